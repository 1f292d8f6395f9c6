// A change behind a viewer's back (背后的改动): values that the viewer may not read, rows that do not exist for the viewer.
// Whatever is proposed is kept only if the viewer's view of the row stays the same.
import { allTypes, type TypeMeta } from '../../src/model/meta.ts';
import { type PolicySet, policyOf } from '../../src/policy/policy.ts';
import { changesOf } from './non-interference-changed.ts';
import { freshRow, proposal, Uniqueness } from './non-interference-proposal.ts';
import { isScalar, type Stored, storedAttributes, type View } from './non-interference-view.ts';
import type { Coverage } from './operations/features.ts';
import type { Random } from './operations/random.ts';
import type { Stock, StoredRow } from './operations/stock.ts';

/** One row that is not what it was: altered, added (no `before`) or removed (no `after`). */
export interface Item {
  readonly meta: TypeMeta;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}
export type Change = readonly Item[];

export interface Limits {
  /** Rows on which the viewer's own identity rests, and others that have to stay: none such comes, goes or alters. */
  readonly isGuarded: (meta: TypeMeta, row: StoredRow) => boolean;
  /**
   * `free`: anything that the viewer does not see. `consistent`: references and copies of paths stay, as actions keep them.
   * `values`: no rows come or go, and nothing that a condition of any policy tests is altered.
   */
  readonly kind: 'free' | 'consistent' | 'values';
}

/** What a change is drawn from, and what was altered so far. */
export interface Drawing {
  readonly random: Random;
  readonly stock: Stock;
  readonly coverage: Coverage;
}

const THOROUGH = 3;
const LACKING = 8;
/** Rows of one type that a change tries to alter: of registers with thousands of rows, and of others. */
const FEW = 40;
const MANY = 30;

export function makeChange({ random, stock, coverage }: Drawing, view: View, limits: Limits): Change {
  const unique = new Uniqueness(stock);
  const rowsMove = limits.kind !== 'values';
  const removed = rowsMove ? removable(random, stock, view, limits) : [];
  const leaving = new Set(removed.map(({ before }) => before!.id));
  const items: Item[] = [];
  const thorough = thoroughly(random, stock, view, coverage);
  for (const meta of allTypes()) {
    const all = stock.rowsOf(meta);
    const rows = thorough.has(meta) ? all : random.some(all, all.length > 500 ? FEW : MANY);
    for (const before of rows) {
      if (limits.isGuarded(meta, before) || leaving.has(before.id)) continue;
      const after = altered(random, stock, view, meta, before, unique, limits, thorough.get(meta));
      if (after) items.push({ meta, before, after });
    }
    if (rowsMove) items.push(...added(random, stock, view, meta, unique, limits));
  }
  const referred = new Set<unknown>();
  for (const { meta, after } of items)
    for (const { kind, column } of storedAttributes(meta)) if (kind === 'ref') referred.add(after![column]);
  return [...items, ...removed.filter(({ before }) => !referred.has(before!.id))];
}

/**
 * Some types are altered in every row, and some of their fields lose every value that is hidden, while others gain one
 * wherever there was none: types of which the viewer is told that values are withheld more often than others, since what
 * is told must not depend on whether there is a value.
 */
function thoroughly(
  random: Random,
  stock: Stock,
  view: View,
  coverage: Coverage,
): ReadonlyMap<TypeMeta, ReadonlySet<string>> {
  const small = allTypes().filter(meta => stock.rowsOf(meta).length <= 500);
  const telling = small.filter(meta => view.partly(meta).size > 0);
  // What was never altered, because most viewers see all of it, has its turn with those who do not.
  const hiding = small.filter(meta => stock.rowsOf(meta).some(({ id }) => !view.sees(meta, id)));
  const lacking = hiding.filter(meta => coverage.missing(changesOf(meta)).length > 0);
  const types = new Set([
    ...random.some(small, THOROUGH),
    ...random.some(telling, THOROUGH),
    ...random.some(lacking, LACKING),
  ]);
  return new Map(
    [...types].map(meta => {
      const optional = storedAttributes(meta).filter(attribute => attribute.kind !== 'id' && attribute.optional);
      const share = (name: string) => (view.partly(meta).has(name) ? 0.6 : 0.35);
      return [meta, new Set(optional.filter(({ name }) => random.chance(share(name))).map(({ name }) => name))];
    }),
  );
}

