// The memory side of the policy (内存判定): one compiled predicate per scope, judging the plain facts of one row.

import type { Attribute, TypeMeta } from '../model/meta.ts';
import { isSlot, OPERATORS, type Test, type Truth } from './condition.ts';
import { type Facts, factsOf } from './facts.ts';
import type { PolicySet } from './policy.ts';
import type { Post, Principal } from './principal.ts';
import { clearanceOf, type Scope, scopeOf } from './scope.ts';
import { both, type ReadyTest, type Way, waysOf } from './ways.ts';

export type Predicate = (facts: Facts) => boolean;

/** Judges one test for one post. Unknown attributes are unknown, never true. */
export function judgeTest(test: Test, post: Post, facts: Facts): Truth {
  const operand = isSlot(test.operand) ? post[test.operand.slot] : test.operand;
  const value = Object.hasOwn(facts, test.attribute) ? facts[test.attribute] : undefined;
  return OPERATORS[test.operator].memory(value, operand);
}

const always: Predicate = () => true;
const never: Predicate = () => false;

function holds({ attribute, operator, operand }: ReadyTest): Predicate {
  // What every object inherits is no fact of a row.
  if (attribute in Object.prototype) return never;
  const { memory } = OPERATORS[operator];
  return facts => memory(facts[attribute], operand) === true;
}

/** One and two are what nearly every rule has, and run without a loop. */
function all(tests: readonly Predicate[]): Predicate {
  const [first, second, third] = tests;
  if (!first) return always;
  if (!second) return first;
  if (!third) return facts => first(facts) && second(facts);
  return facts => tests.every(test => test(facts));
}

function any(ways: readonly Predicate[]): Predicate {
  const [first, second, third] = ways;
  if (!first) return never;
  if (!second) return first;
  if (!third) return facts => first(facts) || second(facts);
  return facts => {
    for (const way of ways) if (way(facts)) return true;
    return false;
  };
}

/** Unknown is not true, and so never grants. */
const compiled = (ways: readonly Way[]): Predicate => any(ways.map(way => all([...way.values()].map(holds))));

export const predicate = (scope: Scope, posts: readonly Post[]): Predicate => compiled(waysOf(scope, posts));

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
  const { posts } = principal;
  const read = waysOf(scopeOf(set, principal, 'read', meta), posts);
  const clearance = clearanceOf(set, principal, meta, attribute);
  const inFull = compiled(both(read, waysOf(clearance.full, posts)));
  const inPart = compiled(both(read, waysOf(clearance.masked, posts)));
  if (inPart === never) return inFull === never ? () => 'WITHHELD' : facts => (inFull(facts) ? 'FULL' : 'WITHHELD');
  return facts => (inFull(facts) ? 'FULL' : inPart(facts) ? 'MASKED' : 'WITHHELD');
}
