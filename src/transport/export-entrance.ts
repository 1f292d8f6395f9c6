// Exports over HTTP (导出入口): the GraphQL query of one list, answered as lines of JSON, no faster than they are read. What
// refuses the whole is told before the first line; what ends it later is told in the last one, and without that one the
// export is not complete.
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, Failure } from '../domain/errors.ts';
import { type AdmitDocument, type AdmittedDocument, type Asked, Refused } from './admit-document.ts';
import { answerFailure } from './answer-failure.ts';
import { refuseForeign } from './cross-site.ts';
import type { PublicErrors } from './public-errors.ts';
import { serve } from './request-record.ts';
import { written } from './written.ts';

export interface ExportService<Context> {
  /** Throws a Failure where the whole is refused; `renew` tells who asks now. */
  open(context: Context, asked: AdmittedDocument, renew: () => Promise<Context>): Promise<AsyncIterable<Buffer>>;
  /** The last line of an export that was broken off. */
  broken(errors: readonly unknown[]): Buffer;
}

export interface ExportOptions<Context> {
  readonly service: ExportService<Context>;
  readonly createContext: (request: FastifyRequest) => Promise<Context>;
  readonly admit: AdmitDocument;
  readonly publicErrors: PublicErrors;
  readonly origins: ReadonlySet<string>;
}

const PATH = '/bulk/export';

/** Each holds a connection to the database for as long as it lasts. */
const MOST_AT_ONCE = 3;

const BUSY = new Failure('RATE_LIMITED', {
  zh: '正在进行其他导出，请稍后再试；每个账户一次只能进行一项导出',
  en: 'Other exports are under way; try again later. An account has one export at a time',
});
const NO_QUERY = new Failure('INVALID_INPUT', {
  zh: '导出须为一个查询',
  en: 'An export is a query',
});

export function serveExports<Context>(app: FastifyInstance, options: ExportOptions<Context>): void {
  const running = new Set<string>();
  const open = new Map<PassThrough, Promise<void>>();
  // An export that is cut off has a line to write: before the database is closed.
  app.addHook('preClose', async () => {
    for (const output of open.keys()) output.destroy();
    await Promise.allSettled(open.values());
  });
  app.route({
    method: 'POST',
    url: PATH,
    onRequest: refuseForeign(options.origins),
    handler: (request, reply) => serve(request.record, () => answer(request, reply, options, running, open)),
  });
}

async function answer<Context>(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ExportOptions<Context>,
  running: Set<string>,
  open: Map<PassThrough, Promise<void>>,
): Promise<FastifyReply> {
  const { service, createContext, admit, publicErrors } = options;
  let holder: string | undefined;
  try {
    const context = await createContext(request);
    request.record.operationName = 'bulkExport';
    const account = (context as { logIdentity?: unknown }).logIdentity;
    // Whoever is not signed in exports nothing, and is told so before anything is read.
    if (typeof account !== 'string') throw new Failure('UNAUTHENTICATED');
    request.record.accountId = account;
    const { body } = request;
    const asked = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Asked) : {};
    const admitted = admit<AdmittedDocument>(asked, 'query', NO_QUERY, found => found);
    if (running.has(account) || running.size >= MOST_AT_ONCE) throw BUSY;
    holder = account;
    running.add(account);
    const lines = await service.open(context, admitted, () => createContext(request));
    const output = new PassThrough();
    const over = handOut(lines, output, request, reply, service, publicErrors).finally(() => open.delete(output));
    open.set(output, over);
    await over;
    return reply;
  } catch (error) {
    return refused(request, reply, error);
  } finally {
    if (holder !== undefined) running.delete(holder);
  }
}

function refused(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof Refused)
    return reply
      .code(ERRORS.INVALID_INPUT.status)
      .type('application/json; charset=utf-8')
      .send(`${JSON.stringify({ errors: error.errors })}\n`);
  if (!(error instanceof Failure)) throw error;
  if (error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
  return answerFailure(request, reply, error);
}

async function handOut<Context>(
  lines: AsyncIterable<Buffer>,
  output: PassThrough,
  request: FastifyRequest,
  reply: FastifyReply,
  service: ExportService<Context>,
  publicErrors: PublicErrors,
): Promise<void> {
  const leave = () => output.destroy();
  output.on('error', () => undefined);
  reply.raw.on('close', leave);
  if (reply.raw.destroyed) leave();
  void reply.header('x-accel-buffering', 'no').type('application/x-ndjson; charset=utf-8').send(output);
  try {
    for await (const part of lines) {
      await written(output, part);
      if (output.destroyed) break;
    }
  } catch (error) {
    const failure = error instanceof Failure ? error : publicErrors.internal(error, request.record.requestId);
    request.record.errorCodes.push(failure.code);
    const told = { message: failure.message, extensions: failure.extensions };
    if (!output.destroyed) await written(output, service.broken([told]));
  } finally {
    output.end();
  }
}
