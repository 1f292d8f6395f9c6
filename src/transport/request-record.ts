// What is known about the request being served (请求记录): its id, its outcome, and nothing that was sent or stored.
// It travels beside the request in AsyncLocalStorage, because Apollo's formatError is told neither request nor id.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode } from '../domain/errors.ts';

export interface RequestRecord {
  readonly requestId: string;
  operationName?: string;
  operationType?: string;
  accountId?: string;
  readonly errorCodes: ErrorCode[];
  /** Well-formed HTTP, but the document or its variables were refused: a plain JSON client is answered 200. */
  documentRefused: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

const serving = new AsyncLocalStorage<RequestRecord>();

const REQUEST_ID = /^[\w-]{1,64}$/;

/** The caller's id when it is harmless in a log line and a header, else a new one. */
export function requestIdFrom(headers: IncomingHttpHeaders): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : randomUUID();
}

export function newRecord(requestId: string): RequestRecord {
  return { requestId, errorCodes: [], documentRefused: false };
}

export function serve<Result>(record: RequestRecord, work: () => Result): Result {
  return serving.run(record, work);
}

export function currentRecord(): RequestRecord | undefined {
  return serving.getStore();
}
