// Orders and pages (排序与翻页): the keys of an order, and where a page starts. Missing values are the largest, as in
// PostgreSQL: last in ASC, first in DESC. Ties are broken by id, so an order is total and pages never overlap.
import { sqlType } from '../../model/attribute.ts';
import { scalarOf, type TypeMeta } from '../../model/meta.ts';
import { readCursor } from './cursor.ts';
import { type Given, leaf } from './given.ts';
import type { Bind } from './statement.ts';
import type { Viewpoint } from './viewpoint.ts';

export interface OrderKey {
  readonly name: string;
  readonly type: string;
  readonly descending: boolean;
  /** Never null, so that a row comparison is exact. */
  readonly plain: boolean;
  /** No two rows have it alike: whatever keys come behind it change nothing. */
  readonly settles: boolean;
  readonly sql: (alias: string) => string;
}

export function orderKeys(view: Viewpoint, meta: TypeMeta, given: Given | undefined, path: string): OrderKey[] {
  const keys: OrderKey[] = [];
  const items = given?.kind === 'list' ? given.items : [];
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'object') continue;
    const name = String(leaf(item.fields.get('field'))?.value);
    if (keys.some(key => key.name === name)) continue;
    keys.push(keyFor(view, meta, name, leaf(item.fields.get('direction'))?.value === 'DESC', `${path}.${index}.field`));
  }
  // Without an order, rows come as a reader expects of a register: by business key, by number, by time.
  // Who is not cleared for that order on every row gets them by id.
  if (keys.length === 0 && meta.order.every(name => view.isPlain(meta, scalarOf(meta, name))))
    keys.push(...meta.order.map(name => keyFor(view, meta, name, false, path)));
  if (!keys.some(key => key.name === 'id')) keys.push(keyFor(view, meta, 'id', keys[0]?.descending ?? false, path));
  return keys;
}

function keyFor(view: Viewpoint, meta: TypeMeta, name: string, descending: boolean, path: string): OrderKey {
  const attribute = scalarOf(meta, name);
  view.operand(meta, attribute, 'x', path); // refuses at once what may not be ordered by
  const plain = name === 'id' || view.isPlain(meta, attribute);
  return {
    name,
    type: sqlType(attribute),
    descending,
    plain,
    settles: plain && (name === 'id' || attribute.unique),
    sql: alias => view.operand(meta, attribute, alias, path),
  };
}

/** Names the list and order that a cursor belongs to. */
export const orderName = (meta: TypeMeta, list: string, keys: readonly OrderKey[]): string =>
  `${meta.name} ${list} ${keys.map(key => `${key.name}${key.descending ? '-' : '+'}`).join(' ')}`;

/** Up to the key that settles it: an index on that alone has the rows in this order. */
export const orderSql = (keys: readonly OrderKey[], alias: string, reversed: boolean): string =>
  keys
    .slice(0, keys.findIndex(({ settles }) => settles) + 1)
    .map(key => `${key.sql(alias)} ${key.descending !== reversed ? 'desc' : 'asc'}`)
    .join(', ');

/** Rows strictly after the cursor's row in the order (or before it, when reversed). */
export function seekSql(
  view: Viewpoint,
  keys: readonly OrderKey[],
  alias: string,
  cursor: { bind: Bind; list: string; path: string },
  reversed: boolean,
): string {
  const values = keys.map((key, index) =>
    view.statement.slot(
      run => readCursor(cursor.bind(run), run.cursorKey(cursor.list), keys.length, cursor.path)[index],
      key.type,
    ),
  );
  const forwards = (key: OrderKey) => key.descending === reversed;
  const oneWay = keys.every(key => key.plain && forwards(key) === forwards(keys[0]!));
  if (oneWay) {
    const operator = forwards(keys[0]!) ? '>' : '<';
    return `(${keys.map(key => key.sql(alias)).join(', ')}) ${operator} (${values.join(', ')})`;
  }
  const equal = (index: number) => `${keys[index]!.sql(alias)} is not distinct from ${values[index]}`;
  const beyond = (index: number) => {
    const [column, value] = [keys[index]!.sql(alias), values[index]!];
    return forwards(keys[index]!)
      ? `(${column} > ${value} or (${column} is null and ${value} is not null))`
      : `(${column} < ${value} or (${column} is not null and ${value} is null))`;
  };
  const steps = keys.map((_, index) => {
    const before = keys.slice(0, index).map((_key, earlier) => equal(earlier));
    return `(${[...before, beyond(index)].join(' and ')})`;
  });
  return `(${steps.join(' or ')})`;
}
