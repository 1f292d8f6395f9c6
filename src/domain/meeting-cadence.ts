// How often a level meets (会议周期, TR-09, TR-10, TR-27, TR-35): each body in principle once in its period. A period that ended
// without a meeting is a warning, never an error: "in principle" is what the document says.
import { type CivilDay, partsOf } from './civil-day.ts';
import type { MeetingKind } from './meeting-vocabulary.ts';
import { type Period, periodOf, previousPeriod } from './periods.ts';

interface Cadence {
  readonly kind: MeetingKind;
  readonly period: 'MONTH' | 'QUARTER';
}

const CADENCE: Readonly<Record<string, readonly Cadence[]>> = {
  CITY: [
    { kind: 'LEADING_GROUP', period: 'QUARTER' },
    { kind: 'PROGRESS', period: 'MONTH' },
  ],
  COUNTY: [
    { kind: 'STANDING_COMMITTEE', period: 'QUARTER' },
    { kind: 'EXECUTIVE', period: 'QUARTER' },
  ],
  TOWN: [
    { kind: 'PARTY_SPECIAL', period: 'QUARTER' },
    { kind: 'DEPT_JOINT', period: 'MONTH' },
  ],
  VILLAGE: [{ kind: 'VILLAGE_SPECIAL', period: 'QUARTER' }],
};

/** The bodies of a level below the city that are to meet each quarter (S58, S59, S67). */
export const quarterlyKinds = (level: string): MeetingKind[] =>
  level === 'CITY' ? [] : (CADENCE[level] ?? []).filter(one => one.period === 'QUARTER').map(({ kind }) => kind);

export interface MeetingGap {
  readonly kind: MeetingKind;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

interface Held {
  readonly kind: string;
  readonly on: CivilDay;
}

/** Periods that ended before today: those of this year, and the last one in any case. */
function endedPeriods(kind: Cadence['period'], today: CivilDay): Period[] {
  const periods: Period[] = [];
  let period = previousPeriod(periodOf(kind, today));
  do {
    periods.unshift(period);
    period = previousPeriod(period);
  } while (partsOf(period.to).year === partsOf(today).year);
  return periods;
}

/** First day from which meetings matter for `gapsOf` today. */
export const gapsSince = (today: CivilDay): CivilDay => endedPeriods('QUARTER', today)[0]!.from;

export const gapsOf = (level: string, today: CivilDay, held: readonly Held[]): MeetingGap[] =>
  (CADENCE[level] ?? []).flatMap(({ kind, period }) =>
    endedPeriods(period, today)
      .filter(({ from, to }) => !held.some(one => one.kind === kind && one.on >= from && one.on <= to))
      .map(({ from, to }) => ({ kind, from, to })),
  );
