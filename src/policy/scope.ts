// The reach of a principal (权限范围): for a type and a verb, or for a field, the alternatives that grant it. One form
// for every use: judged in memory, written as SQL, turned into CASL rules, printed in the matrix.
import type { Attribute, TypeMeta } from '../model/meta.ts';
import type { Test } from './condition.ts';
import { clearanceRows, type PolicySet, policyOf, type Row } from './policy.ts';
import type { Post, Principal } from './principal.ts';

/** One way to be granted: all tests hold for the post at this place. No tests: always. */
export interface Alternative {
  readonly post: number;
  readonly tests: readonly Test[];
  readonly row: Row;
}
/** Any alternative is enough; none means never. */
export type Scope = readonly Alternative[];

export interface Clearance {
  readonly full: Scope;
  readonly masked: Scope;
}

export const isAlways = (scope: Scope): boolean => scope.some(alternative => alternative.tests.length === 0);
export const isNever = (scope: Scope): boolean => scope.length === 0;

const keys = new WeakMap<Test, string>();

/** What a test says, as text; tests live as long as the policy, so each is written once. */
function keyOf(test: Test): string {
  const known = keys.get(test);
  if (known !== undefined) return known;
  const key = JSON.stringify([test.attribute, test.operator, test.operand]);
  keys.set(test, key);
  return key;
}

/** Whether every row that `narrow` reaches is reached by `wide` too, seen from the tests alone. */
export function implies(narrow: Scope, wide: Scope): boolean {
  if (isAlways(wide)) return true;
  return narrow.every(inner => {
    const held = new Set(inner.tests.map(keyOf));
    return wide.some(outer => outer.post === inner.post && outer.tests.every(test => held.has(keyOf(test))));
  });
}

function alternatives(rows: readonly Row[], posts: readonly Post[]): Scope {
  const found = new Map<string, Alternative>();
  for (const row of rows)
    posts.forEach((post, index) => {
      if (!row.roles.includes(post.role)) return;
      const tests = row.conditions.flatMap(condition => condition.tests);
      const key = tests.length === 0 ? 'always' : `${index} ${tests.map(keyOf).sort().join()}`;
      if (!found.has(key)) found.set(key, { post: index, tests, row });
    });
  const all = [...found.values()];
  const always = all.find(alternative => alternative.tests.length === 0);
  return always ? [always] : all;
}

/** Which rows of the type the principal may perform the verb on. */
export function scopeOf(set: PolicySet, principal: Principal, verb: string, meta: TypeMeta): Scope {
  if (principal.scopes && !principal.scopes.has(`${meta.name}.${verb}`)) return [];
  return alternatives(policyOf(set, meta).verbs.get(verb) ?? [], principal.posts);
}

/** On which rows the principal sees the field in full, and on which masked; rows that cannot be read are left out. */
export function clearanceOf(set: PolicySet, principal: Principal, meta: TypeMeta, attribute: Attribute): Clearance {
  const policy = policyOf(set, meta);
  const rows = clearanceRows(policy, attribute);
  if (attribute.label === 'PUBLIC' && !policy.fields.has(attribute.name)) return { full: ALWAYS, masked: [] };
  return {
    full: alternatives(
      rows.filter(row => !row.masked),
      principal.posts,
    ),
    masked: alternatives(
      rows.filter(row => row.masked),
      principal.posts,
    ),
  };
}

const ALWAYS: Scope = [{ post: 0, tests: [], row: { roles: [], conditions: [], masked: false, because: null } }];
