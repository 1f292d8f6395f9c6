// The way of a lead (线索流转, SM-LEAD): office, county, town, village, and back. The state machine is in the entity's file.

import { Failure } from '../../domain/errors.ts';
import { LEAD_HOP, type LeadHop, type LeadSource } from '../../domain/household-vocabulary.ts';
import { addWorkdays } from '../../domain/work-calendar.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { workdaysAfter } from '../calendar/working-days.ts';
import { Household } from '../households/household.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { enterCase } from './enter-case.ts';
import type {
  DispatchLeadInput,
  LeadInput,
  ReportRiskInput,
  ReturnLeadInput,
  TriageLeadInput,
  VerifyLeadInput,
} from './lead.inputs.ts';
import { mergeDown, openLeadBelow, registerLead } from './register-lead.ts';
import { settleDispatch } from './settle-dispatch.ts';
import { Visit } from './visit.entity.ts';
import { Dispatch, WarningLead } from './warning-lead.entity.ts';

const FILE = 'src/modules/leads/lead.actions.ts';
const HOPS = Object.keys(LEAD_HOP) as LeadHop[];
/** TR-42: county and town accept within one working day, the village visits within three. */
const WORKDAYS: Readonly<Record<LeadHop, number>> = { CITY: 0, COUNTY: 1, TOWN: 1, VILLAGE: 3 };
/** Who takes part in a joint visit: the three sides of S38 and S56. */
const THREE_SIDES = ['VILLAGE', 'RESIDENT_TEAM', 'DEPARTMENT'];

/** Where a reported risk comes in, and from what: at the desk of whoever reports it. */
function originOf(roles: readonly string[]): readonly [LeadSource, LeadHop] {
  const holds = (...wanted: readonly string[]) => roles.some(role => wanted.includes(role));
  if (holds('OFFICE_DIRECTOR', 'OFFICE_STAFF')) return ['SUPERVISION', 'CITY'];
  if (holds('TOWN_OFFICE', 'TOWN_DEPARTMENT')) return ['TOWN_SCREENING', 'TOWN'];
  return ['PATROL', 'VILLAGE'];
}

export const reportRisk = action<WarningLead, ReportRiskInput>({
  type: WarningLead,
  verb: 'report',
  mutation: 'reportRisk',
  file: FILE,
  async change(scene, input) {
    const household = await scene.look(Household, input.householdId, 'input.householdId');
    scene.check();
    const [source, hop] = originOf(scene.context.principal.posts.map(({ role }) => role));
    const lead = await registerLead(scene, {
      household: household!,
      source: (input.source as LeadSource | undefined) ?? source,
      riskFlags: input.riskFlags as never,
      gist: input.gist ?? null,
      hop,
    });
    scene.permit(lead);
    return [lead];
  },
});

export const triageLead = action<WarningLead, TriageLeadInput>({
  type: WarningLead,
  verb: 'triage',
  mutation: 'triageLead',
  file: FILE,
  target: input => input.id,
  async change(_scene, input, lead) {
    lead.riskFlags = [...new Set(input.riskFlags)];
    if (input.gist !== undefined) lead.gist = input.gist;
    lead.state = 'TRIAGED';
    return [lead];
  },
});

/** The division of the next level in which the household lies. */
async function nextDivision(scene: Scene, lead: WarningLead, hop: LeadHop): Promise<Region> {
  return scene.em.findOneOrFail(Region, { level: hop, path: { $in: pathsOf(lead.regionPath) } } as never);
}

/** `/61/6108/` and so on down to the village. */
const pathsOf = (path: string): string[] => {
  const codes = path.split('/').filter(Boolean);
  return codes.map((_, index) => `/${codes.slice(0, index + 1).join('/')}/`);
};

