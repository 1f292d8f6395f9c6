// The small-cell rule attacked (差分攻击): every small table there can be is told, and whoever knows the rule as well as all
// that is told of a table looks for hidden cells that only one table explains.
import { expect, test } from '@jest/globals';
import { type Cell, protectedCells, SMALL_CELL } from './small-cells.ts';

const cell = (value: string | null, households: number, parent: string | null = null): Cell => ({
  value,
  parent,
  rows: households,
  households,
});
const totalOf = (parts: readonly number[]) =>
  cell(
    null,
    parts.reduce((sum, part) => sum + part, 0),
  );
const told = (...parts: number[]) => {
  const cells = parts.map((households, index) => cell(String(index), households));
  const { total, levels } = protectedCells(totalOf(parts), [cells]);
  return [total.rows, ...levels[0]!.map(({ rows }) => rows)];
};

function* tables(cells: number, most: number): Generator<number[]> {
  if (cells === 0) return yield [];
  for (const rest of tables(cells - 1, most)) for (let part = 0; part <= most; part++) yield [...rest, part];
}

test('cells of fewer than five are hidden, and enough of the others that the total does not tell them', () => {
  expect(told(12, 20, 7)).toEqual([39, 12, 20, 7]);
  expect(told(12, 20, 3)).toEqual([35, null, 20, null]);
  expect(told(3, 4, 20)).toEqual([27, null, null, null]);
  expect(told(3, 5, 20, 30)).toEqual([58, null, null, null, 30]);
  expect(told(0, 12, 20)).toEqual([32, null, 12, 20].map((n, index) => (index === 1 ? null : n)));
  expect(told(1, 1, 1)).toEqual([null, null, null, null]);
  expect(told(4)).toEqual([null, null]);
  expect(told(5)).toEqual([5, 5]);
});

test('no hidden cell of one to four can be worked out, whatever the table', () => {
  for (const [cells, most] of [
    [2, 24],
    [3, 12],
    [4, 8],
  ] as const) {
    const alike = new Map<string, number[][]>();
    for (const table of tables(cells, most + SMALL_CELL * 2)) {
      const key = JSON.stringify(told(...table));
      alike.set(key, [...(alike.get(key) ?? []), table]);
    }
    // At the edge of what is listed there are explanations that are not.
    const judged = [...alike].filter(([, found]) => found.some(table => Math.max(...table) <= most));
    const certain = judged.flatMap(([key, found]) =>
      Array.from({ length: cells }, (_, at) => [...new Set(found.map(table => table[at]!))]).flatMap(possible =>
        possible.length === 1 && possible[0]! > 0 && possible[0]! < SMALL_CELL ? [`${key}: ${possible[0]}`] : [],
      ),
    );
    expect(certain).toEqual([]);
  }
});

test('a town does not tell what its county hides, nor the county the town', () => {
  const counties = [cell('A', 12), cell('B', 3), cell('C', 6)];
  const towns = [cell('A1', 9, 'A'), cell('A2', 3, 'A'), cell('B1', 3, 'B'), cell('C1', 6, 'C')];
  expect(
    protectedCells(cell(null, 21), [counties])
      .levels.at(-1)!
      .map(({ rows }) => rows),
  ).toEqual([12, null, null]);
  expect(
    protectedCells(cell(null, 21), [counties, towns])
      .levels.at(-1)!
      .map(({ rows }) => rows),
  ).toEqual([null, null, null, null]);
  const large = [cell('A1', 9, 'A'), cell('A2', 3, 'A'), cell('A3', 30, 'A')];
  expect(
    protectedCells(cell(null, 42), [[cell('A', 42)], large])
      .levels.at(-1)!
      .map(({ rows }) => rows),
  ).toEqual([9, null, null]);
});

test('households count, not rows: many leads of one household are one household', () => {
  const one: Cell = { value: 'x', parent: null, rows: 40, households: 1 };
  const other: Cell = { value: 'y', parent: null, rows: 60, households: 50 };
  const total: Cell = { value: null, parent: null, rows: 100, households: 50 };
  expect(protectedCells(total, [[one, other]]).levels[0]).toEqual([
    { value: 'x', rows: null },
    { value: 'y', rows: null },
  ]);
});
