// The memory side of the policy (内存判定): one compiled predicate per scope, judging the plain facts of one row.

import type { Attribute, TypeMeta } from '../model/meta.ts';
import { every, isSlot, OPERATORS, type Test, type Truth } from './condition.ts';
import { type Facts, factsOf } from './facts.ts';
import type { PolicySet } from './policy.ts';
import type { Post, Principal } from './principal.ts';
import { clearanceOf, implies, type Scope, scopeOf } from './scope.ts';

export type Predicate = (facts: Facts) => boolean;

/** Judges one test for one post. Unknown attributes are unknown, never true. */
export function judgeTest(test: Test, post: Post, facts: Facts): Truth {
  const operand = isSlot(test.operand) ? post[test.operand.slot] : test.operand;
  const value = Object.hasOwn(facts, test.attribute) ? facts[test.attribute] : undefined;
  return OPERATORS[test.operator].memory(value, operand);
}

export function predicate(scope: Scope, posts: readonly Post[]): Predicate {
  return facts =>
    scope.some(({ post, tests }) => every(tests.map(test => judgeTest(test, posts[post]!, facts))) === true);
}

/** May the principal perform the verb on this row? */
export function may(set: PolicySet, principal: Principal, verb: string, meta: TypeMeta, row: object): boolean {
  return predicate(scopeOf(set, principal, verb, meta), principal.posts)(factsOf(meta, row));
}

export type Access = 'FULL' | 'MASKED' | 'WITHHELD';

/** How the principal sees a field of this row. A row out of scope shows nothing. */
export function accessTo(
  set: PolicySet,
  principal: Principal,
  meta: TypeMeta,
  attribute: Attribute,
  row: object,
): Access {
  const facts = factsOf(meta, row);
  const read = scopeOf(set, principal, 'read', meta);
  if (!predicate(read, principal.posts)(facts)) return 'WITHHELD';
  const { full, masked } = clearanceOf(set, principal, meta, attribute);
  if (implies(read, full) || predicate(full, principal.posts)(facts)) return 'FULL';
  return predicate(masked, principal.posts)(facts) ? 'MASKED' : 'WITHHELD';
}
