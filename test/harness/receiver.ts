// The other end of a webhook (回调接收方): verifies signatures as Standard Webhooks has it, and answers as it is told to.
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './world.ts';

export interface Received {
  readonly id: string;
  readonly genuine: boolean;
  readonly body: Json;
  readonly text: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What it answers next; 0: nothing at all. */
  answer(status: number): void;
  trust(secret: string): void;
  close(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let [status, secret] = [200, ''];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = request.headers;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const expected = createHmac('sha256', key).update(`${id}.${at}.${text}`).digest('base64');
    const recent = Math.abs(Number(at) - Date.now() / 1000) < 60;
    const genuine = recent && signature === `v1,${expected}`;
    received.push({ id: String(id), genuine, body: JSON.parse(text), text });
    if (status !== 0) response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received,
    answer: next => {
      status = next;
    },
    trust: given => {
      secret = given;
    },
    close: () => void server.close().closeAllConnections(),
  };
}
