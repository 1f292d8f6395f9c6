// Subscriptions over server-sent events (SSE 推送): the distinct connections mode of GraphQL over SSE, one subscription a
// request, for who cannot open a WebSocket. The same messages, byte for byte.
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, Failure } from '../domain/errors.ts';
import type { Asked } from './admit-document.ts';
import { answerFailure } from './answer-failure.ts';
import { refuseForeign } from './cross-site.ts';
import { type Streams, whenExpired } from './streams.ts';
import { written } from './written.ts';

const PATH = '/graphql/stream';
const EVENT_STREAM = 'text/event-stream';
/** Proxies cut what is silent; the interval also finds readers that are gone. */
const BEAT_MILLISECONDS = 15_000;

const NOT_ACCEPTED = new Failure('INVALID_INPUT', {
  zh: '请求头须有 accept: text/event-stream',
  en: 'Send the header accept: text/event-stream',
});

const textOf = (event: string, body: unknown): string =>
  `event: ${event}\ndata:${body === undefined ? '' : ` ${JSON.stringify(body)}`}\n\n`;

export function serveEventStreams(app: FastifyInstance, streams: Streams, origins: ReadonlySet<string>): void {
  app.route({
    method: ['GET', 'POST'],
    url: PATH,
    exposeHeadRoute: false,
    onRequest: refuseForeign(origins),
    handler: (request, reply) => serve(request, reply, streams),
  });
}

async function serve(request: FastifyRequest, reply: FastifyReply, streams: Streams): Promise<FastifyReply> {
  if (!request.headers.accept?.includes(EVENT_STREAM)) return answerFailure(request, reply, NOT_ACCEPTED, 406);
  try {
    const seat = await streams.seatOf({
      authorization: request.raw.headersDistinct['authorization'] ?? [],
      actingRole: request.headers['x-acting-role']?.toString(),
      clock: request.headers['x-demo-clock'],
    });
    const output = new PassThrough();
    void reply.header('x-accel-buffering', 'no').type(`${EVENT_STREAM}; charset=utf-8`).send(output);
    output.write(':\n\n'); // sends the headers: it is open
    request.record.operationType = 'subscription';
    await follow(askedBy(request), seat, output, reply, streams);
    return reply;
  } catch (error) {
    if (!(error instanceof Failure) || reply.sent) throw error;
    return answerFailure(request, reply, error, ERRORS[error.code].status);
  }
}

type SeatOf = Awaited<ReturnType<Streams['seatOf']>>;

async function follow(
  asked: Asked,
  seat: SeatOf,
  output: PassThrough,
  reply: FastifyReply,
  streams: Streams,
): Promise<void> {
  let gone = false;
  let stop = (): void => undefined;
  const leave = () => {
    gone = true;
    stop();
  };
  output.on('error', leave);
  reply.raw.on('close', leave);
  const beat = setInterval(() => output.writableLength === 0 && output.write(':\n\n'), BEAT_MILLISECONDS).unref();
  try {
    const stream = await streams.begin(asked, seat);
    stop = () => stream.end();
    if (gone) stop();
    const calledOff = whenExpired(seat, failure => stream.end(failure));
    try {
      for await (const message of stream) await written(output, textOf('next', message));
    } finally {
      calledOff();
    }
  } catch (error) {
    if (!gone) output.write(textOf('next', { errors: streams.formatted(error) }));
  } finally {
    clearInterval(beat);
    if (!gone) output.end(textOf('complete', undefined));
  }
}

/** By POST as JSON, by GET in the address, as the queries are. */
function askedBy({ method, body, query }: FastifyRequest): Asked {
  if (method === 'POST') return typeof body === 'object' && body !== null ? (body as Asked) : {};
  const { query: text, operationName, variables } = query as Record<string, unknown>;
  return { query: text, operationName, ...(variables === undefined ? {} : { variables: parsed(variables) }) };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text; // no object, and refused as such
  }
}
