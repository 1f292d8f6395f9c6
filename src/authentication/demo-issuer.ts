// Sign-in without an identity provider, for the demo only (演示登录): tokens for personas, signed by a key of this
// data directory. Production never creates one: its configuration demands OIDC_ISSUER.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { verifyAccessToken } from './access-token.ts';
import type { Identity } from './identity.ts';
import { readOrCreatePrivateFile } from './private-file.ts';

export interface DemoClient {
  readonly clientId?: string;
  readonly scopes?: readonly string[];
}

export interface DemoIssuer {
  readonly issuer: string;
  issue(persona: string, lifetimeSeconds?: number, client?: DemoClient): Promise<string>;
  verify(token: string, now?: number): Promise<Identity>;
}

export const DEMO_ISSUER = 'xianjie-demo';

const TWELVE_HOURS = 12 * 60 * 60;

export function createDemoIssuer(dataDir: string): DemoIssuer {
  const privateKey = readPrivateKey(join(dataDir, 'demo-issuer.json'));
  const publicKey = createPublicKey(privateKey);
  const expected = { issuer: DEMO_ISSUER, audience: DEMO_ISSUER, algorithms: ['EdDSA'] } as const;
  return {
    issuer: DEMO_ISSUER,
    issue: (persona, lifetimeSeconds = TWELVE_HOURS, client = {}) =>
      new SignJWT(claimsOf(client))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
        .setIssuer(DEMO_ISSUER)
        .setAudience(DEMO_ISSUER)
        .setSubject(persona)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetimeSeconds)
        .sign(privateKey),
    verify: (token, now = Date.now()) => verifyAccessToken(token, () => publicKey, expected, now),
  };
}

function claimsOf(client: DemoClient): Record<string, string> {
  return {
    ...(client.clientId === undefined ? {} : { client_id: client.clientId }),
    ...(client.scopes === undefined ? {} : { scope: client.scopes.join(' ') }),
  };
}

function readPrivateKey(path: string): KeyObject {
  const text = readOrCreatePrivateFile(path, () =>
    JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
  );
  try {
    const key = createPrivateKey({ key: JSON.parse(text), format: 'jwk' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The cause could quote the key, so it is left behind.
  }
  throw new Error(`${path} does not hold the demo issuer's key; delete the file to have a new one generated`);
}
