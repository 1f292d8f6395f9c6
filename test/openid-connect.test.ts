// Sign-in through an identity provider (统一身份认证), against a real one: `oidc-provider` on loopback.
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createOpenIdVerifier, type OpenIdOptions } from '../src/authentication/openid-connect.ts';

interface ProviderClass {
  new (issuer: string, configuration: object): { callback(): RequestListener };
}

// The package ships no types.
const { default: Provider } = (await import('oidc-provider' as string)) as { default: ProviderClass };

const AUDIENCE = 'https://xianjie.example.gov.cn/graphql';
const [FIRST, SECOND] = [newKey('first'), newKey('second')];
const servers: Server[] = [];

function newKey(kid: string): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
}

/** A port of loopback whose inhabitant can be replaced: a restart of the provider, another provider, a failure. */
async function openPort() {
  const port = { url: '', requests: [] as string[], serve: (() => undefined) as RequestListener };
  const server = createServer((request, response) => {
    port.requests.push(request.url ?? '');
    port.serve(request, response);
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  port.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return port;
}

function providerOf(issuer: string, ...keys: JsonWebKey[]): RequestListener {
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'reporting', client_secret: 'client-secret', redirect_uris: [], response_types: [] }],
    clientDefaults: { grant_types: ['client_credentials'], id_token_signed_response_alg: 'ES256' },
    jwks: { keys },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, resource: string) => ({
          scope: 'reports:read reports:write',
          audience: resource,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  });
  return provider.callback();
}

async function startProvider(...keys: JsonWebKey[]) {
  const port = await openPort();
  port.serve = providerOf(port.url, ...keys);
  return port;
}

async function obtainToken(url: string, resource = AUDIENCE): Promise<string> {
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('reporting:client-secret')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope: 'reports:read' }),
  });
  const answer = (await response.json()) as { access_token: string };
  expect([response.status, typeof answer.access_token]).toEqual([200, 'string']);
  return answer.access_token;
}

const verifierFor = (issuer: string, options: Partial<OpenIdOptions> = {}) =>
  createOpenIdVerifier({ issuer, audience: AUDIENCE, algorithms: ['ES256'], ...options });

const refusedAs = (reason: string) => ({ code: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED', reason } });
beforeAll(() => {
  // oidc-provider warns of what only a test may do: http, no cookie keys, tokens kept in memory.
  console.warn = () => undefined;
  console.info = () => undefined;
});

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

test('an access token of the provider says who it speaks for', async () => {
  const provider = await startProvider(FIRST);
  const token = await obtainToken(provider.url);
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  await expect(verifierFor(provider.url).verify(token)).resolves.toEqual({
    issuer: provider.url,
    subject: 'reporting',
    clientId: 'reporting',
    scopes: ['reports:read'],
    expiresAt: claims.exp * 1000,
    tokenDigest: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  });
  await expect(verifierFor(provider.url).verify(token, claims.exp * 1000)).rejects.toMatchObject(refusedAs('EXPIRED'));
});

test('the keys are fetched once, however many tokens arrive together', async () => {
  const provider = await startProvider(FIRST);
  const { verify } = verifierFor(provider.url);
  const token = await obtainToken(provider.url);
  provider.requests.length = 0;
  await Promise.all(Array.from({ length: 20 }, () => verify(token)));
  expect(provider.requests).toEqual(['/.well-known/openid-configuration', '/jwks']);
});

test('a configured key set is used without discovery', async () => {
  const provider = await startProvider(FIRST);
  const { verify } = verifierFor(provider.url, { jwksUri: `${provider.url}/jwks` });
  const token = await obtainToken(provider.url);
  provider.requests.length = 0;
  await expect(verify(token)).resolves.toMatchObject({ subject: 'reporting' });
  expect(provider.requests).toEqual(['/jwks']);
});

test('a token for another service of the same provider is refused', async () => {
  const provider = await startProvider(FIRST);
  const token = await obtainToken(provider.url, 'https://other.example.gov.cn/api');
  await expect(verifierFor(provider.url).verify(token)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test('a token of another provider is refused, even when it signs with the same key', async () => {
  const [trusted, twin, stranger] = [
    await startProvider(FIRST),
    await startProvider(FIRST),
    await startProvider(SECOND),
  ];
  const { verify } = verifierFor(trusted.url);
  for (const other of [twin, stranger]) {
    await expect(verify(await obtainToken(other.url))).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  }
});

test('only the configured algorithms count, whatever the provider signs with', async () => {
  const provider = await startProvider(FIRST);
  const { verify } = verifierFor(provider.url, { algorithms: ['RS256', 'EdDSA'] });
  await expect(verify(await obtainToken(provider.url))).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  for (const algorithms of [[], ['HS256'], ['none'], ['ES256', 'HS512']]) {
    expect(() => verifierFor(provider.url, { algorithms: algorithms as [] })).toThrow('Signature algorithms must be');
  }
});

test('after a rotation the new key is accepted at once and the withdrawn one no longer', async () => {
  const provider = await startProvider(FIRST);
  const { verify } = verifierFor(provider.url, { cooldownMilliseconds: 0 });
  const old = await obtainToken(provider.url);
  await expect(verify(old)).resolves.toMatchObject({ subject: 'reporting' });
  provider.serve = providerOf(provider.url, SECOND);
  await expect(verify(await obtainToken(provider.url))).resolves.toMatchObject({ subject: 'reporting' });
  await expect(verify(old)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test('while a rotation overlaps, tokens of both keys are accepted', async () => {
  const provider = await startProvider(FIRST);
  const { verify } = verifierFor(provider.url, { cooldownMilliseconds: 0 });
  const tokens = [await obtainToken(provider.url)];
  await verify(tokens[0] ?? '');
  provider.serve = providerOf(provider.url, SECOND, FIRST);
  tokens.unshift(await obtainToken(provider.url));
  for (const token of tokens) await expect(verify(token)).resolves.toMatchObject({ subject: 'reporting' });
});

test('a withdrawn key is believed until the keys are too old, and not after', async () => {
  const provider = await startProvider(FIRST);
  const { verify } = verifierFor(provider.url, { maximumAgeMilliseconds: 500 });
  const token = await obtainToken(provider.url);
  await verify(token);
  provider.serve = providerOf(provider.url, SECOND);
  await expect(verify(token)).resolves.toMatchObject({ subject: 'reporting' });
  await sleep(600);
  await expect(verify(token)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
});

test('unknown keys do not make the server ask the provider more often than the cooldown allows', async () => {
  const [provider, stranger] = [await startProvider(FIRST), await startProvider(SECOND)];
  const verifier = verifierFor(provider.url);
  const token = await obtainToken(stranger.url);
  await verifier.loadKeys();
  provider.requests.length = 0;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(verifier.verify(token)).rejects.toMatchObject(refusedAs('NOT_ACCEPTED'));
  }
  expect(provider.requests).toEqual([]);
});