/** Rows out of the viewer's scope to which nothing refers. */
function removable(random: Random, stock: Stock, view: View, limits: Limits): Item[] {
  return allTypes().flatMap(meta => {
    const free = stock
      .rowsOf(meta)
      .filter(row => !view.sees(meta, row.id) && view.counted(meta, row) === null)
      .filter(row => !stock.refersTo(row.id) && !limits.isGuarded(meta, row));
    // Some stay, to be altered.
    return random
      .some(free, Math.min(4, Math.ceil(free.length / 2)))
      .map((before): Item => ({ meta, before, after: null }));
  });
}

function altered(
  random: Random,
  stock: Stock,
  view: View,
  meta: TypeMeta,
  before: StoredRow,
  unique: Uniqueness,
  limits: Limits,
  emptied: ReadonlySet<string> | undefined,
): StoredRow | null {
  const known = view.of(meta, before);
  const fits = (row: StoredRow) =>
    view.of(meta, row) === known &&
    view.counted(meta, row) === view.counted(meta, before) &&
    !becomesOwn(view, meta, row) &&
    !limits.isGuarded(meta, row);
  const proposed: [column: string, value: unknown][] = [];
  for (const attribute of storedAttributes(meta)) {
    if (attribute.kind === 'id' || stays(view, meta, attribute, limits)) continue;
    if ((!emptied && random.chance(0.35)) || (known !== null && !mayDiffer(view, meta, attribute, before))) continue;
    const masked = known !== null && attribute.label !== null && view.access(meta, attribute, before) === 'MASKED';
    const mask = masked && 'mask' in attribute ? (view.set.masks.get(attribute.mask ?? '') ?? null) : null;
    const empty = emptied?.has(attribute.name) && !mask;
    const value = empty ? null : proposal(random, stock, meta, attribute, before, mask);
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(before[attribute.column]))
      proposed.push([attribute.column, value]);
  }
  if (proposed.length === 0) return null;
  let row: StoredRow = { ...before, ...Object.fromEntries(proposed) };
  // What shows is taken back, one value after the other.
  if (!fits(row)) {
    row = before;
    for (const [column, value] of random.shuffled(proposed))
      if (fits({ ...row, [column]: value })) row = { ...row, [column]: value };
  }
  return row !== before && unique.take(meta, row, before) ? row : null;
}

/** Types whose rows decide who somebody is; questions about others are questions about them. */
const IDENTITY = new Set(['Account', 'ApiClient', 'Assignment', 'RoleGrant', 'AssignedMatter', 'AccessLog']);

function stays({ set }: View, meta: TypeMeta, attribute: Stored, { kind }: Limits): boolean {
  if (kind === 'free') return false;
  if (kind === 'values')
    return IDENTITY.has(meta.name) || attribute.name === meta.key || isTested(set, meta, attribute.name);
  // Columns outside the graph are copies that actions keep (paths, the liaison flag), or have to be unique for whoever
  // registers them (issuer and subject).
  return attribute.kind === 'ref' || attribute.label === null;
}

export const isTested = (set: PolicySet, meta: TypeMeta, name: string): boolean => {
  const { verbs, clearances, fields } = policyOf(set, meta);
  return [...verbs.values(), ...clearances.values(), ...fields.values()].some(rows =>
    rows.some(({ conditions }) => conditions.some(({ tests }) => tests.some(({ attribute }) => attribute === name))),
  );
};

/** A quick look before a value is made up: a scalar that is seen in full cannot change. */
function mayDiffer(view: View, meta: TypeMeta, attribute: Stored, row: StoredRow): boolean {
  if (attribute.label === null || !isScalar(attribute)) return true;
  return view.access(meta, attribute, row) !== 'FULL';
}

/** A grant to the viewer's account, or a matter that is assigned to one, would make another viewer of them. */
const becomesOwn = (view: View, meta: TypeMeta, row: StoredRow): boolean =>
  (meta.name === 'RoleGrant' && row['account_id'] === view.principal.account?.id) ||
  (meta.name === 'AssignedMatter' && view.principal.posts.some(({ grant }) => grant === row['grant_id']));

function added(random: Random, stock: Stock, view: View, meta: TypeMeta, unique: Uniqueness, limits: Limits): Item[] {
  const patterns = random.some(stock.rowsOf(meta), 12);
  const items: Item[] = [];
  for (const pattern of patterns) {
    const after = freshRow(random, stock, meta, pattern, limits.kind === 'consistent');
    const unseen = view.of(meta, after) === null && view.counted(meta, after) === null;
    const fits = unseen && !becomesOwn(view, meta, after) && !limits.isGuarded(meta, after);
    if (fits && unique.take(meta, after, null)) items.push({ meta, before: null, after });
  }
  return items.slice(0, 4);
}
