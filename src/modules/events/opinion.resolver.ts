// Mutations of opinion items (网络舆情).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { GraphQLMoment } from '../../model/scalars.ts';
import { acknowledgeOpinion, reportHandling, transferOpinion } from './opinion.actions.ts';
import { OpinionHandling, OpinionItem, OpinionReceipt, OpinionSeverity } from './opinion-item.entity.ts';

@InputType({
  description:
    '移交重要网络舆情，字段同报送义务 P07-I 的数据集 transfer an opinion item, fields as in the dataset of P07-I',
})
export class TransferOpinionInput {
  @Field(() => String, { description: '舆情编号；同一编号只能移交一次 number of the item; goes out once' })
  itemRef!: string;
  @Field(() => String, { nullable: true, description: '网址 address' }) url?: string;
  @Field(() => String, { description: '平台 platform' }) platform!: string;
  @Field(() => String, { description: '摘要 gist' }) gist!: string;
  @Field(() => String, { nullable: true, description: '涉及人员线索 hint at the person concerned' })
  personHint?: string;
  @Field(() => String, { description: '县市区代码；接收方由此确定 code of the county, which decides the receivers' })
  county!: string;
  @Field(() => GraphQLMoment, { description: '发现时刻；时限由此起算 moment of discovery, which the time counts from' })
  discoveredAt!: string;
  @Field(() => OpinionSeverity.graph, { description: '程度 weight' }) severity!: string;
}

@InputType({ description: '签收网络舆情 acknowledge an opinion item' })
export class AcknowledgeOpinionInput extends ChangeInput {
  @Field(() => ID, { description: '舆情接收记录 the own receipt' }) id!: string;
}

@InputType({ description: '报告舆情处置情况 report what was done about an opinion item' })
export class ReportHandlingInput {
  @Field(() => ID, { description: '舆情接收记录 the own receipt' }) receiptId!: string;
  @Field(() => String, { description: '处置情况 what was done' }) text!: string;
}

const TransferOpinionPayload = payloadOf('TransferOpinionPayload', OpinionItem);
const AcknowledgeOpinionPayload = payloadOf('AcknowledgeOpinionPayload', OpinionReceipt);
const ReportHandlingPayload = payloadOf('ReportHandlingPayload', OpinionHandling);

@Resolver()
export class OpinionResolver {
  @Mutation(() => TransferOpinionPayload, { description: '移交重要网络舆情 transfer an opinion item' })
  async transferOpinion(
    @Arg('input', () => TransferOpinionInput) input: TransferOpinionInput,
    @Ctx() context: Context,
  ) {
    return { opinionItem: await transferOpinion(context, input) };
  }

  @Mutation(() => AcknowledgeOpinionPayload, { description: '签收网络舆情 acknowledge an opinion item' })
  async acknowledgeOpinion(
    @Arg('input', () => AcknowledgeOpinionInput) input: AcknowledgeOpinionInput,
    @Ctx() context: Context,
  ) {
    return { opinionReceipt: await acknowledgeOpinion(context, input) };
  }

  @Mutation(() => ReportHandlingPayload, { description: '报告舆情处置情况 report what was done' })
  async reportHandling(@Arg('input', () => ReportHandlingInput) input: ReportHandlingInput, @Ctx() context: Context) {
    return { opinionHandling: await reportHandling(context, input) };
  }
}
