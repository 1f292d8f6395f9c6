// Exports (导出证明): what leaves is what memory judges readable and exportable, row by row, with the objects that the rows refer to,
// for everybody who asks: also for those who read by one post and export by another.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { globalId } from '../../src/model/global-id.ts';
import { allTypes, metaOf, type RefAttribute, type TypeMeta } from '../../src/model/meta.ts';
import { anonymous, type Principal } from '../../src/policy/principal.ts';
import { isAlways, isNever, scopeOf } from '../../src/policy/scope.ts';
import { type Prepared, prepareProof } from './non-interference-setup.ts';
import { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import { proofSettings } from './operations/random.ts';
import type { StoredRow } from './operations/stock.ts';

const { seed } = proofSettings(1);
/** An export adds lines to it. */
const types = allTypes().filter(({ name }) => name !== 'AccessLog');

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepareProof(seed);
}, 300_000);
afterAll(() => prepared.proof.world.close());

/** References that may leave with a row: to what the viewer exports, or everybody reads. */
function followed(principal: Principal, meta: TypeMeta): RefAttribute[] {
  const { set } = prepared.proof;
  const everybody = anonymous(principal.now);
  return [...meta.attributes.values()].filter((attribute): attribute is RefAttribute => {
    if (attribute.kind !== 'ref' || attribute.label === null) return false;
    const target = metaOf(attribute.target());
    return exports(principal, target) || isAlways(scopeOf(set, everybody, 'read', target));
  });
}

const exports = (principal: Principal, meta: TypeMeta) =>
  principal.account !== null && !isNever(scopeOf(prepared.proof.set, principal, 'export', meta));

/** Lines that should leave, sorted; null where the export is refused. */
function expectedOf(view: View, principal: Principal, meta: TypeMeta): string[] | null {
  if (!exports(principal, meta)) return null;
  const { stock } = prepared.proof;
  const leaves = (target: TypeMeta, row: StoredRow) =>
    view.reads(target, row) && (!exports(principal, target) || view.may(target, row, 'export'));
  const references = followed(principal, meta);
  const line = (row: StoredRow) => {
    const found = references.map(attribute => {
      const target = metaOf(attribute.target());
      const other = byId(target).get(String(row[attribute.column]));
      const shown = other && view.access(meta, attribute, row) !== 'WITHHELD' && leaves(target, other);
      return [attribute.name, shown ? { id: globalId(target.name, other.id) } : null];
    });
    return JSON.stringify({ id: globalId(meta.name, row.id), ...Object.fromEntries(found) });
  };
  return stock
    .rowsOf(meta)
    .filter(row => leaves(meta, row))
    .map(line)
    .sort();
}

const indexes = new Map<TypeMeta, Map<string, StoredRow>>();

function byId(meta: TypeMeta): Map<string, StoredRow> {
  const known = indexes.get(meta) ?? new Map(prepared.proof.stock.rowsOf(meta).map(row => [row.id, row]));
  indexes.set(meta, known);
  return known;
}

/** Lines that leave, sorted; null where the export is refused. */
async function exported(viewer: Viewer, principal: Principal, meta: TypeMeta): Promise<string[] | null> {
  const references = followed(principal, meta).map(({ name }) => `${name} { id }`);
  const query = `{ ${meta.plural} { nodes { id ${references.join(' ')} } } }`;
  const { status, text } = await prepared.proof.world.ask(viewer, { query, path: '/bulk/export' });
  if (status !== 200) return null;
  const lines = text.trim().split('\n');
  expect(JSON.parse(lines.at(-1)!)['@export']).toMatchObject({ rows: lines.length - 1, complete: true });
  return lines.slice(0, -1).sort();
}

test(`what leaves is what may be read and exported, and nothing else, PROOF_SEED=${seed}`, async () => {
  const { proof, principals } = prepared;
  const { set, stock } = proof;
  const wrong: string[] = [];
  let [both, readOnly, shown] = [0, 0, 0];
  for (const [viewer, principal] of principals) {
    // Of a client that may send only what it registered, nothing is asked here.
    if (viewer.client === 'fe') continue;
    const view = new View(set, principal, stock.rows);
    for (const meta of types) {
      const expected = expectedOf(view, principal, meta);
      const found = await exported(viewer, principal, meta);
      const place = expected?.findIndex((line, index) => line !== found?.[index]) ?? -1;
      if (found?.length !== expected?.length || place >= 0)
        wrong.push(
          `${viewer.name} ${meta.name}: ${found?.length}, not ${expected?.length}; ${found?.[place]}, not ${expected?.[place]}`,
        );
      if (!expected) continue;
      const readable = stock.rowsOf(meta).filter(row => view.reads(meta, row)).length;
      if (expected.length > 0) both += 1;
      if (expected.length < readable) readOnly += 1;
      shown += expected.join().split(':{"id"').length - 1;
    }
    await proof.world.restore();
  }
  expect(wrong).toEqual([]);
  // The proof has something to tell apart.
  for (const count of [both, readOnly, shown]) expect(count).toBeGreaterThan(0);
}, 600_000);
