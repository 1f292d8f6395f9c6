// Masks (脱敏规则, 04-permissions 4.3). Judged as a set: an ID number is division, birth date and four digits, so whoever
// sees it masked must not see the birth date and the division in full elsewhere.
import type { Mask } from '../src/policy/mask.ts';

const keepEnds = (
  name: string,
  zh: string,
  en: string,
  ends: readonly [number, number],
  example: Mask['example'],
): Mask => {
  const [head, tail] = ends;
  const shortest = head + tail;
  return {
    name,
    zh,
    en,
    example,
    // A value too short to keep its ends would be shown whole, so it is hidden whole.
    memory: value => {
      const characters = [...value];
      if (characters.length <= shortest) return '*'.repeat(characters.length);
      const hidden = '*'.repeat(characters.length - shortest);
      return `${characters.slice(0, head).join('')}${hidden}${tail === 0 ? '' : characters.slice(-tail).join('')}`;
    },
    sql: value =>
      `(case when length(${value}) <= ${shortest} then repeat('*', length(${value}))` +
      ` else left(${value}, ${head}) || repeat('*', length(${value}) - ${shortest}) || right(${value}, ${tail}) end)`,
  };
};

export const masks: readonly Mask[] = [
  keepEnds(
    'idNo',
    '身份证号：前六位和后四位',
    'ID number: first six and last four',
    [6, 4],
    ['612701190001010012', '612701********0012'],
  ),
  keepEnds('phone', '电话：前三位和后四位', 'Phone: first three and last four', [3, 4], ['13800000000', '138****0000']),
  keepEnds(
    'bankAccount',
    '银行账号：后四位',
    'Bank account: last four',
    [0, 4],
    ['62220000000001234', '*************1234'],
  ),
];
