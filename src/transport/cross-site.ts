// Requests from other sites (跨站请求): the allow-list of origins (CORS), and the guard against requests that a foreign
// page makes a browser send (CSRF). Judged by what browsers say of themselves, so that plain clients may GET plainly.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../domain/errors.ts';
import { answerFailure } from './answer-failure.ts';

/** A foreign page cannot set these without a CORS preflight, which only allow-listed origins survive. */
const PREFLIGHTED_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

const OWN_HEADERS = [
  'authorization',
  'content-type',
  'x-request-id',
  'x-acting-role',
  'x-demo-clock',
  'x-policy-version',
];
const ALLOWED_HEADERS = [...OWN_HEADERS, ...PREFLIGHTED_HEADERS].join(', ');

const JSON_TYPE = 'application/json';

const NOT_JSON = new Failure('INVALID_INPUT', {
  zh: '请求体须为 JSON：content-type: application/json',
  en: 'Send the operation as JSON, with content-type: application/json',
});

const FOREIGN = new Failure('FORBIDDEN', {
  zh: '已拒绝跨站请求。请用 POST 发送 content-type: application/json，或加上请求头 apollo-require-preflight: true',
  en: 'Refused as a cross-site request. POST with content-type: application/json, or add apollo-require-preflight: true',
});

const ORIGIN_NOT_ALLOWED = new Failure('FORBIDDEN', {
  zh: '该来源不在允许跨域的名单中',
  en: 'This origin is not on the list of allowed origins',
});

export function allowOrigins(app: FastifyInstance, origins: ReadonlySet<string>): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('vary', 'Accept, Origin');
    const { origin } = request.headers;
    if (origin !== undefined && origins.has(origin))
      reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'x-request-id');
    done();
  });
  for (const path of ['/graphql', '/graphql/stream'])
    app.options(path, async (request, reply) => {
      const { origin } = request.headers;
      if (origin === undefined || !origins.has(origin)) return answerFailure(request, reply, ORIGIN_NOT_ALLOWED);
      return reply
        .code(204)
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', ALLOWED_HEADERS)
        .header('access-control-max-age', '600')
        .send();
    });
}

/** For the upgrade to a WebSocket, which no browser asks us about first: a foreign page gives itself away by its Origin. */
export function isForeignSocket({ host, origin }: IncomingHttpHeaders, origins: ReadonlySet<string>): boolean {
  return origin !== undefined && !origins.has(origin) && !isSameHost(origin, host);
}

/** For the GraphQL route, before its body is read. */
export function refuseForeign(origins: ReadonlySet<string>) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    // Forms, and scripts that avoid the preflight, can send every other type; of JSON the browser asks us first.
    if (request.method === 'POST') {
      if (isJson(request)) done();
      else answerFailure(request, reply, NOT_JSON, 415);
    } else if (isPreflighted(request) || !isForeign(request, origins)) done();
    else answerFailure(request, reply, FOREIGN);
  };
}

function isJson(request: FastifyRequest): boolean {
  const sent = request.headers['content-type'] ?? '';
  return sent === JSON_TYPE || sent.split(';', 1)[0]!.trim().toLowerCase() === JSON_TYPE;
}

function isPreflighted({ headers }: FastifyRequest): boolean {
  // Bearer only: a browser sends Basic credentials that it remembers by itself.
  if (/^bearer /i.test(headers.authorization ?? '')) return true;
  return PREFLIGHTED_HEADERS.some(name => Boolean(headers[name]));
}

function isForeign({ headers }: FastifyRequest, origins: ReadonlySet<string>): boolean {
  const { host, origin, referer } = headers;
  if (origin !== undefined) return !origins.has(origin) && !isSameHost(origin, host);
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  // Over plain HTTP, as on an intranet, browsers send no Sec-Fetch-Site, and no Origin with an image or a link. There
  // a page of ours shows by its Referer, which a foreign page can leave out but not forge.
  const isBrowser = /^Mozilla\//.test(headers['user-agent'] ?? '');
  return isBrowser && !(referer !== undefined && isSameHost(referer, host));
}

function isSameHost(address: string, host: string | undefined): boolean {
  return URL.canParse(address) && new URL(address).host === host;
}
