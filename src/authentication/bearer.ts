// From the Authorization header to an identity (认证). No header is anonymous; a bad one never is. RFC 6750.
import { digestToken, type Identity, refuseToken, type VerifyToken } from './identity.ts';

/** All values of the header: Node keeps only the first of two, `headersDistinct` keeps both. */
export type AuthorizationHeader = string | readonly string[] | undefined;

export interface Authenticator {
  authenticate(header: AuthorizationHeader, now?: number): Promise<Identity | null>;
  /** Forgets a verified token, so that its next use is verified afresh. */
  revoke(tokenDigest: string): void;
}

interface Entry {
  readonly identity: Identity;
  readonly until: number;
}

const MAXIMUM_TOKEN_LENGTH = 8 * 1024;
const CACHE_MILLISECONDS = 60_000;
const CACHE_ENTRIES = 10_000;

/** Exactly one scheme, one space, one `token68` (RFC 9110, section 11.4); the scheme is case-insensitive. */
const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i;

export function createAuthenticator(verify: VerifyToken, capacity = CACHE_ENTRIES): Authenticator {
  // A Map keeps the order of insertion: re-inserting on use makes its first entry the least recently used.
  const verified = new Map<string, Entry>();
  let revocations = 0;

  function recall(digest: string, now: number): Identity | null {
    const entry = verified.get(digest);
    if (!entry) return null;
    verified.delete(digest);
    if (entry.identity.expiresAt <= now) throw refuseToken('EXPIRED');
    if (entry.until <= now) return null;
    verified.set(digest, entry);
    return entry.identity;
  }

  function remember(digest: string, identity: Identity, now: number): void {
    verified.set(digest, { identity, until: now + CACHE_MILLISECONDS });
    if (verified.size <= capacity) return;
    const oldest = verified.keys().next();
    if (!oldest.done) verified.delete(oldest.value);
  }

  return {
    async authenticate(header, now = Date.now()) {
      if (header === undefined) return null;
      const token = tokenOf(header);
      const digest = digestToken(token);
      const recalled = recall(digest, now);
      if (recalled) return recalled;
      const before = revocations;
      const identity = await verify(token, now);
      // A token revoked while it was being verified must not slip back into the cache.
      if (before === revocations) remember(digest, identity, now);
      return identity;
    },
    revoke(tokenDigest) {
      revocations += 1;
      verified.delete(tokenDigest);
    },
  };
}

/** `unknown`: the connection parameters of a WebSocket are whatever the client sent. */
function tokenOf(header: unknown): string {
  const values: unknown[] = Array.isArray(header) ? header : [header];
  const [only] = values;
  const token = values.length === 1 && typeof only === 'string' ? BEARER.exec(only)?.[1] : undefined;
  if (token === undefined || token.length > MAXIMUM_TOKEN_LENGTH) throw refuseToken('MALFORMED');
  return token;
}
