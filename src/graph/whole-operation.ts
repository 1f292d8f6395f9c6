// Whole operations (整体执行): a query whose every root is compiled is one statement, one snapshot, and its JSON is the
// answer; where nothing in it has to be read, its text is the answer. Everything else (mutations, introspection, `viewer`,
// `node`) goes on to the executor. All ways answer alike, which a test shows on random operations.

import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type DocumentNode, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { Failure } from '../domain/errors.ts';
import { AnswerText } from './answer-text.ts';
import { type Context, runOf } from './context.ts';
import { passText, planned, runPlan } from './engine.ts';
import type { KnownQueries } from './known-queries.ts';
import type { AccessEntry } from './read/access.ts';
import { compileOperation } from './read/compile.ts';
import { variablesShape } from './read/given.ts';

/** Sent with any value, it asks for `extensions.policyVersion`. */
export const VERSION_HEADER = 'x-policy-version';

/** Answers a compiled query; undefined when the operation has to be executed field by field. */
export async function answerWhole(
  context: Context,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  queryHash: string,
  given: Record<string, unknown>,
): Promise<unknown> {
  // A change has inputs of a hundred kilobytes: they are looked through once, by the executor.
  if (operation.operation !== 'query') return undefined;
  const { engine, principal, access } = context;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(engine.schema, definitions, given);
  // The executor reports what is wrong with the variables.
  if (!coerced) return undefined;
  const shape = variablesShape(engine.schema, definitions, coerced);
  const key = [queryHash, operation.name?.value ?? '', principal.class, shape].join('\n');
  try {
    const plan = planned(engine, key, () => compileOperation(engine, principal, document, operation, coerced));
    if (!plan) return undefined;
    const run = runOf(context, coerced);
    if (plan.passes) return new AnswerText(await passText(engine, plan, run, access));
    return await runPlan(engine, plan, run, access);
  } catch (error) {
    // A refusal belongs to one root field: the executor places it there and keeps the others.
    if (error instanceof Failure && error.code !== 'UNAVAILABLE') return undefined;
    throw error;
  }
}

/** What the answer withheld, where it holds anything. */
export function accessOf({ access }: Context): { access?: readonly AccessEntry[] } {
  const entries = access.list();
  return entries.length > 0 ? { access: entries } : {};
}

export function wholeOperationPlugin(queries: KnownQueries): ApolloServerPlugin<Context> {
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<Context>> {
      return {
        async didResolveOperation({ contextValue, source }) {
          refuseUnregistered(contextValue.allowedOperations, source);
        },
        async responseForOperation({ contextValue, document, operation, queryHash, request, source }) {
          if (queryHash === undefined) return null;
          const data = await answerWhole(contextValue, document, operation, queryHash, request.variables ?? {});
          if (data === undefined) return null;
          if (source !== undefined) queries.remember(source, { document, queryHash });
          const singleResult = { data: data as Record<string, unknown> };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ contextValue, request, response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const access = singleResult.data == null ? {} : accessOf(contextValue);
          const asked = request.http?.headers.has(VERSION_HEADER);
          const version = asked ? { policyVersion: contextValue.engine.set.version } : {};
          const extensions = { ...singleResult.extensions, ...access, ...version };
          if (Object.keys(extensions).length > 0) singleResult.extensions = extensions;
        },
      };
    },
  };
}

/** A registered client may run its registered operations only (N25). */
export function refuseUnregistered(allowedOperations: ReadonlySet<string> | null, source: string): void {
  if (!allowedOperations) return;
  const digest = createHash('sha256').update(source.trim()).digest('hex');
  if (allowedOperations.has(digest)) return;
  throw new Failure('FORBIDDEN', {
    zh: '该客户端只能执行已登记的操作',
    en: 'This client may run its registered operations only',
    extensions: { operationDigest: digest },
  });
}
