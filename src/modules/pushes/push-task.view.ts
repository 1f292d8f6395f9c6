// The reporting calendar (报送日历, E35): tasks are no rows. They follow from the obligations and submissions that the
// viewer may read and from the moment of the request; nothing has to run for a task to fall due.
import type { DeadlineRule } from '../../domain/deadline-rule.ts';
import { type Due, periodicDue } from '../../domain/deadlines.ts';
import type { Period } from '../../domain/periods.ts';
import { isPeriodic, type PeriodicRule, taskState } from '../../domain/push-tasks.ts';
import type { PushTaskState, SubmissionStatus } from '../../domain/push-vocabulary.ts';
import type { Context } from '../../graph/context.ts';
import { attributeOf, metaOf } from '../../model/meta.ts';
import { factsOf } from '../../policy/facts.ts';
import { accessOf, judgeOf } from '../../policy/judge.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { PushSubmission } from './push-submission.entity.ts';

export interface Task {
  readonly obligation: PushObligation;
  readonly period: Period;
  readonly due: Due;
  readonly state: PushTaskState;
  readonly submission: PushSubmission | null;
}

/** What a task tells of a submission, and so what a viewer has to be cleared for to be told of tasks. */
const TOLD = ['periodKey', 'status', 'dueOn', 'late', 'lateByHours'] as const;

/** Tasks of the periods that `periodsOf` names for a rule, of the obligations whose submissions the viewer follows. */
export async function tasksOf(context: Context, periodsOf: (rule: PeriodicRule) => readonly Period[]): Promise<Task[]> {
  const { engine, principal } = context;
  const em = context.orm.em.fork();
  const readable = judgeOf(engine.set, principal, 'read', metaOf(PushObligation));
  const followed = submissionFollowed(context);
  const obligations = (await em.find(PushObligation, {}, { orderBy: { code: 'asc' } as never })).filter(
    row => readable(factsOf(metaOf(PushObligation), row)) && followed(row),
  );
  const wanted = obligations.flatMap(obligation => {
    const rule = obligation.deadlineRule as DeadlineRule;
    return isPeriodic(rule) ? periodsOf(rule).map(period => ({ obligation, rule, period })) : [];
  });
  const keys = [...new Set(wanted.map(({ period }) => period.key))];
  const found = await em.find(PushSubmission, { obligation: { $in: obligations }, periodKey: { $in: keys } } as never);
  const submissions = new Map(found.map(row => [`${row.obligation.id} ${row.periodKey}`, row]));
  return wanted.map(({ obligation, rule, period }) => {
    const submission = submissions.get(`${obligation.id} ${period.key}`) ?? null;
    const submitted = submission && { status: submission.status as SubmissionStatus, late: submission.late };
    const state = taskState(rule, period, submitted, principal.now);
    return { obligation, period, due: periodicDue(rule, period.key), state, submission };
  });
}

/** Whether the viewer would read what a task tells of any submission of an obligation, whether there is one or not. */
function submissionFollowed({ engine, principal }: Context): (obligation: PushObligation) => boolean {
  const meta = metaOf(PushSubmission);
  const accesses = TOLD.map(name => accessOf(engine.set, principal, meta, attributeOf(meta, name)));
  return obligation => {
    const facts = { unit: obligation.unit.id, obligation: obligation.id };
    return accesses.every(access => access(facts) === 'FULL');
  };
}
