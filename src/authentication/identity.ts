// Who a verified token speaks for (身份), and the closed list of reasons for refusing one.
// A token never carries roles: posts (任职) are looked up by issuer and subject, in our own records.
import { hash } from 'node:crypto';
import { Failure } from '../domain/errors.ts';

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** The client application that acts for the subject; null when the issuer does not say. */
  readonly clientId: string | null;
  /** What the client was granted; narrows the subject's rights. Null: the token speaks of no scopes; empty: of none. */
  readonly scopes: readonly string[] | null;
  /** Milliseconds since 1970. From this moment on the identity counts for nothing. */
  readonly expiresAt: number;
  /** SHA-256 of the token in base64url: names the token in logs and caches without being able to stand for it. */
  readonly tokenDigest: string;
}

/** Checks a token and says who it speaks for; throws UNAUTHENTICATED or UNAVAILABLE. `now` in milliseconds. */
export type VerifyToken = (token: string, now: number) => Promise<Identity>;

const REFUSALS = {
  EXPIRED: { zh: '登录已过期，请重新登录', en: 'The token has expired; sign in again' },
  MALFORMED: {
    zh: '认证信息格式不正确，应为“Bearer <令牌>”',
    en: 'The credentials are malformed; expected `Bearer <token>`',
  },
  NOT_ACCEPTED: { zh: '令牌不被接受', en: 'The token is not accepted' },
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** Says no more than the reason: what exactly was wrong with a signature or a claim helps only a forger. */
export function refuseToken(reason: RefusalReason): Failure {
  return new Failure('UNAUTHENTICATED', { ...REFUSALS[reason], extensions: { reason } });
}

export function digestToken(token: string): string {
  return hash('sha256', token, 'base64url');
}
