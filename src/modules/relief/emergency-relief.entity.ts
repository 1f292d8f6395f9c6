// Emergency relief (应急救助, E19, SM-RELIEF): paid within two working days of the request (TR-20, A-36), from one source or
// both, each with an amount of its own. Who requested or approved it does not pay it (N22).
import { RELIEF_SOURCE, RELIEF_STATE } from '../../domain/relief-vocabulary.ts';
import { amount, choice, day, flag, many, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Account } from '../accounts/account.entity.ts';
import { Household } from '../households/household.entity.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';

const ReliefState = enumeration('ReliefState', '救助状态 state of a relief', RELIEF_STATE);
export const ReliefSource = enumeration('ReliefSource', '救助资金来源 source of a relief', RELIEF_SOURCE);

@type('应急救助', 'Emergency relief for a household in sudden difficulty', {
  clause: 'E19, S74, FG13, FG19, 宜春市二十条措施 (四)',
  file: import.meta.url,
  key: 'reliefNo',
  plural: 'reliefs',
  indexes: [['regionPath'], ['household', 'state'], ['state', 'dueOn']],
  counted: { by: ['COUNTY', 'TOWN', 'state', 'overdue'], household: 'householdNo', division: 'household' },
})
export class EmergencyRelief extends Entity {
  @text('救助编号', 'Number of the relief', INTERNAL, { unique: true, bytewise: true })
  reliefNo!: string;

  @choice(ReliefState, '状态', 'State', INTERNAL)
  state!: string;

  @text('困难原因', 'Cause', SENSITIVE_PERSONAL, { filter: false, order: false })
  cause!: string;

  @day('申请登记日', 'Day the request was registered', INTERNAL)
  requestedOn!: string;

  @day('救助期限', 'Day by whose end it has to be paid', INTERNAL)
  dueOn!: string;

  @day('审批日', 'Day it was approved', INTERNAL, { optional: true })
  approvedOn!: string | null;

  @day('发放日', 'Day it was paid', INTERNAL, { optional: true })
  paidOn!: string | null;

  @flag('逾期', 'Paid after the day it was due', INTERNAL, { default: false })
  overdue!: boolean;

  @text('后核查情况', 'What the check after the payment found', PERSONAL, { optional: true, order: false })
  checkResult!: string | null;

  @text('不予救助原因', 'Why it was rejected', PERSONAL, { optional: true, order: false })
  rejectReason!: string | null;

  @text('业务领域', 'Business domain of the bureau that pays', null)
  domain!: string;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', PERSONAL)
  household!: Household;

  @ref(() => MemberUnit, '主管成员单位', 'Member unit in charge of civil relief', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => Account, '申请登记人', 'Who requested it', INTERNAL)
  requestedBy!: Account;

  @ref(() => Account, '审批人', 'Who approved it', INTERNAL, { optional: true })
  approvedBy!: Account | null;

  @ref(() => Account, '发放人', 'Who paid it', INTERNAL, { optional: true })
  paidBy!: Account | null;

  @many(() => ReliefGrant, 'relief', '救助资金', 'What is paid from which source', INTERNAL)
  grants!: ReliefGrant[];
}

@type('救助资金', 'Part of a relief that one source pays', {
  clause: 'E19, FG13',
  file: import.meta.url,
  order: ['source'],
  uniques: [['relief', 'source']],
  appendOnly: true,
  counted: { by: ['COUNTY', 'TOWN', 'source'], household: 'householdNo', division: 'relief' },
})
export class ReliefGrant extends Entity {
  @choice(ReliefSource, '资金来源', 'Source', INTERNAL)
  source!: string;

  @amount('金额', 'Amount in yuan', PERSONAL)
  amount!: string;

  @text('业务领域', 'Business domain of the bureau that pays', null)
  domain!: string;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => EmergencyRelief, '应急救助', 'Relief', INTERNAL)
  relief!: EmergencyRelief;

  @ref(() => MemberUnit, '主管成员单位', 'Member unit in charge of civil relief', INTERNAL, { optional: true })
  unit!: MemberUnit | null;
}

manyOn(Household, 'reliefs', () => EmergencyRelief, 'household', '应急救助', 'Emergency reliefs', PERSONAL);

export const OPEN_RELIEF = ['REQUESTED', 'VERIFIED', 'APPROVED'] as const;

workflow(EmergencyRelief, 'state', {
  verify: { from: ['REQUESTED'], to: 'VERIFIED' },
  approve: { from: ['VERIFIED'], to: 'APPROVED' },
  pay: { from: ['APPROVED'], to: 'PAID' },
  postCheck: { from: ['PAID'], to: 'POST_CHECKED' },
  reject: { from: ['REQUESTED', 'VERIFIED'], to: 'REJECTED' },
});
