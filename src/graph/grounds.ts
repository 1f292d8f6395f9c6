// The grounds of a decision (依据): which rows of the policy granted a verb on a row, and what a verb would need. Written
// into audit lines and refusals. The policy is public; the facts of rows are not, and do not occur here.
import { PRINCIPAL_ROLE } from '../domain/vocabulary.ts';
import type { TypeMeta } from '../model/meta.ts';
import { factsOf } from '../policy/facts.ts';
import { predicate } from '../policy/judge.ts';
import { type PolicySet, policyOf, type Row } from '../policy/policy.ts';
import type { Principal } from '../policy/principal.ts';
import { scopeOf } from '../policy/scope.ts';

/** `Duty.revise.0`: type, verb and place of the row in its table. */
export function rulesBehind(set: PolicySet, principal: Principal, verb: string, meta: TypeMeta, row: object): string[] {
  const facts = factsOf(meta, row);
  const table = policyOf(set, meta).verbs.get(verb) ?? [];
  return scopeOf(set, principal, verb, meta)
    .filter(alternative => predicate([alternative], principal.posts)(facts))
    .map(alternative => `${meta.name}.${verb}.${table.indexOf(alternative.row)}`);
}

const sentence = (row: Row, language: 'zh' | 'en'): string => {
  const roles = row.roles.map(role => (language === 'zh' ? PRINCIPAL_ROLE[role] : role)).join(language === 'zh' ? '、' : ', ');
  const conditions = row.conditions.map(condition => condition[language]).join(language === 'zh' ? '且' : ' and ');
  return language === 'zh' ? `${roles}（${conditions}）` : `${roles} (${conditions})`;
};

/** Who may perform a verb, as a sentence in both languages. */
export function describeGrant(set: PolicySet, verb: string, meta: TypeMeta): { zh: string; en: string } {
  const rows = policyOf(set, meta).verbs.get(verb) ?? [];
  return { zh: rows.map(row => sentence(row, 'zh')).join('；'), en: rows.map(row => sentence(row, 'en')).join('; ') };
}

export { sentence };
