// Judging a record against the threshold of its obligation (阈值判定, SR-MED, SR-EDU, A-14 to ): pure. Amounts
// are compared as exact hundredths. An unset parameter asks for a reason; an unpublished reference leaves it open.
import { type DatasetRecord, hundredths } from './datasets/field.ts';
import type { ThresholdBand } from './push-vocabulary.ts';

/** One comparison of `thresholdRule.conditions`, see data/README.md. */
export interface ThresholdCondition {
  readonly dataset?: string | null;
  readonly appliesTo?: string | null;
  readonly metric: string;
  readonly operator: '=' | '>' | '>=' | '<' | '<=' | 'IN';
  readonly value?: string | number | boolean | null;
  readonly values?: readonly string[] | null;
  readonly referenceKey?: string | null;
  readonly parameter?: string | null;
}

/** What a record is compared with; null: not set, or not published. */
export interface Lines {
  readonly parameter: (name: string) => string | null;
  readonly reference: (key: string) => { readonly value: string | null; readonly entries: readonly string[] } | null;
}

export interface Judgement {
  readonly band: ThresholdBand;
  readonly passes: boolean;
  /** Line and measured value of an amount, as exact decimals. */
  readonly line: string | null;
  readonly measured: string | null;
}

export const decimal = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;

/** `site.size` of the rule is `siteSize` of the record. */
export const fieldOfMetric = (metric: string): string =>
  metric.replace(/\.([a-z])/g, (_, letter: string) => letter.toUpperCase());

type Outcome = { readonly passes: boolean; readonly band: ThresholdBand; line?: bigint; measured?: bigint };

/** The conditions that hold for a dataset and a category of households; none: every record counts. */
export const conditionsFor = (
  conditions: readonly ThresholdCondition[],
  dataset: string,
  registered: boolean | null,
): ThresholdCondition[] =>
  conditions.filter(
    condition =>
      (condition.dataset ?? dataset) === dataset &&
      (condition.appliesTo == null ||
        (registered !== null && condition.appliesTo === (registered ? 'REGISTERED_OUT_OF_POVERTY' : 'GENERAL'))),
  );

/** `measuredOf` replaces a value of the record, such as the sum of a household for that of one person. */
export function judge(
  conditions: readonly ThresholdCondition[],
  record: DatasetRecord,
  lines: Lines,
  measuredOf: (metric: string) => bigint | null = () => null,
): Judgement {
  const outcomes = conditions.map(condition => outcomeOf(condition, record, lines, measuredOf));
  const failed = outcomes.find(outcome => !outcome.passes);
  const counted = outcomes.find(outcome => outcome.line !== undefined);
  const text = (amount: bigint | undefined) => (amount === undefined ? null : decimal(amount));
  return {
    band: (failed ?? counted ?? outcomes[0])?.band ?? 'NO_THRESHOLD',
    passes: !failed,
    line: text((failed ?? counted)?.line),
    measured: text((failed ?? counted)?.measured),
  };
}

function outcomeOf(
  condition: ThresholdCondition,
  record: DatasetRecord,
  lines: Lines,
  measuredOf: (metric: string) => bigint | null,
): Outcome {
  const given = record[fieldOfMetric(condition.metric)];
  const reference = condition.referenceKey == null ? undefined : lines.reference(condition.referenceKey);
  if (condition.operator === 'IN') {
    if (reference === null) return { passes: true, band: 'NOT_JUDGED' };
    const allowed = reference?.entries ?? condition.values ?? [];
    return membership(allowed.includes(String(given)));
  }
  if (condition.parameter == null && condition.referenceKey == null && typeof condition.value !== 'number')
    return membership(given === condition.value);
  const line = lineOf(condition, lines, reference);
  if (line === null) return unset(condition, record);
  const measured = measuredOf(condition.metric) ?? exact(given);
  return compared(condition.operator, measured, line);
}

const membership = (holds: boolean): Outcome => ({ passes: holds, band: holds ? 'NO_THRESHOLD' : 'BELOW' });

function lineOf(
  { parameter, value }: ThresholdCondition,
  lines: Lines,
  reference: ReturnType<Lines['reference']> | undefined,
): bigint | null {
  const text = parameter == null ? (reference === undefined ? value : reference?.value) : lines.parameter(parameter);
  return text == null ? null : exact(text);
}

/** A parameter that nobody set: people decide, and say why. A figure that is not published: left open. */
function unset({ parameter }: ThresholdCondition, record: DatasetRecord): Outcome {
  if (parameter == null) return { passes: true, band: 'NOT_JUDGED' };
  return { passes: record['declarationReason'] != null, band: 'DECLARED' };
}

const exact = (value: unknown): bigint =>
  typeof value === 'number' ? BigInt(Math.round(value * 100)) : hundredths(value);

function compared(operator: ThresholdCondition['operator'], measured: bigint, line: bigint): Outcome {
  const holds = {
    '=': measured === line,
    '>': measured > line,
    '>=': measured >= line,
    '<': measured < line,
    '<=': measured <= line,
    IN: false,
  }[operator];
  if (!holds) return { passes: false, band: 'BELOW', line, measured };
  return { passes: true, band: measured > 2n * line ? 'OVER_2X_LINE' : 'OVER_LINE', line, measured };
}
