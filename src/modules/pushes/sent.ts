// What was sent (送来的数据集): the datasets of an input against those of the obligation. Every dataset is delivered or
// declared empty; each record is judged by the validator.
import { datasetsOf } from '../../domain/datasets/catalogue.ts';
import type { Dataset, DatasetRecord } from '../../domain/datasets/field.ts';
import type { Clock } from '../../domain/datasets/field-value.ts';
import { type Reference, referencesOf } from '../../domain/datasets/references.ts';
import { violationsOf } from '../../domain/datasets/validate.ts';
import { Failure, type Violation } from '../../domain/errors.ts';
import type { Scene } from '../../graph/scene.ts';
import type { PushDatasetInput } from './push.inputs.ts';

/** More are sent by the bulk entrance. */
const MOST_RECORDS = 5000;

/** A record with its place: in the input, and in its dataset. */
export interface Sent {
  readonly code: string;
  readonly dataset: Dataset;
  readonly position: number;
  /** All records of the dataset, where they came as a list. */
  readonly list?: readonly unknown[];
  readonly path: string;
  readonly record: DatasetRecord;
  /** Offending fields; a record that has any is looked into no further. */
  readonly violations: readonly Violation[];
  /** Whom and what it names; nobody where it is not well formed. */
  readonly references: readonly Reference[];
}

/** A record in which nothing was found wrong. */
export function rightRecord(
  code: string,
  dataset: Dataset,
  position: number,
  path: string,
  record: DatasetRecord,
): Sent {
  return { code, dataset, position, path, record, violations: [], references: referencesOf(dataset, record, path) };
}

/** Collects what is wrong with the datasets as such, and gives the records. */
export function recordsSent(scene: Scene, obligation: string, given: readonly PushDatasetInput[]): Sent[] {
  const datasets = datasetsOf(obligation);
  if (!datasets)
    throw new Failure('INVALID_STATE', {
      zh: '该报送义务没有数据集声明，不能在线报送',
      en: 'The obligation has no declared datasets; nothing can be pushed to it',
    });
  const seen = new Set<string>();
  const clock = { today: scene.today, now: scene.context.principal.now };
  const sent = given.flatMap((dataset, index) => {
    const path = `input.datasets.${index}`;
    const known = Object.hasOwn(datasets, dataset.code) ? datasets[dataset.code] : undefined;
    refuse(scene, problemOf(dataset, known, seen), path);
    seen.add(dataset.code);
    return known ? judged(dataset, known, path, clock) : [];
  });
  if (Object.keys(datasets).some(code => !seen.has(code))) refuse(scene, 'DATASET_MISSING', 'input.datasets');
  scene.check();
  return sent;
}

const PROBLEMS = {
  UNKNOWN_DATASET: ['该义务没有这个数据集', 'The obligation has no such dataset'],
  DUPLICATE_DATASET: ['数据集重复', 'The dataset is given twice'],
  DATASET_MISSING: ['有数据集既未报送也未声明无数据', 'A dataset is neither delivered nor declared empty'],
  ZERO_WITH_RECORDS: ['声明无数据的数据集不能有记录', 'A dataset that is declared empty has records'],
  NO_RECORDS: [
    '没有记录；无数据请将 zero 设为 true',
    'There are no records; set zero where there is nothing to report',
  ],
  ONE_REPORT: ['该数据集只有一份报表', 'This dataset is one single report'],
  TOO_MANY_RECORDS: ['记录过多，请用批量入口', 'There are too many records; use the bulk entrance'],
} as const;
type Problem = keyof typeof PROBLEMS;

function problemOf(given: PushDatasetInput, known: Dataset | undefined, seen: ReadonlySet<string>): Problem | null {
  const count = given.records?.length ?? 0;
  if (!known) return 'UNKNOWN_DATASET';
  if (seen.has(given.code)) return 'DUPLICATE_DATASET';
  if (given.zero) return count > 0 ? 'ZERO_WITH_RECORDS' : null;
  if (count === 0) return 'NO_RECORDS';
  if (known.subject.length === 0 && count > 1) return 'ONE_REPORT';
  return count > MOST_RECORDS ? 'TOO_MANY_RECORDS' : null;
}

function refuse(scene: Scene, problem: Problem | null, path: string): void {
  if (!problem) return;
  const [zh, en] = PROBLEMS[problem];
  scene.refuse({ path, rule: problem, zh, en });
}

const judged = (given: PushDatasetInput, dataset: Dataset, at: string, clock: Clock): Sent[] =>
  (given.records ?? []).slice(0, MOST_RECORDS).map((record, position) => {
    const path = `${at}.records.${position}`;
    const violations = violationsOf(dataset, record, path, clock);
    if (violations.length === 0) {
      const right = rightRecord(given.code, dataset, position, path, record as DatasetRecord);
      return { ...right, list: given.records! };
    }
    return { code: given.code, dataset, position, path, record: record as DatasetRecord, violations, references: [] };
  });
