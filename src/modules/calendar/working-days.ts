// Working days as the calendar of the platform has them (工作日): the rows that an administrator maintains.
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type CivilDay } from '../../domain/civil-day.ts';
import { type IsWorkday, workdayLookup } from '../../domain/work-calendar.ts';
import { WorkCalendar } from './work-calendar.entity.ts';

/** Longest row of days that a time limit of the domain can span: ten working days around a New Year. */
const SPAN = 40;

/** A day outside the calendar is an error, never a guess by the weekday. */
export async function workdaysAfter(em: EntityManager, day: CivilDay): Promise<IsWorkday> {
  const rows = await em.find(WorkCalendar, { date: { $gte: day, $lte: addDays(day, SPAN) } } as never);
  return workdayLookup(rows);
}
