// Where keys come from and what happens when they do not come (公钥集): a failing provider is not a bad token.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createOpenIdVerifier, type OpenIdOptions } from '../src/authentication/openid-connect.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEYS = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'first', alg: 'ES256', use: 'sig' }] };
const AUDIENCE = 'https://xianjie.example.gov.cn/graphql';

let url = '';
let answer: RequestListener;
const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  answer(request, response);
});

const json =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A provider that works: a discovery document and a key set. */
const working: RequestListener = (request, response) => {
  const discovered = request.url === '/.well-known/openid-configuration';
  json(discovered ? { issuer: url, jwks_uri: `${url}/keys` } : KEYS)(request, response);
};

const verifierFor = (options: Partial<OpenIdOptions> = {}) =>
  createOpenIdVerifier({ issuer: url, audience: AUDIENCE, algorithms: ['ES256'], ...options });

const now = Math.floor(Date.now() / 1000);
const claims = () => ({ iss: url, aud: AUDIENCE, sub: 'u-1', exp: now + 600 });
const sign = (more: object = {}, kid = 'first') =>
  new SignJWT({ ...claims(), ...more }).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);

const refusedAs = (reason: string) => ({ code: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED', reason } });
const unavailable = {
  code: 'UNAVAILABLE',
  message: 'The identity provider cannot be reached right now; try again later',
  extensions: { code: 'UNAVAILABLE', messageZh: '暂时无法连接统一身份认证服务，请稍后再试' },
};

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  answer = working;
  requests.length = 0;
});

afterAll(() => server.close().closeAllConnections());

test('no signature, and a signature with the public key as a shared secret, are refused', async () => {
  const { verify } = verifierFor();
  await expect(verify(new UnsecuredJWT(claims()).encode())).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  const pem = createPublicKey(privateKey).export({ format: 'pem', type: 'spki' });
  const shared = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'first' });
  const forged = await shared.sign(new TextEncoder().encode(String(pem)));
  await expect(verify(forged)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  expect(requests).toEqual([]);
});

test('a token that is not yet valid is refused until it is', async () => {
  const { verify } = verifierFor();
  const token = await sign({ nbf: now + 60 });
  await expect(verify(token, now * 1000)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  await expect(verify(token, (now + 60) * 1000)).resolves.toMatchObject({ subject: 'u-1' });
});

test('a malformed token asks the provider for nothing', async () => {
  const { verify } = verifierFor();
  await expect(verify('abc')).rejects.toMatchObject(refusedAs('MALFORMED'));
  expect(requests).toEqual([]);
});

test.each<[string, () => RequestListener, string]>([
  ['an error', () => json({}, 500), 'answered 500 instead of 200'],
  ['a redirect', () => (_, response) => response.writeHead(302, { location: `${url}/keys` }).end(), 'answered 302'],
  ['a page that is no JSON', () => (_, response) => response.end('<html>'), 'is not valid JSON'],
  ['JSON that is no object', () => json('keys'), 'did not answer with a JSON object'],
  ['the document of another issuer', () => json({ issuer: `${url}/`, jwks_uri: `${url}/keys` }), 'another issuer'],
  ['no address of keys', () => json({ issuer: url }), 'names no jwks_uri over https'],
  ['keys over http', () => json({ issuer: url, jwks_uri: 'http://192.0.2.1/keys' }), 'names no jwks_uri over https'],
  ['a hung-up connection', () => request => request.socket.destroy(), 'fetch failed'],
])('when discovery answers with %s, the service is unavailable and the operator is told why', async (...example) => {
  const [, listener, reason] = example;
  const reports: string[] = [];
  answer = listener();
  const { verify, loadKeys } = verifierFor({ report: problem => reports.push(String(problem)) });
  await expect(verify(await sign())).rejects.toMatchObject(unavailable);
  await expect(loadKeys()).rejects.toMatchObject(unavailable);
  expect(reports).toEqual([expect.stringContaining(reason)]);
});

test.each<[string, RequestListener]>([
  ['an error', json(KEYS, 503)],
  ['no key set', json({ key: [] })],
])('when the key set answers with %s, the service is unavailable', async (_case, listener) => {
  answer = listener;
  const { verify } = verifierFor({ jwksUri: `${url}/keys` });
  await expect(verify(await sign())).rejects.toMatchObject(unavailable);
});

test('a failing provider is left alone for a while, then asked again', async () => {
  const { verify } = verifierFor({ retryMilliseconds: 300 });
  const token = await sign();
  answer = json({}, 500);
  for (let attempt = 0; attempt < 5; attempt += 1) await expect(verify(token)).rejects.toMatchObject(unavailable);
  expect(requests).toEqual(['/.well-known/openid-configuration']);
  answer = working;
  await expect(verify(token)).rejects.toMatchObject(unavailable);
  await sleep(350);
  await expect(verify(token)).resolves.toMatchObject({ subject: 'u-1' });
});

test('while the provider fails, known keys go on working and unknown ones cannot be judged', async () => {
  const { verify } = verifierFor({ cooldownMilliseconds: 0 });
  const token = await sign();
  await verify(token);
  answer = json({}, 500);
  await expect(verify(await sign({}, 'second'))).rejects.toMatchObject(unavailable);
  await expect(verify(token)).resolves.toMatchObject({ subject: 'u-1' });
});

test('a provider that moves its keys is followed', async () => {
  const { verify } = verifierFor({ maximumAgeMilliseconds: 0 });
  const token = await sign();
  await verify(token);
  answer = (request, response) =>
    json(request.url === '/moved' ? KEYS : { issuer: url, jwks_uri: `${url}/moved` })(request, response);
  await expect(verify(token)).resolves.toMatchObject({ subject: 'u-1' });
  expect(requests.at(-1)).toBe('/moved');
});
