// What one can ask of the reporting calendar (报送日历): a month, what is overdue, what falls due soon.
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { addDays, dayOfInstant } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { periodsAround, periodsDueIn } from '../../domain/push-tasks.ts';
import { PUSH_TASK_STATE } from '../../domain/push-vocabulary.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo, pointToOptional } from '../../graph/pointer.ts';
import { enumeration } from '../../model/enumeration.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { PushSubmission } from './push-submission.entity.ts';
import { type Task, tasksOf } from './push-task.view.ts';

export const PushTaskState = enumeration('PushTaskState', '报送任务状态 state of a reporting task', PUSH_TASK_STATE);

@ObjectType({ description: '报送任务：一项义务的一个周期 one period of an obligation, E35' })
class PushTask {
  @Field(() => PushObligation, { nullable: true, description: '报送义务 obligation' }) obligation!: PushObligation;
  @Field(() => MemberUnit, { nullable: true, description: '成员单位 unit' }) unit!: MemberUnit;
  @Field(() => PushSubmission, { nullable: true, description: '报送批次 submission' })
  submission!: PushSubmission | null;
  @Field(() => String, { description: '周期 key of the period' }) periodKey!: string;
  @Field(() => GraphQLDay, { description: '开始日 first day of the period' }) opensOn!: string;
  @Field(() => GraphQLDay, { description: '期限 day by whose end it is due' }) dueOn!: string;
  @Field(() => PushTaskState.graph, { description: '状态 state at the moment of the request' }) state!: string;
  @Field(() => Int, { nullable: true, description: '逾期小时 hours late, of a late submission' })
  lateByHours!: number | null;
}

// Every value in it is judged before: the viewer reads the obligation, and would read the submission (push-task.view.ts).
ownView(PushTask);

const shown = ({ obligation, period, due, state, submission }: Task): PushTask => ({
  obligation: pointTo(PushObligation, obligation.id),
  unit: pointTo(MemberUnit, obligation.unit.id),
  submission: pointToOptional(PushSubmission, submission?.id ?? null),
  periodKey: period.key,
  opensOn: period.from,
  dueOn: due.day,
  state,
  lateByHours: submission?.lateByHours ?? null,
});

const LONGEST_LOOK_AHEAD = 31;

function refuse(path: string, rule: string, zh: string, en: string): never {
  throw new Failure('INVALID_INPUT', { violations: [{ path, rule, zh, en }] });
}

export function monthGiven(month: string): string {
  if (/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  return refuse('month', 'NOT_A_MONTH', '月份须写成 YYYY-MM', 'Write a month as YYYY-MM');
}

@Resolver()
export class PushCalendarResolver {
  @Query(() => [PushTask], { description: '报送日历：当月到期的任务 tasks that are due in a month' })
  async pushCalendar(
    @Arg('month', () => String, { description: '月份，如 2023-04 month' }) month: string,
    @Ctx() context: Context,
  ): Promise<PushTask[]> {
    const wanted = monthGiven(month);
    return (await tasksOf(context, rule => periodsDueIn(rule, wanted))).map(shown);
  }

  @Query(() => [PushTask], { description: '逾期未报 tasks that are overdue and can still be made good' })
  async overduePushes(@Ctx() context: Context): Promise<PushTask[]> {
    const today = dayOfInstant(context.principal.now);
    const tasks = await tasksOf(context, rule => periodsAround(rule, today));
    return tasks.filter(({ state }) => state === 'OVERDUE').map(shown);
  }

  @Query(() => [PushTask], { description: '即将到期 tasks that fall due soon and are not submitted' })
  async duePushes(
    @Arg('withinDays', () => Int, { description: '几天之内，0 至 31 within so many days' }) withinDays: number,
    @Ctx() context: Context,
  ): Promise<PushTask[]> {
    if (withinDays < 0 || withinDays > LONGEST_LOOK_AHEAD)
      refuse('withinDays', 'OUT_OF_RANGE', '须为 0 至 31', 'Has to be 0 to 31');
    const today = dayOfInstant(context.principal.now);
    const last = addDays(today, withinDays);
    const tasks = await tasksOf(context, rule => periodsAround(rule, today));
    return tasks.filter(({ state, due }) => state === 'OPEN' && due.day <= last).map(shown);
  }
}
