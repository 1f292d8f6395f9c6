// The rows of a workbook (电子表格逐行, ECMA-376): texts of the first sheet, in one pass. A formula, an error and a line break
// within a cell are refused: what is pushed has to be what the sheet says.
import { attribute, elements, plain, WrongWorkbook } from './sheet-markup.ts';
import { entriesOf, NotAZip, TooLargeUnpacked, unpacked } from './unzip.ts';
import { type DayOfCell, dayReader } from './workbook-days.ts';

/** Of all parts together: ten times the largest body. */
const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_COLUMNS = 200;

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Days of the cells that the sheet shows as dates, by column. */
  readonly days: ReadonlyMap<number, string>;
}

/** The text of a string with runs; phonetic hints are no part of it. */
const textOf = (content: string): string =>
  [...elements(content.replace(/<rPh[\s\S]*?<\/rPh>/g, ''), 't')].map(({ content: text }) => plain(text)).join('');

function columnOf(place: string | null, next: number): number {
  const letters = place === null ? null : /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  if (!letters) return next;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellsIn(content: string, shared: readonly string[], dayOf: DayOfCell, row: number): Omit<SheetRow, 'number'> {
  const cells: string[] = [];
  const days = new Map<number, string>();
  for (const { attributes, content: inner } of elements(content, 'c')) {
    const column = columnOf(attribute(attributes, 'r'), cells.length);
    if (column >= MOST_COLUMNS) throw new WrongWorkbook('TOO_MANY_COLUMNS', row);
    if (/<f[\s>/]/.test(inner)) throw new WrongWorkbook('FORMULA', row);
    const type = attribute(attributes, 't') ?? 'n';
    const value = [...elements(inner, 'v')][0]?.content ?? '';
    if (type === 'e') throw new WrongWorkbook('FORMULA', row);
    const text =
      type === 's'
        ? (shared[Number(value)] ?? '')
        : type === 'inlineStr'
          ? textOf(inner)
          : type === 'b'
            ? String(value === '1')
            : plain(value);
    if (/[\r\n]/.test(text)) throw new WrongWorkbook('LINE_BREAK', row);
    while (cells.length < column) cells.push('');
    cells[column] = text;
    const day = dayOf(type, Number(attribute(attributes, 's') ?? 0), text);
    if (day !== null) days.set(column, day);
  }
  return { cells, days };
}

/** Parts of the archive as text; what they unpack to is bounded together. */
function partsOf(archive: Buffer): (name: string) => Promise<string | null> {
  const entries = entriesOf(archive);
  let left = MOST_UNPACKED;
  return async name => {
    const entry = entries.get(name);
    if (!entry) return null;
    const bytes = await unpacked(entry, left);
    left -= bytes.length;
    const text = bytes.toString('utf8');
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new WrongWorkbook('NOT_A_WORKBOOK');
    return text;
  };
}

/** The first sheet that the workbook names. */
async function firstSheet(book: string, part: (name: string) => Promise<string | null>): Promise<string> {
  const relations = (await part('xl/_rels/workbook.xml.rels')) ?? '';
  const id = attribute([...elements(book, 'sheet')][0]?.attributes ?? '', 'r:id');
  const relation = [...elements(relations, 'Relationship')].find(one => attribute(one.attributes, 'Id') === id);
  const target = relation && attribute(relation.attributes, 'Target');
  if (!target) throw new WrongWorkbook('NOT_A_WORKBOOK');
  const sheet = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (sheet === null) throw new WrongWorkbook('NOT_A_WORKBOOK');
  return sheet;
}

export async function* rowsOfWorkbook(archive: Buffer): AsyncGenerator<SheetRow> {
  try {
    const part = partsOf(archive);
    const book = (await part('xl/workbook.xml')) ?? '';
    const sheet = await firstSheet(book, part);
    const strings = (await part('xl/sharedStrings.xml')) ?? '';
    const shared = [...elements(strings, 'si')].map(({ content }) => textOf(content));
    const dayOf = dayReader(book, (await part('xl/styles.xml')) ?? '');
    let last = 0;
    for (const { attributes, content } of elements(sheet, 'row')) {
      const number = Number(attribute(attributes, 'r') ?? last + 1);
      if (!Number.isInteger(number) || number <= last) throw new WrongWorkbook('NOT_A_WORKBOOK', last);
      last = number;
      yield { number, ...cellsIn(content, shared, dayOf, number) };
    }
  } catch (error) {
    if (error instanceof NotAZip) throw new WrongWorkbook('NOT_A_WORKBOOK');
    if (error instanceof TooLargeUnpacked) throw new WrongWorkbook('TOO_LARGE_UNPACKED');
    throw error;
  }
}
