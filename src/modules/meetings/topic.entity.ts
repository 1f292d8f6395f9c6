// Topics of a meeting (议题, E44, SM-TOPIC): proposed, screened by the office, approved by the leader or by delegation.
import { TOPIC_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, count, flag, list, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Delegation } from '../leadership/leading-group.entity.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Meeting } from './meeting.entity.ts';

export const TopicState = enumeration('TopicState', '议题状态 state of a topic', TOPIC_STATE);

@type('议题', 'Topic of a meeting', {
  clause: 'E44, S06, FG25, 榆巩衔发〔2021〕5号 二(一)2',
  file: import.meta.url,
  order: ['seq'],
  uniques: [['meeting', 'seq']],
})
export class MeetingTopic extends Entity {
  @count('序号', 'Sequence number', INTERNAL)
  seq!: number;

  @text('议题', 'Title', WORK_SECRET)
  title!: string;

  @text('摘要', 'Summary', WORK_SECRET, { optional: true, order: false })
  summary!: string | null;

  @choice(TopicState, '状态', 'State', WORK_SECRET)
  state!: string;

  @flag('领导小组议题', 'Of a meeting of the leading group itself', null, { default: false })
  ofGroup!: boolean;

  @list('召集人', 'Conveners of the meeting', null)
  conveners!: string[];

  @list('会商单位', 'Units consulted when it was screened', null)
  consulted!: string[];

  @list('受邀人', 'Staff invited to it', null)
  invited!: string[];

  @list('入场人', 'Staff admitted to it', null)
  admitted!: string[];

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => MemberUnit, '牵头单位', 'Lead unit', WORK_SECRET, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => StaffMember, '提出人', 'Who proposed it', WORK_SECRET)
  proposer!: StaffMember;

  @ref(() => StaffMember, '审定人', 'Who approved or rejected it', WORK_SECRET, { optional: true })
  approvedBy!: StaffMember | null;

  @ref(() => Delegation, '审定授权', 'Delegation under which it was approved', WORK_SECRET, { optional: true })
  delegation!: Delegation | null;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting is held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'topics', () => MeetingTopic, 'meeting', '议题', 'Topics', INTERNAL);

/** Not settled yet: a meeting cannot be notified with one of these. */
export const UNSETTLED = ['SUBMITTED', 'SCREENED'];
/** What the meeting is about. */
export const ON_AGENDA = ['APPROVED', 'DISCUSSED', 'DECIDED'];

workflow(MeetingTopic, 'state', {
  screen: { from: ['SUBMITTED'], to: 'SCREENED' },
  approve: { from: ['SCREENED'], to: 'APPROVED' },
  reject: { from: ['SUBMITTED', 'SCREENED'], to: 'REJECTED' },
  defer: { from: ['SUBMITTED', 'SCREENED', 'APPROVED'], to: 'DEFERRED' },
});
