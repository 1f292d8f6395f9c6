// `pushPunctuality(month)` (报送及时率): per unit, how many tasks due in a month came on time, late or not at all. Counted
// from the tasks that the viewer may see; obligations and submissions are of units, so no household is told of.
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { periodsDueIn } from '../../domain/push-tasks.ts';
import type { PushTaskState } from '../../domain/push-vocabulary.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo } from '../../graph/pointer.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { monthGiven } from './push-calendar.resolver.ts';
import { type Task, tasksOf } from './push-task.view.ts';

@ObjectType({ description: '一个单位当月的报送 the tasks of a unit that are due in a month' })
class UnitPunctuality {
  @Field(() => MemberUnit, { nullable: true, description: '成员单位 unit' }) unit!: MemberUnit;
  @Field(() => Int, { description: '当月到期 due in the month' }) due!: number;
  @Field(() => Int, { description: '按时 sent on time' }) onTime!: number;
  @Field(() => Int, { description: '逾期报送 sent late' }) late!: number;
  @Field(() => Int, { description: '逾期未报 overdue or missed' }) missing!: number;
  @Field(() => Int, { description: '未到期 not due yet' }) open!: number;
}

// Numbers of tasks, each judged before it is counted (push-task.view.ts).
ownView(UnitPunctuality);

const NOT_SENT: ReadonlySet<PushTaskState> = new Set(['OVERDUE', 'MISSED']);

function punctualityOf(unit: string, tasks: readonly Task[]): UnitPunctuality {
  const count = (of: (task: Task) => boolean) => tasks.filter(of).length;
  const sent = count(({ submission }) => submission !== null);
  const late = count(({ submission }) => submission?.late === true);
  const missing = count(({ submission, state }) => submission === null && NOT_SENT.has(state));
  return {
    unit: pointTo(MemberUnit, unit),
    due: tasks.length,
    onTime: sent - late,
    late,
    missing,
    open: tasks.length - sent - missing,
  };
}

@Resolver()
export class PunctualityResolver {
  @Query(() => [UnitPunctuality], { description: '报送及时率：各单位当月 punctuality of each unit in a month' })
  async pushPunctuality(
    @Arg('month', () => String, { description: '月份，如 2023-04 month' }) month: string,
    @Ctx() context: Context,
  ): Promise<UnitPunctuality[]> {
    const wanted = monthGiven(month);
    const tasks = await tasksOf(context, rule => periodsDueIn(rule, wanted));
    const units = Map.groupBy(tasks, ({ obligation }) => obligation.unit.id);
    return [...units].map(([unit, found]) => punctualityOf(unit, found));
  }
}
