// Inputs of mutations about papers (会议文件操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLMoment } from '../../model/scalars.ts';

@InputType({ description: '编号分发 issue numbered copies of a paper' })
export class IssueCopiesInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => String, { description: '标题 title' }) title!: string;
  @Field(() => String, { description: '正文 content' }) content!: string;
  @Field(() => [ID], { description: '持有人，份号依次为 1、2、3…… holders, in the order of the copy numbers' })
  holderIds!: string[];
  @Field(() => Boolean, { nullable: true, description: '须收回 has to come back' }) recallRequired?: boolean;
  @Field(() => GraphQLMoment, {
    nullable: true,
    description: '收回时限，默认会议当天结束 due; the end of the meeting’s day by default',
  })
  recallDue?: string;
}

@InputType({ description: '收回文件 recall a paper' })
export class RecallDocumentInput extends ChangeInput {
  @Field(() => ID, { description: '会议文件 paper' }) id!: string;
  @Field(() => GraphQLMoment, { nullable: true, description: '收回时限 by when' }) dueAt?: string;
}

@InputType({ description: '份数操作 a step of a copy' })
export class CopyInput extends ChangeInput {
  @Field(() => ID, { description: '份 copy' }) id!: string;
}

@InputType({ description: '报告遗失 report a copy lost' })
export class ReportLostInput extends ChangeInput {
  @Field(() => ID, { description: '份 copy' }) id!: string;
  @Field(() => String, { description: '情况 how it was lost' }) report!: string;
}

@InputType({ description: '遗失结案 close the case of a lost copy' })
export class CloseCopyLossInput extends ChangeInput {
  @Field(() => ID, { description: '遗失核查 case' }) id!: string;
  @Field(() => String, { description: '核查结论 what was found and done' }) finding!: string;
}
