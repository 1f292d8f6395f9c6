// Exports (导出证明): what leaves is what memory judges readable and exportable, row by row, for everybody who asks: also for those
// who read by one post and export by another.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { globalId } from '../../src/model/global-id.ts';
import { allTypes, type TypeMeta } from '../../src/model/meta.ts';
import { isNever, scopeOf } from '../../src/policy/scope.ts';
import { type Prepared, prepareProof } from './non-interference-setup.ts';
import { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import { proofSettings } from './operations/random.ts';

const { seed } = proofSettings(1);
/** An export adds lines to it. */
const types = allTypes().filter(({ name }) => name !== 'AccessLog');

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepareProof(seed);
}, 300_000);
afterAll(() => prepared.proof.world.close());

/** Ids that leave, sorted; null where the export is refused. */
async function exported(viewer: Viewer, meta: TypeMeta): Promise<string[] | null> {
  const query = `{ ${meta.plural} { nodes { id } } }`;
  const { status, text } = await prepared.proof.world.ask(viewer, { query, path: '/bulk/export' });
  if (status !== 200) return null;
  const lines = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.at(-1)['@export']).toMatchObject({ rows: lines.length - 1, complete: true });
  return lines
    .slice(0, -1)
    .map(({ id }) => id)
    .sort();
}

test(`what leaves is what may be read and exported, and nothing else, PROOF_SEED=${seed}`, async () => {
  const { proof, principals } = prepared;
  const { set, stock } = proof;
  const wrong: string[] = [];
  let [both, readOnly] = [0, 0];
  for (const [viewer, principal] of principals) {
    // Of a client that may send only what it registered, nothing is asked here.
    if (viewer.client === 'fe') continue;
    const view = new View(set, principal, stock.rows);
    for (const meta of types) {
      const readable = stock.rowsOf(meta).filter(row => view.reads(meta, row));
      const allowed = readable.filter(row => view.may(meta, row, 'export'));
      const refused = principal.account === null || isNever(scopeOf(set, principal, 'export', meta));
      const expected = refused ? null : allowed.map(({ id }) => globalId(meta.name, id)).sort();
      const found = await exported(viewer, meta);
      if (JSON.stringify(found) !== JSON.stringify(expected))
        wrong.push(`${viewer.name} ${meta.name}: ${found?.length} rows instead of ${expected?.length}`);
      if (expected && allowed.length > 0) both += 1;
      if (expected && allowed.length < readable.length) readOnly += 1;
    }
    await proof.world.restore();
  }
  expect(wrong).toEqual([]);
  // The proof has something to tell apart.
  expect(both).toBeGreaterThan(0);
  expect(readOnly).toBeGreaterThan(0);
}, 600_000);
