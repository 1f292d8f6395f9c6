// What a caller learns of an error (错误出口). Whatever was thrown leaves the server as one of the ERRORS codes, without
// stack and without values. The cause of an INTERNAL stays in the log, under the request id that the caller was told.
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Failure } from '../domain/errors.ts';
import type { Limits } from '../graph/limits/limits.ts';
import { causeForLog } from './request-log.ts';
import { currentRecord } from './request-record.ts';
import { failureBehind, translateGraphQLError } from './translate-error.ts';

export interface PublicErrors {
  /** Apollo's formatError. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Gives better words for errors that are about to be formatted. */
  explain(explanations: ReadonlyMap<GraphQLError, Failure>): void;
  /** An unexpected error: logged here, and only its request id goes out. */
  internal(error: unknown, requestId: string | undefined): Failure;
}

const MESSAGE_LENGTH = 500;

export function createPublicErrors(limits: Limits, log: Logger): PublicErrors {
  const explained = new WeakMap<GraphQLError, Failure>();
  // One failure may explain many errors, as with ten wrong variables: all of them get the same object, sent once.
  const sent = new WeakMap<Failure, GraphQLFormattedError>();

  function internal(error: unknown, requestId = 'unknown'): Failure {
    log.error({ requestId, ...causeForLog(error) }, 'internal error');
    return new Failure('INTERNAL', { extensions: { requestId } });
  }

  function format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const explanation = error instanceof GraphQLError ? explained.get(error) : undefined;
    const already = explanation && sent.get(explanation);
    if (already) return already;
    const record = currentRecord();
    const found =
      explanation ?? failureBehind(error) ?? translateGraphQLError(error, formatted.extensions?.['code'], limits);
    const failure = found === undefined || found.code === 'INTERNAL' ? internal(error, record?.requestId) : found;
    record?.errorCodes.push(failure.code);
    const result: GraphQLFormattedError = {
      message: failure.message.slice(0, MESSAGE_LENGTH),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: failure.extensions,
    };
    if (explanation) sent.set(explanation, result);
    return result;
  }

  return {
    format,
    internal,
    explain(explanations) {
      for (const [error, failure] of explanations) explained.set(error, failure);
    },
  };
}
