// The stock of plausible values (取值库): what stands in the database, by type and field, in the words of the graph, so
// that generated filters hit and generated ids exist.
import { globalId } from '../../../src/model/global-id.ts';
import type { ScalarAttribute, TypeMeta } from '../../../src/model/meta.ts';
import type { Random } from './random.ts';

/** A row as PostgreSQL gives it with `to_jsonb`: by column name. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string };
export type StoredRows = ReadonlyMap<string, readonly StoredRow[]>;

const ODD_TEXTS = ['%', '_', '\\', "'; drop table region; --", '张', '😀', ' ', '', 'null', '*'];

export class Stock {
  readonly rows: StoredRows;
  /** Values that operations compared a field with: changes use them, so that a leak would show. */
  readonly asked = new Map<string, unknown[]>();

  readonly #referred = new Set<unknown>();

  constructor(rows: StoredRows) {
    this.rows = rows;
    for (const list of rows.values())
      for (const row of list)
        for (const [column, value] of Object.entries(row)) if (column.endsWith('_id')) this.#referred.add(value);
  }

  /** Whether some row refers to the row with this id. */
  refersTo = (id: string): boolean => this.#referred.has(id);

  rowsOf(meta: TypeMeta): readonly StoredRow[] {
    return this.rows.get(meta.name) ?? [];
  }

  /** Id of some row, seldom of none. */
  id(random: Random, meta: TypeMeta): string {
    const rows = this.rowsOf(meta);
    if (rows.length === 0 || random.chance(0.03)) return globalId(meta.name, '00000000-0000-4000-8000-0000000000aa');
    return globalId(meta.name, random.pick(rows).id);
  }

  /** A value of the field from the database, or something of its kind. */
  value(random: Random, meta: TypeMeta, attribute: ScalarAttribute): unknown {
    if (attribute.kind === 'id') return this.id(random, meta);
    if (attribute.kind === 'choice') return random.pick(attribute.enumeration!.values);
    if (attribute.kind === 'flag') return random.chance(0.5);
    const row = this.rowsOf(meta).length > 0 ? random.pick(this.rowsOf(meta)) : undefined;
    const stored = row?.[attribute.column] ?? null;
    const value = stored === null || random.chance(0.1) ? this.#madeUp(random, attribute) : stored;
    const key = `${meta.name}.${attribute.name}`;
    this.asked.set(key, [...(this.asked.get(key) ?? []), value].slice(-30));
    return value;
  }

  #madeUp(random: Random, { kind }: ScalarAttribute): unknown {
    switch (kind) {
      case 'count':
        return random.between(-1, 60);
      case 'amount':
        return `${random.between(0, 99_999)}.${random.between(10, 99)}`;
      case 'day':
        return `20${random.between(10, 29)}-0${random.between(1, 9)}-1${random.between(0, 9)}`;
      case 'moment':
        return `2026-1${random.between(0, 2)}-2${random.between(0, 8)}T0${random.between(0, 9)}:00:00.123456+00:00`;
      case 'list':
        return [random.pick(ODD_TEXTS)];
      case 'json':
        return { made: random.between(0, 9) };
      default:
        return random.chance(0.5) ? random.pick(ODD_TEXTS) : `made-${random.between(0, 9999)}`;
    }
  }

  /** A part of a text value, for `startsWith` and `contains`. */
  part(random: Random, meta: TypeMeta, attribute: ScalarAttribute, fromStart: boolean): string {
    const characters = [...String(this.value(random, meta, attribute))];
    const from = fromStart ? 0 : random.between(0, Math.max(0, characters.length - 1));
    return characters.slice(from, from + random.between(1, 4)).join('');
  }
}
