// Rules of the event pushes (突发事件报送规则, TR-05, TR-06, A-13, A-22): which obligation an event of a kind belongs to, what
// is told when it is opened, and the figure that decides whether it has to be pushed.
import type { CivilDay } from './civil-day.ts';
import { dayNumber } from './civil-day.ts';
import type { EventRule } from './deadline-rule.ts';
import { type Due, eventDue } from './deadlines.ts';
import type { EventKind } from './event-vocabulary.ts';
import type { ThresholdParameterCode } from './threshold-parameters.ts';

/** The days of an event. */
export type EventDay = 'occurredOn' | 'reportReceivedOn' | 'activatedOn' | 'declaredOn';
/** The figure of an event, in per cent. */
export type EventExtent = 'dropPct' | 'lossPct' | 'risePct';
export type EventDays = Readonly<Partial<Record<EventDay, CivilDay | null>>>;

export interface EventRules {
  /** Code of the obligation; its unit is the one that may open such an event. */
  readonly obligation: string;
  readonly days: readonly EventDay[];
  /** Needs the level of the emergency response that was started. */
  readonly response: boolean;
  /** The figure and the parameter it is held against; an unset parameter means declaration with a reason. */
  readonly threshold: { readonly extent: EventExtent; readonly parameter: ThresholdParameterCode } | null;
}

const rules = (
  obligation: string,
  days: readonly EventDay[],
  threshold: EventRules['threshold'] = null,
  response = false,
): EventRules => ({ obligation, days, threshold, response });

export const EVENT_RULES: Readonly<Record<EventKind, EventRules>> = {
  PRICE: rules('P16-E', ['occurredOn'], { extent: 'dropPct', parameter: 'PRICE_DROP_PCT' }),
  AGRI_DISASTER: rules('P30-E', ['occurredOn'], { extent: 'lossPct', parameter: 'YIELD_LOSS_PCT' }),
  PUBLIC_HEALTH: rules('P33-E', ['occurredOn', 'reportReceivedOn']),
  NATURAL_DISASTER: rules('P34-E', ['occurredOn', 'activatedOn'], null, true),
  UNEMPLOYMENT: rules('P24-E', ['occurredOn', 'declaredOn'], { extent: 'risePct', parameter: 'UNEMPLOYMENT_RISE_PCT' }),
};

/** Deadline rules name the day of a disaster after it; it is the day on which the event occurred. */
const dayOfAnchor = (anchor: string): EventDay => (anchor === 'disasterOn' ? 'occurredOn' : (anchor as EventDay));

/** The days that the deadline counts from: without one of them there is no deadline. */
export const neededDays = (rule: EventRule): EventDay[] => rule.anchors.map(dayOfAnchor);

/** When the push is due. Every needed day must be there. */
export function dueOfEvent(rule: EventRule, days: EventDays): Due {
  const anchors = rule.anchors.flatMap(anchor => {
    const day = days[dayOfAnchor(anchor)];
    return day == null ? [] : [[anchor, day] as const];
  });
  return eventDue(rule, Object.fromEntries(anchors));
}

/** Days by which a push is late, the due day itself not counted; 0 on time. */
export const daysLate = (dueOn: CivilDay, pushedOn: CivilDay): number =>
  Math.max(0, dayNumber(pushedOn) - dayNumber(dueOn));
