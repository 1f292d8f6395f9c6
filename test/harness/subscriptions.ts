// Subscribers for a test (测试订阅者): over real sockets, by either protocol. What came is kept as the bytes that came.
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Json, World } from './world.ts';

export interface Sitting {
  as?: string;
  at?: string;
  client?: string;
  token?: string;
  headers?: Record<string, string>;
  params?: Record<string, unknown>;
}

export interface Listener {
  /** Bodies of `next`, as text. */
  readonly received: string[];
  /** Errors that the subscription, or the connection, ended with. */
  readonly errors: Json[];
  readonly ended: Promise<void>;
  close(): void;
}

export async function paramsOf(world: World, { as, at, client, token, params }: Sitting): Promise<Json> {
  const bearer = token ?? (as ? await world.token(as, client) : undefined);
  return { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...(at ? { 'x-demo-clock': at } : {}), ...params };
}

/** A socket of graphql-transport-ws, initialised. Rejects with the close code and reason. */
export async function openSocket(world: World, sitting: Sitting): Promise<WebSocket> {
  const socket = new WebSocket(`${world.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    ...(sitting.headers ? { headers: sitting.headers } : {}),
  });
  socket.setMaxListeners(50);
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: await paramsOf(world, sitting) }));
  await new Promise<void>((resolve, reject) => {
    socket.once('message', () => resolve());
    socket.once('close', (code, reason) => reject(new Error(`${code} ${reason}`)));
  });
  return socket;
}

/** Answers at once: what happens before the server has seated it passes it by. */
export function subscribeOn(socket: WebSocket, query: string, variables: object = {}, id = '1'): Listener {
  const [received, errors]: [string[], Json[]] = [[], []];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  socket.on('message', data => {
    const text = String(data);
    const message = JSON.parse(text);
    if (message.id !== id) return;
    if (message.type === 'next') received.push(text.slice(text.indexOf('"payload":') + 10, -1));
    if (message.type === 'error') errors.push(...message.payload);
    if (message.type === 'error' || message.type === 'complete') end();
  });
  socket.on('close', () => end());
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
  return { received, errors, ended, close: () => socket.close() };
}

export async function listenBySocket(world: World, query: string, sitting: Sitting, variables?: object) {
  const socket = await openSocket(world, sitting);
  const seated = seats(world);
  const listener = subscribeOn(socket, query, variables);
  await Promise.race([seated(), listener.ended]);
  return { ...listener, socket };
}

/** Seats that are left meanwhile hide one that is taken: then two seconds have to do. */
function seats(world: World): () => Promise<void> {
  const before = world.subscribers();
  return async () => {
    for (let waited = 0; world.subscribers() <= before && waited < 2_000; waited += 5) await delay(5);
  };
}

export async function listenByEvents(world: World, query: string, sitting: Sitting, variables: object = {}) {
  const abort = new AbortController();
  const response = await fetch(`${world.address}/graphql/stream`, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(await paramsOf(world, sitting)),
      ...sitting.headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const received: string[] = [];
  const errors: Json[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const take = (event: string): void => {
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (/^event: complete$/m.test(event)) end();
    else if (data === undefined) return;
    else if (JSON.parse(data).errors) errors.push(...JSON.parse(data).errors);
    else received.push(data);
  };
  const read = async () => {
    let text = '';
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const events = text.split('\n\n');
      text = events.pop()!;
      events.forEach(take);
    }
  };
  void read().then(end, end);
  return { received, errors, ended, close: () => abort.abort(), response };
}
