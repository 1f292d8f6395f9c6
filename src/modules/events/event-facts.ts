// What is told when an event is opened (突发事件登记要素): whether it fits the kind, and whether the event has to be pushed at
// all. Pure but for collecting what is wrong; a threshold that nobody set needs a reason instead of a figure.
import { EVENT_DATASETS } from '../../domain/datasets/event.ts';
import { violationsOf } from '../../domain/datasets/validate.ts';
import type { EventRule } from '../../domain/deadline-rule.ts';
import type { Violation } from '../../domain/errors.ts';
import { EVENT_RULES, type EventDay, type EventExtent, neededDays } from '../../domain/event-rules.ts';
import type { EventKind } from '../../domain/event-vocabulary.ts';

const DAYS: readonly EventDay[] = ['occurredOn', 'reportReceivedOn', 'activatedOn', 'declaredOn'];
const EXTENTS: readonly EventExtent[] = ['dropPct', 'lossPct', 'risePct'];

export interface EventFacts extends Partial<Record<EventDay, string>>, Partial<Record<EventExtent, number>> {
  readonly kind: EventKind;
  readonly responseLevel?: string;
  readonly declarationReason?: string;
  readonly overrideReason?: string;
}

const at = (field: string, rule: string, zh: string, en: string): Violation => ({
  path: `input.${field}`,
  rule,
  zh,
  en,
});

/** Everything wrong with the facts but the threshold. */
export function wrongFacts(facts: EventFacts, rule: EventRule, today: string): Violation[] {
  const rules = EVENT_RULES[facts.kind];
  const needed = neededDays(rule);
  const fitting: readonly string[] = [...rules.days, ...(rules.threshold ? [rules.threshold.extent] : [])];
  const strange = [...DAYS, ...EXTENTS].filter(name => facts[name] != null && !fitting.includes(name));
  if (facts.responseLevel != null && !rules.response) strange.push('responseLevel' as EventDay);
  return [
    ...strange.map(name => at(name, 'NOT_FOR_THIS_KIND', '该类事件没有此项', 'An event of this kind has no such fact')),
    ...needed
      .filter(name => facts[name] == null)
      .map(name =>
        at(name, 'MISSING', '推送时限由此日起算，不能缺少', 'The time for the push is counted from this day'),
      ),
    ...DAYS.filter(name => (facts[name] ?? '') > today).map(name =>
      at(name, 'IN_THE_FUTURE', '不能晚于今天', 'May not lie in the future'),
    ),
    ...(rules.response && facts.responseLevel == null
      ? [
          at(
            'responseLevel',
            'RESPONSE_LEVEL_NEEDED',
            '须为已启动的四级及以上应急响应',
            'Needs an emergency response of level IV or above that was started',
          ),
        ]
      : []),
    ...beforeTheEvent(facts),
  ];
}

/** A report or a declaration follows the event; a response may be started ahead of it, on a warning. */
function beforeTheEvent(facts: EventFacts): Violation[] {
  const { occurredOn } = facts;
  if (occurredOn == null) return [];
  return (['reportReceivedOn', 'declaredOn'] as const)
    .filter(name => facts[name] != null && facts[name]! < occurredOn)
    .map(name => at(name, 'BEFORE_THE_EVENT', '早于事件发生日期', 'Comes before the day of the event'));
}

export interface Judgement {
  readonly violations: readonly Violation[];
  /** Below the line, and pushed with a reason all the same. */
  readonly optionalPush: boolean;
}

/** Holds the figure of the event against the line, in hundredths; `line` is null where nobody set it. */
export function judgeExtent(facts: EventFacts, line: string | null): Judgement {
  const { threshold } = EVENT_RULES[facts.kind];
  if (!threshold) return { violations: [], optionalPush: false };
  const { extent } = threshold;
  const value = facts[extent];
  const wrong = value == null ? [] : extentViolations(extent, value);
  if (wrong.length > 0) return { violations: wrong, optionalPush: false };
  if (line === null) return { violations: facts.declarationReason == null ? [undeclared] : [], optionalPush: false };
  const below = value != null && Math.round(value * 100) < Math.round(Number(line) * 100);
  const missing =
    value == null ? [at(extent, 'MISSING', '须与阈值比较，不能缺少', 'Is held against the threshold')] : [];
  if (!below) return { violations: missing, optionalPush: false };
  return { violations: facts.overrideReason == null ? [belowLine(extent)] : [], optionalPush: true };
}

const undeclared = at(
  'declarationReason',
  'DECLARATION_REASON_NEEDED',
  '该阈值尚未设定，须说明认定理由',
  'No threshold is set for this kind: say why it is declared',
);

const belowLine = (extent: EventExtent): Violation =>
  at(
    extent,
    'BELOW_THRESHOLD',
    '未达到报送阈值；如仍需报送，请填写 overrideReason，将记为非必报',
    'Is below the threshold; to push it all the same give overrideReason, and it is recorded as optional',
  );

/** A percentage is written as in the records of a push. */
function extentViolations(extent: EventExtent, value: number): Violation[] {
  const { dropPct } = EVENT_DATASETS['P16-E'].a.fields;
  const dataset = { subject: [], fields: { [extent]: dropPct }, checks: [], example: {} };
  return violationsOf(dataset, { [extent]: value }, 'input', { today: '', now: '' });
}
