// The lines of a body (逐行读取): cut from chunks as they arrive, bounded in length, so that memory does not grow with the
// body. In CSV a line end within quotes belongs to the cell.
import { isUtf8 } from 'node:buffer';
import type { LineRule } from './line-rules.ts';

const LONGEST_LINE = 65_536;
const LINE_END = 10;

export interface Line {
  /** As an editor counts: the first is 1. Of a record over several lines, its first. */
  readonly number: number;
  readonly text: string;
  readonly problem: LineRule | null;
}

const marksIn = (text: string): number => (text.includes('"') ? text.split('"').length - 1 : 0);

export class LineSplitter {
  readonly #quoted: boolean;
  #parts: Buffer[] = [];
  #length = 0;
  #problem: LineRule | null = null;
  #number = 0;
  /** A record whose quotes are open: what came so far, and where it began. */
  #open: { text: string; from: number } | null = null;

  constructor(format: 'ndjson' | 'csv') {
    this.#quoted = format === 'csv';
  }

  /** The lines that end within the chunk. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      this.#take(chunk.subarray(start, end));
      this.#finish(lines);
      start = end + 1;
    }
    // Copied: a view would keep the whole chunk alive.
    if (start < chunk.length) this.#take(Buffer.from(chunk.subarray(start)));
    return lines;
  }

  /** What is left when the body ends. */
  end(): Line[] {
    const lines: Line[] = [];
    if (this.#length > 0 || this.#problem) this.#finish(lines);
    if (this.#open) lines.push({ number: this.#open.from, text: '', problem: 'UNCLOSED_QUOTE' });
    this.#open = null;
    return lines;
  }

  #take(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > LONGEST_LINE) this.#problem = 'LINE_TOO_LONG';
    if (this.#problem) this.#parts = [];
    else this.#parts.push(part);
  }

  #finish(lines: Line[]): void {
    this.#number += 1;
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    const problem = this.#problem ?? (isUtf8(bytes) ? null : 'NOT_UTF8');
    const text = problem ? '' : this.#textOf(bytes);
    this.#parts = [];
    this.#length = 0;
    this.#problem = null;
    if (this.#quoted) this.#finishRecord(lines, text, problem);
    else if (problem || text.trim() !== '') lines.push({ number: this.#number, text, problem });
  }

  #textOf(bytes: Buffer): string {
    const text = bytes.toString('utf8');
    const from = this.#number === 1 && text.startsWith('\ufeff') ? 1 : 0;
    return text.slice(from, text.endsWith('\r') ? -1 : undefined);
  }

  #finishRecord(lines: Line[], text: string, problem: LineRule | null): void {
    const from = this.#open?.from ?? this.#number;
    const whole = this.#open ? `${this.#open.text}\n${text}` : text;
    this.#open = null;
    if (problem) lines.push({ number: from, text: '', problem });
    else if (whole.length > LONGEST_LINE) lines.push({ number: from, text: '', problem: 'LINE_TOO_LONG' });
    else if (marksIn(whole) % 2 === 1) this.#open = { text: whole, from };
    else if (whole.trim() !== '') lines.push({ number: from, text: whole, problem: null });
  }
}
