// Closing (停机): no new requests, the ones in flight get three seconds, then every connection is cut. Asked twice it
// closes once: Apollo's own stop() hangs for ever when it is called again before it has ended.
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { causeForLog } from './request-log.ts';
import { within } from './within.ts';

const DRAIN_MILLISECONDS = 3_000;
const STOP_MILLISECONDS = 2_000;

export function closeOnce<Context extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  log: Logger,
  closeStreams: () => Promise<void>,
): () => Promise<void> {
  let closed: Promise<void> | undefined;

  async function attempt(what: string, work: Promise<unknown>, milliseconds: number): Promise<void> {
    try {
      await within(milliseconds, work);
    } catch (error) {
      log.warn({ what, ...causeForLog(error) }, 'closing went on without it');
    }
  }

  async function close(): Promise<void> {
    const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MILLISECONDS);
    await attempt('streams', closeStreams(), STOP_MILLISECONDS);
    await attempt('http', app.close(), DRAIN_MILLISECONDS + STOP_MILLISECONDS);
    clearTimeout(cut);
    // Apollo last: the requests in flight still need it.
    await attempt('apollo', apollo.stop(), STOP_MILLISECONDS);
  }

  return () => {
    closed ??= close();
    return closed;
  };
}
