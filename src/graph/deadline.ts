// Deadlines of rows (任务期限): one line per type, beside its subscriptions: by when, in which states it still counts, and the
// two events that time brings. A reader computes them from the clock; src/delivery/reminders tells of them, once each.
import { type Class, metaOf } from '../model/meta.ts';
import type { Entity } from '../model/type.ts';
import { type SubscriptionOf, subscriptionOf } from './subscription.ts';

export interface Deadline {
  readonly type: Class<Entity>;
  /** Attribute that holds the last day. */
  readonly due: string;
  readonly state: string;
  /** States in which it is not met yet. */
  readonly open: readonly string[];
  /** So many days before, it is said to be near. */
  readonly soonDays: number;
  readonly soon: SubscriptionOf;
  readonly overdue: SubscriptionOf;
}

const declared: Deadline[] = [];

/** `what` begins the names of the two subscriptions: `caseDueSoon`, `caseOverdue`. */
export function deadlineOf(
  type: Class<Entity>,
  what: string,
  { due, state, open, soonDays }: Pick<Deadline, 'due' | 'state' | 'open' | 'soonDays'>,
): readonly SubscriptionOf[] {
  const { zh } = metaOf(type);
  const [soon, overdue] = [`${what}DueSoon`, `${what}Overdue`].map((name, index) =>
    subscriptionOf(
      type,
      name,
      [name],
      index === 0 ? `${zh}即将到期` : `${zh}已逾期`,
      index === 0 ? `A deadline is ${soonDays} days away or less; told once` : 'A deadline has passed; told once',
    ),
  ) as [SubscriptionOf, SubscriptionOf];
  declared.push({ type, due, state, open, soonDays, soon, overdue });
  return [soon, overdue];
}

export const allDeadlines = (): readonly Deadline[] => declared;
