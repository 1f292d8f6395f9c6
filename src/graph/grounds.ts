// The grounds of a decision (依据): which rows of the policy granted a verb on a row. Written into audit lines.
import type { TypeMeta } from '../model/meta.ts';
import { factsOf } from '../policy/facts.ts';
import { predicate } from '../policy/judge.ts';
import { type PolicySet, policyOf } from '../policy/policy.ts';
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
