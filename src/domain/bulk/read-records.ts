// From lines to records (逐行成记录): NDJSON, one object a line; CSV, the names of the fields in the first line. Where several
// datasets are delivered at once, each record names its own in `dataset`.
import type { Dataset, Datasets } from '../datasets/field.ts';
import { Failure, type Violation } from '../errors.ts';
import type { Line } from './body-lines.ts';
import { cellsOf, cellValue } from './csv.ts';
import { type LineRule, lineViolation } from './line-rules.ts';

/** The sheet of a workbook is read as the CSV that it is. */
export type Format = 'ndjson' | 'csv' | 'xlsx';

export interface ReadRecord {
  readonly line: number;
  readonly path: string;
  /** Empty where the line names none. */
  readonly code: string;
  readonly record: unknown;
  readonly problem: Violation | null;
}

/** Undefined for a line that is none, such as the names of the fields. */
export type ReadLine = (line: Line) => ReadRecord | undefined;

const OWN_DATASET = 'dataset';

export function readerOf(format: Format, delivered: Datasets): ReadLine {
  const codes = Object.keys(delivered);
  const only = codes.length === 1 ? codes[0]! : null;
  return format !== 'ndjson' ? csvReader(delivered, only) : line => fromJson(line, delivered, only);
}

function fromJson({ number, text, problem }: Line, delivered: Datasets, only: string | null): ReadRecord {
  if (problem) return broken(number, only, problem);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken(number, only, 'NOT_JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken(number, only, 'NOT_JSON');
  return assigned(number, value as Record<string, unknown>, delivered, only);
}

function assigned(line: number, record: Record<string, unknown>, delivered: Datasets, only: string | null): ReadRecord {
  const path = `line.${line}`;
  if (only !== null) return { line, path, code: only, record, problem: null };
  const { [OWN_DATASET]: code, ...rest } = record;
  if (typeof code !== 'string' || !Object.hasOwn(delivered, code)) return broken(line, null, 'NO_SUCH_DATASET');
  return { line, path, code, record: rest, problem: null };
}

function broken(line: number, only: string | null, rule: LineRule): ReadRecord {
  const path = `line.${line}`;
  return { line, path, code: only ?? '', record: null, problem: lineViolation(path, rule) };
}

function csvReader(delivered: Datasets, only: string | null): ReadLine {
  let names: readonly string[] | null = null;
  return ({ number, text, problem }) => {
    if (names === null) {
      names = headerOf(problem ? null : cellsOf(text), delivered, only);
      return undefined;
    }
    if (problem) return broken(number, only, problem);
    const cells = cellsOf(text);
    if (cells === null) return broken(number, only, 'WRONG_QUOTES');
    if (cells.length !== names.length) return broken(number, only, 'WRONG_NUMBER_OF_CELLS');
    return typed(assigned(number, recordOf(names, cells), delivered, only), delivered);
  };
}

/** An empty cell says nothing. */
function recordOf(names: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (let place = 0; place < names.length; place += 1) if (cells[place] !== '') record[names[place]!] = cells[place];
  return record;
}

function typed(read: ReadRecord, delivered: Datasets): ReadRecord {
  if (read.problem) return read;
  const { fields } = delivered[read.code]!;
  const record = read.record as Record<string, unknown>;
  for (const name of Object.keys(record)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) record[name] = cellValue(field, record[name] as string);
  }
  return read;
}

const HEADER_PROBLEMS = {
  HEADER_NOT_READABLE: ['首行须为字段名', 'The first line has to be the names of the fields'],
  UNKNOWN_FIELD: ['首行有不属于数据集的字段', 'The first line names a field that no dataset has'],
  DUPLICATE_FIELD: ['首行字段重复', 'The first line names a field twice'],
  FIELD_MISSING: ['首行缺少必填字段', 'The first line lacks a required field'],
} as const;

/** A first line that is wrong makes every record wrong: it is refused at once. */
function headerOf(cells: readonly string[] | null, delivered: Datasets, only: string | null): readonly string[] {
  const datasets: readonly Dataset[] = Object.values(delivered);
  const known = new Set(datasets.flatMap(({ fields }) => Object.keys(fields)));
  if (only === null) known.add(OWN_DATASET);
  const required = datasets.flatMap(({ fields }) => Object.keys(fields).filter(name => fields[name]!.required));
  if (only === null) required.push(OWN_DATASET);
  const names = (cells ?? []).map(cell => cell.trim());
  const rule: keyof typeof HEADER_PROBLEMS | null =
    cells === null
      ? 'HEADER_NOT_READABLE'
      : names.some(name => !known.has(name))
        ? 'UNKNOWN_FIELD'
        : new Set(names).size < names.length
          ? 'DUPLICATE_FIELD'
          : required.some(name => !names.includes(name))
            ? 'FIELD_MISSING'
            : null;
  if (rule === null) return names;
  const [zh, en] = HEADER_PROBLEMS[rule];
  throw new Failure('INVALID_INPUT', { violations: [{ path: 'line.1', rule, zh, en }] });
}
