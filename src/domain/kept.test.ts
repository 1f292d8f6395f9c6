// What is kept (缓存) stays within its bound, and what was used last stays longest.
import { expect, test } from '@jest/globals';
import { Kept } from './kept.ts';

test('as many as allowed, the least recently used going first', () => {
  const kept = new Kept<string>(2);
  const made: string[] = [];
  const of = (key: string) =>
    kept.of(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(of)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(kept.use).toEqual({ entries: 2, most: 2, hits: 2, misses: 4 });
});

test('what cannot be made is not kept, and null is a thing to keep', () => {
  const kept = new Kept<null>(1);
  expect(() =>
    kept.of('a', () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(kept.of('a', () => null)).toBeNull();
  expect(kept.of('a', () => null)).toBeNull();
  expect(kept.use).toMatchObject({ entries: 1, hits: 1, misses: 2 });
});
