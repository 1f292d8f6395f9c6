// A subscriber (订阅者): an operation that was admitted, the seat it was asked from, and its stream. The seat is the
// viewer of a connection; its rights are loaded anew for every delivery.
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Identity } from '../authentication/identity.ts';
import type { SubscriptionOf } from '../graph/subscription.ts';
import type { Stream } from './stream.ts';

export interface Seat {
  readonly identity: Identity | null;
  readonly actingRole: string | undefined;
  /** The moment that rights are judged at: now, or the fixed clock of a demonstration. */
  now(): string;
  /** Seats with one key have one viewer. */
  readonly key: string;
}

/** A subscription operation that passed the limits, with its variables. */
export interface Admitted {
  readonly subscription: SubscriptionOf;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly source: string;
  readonly sourceDigest: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Shape of the variables: part of the key of the plan. */
  readonly shape: string;
}

export interface Subscriber {
  readonly admitted: Admitted;
  readonly seat: Seat;
  readonly stream: Stream;
  /** Rights as last seen, by which it was put into the index. */
  known: string;
}
