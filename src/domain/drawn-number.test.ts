// Drawn numbers (编号): form, no signs that look alike, and no order in them.
import { expect, test } from '@jest/globals';
import { drawnNumber } from './drawn-number.ts';

test('a number has its letter, its day and eight signs that cannot be mistaken', () => {
  const drawn = Array.from({ length: 500 }, () => drawnNumber('L', '2023-04-17'));
  expect(drawn.filter(text => !/^L-20230417-[2-9A-HJ-NP-Z]{8}$/.test(text))).toEqual([]);
  expect(new Set(drawn).size).toBe(500);
  expect([...drawn].sort()).not.toEqual(drawn);
});
