// How totals are kept (合计表的维护): the table, and a trigger of each statement that changes rows, docs/decisions/0043. In the
// transaction of the change, so that whoever sees the rows sees their number. Nobody waits: what another transaction has
// taken is left where it is, and the change becomes a row of its own beside it; the next change adds them up.
import { sqlType } from '../model/attribute.ts';
import { scalarOf, type TypeMeta } from '../model/meta.ts';
import { totalColumns, totalTable } from '../model/totals.ts';
import { MAINTENANCE_SETTING } from '../policy/row-security.ts';

/** The transition tables of each kind of change. */
const CHANGES = {
  insert: 'new table as added',
  update: 'old table as removed new table as added',
  delete: 'old table as removed',
} as const;

function functionSql(meta: TypeMeta): string {
  const table = totalTable(meta);
  const columns = totalColumns(meta).map(column => `"${column}"`);
  const list = columns.join(', ');
  const same = columns.map(column => `t.${column} = c.${column}`).join(' and ');
  const move = (sources: string) => `with changed as materialized (
      select ${list}, sum(d)::bigint as n from (${sources}) as one group by ${list} having sum(d) <> 0),
    taken as (delete from ${table} where ctid = any(array(
      select f.at from changed c cross join lateral (
        select t.ctid as at from ${table} t where ${same} and folding for update skip locked) f))
      returning ${list}, n)
    insert into ${table} (${list}, n) select ${list}, sum(n) from (select * from taken union all select * from changed) as one
      group by ${list} having sum(n) <> 0;`;
  const added = `select ${list}, 1 as d from added`;
  const removed = `select ${list}, -1 as d from removed`;
  // A snapshot from before another's change must not touch what that one took: it only adds.
  return `create or replace function ${table}_moves() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set ${MAINTENANCE_SETTING} = 'on' set enable_seqscan = off as $body$
declare
  folding boolean := current_setting('transaction_isolation') = 'read committed';
begin
  if tg_op = 'INSERT' then
    ${move(added)}
  elsif tg_op = 'UPDATE' then
    ${move(`${added} union all ${removed}`)}
  elsif tg_op = 'DELETE' then
    ${move(removed)}
  else
    delete from ${table}; -- and no TRUNCATE, which fails where one statement truncates both
  end if;
  return null;
end $body$`;
}

/** Statements that make the table, fill it from the rows that are there, and keep it from then on. */
export function totalStatements(meta: TypeMeta): string[] {
  const { table: rows } = meta;
  const table = totalTable(meta);
  const columns = totalColumns(meta).map(column => `"${column}"`);
  const list = columns.join(', ');
  const typed = meta.totals.map(name => {
    const attribute = scalarOf(meta, name);
    return `"${attribute.column}" ${sqlType(attribute)}${attribute.bytewise ? ' collate "C"' : ''} not null`;
  });
  const trigger = (name: string, on: string, referencing = '') =>
    `create trigger ${name} after ${on} on "${rows}" ${referencing}for each statement execute function ${table}_moves()`;
  const enable = (name: string) => `alter table "${rows}" enable always trigger ${name}`;
  return [
    `create table "${table}" (${typed.join(', ')}, "n" bigint not null)`,
    `comment on table "${table}" is '${meta.zh}合计'`,
    `create index "${table}_index" on "${table}" (${list})`,
    functionSql(meta),
    // Making a trigger waits for whoever changes rows, and keeps others from it until the rows below are counted.
    ...Object.entries(CHANGES).flatMap(([on, tables]) => [
      trigger(`${table}_${on}`, on, `referencing ${tables} `),
      enable(`${table}_${on}`),
    ]),
    trigger(`${table}_truncate`, 'truncate'),
    enable(`${table}_truncate`),
    `select set_config('${MAINTENANCE_SETTING}', 'on', true)`,
    `insert into "${table}" (${list}, "n") select ${list}, count(*) from "${rows}" group by ${list}`,
    `select set_config('${MAINTENANCE_SETTING}', '', true)`,
  ];
}
