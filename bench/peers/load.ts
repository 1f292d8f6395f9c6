// The load (压测): a closed loop over kept connections, each sending its next request when the answer to the last is there.
// Requests are bytes made beforehand and answers are only counted, so that little CPU goes into asking.
import { connect, type Socket } from 'node:net';

export interface PreparedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly errors: number;
  readonly bytes: number;
  /** Milliseconds, sorted. */
  readonly latencies: readonly number[];
}

const HEAD_END = Buffer.from('\r\n\r\n');
const CHUNKS_END = Buffer.from('\r\n0\r\n\r\n');

function bytesOf({ headers, body }: PreparedRequest, port: number): Buffer {
  const all = { host: `127.0.0.1:${port}`, accept: 'application/json', 'content-type': 'application/json', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\n${head.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Whether the answer is complete; its status where it is. */
function statusOf(answer: Buffer): number | null {
  const end = answer.indexOf(HEAD_END);
  if (end === -1) return null;
  const head = answer.toString('latin1', 0, end);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  const complete =
    length === undefined
      ? answer.subarray(-CHUNKS_END.length).equals(CHUNKS_END)
      : answer.length >= end + HEAD_END.length + Number(length);
  return complete ? Number(head.slice(9, 12)) : null;
}

/** `next` gives the request, or nothing when there are no more. */
export async function load(
  port: number,
  concurrency: number,
  seconds: number,
  next: () => PreparedRequest | undefined,
): Promise<LoadResult> {
  const latencies: number[] = [];
  const prepared = new Map<PreparedRequest, Buffer>();
  let errors = 0;
  let bytes = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const one = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let parts: Buffer[] = [];
      let sent = 0;
      const send = () => {
        const request = performance.now() < end ? next() : undefined;
        if (!request) {
          socket.destroy();
          return resolve();
        }
        let text = prepared.get(request);
        if (!text) {
          text = bytesOf(request, port);
          prepared.set(request, text);
        }
        sent = performance.now();
        socket.write(text);
      };
      socket.setNoDelay(true);
      socket.on('error', reject);
      socket.on('data', part => {
        parts.push(part);
        const answer = parts.length === 1 ? part : Buffer.concat(parts);
        const status = statusOf(answer);
        if (status === null) {
          parts = [answer];
          return;
        }
        parts = [];
        latencies.push(performance.now() - sent);
        bytes += answer.length;
        if (status !== 200 || answer.includes('"errors"')) errors += 1;
        send();
      });
      socket.once('connect', send);
    });
  await Promise.all(Array.from({ length: concurrency }, () => one(connect(port, '127.0.0.1'))));
  const spent = (performance.now() - begun) / 1000;
  return { requests: latencies.length, seconds: spent, errors, bytes, latencies: latencies.sort((a, b) => a - b) };
}
