// Reporting periods (报送周期): half months, months, quarters and years, each with a key that names it for good.
// A half month is the 1st to the 15th or the 16th to the end of the month (榆巩衔发〔2021〕5号 一(三), reading A-08).
import { addDays, type CivilDay, civilDay, dayNumber, lastDayOfMonth, partsOf } from './civil-day.ts';
import { Failure } from './errors.ts';

export const PERIOD_KIND = { HALF_MONTH: '半月', MONTH: '月', QUARTER: '季度', YEAR: '年' } as const;
export type PeriodKind = keyof typeof PERIOD_KIND;

export interface Period {
  readonly kind: PeriodKind;
  /** `2024-02-H2`, `2024-02`, `2024-Q1` or `2024`. */
  readonly key: string;
  readonly from: CivilDay;
  /** Last day, included. */
  readonly to: CivilDay;
}

/** The period of a kind that holds the day. */
export function periodOf(kind: PeriodKind, day: CivilDay): Period {
  const { year, month, date } = partsOf(day);
  const yearText = day.slice(0, 4);
  switch (kind) {
    case 'HALF_MONTH': {
      const first = date <= 15;
      const from = civilDay(year, month, first ? 1 : 16);
      const to = first ? civilDay(year, month, 15) : lastDayOfMonth(year, month);
      return { kind, key: `${day.slice(0, 7)}-${first ? 'H1' : 'H2'}`, from, to };
    }
    case 'MONTH':
      return { kind, key: day.slice(0, 7), from: civilDay(year, month, 1), to: lastDayOfMonth(year, month) };
    case 'QUARTER': {
      const quarter = Math.ceil(month / 3);
      const from = civilDay(year, quarter * 3 - 2, 1);
      return { kind, key: `${yearText}-Q${quarter}`, from, to: lastDayOfMonth(year, quarter * 3) };
    }
    case 'YEAR':
      return { kind, key: yearText, from: civilDay(year, 1, 1), to: civilDay(year, 12, 31) };
  }
}

/** The period that a key names. Throws on a key that names none. */
export function parsePeriod(key: string): Period {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(H[12]))?))?$/.exec(key);
  const [, year, quarter, month, half] = match ?? [];
  if (year !== undefined && year !== '0000' && (month === undefined || (month >= '01' && month <= '12'))) {
    if (quarter !== undefined) return periodOf('QUARTER', civilDay(Number(year), Number(quarter) * 3, 1));
    if (half !== undefined) return periodOf('HALF_MONTH', `${year}-${month}-${half === 'H1' ? '01' : '16'}`);
    if (month !== undefined) return periodOf('MONTH', `${year}-${month}-01`);
    return periodOf('YEAR', `${year}-01-01`);
  }
  throw new Failure('INVALID_INPUT', { zh: '周期编号有误', en: 'This is not the key of a period' });
}

export function nextPeriod(period: Period): Period {
  return periodOf(period.kind, addDays(period.to, 1));
}

export function previousPeriod(period: Period): Period {
  return periodOf(period.kind, addDays(period.from, -1));
}

/** Every period of a kind that shares at least one day with `from` to `to`, both included, in order. */
export function periodsBetween(kind: PeriodKind, from: CivilDay, to: CivilDay): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(kind, from); dayNumber(period.from) <= dayNumber(to); period = nextPeriod(period)) {
    periods.push(period);
  }
  return periods;
}
