// Income in whole cents (收入计算): sums, signs, and where a drop begins.
import { describe, expect, test } from '@jest/globals';
import { isIncomeDrop, isNegativeAmount, isPositiveAmount, netIncome, sameQuarterBefore } from './household-income.ts';

const parts = { wage: '0', operating: '0', property: '0', transfer: '0', cost: '0' };

describe('net income', () => {
  test.each([
    [{ wage: '0.1', operating: '0.2' }, '0.30'],
    [{ wage: '100', cost: '100.01' }, '-0.01'],
    [{ operating: '-5.5', transfer: '5' }, '-0.50'],
    [{ wage: '999999999999.99', property: '0.01' }, '1000000000000.00'],
    [{}, '0.00'],
  ])('%j leaves %s', (given, net) => {
    expect(netIncome({ ...parts, ...given })).toBe(net);
  });

  test('no number is an error, not zero', () => {
    for (const wage of ['', 'NaN', '1.234', '１', '1e3', '--1'])
      expect(() => netIncome({ ...parts, wage })).toThrow(RangeError);
  });
});

test('signs are those of the whole amount', () => {
  expect(['0', '-0.00', '0.01', '-0.01'].map(isPositiveAmount)).toEqual([false, false, true, false]);
  expect(['0', '-0.00', '0.01', '-0.01'].map(isNegativeAmount)).toEqual([false, false, false, true]);
});

test.each([
  ['700.00', '1000.00', false],
  ['699.99', '1000.00', true],
  ['-5.00', '0.01', true],
  ['-5.00', '0.00', false],
  ['-5.00', '-1.00', false],
  ['0.00', null, false],
])('%s after %s is a drop: %s', (net, before, dropped) => {
  expect(isIncomeDrop(net, before)).toBe(dropped);
});

test('the same quarter of the year before', () => {
  expect([sameQuarterBefore('2023-Q1'), sameQuarterBefore('2000-Q4')]).toEqual(['2022-Q1', '1999-Q4']);
});
