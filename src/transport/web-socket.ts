// Subscriptions over WebSocket (WebSocket 推送): the protocol graphql-transport-ws on /graphql. Who asks is said once, in
// the `connection_init` or by the header of the upgrade, never by a cookie; a page of a foreign origin is not let in.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, GraphQLSchema, parse } from 'graphql';
import { CloseCode, type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Seat } from '../delivery/subscriber.ts';
import { type Limits, refuse } from '../graph/limits/limits.ts';
import { isForeignSocket } from './cross-site.ts';
import { causeForLog } from './request-log.ts';
import { type Streams, whenExpired } from './streams.ts';

const PATH = '/graphql';
/** A socket that does not answer two of these in a row is gone, or does not read. */
const PING_MILLISECONDS = 15_000;
const INIT_MILLISECONDS = 3_000;
const CLOSE_MILLISECONDS = 500;
const GOING_AWAY = 1001;

interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  seat?: Seat;
}
type Connection = Context<Record<string, unknown>, Extra>;

/** Ends every socket; gives them a moment to say goodbye. */
export type CloseSockets = () => Promise<void>;

export function serveWebSockets(
  app: FastifyInstance,
  streams: Streams,
  limits: Limits,
  origins: ReadonlySet<string>,
): CloseSockets {
  const protocol = protocolOf(streams, limits);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    perMessageDeflate: false,
    handleProtocols,
  });
  let closing = false;
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined); // cut in the middle: nobody is left to be told
    const refusal = closing ? '503 Service Unavailable' : refusalOf(request, origins);
    if (refusal) return void socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, opened => open(opened, request));
  });

  function open(socket: WebSocket, request: IncomingMessage): void {
    const keep = keepAlive(socket);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        // Resolves when the operating system has taken it: a slow reader makes its own stream wait, and no other.
        send: text =>
          new Promise(resolve => (socket.readyState === socket.OPEN ? socket.send(text, () => resolve()) : resolve())),
        close: (code, reason) => socket.close(code, reason),
        onMessage: take =>
          void socket.on('message', data => {
            void take(String(data)).catch((error: unknown) => {
              streams.log.error(causeForLog(error), 'message on a socket');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          }),
      },
      { socket, request },
    );
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      clearInterval(keep);
      void closed(code, String(reason));
    });
  }

  return async () => {
    closing = true;
    const open = [...sockets.clients];
    const gone = open.map(socket => new Promise(resolve => void socket.once('close', resolve)));
    for (const socket of open) socket.close(GOING_AWAY, 'The server is stopping');
    const cut = setTimeout(() => {
      for (const socket of open) socket.terminate();
    }, CLOSE_MILLISECONDS);
    await Promise.all(gone);
    clearTimeout(cut);
    sockets.close();
  };
}

function refusalOf({ url, headers }: IncomingMessage, origins: ReadonlySet<string>): string | undefined {
  if (url?.split('?')[0] !== PATH) return '404 Not Found';
  return isForeignSocket(headers, origins) ? '403 Forbidden' : undefined;
}

function keepAlive(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_MILLISECONDS).unref();
}

function protocolOf(streams: Streams, limits: Limits) {
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: INIT_MILLISECONDS,
    async onConnect(connection) {
      const { extra } = connection as Connection;
      try {
        extra.seat = await streams.seatOf(credentialsOf(connection as Connection));
      } catch (error) {
        const [told] = streams.formatted(error);
        const code = told?.extensions?.['code'] === 'UNAUTHENTICATED' ? CloseCode.Unauthorized : CloseCode.Forbidden;
        extra.socket.close(code, told?.message.slice(0, 100));
        return false;
      }
      const expired = whenExpired(extra.seat, ({ message }) => extra.socket.close(CloseCode.Unauthorized, message));
      extra.socket.once('close', expired);
      return true;
    },
    async onSubscribe(connection, _id, payload) {
      const { extra, subscriptions } = connection as Connection;
      try {
        if (Object.keys(subscriptions).length > limits.subscriptions)
          throw refuse('subscriptions', limits.subscriptions);
        const rootValue = await streams.begin(payload, extra.seat!);
        return { document: ADMITTED, schema: NOT_ASKED, rootValue, contextValue: null };
      } catch (error) {
        return [new GraphQLError('refused', { originalError: error as Error })];
      }
    },
    subscribe: ({ rootValue }) => rootValue as never,
    onNext: (_connection, _id, _payload, _given, result) => result,
    onError: (_connection, _id, _payload, errors) => errors.flatMap(error => streams.formatted(error.originalError)),
  });
}

/** The library wants to see the kind of an operation; ours was admitted by then. */
const ADMITTED = parse('subscription { admitted }');
const NOT_ASKED = new GraphQLSchema({});

/** The same names as the headers of a request. */
function credentialsOf({ connectionParams = {}, extra }: Connection) {
  const text = (name: string): string[] => {
    const value = connectionParams[name];
    return typeof value === 'string' ? [value] : value == null ? [] : [''];
  };
  const { headers, headersDistinct } = extra.request;
  return {
    authorization: [...(headersDistinct['authorization'] ?? []), ...text('authorization')],
    actingRole: text('x-acting-role')[0] ?? headers['x-acting-role']?.toString(),
    clock: connectionParams['x-demo-clock'] ?? headers['x-demo-clock'],
  };
}
