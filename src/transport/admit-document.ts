// Admission of documents that do not come through Apollo (文档准入): subscriptions and exports. Parsed, validated and held to the
// same limits as queries, and what is wrong with them is told in the same words.
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Failure } from '../domain/errors.ts';
import { Kept } from '../domain/kept.ts';
import type { Limits } from '../graph/limits/limits.ts';
import { volumeLimit } from '../graph/limits/plugin.ts';
import { limitRules } from '../graph/limits/rules.ts';
import { explainInput } from './invalid-input.ts';
import type { PublicErrors } from './public-errors.ts';
import { failureBehind } from './translate-error.ts';

export interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** An operation that passed the limits and fits the schema, with its variables. */
export interface AdmittedDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Why it was refused, as it goes out. */
export class Refused extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  constructor(errors: readonly GraphQLFormattedError[]) {
    super('refused');
    this.errors = errors;
  }
}

/** `further` is what the kind of operation asks beyond the document; what it throws is told like the rest. */
export type AdmitDocument = <Result>(
  asked: Asked,
  kind: `${OperationTypeNode}`,
  otherKind: Failure,
  further: (admitted: AdmittedDocument) => Result,
) => Result;

const SHAPE = new Failure('INVALID_INPUT', {
  zh: '须给出 query（文本），variables 为对象，operationName 为文本',
  en: 'Give query as a text, variables as an object, operationName as a text',
});

/** Documents that were valid, by text: thousands of screens send the same one. */
const MAX_DOCUMENTS = 500;

export function createAdmission(schema: GraphQLSchema, limits: Limits, publicErrors: PublicErrors): AdmitDocument {
  const valid = new Kept<DocumentNode>(MAX_DOCUMENTS);
  const rules = [...limitRules(limits), ...specifiedRules];
  const refuseVolume = volumeLimit(schema, limits);

  function formatted(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const told = errors.map(error => publicErrors.format(error.toJSON(), error));
    return [...new Set(told)]; // one explanation of many errors is formatted to one object
  }

  function validated(source: string): DocumentNode {
    const document = parsed(source);
    const errors = validate(schema, document, rules, { maxErrors: 100 });
    if (errors.length > 0) {
      const coded = errors.map(error => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
      const unexplained = coded.filter(error => !failureBehind(error));
      publicErrors.explain(explainInput({ schema, document, request: {} } as never, unexplained));
      throw new Refused(formatted(coded));
    }
    return document;
  }

  function parsed(source: string): DocumentNode {
    try {
      return parse(source, { maxTokens: limits.tokens });
    } catch (error) {
      throw new Refused(formatted([withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')]));
    }
  }

  function coercedOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>) {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced) return coerced;
    publicErrors.explain(explainInput({ schema, document, operation, request: { variables } } as never, errors));
    throw new Refused(formatted(errors.map(error => withCode(error, 'BAD_USER_INPUT'))));
  }

  function admitted(
    { query, variables: given, operationName }: Asked,
    kind: `${OperationTypeNode}`,
    otherKind: Failure,
  ): AdmittedDocument {
    const named = operationName == null || typeof operationName === 'string';
    if (typeof query !== 'string' || typeof (given ?? {}) !== 'object' || Array.isArray(given) || !named) throw SHAPE;
    const document = valid.of(query, () => validated(query));
    const operation = getOperationAST(document, operationName as string | undefined);
    if (operation?.operation !== kind) throw otherKind;
    const sent = (given ?? {}) as Record<string, unknown>;
    refuseVolume(document, operation, sent);
    return { document, operation, source: query, variables: coercedOf(document, operation, sent) };
  }

  return (asked, kind, otherKind, further) => {
    try {
      return further(admitted(asked, kind, otherKind));
    } catch (error) {
      throw error instanceof Failure ? new Refused(formatted([error])) : error;
    }
  };
}

/** The codes that Apollo gives, by which translate-error.ts knows what it has before it; a Failure keeps its own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions['code'] === undefined) error.extensions['code'] = code;
  return error;
}
