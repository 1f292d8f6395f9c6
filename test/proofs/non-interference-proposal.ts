// Values for changes (改动的取值): of the right kind for the column, near what operations ask for, unique where they must be.

import { allTypes, metaOf, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import type { Mask } from '../../src/policy/mask.ts';
import { inColumn } from '../harness/items.ts';
import { isScalar, type Stored, storedAttributes } from './non-interference-view.ts';
import type { Random } from './operations/random.ts';
import type { Stock, StoredRow } from './operations/stock.ts';

/** A value for the column, or undefined where none comes to mind. */
export function proposal(
  random: Random,
  stock: Stock,
  meta: TypeMeta,
  attribute: Stored,
  row: StoredRow,
  mask: Mask | null,
): unknown {
  const stored = row[attribute.column] ?? null;
  if (mask) return stored === null ? undefined : underMask(random, mask, String(stored));
  if (attribute.optional && stored !== null && random.chance(0.25)) return null;
  if (!isScalar(attribute)) {
    const targets = stock.rowsOf(metaOf(attribute.target()));
    return targets.length > 0 ? random.pick(targets).id : undefined;
  }
  const asked = stock.asked.get(`${meta.name}.${attribute.name}`) ?? [];
  const isUnique = attribute.unique || isPartOfKey(meta, attribute);
  if (!isUnique && asked.length > 0 && random.chance(0.6)) return random.pick(asked);
  return madeUp(random, stock, meta, attribute, isUnique);
}

const isPartOfKey = (meta: TypeMeta, { name }: Stored): boolean => meta.uniques.some(names => names.includes(name));

let serial = 0;

function madeUp(random: Random, stock: Stock, meta: TypeMeta, attribute: ScalarAttribute, fresh: boolean): unknown {
  serial += 1;
  const rows = stock.rowsOf(meta);
  switch (attribute.kind) {
    case 'choice':
      return random.pick(attribute.enumeration!.values);
    case 'flag':
      return random.chance(0.5);
    case 'count':
      return fresh ? 100_000 + serial : random.between(-5, 200);
    case 'day':
      return `${random.between(1990, fresh ? 2400 : 2031)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
    case 'moment':
      return `20${random.between(10, 40)}-03-0${random.between(1, 9)}T01:02:03.${random.between(100000, 999999)}+00:00`;
    case 'amount':
      return random.between(0, 1_000_000) / 100;
    case 'list':
      return random.some(attribute.enumeration?.values ?? ['Region.read', 'a', 'b', '秘'], random.between(0, 3));
    case 'json':
      return inColumn(attribute, { hidden: random.between(0, 99) });
    default: {
      const pattern = rows.length > 0 ? random.pick(rows)[attribute.column] : null;
      if (!fresh && typeof pattern === 'string' && random.chance(0.6)) return pattern;
      return attribute.name === 'regionPath' || attribute.name === 'path'
        ? `/61/6108/610899/${serial}/`
        : `${random.pick(['', '0', 'zz', '张'])}hidden-${serial}`;
    }
  }
}

/** Another value of the same length that the mask shows the same. */
function underMask(random: Random, mask: Mask, value: string): string {
  const characters = [...value];
  for (const [index, old] of characters.entries()) {
    characters[index] = String(random.between(0, 9));
    if (mask.memory(characters.join('')) !== mask.memory(value)) characters[index] = old;
  }
  return characters.join('');
}

/** A new row after the pattern of another, out of the viewer's scope if that can be done by moving it. */
export function freshRow(
  random: Random,
  stock: Stock,
  meta: TypeMeta,
  pattern: StoredRow,
  keepReferences: boolean,
): StoredRow {
  serial += 1;
  const id = `00000000-0000-4000-9000-${serial.toString(16).padStart(12, '0')}`;
  const row: Record<string, unknown> & { id: string } = { ...pattern, id };
  for (const attribute of storedAttributes(meta)) {
    if (attribute.kind === 'id') continue;
    const isUnique = isScalar(attribute) && (attribute.unique || isPartOfKey(meta, attribute));
    const moves = attribute.name === 'regionPath' && !keepReferences && random.chance(0.3);
    const free = attribute.label !== null && random.chance(0.25) && !(keepReferences && attribute.kind === 'ref');
    if (!isUnique && !moves && !free) continue;
    const value = proposal(random, stock, meta, attribute, row, null);
    if (value !== undefined && !(isUnique && value === null)) row[attribute.column] = value;
  }
  return row;
}

/** Keeps the unique columns unique while rows are altered and added. */
export class Uniqueness {
  readonly #stock: Stock;
  readonly #taken = new Set<string>();

  constructor(stock: Stock) {
    this.#stock = stock;
  }

  /** Takes the row's keys, or says that one of them is taken. */
  take(meta: TypeMeta, row: StoredRow, before: StoredRow | null): boolean {
    const keys = keysOf(meta, row);
    const old = new Set(before ? keysOf(meta, before) : []);
    const fresh = keys.filter(key => !old.has(key));
    if (fresh.some(key => this.#taken.has(key) || keysIn(this.#stock).has(key))) return false;
    for (const key of fresh) this.#taken.add(key);
    return true;
  }
}

function keysOf(meta: TypeMeta, row: StoredRow): string[] {
  const column = (name: string) => (meta.attributes.get(name) as Stored).column;
  const single = storedAttributes(meta).flatMap(one =>
    isScalar(one) && (one.unique || one.kind === 'id') ? [one.column] : [],
  );
  return [...single.map(name => [name]), ...meta.uniques.map(names => names.map(column))].map(columns =>
    JSON.stringify([meta.name, columns, columns.map(name => row[name])]),
  );
}

const known = new WeakMap<Stock, Set<string>>();

/** All unique keys in the database. */
function keysIn(stock: Stock): Set<string> {
  const found =
    known.get(stock) ?? new Set(allTypes().flatMap(meta => stock.rowsOf(meta).flatMap(row => keysOf(meta, row))));
  known.set(stock, found);
  return found;
}
