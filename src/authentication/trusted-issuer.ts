// Whom the server may believe (可信签发方): the closed list of signature algorithms and the addresses keys may come from.

/** Asymmetric only: a shared-secret algorithm would let anyone who knows a public key sign with it. */
export const SIGNATURE_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number];

const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** https, or http on this very machine: keys fetched in the clear are keys chosen by whoever sits on the way. */
export function isTrustworthyAddress(text: string): boolean {
  const address = URL.parse(text);
  if (!address || address.username || address.password || address.hash) return false;
  return address.protocol === 'https:' || (address.protocol === 'http:' && LOOPBACK_HOSTS.includes(address.hostname));
}

/** An issuer identifier has no query either (OpenID Connect Discovery 1.0, section 3). */
export function isIssuerIdentifier(text: string): boolean {
  return isTrustworthyAddress(text) && !text.includes('?');
}
