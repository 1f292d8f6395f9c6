// Taking in a body as it streams (批量接收): records are read, judged and stored batch by batch. While PostgreSQL stores one
// batch, the next is read; no more than two are in memory.
import { type Line, LineSplitter } from '../../domain/bulk/body-lines.ts';
import { type ReadRecord, readerOf } from '../../domain/bulk/read-records.ts';
import { Seen } from '../../domain/bulk/seen.ts';
import type { DatasetRecord, Datasets } from '../../domain/datasets/field.ts';
import { subjectOf } from '../../domain/datasets/references.ts';
import { violationsOf } from '../../domain/datasets/validate.ts';
import { addRows } from '../../graph/many-rows.ts';
import type { Scene } from '../../graph/scene.ts';
import type { BulkInput } from './bulk-delivery.ts';
import { type BulkJudge, judgeFor } from './bulk-judge.ts';
import { BulkTally } from './bulk-tally.ts';
import type { DueTask } from './due-task.ts';
import { nobody } from './intake.ts';
import { PushRecord, type PushSubmission } from './push-submission.entity.ts';
import { rightRecord, type Sent } from './sent.ts';
import { OFTEN_ALIKE } from './store.ts';
import { subjectIn, subjectsOf } from './subjects.ts';

const BATCH = 1000;

export interface BulkIntake {
  readonly tally: BulkTally;
  readonly provisional: boolean;
  /** Villages that accepted records name, for the rules about them. */
  readonly villages: ReadonlySet<string>;
}

export async function takeInBulk(
  scene: Scene,
  task: DueTask,
  delivered: Datasets,
  input: BulkInput,
  body: AsyncIterable<Buffer>,
  submission: PushSubmission,
): Promise<BulkIntake> {
  const tally = new BulkTally();
  const villages = new Set<string>();
  const judge = judgeFor(scene, task);
  const clock = { today: scene.today, now: scene.context.principal.now };
  const read = readerOf(input.format, delivered);
  const seen = new Seen();
  const shared = sharedColumns(task, submission);

  /** Null for a record that is not well formed, or about somebody who was named before. */
  const wellFormed = ({ line, path, code, record, problem }: ReadRecord): Sent | null => {
    tally.read(code, line);
    const dataset = delivered[code];
    const violations = problem || !dataset ? [problem!] : violationsOf(dataset, record, path, clock);
    if (violations.length > 0) tally.drop(code, line, ['INVALID', violations]);
    else if (!seen.add(`${code} ${subjectOf(dataset!, record as DatasetRecord)}`))
      tally.drop(code, line, ['DUPLICATE', []]);
    else return rightRecord(code, dataset!, line, path, record as DatasetRecord);
    return null;
  };

  const store = async (batch: readonly Sent[]): Promise<void> => {
    const subjects = await subjectsOf(scene, batch, task.regionPath);
    await judge.prepare(batch);
    const rows: object[] = [];
    for (const sent of batch) {
      const subject = subjectIn(subjects, sent);
      if (subject.unknown) tally.drop(sent.code, sent.position, nobody(subject.unknown));
      else rows.push(judgedRow(judge, sent, subject, tally, villages));
    }
    await addRows(scene, { type: PushRecord, shared, rows, alike: OFTEN_ALIKE });
  };

  let batch: Sent[] = [];
  let storing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await storing;
    storing = store(batch);
    storing.catch(() => undefined); // thrown where it is awaited
    batch = [];
  };
  const take = async (lines: readonly Line[]): Promise<void> => {
    for (const line of lines) {
      const record = read(line);
      const sent = record ? wellFormed(record) : null;
      if (sent) batch.push(sent);
      if (batch.length >= BATCH) await flush();
    }
  };

  const splitter = new LineSplitter(input.format === 'ndjson' ? 'ndjson' : 'csv');
  try {
    for await (const chunk of body) await take(splitter.push(chunk));
    await take(splitter.end());
    await flush();
  } finally {
    // The connection belongs to the transaction: nothing may be under way on it when that ends.
    await storing.catch(() => undefined);
  }
  await storing;
  const provisional = await judge.finish(submission, tally);
  tally.check(input.datasets, input.allOrNothing);
  return { tally, provisional, villages };
}

function judgedRow(
  judge: BulkJudge,
  sent: Sent,
  subject: ReturnType<typeof subjectIn>,
  tally: BulkTally,
  villages: Set<string>,
): object {
  const { code, position, record } = sent;
  const { rule, band, line, measured } = judge.judgement(sent, subject);
  // Of sums it is known only when everything was read.
  if (!judge.sums) {
    if (rule) tally.below(code, position, rule);
    else tally.accept(code);
  }
  if (!rule)
    for (const village of [record['village'], ...((record['villages'] ?? []) as unknown[])])
      if (typeof village === 'string') villages.add(village);
  return {
    dataset: code,
    position,
    verdict: rule ? 'REJECTED' : 'ACCEPTED',
    rule,
    band,
    line,
    measured,
    payload: record,
    household: subject.household?.id ?? null,
    person: subject.person?.id ?? null,
  };
}

const sharedColumns = ({ obligation, period }: DueTask, { id, round }: PushSubmission) => ({
  submission: id,
  obligation: obligation.id,
  unit: obligation.unit.id,
  periodKey: period.key,
  round,
  superseded: false,
});
