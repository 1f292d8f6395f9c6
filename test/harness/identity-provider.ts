// A real identity provider for a test (身份提供方): `oidc-provider` on a free port of loopback. Its clients sign in as
// themselves, so the subject of a token is the name of its client.
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

// The package ships no types.
const { default: Provider } = (await import('oidc-provider' as string)) as {
  default: new (issuer: string, configuration: object) => { callback(): RequestListener };
};

export interface IdentityProvider {
  readonly issuer: string;
  tokenOf(client: string, audience?: string): Promise<string>;
  close(): void;
}

export async function startIdentityProvider(audience: string, names: readonly string[]): Promise<IdentityProvider> {
  // It warns of what only a test may do: http, no cookie keys, tokens kept in memory.
  console.warn = () => undefined;
  console.info = () => undefined;
  let serve: RequestListener = () => undefined;
  const server = createServer((request, response) => serve(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const api = { scope: 'graph', accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
  serve = new Provider(issuer, {
    clients: names.map(client_id => ({ client_id, client_secret: 'secret', redirect_uris: [], response_types: [] })),
    clientDefaults: { grant_types: ['client_credentials'], id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'first', alg: 'ES256', use: 'sig' }] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, resource: string) => ({ ...api, audience: resource }),
      },
    },
  }).callback();
  return {
    issuer,
    async tokenOf(client, resource = audience) {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${client}:secret`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope: 'graph' }),
      });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    close: () => void server.close().closeAllConnections(),
  };
}
