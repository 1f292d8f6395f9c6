// Both ways of streaming on one server (推送路由), and how they end: a stream never ends by itself, and closing waits for what
// is open.
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../graph/limits/limits.ts';
import type { AdmitDocument } from './admit-document.ts';
import { admitSubscription } from './admit-subscription.ts';
import { serveEventStreams } from './event-stream.ts';
import type { PublicErrors } from './public-errors.ts';
import { createStreams, type SubscriptionService } from './streams.ts';
import { serveWebSockets } from './web-socket.ts';

interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly subscriptions?: SubscriptionService;
  readonly limits: Limits;
  readonly log: Logger;
  readonly admit: AdmitDocument;
  readonly publicErrors: PublicErrors;
  readonly origins: ReadonlySet<string>;
}

/** Gives the way to end them. */
export function addSubscriptions(
  app: FastifyInstance,
  { schema, subscriptions, limits, log, admit, publicErrors, origins }: SubscriptionOptions,
): () => Promise<void> {
  if (!subscriptions) return async () => undefined;
  const streams = createStreams(subscriptions, admitSubscription(schema, admit), publicErrors, log);
  serveEventStreams(app, streams, origins);
  const closeSockets = serveWebSockets(app, streams, limits, origins);
  return async () => {
    subscriptions.hub.close();
    await closeSockets();
  };
}
