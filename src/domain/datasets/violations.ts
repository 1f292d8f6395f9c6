// What can be wrong with a field of a record (字段错误): the closed list of rules with the way out in both languages.
// No message repeats what was sent.
import type { Violation } from '../errors.ts';

const RULES = {
  NOT_AN_OBJECT: ['须为对象', 'Has to be an object'],
  MISSING: ['缺少必填字段', 'This field is required'],
  UNKNOWN_FIELD: ['没有该字段，请按数据集结构填写', 'There is no such field; see the schema of the dataset'],
  WRONG_TYPE: ['类型不符，请按数据集结构填写', 'Is of another type than the schema says'],
  BLANK: ['不能为空白', 'May not be blank'],
  CONTROL_CHARACTER: ['含有控制字符', 'Contains control characters'],
  NOT_UNICODE: ['含有不完整的字符', 'Contains half of a character'],
  FORMULA_START: [
    '不能以 = + - @ 开头，以免在表格中被当作公式',
    'May not begin with = + - @, which spreadsheets take for a formula',
  ],
  STATE_SECRET_MARK: ['涉密内容不得进入本平台', 'Matter with a secrecy mark may not enter the platform'],
  TOO_LONG: ['过长', 'Is too long'],
  TOO_MANY: ['条目过多', 'Has too many entries'],
  EMPTY_LIST: ['至少一项', 'Needs one entry at least'],
  DUPLICATE_ENTRY: ['条目重复', 'Names an entry twice'],
  FULL_WIDTH: ['请使用半角数字和符号', 'Write digits and signs in half width'],
  NOT_A_NUMBER_OF_A_HOUSEHOLD: ['不是农户编号', 'Is not the number of a household'],
  NOT_A_NUMBER_OF_A_PERSON: ['不是人员编号', 'Is not the number of a person'],
  NOT_A_CODE: ['编号只能含字母、数字、点、横线和下划线', 'A code has letters, digits, dots, hyphens and underscores'],
  NOT_A_REGION: ['不是该级区划代码', 'Is not the code of a division of this level'],
  NOT_AN_AMOUNT: [
    '金额须写成文本，如 "12300.00"，最多两位小数',
    'Write an amount as text, such as "12300.00", with two decimals at most',
  ],
  NEGATIVE: ['不能为负数', 'May not be negative'],
  TOO_LARGE: ['数值过大', 'Is too large'],
  NOT_WHOLE: ['须为整数', 'Has to be a whole number'],
  NOT_A_PERCENTAGE: ['须为 0 至 100，最多两位小数', 'Has to be 0 to 100, with two decimals at most'],
  NOT_A_YEAR: ['须为四位年份，不早于 1990 年', 'Has to be a year from 1990 on'],
  NOT_A_DAY: ['日期须写成 YYYY-MM-DD', 'Write a day as YYYY-MM-DD'],
  NOT_A_MOMENT: [
    '时刻须带时区，如 2023-04-17T09:00:00+08:00',
    'Write a moment with its zone, such as 2023-04-17T09:00:00+08:00',
  ],
  IN_THE_FUTURE: ['不能晚于今天', 'May not lie in the future'],
  TOO_EARLY: ['不能早于 1900-01-01', 'May not be before 1900-01-01'],
  NOT_IN_LIST: ['不在可选值之内', 'Is none of the values of the list'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type FieldRule = keyof typeof RULES;

export function violation(path: string, rule: FieldRule): Violation {
  const [zh, en] = RULES[rule];
  return { path, rule, zh, en };
}
