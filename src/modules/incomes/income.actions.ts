// Income, quarter by quarter (收入采集、核对、认账): corrected until the household has acknowledged it, and not after. A drop
// becomes a lead when the figures are checked: the risk does not wait for the household's signature.
import { Failure } from '../../domain/errors.ts';
import {
  type IncomeParts,
  incomeBand,
  isIncomeDrop,
  isNegativeAmount,
  netIncome,
  sameQuarterBefore,
} from '../../domain/household-income.ts';
import { parsePeriod } from '../../domain/periods.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { Household } from '../households/household.entity.ts';
import { registerLead } from '../leads/register-lead.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import type { CollectIncomeInput, CorrectIncomeInput, IncomeInput } from './income.inputs.ts';
import { IncomeRecord } from './income-record.entity.ts';

const FILE = 'src/modules/incomes/income.actions.ts';
const PARTS = ['wage', 'operating', 'property', 'transfer', 'cost'] as const;
/** Human resources, agriculture: in figures, by band (FG09). */
const TOLD_FIGURES = [24, 30];
const QUARTER = /^\d{4}-Q[1-4]$/;

/** Below a thousand million yuan, so that the sum still has a place. */
const FITS = /^-?\d{1,9}(\.|$)/;

/** Farming and business may lose money; nothing else is below zero. */
function checkParts(scene: Scene, input: Partial<IncomeParts>): void {
  for (const name of PARTS)
    if (input[name] != null && !FITS.test(input[name]))
      scene.refuse({
        path: `input.${name}`,
        rule: 'TOO_LARGE',
        zh: '金额须小于十亿元',
        en: 'The amount has to be below a thousand million yuan',
      });
    else if (name !== 'operating' && input[name] != null && isNegativeAmount(input[name]))
      scene.refuse({
        path: `input.${name}`,
        rule: 'NEGATIVE',
        zh: '金额不能为负',
        en: 'The amount cannot be negative',
      });
}

function checkQuarter(scene: Scene, quarter: string): void {
  if (!QUARTER.test(quarter))
    scene.refuse({
      path: 'input.quarter',
      rule: 'NOT_A_QUARTER',
      zh: '季度应写作 2023-Q1',
      en: 'A quarter is written 2023-Q1',
    });
  else if (parsePeriod(quarter).from > scene.today)
    scene.refuse({
      path: 'input.quarter',
      rule: 'NOT_BEGUN',
      zh: '该季度尚未开始',
      en: 'The quarter has not begun',
    });
}

export const collectIncome = action<IncomeRecord, CollectIncomeInput>({
  type: IncomeRecord,
  verb: 'collect',
  mutation: 'collectIncome',
  file: FILE,
  async change(scene, input) {
    const household = await scene.look(Household, input.householdId, 'input.householdId');
    checkParts(scene, input);
    checkQuarter(scene, input.quarter);
    scene.check();
    const { householdId: _, quarter, ...parts } = input;
    const record = scene.em.create(
      IncomeRecord,
      {
        ...parts,
        quarter,
        state: 'COLLECTED',
        collectedOn: scene.today,
        late: scene.today > parsePeriod(quarter).to,
        net: netIncome(parts),
        band: incomeBand(netIncome(parts)),
        figuresFor: (await scene.em.find(MemberUnit, { number: { $in: TOLD_FIGURES } } as never)).map(({ id }) => id),
        dropped: false,
        confirmedOn: null,
        householdNo: household!.householdNo,
        regionPath: household!.regionPath,
        household,
        lead: null,
        collectedBy: scene.context.principal.account!.id,
        checkedBy: null,
      } as unknown as IncomeRecord,
      { persist: false },
    );
    scene.permit(record);
    await scene.lock(Household, household);
    if (await scene.em.findOne(IncomeRecord, { household, quarter } as never))
      throw new Failure('CONFLICT', {
        zh: '该户本季度收入已采集，请用 correctIncome 更正',
        en: 'The income of this household and quarter was collected already; use correctIncome',
      });
    scene.em.persist(record);
    return [record];
  },
});

export const correctIncome = action<IncomeRecord, CorrectIncomeInput>({
  type: IncomeRecord,
  verb: 'correct',
  mutation: 'correctIncome',
  file: FILE,
  target: input => input.id,
  async change(scene, input, record) {
    checkParts(scene, input);
    scene.check();
    for (const name of PARTS) if (input[name] != null) record[name] = input[name];
    const collectedBy = scene.context.principal.account!.id as never;
    // Other figures have to be checked again, and by another than who wrote them.
    const net = netIncome(record);
    const computed = { net, band: incomeBand(net), dropped: false };
    Object.assign(record, { ...computed, state: 'COLLECTED', collectedBy, checkedBy: null });
    return [record];
  },
});

export const checkIncome = action<IncomeRecord, IncomeInput>({
  type: IncomeRecord,
  verb: 'check',
  mutation: 'checkIncome',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, record) {
    const household = await scene.em.findOneOrFail(Household, { id: record.household.id } as never);
    const quarter = sameQuarterBefore(record.quarter);
    const before = await scene.em.findOne(IncomeRecord, { household, quarter } as never);
    const dropped = isIncomeDrop(record.net, before?.net ?? null);
    const checkedBy = scene.context.principal.account!.id as never;
    Object.assign(record, { state: 'CHECKED', dropped, checkedBy });
    if (!dropped) return [record];
    record.lead = await registerLead(scene, {
      household,
      source: 'TOWN_SCREENING',
      riskFlags: ['INCOME_DROP'],
      hop: 'TOWN',
    });
    return [record, record.lead as never];
  },
});

export const confirmIncome = action<IncomeRecord, IncomeInput>({
  type: IncomeRecord,
  verb: 'confirm',
  mutation: 'confirmIncome',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, record) {
    Object.assign(record, { state: 'CONFIRMED', confirmedOn: scene.today });
    return [record];
  },
});
