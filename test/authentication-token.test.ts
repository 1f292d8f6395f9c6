// What a genuine signature does not excuse (访问令牌): wrong type, wrong audience, wrong time, claims that cannot be read.
import { generateKeyPairSync } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import { verifyAccessToken } from '../src/authentication/access-token.ts';

const ISSUER = 'https://login.example.gov.cn';
const AUDIENCE = 'https://xianjie.example.gov.cn/graphql';
const NOW = Date.parse('2026-03-02T08:00:00Z');
const CLAIMS: JWTPayload = { iss: ISSUER, aud: AUDIENCE, sub: 'u-1', exp: NOW / 1000 + 600 };

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const sign = (claims: JWTPayload, header: Record<string, unknown> = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header }).sign(privateKey);

const verify = (token: string, now = NOW) =>
  verifyAccessToken(token, () => publicKey, { issuer: ISSUER, audience: AUDIENCE, algorithms: ['ES256'] }, now);

const refusedAs = (reason: string) => ({ code: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED', reason } });

const without = (claim: string) => Object.fromEntries(Object.entries(CLAIMS).filter(([name]) => name !== claim));

test.each<[string, JWTPayload, object]>([
  ['no client and no scopes', {}, { clientId: null, scopes: null }],
  ['RFC 9068 claims', { client_id: 'web', scope: 'a b  a' }, { clientId: 'web', scopes: ['a', 'b'] }],
  ['an empty scope', { scope: '' }, { scopes: [] }],
  ['azp and a list of scopes', { azp: 'web', scp: ['a', 'b'] }, { clientId: 'web', scopes: ['a', 'b'] }],
  ['several audiences', { aud: ['https://other.example', AUDIENCE] }, { subject: 'u-1' }],
  ['a subject of 255 characters', { sub: '张'.repeat(255) }, { subject: '张'.repeat(255) }],
  ['an nbf within the clock tolerance', { nbf: NOW / 1000 + 30 }, { subject: 'u-1' }],
  ['roles, which count for nothing', { roles: ['admin'] }, { subject: 'u-1', scopes: null }],
])('accepted: %s', async (_case, claims, expected) => {
  await expect(verify(await sign({ ...CLAIMS, ...claims }))).resolves.toMatchObject(expected);
});

test.each<[string, JWTPayload]>([
  ['no subject', without('sub')],
  ['an empty subject', { ...CLAIMS, sub: '' }],
  ['a subject with NUL', { ...CLAIMS, sub: 'u\u00001' }],
  ['a subject of 256 characters', { ...CLAIMS, sub: 'a'.repeat(256) }],
  ['no expiry', without('exp')],
  ['no issuer', without('iss')],
  ['an issuer with a slash more', { ...CLAIMS, iss: `${ISSUER}/` }],
  ['no audience', without('aud')],
  ['another audience', { ...CLAIMS, aud: 'https://other.example' }],
  ['an nbf beyond the clock tolerance', { ...CLAIMS, nbf: NOW / 1000 + 31 }],
  ['a scope that is no text', { ...CLAIMS, scope: 7 as never }],
  ['a list of scopes that holds a number', { ...CLAIMS, scp: ['a', 7] }],
  ['a scope of null', { ...CLAIMS, scope: null as never, scp: null as never }],
  ['a client that is no text', { ...CLAIMS, client_id: ['web'] }],
  ['a token bound to a key', { ...CLAIMS, cnf: { jkt: 'thumbprint' } }],
])('refused although genuine: %s', async (_case, claims) => {
  await expect(verify(await sign(claims))).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test.each<[string, Record<string, unknown>]>([
  ['a logout token', { typ: 'logout+jwt' }],
  ['a DPoP proof', { typ: 'dpop+jwt' }],
])('%s is not taken for an access token', async (_case, header) => {
  await expect(verify(await sign(CLAIMS, header))).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test.each(['JWT', 'application/at+jwt', undefined])('an access token may be of type %s', async typ => {
  await expect(verify(await sign(CLAIMS, { typ }))).resolves.toMatchObject({ subject: 'u-1' });
});

test('the clock tolerance never prolongs a token', async () => {
  const token = await sign(CLAIMS);
  await expect(verify(token, NOW + 599_999)).resolves.toMatchObject({ expiresAt: NOW + 600_000 });
  await expect(verify(token, NOW + 600_000)).rejects.toMatchObject(refusedAs('EXPIRED'));
  await expect(verify(token, NOW + 700_000)).rejects.toMatchObject(refusedAs('EXPIRED'));
});

test.each(['', 'abc', 'a.b', 'a.b.c', '..', 'a.b.c.d.e', '{}.{}.{}'])('%j is malformed', async token => {
  await expect(verify(token)).rejects.toMatchObject(refusedAs('MALFORMED'));
});

test('an identity cannot be changed by whoever receives it', async () => {
  const identity = await verify(await sign({ ...CLAIMS, scope: 'a' }));
  expect(Object.isFrozen(identity) && Object.isFrozen(identity.scopes)).toBe(true);
});
