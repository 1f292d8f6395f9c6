// Papers of a meeting (会议文件, E54) in numbered copies (份数, SM-COPY). The content is sealed under the key of the meeting and
// opened copy by copy by its holder, until the copy is returned, lost or due.
import { COPY_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, count, flag, list, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const CopyState = enumeration('CopyState', '份数状态 state of a copy', COPY_STATE);

@type('会议文件', 'Paper of a meeting', {
  clause: 'E54, S18, FG30, N05, 榆巩衔发〔2021〕5号 二(四)4',
  file: import.meta.url,
  order: ['createdAt'],
  indexes: [['meeting']],
})
export class MeetingDocument extends Entity {
  @text('标题', 'Title', WORK_SECRET)
  title!: string;

  @flag('须收回', 'Every copy has to come back', INTERNAL, { default: false })
  recallRequired!: boolean;

  @moment('收回时限', 'Moment by which copies have to be back; reading ends then', INTERNAL, { optional: true })
  recallDue!: Date | null;

  @moment('收回通知时间', 'Moment it was recalled', INTERNAL, { optional: true })
  recalledAt!: Date | null;

  @count('份数', 'How many copies were issued', INTERNAL)
  copyCount!: number;

  @count('未收回份数', 'Copies neither returned nor lost', INTERNAL)
  outstandingCount!: number;

  @list('持有人', 'Staff who hold a copy', null)
  holders!: string[];

  @list('曾持有人', 'Staff who ever held a copy', null)
  everHeld!: string[];

  @list('召集人', 'Conveners of the meeting', null)
  conveners!: string[];

  // Under the key of the meeting, and so no sealed column of the data keys.
  @text('正文密文', 'Content, sealed under the key of the meeting', null)
  contentSealed!: string;

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting is held', INTERNAL)
  region!: Region;
}

@type('会议文件份', 'Numbered copy of a paper', {
  clause: 'E54, S18, TR-18',
  file: import.meta.url,
  plural: 'documentCopies',
  order: ['copyNo'],
  uniques: [['document', 'copyNo']],
  indexes: [['holder']],
})
export class DocumentCopy extends Entity {
  @count('份号', 'Number of the copy', INTERNAL)
  copyNo!: number;

  @choice(CopyState, '状态', 'State', INTERNAL)
  state!: string;

  @moment('归还时限', 'Moment by which it has to be back', INTERNAL, { optional: true })
  dueAt!: Date | null;

  @moment('归还时间', 'Moment it was returned', INTERNAL, { optional: true })
  returnedAt!: Date | null;

  @moment('遗失时间', 'Moment it was reported lost', INTERNAL, { optional: true })
  lostAt!: Date | null;

  @flag('逾期归还', 'Returned or lost after it was due', INTERNAL, { default: false })
  overdue!: boolean;

  @text('遗失情况', 'How it was lost', INTERNAL, { optional: true, order: false })
  lossReport!: string | null;

  @list('召集人', 'Conveners of the meeting', null)
  conveners!: string[];

  @ref(() => MeetingDocument, '文件', 'Paper', INTERNAL)
  document!: MeetingDocument;

  @ref(() => StaffMember, '持有人', 'Holder', INTERNAL)
  holder!: StaffMember;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting is held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'documents', () => MeetingDocument, 'meeting', '会议文件', 'Papers', INTERNAL);
manyOn(MeetingDocument, 'copies', () => DocumentCopy, 'document', '份数', 'Copies', INTERNAL);

export const OUTSTANDING = ['ISSUED', 'RECALL_DUE'];

workflow(DocumentCopy, 'state', {
  return: { from: OUTSTANDING, to: 'RETURNED' },
  reportLost: { from: OUTSTANDING, to: 'LOST' },
});
