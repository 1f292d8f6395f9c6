// Assigning matters (交办, cells "asg" of 04-permissions 4.1): to a person who holds a post of the purpose now, for the
// division of the matter, never to oneself; ended before its time, or by its last day.
import { dayNumber } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { LARGEST_SAMPLE, LONGEST_ASSIGNMENT_DAYS, MOST_MATTERS_AT_ONCE } from '../../domain/matter-vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { RoleGrant } from '../accounts/account.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { AssignedMatter } from './assigned-matter.entity.ts';
import { drawSample, sampleOf } from './draw-sample.ts';
import { fittingGrant } from './fitting-grant.ts';
import type { AssignMatterInput, EndMatterInput } from './matter.inputs.ts';
import { type NamedMatter, namedMatter } from './named-matter.ts';

const FILE = 'src/modules/matters/matter.actions.ts';

function checkPeriod(scene: Scene, from: string, until: string): void {
  const refuse = (rule: string, zh: string, en: string) => scene.refuse({ path: 'input.until', rule, zh, en });
  if (until < from) refuse('ENDS_BEFORE_START', '截止日期早于起始日期', 'The last day comes before the first');
  else if (until < scene.today) refuse('ENDS_IN_THE_PAST', '截止日期已过', 'The last day is over already');
  else if (dayNumber(until) - dayNumber(from) >= LONGEST_ASSIGNMENT_DAYS)
    refuse('PERIOD_TOO_LONG', '交办期限最长 180 天', 'A matter is assigned for 180 days at most');
}

function checkSample(scene: Scene, { submission }: NamedMatter, size: number | null, known: number): void {
  const refuse = (rule: string, zh: string, en: string) => scene.refuse({ path: 'input.sampleSize', rule, zh, en });
  if (!submission) {
    if (size !== null) refuse('NO_SUBMISSION', '只有报送批次可以抽样', 'Samples are drawn of submissions only');
  } else if (submission.status !== 'ACCEPTED')
    refuse('NOT_ACCEPTED', '报送批次采纳后才可抽样', 'A sample is drawn of a submission once it is accepted');
  else if (known > 0) {
    if (size !== null)
      refuse('DRAWN_ALREADY', '该批次已抽样，沿用原样本，请不要填写', 'A sample was drawn already: leave this out');
  } else if (size === null) refuse('MISSING', '请填写抽样数', 'Say how many records to draw');
  else if (size < 1 || size > LARGEST_SAMPLE)
    refuse('OUT_OF_RANGE', '抽样数为 1 至 100', 'A sample has 1 to 100 records');
}

/** Asked while the grant is held, so that two changes at once see each other. */
async function refuseTooMany(scene: Scene, matter: AssignedMatter, grant: RoleGrant): Promise<void> {
  const lasting = { grant, status: 'ACTIVE', until: { $gte: scene.today } };
  const held = await scene.em.find(AssignedMatter, lasting as never);
  const same = ({ household, case: file, submission, lead }: AssignedMatter) =>
    [household, file, submission, lead].map(one => one?.id ?? '').join();
  if (held.some(other => same(other) === same(matter) && other.from <= matter.until && matter.from <= other.until))
    throw new Failure('CONFLICT', {
      zh: '该事项在这段时间已交办此人；如需更改请先终止（endMatter）',
      en: 'It is assigned to this person for that time already; end that one first (endMatter)',
    });
  if (held.length >= MOST_MATTERS_AT_ONCE)
    throw new Failure('CONFLICT', {
      zh: '此人名下未到期的交办事项已达上限，请先终止（endMatter）一项',
      en: 'This person has as many assigned matters as one may have; end one first (endMatter)',
    });
}

export const assignMatter = action<AssignedMatter, AssignMatterInput>({
  type: AssignedMatter,
  verb: 'assign',
  mutation: 'assignMatter',
  file: FILE,
  async change(scene, input) {
    const { purpose, until } = input;
    const from = input.from ?? scene.today;
    const staff = await scene.look(StaffMember, input.staffId, 'input.staffId');
    const named = await namedMatter(scene, input);
    checkPeriod(scene, from, until);
    scene.check();
    const { kind, householdNo, regionPath, household, submission, lead } = named!;
    const grant = await fittingGrant(scene, staff!, purpose, regionPath);
    const known = submission ? await sampleOf(scene, submission) : 0;
    const size = input.sampleSize ?? null;
    const matter = scene.em.create(
      AssignedMatter,
      {
        ...{ kind, purpose, status: 'ACTIVE', reason: input.reason, from, until, endedOn: null },
        ...{ sampleSize: submission ? size : null, role: grant?.role ?? '', householdNo, regionPath },
        ...{ grant, staff, assigner: scene.context.principal.staff, household, case: named!.case, submission, lead },
      } as unknown as AssignedMatter,
      { persist: false },
    );
    scene.permit(matter);
    checkSample(scene, named!, size, known);
    if (!grant)
      scene.refuse({
        path: 'input.staffId',
        rule: 'NO_SUCH_POST',
        zh: '此人现在没有该用途所需的、辖区包含该事项的任职',
        en: 'The person holds no post now that the purpose needs and whose jurisdiction holds the matter',
      });
    scene.check();
    await scene.lock(RoleGrant, grant);
    await refuseTooMany(scene, matter, grant!);
    if (submission) matter.sampleSize = known > 0 ? known : await drawSample(scene, submission, size!);
    scene.em.persist(matter);
    return [matter];
  },
});

export const endMatter = action<AssignedMatter, EndMatterInput>({
  type: AssignedMatter,
  verb: 'end',
  mutation: 'endMatter',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, matter) {
    if (matter.until < scene.today)
      throw new Failure('INVALID_STATE', {
        zh: '该交办已到期，自动失效，无需终止',
        en: 'Its last day is over: nothing is left of it to end',
        extensions: { rule: 'OVER' },
      });
    Object.assign(matter, { status: 'ENDED', endedOn: scene.today });
    return [matter];
  },
});
