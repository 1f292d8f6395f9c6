// The bulk entrance over HTTP (批量入口): a body of records under the same token and verb as submitPush. Who may not submit is
// told so before a byte of the body is read; the body is read no faster than it is stored.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cellFor } from '../domain/bulk/csv.ts';
import type { Format } from '../domain/bulk/read-records.ts';
import { Failure } from '../domain/errors.ts';
import type { BulkBody, BulkInput } from '../modules/pushes/bulk-delivery.ts';
import type { BulkReceipt } from '../modules/pushes/bulk-receipt.ts';
import type { Rejection } from '../modules/pushes/bulk-tally.ts';
import { answerFailure } from './answer-failure.ts';
import { bulkInputOf, inQueryTerms } from './bulk-query.ts';
import { REQUEST_MILLISECONDS } from './slow-bodies.ts';
import { within } from './within.ts';
import { linesOfWorkbook, WORKBOOK_BYTES } from './workbook-body.ts';

export interface BulkService<Context> {
  readonly bodyBytes: number;
  /** Gives the bare key of the submission. */
  submit(context: Context, input: BulkInput): Promise<string>;
  receipt(context: Context, id: string): Promise<BulkReceipt>;
  /** The receipt of a submission of long ago, and what did not pass: by its global id or its number. */
  again(context: Context, submission: string): Promise<BulkReceipt>;
  rejections(context: Context, submission: string): Promise<Iterable<Rejection>>;
}

const PATH = '/bulk/pushes';
const FORMATS: Readonly<Record<string, Format>> = {
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Each holds a connection to the database for as long as it lasts. */
const MOST_AT_ONCE = 3;

const TYPE = new Failure('INVALID_INPUT', {
  zh: '请求体须为 application/x-ndjson、text/csv（UTF-8，不压缩）或 xlsx',
  en: 'Send application/x-ndjson or text/csv, in UTF-8 and not compressed, or an xlsx workbook',
});
const BUSY = new Failure('RATE_LIMITED', {
  zh: '正在接收其他批量报送，请稍后再试',
  en: 'Other bulk submissions are being received; try again later',
});
const BROKEN = new Failure('INVALID_INPUT', {
  zh: '请求体没有完整到达，未写入任何内容；请用同一幂等键重发',
  en: 'The body did not arrive whole, and nothing was written; send it again with the same key',
});

const tooLarge = (limit: number) =>
  new Failure('INVALID_INPUT', {
    zh: `请求体不能超过 ${limit} 字节`,
    en: `The body may not be larger than ${limit} bytes`,
    extensions: { limit: 'bulkBytes', allowed: limit },
  });

export function serveBulkPushes<Context>(
  app: FastifyInstance,
  createContext: (request: FastifyRequest) => Promise<Context>,
  service: BulkService<Context>,
): void {
  let running = 0;

  async function contextOf(request: FastifyRequest): Promise<Context> {
    const context = await createContext(request);
    const { logIdentity } = context as { logIdentity?: unknown };
    if (typeof logIdentity === 'string') request.record.accountId = logIdentity;
    return context;
  }

  async function submit(request: FastifyRequest): Promise<string> {
    const format = formatOf(request);
    if (!format) throw TYPE;
    const context = await contextOf(request);
    const asked = bulkInputOf(request.query as Record<string, unknown>);
    const most = format === 'xlsx' ? Math.min(WORKBOOK_BYTES, service.bodyBytes) : service.bodyBytes;
    if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
    if (running >= MOST_AT_ONCE) throw BUSY;
    running += 1;
    try {
      const body = () =>
        format === 'xlsx' ? sheetOf(bodyOf(request, most), asked.obligationCode) : bodyOf(request, most);
      const id = await service.submit(context, { ...asked, format, body });
      return answerOf(await service.receipt(context, id));
    } finally {
      running -= 1;
    }
  }

  void app.register(async scope => {
    scope.removeAllContentTypeParsers();
    // Whatever it is, it is left where it is until the caller may send it.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(PATH, { bodyLimit: Number.MAX_SAFE_INTEGER, config: { streams: true } }, async (request, reply) => {
      request.record.operationName = 'bulkPushes';
      try {
        return await reply.type('application/json; charset=utf-8').send(await submit(request));
      } catch (error) {
        return refused(request, reply, error);
      }
    });
    scope.get<{ Params: { submission: string } }>(`${PATH}/:submission`, async (request, reply) => {
      try {
        const receipt = await service.again(await contextOf(request), request.params.submission);
        return await reply.type('application/json; charset=utf-8').send(answerOf(receipt));
      } catch (error) {
        return refused(request, reply, error);
      }
    });
    scope.get<{ Params: { submission: string } }>(`${PATH}/:submission/errors.csv`, async (request, reply) => {
      try {
        const rejections = await service.rejections(await contextOf(request), request.params.submission);
        return await reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="errors.csv"')
          .send(Readable.from(csvOf(rejections)));
      } catch (error) {
        return refused(request, reply, error);
      }
    });
  });
}

const answerOf = (receipt: BulkReceipt): string =>
  `${JSON.stringify({ ...receipt, errors: `${PATH}/${receipt.submission}/errors.csv` })}\n`;

function refused(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof Failure)) throw error;
  // What is left of the body is let go by, so that the sender comes to read the answer; but not for ever.
  const timer = setTimeout(() => request.raw.socket.destroy(), REQUEST_MILLISECONDS).unref();
  request.raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
  if (request.raw.complete) clearTimeout(timer);
  if (error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
  const { limit } = error.extensions;
  const status = error === TYPE ? 415 : limit === 'bulkBytes' ? 413 : undefined;
  return answerFailure(request, reply, inQueryTerms(error), status);
}

function formatOf({ headers }: FastifyRequest): Format | undefined {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const utf8 = parameters.every(text => !/^\s*charset=/.test(text) || /^\s*charset="?utf-8"?\s*$/.test(text));
  const plain = (headers['content-encoding'] ?? 'identity') === 'identity';
  const name = type.trim();
  return utf8 && plain && Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
}

/** The bytes of the body, counted and digested on their way. */
function bodyOf({ raw }: FastifyRequest, most: number): BulkBody {
  const hash = createHash('sha256');
  async function* read(): AsyncGenerator<Buffer> {
    const chunks = raw[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (let bytes = 0; ; ) {
      const { done, value } = await within(REQUEST_MILLISECONDS, chunks.next()).catch(() => {
        throw BROKEN;
      });
      if (done) break;
      bytes += value.length;
      if (bytes > most) throw tooLarge(most);
      hash.update(value);
      yield value;
    }
    if (!raw.complete) throw BROKEN;
  }
  return { [Symbol.asyncIterator]: read, digest: () => hash.digest('hex') };
}

/** The digest is of what was sent, not of what is read in it. */
function sheetOf(body: BulkBody, obligation: string): BulkBody {
  async function* read(): AsyncGenerator<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk);
    yield* linesOfWorkbook(Buffer.concat(chunks), obligation);
  }
  return { [Symbol.asyncIterator]: read, digest: () => body.digest() };
}

const ROWS_AT_ONCE = 1000;

function* csvOf(rejections: Iterable<Rejection>): Generator<string> {
  let rows = ['line,path,rule'];
  for (const { line, path, rule } of rejections) {
    rows.push([line, path, rule].map(cellFor).join(','));
    if (rows.length < ROWS_AT_ONCE) continue;
    yield `${rows.join('\r\n')}\r\n`;
    rows = [];
  }
  if (rows.length > 0) yield `${rows.join('\r\n')}\r\n`;
}
