// Visits to households (走访, E21): patrols, joint verifications, observation, and which sides took part.
import { VISIT_KIND } from '../../domain/household-vocabulary.ts';
import { choice, choices, day, list, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Account } from '../accounts/account.entity.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Household } from '../households/household.entity.ts';
import { WarningLead } from './warning-lead.entity.ts';

export const VisitKind = enumeration('VisitKind', '走访类别 kind of a visit', VISIT_KIND);
/** Whose people took part in a visit: a joint one needs all three. */
export const VisitSide = enumeration('VisitSide', '走访方 side of a visit', {
  VILLAGE: '村',
  RESIDENT_TEAM: '驻村工作队',
  DEPARTMENT: '业务部门',
  GRID: '网格',
  OFFICE: '衔接办',
});

@type('走访', 'Visit to a household', {
  clause: 'E21, S70, FG22, 宜春市二十条措施 (四)',
  file: import.meta.url,
  order: ['on'],
  indexes: [['household'], ['lead'], ['regionPath']],
  counted: { by: ['COUNTY', 'TOWN', 'kind'], household: 'householdNo', division: 'household' },
})
export class Visit extends Entity {
  @choice(VisitKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @day('日期', 'Day', INTERNAL)
  on!: string;

  @choices(VisitSide, '参加方', 'Sides that took part', INTERNAL)
  sides!: string[];

  @list('走访人', 'Accounts of the visitors', PERSONAL)
  visitors!: string[];

  @text('情况', 'Findings', PERSONAL, { optional: true, order: false })
  findings!: string | null;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('网格代码', 'Code of the grid', null, { optional: true, bytewise: true })
  gridCode!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', PERSONAL)
  household!: Household;

  @ref(() => WarningLead, '线索', 'Lead that it verifies', INTERNAL, { optional: true })
  lead!: WarningLead | null;

  @ref(() => MonitoringCase, '个案', 'Case that it belongs to', INTERNAL, { optional: true })
  case!: MonitoringCase | null;

  @ref(() => Account, '登记人', 'Who entered it', INTERNAL)
  enteredBy!: Account;
}

manyOn(Household, 'visits', () => Visit, 'household', '走访', 'Visits', PERSONAL);
manyOn(WarningLead, 'visits', () => Visit, 'lead', '走访', 'Visits', PERSONAL);
