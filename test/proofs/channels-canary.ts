// Canaries (标记值): every value that can carry a mark gets one of its own, so that a value that leaves the server tells
// which row and field it came from, wherever it turns up: in a body, a header, a cursor, an error, a log line.
import { allTypes, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import { type Change, isTested } from './non-interference-change.ts';
import { isScalar, storedAttributes } from './non-interference-view.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

export interface Cell {
  readonly meta: TypeMeta;
  readonly field: string;
  readonly row: StoredRow;
}

const FIRST_NUMBER = 1_000_000_000;
/** A version that was raised is no canary. */
const STEP = 4;
const DAY = 86_400_000;
const FIRST_DAY = Date.parse('3000-01-01T00:00:00Z');
const FIRST_MOMENT = Date.parse('4000-01-01T00:00:00Z');

/** Values on which the identity of viewers rests, or which the graph looks rows up by in its own conditions. */
const KEPT =
  /^(Region\.(code|path|validTo|validFrom)|RoleGrant\.(scopePath|domain|grid|household|from|to)|Assignment\.from)$/;

export class Canaries {
  readonly #cells = new Map<string, Cell>();
  readonly #set: PolicySet;
  #serial = 0;

  constructor(set: PolicySet) {
    this.#set = set;
  }

  /** The change that puts the canaries in; ids are canaries as they are. */
  place(rows: StoredRows): Change {
    return allTypes().flatMap(meta =>
      (rows.get(meta.name) ?? []).map(before => {
        const after: Record<string, unknown> & { id: string } = { ...before };
        for (const attribute of storedAttributes(meta)) {
          if (!isScalar(attribute) || !this.#carries(meta, attribute)) continue;
          const mark = this.#mark(attribute);
          if (!mark) continue;
          after[attribute.column] = mark.value;
          this.#cells.set(mark.token, { meta, field: attribute.name, row: after });
        }
        this.#cells.set(before.id, { meta, field: 'id', row: after });
        return { meta, before, after };
      }),
    );
  }

  #carries = (meta: TypeMeta, attribute: ScalarAttribute): boolean =>
    attribute.label !== null &&
    attribute.kind !== 'id' &&
    !isTested(this.#set, meta, attribute.name) &&
    !KEPT.test(`${meta.name}.${attribute.name}`);

  #mark({ kind, mask }: ScalarAttribute): { value: unknown; token: string } | null {
    this.#serial += 1;
    const serial = this.#serial;
    const token = `CANARY-${serial}-`;
    switch (kind) {
      case 'text':
        // The ends that a mask leaves are alike for all.
        return { value: mask ? `138000${token}0007` : token, token };
      case 'list':
        return { value: [token], token };
      case 'json':
        return { value: { mark: token }, token };
      case 'count': {
        const value = FIRST_NUMBER + serial * STEP;
        return { value, token: String(value) };
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
        return null;
    }
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

const CANARY =
  /CANARY-\d+-|\b1\d{9}\b|\b4\d{3}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\b3\d{3}-\d\d-\d\d\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
