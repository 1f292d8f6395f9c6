// Sign-in through the organisation's identity provider (统一身份认证): access tokens checked against its published keys.
// OpenID Connect Discovery 1.0; RFC 7517 (key sets). The keys rotate without a restart.
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import { Failure } from '../domain/errors.ts';
import { type Expectation, verifyAccessToken } from './access-token.ts';
import type { Identity } from './identity.ts';
import { isTrustworthyAddress, SIGNATURE_ALGORITHMS } from './trusted-issuer.ts';

export interface OpenIdOptions extends Expectation {
  /** Where the keys are; null: the discovery document of the issuer says. */
  readonly jwksUri?: string | null;
  /** Told why keys could not be fetched: the caller of the API is not. */
  readonly report?: (problem: unknown) => void;
  /** An unknown key id asks for the keys again, at most this often. */
  readonly cooldownMilliseconds?: number;
  /** A key that the provider withdrew is believed no longer than this. */
  readonly maximumAgeMilliseconds?: number;
  /** After a failed fetch nobody asks again for this long, however many tokens arrive. */
  readonly retryMilliseconds?: number;
}

export interface OpenIdVerifier {
  verify(token: string, now?: number): Promise<Identity>;
  /** Fetches the keys now: at start and for readiness. Throws UNAVAILABLE. */
  loadKeys(): Promise<void>;
}

type FetchOptions = Parameters<FetchImplementation>[1];

const TIMEOUT_MILLISECONDS = 5_000;

export function createOpenIdVerifier(options: OpenIdOptions): OpenIdVerifier {
  if (!options.algorithms.length || !options.algorithms.every(name => SIGNATURE_ALGORITHMS.includes(name))) {
    throw new Error(`Signature algorithms must be some of ${SIGNATURE_ALGORITHMS.join(', ')}`);
  }
  const keys = createRemoteJWKSet(new URL(options.jwksUri ?? options.issuer), {
    timeoutDuration: TIMEOUT_MILLISECONDS,
    cooldownDuration: options.cooldownMilliseconds ?? 30_000,
    cacheMaxAge: options.maximumAgeMilliseconds ?? 600_000,
    [customFetch]: keySource(options),
  });
  const keyFor: JWTVerifyGetKey = (header, token) => keys(header, token).catch(unlessFetched);
  return {
    verify: (token, now = Date.now()) => verifyAccessToken(token, keyFor, options, now),
    loadKeys: () => keys.reload().catch(unlessFetched),
  };
}

/** No key for this token is the token's fault; anything else is the provider's, and the caller may try again. */
function unlessFetched(problem: unknown): never {
  const keysAreKnown =
    problem instanceof errors.JWKSNoMatchingKey ||
    problem instanceof errors.JWKSMultipleMatchingKeys ||
    problem instanceof errors.JOSENotSupported;
  if (keysAreKnown) throw problem;
  throw new Failure('UNAVAILABLE', {
    zh: '暂时无法连接统一身份认证服务，请稍后再试',
    en: 'The identity provider cannot be reached right now; try again later',
  });
}

/** jose asks this for the keys. Discovery belongs to each fetch, so a provider that moves its keys is followed. */
function keySource(options: OpenIdOptions): FetchImplementation {
  const pause = options.retryMilliseconds ?? 5_000;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  return async (_address, request) => {
    // jose's own cooldown counts from the last success: without this, forged key ids would hammer a failing provider.
    if (performance.now() < pausedUntil) throw new Error('The keys could not be fetched a moment ago');
    try {
      const address = options.jwksUri ?? (await discoverKeys(options.issuer, request));
      return Response.json(await readJson(address, request));
    } catch (problem) {
      pausedUntil = performance.now() + pause;
      options.report?.(problem);
      throw problem;
    }
  };
}

async function discoverKeys(issuer: string, request: FetchOptions): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = await readJson(address, request);
  if (found['issuer'] !== issuer) throw new Error(`${address} speaks for another issuer than OIDC_ISSUER`);
  const keys = found['jwks_uri'];
  if (typeof keys === 'string' && isTrustworthyAddress(keys)) return keys;
  throw new Error(`${address} names no jwks_uri over https`);
}

async function readJson(address: string, request: FetchOptions): Promise<Record<string, unknown>> {
  const response = await fetch(address, request);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status} instead of 200`);
  const body: unknown = await response.json();
  if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  throw new Error(`${address} did not answer with a JSON object`);
}
