// What the analysis of a policy says (分析结论): as completeness does, and where in the policy file, and how grave.
import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../completeness.ts';
import type { Policy, Row } from '../policy.ts';

export type Severity = 'error' | 'warning';

export interface AnalysisFinding extends Finding {
  /** Name of the check, by which a warning can be justified. */
  readonly check: string;
  /** `StaffMember.read`, or a role. */
  readonly at: string;
  readonly severity: Severity;
  /** Line of the policy file where the table of that type and place begins; null where the source is not at hand. */
  readonly line: number | null;
}

/** File and line, as editors open them. */
export const placeOf = ({ file, line }: AnalysisFinding): string => (line === null ? file : `${file}:${line}`);

/** One row of a policy, and where it stands: a verb, a label or a field, and its place in that table. */
export interface Placed {
  readonly policy: Policy;
  readonly place: string;
  readonly kind: 'verb' | 'label' | 'field';
  readonly index: number;
  readonly row: Row;
}

export function* placedRows(policy: Policy): Generator<Placed> {
  const tables = [
    ['verb', policy.verbs],
    ['label', policy.clearances],
    ['field', policy.fields],
  ] as const;
  for (const [kind, table] of tables)
    for (const [place, rows] of table)
      for (const [index, row] of rows.entries()) yield { policy, place, kind, index, row };
}

export const rowName = ({ policy, place, index }: Placed): string => `${policy.meta.name}.${place}#${index + 1}`;

const texts = new Map<string, string | null>();

function textOf(file: string): string | null {
  if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, 'utf8') : null);
  return texts.get(file)!;
}

/** Searches the policy's file for its type and, behind it, for the place. */
export function lineOf({ file, meta }: Policy, place?: string): number | null {
  const text = textOf(file);
  const start = text?.search(new RegExp(`\\bpolicy\\(\\s*${meta.name}\\b`)) ?? -1;
  if (text === null || start === -1) return null;
  const next = text.slice(start + 1).search(/\bpolicy\(/);
  const own = next === -1 ? text.slice(start) : text.slice(start, start + 1 + next);
  const at = place === undefined ? -1 : own.search(new RegExp(`\\b${place}\\b\\s*:`));
  return text.slice(0, start + Math.max(at, 0)).split('\n').length;
}

export function atRow(
  placed: Placed,
  check: string,
  severity: Severity,
  { zh, en }: { zh: string; en: string },
): AnalysisFinding {
  const { policy, place } = placed;
  const at = rowName(placed);
  return {
    check,
    at,
    severity,
    file: policy.file,
    line: lineOf(policy, place),
    zh: `${at}：${zh}`,
    en: `${at}: ${en}`,
  };
}
