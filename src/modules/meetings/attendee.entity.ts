// Attendees (参会人, E45, S15): who was invited, to the whole meeting or to some topics, who was admitted, and from when to
// when. What somebody may read afterwards follows from this, topic by topic.
import { ATTENDEE_ROLE, ATTENDEE_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, flag, list, manyOn, moment, ref } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Meeting } from './meeting.entity.ts';

export const AttendeeRole = enumeration('AttendeeRole', '参会身份 role of an attendee', ATTENDEE_ROLE);
export const AttendeeState = enumeration('AttendeeState', '参会状态 state of an attendee', ATTENDEE_STATE);

@type('参会人', 'Attendee of a meeting', {
  clause: 'E45, S15, FG31, 榆巩衔发〔2021〕5号 二(四)1',
  file: import.meta.url,
  order: ['role'],
  uniques: [['meeting', 'staff']],
  indexes: [['staff']],
})
export class Attendee extends Entity {
  @choice(AttendeeRole, '身份', 'Role', INTERNAL)
  role!: string;

  @choice(AttendeeState, '状态', 'State', INTERNAL)
  state!: string;

  @flag('仅部分议题', 'Invited to some topics only', INTERNAL, { default: false })
  topicOnly!: boolean;

  @moment('入场时间', 'Moment of admission', INTERNAL, { optional: true })
  inAt!: Date | null;

  @moment('离场时间', 'Moment of leaving', INTERNAL, { optional: true })
  outAt!: Date | null;

  @list('议题范围', 'Topics invited to; empty for all', null)
  topicScope!: string[];

  @list('召集人', 'Conveners of the meeting', null)
  conveners!: string[];

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => StaffMember, '人员', 'Who attends', INTERNAL)
  staff!: StaffMember;

  @ref(() => StaffMember, '替代', 'For whom a substitute attends', INTERNAL, { optional: true })
  substituteFor!: StaffMember | null;

  @ref(() => Organization, '机构', 'Organisation of the attendee', INTERNAL)
  organization!: Organization;

  @ref(() => MemberUnit, '成员单位', 'Member unit of the attendee', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting is held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'attendees', () => Attendee, 'meeting', '参会人', 'Attendees', INTERNAL);

workflow(Attendee, 'state', {
  confirm: { from: ['INVITED'], to: 'CONFIRMED' },
  admit: { from: ['INVITED', 'CONFIRMED', 'LEFT'], to: 'ADMITTED' },
  markLeft: { from: ['ADMITTED'], to: 'LEFT' },
  refuseEntry: { from: ['INVITED', 'CONFIRMED'], to: 'REFUSED_ENTRY' },
});
