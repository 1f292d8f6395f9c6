// An issuer of real tokens (令牌签发方) for the bench: keys on loopback, signatures that are checked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const AUDIENCE = 'xianjie-bench';

export interface BenchIssuer {
  readonly issuer: string;
  /** One token for each person, as a client keeps it. */
  tokenOf(subject: string): Promise<string>;
  close(): void;
}

export async function startIssuer(): Promise<BenchIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] });
  let issuer = '';
  const server = createServer((request, response) => {
    const found = request.url === '/keys';
    const discovery = JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` });
    response.setHeader('content-type', 'application/json').end(found ? keys : discovery);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, Promise<string>>();
  const sign = (subject: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('12h')
      .sign(privateKey);
  return {
    issuer,
    tokenOf(subject) {
      const token = tokens.get(subject) ?? sign(subject);
      tokens.set(subject, token);
      return token;
    },
    close: () => void server.close().closeAllConnections(),
  };
}
