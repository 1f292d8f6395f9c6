// Mutations of roads (道路通返不通).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { reportRoadBlocked, reportRoadReopened } from './road-status.actions.ts';
import { RoadStatus } from './road-status.entity.ts';

@InputType({ description: '报告道路中断 report that the road to a village is blocked' })
export class ReportRoadBlockedInput {
  @Field(() => ID, { description: '村 village that is cut off' }) villageId!: string;
  @Field(() => String, { description: '道路 name or number of the road' }) road!: string;
  @Field(() => String, { description: '原因 cause' }) cause!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '中断日期，默认今天 first day blocked, today by default' })
  blockedFrom?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '预计恢复日期 day on which it is expected to reopen' })
  expectedReopenOn?: string;
  @Field(() => String, { nullable: true, description: '绕行路线 way round' }) detour?: string;
}

@InputType({ description: '报告道路恢复通行 report that a blocked road is open again' })
export class ReportRoadReopenedInput extends ChangeInput {
  @Field(() => ID, { description: '道路中断记录 the blocked road' }) id!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '恢复日期，默认今天 day of reopening, today by default' })
  reopenedOn?: string;
}

const ReportRoadBlockedPayload = payloadOf('ReportRoadBlockedPayload', RoadStatus);
const ReportRoadReopenedPayload = payloadOf('ReportRoadReopenedPayload', RoadStatus);

@Resolver()
export class RoadStatusResolver {
  @Mutation(() => ReportRoadBlockedPayload, { description: '报告道路中断 report a blocked road' })
  async reportRoadBlocked(
    @Arg('input', () => ReportRoadBlockedInput) input: ReportRoadBlockedInput,
    @Ctx() context: Context,
  ) {
    return { roadStatus: await reportRoadBlocked(context, input) };
  }

  @Mutation(() => ReportRoadReopenedPayload, { description: '报告道路恢复通行 report that a road is open again' })
  async reportRoadReopened(
    @Arg('input', () => ReportRoadReopenedInput) input: ReportRoadReopenedInput,
    @Ctx() context: Context,
  ) {
    return { roadStatus: await reportRoadReopened(context, input) };
  }
}
