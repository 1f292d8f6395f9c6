// Records of meetings (会议记录, E48) with the opinions in them (讨论意见, E49), one for each topic; and approvals to record
// where the meeting is not to be recorded (记录录制审批, E50). The text is sealed under the key of the meeting; the row shows
// that there is one, to those admitted to the topic (N01). A sealed record never changes.
import { RECORD_STATE, RECORDING_MEDIUM, RECORDING_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { CONFIDENTIAL, INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MeetingTopic } from '../meetings/topic.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const RecordState = enumeration('RecordState', '记录状态 state of a record', RECORD_STATE);
export const RecordingMedium = enumeration('RecordingMedium', '记录方式 medium of a recording', RECORDING_MEDIUM);
export const RecordingState = enumeration('RecordingState', '录制审批状态 state of an approval', RECORDING_STATE);

@type('会议记录', 'Record of one topic of a meeting', {
  clause: 'E48, E49, S07, FG26, N01, 榆巩衔发〔2021〕5号 二(一)4、二(四)2',
  file: import.meta.url,
  order: ['createdAt'],
  uniques: [['topic']],
  indexes: [['meeting']],
  frozen: ['state', 'SEALED'],
})
export class MeetingRecord extends Entity {
  @choice(RecordState, '状态', 'State', CONFIDENTIAL)
  state!: string;

  @moment('封存时间', 'Moment it was sealed', CONFIDENTIAL, { optional: true })
  sealedAt!: Date | null;

  @text('封存摘要', 'Digest of the sealed record, under the key of the installation', CONFIDENTIAL, {
    optional: true,
    filter: false,
    order: false,
  })
  digest!: string | null;

  @list('阅读人', 'Staff who may open it: admitted to the topic', null)
  readers!: string[];

  @list('录制文件摘要', 'Digests of the media files sealed together with it', null)
  mediaDigests!: string[];

  // Not `sealed` in the sense of the data keys: this one is under the key of the meeting.
  @text('记录密文', 'Body and opinions, sealed under the key of the meeting', null)
  contentSealed!: string;

  @ref(() => Meeting, '会议', 'Meeting', CONFIDENTIAL)
  meeting!: Meeting;

  @ref(() => MeetingTopic, '议题', 'Topic', CONFIDENTIAL)
  topic!: MeetingTopic;

  @ref(() => StaffMember, '记录人', 'Recorder', CONFIDENTIAL)
  recorder!: StaffMember;
}

@type('记录录制审批', 'Request to record a meeting that is not to be recorded', {
  clause: 'E50, S17, N03, 榆巩衔发〔2021〕5号 二(四)3',
  file: import.meta.url,
  order: ['createdAt'],
  indexes: [['meeting', 'state']],
})
export class RecordingApproval extends Entity {
  @choice(RecordingMedium, '方式', 'Medium', CONFIDENTIAL)
  medium!: string;

  @text('事由', 'Reason', CONFIDENTIAL, { filter: false, order: false })
  reason!: string;

  @choice(RecordingState, '状态', 'State', CONFIDENTIAL)
  state!: string;

  @moment('审批时间', 'Moment of the decision', CONFIDENTIAL, { optional: true })
  decidedAt!: Date | null;

  @list('召集人', 'Conveners of the meeting, who decide', null)
  conveners!: string[];

  @list('相关人', 'Requester and recorder', null)
  parties!: string[];

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => StaffMember, '申请人', 'Who asks', CONFIDENTIAL)
  requester!: StaffMember;

  @ref(() => StaffMember, '审批人', 'Convener who decided', CONFIDENTIAL, { optional: true })
  approvedBy!: StaffMember | null;
}

workflow(MeetingRecord, 'state', { seal: { from: ['DRAFT'], to: 'SEALED' } });
workflow(RecordingApproval, 'state', {
  approve: { from: ['REQUESTED'], to: 'APPROVED' },
  refuse: { from: ['REQUESTED'], to: 'REFUSED' },
});
