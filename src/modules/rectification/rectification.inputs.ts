// Inputs of mutations about the rectification ledger (整改台账操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';

@InputType({ description: '登记问题 enter a problem of a departmental joint meeting' })
export class RecordRectificationItemInput {
  @Field(() => ID, { description: '部门联席会 departmental joint meeting' }) meetingId!: string;
  @Field(() => String, { description: '问题 problem' }) problem!: string;
  @Field(() => ID, { nullable: true, description: '责任部门 responsible department' }) organizationId?: string;
}

@InputType({ description: '登记措施 enter the measure against a problem' })
export class RecordMeasureInput extends ChangeInput {
  @Field(() => ID, { description: '整改台账 problem' }) id!: string;
  @Field(() => String, { description: '措施 measure' }) measure!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '整改期限 due day' }) dueOn?: string;
}

@InputType({ description: '登记整改 enter that a problem was rectified' })
export class RectifyItemInput extends ChangeInput {
  @Field(() => ID, { description: '整改台账 problem' }) id!: string;
  @Field(() => String, { description: '整改结果 what was done' }) result!: string;
}

@InputType({ description: '提交党委专题会 list a problem for the special meeting of the Party committee' })
export class EscalateProblemInput extends ChangeInput {
  @Field(() => ID, { description: '整改台账 problem' }) id!: string;
  @Field(() => ID, { description: '党委专题会 special meeting of the Party committee' }) meetingId!: string;
}

@InputType({ description: '登记政策变化 note a change of policy' })
export class RecordPolicyChangeInput {
  @Field(() => ID, { description: '部门联席会 departmental joint meeting' }) meetingId!: string;
  @Field(() => String, { description: '内容 what changed' }) text!: string;
  @Field(() => String, { nullable: true, description: '来源 document it follows from' }) source?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '施行日期 first day on which it applies' })
  effectiveOn?: string;
}
