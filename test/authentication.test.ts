// The Authorization header (认证): none is anonymous, a bad one never is, and a verified token is remembered briefly.
import { createHash } from 'node:crypto';
import { createAuthenticator } from '../src/authentication/bearer.ts';
import { type Identity, refuseToken } from '../src/authentication/identity.ts';

const NOW = Date.parse('2026-03-02T08:00:00Z');

function identityOf(token: string, expiresAt: number): Identity {
  const tokenDigest = createHash('sha256').update(token).digest('base64url');
  return { issuer: 'test', subject: token, clientId: null, scopes: null, expiresAt, tokenDigest };
}

/** An authenticator whose tokens live for `lifetime`, and the list of tokens it really verified. */
function authenticatorOf(lifetime = 3_600_000, capacity?: number) {
  const verified: string[] = [];
  const verify = async (token: string, now: number) => {
    verified.push(token);
    return identityOf(token, now + lifetime);
  };
  return { ...createAuthenticator(verify, capacity), verified };
}

const refusedAs = (reason: string) => ({ code: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED', reason } });

test('no header is anonymous and verifies nothing', async () => {
  const { authenticate, verified } = authenticatorOf();
  await expect(authenticate(undefined, NOW)).resolves.toBeNull();
  expect(verified).toEqual([]);
});

test.each([
  ['an empty header', ''],
  ['a scheme without a token', 'Bearer'],
  ['a scheme with an empty token', 'Bearer '],
  ['a bare token', 'abc'],
  ['another scheme', 'Basic dXNlcjpwYXNz'],
  ['two tokens', 'Bearer abc def'],
  ['two credentials in one header', 'Bearer abc, Bearer def'],
  ['two spaces', 'Bearer  abc'],
  ['a leading space', ' Bearer abc'],
  ['a trailing line break', 'Bearer abc\n'],
  ['a character outside token68', 'Bearer ab"c'],
  ['padding in the middle', 'Bearer a=b'],
  ['two headers', ['Bearer abc', 'Bearer def']],
  ['no header in a list', []],
])('%s is refused and never anonymous', async (_case, header) => {
  const { authenticate, verified } = authenticatorOf();
  await expect(authenticate(header, NOW)).rejects.toMatchObject(refusedAs('MALFORMED'));
  expect(verified).toEqual([]);
});

test.each([[null], [0], [false], [{ Bearer: 'abc' }], [[null]]])(
  'connection parameters that hold %j for a header are refused',
  async header => {
    const { authenticate } = authenticatorOf();
    await expect(authenticate(header as unknown as string, NOW)).rejects.toMatchObject(refusedAs('MALFORMED'));
  },
);

test('the scheme is case-insensitive and a list of one header is that header', async () => {
  const { authenticate } = authenticatorOf();
  const identity = identityOf('a.b-c_d~e+f/g==', NOW + 3_600_000);
  await expect(authenticate('bearer a.b-c_d~e+f/g==', NOW)).resolves.toEqual(identity);
  await expect(authenticate(['Bearer a.b-c_d~e+f/g=='], NOW)).resolves.toEqual(identity);
});

test('a token of 8 KiB is verified and one byte more is refused unread', async () => {
  const { authenticate, verified } = authenticatorOf();
  const longest = 'a'.repeat(8192);
  await expect(authenticate(`Bearer ${longest}`, NOW)).resolves.toMatchObject({ subject: longest });
  await expect(authenticate(`Bearer ${longest}a`, NOW)).rejects.toMatchObject(refusedAs('MALFORMED'));
  expect(verified).toEqual([longest]);
});

test('a refused token is refused each time and never remembered', async () => {
  let calls = 0;
  const { authenticate } = createAuthenticator(async () => {
    calls += 1;
    throw refuseToken('NOT_ACCEPTED');
  });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await expect(authenticate('Bearer abc', NOW)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  }
  expect(calls).toBe(2);
});

test('a verified token is remembered for 60 seconds from its verification, not from its last use', async () => {
  const { authenticate, verified } = authenticatorOf();
  for (const later of [0, 30_000, 59_999]) await authenticate('Bearer abc', NOW + later);
  expect(verified).toEqual(['abc']);
  await authenticate('Bearer abc', NOW + 60_000);
  expect(verified).toEqual(['abc', 'abc']);
});

test('a remembered token is refused from the moment it expires', async () => {
  const { authenticate, verified } = authenticatorOf(10_000);
  await authenticate('Bearer abc', NOW);
  await expect(authenticate('Bearer abc', NOW + 9_999)).resolves.toMatchObject({ subject: 'abc' });
  await expect(authenticate('Bearer abc', NOW + 10_000)).rejects.toMatchObject(refusedAs('EXPIRED'));
  expect(verified).toEqual(['abc']);
});

test('a revoked token is verified afresh, even when it was revoked while being verified', async () => {
  const { authenticate, revoke, verified } = authenticatorOf();
  const identity = await authenticate('Bearer abc', NOW);
  revoke(identity?.tokenDigest ?? '');
  const pending = authenticate('Bearer abc', NOW);
  revoke(identity?.tokenDigest ?? '');
  await pending;
  await authenticate('Bearer abc', NOW);
  expect(verified).toEqual(['abc', 'abc', 'abc']);
});

test('the memory is bounded, and what was used least recently is forgotten first', async () => {
  const { authenticate, verified } = authenticatorOf(3_600_000, 2);
  for (const token of ['a', 'b', 'a', 'c', 'a', 'b']) await authenticate(`Bearer ${token}`, NOW);
  expect(verified).toEqual(['a', 'b', 'c', 'b']);
});
