// Inputs of mutations about emergency relief (应急救助的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLAmount } from '../../model/scalars.ts';
import { ReliefSource } from './emergency-relief.entity.ts';

@InputType({ description: '申请应急救助 request a relief for a household' })
export class RequestReliefInput {
  @Field(() => ID, { description: '农户 household' }) householdId!: string;
  @Field(() => String, { description: '困难原因 cause' }) cause!: string;
}

@InputType({ description: '应急救助步骤 a step of a relief' })
export class ReliefInput extends ChangeInput {
  @Field(() => ID, { description: '应急救助 relief' }) id!: string;
}

@InputType({ description: '一个来源的救助资金 what one source pays' })
export class ReliefGrantInput {
  @Field(() => ReliefSource.graph, { description: '资金来源 source' }) source!: string;
  @Field(() => GraphQLAmount, { description: '金额，大于零，元 amount in yuan, more than zero' }) amount!: string;
}

@InputType({ description: '审批应急救助 approve a relief, each source by itself' })
export class ApproveReliefInput extends ChangeInput {
  @Field(() => ID, { description: '应急救助 relief' }) id!: string;
  @Field(() => [ReliefGrantInput], { description: '资金，每个来源一项 what each source pays' })
  grants!: ReliefGrantInput[];
}

@InputType({ description: '救助后核查 check a relief after it was paid' })
export class PostCheckReliefInput extends ChangeInput {
  @Field(() => ID, { description: '应急救助 relief' }) id!: string;
  @Field(() => String, { description: '核查情况 what was found' }) result!: string;
}

@InputType({ description: '不予救助 reject a relief' })
export class RejectReliefInput extends ChangeInput {
  @Field(() => ID, { description: '应急救助 relief' }) id!: string;
  @Field(() => String, { description: '原因 reason' }) reason!: string;
}
