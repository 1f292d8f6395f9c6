// What both ways of streaming share (推送通道): who sits at a connection, how a subscription begins there, and when it has
// to end: with the token, with the server, or because the reader is too slow.
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { refuseToken } from '../authentication/identity.ts';
import type { Hub } from '../delivery/hub.ts';
import type { Stream } from '../delivery/stream.ts';
import type { Seat } from '../delivery/subscriber.ts';
import { Failure } from '../domain/errors.ts';
import { type Asked, Refused } from './admit-document.ts';
import type { Admit } from './admit-subscription.ts';
import type { PublicErrors } from './public-errors.ts';

export interface Credentials {
  /** All that were sent; two are as wrong as a bad one. */
  readonly authorization: readonly string[];
  readonly actingRole: string | undefined;
  /** `x-demo-clock`. */
  readonly clock: unknown;
}

export interface SubscriptionService {
  readonly hub: Hub;
  /** Throws a Failure where the credentials are refused. */
  seatOf(credentials: Credentials): Promise<Seat>;
}

export interface Streams extends SubscriptionService {
  /** Throws Refused. */
  begin(asked: Asked, seat: Seat): Promise<Stream>;
  formatted(error: unknown): GraphQLFormattedError[];
  readonly log: Logger;
}

export function createStreams(
  service: SubscriptionService,
  admit: Admit,
  publicErrors: PublicErrors,
  log: Logger,
): Streams {
  const formatted = (error: unknown): GraphQLFormattedError[] => {
    if (error instanceof Refused) return [...error.errors];
    const failure = error instanceof Failure ? error : publicErrors.internal(error, undefined);
    return [publicErrors.format(failure.toJSON(), failure)];
  };
  return {
    ...service,
    log,
    formatted,
    async begin(asked, seat) {
      try {
        return await service.hub.subscribe(admit(asked), seat);
      } catch (error) {
        throw error instanceof Refused ? error : new Refused(formatted(error));
      }
    },
  };
}

const LONGEST_TIMER = 2 ** 31 - 1;

/** Calls back when the token of the seat ends; gives the way to call it off. */
export function whenExpired({ identity }: Seat, callback: (failure: Failure) => void): () => void {
  if (!identity) return () => undefined;
  const left = Math.min(identity.expiresAt - Date.now(), LONGEST_TIMER);
  const timer = setTimeout(() => callback(refuseToken('EXPIRED')), Math.max(left, 0)).unref();
  return () => clearTimeout(timer);
}
