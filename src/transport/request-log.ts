// The log of requests (请求日志): one line per request, and the cause of each internal error. Never a header, a query
// text, a variable or a stored value: messages of drivers quote SQL and data, so quotations and long numbers go.
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { stackLines } from './stack-lines.ts';

const NAME_LENGTH = 64;
const MESSAGE_LENGTH = 300;

/** What PostgreSQL says about the place of an error; names of the schema, never data. */
const PLACES = ['code', 'table', 'column', 'constraint', 'routine'] as const;

export function logRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { requestId, operationName, operationType, accountId, errorCodes } = request.record;
    log.info(
      {
        requestId,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 100) / 100,
        ...(operationName ? { operationName: operationName.slice(0, NAME_LENGTH) } : {}),
        ...(operationType ? { operationType } : {}),
        ...(errorCodes.length > 0 ? { errorCodes: [...new Set(errorCodes)] } : {}),
        ...(accountId ? { accountId } : {}),
      },
      'request',
    );
    done();
  });
}

/** The innermost error: its kind, place and stack frames, and its message without quotations and long numbers. */
export function causeForLog(error: unknown): Record<string, unknown> {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  if (!isErrorLike(cause)) return { error: typeof cause };
  const places = PLACES.flatMap(name => {
    const value: unknown = Reflect.get(cause, name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return {
    error: cause.name,
    message: withoutValues(cause.message),
    ...Object.fromEntries(places),
    stack: stackLines(cause.stack),
  };
}

/** Apollo logs little, but its messages carry the text of errors. */
export function apolloLogger(log: Logger) {
  const pass = (level: 'warn' | 'error') => (message: unknown) =>
    log[level]({ source: 'apollo', message: withoutValues(String(message)) }, 'apollo');
  return { debug: () => {}, info: () => {}, warn: pass('warn'), error: pass('error') };
}

/** Not instanceof: Fastify makes its errors without the constructor, and tests run in a realm of their own. */
function isErrorLike(cause: unknown): cause is Error {
  return typeof cause === 'object' && cause !== null && 'message' in cause && typeof cause.message === 'string';
}

function withoutValues(message: string): string {
  return message
    .slice(0, 10 * MESSAGE_LENGTH)
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?/g, '"…"')
    .replace(/\(([^()]*)\)=\([^()]*\)/g, '($1)=(…)')
    .replace(/\d{5,}/g, '…')
    .slice(0, MESSAGE_LENGTH);
}
