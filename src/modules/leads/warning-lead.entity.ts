// Warning leads (预警线索, E38), their dispatches (派单, E39) and visits (走访, E21). A household has one open lead: what comes
// later is merged into it. Each level sees it from the hop that brought it there, and the units that sent it its status.
import {
  COST_BAND,
  DISPATCH_RESULT,
  LEAD_HOP,
  LEAD_RESULT,
  LEAD_SOURCE,
  LEAD_STATE,
} from '../../domain/household-vocabulary.ts';
import { amount, choice, choices, day, flag, list, many, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Household, RiskFlag } from '../households/household.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const LeadSource = enumeration('LeadSource', '线索来源 source of a lead', LEAD_SOURCE);
export const LeadState = enumeration('LeadState', '线索状态 state of a lead', LEAD_STATE);
export const LeadHop = enumeration('LeadHop', '派单层级 how far a lead was dispatched', LEAD_HOP);
export const LeadResult = enumeration('LeadResult', '核查结论 result of a verification', LEAD_RESULT);
export const DispatchResult = enumeration('DispatchResult', '派单办理 what became of a dispatch', DISPATCH_RESULT);
export const CostBand = enumeration('CostBand', '费用档 band of a cost', COST_BAND);
@type('预警线索', 'Lead to a household at risk', {
  clause: 'E38, S38, FG17, 榆巩衔发〔2021〕5号 一(三)15',
  file: import.meta.url,
  key: 'leadNo',
  indexes: [['regionPath'], ['household', 'state'], ['state', 'dueOn']],
  counted: { by: ['COUNTY', 'TOWN', 'source', 'state'], household: 'householdNo' },
})
export class WarningLead extends Entity {
  @text('线索编号', 'Number of the lead', INTERNAL, { unique: true, bytewise: true })
  leadNo!: string;

  @choice(LeadSource, '来源', 'Source', INTERNAL)
  source!: string;

  @choice(LeadState, '状态', 'State', INTERNAL)
  state!: string;

  @choice(LeadHop, '派单层级', 'How far it was dispatched', INTERNAL)
  hop!: string;

  @text('业务领域', 'Business domain of the first source', INTERNAL, { optional: true })
  domain!: string | null;

  @day('登记日', 'Day it was registered', INTERNAL)
  registeredOn!: string;

  @day('识别期限', 'Day by whose end the household has to be identified', INTERNAL)
  dueOn!: string;

  @choices(RiskFlag, '风险标记', 'Kinds of risk, without details', PERSONAL)
  riskFlags!: string[];

  @text('概要', 'Gist, without names of illnesses, cases or petitioners', PERSONAL, { optional: true, order: false })
  gist!: string | null;

  @choice(CostBand, '医疗费用档', 'Band of the medical cost', PERSONAL, { optional: true })
  costBand!: string | null;

  @amount('医疗自付费用', 'Own medical cost in yuan, of the year so far', SENSITIVE_PERSONAL, { optional: true })
  medicalCost!: string | null;

  @text('核查说明', 'What the verification found', PERSONAL, { optional: true, order: false })
  conclusion!: string | null;

  @list('报送单位', 'Units that sent it', null)
  units!: string[];

  @flag('已派至县级', 'Dispatched to the county', null, { default: false })
  atCounty!: boolean;

  @flag('已派至乡镇', 'Dispatched to the town', null, { default: false })
  atTown!: boolean;

  @flag('已派至村', 'Dispatched to the village', null, { default: false })
  atVillage!: boolean;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('网格代码', 'Code of the grid', null, { optional: true, bytewise: true })
  gridCode!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', PERSONAL)
  household!: Household;

  @ref(() => Region, '村', 'Village', INTERNAL)
  region!: Region;

  @ref(() => MonitoringCase, '个案', 'Case that it led to', PERSONAL, { optional: true })
  case!: MonitoringCase | null;

  @many(() => Dispatch, 'lead', '派单', 'Dispatches, hop by hop', INTERNAL)
  dispatches!: Dispatch[];
}

@type('派单', 'Dispatch of a lead to the next level below', {
  clause: 'E39, TR-42',
  file: import.meta.url,
  order: ['sentAt'],
  indexes: [['lead'], ['result', 'dueOn']],
})
export class Dispatch extends Entity {
  @choice(LeadHop, '派至', 'Level it went to', INTERNAL)
  hop!: string;

  @moment('派出时间', 'Moment it was sent', INTERNAL)
  sentAt!: Date;

  @day('接收期限', 'Day by whose end it has to be acted on', INTERNAL)
  dueOn!: string;

  @choice(DispatchResult, '办理情况', 'What the level did with it', INTERNAL, { default: 'PENDING' })
  result!: string;

  @moment('办理时间', 'Moment it was acted on', INTERNAL, { optional: true })
  actedAt!: Date | null;

  @flag('已派至县级', 'Always: the first hop', null, { default: true })
  atCounty!: boolean;

  @flag('已派至乡镇', 'Of interest to the town', null, { default: false })
  atTown!: boolean;

  @flag('已派至村', 'Of interest to the village', null, { default: false })
  atVillage!: boolean;

  @text('网格代码', 'Code of the grid', null, { optional: true, bytewise: true })
  gridCode!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => WarningLead, '线索', 'Lead', INTERNAL)
  lead!: WarningLead;

  @ref(() => Region, '派至区划', 'Division it went to', INTERNAL)
  toRegion!: Region;
}

manyOn(Household, 'leads', () => WarningLead, 'household', '预警线索', 'Leads', PERSONAL);

/** A verified lead is fed back and closed; what is open can still take in more. */
export const OPEN_LEAD = ['RECEIVED', 'TRIAGED', 'DISPATCHED', 'VERIFYING', 'RETURNED'] as const;

workflow(WarningLead, 'state', {
  triage: { from: ['RECEIVED', 'TRIAGED', 'RETURNED'], to: 'TRIAGED' },
  dispatch: { from: ['RECEIVED', 'TRIAGED', 'DISPATCHED', 'RETURNED'], to: 'DISPATCHED' },
  verify: { from: ['RECEIVED', 'DISPATCHED', 'VERIFYING'] },
  return: { from: ['DISPATCHED', 'VERIFYING'], to: 'RETURNED' },
  feedBack: { from: ['NO_RISK', 'WATCH', 'ENTER_CASE'], to: 'FED_BACK' },
  close: { from: ['FED_BACK', 'NO_RISK'], to: 'CLOSED' },
});
