// Event rules: the right anchor of each kind, whole days of lateness, and figures kept apart from persons.
import { readFileSync } from 'node:fs';
import { EVENT_DATASETS } from './datasets/event.ts';
import { partsOf } from './datasets/parts.ts';
import type { EventRule } from './deadline-rule.ts';
import { daysLate, dueOfEvent, EVENT_RULES, neededDays } from './event-rules.ts';
import type { EventKind } from './event-vocabulary.ts';
import { parameterNamed } from './threshold-parameters.ts';

interface Obligation {
  readonly code: string;
  readonly deadlineRule: EventRule;
  readonly thresholdRule: {
    readonly conditions: readonly { readonly metric: string; readonly parameter?: string }[];
  } | null;
}
const obligations = JSON.parse(readFileSync('data/push-obligations.json', 'utf8')) as Obligation[];
const obligationOf = (kind: EventKind): Obligation =>
  obligations.find(({ code }) => code === EVENT_RULES[kind].obligation)!;

test.each<[EventKind, string[]]>([
  ['PRICE', ['occurredOn']],
  ['AGRI_DISASTER', ['occurredOn']],
  ['PUBLIC_HEALTH', ['reportReceivedOn']],
  ['NATURAL_DISASTER', ['occurredOn', 'activatedOn']],
  ['UNEMPLOYMENT', ['declaredOn']],
])('%s needs %j', (kind, days) => {
  const { deadlineRule } = obligationOf(kind);
  expect(neededDays(deadlineRule)).toEqual(days);
  expect(EVENT_RULES[kind].days).toEqual(expect.arrayContaining(days));
});

test.each<[EventKind, Record<string, string>, string]>([
  ['PRICE', { occurredOn: '2023-09-28' }, '2023-10-01'],
  ['AGRI_DISASTER', { occurredOn: '2024-02-27' }, '2024-03-01'],
  ['PUBLIC_HEALTH', { occurredOn: '2023-05-01', reportReceivedOn: '2023-05-04' }, '2023-05-07'],
  ['NATURAL_DISASTER', { occurredOn: '2023-07-10', activatedOn: '2023-07-12' }, '2023-07-15'],
  ['NATURAL_DISASTER', { occurredOn: '2023-07-12', activatedOn: '2023-07-10' }, '2023-07-15'],
  ['UNEMPLOYMENT', { occurredOn: '2022-12-01', declaredOn: '2022-12-30' }, '2023-01-02'],
])('%s of %j is due on %s', (kind, days, dueOn) => {
  expect(dueOfEvent(obligationOf(kind).deadlineRule, days).day).toBe(dueOn);
});

test('without a needed day there is no deadline', () => {
  const { deadlineRule } = obligationOf('NATURAL_DISASTER');
  expect(() => dueOfEvent(deadlineRule, { occurredOn: '2023-07-10', activatedOn: null })).toThrow(RangeError);
});

test('the first day after the due day is one day late', () => {
  const due = '2023-10-01';
  expect(['2023-09-28', due, '2023-10-02', '2023-10-31'].map(day => daysLate(due, day))).toEqual([0, 0, 1, 30]);
});

test('a threshold that an obligation names is the one that its events are held against', () => {
  for (const kind of Object.keys(EVENT_RULES) as EventKind[]) {
    const named = (obligationOf(kind).thresholdRule?.conditions ?? []).filter(({ parameter }) => parameter);
    for (const { metric, parameter } of named)
      expect(EVENT_RULES[kind].threshold).toEqual({ extent: metric, parameter: parameterNamed(parameter!) });
  }
});

test('persons and households are parted from figures, and what was not told is in neither part', () => {
  const crops = EVENT_DATASETS['P30-E'].a;
  const { households, ...figures } = crops.example;
  expect(partsOf(crops, crops.example)).toEqual({ figures, persons: { households } });
  expect(partsOf(crops, figures)).toEqual({ figures, persons: null });
  expect(partsOf(crops, { ...figures, households: null })).toEqual({ figures, persons: null });
  const { eventRef, ...persons } = EVENT_DATASETS['P24-E'].a.example;
  expect(partsOf(EVENT_DATASETS['P24-E'].a, EVENT_DATASETS['P24-E'].a.example)).toEqual({
    figures: { eventRef },
    persons,
  });
});
