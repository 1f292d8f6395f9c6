// Inputs of mutations about minutes, decisions and relays (纪要、议定事项、传达操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLDay, GraphQLMoment } from '../../model/scalars.ts';

const RECIPIENTS = '人员、机构、成员单位、区划 staff, organisations, member units, divisions';

@InputType({ description: '起草纪要 draft minutes' })
export class DraftMinutesInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
}

@InputType({ description: '修改纪要 revise drafted minutes' })
export class ReviseMinutesInput extends ChangeInput {
  @Field(() => ID, { description: '纪要 minutes' }) id!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
}

@InputType({ description: '印发纪要 issue minutes' })
export class IssueMinutesInput extends ChangeInput {
  @Field(() => ID, { description: '纪要 minutes' }) id!: string;
  @Field(() => [ID], { description: `分发范围：${RECIPIENTS}` }) recipientIds!: string[];
}

@InputType({ description: '交办议定事项 dispatch a decision' })
export class DispatchDecisionInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
  @Field(() => GraphQLDay, { description: '办结期限 due day' }) dueOn!: string;
  @Field(() => [ID], { description: `责任方：${RECIPIENTS}` }) responsibleIds!: string[];
  @Field(() => [ID], { nullable: true, description: `配合方：${RECIPIENTS}` }) cooperatorIds?: string[];
  @Field(() => [ID], { nullable: true, description: `报送：${RECIPIENTS}` }) reportToIds?: string[];
  @Field(() => [ID], { nullable: true, description: `抄送：${RECIPIENTS}` }) copyToIds?: string[];
}

@InputType({ description: '反馈进展 report the progress of a decision' })
export class ReportDecisionProgressInput {
  @Field(() => ID, { description: '议定事项 decision' }) decisionId!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
  @Field(() => Boolean, { nullable: true, description: '已办完，报结 done; asks for verification' }) done?: boolean;
}

@InputType({ description: '配合意见 comment on a decision' })
export class CommentDecisionInput {
  @Field(() => ID, { description: '议定事项 decision' }) decisionId!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
}

@InputType({ description: '核实办结 verify and close a decision' })
export class VerifyDecisionInput extends ChangeInput {
  @Field(() => ID, { description: '议定事项 decision' }) id!: string;
}

@InputType({ description: '退回 return a decision to whoever is responsible' })
export class ReturnDecisionInput extends ChangeInput {
  @Field(() => ID, { description: '议定事项 decision' }) id!: string;
}

@InputType({ description: '授权传达 authorise a relay' })
export class AuthoriseRelayInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => String, { description: '口径 wording' }) wording!: string;
  @Field(() => [ID], { description: `传达范围：${RECIPIENTS}` }) scopeIds!: string[];
  @Field(() => GraphQLMoment, { description: '起始 not before' }) notBefore!: string;
  @Field(() => GraphQLMoment, { description: '截止 not after' }) notAfter!: string;
}

@InputType({ description: '传达操作 a step of a relay' })
export class RelayInput extends ChangeInput {
  @Field(() => ID, { description: '传达授权 relay' }) id!: string;
}
