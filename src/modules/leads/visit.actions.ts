// Visits (走访): who took part is told by user name, and which side each stands for follows from the posts that they hold
// for this village, not from what the caller says. People who hold none do not count.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { Account, RoleGrant } from '../accounts/account.entity.ts';
import { leaveStep } from '../cases/leave-step.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Household } from '../households/household.entity.ts';
import type { RecordVisitInput } from './lead.inputs.ts';
import { settleDispatch } from './settle-dispatch.ts';
import { Visit } from './visit.entity.ts';
import { WarningLead } from './warning-lead.entity.ts';

const SIDE_OF_ROLE: Readonly<Record<string, string>> = {
  VILLAGE_SECRETARY: 'VILLAGE',
  RESIDENT_TEAM: 'RESIDENT_TEAM',
  TOWN_DEPARTMENT: 'DEPARTMENT',
  COUNTY_UNIT: 'DEPARTMENT',
  GRID_WORKER: 'GRID',
  TOWN_OFFICE: 'OFFICE',
  COUNTY_OFFICE: 'OFFICE',
};

const IN_FORCE = ['ACTIVE', 'REVOCATION_PROPOSED'];

/** Accounts with the sides that they stand for in this village on a day. */
async function sidesOf(
  scene: Scene,
  usernames: readonly string[],
  regionPath: string,
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const accounts = await scene.em.find(Account, { username: { $in: [...usernames] }, status: 'ACTIVE' } as never);
  const grants = await scene.em.find(RoleGrant, {
    account: { $in: accounts },
    role: { $in: Object.keys(SIDE_OF_ROLE) },
    status: { $in: IN_FORCE },
    from: { $lte: day },
    $or: [{ to: null }, { to: { $gte: day } }],
  } as never);
  const here = grants.filter(({ scopePath }) => scopePath !== null && regionPath.startsWith(scopePath));
  const bySide = Map.groupBy(here, ({ account }) => account.username);
  return new Map([...bySide].map(([username, held]) => [username, held.map(({ role }) => SIDE_OF_ROLE[role]!)]));
}

export const recordVisit = action<Visit, RecordVisitInput>({
  type: Visit,
  verb: 'record',
  mutation: 'recordVisit',
  file: 'src/modules/leads/visit.actions.ts',
  async change(scene, input) {
    const lead = await scene.look(WarningLead, input.leadId, 'input.leadId');
    const about = await scene.look(MonitoringCase, input.caseId, 'input.caseId');
    const named = await scene.look(Household, input.householdId, 'input.householdId');
    const on = input.on ?? scene.today;
    if (on > scene.today)
      scene.refuse({ path: 'input.on', rule: 'IN_THE_FUTURE', zh: '日期不能晚于今天', en: 'The day has not come yet' });
    if (!(input.leadId || input.caseId || input.householdId))
      scene.refuse({
        path: 'input.householdId',
        rule: 'NO_SUBJECT',
        zh: '请给出线索、个案或农户',
        en: 'Give the lead, the case or the household',
      });
    scene.check();
    const subject = (lead ?? about ?? named)!;
    const household = lead?.household ?? about?.household ?? named!;
    if ([lead, about, named].some(one => one && one.householdNo !== subject.householdNo))
      scene.refuse({
        path: 'input.householdId',
        rule: 'OTHER_HOUSEHOLD',
        zh: '线索、个案和农户须为同一户',
        en: 'Lead, case and household have to be the same',
      });
    const { account } = scene.context.principal;
    const visit = scene.em.create(Visit, {
      kind: input.kind,
      on,
      sides: [],
      visitors: [...new Set([account!.username, ...(input.visitors ?? [])])],
      findings: input.findings ?? null,
      householdNo: subject.householdNo,
      gridCode: gridOf(named ?? lead) ?? (await gridOfHousehold(scene, household)),
      regionPath: subject.regionPath,
      household,
      lead,
      case: about,
      enteredBy: account!.id,
    } as unknown as Visit);
    scene.permit(visit);
    await nameSides(scene, visit);
    if (lead) await settleDispatch(scene, lead, 'VISITED');
    if (lead && lead.state === 'DISPATCHED') lead.state = 'VERIFYING';
    if (about) {
      if (input.kind === 'OBSERVATION' && about.state !== 'ELIMINATED_OBSERVING') throw notObserving(about.state);
      leaveStep(scene, about, input.kind === 'OBSERVATION' ? 'OBSERVATION' : 'VISIT', input.findings);
    }
    return [visit];
  },
});

const gridOf = (row: { gridCode: string | null } | null): string | null => row?.gridCode ?? null;

async function gridOfHousehold(scene: Scene, household: Household): Promise<string | null> {
  return gridOf(await scene.em.findOne(Household, { id: household.id } as never));
}

async function nameSides(scene: Scene, visit: Visit): Promise<void> {
  const sides = await sidesOf(scene, visit.visitors, visit.regionPath, visit.on);
  for (const [index, username] of visit.visitors.slice(1).entries())
    if (!sides.has(username))
      scene.refuse({
        path: `input.visitors.${index}`,
        rule: 'NO_PART',
        zh: '同行人须在该村有任职（村、驻村工作队、业务部门、网格、衔接办）',
        en: 'A visitor has to hold a post for this village: cadre, resident team, department, grid or office',
      });
  visit.sides = [...new Set([...sides.values()].flat())].sort();
}

const notObserving = (state: string): Failure =>
  new Failure('INVALID_STATE', {
    zh: `当前状态为 ${state}，观察走访要求 ELIMINATED_OBSERVING`,
    en: `The state is ${state}; an observation visit needs ELIMINATED_OBSERVING`,
    extensions: { state, allowedFrom: ['ELIMINATED_OBSERVING'] },
  });
