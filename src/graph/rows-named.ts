// Rows by one of their attributes (按编号查行), without entities: several look-ups by one statement, a column of values as one
// parameter.
import { columnParameter } from '../database/array-values.ts';
import { type Class, metaOf } from '../model/meta.ts';
import type { StandingPost } from '../policy/principal.ts';
import { type Stored, statementFor, stored } from './columns.ts';
import type { Scene } from './scene.ts';
import { runInTransaction } from './transaction-sql.ts';
import { atOnceAsSystem, TOLD_FIRST } from './wall.ts';

/** Values that JSON writes as they are: flags and counts as such, JSON itself, keys between quotes. */
const AS_JSON: Readonly<Record<string, (column: string) => string>> = {
  boolean: column => `${column}::text`,
  int: column => `${column}::text`,
  jsonb: column => `${column}::text`,
  uuid: column => `'"' || ${column} || '"'`,
};

/** A value as JSON; whatever is no flag or count is the text that it is. */
const jsonOf = ({ column, sql }: Stored): string =>
  `coalesce(${AS_JSON[sql]?.(column) ?? `to_json(${column}::text)::text`}, 'null')`;

/** Which rows are looked up: by an attribute; where a range of paths is given, within it. */
export interface Naming {
  readonly type: Class;
  readonly by: readonly [attribute: string, values: readonly string[]];
  readonly attributes: readonly string[];
  readonly within?: { readonly attribute: string; readonly from: string; readonly to: string };
}

const useOf = ({ type, by: [key], attributes, within }: Naming) => [
  metaOf(type).name,
  key,
  attributes,
  within?.attribute,
];

/** The rows as one text: a row of the protocol for each would cost both sides more than looking it up. */
function rowsSql({ type, by: [key], attributes, within }: Naming, slot: () => string): string {
  const meta = metaOf(type);
  const { column, sql } = stored(meta, key);
  const listed = attributes.map(name => stored(meta, name));
  const path = within ? [stored(meta, within.attribute)] : [];
  const columns = new Set([...listed, ...path].map(one => one.column));
  // By the number first, whatever the planner thinks of the range: `offset 0` keeps the two apart.
  return `(select coalesce('[' || string_agg('[' || ${listed.map(jsonOf).join(` || ',' || `)} || ']', ',') || ']', '[]')
      from (select ${[...columns].join(', ')} from ${meta.table}
        where ${column} = any(array(select ${columnParameter(sql).rows(slot())}::${sql})) offset 0) as named${path
          .map(one => ` where ${one.column} >= ${slot()} and ${one.column} < ${slot()}`)
          .join('')})`;
}

function valuesOf({ type, by: [key, values], within }: Naming): unknown[] {
  const { sql } = stored(metaOf(type), key);
  return [columnParameter(sql).write(values), ...(within ? [within.from, within.to] : [])];
}

/** Several look-ups, by one statement; references are bare keys. Under a system post where one is given. */
export async function rowsTogether<Rows extends readonly unknown[]>(
  scene: Scene,
  namings: { readonly [place in keyof Rows]: Naming },
  post?: StandingPost,
): Promise<{ readonly [place in keyof Rows]: Rows[place][] }> {
  const all = namings as readonly Naming[];
  const asked = all.filter(({ by: [, values] }) => values.length > 0);
  const statement = statementFor(['named', ...asked.flatMap(useOf), post ? 'told' : ''], () => {
    let place = post ? 1 : 0;
    const slot = () => `$${++place}`;
    const found = asked.map((naming, index) => `${rowsSql(naming, slot)} as found${index}`).join(', ');
    return post ? `${TOLD_FIRST} select ${found} from told` : `select ${found}`;
  });
  const values = asked.flatMap(valuesOf);
  const run = (given: readonly unknown[]) => runInTransaction<Record<string, string>>(scene.em, statement, given);
  const [answer] =
    asked.length === 0
      ? []
      : post
        ? await atOnceAsSystem(scene, post, told => run([told, ...values]))
        : await run(values);
  return all.map(naming => {
    const place = asked.indexOf(naming);
    const rows = place === -1 ? [] : (JSON.parse(answer![`found${place}`]!) as unknown[][]);
    return rows.map(row => {
      const named: Record<string, unknown> = {};
      for (const [index, name] of naming.attributes.entries()) named[name] = row[index];
      return named;
    });
  }) as never;
}

/** Rows by one look-up. */
export async function rowsNamed<Row>(scene: Scene, naming: Naming): Promise<readonly Row[]> {
  const [rows] = await rowsTogether<[Row]>(scene, [naming]);
  return rows;
}
