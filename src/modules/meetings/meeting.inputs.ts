// Inputs of mutations about meetings, topics and attendees (会议操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLMoment } from '../../model/scalars.ts';
import { AttendeeRole } from './attendee.entity.ts';
import { ConvenerCase, MeetingForm, MeetingKind, RecordingPolicy, RequiredLevel } from './meeting.entity.ts';

@InputType({ description: '提议召开会议 propose a meeting' })
export class ProposeMeetingInput {
  @Field(() => MeetingKind.graph, { description: '类别 kind' }) kind!: string;
  @Field(() => MeetingForm.graph, { description: '形式 form' }) form!: string;
  @Field(() => String, { description: '名称 title' }) title!: string;
  @Field(() => String, { nullable: true, description: '主题，推进会必填 theme; a progress meeting needs one' })
  theme?: string;
  @Field(() => GraphQLMoment, { description: '开始时间 start' }) startAt!: string;
  @Field(() => String, { nullable: true, description: '地点 place' }) place?: string;
  @Field(() => ConvenerCase.graph, { nullable: true, description: '召集情形 who convenes' }) convenerCase?: string;
  @Field(() => Boolean, { nullable: true, description: '限制知悉 restricted to named persons' }) restricted?: boolean;
  @Field(() => RecordingPolicy.graph, { nullable: true, description: '记录要求 recording policy' })
  recordingPolicy?: string;
  @Field(() => RequiredLevel.graph, { nullable: true, description: '参会层级 level required to attend' })
  requiredLevel?: string;
}

@InputType({ description: '会议操作 a step of a meeting' })
export class MeetingInput extends ChangeInput {
  @Field(() => ID, { description: '会议 meeting' }) id!: string;
}

@InputType({ description: '延期 postpone a meeting' })
export class PostponeMeetingInput extends ChangeInput {
  @Field(() => ID, { description: '会议 meeting' }) id!: string;
  @Field(() => GraphQLMoment, { description: '新的开始时间 new start' }) startAt!: string;
}

@InputType({ description: '指定记录人 assign the recorder of a meeting' })
export class AssignRecorderInput extends ChangeInput {
  @Field(() => ID, { description: '会议 meeting' }) id!: string;
  @Field(() => ID, { description: '记录人 recorder' }) staffId!: string;
}

@InputType({ description: '提出议题 propose a topic' })
export class ProposeTopicInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => String, { description: '议题 title' }) title!: string;
  @Field(() => String, { nullable: true, description: '摘要 summary' }) summary?: string;
  @Field(() => ID, { nullable: true, description: '牵头单位，默认本单位 lead unit; the own by default' })
  unitId?: string;
}

@InputType({ description: '议题操作 a step of a topic' })
export class TopicInput extends ChangeInput {
  @Field(() => ID, { description: '议题 topic' }) id!: string;
}

@InputType({ description: '初审议题 screen a topic' })
export class ScreenTopicInput extends ChangeInput {
  @Field(() => ID, { description: '议题 topic' }) id!: string;
  @Field(() => [ID], { nullable: true, description: '会商单位 units consulted' }) unitIds?: string[];
}

@InputType({ description: '邀请参会 invite somebody' })
export class InviteAttendeeInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => ID, { description: '人员 person' }) staffId!: string;
  @Field(() => AttendeeRole.graph, { nullable: true, description: '身份，默认成员 role; MEMBER by default' })
  role?: string;
  @Field(() => [ID], { nullable: true, description: '仅参加的议题 topics, where invited to some only' })
  topicIds?: string[];
}

@InputType({ description: '参会操作 a step of an attendee' })
export class AttendeeInput extends ChangeInput {
  @Field(() => ID, { description: '参会人 attendee' }) id!: string;
}

@InputType({ description: '入场 admit an attendee or approved substitute' })
export class AdmitAttendeeInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => ID, { description: '人员 person' }) staffId!: string;
}

@InputType({ description: '离场 mark that an attendee left' })
export class MarkLeftInput extends ChangeInput {
  @Field(() => ID, { description: '参会人 attendee' }) id!: string;
  @Field(() => [ID], { nullable: true, description: '离场后讨论的议题 topics that were discussed afterwards' })
  missedTopicIds?: string[];
}
