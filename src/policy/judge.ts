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

/** May the principal perform the verb? One compiled predicate, to be asked about many rows. */
export const judgeOf = (set: PolicySet, principal: Principal, verb: string, meta: TypeMeta): Predicate =>
  predicate(scopeOf(set, principal, verb, meta), principal.posts);

/** May the principal perform the verb on this row? */
export function may(set: PolicySet, principal: Principal, verb: string, meta: TypeMeta, row: object): boolean {
  return judgeOf(set, principal, verb, meta)(factsOf(meta, row));
}

export type Access = 'FULL' | 'MASKED' | 'WITHHELD';

/** How the principal sees a field, to be asked about many rows. A row out of scope shows nothing. */
export function accessOf(
  set: PolicySet,
  principal: Principal,
  meta: TypeMeta,
  attribute: Attribute,
): (facts: Facts) => Access {
  const read = scopeOf(set, principal, 'read', meta);
  const { full, masked } = clearanceOf(set, principal, meta, attribute);
  const readable = predicate(read, principal.posts);
  const inFull = implies(read, full) ? () => true : predicate(full, principal.posts);
  const inPart = predicate(masked, principal.posts);
  return facts => (!readable(facts) ? 'WITHHELD' : inFull(facts) ? 'FULL' : inPart(facts) ? 'MASKED' : 'WITHHELD');
}
