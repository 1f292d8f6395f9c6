// Brings the rows of one table to what a file says (基础数据入库): one statement and one JSON parameter for all rows. A row
// that is right already is not touched, not even locked; one that differs gets the next version. Nothing is removed.
import type pg from 'pg';

export interface TableReport {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Left alone, because somebody revised them since. */
  readonly kept?: number;
}

/** How rows of a file become rows of a table. `given` is the file's row, `known` the table's, or null. */
export interface Merge {
  readonly table: string;
  /** Fields of a given row, with their types. */
  readonly given: Readonly<Record<string, string>>;
  /** Where to look up what the file names by its business key. */
  readonly joins?: string;
  /** The business key. */
  readonly match: string;
  /** Columns, with the expression that gives the value. */
  readonly columns: Readonly<Record<string, string>>;
}

const name = (column: string): string => `"${column}"`;
const listOf = (columns: readonly string[], alias?: string): string =>
  columns.map(column => (alias ? `${alias}.${name(column)}` : name(column))).join(', ');

/** Adds what is missing and changes what differs. `$2` and on are parameters for the expressions of the definition. */
export function merge(
  client: pg.ClientBase,
  definition: Merge,
  rows: readonly object[],
  parameters: readonly unknown[] = [],
): Promise<TableReport> {
  return run(client, definition, mergeStatement(definition), rows, parameters);
}

/** Adds what is missing, and leaves alone what is there, whatever it looks like by now. */
export function addMissing(
  client: pg.ClientBase,
  definition: Merge,
  rows: readonly object[],
  parameters: readonly unknown[] = [],
): Promise<TableReport> {
  return run(client, definition, additionStatement(definition), rows, parameters);
}

async function run(
  client: pg.ClientBase,
  { table }: Merge,
  statement: string,
  rows: readonly object[],
  parameters: readonly unknown[],
): Promise<TableReport> {
  const { rows: answers } = await client.query<{ found: number; inserted: number; updated: number }>(statement, [
    JSON.stringify(rows),
    ...parameters,
  ]);
  const { found, inserted, updated } = answers[0]!;
  // A lookup without an answer drops the row, and one with two answers doubles it. Neither may pass for a success.
  if (found !== rows.length)
    throw new Error(
      `${table}: ${rows.length} 行引用的对象只找到 ${found} 个 / ${rows.length} rows refer to others, of which ${found} were found`,
    );
  return { inserted, updated, unchanged: found - inserted - updated };
}

/** The given rows as rows of the table. */
function incoming({ given, joins = '', columns }: Merge, state: string, knownJoin: string): string {
  const fields = Object.entries(given).map(([field, type]) => `${name(field)} ${type}`);
  const values = Object.entries(columns).map(([column, value]) => `${value} as ${name(column)}`);
  return `select ${state}, ${values.join(', ')}
      from jsonb_to_recordset($1::jsonb) as given (${fields.join(', ')})
      ${joins} ${knownJoin}`;
}

function additionStatement(definition: Merge): string {
  const { table, match, columns } = definition;
  const written = listOf(Object.keys(columns));
  return `with incoming as (
    ${incoming(definition, `exists (select from ${table} known where ${match}) as is_known`, '')}
  ), added as (
    insert into ${table} (${written}) select ${written} from incoming where not is_known returning 1
  )
  select (select count(*)::int from incoming) as found, (select count(*)::int from added) as inserted, 0 as updated`;
}

function mergeStatement(definition: Merge): string {
  const { table, match, columns } = definition;
  const written = Object.keys(columns);
  // Judged here, where the row is at hand: to fetch it again by its id takes as long as everything else.
  const differs = `row(${listOf(written, 'known')}) is distinct from row(${Object.values(columns).join(', ')})`;
  return `with incoming as (
    ${incoming(definition, `known.id as known_id, ${differs} as differs`, `left join ${table} known on ${match}`)}
  ), changed as (
    update ${table} known
       set ${written.map(column => `${name(column)} = incoming.${name(column)}`).join(', ')},
           version = known.version + 1, updated_at = now()
      from incoming where known.id = incoming.known_id and incoming.differs
    returning 1
  ), added as (
    insert into ${table} (${listOf(written)})
    select ${listOf(written)} from incoming where known_id is null
    returning 1
  )
  select (select count(*)::int from incoming) as found,
         (select count(*)::int from added) as inserted,
         (select count(*)::int from changed) as updated`;
}

export const sum = (reports: readonly TableReport[]): TableReport => ({
  inserted: reports.reduce((total, report) => total + report.inserted, 0),
  updated: reports.reduce((total, report) => total + report.updated, 0),
  unchanged: reports.reduce((total, report) => total + report.unchanged, 0),
});
