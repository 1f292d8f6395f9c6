// What can be wrong with a line as such (行错误), before anything of it is a record: the closed list with the way out in
// both languages. No message repeats what was sent.
import type { Violation } from '../errors.ts';

const LINE_RULES = {
  LINE_TOO_LONG: ['该行过长，不能超过 65536 字节', 'The line is longer than 65536 bytes'],
  NOT_UTF8: ['该行不是 UTF-8 编码', 'The line is not UTF-8'],
  NOT_JSON: ['该行不是一个 JSON 对象', 'The line is not one JSON object'],
  UNCLOSED_QUOTE: ['引号没有闭合', 'A quotation mark is not closed'],
  WRONG_QUOTES: ['引号有误：引号内的引号须写两遍', 'Quotation marks are wrong; inside quotes write each twice'],
  WRONG_NUMBER_OF_CELLS: ['单元格数与首行字段数不符', 'Has another number of cells than the first line has fields'],
  NO_SUCH_DATASET: ['须在 dataset 中写明报送的数据集之一', 'Name one of the datasets that are delivered in `dataset`'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type LineRule = keyof typeof LINE_RULES;

export function lineViolation(path: string, rule: LineRule): Violation {
  const [zh, en] = LINE_RULES[rule];
  return { path, rule, zh, en };
}
