// Recorded media of a topic (录音录像文件, E50, FG26, S17): files beside the sealed record, for exactly those who may open the
// record (N01), sealed under the key of the meeting. A file never changes; it is opened with a watermark of the reader.
import { MEDIA_KIND } from '../../domain/meeting-vocabulary.ts';
import { choice, count, list, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { CONFIDENTIAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { MeetingRecord } from './meeting-record.entity.ts';

export const MediaKindChoice = enumeration('MediaKind', '录制文件种类 kind of a media file', MEDIA_KIND);

@type('录制文件', 'Media file of one topic of a meeting', {
  clause: 'E50, S17, FG26, N01, N03, 榆巩衔发〔2021〕5号 二(四)3',
  file: import.meta.url,
  plural: 'recordingMediaFiles',
  order: ['createdAt'],
  indexes: [['record']],
})
export class RecordingMedia extends Entity {
  @text('文件名', 'Name of the file', CONFIDENTIAL)
  fileName!: string;

  @choice(MediaKindChoice, '种类', 'Kind', CONFIDENTIAL)
  kind!: string;

  @count('字节数', 'Size in bytes', CONFIDENTIAL)
  byteSize!: number;

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
