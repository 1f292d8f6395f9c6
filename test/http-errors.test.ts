// Errors as a caller sees them (错误出口): only codes of the closed list, no stack, no suggestion in production, and
// never a value that was sent or stored.
import { ERRORS, type ErrorCode, Failure } from '../src/domain/errors.ts';
import { type Answer, LIMITS, SECRET, startToy, type Toy } from './http-toy.ts';

let toy: Toy;
let demo: Toy;
beforeAll(async () => {
  toy = await startToy();
  demo = await startToy({ production: false });
});
afterAll(() => Promise.all([toy.server.close(), demo.server.close()]));

const codes = (answer: Answer) => answer.body.errors?.map(error => error.extensions?.['code']);
const quoted = JSON.stringify(SECRET);

test.each([
  ['a variable of the wrong type', { query: 'query ($c: Int) { echo(count: $c) }', variables: { c: SECRET } }],
  ['an enumeration variable', { query: 'query ($l: Level) { echo(level: $l) }', variables: { l: SECRET } }],
  ['a scalar variable', { query: 'query ($d: Day) { echo(day: $d) }', variables: { d: SECRET } }],
  ['an input object', { query: 'query ($p: Period) { echo(period: $p) }', variables: { p: { from: SECRET } } }],
  ['an unknown input field', { query: 'query ($p: Period) { echo(period: $p) }', variables: { p: { [SECRET]: 1 } } }],
  ['a literal of the wrong type', { query: `{ echo(count: ${quoted}) }` }],
  ['a string literal for an enumeration', { query: `{ echo(level: ${quoted}) }` }],
  ['an unknown enumeration literal', { query: `{ echo(level: X${SECRET}) }` }],
  ['a literal that a scalar refuses', { query: `{ echo(day: ${quoted}) }` }],
  ['a list literal', { query: `{ echo(day: [${quoted}]) }` }],
  ['an object literal', { query: `{ echo(text: { a: ${quoted} }) }` }],
  ['a literal inside an input object', { query: `{ echo(period: { from: ${quoted} }) }` }],
  ['a wrong default of a variable', { query: `query ($c: Int = ${quoted}) { echo(count: $c) }` }],
  ['a misplaced string', { query: `{ echo(text ${quoted}) }` }],
  ['an unterminated string', { query: `{ echo(text: "${SECRET}) }` }],
  ['a number that is none', { query: `{ echo(count: ${SECRET}x) }` }],
  ['an unknown operation name', { query: 'query A { hello }', operationName: SECRET }],
  ['a body that is not JSON', `{ "query": ${SECRET}`],
])('%s is refused without echoing it', async (_what, body) => {
  for (const server of [toy, demo]) {
    const answer = await server.post(body);
    expect(answer.status).toBe(400);
    expect(new Set(codes(answer))).toEqual(new Set(['INVALID_INPUT']));
    expect(answer.body.data).toBeUndefined();
    expect(answer.text).not.toContain(SECRET);
  }
});

test('all wrong variables are listed at once, each with its path and what belongs there', async () => {
  const { body } = await toy.post({
    query: 'query ($count: Int, $period: Period!) { echo(count: $count, period: $period) }',
    variables: { count: SECRET, period: { to: SECRET, parts: [{ from: '2026-01-01' }, {}], unknown: 1 } },
  });
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]?.extensions).toEqual({
    code: 'INVALID_INPUT',
    messageZh: '变量有误：count 应为 Int 类型的值',
    violations: [
      { path: 'count', rule: 'WRONG_TYPE', zh: '应为 Int 类型的值', en: 'Expected a value of type Int' },
      { path: 'period.from', rule: 'REQUIRED', zh: '必填，类型为 Day!', en: 'Required, of type Day!' },
      {
        path: 'period.to',
        rule: 'WRONG_TYPE',
        zh: '应为 Day 类型的值：日期 YYYY-MM-DD',
        en: 'Expected a value of type Day: 日期 YYYY-MM-DD',
      },
      { path: 'period.parts.1.from', rule: 'REQUIRED', zh: '必填，类型为 Day!', en: 'Required, of type Day!' },
      {
        path: 'period.unknown',
        rule: 'UNKNOWN_FIELD',
        zh: 'Period 没有该字段，见 /schema.graphql',
        en: 'Period has no such field, see /schema.graphql',
      },
    ],
  });
});

test('a wrong literal is named by field, argument and input field', async () => {
  const { body } = await toy.post({ query: '{ self { echo(period: { from: 7, parts: [{ from: true }] }) } }' });
  expect(body.errors?.map(error => error.extensions?.['violations'])).toEqual([
    [
      expect.objectContaining({ path: 'echo.period.from', rule: 'WRONG_TYPE' }),
      expect.objectContaining({ path: 'echo.period.parts.from', rule: 'WRONG_TYPE' }),
    ],
  ]);
});

