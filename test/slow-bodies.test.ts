// Requests that never end: cut once their time is over, whether they were answered already or not; slow work, streams and
// the next request of a connection are not.
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { limitSlowBodies } from '../src/transport/slow-bodies.ts';

const MILLISECONDS = 300;
const ENDED = /never heard/;
let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = fastify();
  limitSlowBodies(app, MILLISECONDS);
  app.post('/whole', async request => request.body);
  app.post('/refused', { onRequest: (_request, reply) => void reply.code(415).send('no') }, async () => 'never');
  app.post('/slow-work', async () => {
    await delay(3 * MILLISECONDS);
    return 'done';
  });
  app.post('/stream', { config: { streams: true } }, async request => request.body);
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

const head = (path: string, length: number): string =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

/** Milliseconds, or what has to be heard before the next piece is sent; the end of the connection counts as all of it. */
type Pause = number | RegExp;

/** What a connection hears that sends these pieces, with a pause after each. */
async function heard(...pieces: readonly [text: string, pause: Pause][]): Promise<{ text: string; ended: boolean }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  let ended = false;
  socket.on('data', part => {
    text += part;
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    ended = true;
  });
  socket.on('end', () => {
    ended = true;
  });
  for (const [piece, pause] of pieces) {
    if (socket.writable) socket.write(piece);
    if (typeof pause === 'number') await delay(pause);
    else for (let waited = 0; !ended && !pause.test(text) && waited < 20_000; waited += 10) await delay(10);
  }
  socket.destroy();
  return { text, ended };
}

test('a body that does not come is answered 408, and its connection ends', async () => {
  const { text, ended } = await heard([`${head('/whole', 10)}{"a"`, ENDED]);
  expect(text).toBe('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  expect(ended).toBe(true);
});

test('a body that does not come is cut where it was refused before, too', async () => {
  const { text, ended } = await heard([`${head('/refused', 10)}{"a"`, ENDED]);
  expect(text.slice(0, 12)).toBe('HTTP/1.1 415');
  expect(ended).toBe(true);
});

test('what takes its time once the body is there is not cut, nor the next request of the connection', async () => {
  const { text, ended } = await heard([`${head('/slow-work', 2)}{}`, /done/], [`${head('/whole', 7)}{"b":2}`, /"b":2/]);
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect(text).toContain('{"b":2}');
  expect(ended).toBe(false);
});

test('a route that takes streams watches over its own', async () => {
  const { text } = await heard([`${head('/stream', 7)}{"c"`, 3 * MILLISECONDS], [':3}', /200/]);
  expect(text.slice(0, 12)).toBe('HTTP/1.1 200');
});
