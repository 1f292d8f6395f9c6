// The markup of a workbook (表格标记, ECMA-376): elements and attributes, without a general XML parser; and what a workbook is
// refused for.

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

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** Elements of a name, none within another. Each is looked for from the end of the last: one pass, whatever is sent. */
export function* elements(text: string, name: string): Generator<Element> {
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

export const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const plain = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, sign: string) => {
    if (!sign.startsWith('#')) return SIGNS[sign.toLowerCase()] ?? whole;
    const code = sign[1] === 'x' || sign[1] === 'X' ? Number.parseInt(sign.slice(2), 16) : Number(sign.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
