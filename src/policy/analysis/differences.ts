// Where two versions of row tables part (分歧): under every consistent assignment of truth to their conditions, what was
// granted and what is granted now. An assignment is a number, a bit for each condition: there are thousands for one field.
import type { Test } from '../condition.ts';
import type { CompiledRow } from './compiled.ts';
import { exclude } from './impossible.ts';
import { type Grant, keyOf } from './truths.ts';

/** Tables that have to grant together, the weakest of them deciding. */
export type Tables = readonly (readonly CompiledRow[])[];

export interface Difference {
  readonly was: Grant;
  readonly is: Grant;
  readonly holds: readonly Test[];
  readonly fails: readonly Test[];
}

interface Needs {
  readonly bits: number;
  readonly masked: boolean;
}

/** More conditions than bits of a number are never found together in one type; if they were, nothing would be hidden. */
const MOST_TESTS = 30;

/** Every assignment in which no two true conditions exclude each other, those with few true ones first. */
function consistent(tests: readonly Test[]): number[] {
  if (tests.length > MOST_TESTS) throw new Error(`More than ${MOST_TESTS} conditions decide about one field`);
  let found = [0];
  for (const [index, test] of tests.entries()) {
    let excluded = 0;
    for (const [other, before] of tests.slice(0, index).entries())
      if (exclude(test, before) || exclude(before, test)) excluded |= 1 << other;
    found = found.concat(found.filter(held => (held & excluded) === 0).map(held => held | (1 << index)));
  }
  const count = (bits: number): number => (bits === 0 ? 0 : 1 + count(bits & (bits - 1)));
  return found
    .map(held => [count(held), held] as const)
    .sort(([a], [b]) => a - b)
    .map(([, held]) => held);
}

const RANKED: readonly Grant[] = ['NO', 'MASKED', 'YES'];

function rank(tables: readonly (readonly Needs[])[], held: number): number {
  let weakest = 2;
  for (const rows of tables) {
    let best = 0;
    for (const { bits, masked } of rows) if ((held & bits) === bits) best = Math.max(best, masked ? 1 : 2);
    weakest = Math.min(weakest, best);
  }
  return weakest;
}

/** One difference for each pair of grants. `otherMask`: what is masked in both is shown through another mask. */
export function differences(old: Tables, now: Tables, otherMask: boolean): Difference[] {
  const tests = [...new Map([...old, ...now].flat().flatMap(row => row.tests.map(one => [keyOf(one), one]))).values()];
  const places = new Map(tests.map((test, index) => [keyOf(test), 1 << index]));
  const coded = (tables: Tables) =>
    tables.map(rows =>
      rows.map(row => ({ masked: row.masked, bits: row.tests.reduce((all, one) => all | places.get(keyOf(one))!, 0) })),
    );
  const [before, after] = [coded(old), coded(now)];
  const found = new Map<number, Difference>();
  for (const held of consistent(tests)) {
    const [was, is] = [rank(before, held), rank(after, held)];
    if ((was === is && (was !== 1 || !otherMask)) || found.has(was * 3 + is)) continue;
    const truths = tests.map((test, index) => [test, (held & (1 << index)) !== 0] as const);
    const those = (wanted: boolean) => truths.flatMap(([test, holds]) => (holds === wanted ? [test] : []));
    found.set(was * 3 + is, { was: RANKED[was]!, is: RANKED[is]!, holds: those(true), fails: those(false) });
  }
  return [...found.values()];
}
