// Many rows added at once (批量写入): without entities, a column as one parameter. The wall judges each row as ever: COPY into a
// walled table is refused by PostgreSQL.
import { columnParameter } from '../database/array-values.ts';
import { type Class, metaOf } from '../model/meta.ts';
import type { StandingPost } from '../policy/principal.ts';
import { statementFor, written } from './columns.ts';
import type { Scene } from './scene.ts';
import { runInTransaction } from './transaction-sql.ts';
import { atOnceAsSystem, TOLD_FIRST } from './wall.ts';

type Row = Readonly<Record<string, unknown>>;

export interface Added {
  readonly type: Class;
  /** What all rows have. References are bare keys. */
  readonly shared: object;
  readonly rows: readonly object[];
  /** Attributes that most often are the same in all rows: where all of them are, they travel once. */
  readonly alike: readonly string[];
  /** Attributes of which the values are lists already, row by row. */
  readonly listed?: Readonly<Record<string, readonly unknown[]>>;
}

/** What every row has, and the names of what each has by itself. */
function apart({ shared, rows, alike }: Added): [same: Row, names: string[]] {
  const [first = {}] = rows as readonly Row[];
  const same = (rows as readonly Row[]).every(row => alike.every(name => row[name] === first[name]));
  if (!same) return [shared as Row, Object.keys(first)];
  const once = Object.fromEntries(alike.map(name => [name, first[name]]));
  return [{ ...shared, ...once }, Object.keys(first).filter(name => !alike.includes(name))];
}

/** Adds rows; under a system post where one is given. */
export async function addRows(scene: Scene, added: Added, post?: StandingPost): Promise<void> {
  const { type, rows, listed = {} } = added;
  if (rows.length === 0) return;
  const meta = metaOf(type);
  const [shared, names] = apart(added);
  const own = written(meta, names);
  const statement = statementFor(['add', meta.name, Object.keys(shared), names, post ? 'told' : ''], () => {
    const same = written(meta, Object.keys(shared));
    let place = post ? 1 : 0;
    const columns = [...same, ...own].map(({ column }) => column);
    const values = [
      ...same.map(({ sql }) => `$${++place}::${sql}`),
      ...own.map(({ column, sql }) =>
        sql === 'jsonb' ? `nullif(given.${column}, 'null')` : `given.${column}::${sql}`,
      ),
    ];
    const given = own.map(({ sql }) => columnParameter(sql).rows(`$${++place}`));
    const [told, from] = post ? [TOLD_FIRST, 'told, '] : ['', ''];
    return `${told} insert into ${meta.table} (${columns.join(', ')}) select ${values.join(', ')}
      from ${from}rows from (${given.join(', ')}) as given(${own.map(({ column }) => column).join(', ')})`;
  });
  const given = own.map(({ name, sql }) =>
    columnParameter(sql).write(listed[name] ?? rows.map(row => (row as Row)[name] ?? null)),
  );
  const run = (told: readonly string[]) =>
    runInTransaction(scene.em, statement, [...told, ...Object.values(shared), ...given]);
  await (post ? atOnceAsSystem(scene, post, told => run([told])) : run([]));
}
