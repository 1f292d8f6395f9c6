// Absence without leave (缺席问责, E47, SM-ABS): confirmed, circulated, answered by a written self-criticism, and closed by a
// deduction. The circular is a text of its own: its recipients read it, and nothing else of the case.
import { ABSENCE_KIND, ABSENCE_STATE } from '../../domain/meeting-vocabulary.ts';
import { amount, choice, day, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Attendee } from '../meetings/attendee.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const AbsenceKind = enumeration('AbsenceKind', '缺席类别 kind of absence', ABSENCE_KIND);
export const AbsenceState = enumeration('AbsenceState', '缺席问责状态 state of an absence case', ABSENCE_STATE);

@type('缺席个案', 'Case of an absence without leave', {
  clause: 'E47, S14, FG33, 榆巩衔发〔2021〕5号 二(三)1,3',
  file: import.meta.url,
  key: 'caseNo',
  indexes: [['organization'], ['region', 'state']],
  uniques: [['attendee', 'kind']],
})
export class AbsenceCase extends Entity {
  @text('个案编号', 'Number of the case', INTERNAL, { unique: true, bytewise: true })
  caseNo!: string;

  @choice(AbsenceKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @choice(AbsenceState, '状态', 'State', INTERNAL)
  state!: string;

  @day('检查期限', 'Day by whose end the self-criticism is due', INTERNAL, { optional: true })
  selfCriticismDue!: string | null;

  @text('书面检查', 'Written self-criticism', WORK_SECRET, { optional: true, filter: false, order: false })
  selfCriticism!: string | null;

  @amount('扣分', 'Points deducted', WORK_SECRET, { optional: true })
  deduction!: string | null;

  @text('扣分理由', 'Reason of the deduction', WORK_SECRET, { optional: true, filter: false, order: false })
  deductionReason!: string | null;

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Attendee, '参会人', 'Place on the list', INTERNAL)
  attendee!: Attendee;

  @ref(() => StaffMember, '人员', 'Who was absent', INTERNAL)
  staff!: StaffMember;

  @ref(() => Organization, '机构', 'Organisation of who was absent', INTERNAL)
  organization!: Organization;

  @ref(() => MemberUnit, '成员单位', 'Member unit of who was absent', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting was held', INTERNAL)
  region!: Region;
}

@type('缺席通报', 'Circular about an absence', {
  clause: 'E47, S14, FG33',
  file: import.meta.url,
  order: ['issuedAt'],
  indexes: [['case']],
})
export class AbsenceCircular extends Entity {
  @text('内容', 'Text', INTERNAL, { order: false })
  text!: string;

  @moment('印发时间', 'Moment of issue', INTERNAL)
  issuedAt!: Date;

  @list('分发范围', 'Recipients by name', INTERNAL)
  distribution!: string[];

  @list('收件人', 'Recipients', null)
  recipients!: string[];

  @ref(() => AbsenceCase, '缺席个案', 'Case', INTERNAL)
  case!: AbsenceCase;

  @ref(() => Organization, '机构', 'Organisation of who was absent', INTERNAL)
  organization!: Organization;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting was held', INTERNAL)
  region!: Region;
}

workflow(AbsenceCase, 'state', {
  circulate: { from: ['CONFIRMED'], to: 'CIRCULATED' },
  submitSelfCriticism: { from: ['CIRCULATED'], to: 'SELF_CRITICISM_RECEIVED' },
  recordDeduction: { from: ['SELF_CRITICISM_RECEIVED'], to: 'CLOSED' },
  excuse: { from: ['CONFIRMED', 'CIRCULATED', 'SELF_CRITICISM_RECEIVED'], to: 'EXCUSED' },
});
