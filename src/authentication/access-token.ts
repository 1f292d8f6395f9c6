// One check for every access token (访问令牌), whoever issued it: signature, algorithm, type, issuer, audience, time.
// RFC 7519 (JWT), RFC 8725 (JWT best practice), RFC 9068 (JWT access tokens).
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Failure } from '../domain/errors.ts';
import { digestToken, type Identity, type RefusalReason, refuseToken } from './identity.ts';
import type { SignatureAlgorithm } from './trusted-issuer.ts';

export interface Expectation {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly SignatureAlgorithm[];
}

/** How far ahead of ours the issuer's clock may run. It never prolongs a token: `exp` is exact. */
const CLOCK_TOLERANCE_SECONDS = 30;

/** A logout token or a DPoP proof is signed by the same keys and is no access token. */
const ACCEPTED_TYPES: readonly unknown[] = [undefined, 'jwt', 'application/jwt', 'at+jwt', 'application/at+jwt'];

/** Control characters have no place in a name, and PostgreSQL refuses NUL. 255: OpenID Connect Core 1.0, section 2. */
const SUBJECT = /^\P{Cc}{1,255}$/u;

export async function verifyAccessToken(
  token: string,
  keyFor: JWTVerifyGetKey,
  expected: Expectation,
  now: number,
): Promise<Identity> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keyFor, {
      issuer: expected.issuer,
      audience: expected.audience,
      algorithms: [...expected.algorithms],
      requiredClaims: ['sub', 'exp'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(now),
    });
    if (!ACCEPTED_TYPES.includes(protectedHeader.typ?.toLowerCase())) throw refuseToken('NOT_ACCEPTED');
    return identityOf(payload, expected.issuer, token, now);
  } catch (problem) {
    throw problem instanceof Failure ? problem : refuseToken(reasonFor(problem));
  }
}

function identityOf(payload: JWTPayload, issuer: string, token: string, now: number): Identity {
  const expiresAt = Number(payload.exp) * 1000;
  if (expiresAt <= now) throw refuseToken('EXPIRED');
  if (!Number.isFinite(expiresAt) || !SUBJECT.test(payload.sub ?? '')) throw refuseToken('NOT_ACCEPTED');
  // A token bound to a key (DPoP, mutual TLS) is not a bearer token, and the proof of possession is not checked here.
  if (payload['cnf'] !== undefined) throw refuseToken('NOT_ACCEPTED');
  return Object.freeze({
    issuer,
    subject: payload.sub ?? '',
    clientId: clientOf(payload),
    scopes: scopesOf(payload),
    expiresAt,
    tokenDigest: digestToken(token),
  });
}

function clientOf(payload: JWTPayload): string | null {
  const client = payload['client_id'] ?? payload['azp'] ?? null;
  if (client !== null && (typeof client !== 'string' || !SUBJECT.test(client))) throw refuseToken('NOT_ACCEPTED');
  return client;
}

/** A scope claim that cannot be read must not be taken for none: null would widen what the client may do. */
function scopesOf(payload: JWTPayload): readonly string[] | null {
  const claim = payload['scope'] ?? payload['scp'];
  if (claim === undefined) return null;
  const scopes: unknown = typeof claim === 'string' ? claim.split(' ').filter(Boolean) : claim;
  if (!Array.isArray(scopes) || !scopes.every(scope => typeof scope === 'string')) throw refuseToken('NOT_ACCEPTED');
  return Object.freeze([...new Set<string>(scopes)]);
}

/** jose judges the signature first, so EXPIRED is said only of a token that was once genuine. */
function reasonFor(problem: unknown): RefusalReason {
  if (problem instanceof errors.JWTExpired) return 'EXPIRED';
  if (problem instanceof errors.JWSInvalid || problem instanceof errors.JWTInvalid) return 'MALFORMED';
  return 'NOT_ACCEPTED';
}
