// Deadlines (时限): when a push, a report, a case or a relief is due. Pure functions of days, calendars and rules.
// 榆巩衔发〔2021〕5号 一(三), 二(三)(八); 宜春市二十条措施 (四). "24:00 of a day" is the next day's 00:00, exclusive.
// Pushes count natural days and never roll over weekends or holidays, for emergency data must not wait.
import {
  addDays,
  addHours,
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  dayOfInstant,
  endOfDay,
  type Instant,
  latestDay,
  milliseconds,
} from './civil-day.ts';
import type { EventRule, FixedDayRule, ImmediateRule, PeriodEndRule } from './deadline-rule.ts';
import { type Period, type PeriodKind, parsePeriod } from './periods.ts';
import { addWorkdays, type IsWorkday } from './work-calendar.ts';

/** A due moment: the day whose 24:00 ends it, and that moment itself, the first one that is too late. */
export interface Due {
  readonly day: CivilDay;
  readonly at: Instant;
}

export function endOf(day: CivilDay): Due {
  return { day, at: endOfDay(day) };
}

/** Too late from the due moment on. */
export function isLate(due: Due, moment: Instant | Date): boolean {
  return milliseconds(moment) >= milliseconds(due.at);
}

export const PERIOD_KIND_OF_RULE = {
  'TR-01': 'HALF_MONTH',
  'TR-02': 'MONTH',
  'TR-03': 'YEAR',
  'TR-04': 'YEAR',
  'TR-08': 'MONTH',
} as const satisfies Record<(PeriodEndRule | FixedDayRule)['rule'], PeriodKind>;

/** TR-01, TR-02, TR-03, TR-04, TR-08: pushes that follow the calendar. The period must be one of the rule's kind. */
export function periodicDue(rule: PeriodEndRule | FixedDayRule, periodKey: string): Due {
  const period = periodOfRule(rule, periodKey);
  const day = 'month' in rule ? fixedDay(period, rule.month, rule.day) : period.to;
  return endOf(addDays(day, rule.graceDays));
}

/** Days on which a fixed-day rule reminds in that period; the other rules have none of their own. */
export function reminderDays(rule: PeriodEndRule | FixedDayRule, periodKey: string): CivilDay[] {
  const year = periodOfRule(rule, periodKey).from.slice(0, 4);
  return 'reminders' in rule ? rule.reminders.map(monthDay => `${year}-${monthDay}`) : [];
}

/** TR-05, TR-06: natural days after the latest anchor, the anchor day itself not counted. */
export function eventDue(rule: EventRule, anchors: Readonly<Record<string, CivilDay>>): Due {
  const [first, ...others] = rule.anchors.map(name => {
    const day = anchors[name];
    // A missing anchor must not shorten the list: the latest of fewer days would be a different deadline.
    if (day === undefined) throw new RangeError(`The event rule needs the day ${name}`);
    return day;
  });
  if (first === undefined) throw new RangeError('An event rule names at least one anchor');
  return endOf(addDays(latestDay(first, ...others), rule.days));
}

/** TR-07: a target and the hard limit, both in clock hours. */
export function immediateDue(rule: ImmediateRule, discoveredAt: Instant | Date): { target: Due; limit: Due } {
  const after = (hours: number): Due => {
    const at = addHours(discoveredAt, hours);
    return { day: dayOfInstant(at), at };
  };
  return { target: after(rule.targetHours), limit: after(rule.lateAfterHours) };
}

/** TR-13: quarterly work report of a unit, the last day of the quarter. */
export function workReportDue(quarterKey: string): Due {
  return endOf(expectKind(parsePeriod(quarterKey), 'QUARTER').to);
}

/** TR-16: written leave papers, working days after the meeting (three are proposed). */
export function supplementDue(meetingDay: CivilDay, isWorkday: IsWorkday, workdays = 3): Due {
  return endOf(addWorkdays(meetingDay, workdays, isWorkday));
}

/** TR-19: identification of a monitored household, ten working days from the registration of the lead. */
export function identificationDue(leadRegisteredOn: CivilDay, isWorkday: IsWorkday, workdays = 10): Due {
  return endOf(addWorkdays(leadRegisteredOn, workdays, isWorkday));
}

/** TR-20: emergency relief, two working days from the registration of the request to the payment. */
export function reliefDue(requestRegisteredOn: CivilDay, isWorkday: IsWorkday, workdays = 2): Due {
  return endOf(addWorkdays(requestRegisteredOn, workdays, isWorkday));
}

/** TR-21: six calendar months of observation; the case may be closed from the day after. */
export function observation(eliminatedOn: CivilDay, months = 6): { endsOn: CivilDay; closableFrom: CivilDay } {
  const endsOn = addMonths(eliminatedOn, months);
  return { endsOn, closableFrom: addDays(endsOn, 1) };
}

/** TR-22: first day on which a village notice has hung long enough, the day of posting not counted. */
export function noticeCompleteOn(postedOn: CivilDay, days = 5): CivilDay {
  return addDays(postedOn, days);
}

/** TR-22: a notice must be complete inside the ten working days of TR-19. */
export function noticeFits(postedOn: CivilDay, identification: Due, days = 5): boolean {
  return dayNumber(noticeCompleteOn(postedOn, days)) <= dayNumber(identification.day);
}

function periodOfRule(rule: PeriodEndRule | FixedDayRule, periodKey: string): Period {
  return expectKind(parsePeriod(periodKey), PERIOD_KIND_OF_RULE[rule.rule]);
}

function expectKind(period: Period, kind: PeriodKind): Period {
  if (period.kind !== kind) throw new RangeError(`The rule needs a period of kind ${kind}`);
  return period;
}

function fixedDay(period: Period, month: number, day: number): CivilDay {
  return civilDay(Number(period.from.slice(0, 4)), month, day);
}
