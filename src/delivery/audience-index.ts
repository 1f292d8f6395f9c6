// Who may be concerned by an event (受众索引): subscribers by the rarest digest that their rules ask for. To find those of
// an event takes one look for each of its digests, however many others are subscribed.
import type { Ear } from '../graph/audience.ts';

interface Listening<Subscriber> {
  readonly subscriber: Subscriber;
  readonly others: readonly string[];
}

export class AudienceIndex<Subscriber> {
  readonly #byAnchor = new Map<string | null, Set<Listening<Subscriber>>>();
  readonly #places = new Map<Subscriber, readonly [string | null, Listening<Subscriber>][]>();

  get size(): number {
    return this.#places.size;
  }

  all(): IterableIterator<Subscriber> {
    return this.#places.keys();
  }

  /** Replaces what was known of the subscriber; without ears it stays known, and is concerned by nothing. */
  set(subscriber: Subscriber, ears: readonly Ear[]): void {
    this.delete(subscriber);
    const places = ears.map(({ anchor, others }) => [anchor, { subscriber, others }] as const);
    for (const [anchor, listening] of places) {
      const bucket = this.#byAnchor.get(anchor) ?? new Set();
      this.#byAnchor.set(anchor, bucket.add(listening));
    }
    this.#places.set(subscriber, places as [string | null, Listening<Subscriber>][]);
  }

  delete(subscriber: Subscriber): void {
    for (const [anchor, listening] of this.#places.get(subscriber) ?? []) {
      const bucket = this.#byAnchor.get(anchor);
      bucket?.delete(listening);
      if (bucket?.size === 0) this.#byAnchor.delete(anchor);
    }
    this.#places.delete(subscriber);
  }

  concernedBy(digests: readonly string[]): Set<Subscriber> {
    const said = new Set(digests);
    const found = new Set<Subscriber>();
    for (const anchor of [null, ...said])
      for (const { subscriber, others } of this.#byAnchor.get(anchor) ?? [])
        if (others.every(other => said.has(other))) found.add(subscriber);
    return found;
  }
}
