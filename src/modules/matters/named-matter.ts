// What an assignment names (所交办的对象): exactly one, which who assigns may read and which the purpose allows, with the
// household whose file it opens and the division it belongs to.
import { MATTERS, type MatterKind, type MatterPurpose } from '../../domain/matter-vocabulary.ts';
import type { Scene } from '../../graph/scene.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Household } from '../households/household.entity.ts';
import { WarningLead } from '../leads/warning-lead.entity.ts';
import { divisionOf } from '../organisation/unit-division.ts';
import { PushSubmission } from '../pushes/push-submission.entity.ts';
import type { AssignMatterInput } from './matter.inputs.ts';

export interface NamedMatter {
  readonly kind: MatterKind;
  /** Of a lead the packet is opened, and not the household. */
  readonly householdNo: string | null;
  readonly regionPath: string;
  readonly household: Household | null;
  readonly case: MonitoringCase | null;
  readonly submission: PushSubmission | null;
  readonly lead: WarningLead | null;
}

const IDS = { HOUSEHOLD: 'householdId', CASE: 'caseId', SUBMISSION: 'submissionId', LEAD: 'leadId' } as const;
const NOTHING = { householdNo: null, household: null, case: null, submission: null, lead: null };

/** Null where there is something to refuse. */
export async function namedMatter(scene: Scene, input: AssignMatterInput): Promise<NamedMatter | null> {
  const given = (Object.keys(IDS) as MatterKind[]).filter(kind => input[IDS[kind]] != null);
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    const path = given.length > 1 ? `input.${IDS[given[1]!]}` : 'input';
    scene.refuse({
      path,
      rule: 'EXACTLY_ONE',
      zh: '农户、个案、报送批次、线索须且只须给出一项',
      en: 'Give exactly one of household, case, submission and lead',
    });
    return null;
  }
  if (!MATTERS[input.purpose as MatterPurpose].kinds.includes(kind))
    scene.refuse({
      path: `input.${IDS[kind]}`,
      rule: 'NOT_FOR_THIS_PURPOSE',
      zh: '该用途不能交办此类对象',
      en: 'Matters of this kind are not assigned for this purpose',
    });
  return found(scene, kind, input);
}

async function found(scene: Scene, kind: MatterKind, input: AssignMatterInput): Promise<NamedMatter | null> {
  const path = `input.${IDS[kind]}`;
  const id = input[IDS[kind]];
  if (kind === 'SUBMISSION') {
    const submission = await scene.look(PushSubmission, id, path);
    const division = submission && (await divisionOf(scene, submission));
    if (submission && !division)
      scene.refuse({
        path,
        rule: 'UNIT_WITHOUT_DIVISION',
        zh: '报送单位没有所在区划，请先登记其机构',
        en: 'The unit has no division: enter its organisation first',
      });
    return division ? { ...NOTHING, kind, submission, regionPath: division.path } : null;
  }
  if (kind === 'LEAD') {
    const lead = await scene.look(WarningLead, id, path);
    return lead && { ...NOTHING, kind, lead, regionPath: lead.regionPath };
  }
  const file = kind === 'CASE' ? await scene.look(MonitoringCase, id, path) : null;
  const household = file ? file.household : kind === 'CASE' ? null : await scene.look(Household, id, path);
  const about = file ?? household;
  return (
    about && { ...NOTHING, kind, case: file, household, householdNo: about.householdNo, regionPath: about.regionPath }
  );
}
