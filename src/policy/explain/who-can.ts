// Who may do it (谁可以): the accounts that may perform an action on a row, or see one of its fields, and the posts that
// make it so. Judged post by post with the tests of judge.ts, because a principal for each of thousands is too slow.
import { type Attribute, attributeOf, type TypeMeta } from '../../model/meta.ts';
import { every, type Test } from '../condition.ts';
import type { Facts } from '../facts.ts';
import { type Access, judgeTest } from '../judge.ts';
import { clearanceRows, type PolicySet, policyOf, type Row } from '../policy.ts';
import { anonymous, type Post, type StandingPost } from '../principal.ts';
import { isOpen, tableOf, verbsBehind } from './explain.ts';

/** An account with the posts that count; the post of the public is added here. */
export interface AccountPosts {
  readonly id: string;
  readonly username: string;
  readonly posts: readonly StandingPost[];
}

export interface GrantingPost {
  readonly rule: string;
  readonly post: StandingPost;
}

export interface Holder {
  readonly account: AccountPosts;
  readonly access: Exclude<Access, 'WITHHELD'>;
  /** One entry for each post: the first rule that grants it. */
  readonly by: readonly GrantingPost[];
}

interface Rule {
  readonly name: string;
  readonly roles: ReadonlySet<string>;
  readonly tests: readonly Test[];
}
type Rules = readonly Rule[];

const rulesOf = (table: string, rows: readonly Row[], masked: boolean): Rules =>
  rows.flatMap((row, index) => {
    const tests = row.conditions.flatMap(condition => condition.tests);
    return row.masked === masked ? [{ name: `${table}.${index}`, roles: new Set<string>(row.roles), tests }] : [];
  });

/** Everybody of the accounts who may, in their order, judged at one moment. */
export function whoCan(
  set: PolicySet,
  accounts: readonly AccountPosts[],
  action: string,
  meta: TypeMeta,
  facts: Facts,
  field: string | null,
  now: string,
): Holder[] {
  const policy = policyOf(set, meta);
  const verbs = verbsBehind(action, meta).map(verb =>
    rulesOf(`${meta.name}.${verb}`, policy.verbs.get(verb) ?? [], false),
  );
  const attribute = field === null ? null : attributeOf(meta, field);
  const clearance = attribute && !isOpen(policy, attribute) ? clearanceOf(set, meta, attribute) : null;
  const everybody: Post = anonymous(now).posts[0]!;

  const granting = (rules: Rules, posts: readonly Post[]): GrantingPost[] =>
    posts.flatMap(post => {
      const rule = rules.find(
        ({ roles, tests }) => roles.has(post.role) && every(tests.map(test => judgeTest(test, post, facts))) === true,
      );
      return rule ? [{ rule: rule.name, post }] : [];
    });

  return accounts.flatMap((account): Holder[] => {
    const posts = [everybody, ...account.posts.map(post => ({ ...post, now, today: everybody.today }))];
    const byVerb = verbs.map(rules => granting(rules, posts));
    if (byVerb.some(found => found.length === 0)) return [];
    if (!clearance) return [{ account, access: 'FULL', by: byVerb.at(-1)! }];
    const full = granting(clearance.full, posts);
    if (full.length > 0) return [{ account, access: 'FULL', by: full }];
    const masked = granting(clearance.masked, posts);
    return masked.length > 0 ? [{ account, access: 'MASKED', by: masked }] : [];
  });
}

function clearanceOf(set: PolicySet, meta: TypeMeta, attribute: Attribute): { full: Rules; masked: Rules } {
  const policy = policyOf(set, meta);
  const rows = clearanceRows(policy, attribute);
  const table = `${meta.name}.${tableOf(policy, attribute)}`;
  return { full: rulesOf(table, rows, false), masked: rulesOf(table, rows, true) };
}
