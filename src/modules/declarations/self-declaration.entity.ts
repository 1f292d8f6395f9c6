// Self-declarations (自主申报, E20): a household asks for help, by itself or with somebody who files for it. One is open at a
// time; accepted, it is a lead of the village.
import { DECLARATION_CHANNEL, DECLARATION_STATE } from '../../domain/relief-vocabulary.ts';
import { choice, choices, day, flag, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Account } from '../accounts/account.entity.ts';
import { MonitoredType, RiskCause } from '../cases/monitoring-case.entity.ts';
import { Household } from '../households/household.entity.ts';
import { WarningLead } from '../leads/warning-lead.entity.ts';

const DeclarationState = enumeration('DeclarationState', '申报状态 state of a declaration', DECLARATION_STATE);
export const DeclarationChannel = enumeration('DeclarationChannel', '申报渠道 channel', DECLARATION_CHANNEL);

@type('自主申报', 'Declaration of a household that it needs help', {
  clause: 'E20, S71, FG21, 宜春市二十条措施 (四)',
  file: import.meta.url,
  key: 'declarationNo',
  indexes: [['regionPath'], ['household', 'state'], ['householdNo']],
  counted: { by: ['state', 'channel', 'monitoredType'], household: 'householdNo' },
})
export class SelfDeclaration extends Entity {
  @text('申报编号', 'Number of the declaration: the receipt', INTERNAL, { unique: true, bytewise: true })
  declarationNo!: string;

  @choice(DeclarationState, '状态', 'State', INTERNAL)
  state!: string;

  @choice(DeclarationChannel, '渠道', 'Channel', INTERNAL)
  channel!: string;

  @flag('代办', 'Filed by somebody who helped the household', INTERNAL)
  helped!: boolean;

  @day('申报日', 'Day it was submitted', INTERNAL)
  submittedOn!: string;

  @choice(MonitoredType, '申报类型', 'Kind of household it says it is', PERSONAL)
  monitoredType!: string;

  @choices(RiskCause, '申报原因', 'Reasons', PERSONAL)
  reasons!: string[];

  @text('情况说明', 'In words', PERSONAL, { optional: true, order: false })
  description!: string | null;

  @text('不予受理原因', 'Why it was rejected', PERSONAL, { optional: true, order: false })
  rejectReason!: string | null;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('网格代码', 'Code of the grid', null, { optional: true, bytewise: true })
  gridCode!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', PERSONAL)
  household!: Household;

  @ref(() => WarningLead, '线索', 'Lead that it became', INTERNAL, { optional: true })
  lead!: WarningLead | null;

  @ref(() => Account, '登记人', 'Who filed it; somebody else accepts it (N22)', INTERNAL)
  enteredBy!: Account;
}

manyOn(Household, 'declarations', () => SelfDeclaration, 'household', '自主申报', 'Declarations', PERSONAL);

workflow(SelfDeclaration, 'state', {
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  reject: { from: ['SUBMITTED'], to: 'REJECTED' },
});
