// The fields of a dataset (数据集字段): about a dozen words, each stating label, kind and sensitivity of one field once.
// The validator and the JSON Schema of a dataset follow from these declarations.
import type { Sensitivity } from '../sensitivity.ts';

export type FieldKind =
  /** Number of a household, of a person, code of a division, of a thing (site, road, house, facility). */
  | { readonly kind: 'household' | 'person' | 'code' }
  | { readonly kind: 'region'; readonly level: 'COUNTY' | 'VILLAGE' }
  | { readonly kind: 'text'; readonly longest: number }
  /** Yuan, an exact decimal as text, two decimals at most. */
  | { readonly kind: 'amount' | 'count' | 'percent' | 'flag' | 'moment' | 'year' }
  | { readonly kind: 'day'; readonly mayBeFuture: boolean }
  | { readonly kind: 'choice'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'list'; readonly of: FieldKind; readonly longest: number }
  | { readonly kind: 'group'; readonly fields: Fields };

export type Field = FieldKind & {
  readonly zh: string;
  readonly en: string;
  readonly sensitivity: Sensitivity;
  readonly required: boolean;
};
export type Fields = Readonly<Record<string, Field>>;

/** A record of a dataset as it was sent. */
export type DatasetRecord = Readonly<Record<string, unknown>>;

/** A rule about several fields of a record whose fields are right each for itself. */
export interface Check {
  /** The field that is named when the rule is broken. */
  readonly field: string;
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
  readonly holds: (record: DatasetRecord) => boolean;
}

export interface Dataset {
  /** Fields that name the subject: a second record with the same ones is a duplicate. None: a single report. */
  readonly subject: readonly string[];
  readonly fields: Fields;
  readonly checks: readonly Check[];
  readonly example: DatasetRecord;
}

/** Datasets of one obligation, by code. */
export type Datasets = Readonly<Record<string, Dataset>>;

type Word = (zh: string, en: string, sensitivity: Sensitivity) => Field;

const word =
  (kind: FieldKind): Word =>
  (zh, en, sensitivity) => ({ ...kind, zh, en, sensitivity, required: true });

export const code = word({ kind: 'code' });
export const amount = word({ kind: 'amount' });
export const count = word({ kind: 'count' });
export const percent = word({ kind: 'percent' });
export const flag = word({ kind: 'flag' });
export const moment = word({ kind: 'moment' });
export const year = word({ kind: 'year' });
export const day = word({ kind: 'day', mayBeFuture: false });
export const anyDay = word({ kind: 'day', mayBeFuture: true });
export const county = word({ kind: 'region', level: 'COUNTY' });
export const village = word({ kind: 'region', level: 'VILLAGE' });
export const text = (longest: number): Word => word({ kind: 'text', longest });
export const choice = (values: Readonly<Record<string, string>>): Word => word({ kind: 'choice', values });
export const listOf = (of: FieldKind, longest: number): Word => word({ kind: 'list', of, longest });
export const optional = (field: Field): Field => ({ ...field, required: false });

/** The subject of most records, and the person in it. */
export const householdNo: Field = word({ kind: 'household' })('农户编号', 'Number of the household', 'PERSONAL');
export const personNo: Field = word({ kind: 'person' })('人员编号', 'Number of the person', 'PERSONAL');
export const HOUSEHOLDS: FieldKind = { kind: 'household' };
export const PERSONS: FieldKind = { kind: 'person' };
export const COUNTIES: FieldKind = { kind: 'region', level: 'COUNTY' };
export const VILLAGES: FieldKind = { kind: 'region', level: 'VILLAGE' };

/** Exact hundredths of an amount that is written right. */
export function hundredths(amountText: unknown): bigint {
  const text = String(amountText ?? '0');
  const point = text.indexOf('.');
  return BigInt(point === -1 ? `${text}00` : text.slice(0, point) + text.slice(point + 1).padEnd(2, '0'));
}

/** First day not after the second, where both are given. */
export const inOrder = (from: string, to: string): Check => ({
  field: to,
  rule: 'ENDS_BEFORE_START',
  zh: '结束日期早于开始日期',
  en: 'The end comes before the start',
  holds: record => record[from] == null || record[to] == null || String(record[from]) <= String(record[to]),
});

/** An amount that is part of another one. */
export const atMost = (part: string, whole: string): Check => ({
  field: part,
  rule: 'EXCEEDS_TOTAL',
  zh: '超过其所属的总额',
  en: 'Exceeds the total that it is part of',
  holds: record => hundredths(record[part]) <= hundredths(record[whole]),
});

/** A difference that was computed by the sender and has to be right. */
export const differenceOf = (result: string, whole: string, parts: readonly string[]): Check => ({
  field: result,
  rule: 'DOES_NOT_ADD_UP',
  zh: '与总额减去各项后的差额不一致',
  en: 'Is not the total without the other amounts',
  holds: record =>
    hundredths(record[result]) ===
    parts.reduce((rest, part) => rest - hundredths(record[part]), hundredths(record[whole])),
});
