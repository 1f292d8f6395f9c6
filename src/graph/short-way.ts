// The short way (捷径): a query that came the whole way before is answered by the same compiled plan without going through
// Apollo again. It never refuses and formats no error: whatever is odd goes the whole way, untouched (decision 0034).
import type { FormattedExecutionResult } from 'graphql';
import { writeAnswer } from './answer-text.ts';
import type { Context } from './context.ts';
import { type KnownQuery, operationIn } from './known-queries.ts';
import type { RefuseVolume } from './limits/plugin.ts';
import { accessOf, answerWhole, refuseUnregistered } from './whole-operation.ts';

/** An operation as GraphQL over HTTP sends it. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface ShortText {
  readonly text: string;
  readonly operationName: string | undefined;
}

/** The answer as text; undefined where the request has to go the whole way, which says why. */
export async function answerShortly(
  context: Context,
  known: KnownQuery,
  { query, operationName, variables = {} }: Asked,
  refuseVolume: RefuseVolume,
): Promise<ShortText | undefined> {
  const operation = operationIn(known, operationName);
  if (!operation) return undefined;
  refuseUnregistered(context.allowedOperations, query);
  refuseVolume(known.document, operation, variables);
  const data = await answerWhole(context, known.document, operation, known.queryHash, variables);
  if (data === undefined) return undefined;
  const access = accessOf(context);
  const extensions = access.access ? { extensions: access } : {};
  const text = writeAnswer({ data, ...extensions } as FormattedExecutionResult);
  return { text, operationName: operation.name?.value };
}
