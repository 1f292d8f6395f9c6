// A scope with the facts of one principal's posts filled in (代入后的范围): any one way is enough, and all tests of a way
// must hold. What says the same is said once, and what another way already grants is left out.
import { isSlot, type Literal, type Operator, type Test } from './condition.ts';
import type { Post } from './principal.ts';
import type { Scope } from './scope.ts';

export interface ReadyTest {
  readonly attribute: string;
  readonly operator: Operator;
  readonly operand: Literal;
}
/** Tests by what they say. */
export type Way = ReadonlyMap<string, ReadyTest>;

/** Null where the post lacks a fact that a test names: the way then leads nowhere. */
function wayOf(tests: readonly Test[], post: Post): Way | null {
  const way = new Map<string, ReadyTest>();
  for (const { attribute, operator, operand } of tests) {
    const fact = isSlot(operand) ? post[operand.slot] : operand;
    if (fact == null) return null;
    // A fact may hold any character, so it comes last; neither of the others has a space.
    way.set(`${attribute} ${operator} ${typeof fact} ${fact}`, { attribute, operator, operand: fact });
  }
  return way;
}

export const waysOf = (scope: Scope, posts: readonly Post[]): Way[] =>
  shortest(scope.flatMap(({ post, tests }) => wayOf(tests, posts[post]!) ?? []));

/** Whether whoever passes `way` passes `other` too. */
function asksAll(way: Way, other: Way): boolean {
  if (other.size > way.size) return false;
  for (const key of other.keys()) if (!way.has(key)) return false;
  return true;
}

/** Without the ways that ask for all that another one asks for, and more. */
const shortest = (ways: readonly Way[]): Way[] =>
  ways.filter(
    (way, at) =>
      !ways.some((other, place) => place !== at && asksAll(way, other) && (other.size < way.size || place < at)),
  );

/** The ways that pass both. Mostly one already asks for all of the other, so few pairs are left to join. */
export function both(one: readonly Way[], other: readonly Way[]): Way[] {
  const leftOver = (ways: readonly Way[], wide: readonly Way[]) =>
    ways.filter(way => !wide.some(found => asksAll(way, found)));
  const [left, right] = [leftOver(one, other), leftOver(other, one)];
  const joined = left.flatMap(a => right.map(b => new Map([...a, ...b])));
  const contained = [...one.filter(way => !left.includes(way)), ...other.filter(way => !right.includes(way))];
  return shortest([...contained, ...joined]);
}
