// Taking in what was sent (接收校验): a verdict on each record. Invalid ones and those about nobody are named and not kept;
// those below the threshold are kept with the unit, because sums over the year need them.

import type { DatasetRecord } from '../../domain/datasets/field.ts';
import { subjectOf } from '../../domain/datasets/references.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Period } from '../../domain/periods.ts';
import { conditionsFor, type Judgement, judge, type ThresholdCondition } from '../../domain/push-threshold.ts';
import { RECORD_RULE, type RecordRule } from '../../domain/push-vocabulary.ts';
import type { Scene } from '../../graph/scene.ts';
import type { OwnObligation } from './due-task.ts';
import { householdSums } from './household-sums.ts';
import { loadLines } from './lines.ts';
import type { PushDatasetInput } from './push.inputs.ts';
import { recordsSent, type Sent } from './sent.ts';
import { type Subject, type Subjects, subjectIn, subjectsOf } from './subjects.ts';

/** A record that is kept. */
export interface Kept extends Judgement {
  readonly sent: Sent;
  readonly subject: Subject;
  readonly rule: RecordRule | null;
}

/** Verdict on one record as the sender reads it. No value in it. */
export interface Verdict {
  readonly dataset: string;
  readonly index: number;
  readonly verdict: 'ACCEPTED' | 'REJECTED';
  readonly rule: RecordRule | null;
  readonly messageZh: string | null;
  readonly message: string | null;
  readonly violations: readonly Violation[];
}

export interface Intake {
  readonly kept: readonly Kept[];
  readonly verdicts: readonly Verdict[];
  readonly provisional: boolean;
  readonly subjects: Subjects;
}

export interface ThresholdRule {
  readonly code: string | null;
  readonly conditions: readonly ThresholdCondition[];
}

export interface Delivery {
  readonly obligation: OwnObligation;
  readonly period: Period;
  readonly regionPath: string;
  readonly datasets: readonly PushDatasetInput[];
  readonly allOrNothing: boolean;
}

export async function takeIn(scene: Scene, delivery: Delivery): Promise<Intake> {
  const { obligation, regionPath } = delivery;
  const all = recordsSent(scene, obligation.code, delivery.datasets);
  const wellFormed = all.filter(({ violations }) => violations.length === 0);
  const subjects = await subjectsOf(scene, wellFormed, regionPath);
  const problems = new Map<Sent, Problem>(
    all.filter(({ violations }) => violations.length > 0).map(sent => [sent, ['INVALID', sent.violations]]),
  );
  for (const sent of repeated(wellFormed)) problems.set(sent, ['DUPLICATE', []]);
  const known = wellFormed
    .filter(sent => !problems.has(sent))
    .map(sent => [sent, subjectIn(subjects, sent)] as const)
    .filter(([sent, { unknown }]) => !unknown || !problems.set(sent, nobody(unknown)));
  const rule = obligation.thresholdRule as ThresholdRule | null;
  const { kept, provisional } = await judgeAll(scene, delivery, rule, known);
  for (const { sent, rule: broken } of kept) if (broken) problems.set(sent, [broken, []]);
  refuseWhole(scene, all, problems, delivery.allOrNothing);
  const verdicts = all.map(sent => verdictOn(sent, problems.get(sent) ?? null));
  return { kept, verdicts, provisional, subjects };
}

export type Problem = readonly [rule: RecordRule, violations: readonly Violation[]];

/** All but the first record about one subject. */
function repeated(sent: readonly Sent[]): Sent[] {
  const seen = new Set<string>();
  return sent.filter(({ code, dataset, record }) => {
    const subject = `${code} ${subjectOf(dataset, record)}`;
    const known = seen.has(subject);
    seen.add(subject);
    return known;
  });
}

export function nobody({ rule, path }: NonNullable<Subject['unknown']>): Problem {
  const [zh, en] = rule === 'INVALID' ? ['没有该区划', 'There is no such division'] : RECORD_RULE[rule];
  return [rule, [{ path, rule: rule === 'INVALID' ? 'UNKNOWN_REGION' : rule, zh, en }]];
}

/** The year that a record counts for. */
export const yearIn = (record: DatasetRecord, { to }: Period): number =>
  typeof record['year'] === 'number' ? record['year'] : Number(to.slice(0, 4));

async function judgeAll(
  scene: Scene,
  { obligation, period, regionPath }: Delivery,
  rule: ThresholdRule | null,
  known: readonly (readonly [Sent, Subject])[],
): Promise<{ kept: Kept[]; provisional: boolean }> {
  const conditions = rule?.conditions ?? [];
  const yearOf = ({ record }: Sent) => yearIn(record, period);
  const years = [...new Set(known.map(([sent]) => yearOf(sent)))];
  const lines = await loadLines(scene, conditions, years, regionPath);
  const measured =
    rule?.code === 'SR-MED' ? await householdSums(scene, obligation, period.key, known) : () => () => null;
  let provisional = false;
  const kept = known.map(([sent, subject]): Kept => {
    const applying = conditionsFor(conditions, sent.code, subject.household?.registered ?? null);
    const judgement = judge(applying, sent.record, lines.of(yearOf(sent)), measured(sent));
    provisional ||= applying.some(({ referenceKey }) => referenceKey != null) && lines.provisional(yearOf(sent));
    const broken = judgement.band === 'DECLARED' ? 'DECLARATION_REASON_NEEDED' : 'BELOW_THRESHOLD';
    return { ...judgement, sent, subject, rule: judgement.passes ? null : broken };
  });
  return { kept, provisional };
}

/** Refuses all where the sender wants that, or where a dataset has not one record that could be kept. */
function refuseWhole(
  scene: Scene,
  all: readonly Sent[],
  problems: ReadonlyMap<Sent, Problem>,
  allOrNothing: boolean,
): void {
  const useless = (sent: Sent) => problems.has(sent) && problems.get(sent)![0] !== 'BELOW_THRESHOLD';
  for (const records of Map.groupBy(all, ({ code }) => code).values())
    for (const sent of records)
      if (allOrNothing ? problems.has(sent) : records.every(useless)) refuse(scene, sent, problems.get(sent)!);
  scene.check();
}

function refuse(scene: Scene, { path }: Sent, [rule, violations]: Problem): void {
  const [zh, en] = RECORD_RULE[rule];
  for (const violation of violations.length > 0 ? violations : [{ path, rule, zh, en }]) scene.refuse(violation);
}

export function verdictOn({ code, position }: Sent, problem: Problem | null): Verdict {
  const [rule, violations] = problem ?? [null, []];
  const [zh, en] = rule ? RECORD_RULE[rule] : [null, null];
  const verdict = rule ? 'REJECTED' : 'ACCEPTED';
  return { dataset: code, index: position, verdict, rule, messageZh: zh, message: en, violations };
}
