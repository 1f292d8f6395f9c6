// The HTTP protocol of the server (协议): conformance, addresses, headers, request ids and the log line.
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { auditAddress, auditTable, conforms } from '../src/cli/audit-http.ts';
import { Failure } from '../src/domain/errors.ts';
import { startToy, type Toy } from './http-toy.ts';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy({ createContext: async () => ({ logIdentity: 'account-7' }) });
});
afterAll(() => toy.server.close());

test('all 61 audits of GraphQL over HTTP are met, without a warning and without a notice', async () => {
  const results = await auditAddress(toy.address);
  expect(auditTable(results)).toContain('61 audits: 61 ok, 0 notice, 0 warn, 0 error');
  expect(conforms(results)).toBe(true);
});

test('the audit fails for a server that lets nobody in', async () => {
  const closed = await startToy({ createContext: () => Promise.reject(new Failure('UNAUTHENTICATED')) });
  expect(conforms(await auditAddress(closed.address))).toBe(false);
  await closed.server.close();
});

test('the root names the addresses and loads nothing from elsewhere', async () => {
  const { status, body, text } = await toy.request('/');
  expect(status).toBe(200);
  expect(body).toMatchObject({ graphql: '/graphql', schema: '/schema.graphql', ready: '/health/ready' });
  expect(text).not.toContain('http');
});

test('a browser that asks /graphql for HTML gets JSON, not a landing page', async () => {
  const { status, headers } = await toy.request('/graphql?query={hello}', {
    headers: { accept: 'text/html,*/*;q=0.8' },
  });
  expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
});

test('the published schema is the sorted SDL, in UTF-8, and introspection gives the same one in production', async () => {
  const { status, headers, text } = await toy.request('/schema.graphql');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  const { body } = await toy.post({ query: getIntrospectionQuery() });
  const introspected = printSchema(lexicographicSortSchema(buildClientSchema(body.data as IntrospectionQuery)));
  expect(text).toBe(introspected);
});

test('a live process is not yet a ready one', async () => {
  let up = false;
  const ready = async () => (up ? { database: 'up' } : Promise.reject(new Error('no connection to "secret-host"')));
  const starting = await startToy({ health: { live: () => ({ version: '0.1.0' }), ready } });
  expect((await starting.request('/health/live')).body).toEqual({ status: 'live', detail: { version: '0.1.0' } });
  const unready = await starting.request('/health/ready');
  expect([unready.status, unready.body]).toEqual([503, { status: 'unavailable' }]);
  up = true;
  const now = await starting.request('/health/ready');
  expect([now.status, now.body]).toEqual([200, { status: 'ready', detail: { database: 'up' } }]);
  await starting.server.close();
});

test('a readiness check that never answers counts as not ready', async () => {
  const stuck = await startToy({ health: { live: () => '', ready: () => new Promise(() => {}) } });
  expect((await stuck.request('/health/ready')).status).toBe(503);
  await stuck.server.close();
});

test('every answer forbids sniffing, storing and framing, and does not say what it is made with', async () => {
  for (const path of ['/', '/graphql?query={hello}', '/schema.graphql', '/health/live', '/nothing-here']) {
    const { headers } = await toy.request(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      vary: 'Accept, Origin',
    });
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  }
});

test('an unknown address and an unknown method are refused in the form of a GraphQL error', async () => {
  const unknown = await toy.request('/nothing-here');
  expect([unknown.status, unknown.body.errors?.[0]?.extensions?.['code']]).toEqual([404, 'NOT_FOUND']);
  const put = await toy.request('/graphql', { method: 'PUT' });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
  expect(put.body.errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
});

test('a mutation over GET is refused with 405, for every client', async () => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, headers, body } = await toy.request('/graphql?query=mutation{greet}', { headers: { accept } });
    expect([status, headers.get('allow'), body.data]).toEqual([405, 'POST', undefined]);
    expect(body.errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  }
});

test('a harmless request id comes back; any other is replaced', async () => {
  const own = await toy.post({ query: '{ hello }' }, { 'x-request-id': 'Trace_1-b' });
  expect(own.headers.get('x-request-id')).toBe('Trace_1-b');
  for (const bad of ['a b', 'x'.repeat(65), '{"a":1}', '']) {
    const answer = await toy.post({ query: '{ hello }' }, { 'x-request-id': bad });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('one log line per request says what and who, and nothing that was sent', async () => {
  const before = toy.lines.length;
  await toy.post(
    { query: 'query Echo($text: String) { echo(text: $text) }', variables: { text: 'sealed words' } },
    { 'x-request-id': 'log-1', authorization: 'Bearer sealed-token' },
  );
  const [line, ...more] = toy.lines.slice(before);
  expect(more).toEqual([]);
  expect(line).toEqual({
    ...{ level: 30, time: expect.any(Number), pid: expect.any(Number), hostname: expect.any(String), msg: 'request' },
    ...{ requestId: 'log-1', method: 'POST', route: '/graphql', status: 200, durationMs: expect.any(Number) },
    ...{ operationName: 'Echo', operationType: 'query', accountId: 'account-7' },
  });
  expect(JSON.stringify(line)).not.toContain('sealed');
});
