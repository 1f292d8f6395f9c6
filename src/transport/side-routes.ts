// The routes beside GraphQL (旁路): what is here, is it alive, is it ready, and the contract as text.
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import { causeForLog } from './request-log.ts';
import { within } from './within.ts';

export interface Health {
  /** The process answers; nothing behind it is asked. */
  live(): unknown;
  /** Rejects until the service can do its work. */
  ready(): Promise<object>;
}

/** A probe that waits for ever tells nobody anything. */
const READY_MILLISECONDS = 2_000;

const DIRECTORY = {
  service: 'Xianjie',
  graphql: '/graphql',
  subscriptions: '/graphql/stream',
  bulk: '/bulk/pushes',
  schema: '/schema.graphql',
  live: '/health/live',
  ready: '/health/ready',
};

export function addSideRoutes(app: FastifyInstance, schema: GraphQLSchema, health: Health, log: Logger): void {
  const contract = printSchema(lexicographicSortSchema(schema));
  app.get('/', async () => DIRECTORY);
  app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(contract));
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
