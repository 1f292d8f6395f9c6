// Leave from meetings (会议请假, E46, SM-LEAVE): asked of the one person whom table LV names, filed with the unit that issued
// the notice. The reason is for requester, approver and that unit.
import { LEAVE_CHANNEL, LEAVE_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, day, flag, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { LeaderCapacity } from '../leadership/leading-group.entity.ts';
import { Attendee } from '../meetings/attendee.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const LeaveState = enumeration('LeaveState', '请假状态 state of a leave request', LEAVE_STATE);
export const LeaveChannel = enumeration('LeaveChannel', '报备方式 channel of filing', LEAVE_CHANNEL);

@type('请假', 'Request for leave from a meeting', {
  clause: 'E46, S12, S13, FG32, 榆巩衔发〔2021〕5号 二(三)2-3',
  file: import.meta.url,
  key: 'leaveNo',
  indexes: [['meeting'], ['approver', 'state'], ['staff']],
})
export class LeaveRequest extends Entity {
  @text('请假编号', 'Number of the request', INTERNAL, { unique: true, bytewise: true })
  leaveNo!: string;

  @text('事由', 'Reason', PERSONAL, { order: false })
  reason!: string;

  @text('依据', 'Evidence', PERSONAL, { optional: true, order: false })
  evidence!: string | null;

  @choice(LeaveState, '状态', 'State', INTERNAL)
  state!: string;

  @choice(
    LeaderCapacity,
    '审批身份',
    'Capacity in which the approver decides; empty where the convener does',
    INTERNAL,
    {
      optional: true,
    },
  )
  approverCapacity!: string | null;

  @moment('申请时间', 'Moment of the request', INTERNAL)
  requestedAt!: Date;

  @moment('审批时间', 'Moment of the decision', INTERNAL, { optional: true })
  decidedAt!: Date | null;

  @choice(LeaveChannel, '报备方式', 'Channel of filing', INTERNAL, { optional: true })
  channel!: string | null;

  @moment('报备时间', 'Moment of filing', INTERNAL, { optional: true })
  filedAt!: Date | null;

  @day('补书面期限', 'Day by whose end the written supplement is due', INTERNAL, { optional: true })
  supplementDue!: string | null;

  @moment('补书面时间', 'Moment of the written supplement', INTERNAL, { optional: true })
  supplementedAt!: Date | null;

  @flag('逾期补书面', 'The supplement came late', INTERNAL, { default: false })
  supplementLate!: boolean;

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Attendee, '参会人', 'Place on the list that it is about', INTERNAL)
  attendee!: Attendee;

  @ref(() => StaffMember, '请假人', 'Who asks for leave', INTERNAL)
  staff!: StaffMember;

  @ref(() => StaffMember, '审批人', 'Who decides, by table LV', INTERNAL)
  approver!: StaffMember;

  @ref(() => StaffMember, '替会人', 'Substitute', INTERNAL, { optional: true })
  substitute!: StaffMember | null;

  @ref(() => Organization, '请假人机构', 'Organisation of who asks', INTERNAL)
  organization!: Organization;

  @ref(() => MemberUnit, '成员单位', 'Member unit of who asks', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => Organization, '通知单位', 'Organisation that issued the notice', INTERNAL, { optional: true })
  noticeOrganization!: Organization | null;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting is held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'leaveRequests', () => LeaveRequest, 'meeting', '请假', 'Requests for leave', INTERNAL);

/** Leave that was granted and not given back. */
export const GRANTED = ['APPROVED', 'FILED', 'FILED_PENDING_SUPPLEMENT', 'SUPPLEMENTED'];

workflow(LeaveRequest, 'state', {
  approve: { from: ['REQUESTED'], to: 'APPROVED' },
  refuse: { from: ['REQUESTED'], to: 'REFUSED' },
  file: { from: ['APPROVED'] },
  supplement: { from: ['FILED_PENDING_SUPPLEMENT'], to: 'SUPPLEMENTED' },
  nameSubstitute: { from: GRANTED },
  cancel: { from: ['REQUESTED', ...GRANTED], to: 'CANCELLED' },
});
