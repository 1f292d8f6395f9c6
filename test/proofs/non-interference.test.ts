// Non-interference (互不干扰): changing a value that a viewer may not read, or adding and removing rows out of the viewer's
// scope, never changes a byte of any answer that viewer gets. PROOF_SEED repeats a run, PROOF_CASES makes it longer.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allTypes } from '../../src/model/meta.ts';
import { expectedChanges } from './non-interference-changed.ts';
import { selectable } from './non-interference-operations.ts';
import { type Counterexample, proveFor } from './non-interference-run.ts';
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
    for (const [viewer, principal] of principals) {
      const counterexample = await proveFor(proof, viewer, principal, planFor(viewer), () => {
        triples += 1;
      });
      if (counterexample) found.push(counterexample);
    }
    console.log(`${triples} triples in ${Math.round((performance.now() - started) / 1000)} s`);
    const smallest: string[] = [];
    for (const counterexample of found.slice(0, MOST_SHOWN)) smallest.push(told(await shrink(world, counterexample)));
    expect(smallest.join('\n\n')).toBe('');
    expect(digestOf(await world.rows())).toBe(before);
    expect(triples).toBeGreaterThanOrEqual(cases);
  }, 3_600_000);

  test('every type, labelled field, kind of change and feature of the language was exercised', () => {
    const { coverage } = prepared.proof;
    const types = allTypes().map(meta => `asked ${meta.name}`);
    const selected = allTypes().flatMap(selectable);
    const changes = expectedChanges([...prepared.proof.views.values()]);
    const views = viewNames(prepared.proof.schema);
    const expected = [...types, ...selected, ...changes, ...allFeatures(), ...mutationNames(), ...views];
    console.log(
      [
        `PROOF_SEED=${seed}, ${triples} triples, ${prepared.principals.size} viewers`,
        coverage.table('types asked for', types),
        coverage.table('fields selected', selected),
        coverage.table('values changed', changes),
        coverage.table('features', allFeatures()),
        coverage.table('mutations', mutationNames()),
        coverage.table('views', views),
      ].join('\n'),
    );
    // A shorter run covers less.
    if (cases >= DEFAULT_CASES) expect(coverage.missing(expected)).toEqual([]);
  });
});
