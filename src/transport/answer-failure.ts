// Refusals outside GraphQL (协议层拒绝): the same JSON body as an error of GraphQL, from the same closed list.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, Failure } from '../domain/errors.ts';
import type { Limits } from '../graph/limits/limits.ts';
import type { PublicErrors } from './public-errors.ts';
import { translateHttpError } from './translate-error.ts';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

const NO_SUCH_ROUTE = new Failure('NOT_FOUND', { zh: '没有这个地址，见 /', en: 'There is no such address, see /' });

export function answerFailure(
  request: FastifyRequest,
  reply: FastifyReply,
  failure: Failure,
  status: number = ERRORS[failure.code].status,
): FastifyReply {
  request.record.errorCodes.push(failure.code);
  const type = request.headers.accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json';
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(`${JSON.stringify({ errors: [{ message: failure.message, extensions: failure.extensions }] })}\n`);
}

export function answerErrors(app: FastifyInstance, publicErrors: PublicErrors, limits: Limits): void {
  app.setNotFoundHandler((request, reply) => answerFailure(request, reply, NO_SUCH_ROUTE));
  app.setErrorHandler((error, request, reply) => {
    const known = translateHttpError(error, limits);
    if (known) return answerFailure(request, reply, known.failure, known.status);
    return answerFailure(request, reply, publicErrors.internal(error, request.record.requestId));
  });
}
