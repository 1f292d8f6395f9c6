// Periods: keys, boundaries, and that the periods of a kind tile the calendar.
import fc from 'fast-check';
import { addDays } from './civil-day.ts';
import { Failure } from './errors.ts';
import { nextPeriod, type PeriodKind, parsePeriod, periodOf, periodsBetween, previousPeriod } from './periods.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const kind = fc.constantFrom<PeriodKind>('HALF_MONTH', 'MONTH', 'QUARTER', 'YEAR');

test.each<[PeriodKind, string, string, string, string]>([
  ['HALF_MONTH', '2024-02-15', '2024-02-H1', '2024-02-01', '2024-02-15'],
  ['HALF_MONTH', '2024-02-16', '2024-02-H2', '2024-02-16', '2024-02-29'],
  ['HALF_MONTH', '2023-02-28', '2023-02-H2', '2023-02-16', '2023-02-28'],
  ['HALF_MONTH', '2023-12-31', '2023-12-H2', '2023-12-16', '2023-12-31'],
  ['MONTH', '2023-04-30', '2023-04', '2023-04-01', '2023-04-30'],
  ['QUARTER', '2022-03-31', '2022-Q1', '2022-01-01', '2022-03-31'],
  ['QUARTER', '2022-12-01', '2022-Q4', '2022-10-01', '2022-12-31'],
  ['YEAR', '2022-06-01', '2022', '2022-01-01', '2022-12-31'],
])('%s of %s is %s', (periodKind, date, key, from, to) => {
  const period = { kind: periodKind, key, from, to };
  expect(periodOf(periodKind, date)).toEqual(period);
  expect(parsePeriod(key)).toEqual(period);
});

test.each([
  '',
  '2024-',
  '2024-13',
  '2024-00',
  '2024-1',
  '2024-02-H3',
  '2024-02-H',
  '2024-Q5',
  '2024-Q0',
  '24-02',
  '2024-02-29',
  '0000',
  '2024-02-h1',
  '2024-02\n',
])('%j names no period', key => {
  expect(() => parsePeriod(key)).toThrow(Failure);
});

test('the periods of a kind tile the calendar: no gap, no overlap, keys in the order of time', () => {
  fc.assert(
    fc.property(kind, day, (periodKind, date) => {
      const period = periodOf(periodKind, date);
      const next = nextPeriod(period);
      expect(period.from <= date && date <= period.to).toBe(true);
      expect(next.from).toBe(addDays(period.to, 1));
      expect(period.key < next.key).toBe(true);
      expect(previousPeriod(next)).toEqual(period);
      expect(parsePeriod(period.key)).toEqual(period);
    }),
  );
});

test('a year has 24 half months, 12 months, 4 quarters', () => {
  const count = (periodKind: PeriodKind) => periodsBetween(periodKind, '2024-01-01', '2024-12-31').length;
  expect((['HALF_MONTH', 'MONTH', 'QUARTER', 'YEAR'] as const).map(count)).toEqual([24, 12, 4, 1]);
  expect(periodsBetween('MONTH', '2024-01-31', '2024-02-01').map(period => period.key)).toEqual(['2024-01', '2024-02']);
  expect(periodsBetween('MONTH', '2024-03-01', '2024-02-01')).toEqual([]);
});
