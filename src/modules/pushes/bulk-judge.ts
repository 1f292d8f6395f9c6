// Thresholds over a stream (批量阈值判定): the same lines and the same rule as for a submission through the graph. What is
// summed over a household is judged when everything was read, household by household.
import { conditionsFor, type Judgement, judge } from '../../domain/push-threshold.ts';
import type { RecordRule } from '../../domain/push-vocabulary.ts';
import { rowsTogether } from '../../graph/rows-named.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, householdsWithin, recordsOfUnit } from '../../graph/wall.ts';
import { Household } from '../households/household.entity.ts';
import type { BulkTally } from './bulk-tally.ts';
import type { DueTask } from './due-task.ts';
import { householdSums } from './household-sums.ts';
import { type ThresholdRule, yearIn } from './intake.ts';
import { type LoadedLines, loadLines } from './lines.ts';
import { PushRecord, type PushSubmission } from './push-submission.entity.ts';
import type { Sent } from './sent.ts';
import type { Subject } from './subjects.ts';

const PAGE = 2000;

export interface Judged extends Judgement {
  readonly rule: RecordRule | null;
}

export interface BulkJudge {
  /** Whether records are judged by sums, which `finish` does. */
  readonly sums: boolean;
  /** Loads the lines of the years that a batch is about. */
  prepare(batch: readonly Sent[]): Promise<void>;
  judgement(sent: Sent, subject: Subject): Judged;
  /** Judges what had to wait; tells whether a figure of an earlier year stood in for one that is not published. */
  finish(submission: PushSubmission, tally: BulkTally): Promise<boolean>;
}

const WAITING: Judged = { rule: 'BELOW_THRESHOLD', band: 'NOT_JUDGED', passes: false, line: null, measured: null };

export function judgeFor(scene: Scene, task: DueTask): BulkJudge {
  const { obligation, period, regionPath } = task;
  const rule = obligation.thresholdRule as ThresholdRule | null;
  const conditions = rule?.conditions ?? [];
  const sums = rule?.code === 'SR-MED';
  const linesOf = new Map<number, LoadedLines>();
  let provisional = false;

  async function load(records: readonly Sent[]): Promise<void> {
    if (conditions.length === 0) return;
    for (const { record } of records) {
      const year = yearIn(record, period);
      if (!linesOf.has(year)) linesOf.set(year, await loadLines(scene, conditions, [year], regionPath));
    }
  }

  function judgeOne(sent: Sent, registered: boolean | null, measured?: (metric: string) => bigint | null): Judged {
    const applying = conditionsFor(conditions, sent.code, registered);
    const year = yearIn(sent.record, period);
    const lines = linesOf.get(year);
    const judgement = judge(applying, sent.record, lines?.of(year) ?? NO_LINES, measured);
    provisional ||= applying.some(({ referenceKey }) => referenceKey != null) && lines!.provisional(year);
    if (judgement.passes) return { ...judgement, rule: null };
    return { ...judgement, rule: judgement.band === 'DECLARED' ? 'DECLARATION_REASON_NEEDED' : 'BELOW_THRESHOLD' };
  }

  return {
    sums,
    prepare: load,
    judgement: (sent, { household }) => (sums ? WAITING : judgeOne(sent, household?.registered ?? null)),
    async finish(submission, tally) {
      if (sums) {
        const found = new Map<string, number[]>();
        for await (const page of householdPages(scene, submission, regionPath)) {
          await load(page.map(({ sent }) => sent));
          const of = await householdSums(
            page[0]!.scene,
            obligation,
            period.key,
            page.map(({ sent, subject }) => [sent, subject]),
          );
          for (const { record, sent, registered } of page) {
            const judged = judgeOne(sent, registered, of(sent));
            const { rule: broken, band, line, measured } = judged;
            Object.assign(record, { verdict: broken ? 'REJECTED' : 'ACCEPTED', rule: broken, band, line, measured });
            if (!broken) tally.accept(sent.code);
            else listIn(found, `${sent.code} ${broken}`).push(sent.position);
          }
        }
        for (const [key, positions] of found) {
          const [code = '', broken = ''] = key.split(' ');
          for (const line of positions.sort((a, b) => a - b)) tally.below(code, line, broken as RecordRule);
        }
      }
      return provisional;
    },
  };
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

const NO_LINES = { parameter: () => null, reference: () => null };

interface Waiting {
  readonly record: PushRecord;
  readonly sent: Sent;
  readonly subject: Subject;
  readonly registered: boolean | null;
  /** Of this page: what was loaded for it is forgotten with it. */
  readonly scene: Scene;
}

/** Records of the submission, whole households at a time; what is changed on a page is written before the next one. */
async function* householdPages(
  scene: Scene,
  submission: PushSubmission,
  regionPath: string,
): AsyncGenerator<Waiting[]> {
  const own = recordsOfUnit(submission.unit.id);
  let after: string | null = null;
  for (let size = PAGE; ; ) {
    const em = scene.em.fork({ clear: true, keepTransactionContext: true, freshEventManager: true });
    const page: Scene = { ...scene, em };
    const where: object = {
      submission: submission.id,
      superseded: false,
      ...(after === null ? {} : { household: { $gt: after } }),
    };
    const orderBy = [{ household: 'asc' }, { position: 'asc' }];
    const found: PushRecord[] = await asSystem(page, own, () =>
      em.find(PushRecord, where as never, { orderBy: orderBy as never, limit: size }),
    );
    const last = found.at(-1)?.household?.id ?? null;
    // The last household may go on after the page.
    const whole = found.length < size ? found : found.filter(({ household }) => household?.id !== last);
    if (found.length === 0) return;
    if (whole.length === 0) {
      size *= 2;
      continue;
    }
    yield await withSubjects(page, whole, regionPath);
    await asSystem(page, own, () => em.flush());
    if (found.length < size) return;
    after = whole.at(-1)!.household!.id;
  }
}

async function withSubjects(scene: Scene, records: readonly PushRecord[], regionPath: string): Promise<Waiting[]> {
  const ids = [...new Set(records.map(({ household }) => household!.id))];
  const byKey = { type: Household, by: ['id', ids], attributes: ['id', 'registered'] } as const;
  const [rows] = await rowsTogether<[{ id: string; registered: boolean }]>(
    scene,
    [byKey],
    householdsWithin(regionPath),
  );
  const registered = new Map(rows.map(row => [row.id, row.registered]));
  return records.map(record => {
    const { household, dataset: code, position, payload } = record;
    return {
      record,
      scene,
      sent: { code, position, path: `line.${position}`, record: payload, violations: [] } as unknown as Sent,
      subject: { household, person: null, unknown: null },
      registered: registered.get(household!.id) ?? null,
    };
  });
}
