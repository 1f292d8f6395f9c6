// The statutory calendar: the days the scenarios rely on, full years, and a refusal outside the covered ones.
import {
  addWorkdays,
  COVERED_YEARS,
  calendarDay,
  calendarDays,
  isStatutoryWorkday,
  workdayLookup,
} from './work-calendar.ts';

test.each(['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03'])('%s is a holiday', day => {
  expect(calendarDay(day)).toEqual({ date: day, isWorkday: false, noteZh: '劳动节' });
});

test.each(['2023-04-23', '2023-05-06'])('%s is a shifted working day', day => {
  expect(calendarDay(day)).toEqual({ date: day, isWorkday: true, noteZh: '劳动节调休上班' });
});

test('plain days follow the week', () => {
  expect(['2023-04-21', '2023-04-22', '2023-05-07', '2023-05-08'].map(calendarDay)).toEqual([
    { date: '2023-04-21', isWorkday: true, noteZh: '' },
    { date: '2023-04-22', isWorkday: false, noteZh: '周末' },
    { date: '2023-05-07', isWorkday: false, noteZh: '周末' },
    { date: '2023-05-08', isWorkday: true, noteZh: '' },
  ]);
});

test('covers 2004 to 2026 without a gap', () => {
  expect(COVERED_YEARS).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
});

test.each([
  [2023, 365, 249],
  [2024, 366, 251],
  [2025, 365, 248],
])('%i has %i days, %i of them working days', (year, days, workdays) => {
  const calendar = calendarDays(year);
  expect([calendar.length, calendar.filter(day => day.isWorkday).length]).toEqual([days, workdays]);
  expect([calendar[0]?.date, calendar.at(-1)?.date]).toEqual([`${year}-01-01`, `${year}-12-31`]);
});

test.each(['2003-12-31', '2027-01-01', '2027-01-04'])(
  '%s is outside and refused, never guessed by the weekday',
  day => {
    const refusal = expect.objectContaining({
      code: 'INVALID_STATE',
      extensions: expect.objectContaining({ rule: 'CALENDAR_NOT_COVERED', year: Number(day.slice(0, 4)) }),
    });
    expect(() => calendarDay(day)).toThrow(refusal);
    expect(() => calendarDays(Number(day.slice(0, 4)))).toThrow(refusal);
  },
);

test('counting into a year without calendar is refused', () => {
  expect(addWorkdays('2026-12-30', 1, isStatutoryWorkday)).toBe('2026-12-31');
  expect(() => addWorkdays('2026-12-30', 2, isStatutoryWorkday)).toThrow(
    expect.objectContaining({ code: 'INVALID_STATE' }),
  );
});

test('the first day never counts, working day or not', () => {
  expect(addWorkdays('2023-04-17', 0, isStatutoryWorkday)).toBe('2023-04-17');
  expect(addWorkdays('2023-04-29', 1, isStatutoryWorkday)).toBe('2023-05-04');
  expect(() => addWorkdays('2023-04-17', -1, isStatutoryWorkday)).toThrow(RangeError);
  expect(() => addWorkdays('2023-04-17', 1.5, isStatutoryWorkday)).toThrow(RangeError);
});

test('a calendar from rows answers for its rows only', () => {
  const isWorkday = workdayLookup([
    { date: '2023-04-18', isWorkday: false },
    { date: '2023-04-19', isWorkday: true },
  ]);
  expect(addWorkdays('2023-04-17', 1, isWorkday)).toBe('2023-04-19');
  expect(() => addWorkdays('2023-04-17', 2, isWorkday)).toThrow(expect.objectContaining({ code: 'INVALID_STATE' }));
});
