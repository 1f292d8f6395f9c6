// The door of the short way (捷径入口): which HTTP requests may take it, and how it answers. Headers and bytes are those of
// the whole way, which a test shows for every registered operation.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked, ShortText } from '../graph/short-way.ts';
import { VERSION_HEADER } from '../graph/whole-operation.ts';

export interface ShortAnswer extends ShortText {
  /** For the log line: the account. */
  readonly account: string | null;
}

/** Undefined where the request has to go the whole way. */
export type AnswerShortly = (request: FastifyRequest, asked: Asked) => Promise<ShortAnswer | undefined>;

/** What a client may send as `Accept` and is answered plain JSON; any other preference is weighed by Apollo. */
const PLAIN: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);

const MEMBERS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

function askedOf({ method, headers, body }: FastifyRequest): Asked | undefined {
  if (method !== 'POST' || !PLAIN.has(headers.accept) || VERSION_HEADER in headers) return undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  for (const member in body) if (!MEMBERS.has(member)) return undefined;
  const { query, operationName, variables } = body as Record<string, unknown>;
  if (typeof query !== 'string' || !(operationName == null || typeof operationName === 'string')) return undefined;
  if (!(variables == null || (typeof variables === 'object' && !Array.isArray(variables)))) return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables as Record<string, unknown> | null) ?? undefined,
  };
}

/** The text that answers the request, with the headers set; undefined where nothing was done yet. */
export async function takeShortWay(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: AnswerShortly,
): Promise<string | undefined> {
  const asked = askedOf(request);
  const found = asked && (await answer(request, asked));
  if (!found) return undefined;
  const { record } = request;
  record.operationType = 'query';
  if (found.operationName) record.operationName = found.operationName;
  if (found.account) record.accountId = found.account;
  reply.header('content-type', 'application/json; charset=utf-8');
  return found.text;
}
