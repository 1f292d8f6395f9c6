// Numbers that look random and are always the same (伪随机数): sfc32, seeded by a text. Not for secrets.
import { createHash } from 'node:crypto';

export interface Random {
  /** A whole number from 0, below the bound. */
  below(bound: number): number;
  /** Whether something happens that happens so often in a hundred. */
  percent(chance: number): boolean;
  pick<T>(items: readonly T[]): T;
  uuid(): string;
}

/** One stream of numbers for each seed; streams of different seeds have nothing to do with each other. */
export function randomOf(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map(place => digest.readInt32LE(place)) as [number, number, number, number];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  const below = (bound: number): number => Math.floor((next() / 2 ** 32) * bound);
  return {
    below,
    percent: chance => below(100) < chance,
    pick: items => items[below(items.length)]!,
    uuid() {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
      // Version 8: made by a rule of one's own (RFC 9562, section 5.8).
      const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
