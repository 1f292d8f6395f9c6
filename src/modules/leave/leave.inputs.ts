// Inputs of mutations about leave and absence (请假与缺席操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLAmount } from '../../model/scalars.ts';
import { AbsenceKind } from './absence.entity.ts';
import { LeaveChannel } from './leave-request.entity.ts';

@InputType({ description: '请假 ask for leave from a meeting' })
export class RequestLeaveInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => ID, { nullable: true, description: '请假人，默认本人 who asks; oneself by default' }) staffId?: string;
  @Field(() => String, { description: '事由 reason' }) reason!: string;
  @Field(() => String, { nullable: true, description: '依据 evidence' }) evidence?: string;
}

@InputType({ description: '请假操作 a step of a leave request' })
export class LeaveInput extends ChangeInput {
  @Field(() => ID, { description: '请假 leave request' }) id!: string;
}

@InputType({ description: '报备 file leave with the unit that issued the notice' })
export class FileLeaveInput extends ChangeInput {
  @Field(() => ID, { description: '请假 leave request' }) id!: string;
  @Field(() => LeaveChannel.graph, { description: '方式 channel' }) channel!: string;
}

@InputType({ description: '指定替会人 name a substitute' })
export class NameSubstituteInput extends ChangeInput {
  @Field(() => ID, { description: '请假 leave request' }) id!: string;
  @Field(() => ID, { description: '替会人，本机构副职 a deputy of the same organisation' }) substituteId!: string;
}

@InputType({ description: '确认缺席 confirm an absence' })
export class ConfirmAbsenceInput {
  @Field(() => ID, { description: '参会人 attendee' }) attendeeId!: string;
  @Field(() => AbsenceKind.graph, { nullable: true, description: '类别，默认缺席 kind; ABSENT by default' })
  kind?: string;
}

@InputType({ description: '通报缺席 circulate an absence' })
export class CirculateAbsenceInput extends ChangeInput {
  @Field(() => ID, { description: '缺席个案 absence case' }) id!: string;
  @Field(() => String, { description: '通报内容 text' }) text!: string;
  @Field(() => [ID], { description: '收件人：人员、机构、成员单位、区划 recipients' }) recipientIds!: string[];
}

@InputType({ description: '提交书面检查 submit the written self-criticism' })
export class SubmitSelfCriticismInput extends ChangeInput {
  @Field(() => ID, { description: '缺席个案 absence case' }) id!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
}

@InputType({ description: '扣分 record the deduction' })
export class RecordDeductionInput extends ChangeInput {
  @Field(() => ID, { description: '缺席个案 absence case' }) id!: string;
  @Field(() => GraphQLAmount, { description: '扣分，大于零 points, more than zero' }) points!: string;
  @Field(() => String, { description: '理由 reason' }) reason!: string;
}

@InputType({ description: '免责 excuse an absence' })
export class ExcuseAbsenceInput extends ChangeInput {
  @Field(() => ID, { description: '缺席个案 absence case' }) id!: string;
}
