// Canaries (标记值): every value that can carry a mark gets one of its own, so that a value that leaves the server tells
// which row and field it came from, wherever it turns up: in a body, a header, a cursor, an error, a log line.

import { allTypes, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import { inColumn } from '../harness/items.ts';
import { type Change, isTested } from './non-interference-change.ts';
import { isScalar, storedAttributes, type View } from './non-interference-view.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

export interface Cell {
  readonly meta: TypeMeta;
  readonly field: string;
  readonly row: StoredRow;
}

const FIRST_NUMBER = 1_000_000_000;
const FIRST_AMOUNT = 70_000_000_000;
/** A version that was raised is no canary. */
const STEP = 4;
const DAY = 86_400_000;
const FIRST_DAY = Date.parse('3000-01-01T00:00:00Z');
const FIRST_MOMENT = Date.parse('4000-01-01T00:00:00Z');

/** Values on which the identity of viewers rests, or which the graph looks rows up by in its own conditions. */
const KEPT =
  /^(Region\.(code|path|validTo|validFrom)|RoleGrant\.(scopePath|domain|grid|household|from|to)|Assignment\.from|AssignedMatter\.(from|until|householdNo))$/;

export class Canaries {
  readonly #cells = new Map<string, Cell>();
  readonly #set: PolicySet;
  readonly #serials = new Map<string, number>();

  constructor(set: PolicySet) {
    this.#set = set;
  }

  /** The change that puts the canaries in; ids are canaries as they are. */
  place(rows: StoredRows): Change {
    return allTypes().flatMap(meta =>
      (rows.get(meta.name) ?? []).map(before => {
        const after: Record<string, unknown> & { id: string } = { ...before };
        for (const attribute of storedAttributes(meta))
          if (isScalar(attribute) && this.carries(meta, attribute)) this.#put(meta, attribute, after, 0);
        this.#cells.set(before.id, { meta, field: 'id', row: after });
        return { meta, before, after };
      }),
    );
  }

  /** Other canaries wherever the viewer may not read, so that for the viewer nothing has changed. */
  replace(view: View, rows: StoredRows): Change {
    return allTypes().flatMap(meta =>
      (rows.get(meta.name) ?? []).flatMap(before => {
        const seen = view.sees(meta, before.id);
        const known = seen ? view.of(meta, before) : null;
        const counted = view.counted(meta, before);
        const after: Record<string, unknown> & { id: string } = { ...before };
        for (const attribute of storedAttributes(meta)) {
          if (!isScalar(attribute) || !this.carries(meta, attribute)) continue;
          if (seen && view.access(meta, attribute, before) === 'FULL') continue;
          this.#put(meta, attribute, after, 1);
          const shows = seen && view.of(meta, after) !== known;
          // What may be counted is told by design (docs/decisions/0021).
          if (shows || view.counted(meta, after) !== counted) after[attribute.column] = before[attribute.column];
        }
        return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ meta, before, after }];
      }),
    );
  }

  /** Whether a canary stands in the field: identity and conditions rest on the others. */
  carries = (meta: TypeMeta, attribute: ScalarAttribute): boolean =>
    attribute.label !== null &&
    attribute.kind !== 'id' &&
    // A closed list that is part of a key has no value to spare.
    !(attribute.enumeration && meta.uniques.some(names => names.includes(attribute.name))) &&
    !isTested(this.#set, meta, attribute.name) &&
    !KEPT.test(`${meta.name}.${attribute.name}`);

  /** Puts the first or the other canary of a value into the row. */
  #put(meta: TypeMeta, attribute: ScalarAttribute, row: Record<string, unknown> & { id: string }, turn: 0 | 1): void {
    const { column, enumeration, kind, name } = attribute;
    // Closed lists have no room for a mark: the other value is the next one.
    if (kind === 'flag' || enumeration) {
      if (turn === 1) row[column] = next(attribute, row[column] ?? null);
      return;
    }
    const key = `${meta.name} ${name} ${row.id}`;
    const serial = this.#serials.get(key) ?? this.#serials.size;
    this.#serials.set(key, serial);
    const { value, token } = mark(attribute, serial * 2 + turn);
    row[column] = value;
    this.#cells.set(token, { meta, field: name, row });
  }

  /** Every canary in a text, also those inside cursors. */
  in(text: string): Cell[] {
    const inside = [...text.matchAll(/"([\w-]{60,})"/g)].map(([, cursor]) =>
      Buffer.from(cursor!, 'base64url').toString(),
    );
    return [text, ...inside].flatMap(part =>
      [...part.matchAll(CANARY)].flatMap(([found]) => this.#cells.get(found.replace(/ (?=\d\d:)/, 'T')) ?? []),
    );
  }
}

function next({ enumeration, kind, optional }: ScalarAttribute, value: unknown): unknown {
  if (kind === 'flag') return value !== true;
  const values = enumeration!.values;
  if (kind === 'list') return Array.isArray(value) && value.length > 0 ? [] : [values[0]];
  const index = values.indexOf(String(value)) + 1;
  return values[index] ?? (optional ? null : values[0]);
}

function mark(attribute: ScalarAttribute, serial: number): { value: unknown; token: string } {
  const { kind, mask } = attribute;
  const token = `CANARY-${String(serial).padStart(7, '0')}-`;
  switch (kind) {
    case 'list':
      return { value: [token], token };
    case 'json':
      return { value: inColumn(attribute, { mark: token }), token };
    case 'count': {
      const value = FIRST_NUMBER + serial * STEP;
      return { value, token: String(value) };
    }
    case 'amount': {
      const value = `${FIRST_AMOUNT + serial}.25`;
      return { value: Number(value), token: value };
    }
    case 'day': {
      const value = new Date(FIRST_DAY + serial * DAY).toISOString().slice(0, 10);
      return { value, token: value };
    }
    case 'moment': {
      const value = new Date(FIRST_MOMENT + serial * 1000).toISOString().slice(0, 19);
      return { value: `${value}+00:00`, token: value };
    }
    default:
      // The ends that a mask leaves are alike for all.
      return { value: mask ? `138000${token}0007` : token, token };
  }
}

const CANARY =
  /CANARY-\d+-|\b1\d{9}\b|\b70\d{9}\.25\b|\b4\d{3}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\b3\d{3}-\d\d-\d\d\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