export const dispatchLead = action<WarningLead, DispatchLeadInput>({
  type: WarningLead,
  verb: 'dispatch',
  mutation: 'dispatchLead',
  file: FILE,
  target: input => input.id,
  async change(scene, input, lead) {
    const named = await scene.look(Region, input.toRegionId, 'input.toRegionId');
    scene.check();
    const hop = HOPS[HOPS.indexOf(lead.hop as LeadHop) + 1]!;
    const toRegion = await nextDivision(scene, lead, hop);
    if (named && named !== toRegion)
      scene.refuse({
        path: 'input.toRegionId',
        rule: 'NOT_THE_NEXT_LEVEL',
        zh: '线索只能逐级派至农户所在的下一级区划',
        en: 'A lead goes level by level, to the division in which the household lies',
      });
    scene.check();
    const below = await openLeadBelow(scene, lead);
    if (below) {
      mergeDown(lead, below);
      await settleDispatch(scene, lead, 'MERGED');
      return [lead, below];
    }
    await settleDispatch(scene, lead, 'HANDED_ON');
    const dueOn = addWorkdays(scene.today, WORKDAYS[hop], await workdaysAfter(scene.em, scene.today));
    const reached = {
      atCounty: true,
      atTown: lead.atTown || hop !== 'COUNTY',
      atVillage: lead.atVillage || hop === 'VILLAGE',
    };
    Object.assign(lead, { hop, state: 'DISPATCHED', ...reached });
    const { regionPath, gridCode } = lead;
    const shown = { ...reached, regionPath, gridCode };
    const sentAt = new Date(scene.context.principal.now);
    scene.em.create(Dispatch, { hop, sentAt, dueOn, lead, toRegion, ...shown } as unknown as Dispatch);
    return [lead];
  },
});

/** A joint visit of the lead in which all three sides took part. */
async function jointVisit(scene: Scene, lead: WarningLead): Promise<boolean> {
  const visits = await scene.em.find(Visit, { lead, kind: 'JOINT_VERIFY' } as never);
  return visits.some(({ sides }) => THREE_SIDES.every(side => sides.includes(side)));
}

export const verifyLead = action<WarningLead, VerifyLeadInput>({
  type: WarningLead,
  verb: 'verify',
  mutation: 'verifyLead',
  file: FILE,
  target: input => input.id,
  async change(scene, input, lead) {
    if (!(await jointVisit(scene, lead)))
      scene.refuse({
        path: 'input.id',
        rule: 'JOINT_VISIT_MISSING',
        zh: '须先用 recordVisit 登记村、驻村工作队、业务部门三方参加的联合核查',
        en: 'Record a joint visit (recordVisit, JOINT_VERIFY) of village, resident team and department first',
      });
    scene.check();
    await settleDispatch(scene, lead, 'VISITED');
    lead.conclusion = input.conclusion ?? null;
    lead.state = input.result;
    if (input.result === 'ENTER_CASE') lead.case = await enterCase(scene, lead, input);
    return [lead];
  },
});

export const returnLead = action<WarningLead, ReturnLeadInput>({
  type: WarningLead,
  verb: 'return',
  mutation: 'returnLead',
  file: FILE,
  target: input => input.id,
  async change(scene, input, lead) {
    await settleDispatch(scene, lead, 'RETURNED');
    lead.conclusion = input.reason;
    lead.state = 'RETURNED';
    // It starts again at the city; whoever had it still sees what became of it.
    lead.hop = 'CITY';
    return [lead];
  },
});

export const feedBackLead = action<WarningLead, LeadInput>({
  type: WarningLead,
  verb: 'feedBack',
  mutation: 'feedBackLead',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, lead) {
    lead.state = 'FED_BACK';
    return [lead];
  },
});

export const closeLead = action<WarningLead, LeadInput>({
  type: WarningLead,
  verb: 'close',
  mutation: 'closeLead',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, lead) {
    const { case: about } = lead;
    if (about && !['CLOSED', 'REJECTED'].includes((await scene.em.refresh(about))?.state ?? ''))
      throw new Failure('INVALID_STATE', { zh: '个案尚未办结', en: 'The case of this lead is still open' });
    lead.state = 'CLOSED';
    return [lead];
  },
});
