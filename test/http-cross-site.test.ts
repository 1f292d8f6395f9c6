// Requests from other sites (跨站请求): what a foreign page can make a browser send is refused, and what plain clients
// and allow-listed origins send is served.
import { startToy, type Toy } from './http-toy.ts';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.server.close());

const BROWSER = 'Mozilla/5.0 (Windows NT 6.1) Chrome/109.0';
const ALLOWED = 'https://screen.example';
const FOREIGN = 'https://evil.example';

const get = (headers: Record<string, string>) =>
  toy.server.app.inject({ url: '/graphql?query={hello}', headers: { host: 'api.example', ...headers } });
const post = (headers: Record<string, string>, payload = '{"query":"{hello}"}') =>
  toy.server.app.inject({ method: 'POST', url: '/graphql', headers: { host: 'api.example', ...headers }, payload });

test.each<[string, Record<string, string>]>([
  ['an image on a foreign page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image', 'user-agent': BROWSER }],
  ['an image on a sister site', { 'sec-fetch-site': 'same-site', 'user-agent': BROWSER }],
  ['a script on a foreign page', { 'sec-fetch-site': 'cross-site', origin: FOREIGN }],
  ['a script of an old browser', { origin: FOREIGN }],
  ['a sandboxed frame', { origin: 'null' }],
  ['an image over plain HTTP, where browsers say nothing', { 'user-agent': BROWSER }],
  ['the same with a foreign Referer', { 'user-agent': BROWSER, referer: `${FOREIGN}/page` }],
  ['remembered Basic credentials', { 'sec-fetch-site': 'cross-site', authorization: 'Basic YTpi' }],
  ['an empty preflight header', { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '' }],
])('a GET by %s is refused', async (_what, headers) => {
  const answer = await get(headers);
  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toEqual({
    errors: [
      {
        message:
          'Refused as a cross-site request. POST with content-type: application/json, or add apollo-require-preflight: true',
        extensions: {
          code: 'FORBIDDEN',
          messageZh:
            '已拒绝跨站请求。请用 POST 发送 content-type: application/json，或加上请求头 apollo-require-preflight: true',
        },
      },
    ],
  });
});

test.each<[string, Record<string, string>]>([
  ['a plain client', {}],
  ['curl', { 'user-agent': 'curl/8.5.0' }],
  ['a page of our own', { 'sec-fetch-site': 'same-origin', 'user-agent': BROWSER }],
  ['the address bar', { 'sec-fetch-site': 'none', 'user-agent': BROWSER }],
  ['a page of our own over plain HTTP', { 'user-agent': BROWSER, referer: 'http://api.example/graphql' }],
  ['an allow-listed origin', { 'sec-fetch-site': 'cross-site', origin: ALLOWED, 'user-agent': BROWSER }],
  ['a preflighted header', { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': 'true' }],
  ['a bearer token', { 'sec-fetch-site': 'cross-site', authorization: 'Bearer abc' }],
])('a GET by %s is served', async (_what, headers) => {
  const answer = await get(headers);
  expect([answer.statusCode, answer.json()]).toEqual([200, { data: { hello: '你好' } }]);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain; application/json',
  'application/jsonp',
  '',
])('a POST that needs no preflight is refused whatever else it carries: content-type "%s"', async type => {
  const answer = await post({ 'content-type': type, 'apollo-require-preflight': 'true', authorization: 'Bearer abc' });
  expect(answer.statusCode).toBe(415);
  expect(answer.json().errors[0].extensions.code).toBe('INVALID_INPUT');
  expect(answer.json().data).toBeUndefined();
});

test('a POST of JSON is served with or without a charset', async () => {
  for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON']) {
    expect((await post({ 'content-type': type })).json()).toEqual({ data: { hello: '你好' } });
  }
});

test('a preflight of an allow-listed origin is answered, without credentials', async () => {
  const headers = { origin: ALLOWED, 'access-control-request-method': 'POST' };
  const answer = await toy.server.app.inject({ method: 'OPTIONS', url: '/graphql', headers });
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
  expect(answer.headers).toMatchObject({
    'access-control-allow-origin': ALLOWED,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers':
      'authorization, content-type, x-request-id, x-acting-role, x-demo-clock, x-policy-version, apollo-require-preflight, x-apollo-operation-name',
    vary: 'Accept, Origin',
  });
  expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
});

test.each([FOREIGN, 'null', `${ALLOWED}.evil.example`, 'http://screen.example', `${ALLOWED}:8443`])(
  'origin %s gets no leave, neither by preflight nor by answer',
  async origin => {
    const preflight = await toy.server.app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin } });
    expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    const answer = await post({ 'content-type': 'application/json', origin });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  },
);

test('an allow-listed origin may read answers and refusals, and the request id', async () => {
  for (const payload of ['{"query":"{hello}"}', '{"query":"{nothing}"}', '{']) {
    const answer = await post({ 'content-type': 'application/json', origin: ALLOWED }, payload);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ALLOWED,
      'access-control-expose-headers': 'x-request-id',
    });
  }
});
