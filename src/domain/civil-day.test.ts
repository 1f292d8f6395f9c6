// Civil days and instants do not depend on the machine; odd texts are refused.
import fc from 'fast-check';
import {
  addDays,
  addHours,
  addMonths,
  dayOfInstant,
  endOfDay,
  isCivilDay,
  latestDay,
  startOfDay,
} from './civil-day.ts';
import { Failure } from './errors.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

test.each(['2024-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])('%s is a day', text => {
  expect(isCivilDay(text)).toBe(true);
});

test.each([
  '2023-02-29',
  '2023-02-30',
  '2023-13-01',
  '2023-00-10',
  '2023-04-31',
  '2023-4-1',
  '20230401',
  '0000-01-01',
  '',
  '2023-04-01T00:00',
  ' 2023-04-01',
  '2023-04-01\n',
  '２０２３-04-01',
])('%j is no day', text => {
  expect(isCivilDay(text)).toBe(false);
  expect(() => addDays(text, 1)).toThrow(Failure);
});

test.each([
  ['2023-05-31', 6, '2023-11-30'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2022-08-31', 6, '2023-02-28'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-02-28', 1, '2023-03-28'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-03-31', -13, '2023-02-28'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(addMonths(from, months)).toBe(expected);
});

test('24:00 of a day is 16:00 UTC and belongs to the next day', () => {
  expect(endOfDay('2024-02-29')).toBe('2024-02-29T16:00:00.000Z');
  expect(endOfDay('2023-12-31')).toBe(startOfDay('2024-01-01'));
  expect(dayOfInstant('2024-02-29T15:59:59.999Z')).toBe('2024-02-29');
  expect(dayOfInstant('2024-02-29T16:00:00.000Z')).toBe('2024-03-01');
  expect(dayOfInstant(new Date('2024-03-01T00:00:00+08:00'))).toBe('2024-03-01');
});

test('every moment of a day falls on it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 86_399_999 }), (date, offset) => {
      const moment = new Date(Date.parse(startOfDay(date)) + offset);
      return dayOfInstant(moment) === date;
    }),
  );
});

test('adding days there and back returns the day', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -5000, max: 5000 }),
      (date, days) => addDays(addDays(date, days), -days) === date,
    ),
  );
});

test('a moment without a zone is refused, because each machine would read it differently', () => {
  expect(() => addHours('2023-04-01T10:00:00', 2)).toThrow(Failure);
  expect(() => addHours('2023-04-01', 2)).toThrow(Failure);
  expect(() => addHours('now', 2)).toThrow(Failure);
  expect(() => dayOfInstant(new Date(Number.NaN))).toThrow(Failure);
  expect(addHours('2023-04-01T10:00:00+08:00', 2)).toBe('2023-04-01T04:00:00.000Z');
});

test('the latest of several days', () => {
  expect(latestDay('2023-04-02')).toBe('2023-04-02');
  expect(latestDay('2023-04-02', '2023-05-01', '2022-12-31')).toBe('2023-05-01');
});
