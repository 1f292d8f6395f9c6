// Quarterly income of a household (收入监测, E22, S77): collected in the village, checked by somebody else in the town (N22),
// acknowledged by the household (认账). A steep drop against the year before becomes a lead.
import { INCOME_BAND, INCOME_STATE } from '../../domain/relief-vocabulary.ts';
import { amount, choice, day, flag, list, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Account } from '../accounts/account.entity.ts';
import { Household } from '../households/household.entity.ts';
import { WarningLead } from '../leads/warning-lead.entity.ts';

const IncomeBand = enumeration('IncomeBand', '纯收入档 band of what is left', INCOME_BAND);
const IncomeState = enumeration('IncomeState', '收入监测状态 state of an income record', INCOME_STATE);

@type('收入监测', 'Income of a household in one quarter', {
  clause: 'E22, S77, FG09, TR-25, 宜春市二十条措施 (六)',
  file: import.meta.url,
  order: ['quarter'],
  uniques: [['household', 'quarter']],
  indexes: [['regionPath', 'quarter'], ['householdNo']],
  counted: { by: ['COUNTY', 'TOWN', 'state', 'late', 'band'], household: 'householdNo', division: 'household' },
})
export class IncomeRecord extends Entity {
  @text('季度', 'Quarter, such as 2023-Q1', INTERNAL, { bytewise: true })
  quarter!: string;

  @choice(IncomeState, '状态', 'State', INTERNAL)
  state!: string;

  @day('采集日', 'Day it was collected', INTERNAL)
  collectedOn!: string;

  @flag('逾期', 'Collected after the end of the quarter', INTERNAL)
  late!: boolean;

  @amount('工资性收入', 'Wages, in yuan', SENSITIVE_PERSONAL)
  wage!: string;

  @amount('经营净收入', 'From farming and business, in yuan', SENSITIVE_PERSONAL)
  operating!: string;

  @amount('财产净收入', 'From property, in yuan', SENSITIVE_PERSONAL)
  property!: string;

  @amount('转移净收入', 'Transfers, in yuan', SENSITIVE_PERSONAL)
  transfer!: string;

  @amount('支出', 'Cost, in yuan', SENSITIVE_PERSONAL)
  cost!: string;

  @amount('纯收入', 'What is left: computed from the other five', SENSITIVE_PERSONAL)
  net!: string;

  @choice(IncomeBand, '纯收入档', 'Band of what is left', PERSONAL)
  band!: string;

  @flag('收入骤减', 'Far below the same quarter of the year before', SENSITIVE_PERSONAL, { default: false })
  dropped!: boolean;

  @day('农户认账日', 'Day the household acknowledged it', PERSONAL, { optional: true })
  confirmedOn!: string | null;

  @list('统计告知单位', 'Units that are told the figures', null)
  figuresFor!: string[];

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', PERSONAL)
  household!: Household;

  @ref(() => WarningLead, '线索', 'Lead that a drop became', SENSITIVE_PERSONAL, { optional: true })
  lead!: WarningLead | null;

  @ref(() => Account, '采集人', 'Who collected or corrected it; somebody else checks it (N22)', INTERNAL)
  collectedBy!: Account;

  @ref(() => Account, '核对人', 'Who checked it', INTERNAL, { optional: true })
  checkedBy!: Account | null;
}

manyOn(Household, 'incomes', () => IncomeRecord, 'household', '收入监测', 'Quarterly incomes', PERSONAL);

workflow(IncomeRecord, 'state', {
  correct: { from: ['COLLECTED', 'CHECKED'], to: 'COLLECTED' },
  check: { from: ['COLLECTED'], to: 'CHECKED' },
  confirm: { from: ['CHECKED'], to: 'CONFIRMED' },
});
