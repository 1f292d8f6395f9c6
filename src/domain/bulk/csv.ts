// Cells of CSV (逗号分隔文本, RFC 4180): read from a record, and written so that no spreadsheet takes a cell for a formula.
import type { FieldKind } from '../datasets/field.ts';

/** The cells of one record; null where its quotes are wrong. */
export function cellsOf(record: string): string[] | null {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/gy;
  for (;;) {
    const found = cell.exec(record);
    if (!found) return null;
    const [, quoted, plain, separator] = found;
    cells.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (separator === '') return cells;
  }
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** A cell as the field has it; what it cannot be stays text, and the validator says what is wrong with it. */
export function cellValue(kind: FieldKind, cell: string): unknown {
  switch (kind.kind) {
    case 'count':
    case 'percent':
    case 'year':
      return NUMBER.test(cell) ? Number(cell) : cell;
    case 'flag':
      return cell === 'true' ? true : cell === 'false' ? false : cell;
    case 'list':
    case 'group':
      return parsed(cell);
    default:
      return cell;
  }
}

/** Lists and groups are written as JSON. */
function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** Cells that spreadsheets would take for a formula begin with an apostrophe, and are quoted. */
export function cellFor(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
