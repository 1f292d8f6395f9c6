// The policy in words (权限说明): who may do what, as sentences in both languages, for refusals, the SDL and the matrix.
// The policy is public; the facts of rows are not, and do not occur here.
import { PRINCIPAL_ROLE } from '../domain/vocabulary.ts';
import type { Attribute, TypeMeta } from '../model/meta.ts';
import { clearanceRows, type PolicySet, policyOf, type Row } from './policy.ts';
import { groupName } from './role-group.ts';

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

function sentenceOf(row: Row): Sentence {
  const group = groupName(row.roles);
  const zhRoles = group?.zh ?? row.roles.map(role => PRINCIPAL_ROLE[role]).join('、');
  const enRoles = group?.en ?? row.roles.join(', ');
  const told = row.conditions.filter(condition => condition.tests.length > 0);
  const zh = told.map(condition => condition.zh).join('且');
  const en = told.map(condition => condition.en).join(' and ');
  return {
    zh: `${zhRoles}${zh ? `（限${zh}）` : ''}${row.masked ? '［脱敏］' : ''}`,
    en: `${enRoles}${en ? ` (only ${en})` : ''}${row.masked ? ' [masked]' : ''}`,
  };
}

function join(rows: readonly Row[]): Sentence {
  const sentences = rows.map(sentenceOf);
  return {
    zh: sentences.map(sentence => sentence.zh).join('；') || '无',
    en: sentences.map(sentence => sentence.en).join('; ') || 'nobody',
  };
}

/** Who may perform a verb on rows of a type. */
export const describeVerb = (set: PolicySet, verb: string, meta: TypeMeta): Sentence =>
  join(policyOf(set, meta).verbs.get(verb) ?? []);

/** Who sees a field of the rows they may read; null where everybody does. */
export function describeField(set: PolicySet, meta: TypeMeta, attribute: Attribute): Sentence | null {
  const policy = policyOf(set, meta);
  if (attribute.label === null) return null;
  if (attribute.label === 'PUBLIC' && !policy.fields.has(attribute.name)) return null;
  return join(clearanceRows(policy, attribute));
}
