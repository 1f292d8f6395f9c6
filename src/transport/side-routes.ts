// The routes beside GraphQL (旁路): what is here, is it alive, is it ready, the contract as text, and calendar feeds.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import { Failure } from '../domain/errors.ts';
import { answerFailure } from './answer-failure.ts';
import { causeForLog } from './request-log.ts';
import { within } from './within.ts';

export interface Health {
  /** The process answers; nothing behind it is asked. */
  live(): unknown;
  /** Rejects until the service can do its work. */
  ready(): Promise<object>;
}

/** Text of a calendar feed; null for whatever is no token of ours: all such answers are alike. */
export type ReadCalendar = (token: string, request: FastifyRequest) => Promise<string | null>;

/** A probe that waits for ever tells nobody anything. */
const READY_MILLISECONDS = 2_000;

const DIRECTORY = {
  service: 'Xianjie',
  graphql: '/graphql',
  subscriptions: '/graphql/stream',
  bulk: '/bulk/pushes',
  export: '/bulk/export',
  schema: '/schema.graphql',
  live: '/health/live',
  ready: '/health/ready',
};

export function addSideRoutes(app: FastifyInstance, schema: GraphQLSchema, health: Health, log: Logger): void {
  // Sorted and printed when it is first asked for, not at every start.
  let printed: string | undefined;
  const contract = () => {
    printed ??= printSchema(lexicographicSortSchema(schema));
    return printed;
  };
  app.get('/', async () => DIRECTORY);
  app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(contract()));
  app.get('/health/live', async () => ({ status: 'live', detail: health.live() }));
  app.get('/health/ready', async (request, reply) => {
    try {
      return { status: 'ready', detail: await within(READY_MILLISECONDS, health.ready()) };
    } catch (error) {
      log.warn({ requestId: request.record.requestId, ...causeForLog(error) }, 'not ready');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}

export function addCalendar(app: FastifyInstance, read: ReadCalendar): void {
  app.get<{ Params: { token: string } }>('/calendar/:token.ics', async (request, reply) => {
    const text = await read(request.params.token, request);
    if (text === null) return answerFailure(request, reply, new Failure('NOT_FOUND'), 404);
    return reply.type('text/calendar; charset=utf-8').send(text);
  });
}
