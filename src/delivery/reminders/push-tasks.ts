// Reporting tasks that come near or are overdue (报送任务的期限): tasks are no rows (docs/decisions/0016), so they are worked
// out from obligations, submissions and the clock, and told as events of the obligation.
import type pg from 'pg';
import { addDays, dayOfInstant, type Instant } from '../../domain/civil-day.ts';
import type { DeadlineRule } from '../../domain/deadline-rule.ts';
import { periodicDue, reminderDays } from '../../domain/deadlines.ts';
import { isPeriodic, periodsAround, taskState } from '../../domain/push-tasks.ts';
import { PUSH_DUE_SOON, PUSH_OVERDUE } from '../../modules/pushes/push.resolver.ts';

interface Reminder {
  readonly obligation: string;
  readonly task: string;
  readonly kind: string;
}

/** A half-month report is 15 days long: nobody is reminded of it for half of them. */
const SOON_DAYS = 3;

/** What was missed longer ago is history: a platform that starts does not tell it. */
const STANDSTILL_DAYS = 31;

interface Obligation {
  readonly id: string;
  readonly rule: DeadlineRule;
  readonly sent: readonly string[];
}

/** What is to be told of an obligation at a moment, whether it was told before or not. */
export function remindersOf({ id, rule, sent }: Obligation, now: Instant): Reminder[] {
  if (!isPeriodic(rule)) return [];
  const today = dayOfInstant(now);
  return periodsAround(rule, today).flatMap(period => {
    if (sent.includes(period.key)) return [];
    const task = `${id} ${period.key}`;
    const { day } = periodicDue(rule, period.key);
    const state = taskState(rule, period, null, now);
    if (state === 'MISSED' && day < addDays(today, -STANDSTILL_DAYS)) return [];
    if (state === 'OVERDUE' || state === 'MISSED') return [{ obligation: id, task, kind: PUSH_OVERDUE.name }];
    if (state !== 'OPEN') return [];
    // Days that the rule names are told each by itself (TR-03).
    const named = reminderDays(rule, period.key).filter(on => on <= today);
    const days = addDays(day, -SOON_DAYS) <= today ? ['', ...named] : named;
    return days.map(on => ({ obligation: id, task: `${task} ${on}`.trim(), kind: PUSH_DUE_SOON.name }));
  });
}

const OBLIGATIONS = `select o.id, o.deadline_rule as rule,
    array(select s.period_key from push_submission s where s.obligation_id = o.id) as sent from push_obligation o`;

const TELL = `
  with task as (select * from unnest($1::uuid[], $2::text[], $3::text[]) as t (id, task, kind)),
    noted as (
      insert into task_reminder (task, kind) select task, kind from task on conflict do nothing returning task, kind)
  insert into outbox_event (kind, object_type, object_id)
    select task.kind, 'PushObligation', task.id from task join noted on noted.task = task.task and noted.kind = task.kind`;

export async function remindOfPushes(client: pg.ClientBase, now: Instant): Promise<number> {
  const { rows } = await client.query<Obligation>(OBLIGATIONS);
  const found = rows.flatMap(obligation => remindersOf(obligation, now));
  const columns = [found.map(one => one.obligation), found.map(one => one.task), found.map(one => one.kind)];
  return (await client.query(TELL, columns)).rowCount ?? 0;
}
