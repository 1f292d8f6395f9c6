// Chance under a seed (随机数): every proof that draws can be repeated from the seed it prints.
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1): mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let word = this.#state;
    word = Math.imul(word ^ (word >>> 15), word | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  }

  /** From `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[this.between(0, list.length - 1)]!;
  }

  /** Up to `count` different elements, in random order. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const picked: T[] = [];
    while (picked.length < count && rest.length > 0) picked.push(...rest.splice(this.between(0, rest.length - 1), 1));
    return picked;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return this.some(list, list.length);
  }
}

/** What the environment asks for: another seed, and how much to do. A run without either is the same every time. */
export function proofSettings(defaultCases: number): { seed: number; cases: number } {
  const seed = Number(process.env['PROOF_SEED'] ?? 444101883);
  const cases = Number(process.env['PROOF_CASES'] ?? defaultCases);
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(cases) || cases < 1)
    throw new Error('PROOF_SEED and PROOF_CASES have to be whole numbers');
  return { seed, cases };
}
