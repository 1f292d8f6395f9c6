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

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/** What well-known clients send as `Accept`, and the type that answers it; any other preference is weighed by Apollo. */
export const ANSWERED_AS: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  // axios
  ['application/json, text/plain, */*', JSON_TYPE],
  // Apollo Client 4
  ['application/graphql-response+json,application/json;q=0.9', RESPONSE_TYPE],
  ['application/graphql-response+json, application/json;q=0.9', RESPONSE_TYPE],
  // graphql-request
  ['application/graphql-response+json, application/json', RESPONSE_TYPE],
  // urql
  [
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    RESPONSE_TYPE,
  ],
  // GraphQL over HTTP, in the words of the specification
  ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', RESPONSE_TYPE],
]);

const MEMBERS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

function askedOf({ method, headers, body }: FastifyRequest): Asked | undefined {
  if (method !== 'POST' || !ANSWERED_AS.has(headers.accept) || VERSION_HEADER in headers) return undefined;
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
  reply.header('content-type', ANSWERED_AS.get(request.headers.accept)!);
  return found.text;
}
