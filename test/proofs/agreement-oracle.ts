// The rule as it is meant (判定基准): drawn policies judged in the plainest way, with none of the platform's own code, so
// that a mistake which all its parts share is found as well. Only true counts; unknown and false are both no.
import type { Attribute, TypeMeta } from '../../src/model/meta.ts';
import type { PolicyPlan, PostPlan, PrincipalPlan, RowDraft, RowPlan, TestDraft } from './agreement-draft.ts';

export type Sight = 'FULL' | 'MASKED' | 'WITHHELD';
export interface Oracle {
  may(verb: string, row: RowPlan): boolean;
  sees(attribute: Attribute, row: RowPlan): Sight;
}

/** Microseconds, rounded to the millisecond: a moment is as fine as a Date, wherever it is judged. */
function instant(text: string): bigint {
  const [, fraction = ''] = /\.(\d+)Z$/.exec(text) ?? [];
  const whole = Date.parse(text.replace(/\.\d+Z$/, 'Z'));
  const exact = BigInt(whole) * 1000n + BigInt(fraction.padEnd(6, '0'));
  return ((exact + 500n) / 1000n) * 1000n;
}

type Facts = PostPlan & { readonly now: string; readonly today: string };

function holds({ attribute, operator, operand }: TestDraft, post: Facts, row: RowPlan): boolean {
  const wanted = typeof operand === 'object' ? post[operand.slot] : operand;
  const value = row[attribute] ?? null;
  if (wanted === null) return false;
  if (value === null) return operator === '$open' || operator === '$lasts';
  switch (operator) {
    case '$eq':
      return value === wanted;
    case '$differs':
      return value !== wanted;
    case '$holds':
      return (value as unknown as readonly string[]).includes(String(wanted));
    case '$within':
      return String(wanted).endsWith('/') && String(value).startsWith(String(wanted));
    case '$reached':
      return instant(String(value)) <= instant(String(wanted));
    case '$open':
      return instant(String(value)) > instant(String(wanted));
    case '$lasts':
      return String(value) >= String(wanted);
  }
}

const PUBLIC: PostPlan = {
  role: 'PUBLIC',
  grant: null,
  account: null,
  staff: null,
  organization: null,
  unit: null,
  region: null,
  regionPath: null,
  domain: null,
  grid: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
};

export function oracleOf(meta: TypeMeta, policy: PolicyPlan, { posts, scopes, now }: PrincipalPlan): Oracle {
  const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  // Who holds an administrator power holds nothing else (N02).
  const powers = posts.filter(({ role }) => role.endsWith('_ADMIN'));
  const all = [PUBLIC, ...(powers.length > 0 ? powers : posts)].map(post => ({ ...post, now, today }));
  const granted = (rows: readonly RowDraft[], row: RowPlan) =>
    rows.some(({ roles, tests }) =>
      all.some(post => roles.includes(post.role) && tests.every(test => holds(test, post, row))),
    );
  const may = (verb: string, row: RowPlan) =>
    (scopes === null || scopes.includes(`${meta.name}.${verb}`)) && granted(policy.verbs[verb] ?? [], row);
  return {
    may,
    sees(attribute, row) {
      if (!may('read', row)) return 'WITHHELD';
      const own = policy.fields[attribute.name];
      if (!own && attribute.label === 'PUBLIC') return 'FULL';
      const rows = own ?? policy.clearances[attribute.label!] ?? [];
      if (granted(rows.filter(one => !one.masked), row)) return 'FULL'; // biome-ignore format: one line per answer
      return granted(rows.filter(one => one.masked), row) ? 'MASKED' : 'WITHHELD'; // biome-ignore format: as above
    },
  };
}
