// Thresholds (阈值判定): strictly above the line, in exact decimals, with the test vectors of SR-MED and SR-EDU.
import { describe, expect, test } from '@jest/globals';
import { conditionsFor, decimal, judge, type Lines, type ThresholdCondition } from './push-threshold.ts';

const MEDICAL: ThresholdCondition[] = [
  {
    appliesTo: 'REGISTERED_OUT_OF_POVERTY',
    metric: 'selfPaidInScope',
    operator: '>',
    parameter: 'medRegisteredLine',
  },
  { appliesTo: 'GENERAL', metric: 'selfPaidInScope', operator: '>', referenceKey: 'INCOME' },
];
const EDUCATION: ThresholdCondition[] = [
  { dataset: 'c', metric: 'ownCost', operator: '>', parameter: 'eduBurdenLine' },
];
const lines = (given: { line?: string | null; income?: string | null; list?: string[] | null }): Lines => ({
  parameter: () => given.line ?? null,
  reference: key =>
    key === 'INCOME'
      ? given.income == null
        ? null
        : { value: given.income, entries: [] }
      : given.list
        ? { value: null, entries: given.list }
        : null,
});
const medical = (registered: boolean, selfPaidInScope: string, known = { line: '10000.00', income: '30000.00' }) =>
  judge(conditionsFor(MEDICAL, 'a', registered), { selfPaidInScope }, lines(known));

describe('SR-MED', () => {
  test.each([
    [true, '10000.00', 'BELOW', false],
    [true, '10000.01', 'OVER_LINE', true],
    [true, '12300.00', 'OVER_LINE', true],
    [true, '20000.00', 'OVER_LINE', true],
    [true, '20000.01', 'OVER_2X_LINE', true],
    [false, '30000.00', 'BELOW', false],
    [false, '30000.01', 'OVER_LINE', true],
    [false, '30000.1', 'OVER_LINE', true],
    [false, '999999999999.99', 'OVER_2X_LINE', true],
  ])('registered %s, %s: %s', (registered, amount, band, passes) => {
    expect(medical(registered, amount)).toMatchObject({ band, passes });
  });

  test('the line and the measured value are told as exact decimals', () => {
    expect(medical(true, '12300.5')).toMatchObject({ line: '10000.00', measured: '12300.50' });
  });

  test('the sum of the household counts, not the amount of one person', () => {
    const conditions = conditionsFor(MEDICAL, 'a', true);
    const sum = judge(conditions, { selfPaidInScope: '1.00' }, lines({ line: '10000.00' }), () => 1_000_001n);
    expect(sum).toEqual({ band: 'OVER_LINE', passes: true, line: '10000.00', measured: '10000.01' });
  });

  test('a figure that is not published leaves it open', () => {
    expect(medical(false, '1.00', { line: '10000.00', income: null as never })).toMatchObject({
      band: 'NOT_JUDGED',
      passes: true,
    });
  });
});

describe('SR-EDU', () => {
  const education = (record: object, line: string | null, dataset = 'c') =>
    judge(conditionsFor(EDUCATION, dataset, null), { ownCost: '8000.01', ...record }, lines({ line }));

  test('with a line: strictly above', () => {
    expect(education({}, '8000.00')).toMatchObject({ band: 'OVER_LINE', passes: true });
    expect(education({ ownCost: '8000.00' }, '8000.00')).toMatchObject({ band: 'BELOW', passes: false });
  });

  test('without a line: a person decides and says why', () => {
    expect(education({}, null)).toMatchObject({ band: 'DECLARED', passes: false });
    expect(education({ declarationReason: '理由' }, null)).toMatchObject({ band: 'DECLARED', passes: true });
  });

  test('of other datasets nothing is asked', () => {
    expect(education({}, null, 'a')).toEqual({ band: 'NO_THRESHOLD', passes: true, line: null, measured: null });
  });
});

describe('lists, flags and counts', () => {
  const of = (condition: ThresholdCondition, record: object, list: string[] | null = null) =>
    judge([condition], record as never, lines({ list })).passes;

  test('a dotted metric is a field of the record', () => {
    const condition: ThresholdCondition = { metric: 'site.size', operator: 'IN', values: ['LARGE', 'MEDIUM'] };
    expect(of(condition, { siteSize: 'LARGE' })).toBe(true);
    expect(of(condition, { siteSize: 'SMALL' })).toBe(false);
  });

  test('a flag, a state and a count', () => {
    expect(of({ metric: 'labourLost', operator: '=', value: true }, { labourLost: true })).toBe(true);
    expect(of({ metric: 'labourLost', operator: '=', value: true }, { labourLost: false })).toBe(false);
    expect(of({ metric: 'status', operator: '=', value: 'UNEMPLOYED' }, { status: 'EMPLOYED' })).toBe(false);
    expect(of({ metric: 'disabledMembers', operator: '>=', value: 2 }, { disabledMembers: 2 })).toBe(true);
    expect(of({ metric: 'disabledMembers', operator: '>=', value: 2 }, { disabledMembers: 1 })).toBe(false);
  });

  test('a published list, and one that is not published', () => {
    const condition: ThresholdCondition = { metric: 'diseaseCode', operator: 'IN', referenceKey: 'LIST' };
    expect(of(condition, { diseaseCode: 'A' }, ['A'])).toBe(true);
    expect(of(condition, { diseaseCode: 'B' }, ['A'])).toBe(false);
    expect(of(condition, { diseaseCode: 'B' })).toBe(true);
  });
});

test('decimals of hundredths', () => {
  expect([0n, 5n, 1_000_000n].map(decimal)).toEqual(['0.00', '0.05', '10000.00']);
});
