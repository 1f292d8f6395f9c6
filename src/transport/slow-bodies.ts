// Requests that never end (慢请求): a body has to be there in time, so that half requests do not pile up. A route that takes
// streams says so, and watches over its own. Node.js has one limit for all requests, so it is off and this one is on.
import type { IncomingMessage } from 'node:http';
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

export function limitSlowBodies(app: FastifyInstance, milliseconds = REQUEST_MILLISECONDS): void {
  app.server.requestTimeout = 0;
  app.server.headersTimeout = milliseconds;
  /** Since when a body is waited for. One look now and then costs less than a timer and two listeners for each request. */
  const waiting = new Map<IncomingMessage, number>();
  app.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
    if (!raw.complete && !routeOptions.config.streams) waiting.set(raw, performance.now());
    done();
  });
  app.addHook('onResponse', ({ raw }, _reply, done) => {
    if (raw.complete) waiting.delete(raw);
    done();
  });
  const look = setInterval(() => {
    const late = performance.now() - milliseconds;
    for (const [raw, since] of waiting) {
      if (!raw.complete && !raw.destroyed && since > late) continue;
      waiting.delete(raw);
      // What was injected has no connection that could end.
      if (!raw.complete && raw.socket instanceof Socket) raw.socket.end(TIMED_OUT);
    }
  }, milliseconds / 10).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(look);
    done();
  });
}
