// Many rows at once (批量读写): looked up by number and added without entities, a column as one parameter. The wall judges
// each row as ever: COPY into a walled table is refused by PostgreSQL.
import { arrayOf, elementOf } from '../database/array-values.ts';
import { sqlType } from '../model/attribute.ts';
import { type Class, metaOf, type RefAttribute, type ScalarAttribute, type TypeMeta } from '../model/meta.ts';
import type { Scene } from './scene.ts';
import { runInTransaction } from './transaction-sql.ts';

function stored(meta: TypeMeta, name: string): { column: string; sql: string } {
  const attribute = meta.attributes.get(name) as ScalarAttribute | RefAttribute | undefined;
  if (!attribute?.column) throw new Error(`${meta.name} has no column for ${name}`);
  return { column: attribute.column, sql: attribute.kind === 'ref' ? 'uuid' : sqlType(attribute) };
}

/** Rows by one of their attributes; where a range of paths is given, within it. References are bare keys. */
export function rowsNamed<Row>(
  scene: Scene,
  type: Class,
  [key, values]: readonly [attribute: string, values: readonly string[]],
  attributes: readonly string[],
  within?: { readonly attribute: string; readonly from: string; readonly to: string },
): Promise<Row[]> {
  if (values.length === 0) return Promise.resolve([]);
  const meta = metaOf(type);
  const listed = attributes.map(name => `${stored(meta, name).column} as "${name}"`).join(', ');
  const { column, sql } = stored(meta, key);
  const path = within && stored(meta, within.attribute).column;
  const statement = `select ${listed} from ${meta.table}
    where ${column} = any(array(select jsonb_array_elements_text($1::jsonb)::${sql}))${
      path ? ` and ${path} >= $2 and ${path} < $3` : ''
    }`;
  return runInTransaction<Row>(scene.em, statement, [
    JSON.stringify(values),
    ...(within ? [within.from, within.to] : []),
  ]);
}

/** Adds rows; `shared` is what all of them have. References are bare keys. */
export async function addRows(scene: Scene, type: Class, shared: object, rows: readonly object[]): Promise<void> {
  const [first] = rows as readonly Record<string, unknown>[];
  if (!first) return;
  const meta = metaOf(type);
  const own = Object.keys(first).map(name => ({ name, ...stored(meta, name) }));
  const same = Object.keys(shared).map(name => stored(meta, name));
  const columns = [...same, ...own].map(({ column }) => column);
  const values = [
    ...same.map(({ sql }, index) => `$${index + 1}::${sql}`),
    ...own.map(({ column, sql }) => `given.${column}::${sql}`),
  ];
  const arrays = own.map(({ sql }, index) => `$${same.length + index + 1}::${elementOf(sql).sql}[]`);
  const statement = `insert into ${meta.table} (${columns.join(', ')}) select ${values.join(', ')}
    from unnest(${arrays.join(', ')}) as given(${own.map(({ column }) => column).join(', ')})`;
  const given = own.map(({ name, sql }) =>
    arrayOf(
      elementOf(sql),
      rows.map(row => (row as Record<string, unknown>)[name]),
    ),
  );
  await runInTransaction(scene.em, statement, [...Object.values(shared), ...given]);
}
