// All rules of a principal in CASL's form (规则清单), made once for those who cannot differ in them.
import { Kept } from '../domain/kept.ts';
import { type Attribute, isPublished } from '../model/meta.ts';
import { isSlot, type Literal } from './condition.ts';
import type { Policy, PolicySet } from './policy.ts';
import type { PostFact, Principal } from './principal.ts';
import { clearanceOf, scopeOf } from './scope.ts';
import { both, type Way, waysOf } from './ways.ts';

/** Reading a field whose value is shown through its mask. */
export const READ_MASKED = 'readMasked';

export interface Rule {
  readonly action: string;
  readonly subject: string;
  fields?: string[];
  readonly conditions?: Conditions;
}
export type Conditions = {
  readonly $and: readonly { readonly [attribute: string]: { readonly [operator: string]: Literal } }[];
};

const conditionsOf = (way: Way): { conditions?: Conditions } =>
  way.size === 0
    ? {}
    : { conditions: { $and: [...way.values()].map(t => ({ [t.attribute]: { [t.operator]: t.operand } })) } };

/** Published attributes by the rows that clear them: those of their own, else those of their label. */
function alikeOf({ meta, fields }: Policy): Attribute[][] {
  const alike = new Map<string | null, Attribute[]>();
  for (const attribute of meta.attributes.values()) {
    if (!isPublished(attribute)) continue;
    const key = fields.has(attribute.name) ? `field ${attribute.name}` : attribute.label;
    alike.set(key, [...(alike.get(key) ?? []), attribute]);
  }
  return [...alike.values()];
}

/** The rules of one type. */
function rulesFor(set: PolicySet, policy: Policy, principal: Principal): readonly Rule[] {
  const { meta, verbs } = policy;
  const { posts } = principal;
  const grouped = new Map<string, Rule>();
  const add = (action: string, way: Way, attributes?: readonly Attribute[]) => {
    const key = JSON.stringify([action, attributes !== undefined, ...[...way.keys()].sort()]);
    const known = grouped.get(key) ?? { action, subject: meta.name, ...conditionsOf(way) };
    if (attributes) known.fields = [...(known.fields ?? []), ...attributes.map(({ name }) => name)];
    grouped.set(key, known);
  };
  const read = waysOf(scopeOf(set, principal, 'read', meta), posts);
  for (const attributes of alikeOf(policy)) {
    const { full, masked } = clearanceOf(set, principal, meta, attributes[0]!);
    for (const way of both(read, waysOf(full, posts))) add('read', way, attributes);
    for (const way of both(read, waysOf(masked, posts))) add(READ_MASKED, way, attributes);
  }
  for (const verb of verbs.keys())
    if (verb !== 'read') for (const way of waysOf(scopeOf(set, principal, verb, meta), posts)) add(verb, way);
  // What several requests share, none of them may change.
  return [...grouped.values()].map(rule => Object.freeze(rule));
}

/** The facts of posts that rows of the policies name: two principals of one class who agree in these have the same rules. */
function factsNamed(policies: readonly Policy[]): PostFact[] {
  const tables = policies.flatMap(({ verbs, clearances, fields }) => [verbs, clearances, fields]);
  const rows = tables.flatMap(table => [...table.values()].flat());
  const operands = rows.flatMap(row => row.conditions.flatMap(({ tests }) => tests.map(test => test.operand)));
  return [...new Set(operands.filter(isSlot).map(({ slot }) => slot))];
}

/** Rules already made, the least recently asked for going first. */
class Made {
  readonly #facts: readonly PostFact[];
  readonly #rules = new Kept<readonly Rule[]>(MAX_MADE);

  constructor(policies: readonly Policy[]) {
    this.#facts = factsNamed(policies);
  }

  of({ class: kind, posts }: Principal, make: () => readonly Rule[]): readonly Rule[] {
    const key = JSON.stringify([kind, posts.map(post => this.#facts.map(fact => post[fact]))]);
    return this.#rules.of(key, make);
  }
}

const MAX_MADE = 500;
const bySet = new WeakMap<PolicySet, Made>();
const byType = new WeakMap<Policy, Made>();

function madeOf<Key extends object>(known: WeakMap<Key, Made>, key: Key, policies: () => readonly Policy[]): Made {
  const found = known.get(key) ?? new Made(policies());
  known.set(key, found);
  return found;
}

/**
 * The rules of the principal. They are kept for the whole policy, and for each type by the facts that its own rows name:
 * somebody new, or a new day, makes again only what it can change.
 */
export const rulesOf = (set: PolicySet, principal: Principal): readonly Rule[] =>
  madeOf(bySet, set, () => [...set.policies.values()]).of(principal, () =>
    Object.freeze(
      [...set.policies.values()].flatMap(policy =>
        madeOf(byType, policy, () => [policy]).of(principal, () => rulesFor(set, policy, principal)),
      ),
    ),
  );
