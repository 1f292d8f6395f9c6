// Meetings (会议, E43) of a leading group, its office, its units, and of counties, towns and villages. Who may read follows
// from lists on the row that the actions keep: conveners, everybody named, the organisations of those invited.
import {
  CONVENER_CASE,
  MEETING_FORM,
  MEETING_KIND,
  MEETING_STATE,
  RECORDING_POLICY,
  REQUIRED_LEVEL,
} from '../../domain/meeting-vocabulary.ts';
import { choice, count, flag, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { LeadingGroup } from '../leadership/leading-group.entity.ts';
import { Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const MeetingKind = enumeration('MeetingKind', '会议类别 kind of meeting', MEETING_KIND);
export const MeetingForm = enumeration('MeetingForm', '会议形式 form of a meeting', MEETING_FORM);
export const ConvenerCase = enumeration('ConvenerCase', '召集情形 who convenes', CONVENER_CASE);
export const RecordingPolicy = enumeration('RecordingPolicy', '记录要求 recording policy', RECORDING_POLICY);
export const RequiredLevel = enumeration('RequiredLevel', '参会层级 level required to attend', REQUIRED_LEVEL);
export const MeetingState = enumeration('MeetingState', '会议状态 state of a meeting', MEETING_STATE);

@type('会议', 'Meeting', {
  clause: 'E43, S05, S10, S19, FG24, 榆巩衔发〔2021〕5号 二(一)',
  file: import.meta.url,
  key: 'meetingNo',
  order: ['startAt'],
  indexes: [['region', 'startAt'], ['state']],
})
export class Meeting extends Entity {
  @text('会议编号', 'Number of the meeting', INTERNAL, { unique: true, bytewise: true })
  meetingNo!: string;

  @choice(MeetingKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @choice(MeetingForm, '形式', 'Form', INTERNAL)
  form!: string;

  @text('名称', 'Title; confidential where the meeting is restricted', INTERNAL)
  title!: string;

  @text('主题', 'Theme, required of a progress meeting', INTERNAL, { optional: true })
  theme!: string | null;

  @moment('开始时间', 'Start', INTERNAL)
  startAt!: Date;

  @text('地点', 'Place', INTERNAL, { optional: true })
  place!: string | null;

  @choice(MeetingState, '状态', 'State', INTERNAL)
  state!: string;

  @flag('限制知悉', 'Restricted: the title is for named persons only', INTERNAL, { default: false })
  restricted!: boolean;

  @choice(RecordingPolicy, '记录要求', 'Recording policy', INTERNAL, { default: 'ALLOWED' })
  recordingPolicy!: string;

  @choice(RequiredLevel, '参会层级', 'Level that has to attend', INTERNAL, { default: 'BY_NAME' })
  requiredLevel!: string;

  @choice(ConvenerCase, '召集情形', 'Who convenes; empty until it is consented to', INTERNAL, { optional: true })
  convenerCase!: string | null;

  @moment('通知时间', 'Moment it was notified', INTERNAL, { optional: true })
  notifiedAt!: Date | null;

  @moment('开始召开', 'Moment it was opened', INTERNAL, { optional: true })
  openedAt!: Date | null;

  @moment('结束时间', 'Moment it was closed', INTERNAL, { optional: true })
  closedAt!: Date | null;

  @count('议题数', 'How many topics were proposed', null, { default: 0 })
  topicCount!: number;

  @list('召集人', 'Conveners, the one who decides about leave first', null)
  conveners!: string[];

  @list('知悉人', 'Everybody named: proposer, conveners, chair, recorder, invitees and substitutes', null)
  named!: string[];

  @list('应邀机构', 'Organisations of the invitees', null)
  invitedOrganizations!: string[];

  @text('会议密钥', 'Key of the records and papers of this meeting', null, { sealed: true })
  keySealed!: string;

  @ref(() => StaffMember, '第一召集人', 'First convener', INTERNAL, { optional: true })
  convener!: StaffMember | null;

  @ref(() => StaffMember, '共同召集人', 'Second convener', INTERNAL, { optional: true })
  coConvener!: StaffMember | null;

  @ref(() => StaffMember, '主持人', 'Chair: who opened it', INTERNAL, { optional: true })
  chair!: StaffMember | null;

  @ref(() => StaffMember, '记录人', 'Assigned recorder', INTERNAL, { optional: true })
  recorder!: StaffMember | null;

  @ref(() => StaffMember, '提议人', 'Who proposed it', INTERNAL)
  proposer!: StaffMember;

  @ref(() => Organization, '通知单位', 'Organisation that issued the notice', INTERNAL, { optional: true })
  noticeOrganization!: Organization | null;

  @ref(() => LeadingGroup, '领导小组', 'Leading group whose meeting it is', INTERNAL, { optional: true })
  group!: LeadingGroup | null;

  @ref(() => Region, '所在区划', 'Division at whose level it is held', INTERNAL)
  region!: Region;
}

/** Column under which the key of a meeting is sealed. */
export const MEETING_KEY = 'meeting.key_sealed';

const BEFORE_SESSION = ['PROPOSED', 'CONSENTED', 'AGENDA_APPROVED', 'NOTIFIED', 'POSTPONED'];

workflow(Meeting, 'state', {
  convene: { from: ['PROPOSED'], to: 'CONSENTED' },
  consent: { from: ['PROPOSED'], to: 'CONSENTED' },
  assignRecorder: { from: [...BEFORE_SESSION, 'IN_SESSION'] },
  notify: { from: ['CONSENTED', 'AGENDA_APPROVED', 'POSTPONED'], to: 'NOTIFIED' },
  postpone: { from: ['CONSENTED', 'AGENDA_APPROVED', 'NOTIFIED'], to: 'POSTPONED' },
  cancel: { from: BEFORE_SESSION, to: 'CANCELLED' },
  open: { from: ['NOTIFIED'], to: 'IN_SESSION' },
  close: { from: ['IN_SESSION'], to: 'CLOSED' },
  archive: { from: ['CLOSED', 'RECORD_SEALED', 'MINUTES_DRAFTED', 'MINUTES_ISSUED'], to: 'ARCHIVED' },
});
