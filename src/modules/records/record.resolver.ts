// Mutations of records (会议记录), and the answer that shows an opened one.
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { MeetingRecord } from './meeting-record.entity.ts';
import { openRecord, sealRecord, writeRecord } from './record.actions.ts';
import * as inputs from './record.inputs.ts';
import type { RecordContent } from './record-content.ts';
import { approveRecording, refuseRecording, requestRecording } from './recording.actions.ts';

export const RecordMutations = mutationsOf('RecordMutations', [
  { act: writeRecord, input: inputs.WriteRecordInput, zh: '书写会议记录', en: 'write the record of a topic' },
  { act: sealRecord, input: inputs.RecordInput, zh: '封存会议记录', en: 'seal a record for good' },
  { act: requestRecording, input: inputs.RequestRecordingInput, zh: '申请记录', en: 'ask to record a meeting' },
  { act: approveRecording, input: inputs.RecordingInput, zh: '批准记录', en: 'approve a recording' },
  { act: refuseRecording, input: inputs.RecordingInput, zh: '不批准记录', en: 'refuse a recording' },
]);

@ObjectType({ description: '讨论意见 an opinion, as opened' })
export class OpenedOpinion {
  @Field(() => Int, { description: '序号 sequence number' }) seq!: number;
  @Field(() => String, { description: '发言人 speaker' }) speaker!: string;
  @Field(() => String, { description: '意见 text' }) text!: string;
}

@ObjectType({ description: '会议记录原文，只显示一次 the text of a record, shown once' })
class OpenRecordPayload {
  @Field(() => MeetingRecord, { nullable: true, description: '会议记录 record' })
  meetingRecord!: MeetingRecord | null;

  @Field(() => String, { nullable: true, description: '记录 body' })
  body!: string | null;

  @Field(() => [OpenedOpinion], { nullable: true, description: '讨论意见 opinions' })
  opinions!: readonly OpenedOpinion[] | null;

  @Field(() => String, { nullable: true, description: '水印：阅读账户和时间 watermark: reader and moment' })
  watermark!: string | null;
}
// Judged by the verb `open`, and shown in this answer only.
ownView(OpenedOpinion);
ownView(OpenRecordPayload);

@Resolver()
export class RecordResolver {
  @Mutation(() => OpenRecordPayload, { description: '开启会议记录 open a record, leaving a line' })
  async openRecord(
    @Arg('input', () => inputs.RecordInput) input: inputs.RecordInput,
    @Ctx() context: Context,
  ): Promise<OpenRecordPayload> {
    const meetingRecord = await openRecord(context, input);
    const content = openedFor<RecordContent>(context, meetingRecord);
    const { account, now } = context.principal;
    return {
      meetingRecord,
      body: content?.body ?? null,
      opinions: content?.opinions ?? null,
      watermark: content && `${account!.username} ${now}`,
    };
  }
}
