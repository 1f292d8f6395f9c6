// Masks (脱敏规则, 04-permissions 4.3). Judged as a set: an ID number is division, birth date and four digits, so whoever
// sees it masked must not see the birth date and the division in full elsewhere.
import { KEPT_ENDS, keepEnds } from '../src/domain/keep-ends.ts';
import type { Mask } from '../src/policy/mask.ts';

const ends = (name: keyof typeof KEPT_ENDS, zh: string, en: string, example: Mask['example']): Mask => {
  const [head, tail] = KEPT_ENDS[name];
  const shortest = head + tail;
  return {
    name,
    zh,
    en,
    example,
    memory: value => keepEnds(value, KEPT_ENDS[name]),
    sql: value =>
      `(case when length(${value}) <= ${shortest} then repeat('*', length(${value}))` +
      ` else left(${value}, ${head}) || repeat('*', length(${value}) - ${shortest}) || right(${value}, ${tail}) end)`,
  };
};

export const masks: readonly Mask[] = [
  ends('name', '姓名：姓氏', 'Name: the first character', ['张示例', '张**']),
  ends('idNo', '身份证号：前六位和后四位', 'ID number: first six and last four', [
    '612701190001010012',
    '612701********0012',
  ]),
  ends('phone', '电话：前三位和后四位', 'Phone: first three and last four', ['13800000000', '138****0000']),
  ends('bankAccount', '银行账号：后四位', 'Bank account: last four', ['62220000000001234', '*************1234']),
];
