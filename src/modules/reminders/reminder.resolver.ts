// What is near its last day or beyond it (到期提醒, TR-01 to TR-04, TR-19, TR-20, TR-42): worked out from rows that the viewer reads
// and from the clock of the request, whether a sweep ran or not.
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { addDays, type CivilDay, dayNumber, dayOfInstant } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { periodsAround } from '../../domain/push-tasks.ts';
import type { Context } from '../../graph/context.ts';
import { allDeadlines, type Deadline } from '../../graph/deadline.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo } from '../../graph/pointer.ts';
import { readAsViewer } from '../../graph/viewer-read.ts';
import { enumeration } from '../../model/enumeration.ts';
import { keyOf } from '../../model/global-id.ts';
import { metaOf } from '../../model/meta.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Dispatch, WarningLead } from '../leads/warning-lead.entity.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { tasksOf } from '../pushes/push-task.view.ts';
import { EmergencyRelief } from '../relief/emergency-relief.entity.ts';
import { UNDECIDED } from './deadlines.ts';

const ReminderKind = enumeration('ReminderKind', '提醒类别 kind of a reminder', {
  DUE_SOON: '即将到期',
  OVERDUE: '已逾期',
});

@ObjectType({ description: '到期提醒 a piece of work that is near its last day, or beyond it' })
class Reminder {
  @Field(() => ReminderKind.graph, { description: '类别 kind' }) kind!: string;
  @Field(() => GraphQLDay, { description: '期限，当日 24 时止 last day' }) dueOn!: string;
  @Field(() => Int, { description: '剩余天数，逾期为负 days left; negative once overdue' }) daysLeft!: number;
  @Field(() => String, { nullable: true, description: '报送周期 period of the push' }) periodKey?: string;
  @Field(() => PushObligation, { nullable: true, description: '报送义务 obligation' }) obligation?: PushObligation;
  @Field(() => WarningLead, { nullable: true, description: '预警线索 lead' }) lead?: WarningLead;
  @Field(() => Dispatch, { nullable: true, description: '派单 dispatch of a lead' }) dispatch?: Dispatch;
  @Field(() => MonitoringCase, { nullable: true, description: '监测个案 case' }) case?: MonitoringCase;
  @Field(() => EmergencyRelief, { nullable: true, description: '应急救助 relief' }) relief?: EmergencyRelief;
}

@ObjectType({ description: '逾期个案 a case that was decided late, or is overdue' })
class OverdueCase {
  @Field(() => MonitoringCase, { nullable: true, description: '监测个案 case' }) case!: MonitoringCase;
  @Field(() => GraphQLDay, { description: '识别期限 last day for the decision' }) dueOn!: string;
  @Field(() => Boolean, { description: '已评定 decided by now' }) decided!: boolean;
  @Field(() => Int, { description: '逾期天数 days late' }) daysLate!: number;
}
// Computed from what the compiler showed this viewer, and from the clock.
ownView(Reminder);
ownView(OverdueCase);

const LONGEST_LOOK_AHEAD = 31;
const MOST = 500;
const FIELD_OF = new Map<object, 'case' | 'lead' | 'dispatch' | 'relief'>([
  [MonitoringCase, 'case'],
  [WarningLead, 'lead'],
  [Dispatch, 'dispatch'],
  [EmergencyRelief, 'relief'],
]);

interface Seen {
  readonly id: string;
  readonly dueOn: string | null;
  readonly decidedOn?: string | null;
}

/** Rows as the viewer reads them; none for who may not compare what the question compares. */
async function seen(context: Context, query: string, plural: string, given: object): Promise<readonly Seen[]> {
  try {
    const answer = await readAsViewer(context, query, given as Record<string, unknown>);
    return (answer[plural] as { nodes: Seen[] }).nodes;
  } catch (error) {
    if (error instanceof Failure && error.code === 'FIELD_NOT_PERMITTED') return [];
    throw error;
  }
}

const apart = (from: CivilDay, to: CivilDay): number => dayNumber(to) - dayNumber(from);

