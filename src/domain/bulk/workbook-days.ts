// Days in a workbook (日期单元格, ECMA-376 18.8.30, 18.17.4): a date is a number of days in a cell whose format shows a date. The
// count begins in 1900, with a 29 February that there never was, or in 1904.
import { addDays } from '../civil-day.ts';
import { attribute, elements, plain } from './sheet-markup.ts';

/** The day that a cell shows; null where it shows none. Cells of type `d` hold it as text. */
export type DayOfCell = (type: string, style: number, text: string) => string | null;

/** Formats that need no declaration: everywhere, and in Chinese, Japanese and Korean installations. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** Longer ones no program writes. */
const LONGEST_CODE = 255;
const FALSE_LEAP_DAY = 60;
/** 9999-12-31, where the count begins in 1900. */
const LAST = 2_958_465;

/** Whether a format code shows a date or a time: of its first section, without texts, colours and padding. */
function showsDate(code: string): boolean {
  if (code.length > LONGEST_CODE) return false;
  const [first = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';');
  return /[ymdhs]/i.test(first) && !/[0#?]/.test(first.replace(/s\.0+/gi, 's'));
}

function dateStyles(styles: string): ReadonlySet<number> {
  const declared = new Map<number, boolean>();
  for (const { attributes } of elements(styles, 'numFmt'))
    declared.set(
      Number(attribute(attributes, 'numFmtId')),
      showsDate(plain(attribute(attributes, 'formatCode') ?? '')),
    );
  const isDate = (format: number) =>
    declared.get(format) ?? BUILT_IN.some(([from, to]) => format >= from && format <= to);
  const [formats] = [...elements(styles, 'cellXfs')];
  return new Set(
    [...elements(formats?.content ?? '', 'xf')].flatMap(({ attributes }, style) =>
      isDate(Number(attribute(attributes, 'numFmtId') ?? 0)) ? [style] : [],
    ),
  );
}

/** A time of day beside it is no day; nor is the 29 February of 1900. */
function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isInteger(serial) || serial < (from1904 ? 0 : 1) || serial > LAST) return null;
  if (from1904) return serial > LAST - 1462 ? null : addDays('1904-01-01', serial);
  if (serial === FALSE_LEAP_DAY) return null;
  return addDays(serial < FALSE_LEAP_DAY ? '1899-12-31' : '1899-12-30', serial);
}

export function dayReader(book: string, styles: string): DayOfCell {
  const [properties] = [...elements(book, 'workbookPr')];
  const from1904 = ['1', 'true'].includes(attribute(properties?.attributes ?? '', 'date1904') ?? '');
  const dates = dateStyles(styles);
  return (type, style, text) => {
    if (type === 'd') return /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?)?$/.exec(text)?.[1] ?? null;
    return type === 'n' && text !== '' && dates.has(style) ? dayOfSerial(Number(text), from1904) : null;
  };
}
