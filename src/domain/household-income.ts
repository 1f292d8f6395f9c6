// Income of a household in a quarter (农户季度收入, S77, TR-25): what is left of it, and when a drop is a lead. Counted in
// whole cents: binary fractions would lose some.
import type { INCOME_BAND } from './relief-vocabulary.ts';

/** A quarter this much below the same quarter of the year before is a lead. The seeds name no figure; proposed. */
export const INCOME_DROP_PERCENT = 30;

export interface IncomeParts {
  readonly wage: string;
  readonly operating: string;
  readonly property: string;
  readonly transfer: string;
  readonly cost: string;
}

/** `-12.5` is -1250. */
function cents(yuan: string): bigint {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan) ?? [];
  if (whole === undefined) throw new RangeError('An amount has digits and at most two decimals');
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0') || '0');
  return sign === '-' ? -value : value;
}

function yuan(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const isPositiveAmount = (amount: string): boolean => cents(amount) > 0n;
export const isNegativeAmount = (amount: string): boolean => cents(amount) < 0n;

/** The four kinds of income together, less the cost. */
export const netIncome = ({ wage, operating, property, transfer, cost }: IncomeParts): string =>
  yuan(cents(wage) + cents(operating) + cents(property) + cents(transfer) - cents(cost));

const BANDS: readonly (readonly [below: bigint, band: keyof typeof INCOME_BAND])[] = [
  [0n, 'LOSS'],
  [2_500_00n, 'UNDER_2500'],
  [5_000_00n, 'UNDER_5000'],
  [10_000_00n, 'UNDER_10000'],
];

/** The band of what is left: figures are told by it (FG09), and the amounts to nobody beside those who work on them. */
export const incomeBand = (net: string): keyof typeof INCOME_BAND =>
  BANDS.find(([below]) => cents(net) < below)?.[1] ?? 'FROM_10000';

/** Strictly more than the declared share below the year before; nothing is compared with a loss or with nothing. */
export function isIncomeDrop(net: string, yearBefore: string | null): boolean {
  const before = yearBefore === null ? 0n : cents(yearBefore);
  return before > 0n && (before - cents(net)) * 100n > before * BigInt(INCOME_DROP_PERCENT);
}

/** `2023-Q1` is `2022-Q1`. */
export const sameQuarterBefore = (quarter: string): string =>
  `${String(Number(quarter.slice(0, 4)) - 1).padStart(4, '0')}${quarter.slice(4)}`;
