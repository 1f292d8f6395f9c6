// A workbook as a bulk body (电子表格报送): taken whole up to its size, and read as the CSV that its first sheet is, each row on
// the line of its number, so that receipts and errors name the rows that the sender sees.
import { type WorkbookFault, WrongWorkbook } from '../domain/bulk/sheet-markup.ts';
import { rowsOfWorkbook } from '../domain/bulk/workbook-rows.ts';
import { datasetsOf } from '../domain/datasets/catalogue.ts';
import { Failure } from '../domain/errors.ts';

/** A workbook is read whole, unlike lines: larger deliveries come as CSV or NDJSON. */
export const WORKBOOK_BYTES = 8 * 1024 * 1024;
/** Rows beyond this would be empty lines by the million. */
const LAST_ROW = 1_048_576;
const ROWS_AT_ONCE = 1000;

const FAULTS: Readonly<Record<WorkbookFault, readonly [zh: string, en: string]>> = {
  NOT_A_WORKBOOK: ['不是可读的 xlsx 文件', 'This is no xlsx file that can be read'],
  TOO_LARGE_UNPACKED: ['文件解压后过大，请改用 CSV', 'Unpacked the file is too large; send it as CSV'],
  FORMULA: ['单元格含公式或错误值，请粘贴为值', 'A cell holds a formula or an error; paste values'],
  LINE_BREAK: ['单元格内不能换行', 'A cell may not hold a line break'],
  TOO_MANY_COLUMNS: ['列数过多', 'There are too many columns'],
};

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Names of the fields that hold a day, in any dataset of the obligation. */
const dayFields = (obligation: string): ReadonlySet<string> =>
  new Set(
    Object.values(datasetsOf(obligation) ?? {}).flatMap(({ fields }) =>
      Object.keys(fields).filter(name => fields[name]!.kind === 'day'),
    ),
  );

/**
 * The rows as lines of CSV, a date as the day that the sheet shows where the column's field holds a day. Cells to the right
 * that are empty are written as well: the first row says how many there are.
 */
export async function* linesOfWorkbook(archive: Buffer, obligation: string): AsyncGenerator<Buffer> {
  try {
    let [line, width, lines] = [1, 0, [] as string[]];
    let names: readonly string[] | null = null;
    const holdsDay = dayFields(obligation);
    for await (const { number, cells: shown, days } of rowsOfWorkbook(archive)) {
      if (number > LAST_ROW) throw new WrongWorkbook('NOT_A_WORKBOOK', number);
      const cells = shown.map((text, column) => (holdsDay.has(names?.[column] ?? '') && days.get(column)) || text);
      while (cells.at(-1) === '') cells.pop();
      if (cells.length > 0) names ??= cells.map(name => name.trim());
      for (; line < number; line++) lines.push('');
      width ||= cells.length;
      const padded = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
      lines.push(cells.length === 0 ? '' : padded.map(quoted).join(','));
      line = number + 1;
      if (lines.length < ROWS_AT_ONCE) continue;
      yield Buffer.from(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof WrongWorkbook)) throw error;
    const [zh, en] = FAULTS[error.fault];
    const path = error.row === 0 ? 'body' : `line.${error.row}`;
    throw new Failure('INVALID_INPUT', { violations: [{ path, rule: error.fault, zh, en }] });
  }
}
