// The reporting calendar (报送任务): due, late and missed follow from the clock.
import { describe, expect, test } from '@jest/globals';
import { periodicDue } from './deadlines.ts';
import { parsePeriod } from './periods.ts';
import { hasBegun, lateByHours, type PeriodicRule, periodsAround, periodsDueIn, taskState } from './push-tasks.ts';

const HALF: PeriodicRule = { rule: 'TR-01', graceDays: 0, basis: 'STATED' };
const MONTH: PeriodicRule = { rule: 'TR-02', graceDays: 0, basis: 'STATED' };
const EDUCATION: PeriodicRule = { rule: 'TR-03', month: 7, day: 15, reminders: [], graceDays: 0, basis: 'STATED' };
const YEAR: PeriodicRule = { rule: 'TR-04', month: 12, day: 31, reminders: [], graceDays: 0, basis: 'PROPOSED' };

describe('the periods that are due in a month', () => {
  test.each<[string, PeriodicRule, string, string[]]>([
    ['two half months', HALF, '2023-04', ['2023-04-H1', '2023-04-H2']],
    ['one month', MONTH, '2024-02', ['2024-02']],
    ['education in July', EDUCATION, '2023-07', ['2023']],
    ['education in June', EDUCATION, '2023-06', []],
    ['contributions in December', YEAR, '2022-12', ['2022']],
    ['contributions in January', YEAR, '2023-01', []],
    ['a month with ten days of grace', { ...MONTH, graceDays: 10 }, '2023-05', ['2023-04']],
    ['a half month with three days of grace', { ...HALF, graceDays: 3 }, '2023-05', ['2023-04-H2', '2023-05-H1']],
    ['a year with a month of grace', { ...YEAR, graceDays: 31 }, '2023-01', ['2022']],
  ])('%s', (_what, rule, month, expected) => {
    expect(periodsDueIn(rule, month).map(({ key }) => key)).toEqual(expected);
  });
});

describe('the state of a task', () => {
  const at = (now: string, submitted: Parameters<typeof taskState>[2] = null) =>
    taskState(MONTH, parsePeriod('2023-04'), submitted, now);

  test.each([
    ['2023-03-31T15:59:59.999Z', 'NOT_OPEN'],
    ['2023-03-31T16:00:00.000Z', 'OPEN'],
    ['2023-04-30T15:59:59.999Z', 'OPEN'],
    ['2023-04-30T16:00:00.000Z', 'OVERDUE'],
    ['2023-05-31T15:59:59.999Z', 'OVERDUE'],
    ['2023-05-31T16:00:00.000Z', 'MISSED'],
  ])('without a submission at %s: %s', (now, state) => {
    expect(at(now)).toBe(state);
  });

  test.each([
    ['SUBMITTED', false, 'SUBMITTED'],
    ['SUBMITTED', true, 'LATE'],
    ['RETURNED', false, 'RETURNED'],
    ['RETURNED', true, 'RETURNED'],
    ['ACCEPTED', true, 'ACCEPTED'],
  ] as const)('of a submission that is %s, late: %s', (status, late, state) => {
    expect(at('2023-07-01T00:00:00.000Z', { status, late })).toBe(state);
  });
});

test('a period begins at 00:00 in Shanghai', () => {
  const period = parsePeriod('2023-04-H2');
  expect(hasBegun(period, '2023-04-15T15:59:59.999Z')).toBe(false);
  expect(hasBegun(period, '2023-04-15T16:00:00.000Z')).toBe(true);
});

test('lateness counts begun hours from the due moment', () => {
  const due = periodicDue(MONTH, '2023-04');
  expect(lateByHours(due, '2023-04-30T15:59:59.999Z')).toBeNull();
  expect(lateByHours(due, '2023-04-30T16:00:00.000Z')).toBe(1);
  expect(lateByHours(due, '2023-04-30T17:00:00.000Z')).toBe(2);
});

test('a day lies in the last of three periods', () => {
  expect(periodsAround(HALF, '2023-03-16').map(({ key }) => key)).toEqual(['2023-02-H2', '2023-03-H1', '2023-03-H2']);
});