test('a misspelt field gets a suggestion in demonstration, none in production', async () => {
  const query = { query: '{ hallo }' };
  expect((await demo.post(query)).body.errors?.[0]?.message).toContain('Did you mean "hello"?');
  expect((await toy.post(query)).body.errors?.[0]?.message).toBe('Cannot query field "hallo" on type "Query".');
});

test('an unexpected error tells the caller its request id only, and the log its cause without the data', async () => {
  const before = toy.lines.length;
  const { status, body, text } = await toy.post({ query: '{ hello database boom }' }, { 'x-request-id': 'r-1' });
  expect([status, body.data]).toEqual([200, { hello: '你好', database: null, boom: null }]);
  expect(body.errors?.map(error => error.extensions)).toEqual(
    Array(2).fill({ code: 'INTERNAL', messageZh: '服务器内部错误', requestId: 'r-1' }),
  );
  expect(text).not.toMatch(/stack|duplicate|person|http-toy/);
  const causes = toy.lines.slice(before).filter(line => line['msg'] === 'internal error');
  expect(causes).toContainEqual(
    expect.objectContaining({ requestId: 'r-1', error: 'Error', code: '23505', constraint: 'person_card_unique' }),
  );
  expect(causes).toContainEqual(expect.objectContaining({ error: 'TypeError', message: 'cannot read …' }));
  expect(JSON.stringify(causes)).not.toContain(SECRET);
});

test('a failure thrown by a resolver keeps its code and both texts', async () => {
  const { body } = await toy.post({ query: '{ hello missing }' });
  expect(body.errors).toEqual([
    {
      message: 'Not found',
      locations: [{ line: 1, column: 9 }],
      path: ['missing'],
      extensions: { code: 'NOT_FOUND', messageZh: '未找到' },
    },
  ]);
});

test.each<[ErrorCode, number, string | null]>([
  ['UNAUTHENTICATED', 401, 'Bearer'],
  ['UNAVAILABLE', 503, null],
  ['RATE_LIMITED', 429, null],
])(
  'a context that fails with %s answers %i for every client, before anything runs',
  async (code, status, challenge) => {
    const closed = await startToy({ createContext: () => Promise.reject(new Failure(code)) });
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await closed.post({ query: '{ hello }' }, { accept });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([status, challenge]);
      expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
      expect(answer.body).toEqual({
        errors: [{ message: ERRORS[code].en, extensions: { code, messageZh: ERRORS[code].zh } }],
      });
    }
    await closed.server.close();
  },
);

test('a context that fails unexpectedly answers 500 and hides why', async () => {
  const broken = await startToy({ createContext: () => Promise.reject(new Error(SECRET)) });
  const answer = await broken.post({ query: '{ hello }' });
  expect([answer.status, codes(answer)]).toEqual([500, ['INTERNAL']]);
  expect(answer.text + JSON.stringify(broken.lines)).not.toContain(SECRET);
  await broken.server.close();
});

test('a refused document answers 200 to plain JSON clients and 400 to those that know GraphQL responses', async () => {
  const query = { query: '{ nothing }' };
  expect((await toy.post(query, { accept: 'application/json' })).status).toBe(200);
  expect((await toy.post(query, { accept: '*/*' })).status).toBe(200);
  expect((await toy.post(query)).status).toBe(400);
});

test('batches and persisted queries are refused with the way out', async () => {
  const batch = await toy.post([{ query: '{ hello }' }, { query: '{ hello }' }]);
  expect([batch.status, codes(batch)]).toEqual([400, ['INVALID_INPUT']]);
  expect(batch.body.errors?.[0]?.message).toContain('one operation per request');
  const persistedQuery = { version: 1, sha256Hash: 'ab' };
  const persisted = await toy.post({ extensions: { persistedQuery } });
  expect([persisted.status, codes(persisted)]).toEqual([400, ['INVALID_INPUT']]);
  // The exact text on which Apollo Client falls back to the full query.
  expect(persisted.body.errors?.[0]?.message).toBe('PersistedQueryNotSupported');
  expect(persisted.body.errors?.[0]?.extensions?.['messageZh']).toBe('不支持持久化查询，请发送完整的 query');
});

test('a body that is too large is refused by size, whether announced or not', async () => {
  const large = JSON.stringify({ query: `{ hello } # ${'x'.repeat(LIMITS.bodyBytes)}` });
  const streamed = new Blob([large]).stream();
  for (const body of [large, streamed]) {
    const answer = await toy.request('/graphql', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      ...{ duplex: 'half' },
    });
    expect(answer.status).toBe(413);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_COMPLEX',
      limit: 'bodyBytes',
      allowed: LIMITS.bodyBytes,
    });
  }
});

test('a malformed Host header is a bad request, not an internal error', async () => {
  const answer = await toy.server.app.inject({ url: '/graphql?query={hello}', headers: { host: '[' } });
  expect(answer.statusCode).toBe(400);
});
