// Tasks of the reporting calendar (报送任务, E35, SM-PUSH): one per periodic obligation and period. Where a task stands
// follows from the clock and the submission; no timer has to run for a task to be due, late or missed.
import type { CivilDay, Instant } from './civil-day.ts';
import { milliseconds } from './civil-day.ts';
import type { DeadlineRule, FixedDayRule, PeriodEndRule } from './deadline-rule.ts';
import { type Due, isLate, PERIOD_KIND_OF_RULE, periodicDue } from './deadlines.ts';
import { nextPeriod, type Period, parsePeriod, periodOf, periodsBetween, previousPeriod } from './periods.ts';
import type { PushTaskState, SubmissionStatus } from './push-vocabulary.ts';

export type PeriodicRule = PeriodEndRule | FixedDayRule;

/** Event pushes follow no calendar. */
export const isPeriodic = (rule: DeadlineRule): rule is PeriodicRule => rule.rule in PERIOD_KIND_OF_RULE;

export const kindOfRule = (rule: PeriodicRule) => PERIOD_KIND_OF_RULE[rule.rule];

/** The periods of a rule that are due in a month, `YYYY-MM`. */
export function periodsDueIn(rule: PeriodicRule, month: string): Period[] {
  const { from, to } = parsePeriod(month);
  const kind = kindOfRule(rule);
  // With grace a period may be due in a month that it does not touch.
  const earliest = previousPeriod(previousPeriod(periodOf(kind, from))).from;
  return periodsBetween(kind, earliest, to).filter(({ key }) => {
    const { day } = periodicDue(rule, key);
    return day >= from && day <= to;
  });
}

/** What a submission tells about its task. */
export interface Submitted {
  readonly status: SubmissionStatus;
  readonly late: boolean;
}

export function taskState(
  rule: PeriodicRule,
  period: Period,
  submitted: Submitted | null,
  now: Instant,
): PushTaskState {
  if (submitted) {
    if (submitted.status !== 'SUBMITTED') return submitted.status;
    return submitted.late ? 'LATE' : 'SUBMITTED';
  }
  if (!hasBegun(period, now)) return 'NOT_OPEN';
  if (!isLate(periodicDue(rule, period.key), now)) return 'OPEN';
  return isLate(periodicDue(rule, nextPeriod(period).key), now) ? 'MISSED' : 'OVERDUE';
}

/** From 00:00 of its first day in Shanghai. */
export const hasBegun = (period: Period, now: Instant): boolean =>
  milliseconds(now) >= Date.parse(`${period.from}T00:00:00+08:00`);

/** Hours after the due moment, begun ones counted; null where it was in time. */
export function lateByHours(due: Due, moment: Instant): number | null {
  return isLate(due, moment) ? Math.floor((milliseconds(moment) - milliseconds(due.at)) / 3_600_000) + 1 : null;
}

/** The period of a rule that holds a day, and those before it whose task could still be overdue. */
export function periodsAround(rule: PeriodicRule, day: CivilDay): Period[] {
  const current = periodOf(kindOfRule(rule), day);
  const before = previousPeriod(current);
  return [previousPeriod(before), before, current];
}
