// Working calendar (工作日历): statutory holidays and shifted working days as announced by the State Council each year.
// The data is that of the package chinese-days 1.5.7 and covers 2004 to 2026. A day outside the covered years is an
// error, never a guess by the weekday: a deadline counted with an unknown calendar would be silently wrong.
import { createRequire } from 'node:module';
import { addDays, type CivilDay, dayNumber, dayOfNumber, partsOf } from './civil-day.ts';
import { Failure } from './errors.ts';

export interface CalendarDay {
  readonly date: CivilDay;
  readonly isWorkday: boolean;
  /** Name of the holiday, 调休上班 with it on a shifted working day, 周末 on a plain weekend, else empty. */
  readonly noteZh: string;
}

export type IsWorkday = (day: CivilDay) => boolean;

/** Day → `English name,Chinese name,days off`. */
type DayNames = Readonly<Record<string, string>>;

// The package's table, not its functions: those fall back to the weekday in years that they do not know.
const { holidays, workdays: shiftedWorkdays } = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
) as { holidays: DayNames; workdays: DayNames };

/**
 * Years with a published calendar. National Day is the sign: 1 January may be listed already
 * by the announcement of the year before, when nothing else of the year is known.
 */
export const COVERED_YEARS: readonly number[] = Object.keys(holidays)
  .filter(day => day.endsWith('-10-01'))
  .map(day => Number(day.slice(0, 4)))
  .sort((left, right) => left - right);

const covered = new Set(COVERED_YEARS);

/** One day of the statutory calendar. */
export function calendarDay(date: CivilDay): CalendarDay {
  const { year } = partsOf(date);
  if (!covered.has(year)) throw missing(year);
  const shifted = shiftedWorkdays[date];
  if (shifted !== undefined) return { date, isWorkday: true, noteZh: `${chineseName(shifted)}调休上班` };
  const holiday = holidays[date];
  if (holiday !== undefined) return { date, isWorkday: false, noteZh: chineseName(holiday) };
  // 1970-01-01 was a Thursday: Saturday and Sunday are 2 and 3 days after it.
  const weekend = [2, 3].includes(((dayNumber(date) % 7) + 7) % 7);
  return { date, isWorkday: !weekend, noteZh: weekend ? '周末' : '' };
}

/** All days of a year, the rows of WorkCalendar. */
export function calendarDays(year: number): CalendarDay[] {
  if (!covered.has(year)) throw missing(year);
  const days: CalendarDay[] = [];
  const end = dayNumber(`${year}-12-31`);
  for (let number = dayNumber(`${year}-01-01`); number <= end; number++) days.push(calendarDay(dayOfNumber(number)));
  return days;
}

export const isStatutoryWorkday: IsWorkday = day => calendarDay(day).isWorkday;

/** A calendar held as rows, such as the one an administrator maintains. A day without a row is an error. */
export function workdayLookup(days: Iterable<Pick<CalendarDay, 'date' | 'isWorkday'>>): IsWorkday {
  const known = new Map(Array.from(days, day => [day.date, day.isWorkday]));
  return day => {
    const isWorkday = known.get(day);
    if (isWorkday === undefined) throw missing(partsOf(day).year);
    return isWorkday;
  };
}

/** The n-th working day after a day; the first day never counts, whether it is a working day or not. */
export function addWorkdays(day: CivilDay, count: number, isWorkday: IsWorkday): CivilDay {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('A number of working days is a whole number');
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkday(current)) left--;
  }
  return current;
}

function chineseName(entry: string): string {
  return entry.split(',')[1] ?? entry;
}

function missing(year: number): Failure {
  return new Failure('INVALID_STATE', {
    zh: '该年度的工作日历尚未录入，不能推算工作日',
    en: 'The working calendar of that year is not loaded, so working days cannot be counted',
    extensions: { rule: 'CALENDAR_NOT_COVERED', year },
  });
}
