// Retrievals of records by discipline (记录调阅, FG26): asked for one topic, with a reason and a window, and approved by a
// convener of that meeting. Asking tells nothing: a meeting that the requester may not know and one that
// does not exist take the same request. It opens the record and the media of the topic, until a convener ends it; with the end
// of the window the requester has nothing left of it.
import { RETRIEVAL_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, count, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { CONFIDENTIAL, INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MeetingTopic } from '../meetings/topic.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const RetrievalState = enumeration('RetrievalState', '调阅状态 state of a retrieval', RETRIEVAL_STATE);

@type('记录调阅', 'Retrieval of the record of one topic by discipline', {
  clause: 'FG26, N01, E48, 榆巩衔发〔2021〕5号 二(四)2',
  file: import.meta.url,
  order: ['createdAt'],
  indexes: [['requester'], ['region', 'state']],
})
export class RecordRetrieval extends Entity {
  @text('会议编号', 'Number of the meeting, as the requester wrote it', CONFIDENTIAL, { bytewise: true })
  meetingNo!: string;

  @count('议题序号', 'Sequence number of the topic, as the requester wrote it', CONFIDENTIAL)
  topicSeq!: number;

  @text('事由', 'Reason', CONFIDENTIAL, { filter: false, order: false })
  reason!: string;

  @moment('起始', 'Not before', INTERNAL)
  notBefore!: Date;

  @moment('截止', 'Not after', INTERNAL)
  notAfter!: Date;

  @choice(RetrievalState, '状态', 'State', CONFIDENTIAL)
  state!: string;

  @moment('审批时间', 'Moment of the decision', CONFIDENTIAL, { optional: true })
  decidedAt!: Date | null;

  @moment('收回时间', 'Moment at which a convener ended it', CONFIDENTIAL, { optional: true })
  revokedAt!: Date | null;

  @list('召集人', 'Conveners of the meeting; nobody where there is no such meeting', null)
  conveners!: string[];

  @list('入场人', 'Staff admitted to the topic, by whose right the record is looked up once it is approved', null)
  admitted!: string[];

  @ref(() => MeetingTopic, '议题', 'Topic, once it is approved', CONFIDENTIAL, { optional: true })
  topic!: MeetingTopic | null;

  @ref(() => StaffMember, '申请人', 'Who asks', CONFIDENTIAL)
  requester!: StaffMember;

  @ref(() => StaffMember, '审批人', 'Who decided', CONFIDENTIAL, { optional: true })
  decidedBy!: StaffMember | null;

  @ref(() => Region, '所在区划', 'Division at whose level discipline asks', INTERNAL)
  region!: Region;
}

workflow(RecordRetrieval, 'state', {
  approve: { from: ['REQUESTED'], to: 'APPROVED' },
  refuse: { from: ['REQUESTED'], to: 'REFUSED' },
  revoke: { from: ['APPROVED'], to: 'REVOKED' },
  open: { from: ['APPROVED'] },
  openMedia: { from: ['APPROVED'] },
});
