// Monitoring cases (监测对象个案, E15) with their steps (E16) and measures (E17). Village first, then town, then county, in
// that order; the county decides within ten working days of the lead (宜春市二十条措施 (四), TR-19).
import { CASE_DECISION, CASE_STATE, CASE_STEP, MEASURE_KIND, STAGE_OF_STATE } from '../../domain/case-vocabulary.ts';
import { MONITORED_TYPE, RISK_CAUSE } from '../../domain/household-vocabulary.ts';
import { choice, choices, count, day, flag, many, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Account } from '../accounts/account.entity.ts';
import { Household } from '../households/household.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const MonitoredType = enumeration('MonitoredType', '监测对象类型 type of a monitored household', MONITORED_TYPE);
export const RiskCause = enumeration('RiskCause', '致贫返贫原因 cause of the risk', RISK_CAUSE);
export const CaseState = enumeration('CaseState', '个案状态 state of a case', CASE_STATE);
export const CaseDecision = enumeration('CaseDecision', '评定结果 decision of the county', CASE_DECISION);
export const CaseStepKind = enumeration('CaseStepKind', '个案步骤 step of a case', CASE_STEP);
export const MeasureKind = enumeration('MeasureKind', '帮扶措施类别 kind of a measure', MEASURE_KIND);

@type('监测对象个案', 'Case of a household at risk of poverty', {
  clause: 'E15, S73, S75, FG18, 宜春市二十条措施 (四)',
  file: import.meta.url,
  key: 'caseNo',
  indexes: [['regionPath'], ['household'], ['state', 'dueOn']],
  counted: {
    by: ['COUNTY', 'TOWN', 'state', 'monitoredType', 'overdue'],
    household: 'householdNo',
    stages: { of: 'state', stage: STAGE_OF_STATE },
  },
})
export class MonitoringCase extends Entity {
  @text('个案编号', 'Number of the case', INTERNAL, { unique: true, bytewise: true })
  caseNo!: string;

  @choice(CaseState, '状态', 'State', INTERNAL)
  state!: string;

  @choice(MonitoredType, '类型', 'Type', PERSONAL, { optional: true })
  monitoredType!: string | null;

  @choices(RiskCause, '风险原因', 'Causes of the risk', PERSONAL)
  riskCauses!: string[];

  @day('线索登记日', 'Day the lead was registered', INTERNAL)
  registeredOn!: string;

  @day('识别期限', 'Day by whose end the county has to decide', INTERNAL)
  dueOn!: string;

  @flag('逾期', 'Decided after the day it was due', INTERNAL, { default: false })
  overdue!: boolean;

  @choice(CaseDecision, '评定结果', 'Decision', INTERNAL, { optional: true })
  decision!: string | null;

  @day('评定日', 'Day of the decision', INTERNAL, { optional: true })
  decidedOn!: string | null;

  @count('预警等级', 'Warning level, 1 to 5', INTERNAL, { optional: true })
  warningLevel!: number | null;

  @text('公示内容', 'Text of the village notice', INTERNAL, { optional: true, order: false })
  noticeText!: string | null;

  @day('公示起始日', 'First day of the notice', INTERNAL, { optional: true })
  noticeFrom!: string | null;

  @day('公示截止日', 'Last day of the notice', INTERNAL, { optional: true })
  noticeTo!: string | null;

  @day('消除日', 'Day the risk was found eliminated', INTERNAL, { optional: true })
  eliminatedOn!: string | null;

  @day('观察期截止日', 'Last day of the half-year observation', INTERNAL, { optional: true })
  observationEnd!: string | null;

  @count('步骤数', 'Steps left so far', null, { default: 0 })
  stepCount!: number;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', PERSONAL)
  household!: Household;

  @ref(() => Region, '村', 'Village', INTERNAL)
  region!: Region;

  @ref(() => Account, '登记人', 'Who entered the case; somebody else verifies it (N22)', INTERNAL, { optional: true })
  enteredBy!: Account | null;

  @many(() => CaseStep, 'case', '步骤', 'Steps so far', INTERNAL)
  steps!: CaseStep[];

  @many(() => AssistMeasure, 'case', '帮扶措施', 'Measures', INTERNAL)
  measures!: AssistMeasure[];
}

@type('个案步骤', 'Step of a case: kept for good', {
  clause: 'E16, S103',
  file: import.meta.url,
  order: ['seq'],
  uniques: [['case', 'seq']],
  appendOnly: true,
})
export class CaseStep extends Entity {
  @count('序号', 'Place in the case', INTERNAL)
  seq!: number;

  @choice(CaseStepKind, '步骤', 'Kind', INTERNAL)
  kind!: string;

  @choice(CaseState, '之后的状态', 'State after it', INTERNAL)
  state!: string;

  @moment('时间', 'Moment', INTERNAL)
  at!: Date;

  @text('说明', 'Result in words', PERSONAL, { optional: true, order: false })
  result!: string | null;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => MonitoringCase, '个案', 'Case', INTERNAL)
  case!: MonitoringCase;

  @ref(() => Account, '操作人', 'Who took the step', INTERNAL)
  actor!: Account;
}

@type('帮扶措施', 'Measure for a household of a case', {
  clause: 'E17, FG20',
  file: import.meta.url,
  order: ['startedOn'],
  indexes: [['case']],
  counted: { by: ['COUNTY', 'TOWN', 'kind'], household: 'householdNo', division: 'case' },
})
export class AssistMeasure extends Entity {
  @choice(MeasureKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @text('内容', 'Plan', INTERNAL)
  plan!: string;

  @day('开始日', 'First day', INTERNAL)
  startedOn!: string;

  @text('成效', 'Effect', PERSONAL, { optional: true, order: false })
  effect!: string | null;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => MonitoringCase, '个案', 'Case', INTERNAL)
  case!: MonitoringCase;
}

manyOn(Household, 'cases', () => MonitoringCase, 'household', '监测个案', 'Monitoring cases', PERSONAL);

workflow(MonitoringCase, 'state', {
  verify: { from: ['LEAD_REGISTERED'], to: 'HOUSEHOLD_VERIFIED' },
  reviewVillage: { from: ['HOUSEHOLD_VERIFIED'], to: 'VILLAGE_REVIEWED' },
  publishNotice: { from: ['VILLAGE_REVIEWED'], to: 'NOTICED' },
  reviewTown: { from: ['NOTICED'], to: 'TOWN_REVIEWED' },
  decide: { from: ['TOWN_REVIEWED'] },
  applyElimination: { from: ['ENROLLED', 'MEASURES_ACTIVE', 'REOPENED'], to: 'ELIMINATION_APPLIED' },
  checkElimination: { from: ['ELIMINATION_APPLIED'], to: 'ELIMINATION_CHECKED' },
  refuseElimination: { from: ['ELIMINATION_APPLIED', 'ELIMINATION_CHECKED'], to: 'MEASURES_ACTIVE' },
  acceptElimination: { from: ['ELIMINATION_CHECKED'], to: 'ELIMINATED_OBSERVING' },
  closeObservation: { from: ['ELIMINATED_OBSERVING'], to: 'CLOSED' },
  reopen: { from: ['ELIMINATED_OBSERVING'], to: 'REOPENED' },
});
