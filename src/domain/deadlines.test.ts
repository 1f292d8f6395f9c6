// Every test vector of the time rules, TR-01 to TR-08, TR-13, TR-16, TR-19 to TR-22, with its boundary moments.
import { endOfDay } from './civil-day.ts';
import type { EventRule, FixedDayRule, ImmediateRule, PeriodEndRule } from './deadline-rule.ts';
import * as deadlines from './deadlines.ts';
import { isStatutoryWorkday } from './work-calendar.ts';

const periodEnd = (rule: PeriodEndRule['rule'], graceDays = 0): PeriodEndRule => ({ rule, graceDays, basis: 'STATED' });
const education: FixedDayRule = {
  rule: 'TR-03',
  month: 7,
  day: 15,
  reminders: ['07-01', '07-10'],
  graceDays: 0,
  basis: 'STATED',
};
const yearly: FixedDayRule = { rule: 'TR-04', month: 12, day: 31, reminders: [], graceDays: 0, basis: 'PROPOSED' };
const event = (...anchors: string[]): EventRule => ({ rule: 'TR-05', anchors, days: 3, basis: 'STATED' });
const opinion: ImmediateRule = {
  rule: 'TR-07',
  anchor: 'discoveredAt',
  targetHours: 2,
  lateAfterHours: 24,
  basis: 'PROPOSED',
};

test.each<[string, PeriodEndRule | FixedDayRule, string, string]>([
  ['TR-01 second half of a leap February', periodEnd('TR-01'), '2024-02-H2', '2024-02-29'],
  ['TR-01 second half of February', periodEnd('TR-01'), '2023-02-H2', '2023-02-28'],
  ['TR-01 first half', periodEnd('TR-01'), '2024-02-H1', '2024-02-15'],
  ['TR-01 with two days of grace', periodEnd('TR-01', 2), '2024-02-H2', '2024-03-02'],
  ['TR-02 month end inside a holiday', periodEnd('TR-02'), '2023-04', '2023-04-30'],
  ['TR-03 a Saturday does not roll', education, '2023', '2023-07-15'],
  ['TR-04 year end', yearly, '2022', '2022-12-31'],
  ['TR-08 monthly batch', periodEnd('TR-08'), '2023-04', '2023-04-30'],
])('%s', (_, rule, key, day) => {
  expect(deadlines.periodicDue(rule, key)).toEqual({ day, at: endOfDay(day) });
});

test('24:00 is the first moment that is late', () => {
  const due = deadlines.periodicDue(periodEnd('TR-01'), '2024-02-H2');
  expect(due.at).toBe('2024-02-29T16:00:00.000Z');
  expect(deadlines.isLate(due, '2024-02-29T23:59:59.999+08:00')).toBe(false);
  expect(deadlines.isLate(due, '2024-03-01T00:00:00.000+08:00')).toBe(true);
});

test('TR-03 reminds on 1 and 10 July, the others on no day of their own', () => {
  expect(deadlines.reminderDays(education, '2023')).toEqual(['2023-07-01', '2023-07-10']);
  expect(deadlines.reminderDays(periodEnd('TR-02'), '2023-04')).toEqual([]);
});

test('a period of another kind is refused', () => {
  expect(() => deadlines.periodicDue(periodEnd('TR-01'), '2024-02')).toThrow(RangeError);
  expect(() => deadlines.periodicDue(education, '2024-07')).toThrow(RangeError);
  expect(() => deadlines.workReportDue('2022')).toThrow(RangeError);
});

test.each([
  ['inside a holiday', '2023-09-28', '2023-10-01'],
  ['over a leap day', '2024-02-27', '2024-03-01'],
  ['over the year', '2022-12-30', '2023-01-02'],
])('TR-05 %s: %s is due on %s', (_, occurredOn, day) => {
  expect(deadlines.eventDue(event('occurredOn'), { occurredOn })).toEqual({ day, at: endOfDay(day) });
});

test.each([
  ['2023-07-01', '2023-07-04', '2023-07-07'],
  ['2023-07-04', '2023-07-01', '2023-07-07'],
  ['2023-07-04', '2023-07-04', '2023-07-07'],
])('TR-05 counts from the later of %s and %s', (occurredOn, activatedOn, day) => {
  expect(deadlines.eventDue(event('occurredOn', 'activatedOn'), { occurredOn, activatedOn }).day).toBe(day);
});

test('TR-05 refuses an event of which an anchor is missing', () => {
  expect(() => deadlines.eventDue(event('occurredOn', 'activatedOn'), { occurredOn: '2023-07-01' })).toThrow(
    RangeError,
  );
  expect(() => deadlines.eventDue(event(), {})).toThrow(RangeError);
});

test('TR-06 counts like TR-05, from the declaration', () => {
  const rule: EventRule = { rule: 'TR-06', anchors: ['declaredOn'], days: 3, basis: 'PROPOSED' };
  expect(deadlines.eventDue(rule, { declaredOn: '2023-09-28' }).day).toBe('2023-10-01');
});

test('TR-07 has a target after 2 hours and is late after 24', () => {
  const { target, limit } = deadlines.immediateDue(opinion, '2023-04-17T10:00:00+08:00');
  expect(target).toEqual({ day: '2023-04-17', at: '2023-04-17T04:00:00.000Z' });
  expect(limit).toEqual({ day: '2023-04-18', at: '2023-04-18T02:00:00.000Z' });
  expect(deadlines.immediateDue(opinion, '2023-04-17T23:00:00+08:00').target.day).toBe('2023-04-18');
});

test.each([
  ['2022-Q1', '2022-03-31'],
  ['2022-Q4', '2022-12-31'],
])('TR-13 the report of %s is due on %s', (quarter, day) => {
  expect(deadlines.workReportDue(quarter)).toEqual({ day, at: endOfDay(day) });
});

test('TR-16 the shifted working day 6 May counts', () => {
  expect(deadlines.supplementDue('2023-04-28', isStatutoryWorkday)).toEqual({
    day: '2023-05-06',
    at: endOfDay('2023-05-06'),
  });
});

test.each([
  ['2023-04-17', '2023-04-28'],
  ['2023-04-28', '2023-05-16'],
  ['2023-09-20', '2023-10-10'],
  ['2023-01-13', '2023-02-01'],
])('TR-19 a lead of %s must be decided on %s', (registeredOn, day) => {
  expect(deadlines.identificationDue(registeredOn, isStatutoryWorkday)).toEqual({ day, at: endOfDay(day) });
});

test.each([
  ['2023-04-28', '2023-05-05'],
  ['2023-04-17', '2023-04-19'],
])('TR-20 a request of %s must be paid on %s', (registeredOn, day) => {
  expect(deadlines.reliefDue(registeredOn, isStatutoryWorkday)).toEqual({ day, at: endOfDay(day) });
});

test.each([
  ['2023-05-31', '2023-11-30', '2023-12-01'],
  ['2023-08-31', '2024-02-29', '2024-03-01'],
])('TR-21 a risk gone on %s is observed to %s', (eliminatedOn, endsOn, closableFrom) => {
  expect(deadlines.observation(eliminatedOn)).toEqual({ endsOn, closableFrom });
});

test('TR-22 a notice of five days must end inside the ten working days', () => {
  const identification = deadlines.identificationDue('2023-04-17', isStatutoryWorkday);
  expect(deadlines.noticeCompleteOn('2023-04-23')).toBe('2023-04-28');
  expect(deadlines.noticeFits('2023-04-23', identification)).toBe(true);
  expect(deadlines.noticeFits('2023-04-24', identification)).toBe(false);
});
