// Civil days and instants in the time zone of the platform (民用日期, Asia/Shanghai), as plain strings and numbers.
// China keeps UTC+8 all year, so a day starts 8 hours before its UTC midnight. Nothing here reads the local clock,
// the local zone, or the rules of `Date` for text: the answer is the same on every machine.
import { Failure } from './errors.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export type CivilDay = string;
/** A moment, ISO 8601 in UTC with milliseconds, `2024-02-29T16:00:00.000Z`. */
export type Instant = string;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = 8 * HOUR;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function isCivilDay(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const days = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return year > 0 && date >= 1 && date <= days;
}

/** Days since 1970-01-01. Throws on anything that is no day. */
export function dayNumber(day: CivilDay): number {
  if (!isCivilDay(day)) {
    throw new Failure('INVALID_INPUT', { zh: '日期应为 YYYY-MM-DD', en: 'A day is written YYYY-MM-DD' });
  }
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function dayOfNumber(number: number): CivilDay {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** Calendar months; a day that the target month does not have becomes its last day (08-31 + 6 = 02-29). */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const lastDay = lastDayOfMonth(targetYear, targetMonth);
  const last = partsOf(lastDay).date;
  return date >= last ? lastDay : civilDay(targetYear, targetMonth, date);
}

/** Month counted from 1. */
export function civilDay(year: number, month: number, date: number): CivilDay {
  return [String(year).padStart(4, '0'), pad(month), pad(date)].join('-');
}

export function lastDayOfMonth(year: number, month: number): CivilDay {
  const nextMonth = month === 12 ? civilDay(year + 1, 1, 1) : civilDay(year, month + 1, 1);
  return addDays(nextMonth, -1);
}

export function partsOf(day: CivilDay): { year: number; month: number; date: number } {
  dayNumber(day);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The later of several days. */
export function latestDay(first: CivilDay, ...others: CivilDay[]): CivilDay {
  return others.reduce((latest, day) => (dayNumber(day) > dayNumber(latest) ? day : latest), first);
}

/** 00:00 of a day in Shanghai. */
export function startOfDay(day: CivilDay): Instant {
  return new Date(dayNumber(day) * DAY - OFFSET).toISOString();
}

/** 24:00 of a day, that is 00:00 of the next: the first moment that no longer belongs to it. */
export function endOfDay(day: CivilDay): Instant {
  return startOfDay(addDays(day, 1));
}

/** The day on which a moment falls in Shanghai. */
export function dayOfInstant(instant: Instant | Date): CivilDay {
  return dayOfNumber(Math.floor((milliseconds(instant) + OFFSET) / DAY));
}

export function addHours(instant: Instant | Date, hours: number): Instant {
  return new Date(milliseconds(instant) + hours * HOUR).toISOString();
}

export function milliseconds(instant: Instant | Date): number {
  // A text without a zone would be read in the zone of the machine, so it is refused.
  const zoned = typeof instant !== 'string' || /T.*(Z|[+-]\d{2}:?\d{2})$/.test(instant);
  const value = zoned ? new Date(instant).getTime() : Number.NaN;
  if (Number.isNaN(value)) {
    throw new Failure('INVALID_INPUT', { zh: '时刻须带时区', en: 'A moment must carry its time zone' });
  }
  return value;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
