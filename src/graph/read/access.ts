// What an answer withheld (访问说明): `extensions.access` lists the coordinates that were withheld or masked, so that a
// screen can say 无权查看 instead of showing an empty cell. It is derived from the policy and the rows in the answer,
// never from the hidden values.
import { SENSITIVITY, type Sensitivity } from '../../model/sensitivity.ts';

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

/** Suffix of the companion keys that carry the access of a row-dependent field; no GraphQL name can contain it. */
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

/** Removes the companions from an answer and adds what they say to the log. */
export function readCompanions(value: unknown, fields: ReadonlyMap<string, CompanionField>, log: AccessLog): void {
  if (Array.isArray(value)) {
    for (const item of value) readCompanions(item, fields, log);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    if (!key.endsWith(COMPANION)) {
      readCompanions(object[key], fields, log);
      continue;
    }
    const code = object[key];
    delete object[key];
    if (code === ACCESS_CODE.FULL) continue;
    const field = fields.get(key);
    if (!field) continue;
    const access = code === ACCESS_CODE.MASKED ? 'MASKED' : 'WITHHELD';
    log.add(accessEntry(field.coordinate, field.label, access, 'SOME'));
  }
}
