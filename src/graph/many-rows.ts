// Many rows at once (批量读写): looked up by number and added without entities, a column as one parameter. The wall judges
// each row as ever: COPY into a walled table is refused by PostgreSQL.
import { columnParameter } from '../database/array-values.ts';
import { type Class, metaOf } from '../model/meta.ts';
import { type Stored, statementFor, stored, written } from './columns.ts';
import type { Scene } from './scene.ts';
import { runInTransaction } from './transaction-sql.ts';

/** Values that JSON writes as they are: flags and counts as such, keys between quotes. */
const AS_JSON: Readonly<Record<string, (column: string) => string>> = {
  boolean: column => `${column}::text`,
  int: column => `${column}::text`,
  uuid: column => `'"' || ${column} || '"'`,
};

/** A value as JSON; whatever is no flag or count is the text that it is. */
const jsonOf = ({ column, sql }: Stored): string =>
  `coalesce(${AS_JSON[sql]?.(column) ?? `to_json(${column}::text)::text`}, 'null')`;

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
        where ${column} = any(array(select ${columnParameter(sql).rows('$1')}::${sql})) offset 0) as named${path
          .map(one => ` where ${one.column} >= $2 and ${one.column} < $3`)
          .join('')}`;
  });
  const { sql } = stored(meta, key);
  const [answer] = await runInTransaction<{ found: string }>(scene.em, statement, [
    columnParameter(sql).write(values),
    ...(within ? [within.from, within.to] : []),
  ]);
  const found = JSON.parse(answer!.found) as unknown[][];
  return found.map(row => Object.fromEntries(attributes.map((name, index) => [name, row[index]])) as Row);
}

/** Adds rows; `shared` is what all of them have. References are bare keys. */
export async function addRows({ em }: Scene, type: Class, shared: object, rows: readonly object[]): Promise<void> {
  const [first] = rows as readonly Record<string, unknown>[];
  if (!first) return;
  const meta = metaOf(type);
  const own = written(meta, Object.keys(first));
  const statement = statementFor(['add', meta.name, Object.keys(shared), Object.keys(first)], () => {
    const same = written(meta, Object.keys(shared));
    const columns = [...same, ...own].map(({ column }) => column);
    const values = [
      ...same.map(({ sql }, index) => `$${index + 1}::${sql}`),
      ...own.map(({ column, sql }) =>
        sql === 'jsonb' ? `nullif(given.${column}, 'null')` : `given.${column}::${sql}`,
      ),
    ];
    const given = own.map(({ sql }, index) => columnParameter(sql).rows(`$${same.length + index + 1}`));
    return `insert into ${meta.table} (${columns.join(', ')}) select ${values.join(', ')}
      from rows from (${given.join(', ')}) as given(${own.map(({ column }) => column).join(', ')})`;
  });
  const given = own.map(({ name, sql }) =>
    columnParameter(sql).write(rows.map(row => (row as Record<string, unknown>)[name] ?? null)),
  );
  await runInTransaction(em, statement, [...Object.values(shared), ...given]);
}
