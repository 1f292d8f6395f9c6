// Assigned matters (交办事项, cells "asg" of 04-permissions 4.1): a household, a case, a submission or a lead, opened to one
// post of one person for a purpose and until a day. It makes a post of its own (src/authentication/load-principal.ts), so
// that it ends with its last day, with its end and with the grant behind it (docs/decisions/0036).
import { MATTER_KIND, MATTER_PURPOSE, MATTER_STATUS } from '../../domain/matter-vocabulary.ts';
import { choice, count, day, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { PrincipalRole, RoleGrant } from '../accounts/account.entity.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Household } from '../households/household.entity.ts';
import { WarningLead } from '../leads/warning-lead.entity.ts';
import { PushSubmission } from '../pushes/push-submission.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

const MatterKind = enumeration('MatterKind', '交办对象 what is assigned', MATTER_KIND);
export const MatterPurpose = enumeration('MatterPurpose', '交办用途 what it is assigned for', MATTER_PURPOSE);
const MatterStatus = enumeration('MatterStatus', '交办状态 state of an assigned matter', MATTER_STATUS);

@type('交办事项', 'Matter that is assigned to somebody until a day', {
  clause: '04-permissions 4.1 (@asg), FG05-FG22',
  file: import.meta.url,
  order: ['from'],
  indexes: [['grant', 'status'], ['staff'], ['regionPath']],
})
export class AssignedMatter extends Entity {
  @choice(MatterKind, '对象类别', 'What is assigned', INTERNAL)
  kind!: string;

  @choice(MatterPurpose, '用途', 'What for', INTERNAL)
  purpose!: string;

  @choice(MatterStatus, '状态', 'State; after the last day nothing is left of it, whatever the state', INTERNAL)
  status!: string;

  @text('理由', 'Reason', INTERNAL, { filter: false, order: false })
  reason!: string;

  @day('起始日期', 'First day', INTERNAL)
  from!: string;

  @day('截止日期', 'Last day, that day included', INTERNAL)
  until!: string;

  @day('终止日', 'Day it was ended before its time', INTERNAL, { optional: true })
  endedOn!: string | null;

  @count('抽样数', 'Records that were drawn of a submission', INTERNAL, { optional: true })
  sampleSize!: number | null;

  @choice(PrincipalRole, '角色', 'Role of the post that it is assigned to', INTERNAL)
  role!: string;

  @text('户编号', 'Number of the household whose file is opened', null, { optional: true, bytewise: true })
  householdNo!: string | null;

  @text('区划路径', 'Path of the village, or of the division of the unit', null, { bytewise: true })
  regionPath!: string;

  @ref(() => RoleGrant, '岗位授权', 'Grant of the post that it is assigned to', INTERNAL)
  grant!: RoleGrant;

  @ref(() => StaffMember, '承办人', 'Who it is assigned to', INTERNAL)
  staff!: StaffMember;

  @ref(() => StaffMember, '交办人', 'Who assigned it', INTERNAL, { optional: true })
  assigner!: StaffMember | null;

  @ref(() => Household, '农户', 'Household, or that of the case', PERSONAL, { optional: true })
  household!: Household | null;

  @ref(() => MonitoringCase, '个案', 'Case', PERSONAL, { optional: true })
  case!: MonitoringCase | null;

  @ref(() => PushSubmission, '报送批次', 'Submission, of which a sample is opened', INTERNAL, { optional: true })
  submission!: PushSubmission | null;

  @ref(() => WarningLead, '预警线索', 'Lead', PERSONAL, { optional: true })
  lead!: WarningLead | null;
}

workflow(AssignedMatter, 'status', {
  end: { from: ['ACTIVE'], to: 'ENDED' },
});
