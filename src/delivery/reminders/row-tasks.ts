// Deadlines of rows that come near or have passed (对象的期限): told in one statement, which notes what it tells. What is
// noted is not told again, by no server and after no pause; what passed while nobody looked is told when somebody does.
import type pg from 'pg';
import { addDays, type CivilDay } from '../../domain/civil-day.ts';
import type { Deadline } from '../../graph/deadline.ts';
import { metaOf, scalarOf } from '../../model/meta.ts';

/** A deadline that was put off is another task; whoever missed the days before it is told that it has passed. */
const statementOf = (table: string, due: string, state: string): string => `
  with task as (
      select t.id, t.id || ' ' || t.${due} as task, case when t.${due} < $1::date then $3 else $4 end as kind
        from ${table} t where t.${state} = any($5) and t.${due} <= $2::date),
    noted as (
      insert into task_reminder (task, kind) select task, kind from task on conflict do nothing returning task, kind)
  insert into outbox_event (kind, object_type, object_id)
    select task.kind, $6, task.id from task join noted on noted.task = task.task and noted.kind = task.kind`;

/** How many were told of. */
export async function remindOfRows(client: pg.ClientBase, deadline: Deadline, today: CivilDay): Promise<number> {
  const meta = metaOf(deadline.type);
  const [due, state] = [deadline.due, deadline.state].map(name => scalarOf(meta, name).column) as [string, string];
  const { rowCount } = await client.query({
    name: `remind-${meta.table}`,
    text: statementOf(meta.table, due, state),
    values: [
      today,
      addDays(today, deadline.soonDays),
      deadline.overdue.name,
      deadline.soon.name,
      deadline.open,
      meta.name,
    ],
  });
  return rowCount ?? 0;
}
