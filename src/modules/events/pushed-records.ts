// The records of an event push (突发事件推送数据): each is checked by the one validator, may not contradict the event that it
// belongs to, and is split into figures and what names persons.
import { datasetsOf } from '../../domain/datasets/catalogue.ts';
import type { Dataset, DatasetRecord } from '../../domain/datasets/field.ts';
import type { Clock } from '../../domain/datasets/field-value.ts';
import { partsOf } from '../../domain/datasets/parts.ts';
import { violationsOf } from '../../domain/datasets/validate.ts';
import { violation } from '../../domain/datasets/violations.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Scene } from '../../graph/scene.ts';
import { rightRecord } from '../pushes/sent.ts';
import { subjectIn, subjectsOf } from '../pushes/subjects.ts';

const MOST_RECORDS = 2000;
const MOST_VIOLATIONS = 100;
/** Facts that event and record both tell. */
const SHARED = ['occurredOn', 'reportReceivedOn', 'activatedOn', 'responseLevel'] as const;

type EventTold = Readonly<Partial<Record<(typeof SHARED)[number], string | null>>>;

export interface PushedRecords {
  readonly figures: readonly DatasetRecord[];
  /** Records that name somebody, with their place; null where none does. */
  readonly persons: readonly DatasetRecord[] | null;
}

/** The one dataset of an event obligation. */
export function eventDataset(obligation: string): Dataset {
  const dataset = datasetsOf(obligation)?.['a'];
  if (!dataset) throw new Error(`${obligation} has no dataset a (src/domain/datasets/event.ts)`);
  return dataset;
}

export function wrongRecords(
  dataset: Dataset,
  records: readonly unknown[],
  event: EventTold,
  clock: Clock,
): Violation[] {
  if (records.length === 0) return [violation('input.data', 'EMPTY_LIST')];
  if (records.length > MOST_RECORDS) return [violation('input.data', 'TOO_MANY')];
  const subjects = new Set<string>();
  return records
    .flatMap((record, index): Violation[] => {
      const path = `input.data.${index}`;
      const wrong = violationsOf(dataset, record, path, clock);
      if (wrong.length > 0) return wrong;
      const right = record as DatasetRecord;
      const subject = JSON.stringify(dataset.subject.map(name => right[name]));
      const twice = dataset.subject.length > 0 && subjects.has(subject);
      subjects.add(subject);
      return [...(twice ? [violation(path, 'DUPLICATE_ENTRY')] : []), ...contradictions(right, event, path)];
    })
    .slice(0, MOST_VIOLATIONS);
}

const contradictions = (record: DatasetRecord, event: EventTold, path: string): Violation[] =>
  SHARED.filter(name => record[name] != null && event[name] != null && record[name] !== event[name]).map(name => ({
    path: `${path}.${name}`,
    rule: 'DIFFERS_FROM_EVENT',
    zh: '与登记的事件不一致',
    en: 'Is not what was told when the event was opened',
  }));

/** Households, persons and divisions that records name and that are not where the event is; the first of each record. */
export async function unknownIn(
  scene: Scene,
  dataset: Dataset,
  records: readonly unknown[],
  regionPath: string,
): Promise<Violation[]> {
  const sent = records.map((record, position) => {
    const path = `input.data.${position}`;
    return rightRecord('a', dataset, position, path, record as DatasetRecord);
  });
  const subjects = await subjectsOf(scene, sent, regionPath);
  return sent.flatMap(one => {
    const { unknown } = subjectIn(subjects, one);
    if (!unknown) return [];
    const rule = unknown.rule === 'INVALID' ? 'UNKNOWN_REGION' : unknown.rule;
    return [{ path: unknown.path, rule, zh: '不存在，或不在事件涉及区划以内', en: 'Is not found where the event is' }];
  });
}

/** Splits records that were found right. */
export function splitRecords(dataset: Dataset, records: readonly unknown[]): PushedRecords {
  const parts = records.map(record => partsOf(dataset, record as DatasetRecord));
  const persons = parts.flatMap((part, record) => (part.persons ? [{ record, ...part.persons }] : []));
  return { figures: parts.map(part => part.figures), persons: persons.length === 0 ? null : persons };
}
