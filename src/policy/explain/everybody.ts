// Everybody at once (全体视角): what anybody at all may see of a type, for auditors, who are told truths and never values.
// The wall is told the fewest posts that see together what all see: a thousand posts are a megabyte in every statement.
import type { TypeMeta } from '../../model/meta.ts';
import { isSlot, type Slot, type Test } from '../condition.ts';
import { type PolicySet, policyOf, type Row } from '../policy.ts';
import { ADMINISTRATORS, type Principal, principal, type StandingPost } from '../principal.ts';
import type { RowName } from './row-facts.ts';

/** PostgreSQL stores no NUL, so no fact holds one. */
const BETWEEN = '\0';

type SlotTest = Test & { readonly operand: Slot };

/** Nobody's requests: they hold no account, and act for no client. Those with business posts, then the administrators. */
export function everybody(
  set: PolicySet,
  meta: TypeMeta,
  posts: readonly StandingPost[],
  name: RowName,
  now: string,
): Principal[] {
  const rows = policyOf(set, meta).verbs.get('read') ?? [];
  const needed = [...new Set(rows.flatMap(row => widest(row, posts, name)))];
  const [powers, business] = [true, false].map(isPower =>
    needed.filter(({ role }) => ADMINISTRATORS.includes(role) === isPower),
  );
  return [principal({ posts: business!, now }), ...(powers!.length > 0 ? [principal({ posts: powers!, now })] : [])];
}

/** Of two posts that a rule treats alike one is enough, and of two jurisdictions the wider. */
function widest(row: Row, posts: readonly StandingPost[], name: RowName): StandingPost[] {
  const tests = row.conditions.flatMap(({ tests }) => tests.filter((test): test is SlotTest => isSlot(test.operand)));
  const roles = new Set(row.roles);
  const found = new Map<string, StandingPost>();
  for (const post of posts) {
    if (!roles.has(post.role)) continue;
    const facts = tests.map(test => factOf(test, post));
    if (facts.includes(null) || !tests.every((test, index) => mayBe(test, facts[index]!, name))) continue;
    const key = facts.join(BETWEEN);
    if (!found.has(key)) found.set(key, post);
  }
  const region = tests.findIndex(({ operator }) => operator === '$within');
  if (region === -1) return [...found.values()];
  return [...found].flatMap(([key, post]) => {
    const facts = key.split(BETWEEN);
    const isWithin = wider(facts[region]!).some(path => found.has(facts.with(region, path).join(BETWEEN)));
    return isWithin ? [] : [post];
  });
}

/** Moments are the same for every post. */
function factOf({ operand: { slot } }: SlotTest, post: StandingPost): string | null {
  return slot === 'now' || slot === 'today' ? '' : post[slot];
}

/** A rule about oneself holds for one post only, where the row is asked for by its id. */
const mayBe = ({ attribute, operator }: Test, fact: string, name: RowName): boolean =>
  attribute !== 'id' || operator !== '$eq' || !('id' in name) || name.id === fact;

/** `/61/6108/` and `/61/` of `/61/6108/610802/`. */
const wider = (path: string): string[] => {
  const codes = path.split('/').slice(1, -1);
  return codes.slice(1).map((_, index) => `/${codes.slice(0, index + 1).join('/')}/`);
};
