// Errors about values, in words without values (输入错误). All wrong variables of a request, and all wrong literals of
// a document, become one INVALID_INPUT that lists every offending path.
import type { GraphQLRequestContextDidEncounterErrors } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { Failure, type Violation } from '../domain/errors.ts';
import { literalViolations } from './literal-violations.ts';
import { variableViolations } from './variable-violations.ts';

type RefusedRequest = Pick<
  GraphQLRequestContextDidEncounterErrors<object>,
  'schema' | 'document' | 'operation' | 'request'
>;

/** `errors` are those that nothing else explains; the answer has the ones that are about values. */
export function explainInput(refused: RefusedRequest, errors: readonly GraphQLError[]): Map<GraphQLError, Failure> {
  const { schema, document, operation, request } = refused;
  const invalid = errors.filter(error => error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED');
  if (invalid.length > 0 && document) {
    const literals = literalViolations(schema, document);
    // A custom scalar reports its own error, which has no node.
    const about = invalid.filter(error => !error.nodes?.[0] || literals.has(error.nodes[0]));
    return explainAll(about, [...literals.values()], '查询中的值有误', 'A value in the query is not valid');
  }
  const violations = operation ? variableViolations(schema, operation, request.variables ?? {}) : [];
  return explainAll(errors, violations, '变量有误', 'A variable is not valid');
}

function explainAll(
  errors: readonly GraphQLError[],
  violations: Violation[],
  zh: string,
  en: string,
): Map<GraphQLError, Failure> {
  const [first] = violations;
  if (!first) return new Map();
  const failure = new Failure('INVALID_INPUT', {
    zh: `${zh}：${first.path} ${first.zh}`,
    en: `${en}: ${first.path}: ${first.en}`,
    violations,
  });
  return new Map(errors.map(error => [error, failure]));
}
