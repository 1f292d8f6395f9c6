// What becomes of a delivery after an attempt (投递结局): pure. Delivered by any 2xx; given up after so many attempts, or at
// once where the receiver says that it is gone; otherwise tried again, later and later, and never all at one moment.

export interface Schedule {
  /** Attempts in all. */
  readonly attempts: number;
  /** Before the second attempt; doubled for each that follows. */
  readonly firstMilliseconds: number;
  readonly longestMilliseconds: number;
}

/** 15 attempts within about a day and a half. */
export const SCHEDULE: Schedule = { attempts: 15, firstMilliseconds: 5_000, longestMilliseconds: 8 * 3_600_000 };

const GONE = 410;

export type Outcome =
  | { readonly status: 'DELIVERED' | 'DEAD' }
  | { readonly status: 'PENDING'; readonly waitMilliseconds: number };

/** `answered`: null where there was no answer. `chance`: from 0 to 1, spreads the attempts of those that failed together. */
export function outcomeOf(answered: number | null, attempts: number, schedule: Schedule, chance: number): Outcome {
  if (answered !== null && answered >= 200 && answered < 300) return { status: 'DELIVERED' };
  if (answered === GONE || attempts >= schedule.attempts) return { status: 'DEAD' };
  const full = Math.min(schedule.firstMilliseconds * 2 ** (attempts - 1), schedule.longestMilliseconds);
  return { status: 'PENDING', waitMilliseconds: Math.round(full * (0.5 + chance)) };
}
