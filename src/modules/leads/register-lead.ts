// How a lead comes about (线索登记): from an accepted push, a declaration, a patrol, an opinion item. A household has one
// open lead; what comes later is merged into it, and the units that sent it both follow its status.
import { identificationDue } from '../../domain/deadlines.ts';
import { drawnNumber } from '../../domain/drawn-number.ts';
import {
  type CostBand,
  LEAD_HOP,
  type LeadHop,
  type LeadSource,
  type RiskFlag,
} from '../../domain/household-vocabulary.ts';
import type { Scene } from '../../graph/scene.ts';
import { workdaysAfter } from '../calendar/working-days.ts';
import { Household } from '../households/household.entity.ts';
import { OPEN_LEAD, WarningLead } from './warning-lead.entity.ts';

export interface FoundRisk {
  readonly household: Household;
  readonly source: LeadSource;
  readonly riskFlags: readonly RiskFlag[];
  /** Id of the member unit that sent it. */
  readonly unit?: string | null;
  /** Business domain of the sending unit: that of COUNTY_UNIT and TOWN_DEPARTMENT posts. */
  readonly domain?: string | null;
  readonly gist?: string | null;
  readonly costBand?: CostBand | null;
  /** Yuan with two decimals. */
  readonly medicalCost?: string | null;
  /** Level at which it came up: a declaration accepted in the village is there already. */
  readonly hop?: LeadHop;
}

/** The bands of a cost grow; the higher one stays. */
const BANDS: readonly (CostBand | null)[] = [null, 'NONE', 'OVER_LINE', 'OVER_2X_LINE'];

const HOPS: readonly string[] = Object.keys(LEAD_HOP);

const union = (known: readonly string[], more: readonly string[]): string[] => [...new Set([...known, ...more])];

/** Registers a lead, or adds to the open one of the household. Call inside the change of an action. */
export async function registerLead(scene: Scene, found: FoundRisk): Promise<WarningLead> {
  const { household } = found;
  // Two pushes accepted at once must not open two leads.
  await scene.lock(Household, household);
  const known = await scene.em.findOne(WarningLead, { household, state: { $in: [...OPEN_LEAD] } } as never, {
    orderBy: { leadNo: 'asc' } as never,
  });
  if (known) return merged(known, found);
  const due = identificationDue(scene.today, await workdaysAfter(scene.em, scene.today));
  return scene.em.create(WarningLead, newLead(scene, found, due.day) as unknown as WarningLead);
}

function merged(lead: WarningLead, found: FoundRisk): WarningLead {
  lead.riskFlags = union(lead.riskFlags, found.riskFlags);
  if (found.unit) lead.units = union(lead.units, [found.unit]);
  lead.gist ??= found.gist ?? null;
  if (BANDS.indexOf(found.costBand ?? null) > BANDS.indexOf(lead.costBand as CostBand | null))
    lead.costBand = found.costBand!;
  if (found.medicalCost != null) lead.medicalCost = found.medicalCost;
  return lead;
}

function newLead(scene: Scene, found: FoundRisk, dueOn: string) {
  const { household, hop = 'CITY' } = found;
  return {
    leadNo: drawnNumber('L', scene.today),
    source: found.source,
    state: hop === 'CITY' ? 'RECEIVED' : 'DISPATCHED',
    hop,
    domain: found.domain ?? null,
    registeredOn: scene.today,
    dueOn,
    riskFlags: [...found.riskFlags],
    gist: found.gist ?? null,
    costBand: found.costBand ?? null,
    medicalCost: found.medicalCost ?? null,
    conclusion: null,
    units: found.unit ? [found.unit] : [],
    atCounty: hop !== 'CITY',
    atTown: hop === 'TOWN' || hop === 'VILLAGE',
    atVillage: hop === 'VILLAGE',
    householdNo: household.householdNo,
    gridCode: household.gridCode,
    regionPath: household.regionPath,
    household,
    region: household.region,
    case: null,
  };
}

/**
 * Two leads of a household may be open while those below do not see the one above: a village that reports what the city
 * knows already must not be told so. They become one when the upper one is handed down (docs/decisions/0026).
 */
export async function openLeadBelow(scene: Scene, lead: WarningLead): Promise<WarningLead | null> {
  const { household, hop } = lead;
  await scene.lock(Household, household);
  const open = { household, state: { $in: [...OPEN_LEAD] }, id: { $ne: lead.id } };
  const others = await scene.em.find(WarningLead, open as never, { orderBy: { leadNo: 'asc' } as never });
  return others.find(other => HOPS.indexOf(other.hop) > HOPS.indexOf(hop)) ?? null;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** The lower lead takes in all that the upper one knows, and its earlier deadline; the upper one is closed. */
export function mergeDown(upper: WarningLead, lower: WarningLead): void {
  merged(lower, {
    household: lower.household,
    source: upper.source as LeadSource,
    riskFlags: upper.riskFlags as RiskFlag[],
    gist: upper.gist,
    costBand: upper.costBand as CostBand | null,
    medicalCost: upper.medicalCost,
  });
  lower.units = union(lower.units, upper.units);
  lower.domain ??= upper.domain;
  lower.registeredOn = earlier(lower.registeredOn, upper.registeredOn);
  lower.dueOn = earlier(lower.dueOn, upper.dueOn);
  upper.state = 'CLOSED';
  upper.conclusion = `并入 ${lower.leadNo}`;
}
