// What is kept to be used again (缓存): so many at most, the least recently used going first, with how often it was there. No cache
// of ours grows without bound, and a diagnosis reads from these counts whether one is too small.

export interface Use {
  readonly entries: number;
  readonly most: number;
  readonly hits: number;
  readonly misses: number;
}

/** Of two that are bounded alike; `entries` are those of the fuller. */
export const together = (one: Use, other: Use): Use => ({
  entries: Math.max(one.entries, other.entries),
  most: one.most,
  hits: one.hits + other.hits,
  misses: one.misses + other.misses,
});

export class Kept<Value> {
  readonly #most: number;
  /** In the order of use: a Map keeps that of insertion. */
  readonly #known = new Map<string, Value>();
  #hits = 0;
  #misses = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under the key, or what is made now; nothing is kept of what cannot be made. */
  of(key: string, make: () => Value): Value {
    const known = this.#known.has(key);
    const found = this.recall(key);
    if (known) return found as Value;
    const made = make();
    if (this.#known.size >= this.#most) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(key, made);
    return made;
  }

  /** What is kept under the key. */
  recall(key: string): Value | undefined {
    if (!this.#known.has(key)) {
      this.#misses += 1;
      return undefined;
    }
    const found = this.#known.get(key) as Value;
    this.#known.delete(key);
    this.#known.set(key, found);
    this.#hits += 1;
    return found;
  }

  get use(): Use {
    return { entries: this.#known.size, most: this.#most, hits: this.#hits, misses: this.#misses };
  }
}
