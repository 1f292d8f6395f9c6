// The rows of a workbook (电子表格逐行, ECMA-376): texts of the first sheet, in one pass and without a general XML parser. A
// formula, an error and a line break within a cell are refused: what is pushed has to be what the sheet says.
import { entriesOf, NotAZip, TooLargeUnpacked, unpacked } from './unzip.ts';

/** Of all parts together: ten times the largest body. */
const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_COLUMNS = 200;

export type WorkbookFault = 'NOT_A_WORKBOOK' | 'TOO_LARGE_UNPACKED' | 'FORMULA' | 'LINE_BREAK' | 'TOO_MANY_COLUMNS';

export class WrongWorkbook extends Error {
  readonly fault: WorkbookFault;
  /** Of the sheet, from 1; 0 where it is the workbook as a whole. */
  readonly row: number;

  constructor(fault: WorkbookFault, row = 0) {
    super(fault);
    this.fault = fault;
    this.row = row;
  }
}

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** Elements of a name, none within another. Each is looked for from the end of the last: one pass, whatever is sent. */
function* elements(text: string, name: string): Generator<Element> {
  const [opening, closing] = [`<${name}`, `</${name}>`];
  for (let at = text.indexOf(opening); at !== -1; ) {
    const after = text[at + opening.length];
    if (after !== ' ' && after !== '>' && after !== '/' && after !== '\n' && after !== '\r' && after !== '\t') {
      at = text.indexOf(opening, at + opening.length);
      continue;
    }
    const head = text.indexOf('>', at);
    if (head === -1) throw new WrongWorkbook('NOT_A_WORKBOOK');
    const empty = text[head - 1] === '/';
    const attributes = text.slice(at + opening.length, empty ? head - 1 : head);
    const end = empty ? head : text.indexOf(closing, head);
    if (end === -1) throw new WrongWorkbook('NOT_A_WORKBOOK');
    yield { attributes, content: empty ? '' : text.slice(head + 1, end) };
    at = text.indexOf(opening, empty ? head : end + closing.length);
  }
}

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, sign: string) => {
    if (!sign.startsWith('#')) return SIGNS[sign.toLowerCase()] ?? whole;
    const code = sign[1] === 'x' || sign[1] === 'X' ? Number.parseInt(sign.slice(2), 16) : Number(sign.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The text of a string with runs; phonetic hints are no part of it. */
const textOf = (content: string): string =>
  [...elements(content.replace(/<rPh[\s\S]*?<\/rPh>/g, ''), 't')].map(({ content: text }) => plain(text)).join('');

function columnOf(place: string | null, next: number): number {
  const letters = place === null ? null : /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  if (!letters) return next;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellsIn(content: string, shared: readonly string[], row: number): string[] {
  const cells: string[] = [];
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
  }
  return cells;
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
async function firstSheet(part: (name: string) => Promise<string | null>): Promise<string> {
  const book = (await part('xl/workbook.xml')) ?? '';
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
    const sheet = await firstSheet(part);
    const strings = (await part('xl/sharedStrings.xml')) ?? '';
    const shared = [...elements(strings, 'si')].map(({ content }) => textOf(content));
    let last = 0;
    for (const { attributes, content } of elements(sheet, 'row')) {
      const number = Number(attribute(attributes, 'r') ?? last + 1);
      if (!Number.isInteger(number) || number <= last) throw new WrongWorkbook('NOT_A_WORKBOOK', last);
      last = number;
      yield { number, cells: cellsIn(content, shared, number) };
    }
  } catch (error) {
    if (error instanceof NotAZip) throw new WrongWorkbook('NOT_A_WORKBOOK');
    if (error instanceof TooLargeUnpacked) throw new WrongWorkbook('TOO_LARGE_UNPACKED');
    throw error;
  }
}
