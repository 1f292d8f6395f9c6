// Inputs of mutations about assigned matters (交办的输入).
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { MatterPurpose } from './assigned-matter.entity.ts';

@InputType({
  description: '交办事项：农户、个案、报送批次、线索四者择一 assign one household, case, submission or lead',
})
export class AssignMatterInput {
  @Field(() => ID, { description: '承办人 who it is assigned to' }) staffId!: string;
  @Field(() => MatterPurpose.graph, { description: '用途 what for' }) purpose!: string;
  @Field(() => String, { description: '理由 reason' }) reason!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期，默认今天 first day; today by default' })
  from?: string;
  @Field(() => GraphQLDay, { description: '截止日期，含当日，最长 180 天 last day, at most 180 days' }) until!: string;
  @Field(() => ID, { nullable: true, description: '农户 household' }) householdId?: string;
  @Field(() => ID, { nullable: true, description: '个案 case' }) caseId?: string;
  @Field(() => ID, { nullable: true, description: '报送批次 submission' }) submissionId?: string;
  @Field(() => ID, { nullable: true, description: '线索 lead' }) leadId?: string;
  @Field(() => Int, {
    nullable: true,
    description: '抽样数，1 至 100，首次交办该批次时必填 records to draw of a submission that none were drawn of yet',
  })
  sampleSize?: number;
}

@InputType({ description: '终止交办 end an assigned matter before its time' })
export class EndMatterInput extends ChangeInput {
  @Field(() => ID, { description: '交办事项 assigned matter' }) id!: string;
}
