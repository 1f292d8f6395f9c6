// Non-interference (互不干扰): changing a value that a viewer may not read, or adding and removing rows out of the viewer's
// scope, never changes a byte of any answer that viewer gets. PROOF_SEED repeats a run, PROOF_CASES makes it longer.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allTypes } from '../../src/model/meta.ts';
import { expectedChanges } from './non-interference-changed.ts';
import { selectable } from './non-interference-operations.ts';
import { type Counterexample, type Plan, proveFor } from './non-interference-run.ts';
import { type Prepared, prepareProof } from './non-interference-setup.ts';
import { shrink, describe as told } from './non-interference-shrink.ts';
import type { Viewer } from './non-interference-viewers.ts';
import { digestOf } from './non-interference-world.ts';
import { allFeatures } from './operations/features.ts';
import { mutationNames } from './operations/mutations.ts';
import { proofSettings } from './operations/random.ts';
import { viewNames } from './operations/views.ts';

const DEFAULT_CASES = 2000;
const { seed, cases } = proofSettings(DEFAULT_CASES);
const MOST_SHOWN = 3;
/** Rounds beyond the triples, for what was not exercised yet. */
const MOST_ROUNDS = 12;
const MORE: Plan = { queries: 12, mutations: 6, changes: 7 };

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepareProof(seed);
});
afterAll(() => prepared.proof.world.close());

describe(`non-interference, PROOF_SEED=${seed}`, () => {
  let triples = 0;

  test(`what a viewer may not read changes no byte of an answer, in at least ${cases} triples`, async () => {
    const { proof, principals } = prepared;
    const { world } = proof;
    const before = digestOf(await world.rows());
    // Queries are asked after two changes, mutations after one.
    const perViewer = Math.ceil(cases / principals.size);
    const mutations = Math.max(4, Math.round(perViewer / 10));
    // What everybody reads is hidden from narrowed clients alone: for them more is changed.
    const planFor = ({ client }: Viewer) => ({
      queries: Math.ceil((perViewer - 4) / 2),
      mutations,
      changes: client === null ? 3 : 7,
    });
    const found: Counterexample[] = [];
    const started = performance.now();
    const proveOf = async (viewer: Viewer, plan: Plan) => {
      const counterexample = await proveFor(proof, viewer, principals.get(viewer)!, plan, () => {
        triples += 1;
      });
      if (counterexample) found.push(counterexample);
    };
    for (const viewer of principals.keys()) await proveOf(viewer, planFor(viewer));
    // What chance has left out is asked on for, among those who are narrowed and some others.
    const isLacking = () => cases >= DEFAULT_CASES && proof.coverage.missing(expected().all).length > 0;
    for (let round = 0; round < MOST_ROUNDS && isLacking() && found.length === 0; round += 1) {
      const narrowed = [...principals.keys()].filter(({ client }) => client !== null);
      for (const viewer of [...narrowed, ...proof.random.some([...principals.keys()], 8)]) await proveOf(viewer, MORE);
    }
    console.log(`${triples} triples in ${Math.round((performance.now() - started) / 1000)} s`);
    const smallest: string[] = [];
    for (const counterexample of found.slice(0, MOST_SHOWN)) smallest.push(told(await shrink(world, counterexample)));
    expect(smallest.join('\n\n')).toBe('');
    expect(digestOf(await world.rows())).toBe(before);
    expect(triples).toBeGreaterThanOrEqual(cases);
  }, 3_600_000);

  /** What a run has to exercise, by name and in all. */
  const expected = () => {
    const tables = {
      'types asked for': allTypes().map(meta => `asked ${meta.name}`),
      'fields selected': allTypes().flatMap(selectable),
      'values changed': expectedChanges([...prepared.proof.views.values()]),
      features: allFeatures(),
      mutations: mutationNames(),
      views: viewNames(prepared.proof.schema),
    };
    return { tables, all: Object.values(tables).flat() };
  };

  test('every type, labelled field, kind of change and feature of the language was exercised', () => {
    const { coverage } = prepared.proof;
    const { tables, all } = expected();
    console.log(
      [
        `PROOF_SEED=${seed}, ${triples} triples, ${prepared.principals.size} viewers`,
        ...Object.entries(tables).map(([title, names]) => coverage.table(title, names)),
      ].join('\n'),
    );
    // A shorter run covers less.
    if (cases >= DEFAULT_CASES) expect(coverage.missing(all)).toEqual([]);
  });
});