async function ofRows(context: Context, deadline: Deadline, today: CivilDay, last: CivilDay): Promise<Reminder[]> {
  const { type, due, state, open } = deadline;
  const { plural } = metaOf(type);
  const filter = `{ ${state}: { in: [${open.join(', ')}] }, ${due}: { lte: $last } }`;
  const query = `query ($last: Date!, $first: Int!) {
    ${plural}(filter: ${filter}, orderBy: [{ field: ${due} }], first: $first) { nodes { id dueOn: ${due} } }
  }`;
  return (await seen(context, query, plural, { last, first: MOST })).flatMap(({ id, dueOn }) =>
    dueOn === null
      ? []
      : [{ ...reminder(today, dueOn), [FIELD_OF.get(type)!]: pointTo(type, keyOf(metaOf(type).name, id)!) }],
  );
}

const reminder = (today: CivilDay, dueOn: CivilDay): Reminder => {
  const daysLeft = apart(today, dueOn);
  return { kind: daysLeft < 0 ? 'OVERDUE' : 'DUE_SOON', dueOn, daysLeft };
};

async function ofPushes(context: Context, today: CivilDay, last: CivilDay): Promise<Reminder[]> {
  const tasks = await tasksOf(context, rule => periodsAround(rule, today));
  return tasks
    .filter(({ state, due }) => state === 'OVERDUE' || (state === 'OPEN' && due.day <= last))
    .map(({ obligation, period, due }) => ({
      ...reminder(today, due.day),
      periodKey: period.key,
      obligation: pointTo(PushObligation, obligation.id),
    }));
}

const OVERDUE_CASES = `query ($today: Date!, $first: Int!) {
  monitoringCases(
    filter: { or: [{ overdue: { eq: true } }, { state: { in: [${UNDECIDED.join(', ')}] }, dueOn: { lt: $today } }] }
    orderBy: [{ field: dueOn }], first: $first
  ) { nodes { id dueOn decidedOn } }
}`;

@Resolver()
export class ReminderResolver {
  @Query(() => [Reminder], {
    description:
      '到期提醒：报送、线索、派单、个案、救助中即将到期和已逾期的 pushes, leads, dispatches, cases and reliefs that are near their last day or overdue',
  })
  async reminders(
    @Arg('withinDays', () => Int, { description: '几天之内，0 至 31 due within so many days' }) withinDays: number,
    @Ctx() context: Context,
  ): Promise<Reminder[]> {
    if (withinDays < 0 || withinDays > LONGEST_LOOK_AHEAD)
      throw new Failure('INVALID_INPUT', {
        violations: [{ path: 'withinDays', rule: 'OUT_OF_RANGE', zh: '须为 0 至 31', en: 'Has to be 0 to 31' }],
      });
    const today = dayOfInstant(context.principal.now);
    const last = addDays(today, withinDays);
    const found = await ofPushes(context, today, last);
    for (const deadline of allDeadlines()) found.push(...(await ofRows(context, deadline, today, last)));
    return found.sort((a, b) => a.daysLeft - b.daysLeft);
  }

  @Query(() => [OverdueCase], {
    description: '逾期个案：逾期评定的和逾期未评定的 cases that were decided late, and those that are overdue',
  })
  async overdueCases(
    @Arg('first', () => Int, { defaultValue: 100, description: `最多几项 how many, at most ${MOST}` }) first: number,
    @Ctx() context: Context,
  ): Promise<OverdueCase[]> {
    if (first < 0 || first > MOST)
      throw new Failure('TOO_COMPLEX', {
        zh: `一次最多列出 ${MOST} 项`,
        en: `At most ${MOST} cases at once`,
        extensions: { limit: 'cases', allowed: MOST },
      });
    const today = dayOfInstant(context.principal.now);
    return (await seen(context, OVERDUE_CASES, 'monitoringCases', { today, first })).flatMap(
      ({ id, dueOn, decidedOn }) => {
        // Whoever may not see the day is not told that it has passed.
        if (dueOn === null) return [];
        const decided = decidedOn != null;
        const daysLate = apart(dueOn, decided ? decidedOn : today);
        return [{ case: pointTo(MonitoringCase, keyOf('MonitoringCase', id)!), dueOn, decided, daysLate }];
      },
    );
  }
}
