// Requests that never end (慢请求): a body has to be there in time, so that half requests do not pile up. A route that takes
// streams says so, and watches over its own. Node.js has one limit for all requests, so it is off and this one is on.
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Long enough for a slow line, short enough that idle half-requests do not pile up. */
export const REQUEST_MILLISECONDS = 30_000;

const TIMED_OUT = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes as long as its bytes keep coming. */
    streams?: boolean;
  }
}

export function limitSlowBodies(app: FastifyInstance): void {
  app.server.requestTimeout = 0;
  app.server.headersTimeout = REQUEST_MILLISECONDS;
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (raw.complete || routeOptions.config.streams) return;
    const timer = setTimeout(() => {
      // What was injected has no connection that could end.
      if (!raw.complete && raw.socket instanceof Socket) raw.socket.end(TIMED_OUT);
    }, REQUEST_MILLISECONDS).unref();
    raw.once('close', () => clearTimeout(timer));
    raw.once('end', () => clearTimeout(timer));
  });
}
