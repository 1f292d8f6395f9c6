// Many rows at once (批量读写): looked up by number and added without entities, a column as one parameter. The wall judges
// each row as ever: COPY into a walled table is refused by PostgreSQL.
import type { EntityManager } from '@mikro-orm/postgresql';
import { arrayOf, elementOf } from '../database/array-values.ts';
import { sqlType } from '../model/attribute.ts';
import { type Class, metaOf, type RefAttribute, type ScalarAttribute, type TypeMeta } from '../model/meta.ts';
import type { Scene } from './scene.ts';
import { type Prepared, prepared, runInTransaction } from './transaction-sql.ts';

interface Stored {
  readonly name: string;
  readonly column: string;
  readonly sql: string;
}

function stored(meta: TypeMeta, name: string): Stored {
  const attribute = meta.attributes.get(name) as ScalarAttribute | RefAttribute | undefined;
  if (!attribute?.column) throw new Error(`${meta.name} has no column for ${name}`);
  return { name, column: attribute.column, sql: attribute.kind === 'ref' ? 'uuid' : sqlType(attribute) };
}

/** Columns that are written. What has a mask is refused: a mask that comes back is noticed on entities. */
function written(meta: TypeMeta, names: readonly string[]): Stored[] {
  const masked = names.find(name => (meta.attributes.get(name) as ScalarAttribute | undefined)?.mask);
  if (masked) throw new Error(`${meta.name}.${masked} has a mask: write it as an entity`);
  return names.map(name => stored(meta, name));
}

const statements = new Map<string, Prepared>();

/** The statement for a use; uses are named by types and attributes, of which there are only so many. */
function statementFor(use: readonly unknown[], text: () => string): Prepared {
  const key = use.join(' ');
  const known = statements.get(key) ?? prepared(text());
  statements.set(key, known);
  return known;
}

/** A value as JSON: flags and counts as such, everything else as the text that it is. */
const jsonOf = ({ column, sql }: Stored): string =>
  sql === 'boolean' || sql === 'int'
    ? `coalesce(${column}::text, 'null')`
    : `coalesce(to_json(${column}::text)::text, 'null')`;

/**
 * Rows by one of their attributes; where a range of paths is given, within it. References are bare keys. They come as one
 * text: a row of the protocol for each would cost both sides more than looking it up.
 */
export async function rowsNamed<Row>(
  scene: Scene,
  type: Class,
  [key, values]: readonly [attribute: string, values: readonly string[]],
  attributes: readonly string[],
  within?: { readonly attribute: string; readonly from: string; readonly to: string },
): Promise<Row[]> {
  if (values.length === 0) return [];
  const meta = metaOf(type);
  const statement = statementFor(['named', meta.name, key, attributes, within?.attribute], () => {
    const { column, sql } = stored(meta, key);
    const listed = attributes.map(name => stored(meta, name));
    const path = within ? [stored(meta, within.attribute)] : [];
    const columns = new Set([...listed, ...path].map(one => one.column));
    // By the number first, whatever the planner thinks of the range: `offset 0` keeps the two apart.
    return `select coalesce('[' || string_agg('[' || ${listed.map(jsonOf).join(` || ',' || `)} || ']', ',') || ']', '[]') as found
      from (select ${[...columns].join(', ')} from ${meta.table}
        where ${column} = any(array(select unnest($1::${elementOf(sql).sql}[])::${sql})) offset 0) as named${path
          .map(one => ` where ${one.column} >= $2 and ${one.column} < $3`)
          .join('')}`;
  });
  const { sql } = stored(meta, key);
  const [answer] = await runInTransaction<{ found: string }>(scene.em, statement, [
    arrayOf(elementOf(sql), values),
    ...(within ? [within.from, within.to] : []),
  ]);
  const found = JSON.parse(answer!.found) as unknown[][];
  return found.map(row => Object.fromEntries(attributes.map((name, index) => [name, row[index]])) as Row);
}

/** Adds rows; `shared` is what all of them have. References are bare keys. */
export async function addRows(
  { em }: { readonly em: EntityManager },
  type: Class,
  shared: object,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows as readonly Record<string, unknown>[];
  if (!first) return;
  const meta = metaOf(type);
  const own = written(meta, Object.keys(first));
  const statement = statementFor(['add', meta.name, Object.keys(shared), Object.keys(first)], () => {
    const same = written(meta, Object.keys(shared));
    const columns = [...same, ...own].map(({ column }) => column);
    const values = [
      ...same.map(({ sql }, index) => `$${index + 1}::${sql}`),
      ...own.map(({ column, sql }) => `given.${column}::${sql}`),
    ];
    const arrays = own.map(({ sql }, index) => `$${same.length + index + 1}::${elementOf(sql).sql}[]`);
    return `insert into ${meta.table} (${columns.join(', ')}) select ${values.join(', ')}
      from unnest(${arrays.join(', ')}) as given(${own.map(({ column }) => column).join(', ')})`;
  });
  const given = own.map(({ name, sql }) =>
    arrayOf(
      elementOf(sql),
      rows.map(row => (row as Record<string, unknown>)[name]),
    ),
  );
  await runInTransaction(em, statement, [...Object.values(shared), ...given]);
}

/**
 * Adds one row without an entity; references are bare keys. For what is large or is written at each change: an entity is
 * compared with itself at every flush.
 */
export async function addRow(em: EntityManager, type: Class, row: object): Promise<void> {
  const meta = metaOf(type);
  const own = written(meta, Object.keys(row));
  const statement = statementFor(
    ['one', meta.name, Object.keys(row)],
    () => `insert into ${meta.table} (${own.map(({ column }) => column).join(', ')})
      values (${own.map(({ sql }, index) => `$${index + 1}::${sql}`).join(', ')})`,
  );
  const values = own.map(({ name, sql }) => {
    const value = (row as Record<string, unknown>)[name];
    // The driver would take a list for an array of the database.
    return sql === 'jsonb' && value != null ? JSON.stringify(value) : value;
  });
  await runInTransaction(em, statement, values);
}
