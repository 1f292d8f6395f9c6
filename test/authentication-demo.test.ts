// Sign-in of the demo (演示登录) and the files it keeps: believed here, after a restart, and nowhere else.
import { createHash, createPublicKey } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { demoSecret, deriveKey } from '../src/authentication/data-secret.ts';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';

const directories: string[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'xianjie-demo-'));
  directories.push(directory);
  return join(directory, 'data');
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const refusedAs = (reason: string) => ({ code: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED', reason } });
const seconds = (later = 0) => Math.floor(Date.now() / 1000) + later;

test('a token of the demo names its persona for twelve hours', async () => {
  const demo = createDemoIssuer(newDirectory());
  const before = seconds();
  const token = await demo.issue('county-clerk');
  const identity = await demo.verify(token);
  expect(identity).toEqual({
    issuer: 'xianjie-demo',
    subject: 'county-clerk',
    clientId: null,
    scopes: null,
    expiresAt: expect.any(Number),
    tokenDigest: createHash('sha256').update(token).digest('base64url'),
  });
  expect([43_200, 43_201, 43_202]).toContain(identity.expiresAt / 1000 - before);
});

test('a client application and its scopes travel with the token, and no scopes are not the same as not saying', async () => {
  const demo = createDemoIssuer(newDirectory());
  const narrowed = await demo.issue('auditor', 60, { clientId: 'dashboard', scopes: ['read', 'export'] });
  await expect(demo.verify(narrowed)).resolves.toMatchObject({ clientId: 'dashboard', scopes: ['read', 'export'] });
  const nothing = await demo.issue('auditor', 60, { scopes: [] });
  await expect(demo.verify(nothing)).resolves.toMatchObject({ clientId: null, scopes: [] });
});

test('a token survives a restart and is refused where another data directory is served', async () => {
  const directory = newDirectory();
  const token = await createDemoIssuer(directory).issue('county-clerk');
  await expect(createDemoIssuer(directory).verify(token)).resolves.toMatchObject({ subject: 'county-clerk' });
  const elsewhere = createDemoIssuer(newDirectory());
  await expect(elsewhere.verify(token)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test('a token is refused from the second it expires', async () => {
  const demo = createDemoIssuer(newDirectory());
  const token = await demo.issue('county-clerk', 60);
  const { expiresAt } = await demo.verify(token);
  await expect(demo.verify(token, expiresAt - 1)).resolves.toMatchObject({ subject: 'county-clerk' });
  await expect(demo.verify(token, expiresAt)).rejects.toMatchObject(refusedAs('EXPIRED'));
});

test('a token that was tampered with is refused, and only a genuine one is called expired', async () => {
  const demo = createDemoIssuer(newDirectory());
  const [header, payload, signature] = (await demo.issue('county-clerk', -60)).split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'province-leader' })).toString('base64url');
  await expect(demo.verify(`${header}.${payload}.${signature}`)).rejects.toMatchObject(refusedAs('EXPIRED'));
  await expect(demo.verify(`${header}.${forged}.${signature}`)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  await expect(demo.verify(`${header}.${payload}.`)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  await expect(demo.verify(`${header}.${payload}`)).rejects.toMatchObject(refusedAs('MALFORMED'));
});

test('a token without a signature is refused', async () => {
  const demo = createDemoIssuer(newDirectory());
  const token = new UnsecuredJWT({ sub: 'county-clerk' }).setIssuer(demo.issuer).setAudience(demo.issuer);
  await expect(demo.verify(token.setExpirationTime('1h').encode())).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test('a token signed with the public key as a shared secret is refused', async () => {
  const directory = newDirectory();
  const demo = createDemoIssuer(directory);
  const jwk = JSON.parse(readFileSync(join(directory, 'demo-issuer.json'), 'utf8'));
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const shapes = [publicKey.export({ format: 'pem', type: 'spki' }), publicKey.export({ format: 'der', type: 'spki' })];
  for (const shape of [...shapes, Buffer.from(jwk.x, 'base64url')]) {
    const token = new SignJWT({ sub: 'county-clerk' }).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' });
    const forged = token.setIssuer(demo.issuer).setAudience(demo.issuer).setExpirationTime('1h');
    const signed = await forged.sign(new Uint8Array(Buffer.from(shape)));
    await expect(demo.verify(signed)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  }
});

test('what the demo keeps is readable by its owner only, and no draft is left behind', () => {
  const directory = newDirectory();
  createDemoIssuer(directory);
  demoSecret(directory);
  expect(readdirSync(directory).sort()).toEqual(['demo-issuer.json', 'secret']);
  if (process.platform === 'win32') return;
  const modes = ['', 'demo-issuer.json', 'secret'].map(name => statSync(join(directory, name)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600, 0o600]);
});

test('a key file that cannot be read is named with the way out, without its content', () => {
  const directory = newDirectory();
  createDemoIssuer(directory);
  const path = join(directory, 'demo-issuer.json');
  for (const content of ['{"kty":"OKP","d":"half', '{"kty":"oct","k":"aGFsZg"}', '']) {
    writeFileSync(path, content);
    expect(() => createDemoIssuer(directory)).toThrow(
      new Error(`${path} does not hold the demo issuer's key; delete the file to have a new one generated`),
    );
  }
  writeFileSync(join(directory, 'secret'), 'demo-');
  expect(() => demoSecret(directory)).toThrow('does not hold a demo secret');
});

test('the secret of a demo is marked, kept, and different in each data directory', () => {
  const directory = newDirectory();
  const secret = demoSecret(directory);
  expect(secret).toMatch(/^demo-[A-Za-z0-9_-]{43}$/);
  expect(demoSecret(directory)).toBe(secret);
  expect(demoSecret(newDirectory())).not.toBe(secret);
});

test('a derived key is fixed by the secret and the purpose', () => {
  const key = deriveKey('q8Zr2LxV0uKc7TnEw4YsBp1MdJh6GfAi', 'cursor');
  expect(key).toHaveLength(32);
  expect(key.toString('hex')).toBe('cc0f31abf0982ad45a7c38e04d9c4dc9485a3c12975b41803d59637301b8cc6b');
  expect(deriveKey('q8Zr2LxV0uKc7TnEw4YsBp1MdJh6GfAi', 'cursors')).not.toEqual(key);
  expect(deriveKey('q8Zr2LxV0uKc7TnEw4YsBp1MdJh6GfAj', 'cursor')).not.toEqual(key);
  expect(() => deriveKey('', 'cursor')).toThrow('neither may be empty');
  expect(() => deriveKey('secret', '')).toThrow('neither may be empty');
});
