// What an answer withheld (访问说明): `extensions.access` lists the coordinates that were withheld or masked, so that a
// screen can say 无权查看 instead of showing an empty cell. It is derived from the policy and the rows in the answer,
// never from the hidden values.
import { SENSITIVITY, type Sensitivity } from '../../model/sensitivity.ts';
import type { MarkedObject, Marks } from './marks.ts';

export type Withholding = 'WITHHELD' | 'MASKED';

export interface AccessEntry {
  /** `StaffMember.phone` */
  readonly coordinate: string;
  readonly access: Withholding;
  /** Whether every row of the answer was affected, or some rows only. */
  readonly rows: 'ALL' | 'SOME';
  readonly label: Sensitivity;
  readonly zh: string;
  readonly en: string;
}

/** Suffix of the companion keys that carry what the statement says beside the answer; no GraphQL name can contain it. */
export const COMPANION = '!';
/** Codes of the companion: what the statement says about one field of one row. */
export const ACCESS_CODE = { FULL: 0, MASKED: 1, WITHHELD: 2 } as const;

export function accessEntry(
  coordinate: string,
  label: Sensitivity,
  access: Withholding,
  rows: AccessEntry['rows'],
): AccessEntry {
  const [zh, en] =
    access === 'MASKED'
      ? [`已脱敏（${SENSITIVITY[label]}）`, `Masked: your posts are not cleared for ${label} in full`]
      : [`无权查看（${SENSITIVITY[label]}）`, `Withheld: your posts are not cleared for ${label}`];
  if (rows === 'ALL') return { coordinate, access, rows, label, zh, en };
  return { coordinate, access, rows, label, zh: `${zh}：权限范围以外的行`, en: `${en} on rows beyond your reach` };
}

/** Entries of one answer, one per coordinate and kind. */
export class AccessLog {
  readonly #entries = new Map<string, AccessEntry>();

  add(entry: AccessEntry): void {
    const key = `${entry.coordinate} ${entry.access}`;
    if (this.#entries.get(key)?.rows !== 'ALL') this.#entries.set(key, entry);
  }

  list(): AccessEntry[] {
    return [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }
}

export interface CompanionField {
  readonly coordinate: string;
  readonly label: Sensitivity;
}

/** What the companions of a plan mean: the access of a field, or the mark that an object leaves. */
export interface Companions {
  readonly companions: ReadonlyMap<string, CompanionField>;
  readonly marked: ReadonlyMap<string, MarkedObject>;
}

/** Removes the companions from an answer and adds what they say to the log and to the marks. */
export function readCompanions(value: unknown, meanings: Companions, log: AccessLog, marks: Marks): void {
  if (Array.isArray(value)) {
    for (const item of value) readCompanions(item, meanings, log, marks);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    if (!key.endsWith(COMPANION)) {
      readCompanions(object[key], meanings, log, marks);
      continue;
    }
    const code = object[key];
    delete object[key];
    const marked = meanings.marked.get(key);
    if (marked) marks.add(marked, code);
    if (marked || code === ACCESS_CODE.FULL) continue;
    const field = meanings.companions.get(key);
    if (!field) continue;
    const access = code === ACCESS_CODE.MASKED ? 'MASKED' : 'WITHHELD';
    log.add(accessEntry(field.coordinate, field.label, access, 'SOME'));
  }
}
