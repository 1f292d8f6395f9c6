// Recorded media of a topic (录音录像文件, E50, FG26, S17): files beside the record, for exactly those who may open the record
// (N01), encrypted under the key of the meeting. Sealed with the record, or at once where they come later, a file has a digest
// of its own and never changes again; it is opened with a watermark of the reader.
import { MEDIA_KIND } from '../../domain/meeting-vocabulary.ts';
import { choice, count, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { CONFIDENTIAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { MeetingRecord, RecordState } from './meeting-record.entity.ts';

export const MediaKindChoice = enumeration('MediaKind', '录制文件种类 kind of a media file', MEDIA_KIND);

@type('录制文件', 'Media file of one topic of a meeting', {
  clause: 'E50, S17, FG26, N01, N03, 榆巩衔发〔2021〕5号 二(四)3',
  file: import.meta.url,
  plural: 'recordingMediaFiles',
  order: ['createdAt'],
  indexes: [['record']],
  frozen: ['state', 'SEALED'],
})
export class RecordingMedia extends Entity {
  @text('文件名', 'Name of the file', CONFIDENTIAL)
  fileName!: string;

  @choice(MediaKindChoice, '种类', 'Kind', CONFIDENTIAL)
  kind!: string;

  @count('字节数', 'Size in bytes', CONFIDENTIAL)
  byteSize!: number;

  @choice(RecordState, '状态', 'State', CONFIDENTIAL, { default: 'DRAFT' })
  state!: string;

  @moment('封存时间', 'Moment it was sealed', CONFIDENTIAL, { optional: true })
  sealedAt!: Date | null;

  @text('封存摘要', 'Digest of the sealed file, under the key of the installation', CONFIDENTIAL, {
    optional: true,
    filter: false,
    order: false,
  })
  digest!: string | null;

  @list('阅读人', 'Staff who may open it: those of the record', null)
  readers!: string[];

  // Under the key of the meeting, and so no sealed column of the data keys.
  @text('文件密文', 'File, sealed under the key of the meeting', null)
  contentSealed!: string;

  @ref(() => MeetingRecord, '会议记录', 'Record of the topic', CONFIDENTIAL)
  record!: MeetingRecord;

  @ref(() => Meeting, '会议', 'Meeting', CONFIDENTIAL)
  meeting!: Meeting;

  @ref(() => StaffMember, '记录人', 'Recorder', CONFIDENTIAL)
  recorder!: StaffMember;
}
