// Parameters of thresholds (阈值参数, E41, A-22): numbers that 榆巩衔发〔2021〕5号 states or leaves open. A value holds from a
// day on; null means that none is set, and people decide and give a reason. Proposed ones follow the usual grades of
// disaster statistics. Later versions are decided by the office director and live in the database.
export const THRESHOLD_PARAMETER = {
  MED_REGISTERED_LINE: '建档立卡户医疗自付线',
  EDU_BURDEN_LINE: '教育支出较重线',
  PRICE_DROP_PCT: '价格大幅下跌',
  YIELD_LOSS_PCT: '大幅减产',
  TOTAL_LOSS_PCT: '绝收',
  UNEMPLOYMENT_RISE_PCT: '失业明显增多',
} as const;
export type ThresholdParameterCode = keyof typeof THRESHOLD_PARAMETER;

export const THRESHOLD_UNIT = { CNY: '元', PERCENT: '%' } as const;

export const UNIT_OF_PARAMETER = {
  MED_REGISTERED_LINE: 'CNY',
  EDU_BURDEN_LINE: 'CNY',
  PRICE_DROP_PCT: 'PERCENT',
  YIELD_LOSS_PCT: 'PERCENT',
  TOTAL_LOSS_PCT: 'PERCENT',
  UNEMPLOYMENT_RISE_PCT: 'PERCENT',
} as const satisfies Readonly<Record<ThresholdParameterCode, keyof typeof THRESHOLD_UNIT>>;

/** What holds from the day of the founding document, until the director decides otherwise. */
const INITIAL: Readonly<Record<ThresholdParameterCode, readonly [value: string | null, basis: string]>> = {
  MED_REGISTERED_LINE: ['10000.00', '榆巩衔发〔2021〕5号 一(三)43'],
  EDU_BURDEN_LINE: [null, '榆巩衔发〔2021〕5号 一(三)17，未规定数值'],
  PRICE_DROP_PCT: [null, '榆巩衔发〔2021〕5号 一(三)16，未规定数值'],
  YIELD_LOSS_PCT: ['30.00', '平台建议：灾害统计通行口径'],
  TOTAL_LOSS_PCT: ['80.00', '平台建议：灾害统计通行口径'],
  UNEMPLOYMENT_RISE_PCT: [null, '榆巩衔发〔2021〕5号 一(三)24，未规定数值'],
};

export const initialParameters = (validFrom: string) =>
  (Object.keys(INITIAL) as ThresholdParameterCode[]).map(code => {
    const [value, basis] = INITIAL[code];
    return { code, validFrom, value, unit: UNIT_OF_PARAMETER[code], basis };
  });

/** `eduBurdenLine` of a threshold rule is `EDU_BURDEN_LINE`; undefined where there is no such parameter. */
export function parameterNamed(name: string): ThresholdParameterCode | undefined {
  const code = name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
  return Object.hasOwn(THRESHOLD_PARAMETER, code) ? (code as ThresholdParameterCode) : undefined;
}

/** Published figures and lists that thresholds refer to (基准值, E42). */
export const REFERENCE_KEY = {
  PER_CAPITA_DISPOSABLE_INCOME_ALL_RESIDENTS: '全体居民人均可支配收入',
  SPECIAL_TREATMENT_DISEASES: '大病专项救治病种',
} as const;
