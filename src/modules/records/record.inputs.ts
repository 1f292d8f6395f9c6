// Inputs of mutations about records (会议记录操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { RecordingMedium } from './meeting-record.entity.ts';

@InputType({ description: '讨论意见 an opinion' })
export class OpinionInput {
  @Field(() => ID, { description: '发言人，须已入场 speaker, admitted to the topic' }) speakerId!: string;
  @Field(() => String, { description: '意见 text' }) text!: string;
}

@InputType({ description: '书写会议记录 write the record of a topic' })
export class WriteRecordInput {
  @Field(() => ID, { description: '议题 topic' }) topicId!: string;
  @Field(() => String, { description: '记录 body' }) body!: string;
  @Field(() => [OpinionInput], { nullable: true, description: '讨论意见 opinions' }) opinions?: OpinionInput[];
}

@InputType({ description: '会议记录操作 a step of a record' })
export class RecordInput extends ChangeInput {
  @Field(() => ID, { description: '会议记录 record' }) id!: string;
}

@InputType({ description: '申请记录 ask to record a meeting that is not to be recorded' })
export class RequestRecordingInput {
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
  @Field(() => RecordingMedium.graph, { nullable: true, description: '方式，默认文字 medium; TEXT by default' })
  medium?: string;
  @Field(() => String, { description: '事由 reason' }) reason!: string;
}

@InputType({ description: '审批记录 decide on a recording' })
export class RecordingInput extends ChangeInput {
  @Field(() => ID, { description: '录制审批 approval' }) id!: string;
}
