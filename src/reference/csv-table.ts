// A CSV file with a known header (带表头的 CSV): columns by name in any order, rows with a cell for every column.
import { type CsvCell, type CsvRecord, readCsv } from './csv.ts';
import type { FileLog } from './problem-log.ts';
import type { Source } from './text-source.ts';

export interface Columns<Required extends string, Optional extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
}

export type CsvRow<Required extends string, Optional extends string> = Record<Required, CsvCell> &
  Partial<Record<Optional, CsvCell>>;

/** The rows of a table. Without a usable header none are given: what a cell means would be a guess. */
export async function* readTable<Required extends string, Optional extends string>(
  source: Source,
  columns: Columns<Required, Optional>,
  log: FileLog,
): AsyncGenerator<CsvRow<Required, Optional>> {
  let names: readonly string[] | null = null;
  for await (const record of readCsv(source, log)) {
    if (names === null) {
      names = headerOf(record, columns, log);
      if (names === null) return;
    } else {
      const row = rowOf(record, names, log);
      if (row !== null) yield row as CsvRow<Required, Optional>;
    }
  }
  if (names === null && log.count === 0) log.add({ line: 1, column: 1 }, 'EMPTY_FILE', columns.required.join(','));
}

function headerOf(header: CsvRecord, columns: Columns<string, string>, log: FileLog): string[] | null {
  const known = [...columns.required, ...columns.optional];
  const names = header.cells.map(cell => cell.text);
  const before = log.count;
  header.cells.forEach((cell, index) => {
    if (!known.includes(cell.text)) log.add(cell, 'UNKNOWN_COLUMN', known.join(','));
    else if (names.indexOf(cell.text) < index) log.add(cell, 'DUPLICATE_COLUMN', known.join(','));
  });
  for (const name of columns.required) if (!names.includes(name)) log.add(header.end, 'MISSING_COLUMN', name);
  return log.count === before ? names : null;
}

function rowOf(record: CsvRecord, names: readonly string[], log: FileLog): Record<string, CsvCell> | null {
  const { cells, end } = record;
  if (cells.length !== names.length) {
    log.add(cells[names.length] ?? end, 'FIELD_COUNT', String(names.length));
    return null;
  }
  const row: Record<string, CsvCell> = {};
  cells.forEach((cell, index) => {
    const name = names[index];
    if (name !== undefined) row[name] = cell;
  });
  return row;
}
