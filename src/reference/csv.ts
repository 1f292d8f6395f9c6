// CSV with positions (带位置的 CSV 读取): every field knows the line and column where it begins, also after fields
// that run over several lines. RFC 4180: comma, double quotes, quotes doubled inside. csv-parse reads the same files
// but names only the record of a fault and gives up after a stray quote, and here every fault has to be listed.
import type { FileLog } from './problem-log.ts';
import { type Line, readLines, type Source } from './text-source.ts';

export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface CsvRecord {
  readonly cells: CsvCell[];
  /** Where the record ends, to point at what is missing there. */
  readonly end: { line: number; column: number };
}

/** The records of a source; blank lines between records are skipped. */
export async function* readCsv(source: Source, log: FileLog): AsyncGenerator<CsvRecord> {
  const reader = new RecordReader(log);
  for await (const lines of readLines(source, log)) {
    for (const line of lines) {
      const record = reader.push(line);
      if (record !== null) yield record;
    }
  }
  reader.finish();
}

/** Takes physical lines, gives a record when one is complete. */
class RecordReader {
  private cells: CsvCell[] = [];
  /** A quoted field that goes on in the next line, with its text so far. */
  private open: CsvCell | null = null;

  constructor(private readonly log: FileLog) {}

  push({ text, number }: Line): CsvRecord | null {
    if (this.open === null && text === '') return null;
    let at = 0;
    do {
      const next =
        this.open !== null || text[at] === '"' ? this.quoted(text, number, at) : this.plain(text, number, at);
      if (next === null) return null;
      at = next;
    } while (at <= text.length);
    const cells = this.cells;
    this.cells = [];
    return { cells, end: { line: number, column: text.length + 1 } };
  }

  finish(): void {
    if (this.open !== null) this.log.add(this.open, 'UNCLOSED_QUOTE', '"');
  }

  /** Reads a field without quotes; returns where the next one begins, beyond the text after the last. */
  private plain(text: string, line: number, at: number): number {
    const end = endOfField(text, at);
    const field = text.slice(at, end);
    const quote = field.indexOf('"');
    if (quote >= 0) this.log.add({ line, column: at + quote + 1 }, 'STRAY_QUOTE', '"…""…"');
    this.cells.push({ text: field, line, column: at + 1 });
    return end + 1;
  }

  /** Reads a quoted field, or the rest of one; null when it goes on in the next line. */
  private quoted(text: string, line: number, at: number): number | null {
    const field = this.open ?? { text: '', line, column: at + 1 };
    let from = this.open === null ? at + 1 : at;
    this.open = null;
    let value = field.text;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0) {
        this.open = { ...field, text: `${value}${text.slice(from)}\n` };
        return null;
      }
      value += text.slice(from, quote);
      from = quote + 1;
      if (text[from] !== '"') break;
      value += '"';
      from++;
    }
    const end = endOfField(text, from);
    if (end > from) this.log.add({ line, column: from + 1 }, 'TEXT_AFTER_QUOTE', ',');
    this.cells.push({ ...field, text: value });
    return end + 1;
  }
}

function endOfField(text: string, from: number): number {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma;
}
