// The truth of a condition in words (条件说明). Names of attributes, facts and roles occur here; values never do.
import { PRINCIPAL_ROLE } from '../../domain/vocabulary.ts';
import type { TypeMeta } from '../../model/meta.ts';
import { isSlot, type Test } from '../condition.ts';
import type { Row } from '../policy.ts';
import type { Post, PostFact } from '../principal.ts';
import { groupName } from '../role-group.ts';
import type { Sentence } from '../sentences.ts';
import type { ToldTruth, View } from './explanation.ts';

const FACTS: Readonly<Record<PostFact, Sentence>> = {
  account: { zh: '账户', en: 'account' },
  staff: { zh: '人员', en: 'person' },
  organization: { zh: '机构', en: 'organisation' },
  unit: { zh: '成员单位', en: 'member unit' },
  region: { zh: '区划', en: 'division' },
  regionPath: { zh: '辖区', en: 'jurisdiction' },
  domain: { zh: '业务领域', en: 'business domain' },
  grid: { zh: '网格', en: 'grid' },
  household: { zh: '农户', en: 'household' },
  assignedHousehold: { zh: '交办的农户', en: 'assigned household' },
  assigned: { zh: '交办的事项', en: 'assigned matter' },
  now: { zh: '时刻', en: 'moment' },
  today: { zh: '日期', en: 'day' },
};

const HIDDEN: Sentence = { zh: '一个您无权查看的条件', en: 'a condition you may not see' };
export const HOLDS: Sentence = { zh: '成立', en: 'holds' };

export const rolesOf = (row: Row): Sentence =>
  groupName(row.roles) ?? {
    zh: row.roles.map(role => PRINCIPAL_ROLE[role]).join('、'),
    en: row.roles.join(', '),
  };

/** The conditions of a row as one sentence; empty where there are none. */
export function conditionsOf(row: Row): Sentence {
  const told = row.conditions.filter(({ tests }) => tests.length > 0);
  return { zh: told.map(({ zh }) => zh).join('且'), en: told.map(({ en }) => en).join(' and ') };
}

export const postNamed = ({ role }: Pick<Post, 'role'>, whose: View['whose']): Sentence => ({
  zh: `${whose === 'your' ? '您的' : ''}任职 ${role}（${PRINCIPAL_ROLE[role]}）`,
  en: `${whose} post ${role}`,
});

/** What the truth of a test says. `post` is null where the subject holds no post that the row names. */
export function findingOf(
  meta: TypeMeta,
  test: Test,
  post: Post | null,
  truth: ToldTruth,
  whose: View['whose'],
): Sentence {
  if (truth === 'HIDDEN') return HIDDEN;
  if (truth === 'TRUE') return HOLDS;
  const attribute = meta.attributes.get(test.attribute);
  const column = { zh: `“${attribute?.zh ?? test.attribute}”`, en: `\`${test.attribute}\`` };
  if (!isSlot(test.operand))
    return truth === 'FALSE'
      ? { zh: `该行的${column.zh}不是规则要求的值`, en: `${column.en} of the row is not what the rule asks for` }
      : { zh: `该行的${column.zh}未知`, en: `${column.en} of the row is unknown` };
  const fact = FACTS[test.operand.slot];
  if (!post) return { zh: `没有可比较${fact.zh}的任职`, en: `there is no post whose ${fact.en} could be compared` };
  const named = postNamed(post, whose);
  if (post[test.operand.slot] === null) return { zh: `${named.zh}没有${fact.zh}`, en: `${named.en} has no ${fact.en}` };
  if (truth === 'UNKNOWN') return { zh: `该行的${column.zh}未知`, en: `${column.en} of the row is unknown` };
  switch (test.operator) {
    case '$within':
      return { zh: `该行不在${named.zh}的辖区以内`, en: `the row lies outside the jurisdiction of ${named.en}` };
    case '$holds':
      return {
        zh: `该行的${column.zh}不含${named.zh}的${fact.zh}`,
        en: `${column.en} of the row does not hold the ${fact.en} of ${named.en}`,
      };
    case '$reached':
      return { zh: `该行的${column.zh}尚未到`, en: `${column.en} of the row has not been reached` };
    case '$open':
    case '$lasts':
      return { zh: `该行的${column.zh}已过`, en: `${column.en} of the row has passed` };
    default:
      return {
        zh: `该行的${column.zh}与${named.zh}的${fact.zh}不同`,
        en: `${column.en} of the row is not the ${fact.en} of ${named.en}`,
      };
  }
}
