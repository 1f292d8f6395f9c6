// The grounds of a decision (依据): which rows of the policy granted a verb on a row, and through which post. Written into
// audit lines. No row is found when nothing grants it.
import type { TypeMeta } from '../model/meta.ts';
import { factsOf } from '../policy/facts.ts';
import { predicate } from '../policy/judge.ts';
import { type PolicySet, policyOf } from '../policy/policy.ts';
import type { Principal } from '../policy/principal.ts';
import { scopeOf } from '../policy/scope.ts';

export interface Grounds {
  /** `Duty.revise.0`: type, verb and place of the row in its table. */
  readonly rules: string[];
  /** Role of the first post that it was granted through. */
  readonly role: string | null;
}

export function groundsOf(set: PolicySet, principal: Principal, verb: string, meta: TypeMeta, row: object): Grounds {
  const facts = factsOf(meta, row);
  const table = policyOf(set, meta).verbs.get(verb) ?? [];
  const granting = scopeOf(set, principal, verb, meta).filter(alternative =>
    predicate([alternative], principal.posts)(facts),
  );
  return {
    rules: granting.map(alternative => `${meta.name}.${verb}.${table.indexOf(alternative.row)}`),
    role: granting[0] ? principal.posts[granting[0].post]!.role : null,
  };
}
