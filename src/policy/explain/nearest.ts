// The nearest grant (最近的授权): of all rows of policy that could grant it, those for which the least is missing. A fact
// that the asker may not see counts as missing whatever it is, so the choice tells nothing about it.
import type { TypeMeta } from '../../model/meta.ts';
import { isSlot } from '../condition.ts';
import type { Facts } from '../facts.ts';
import type { Row } from '../policy.ts';
import type { Post } from '../principal.ts';
import type { NearestGrant, View } from './explanation.ts';
import { judgedConditions, type Stage } from './try-rules.ts';
import { conditionsOf, rolesOf } from './words.ts';

interface Candidate extends NearestGrant {
  /** A post that is held comes before one that lapsed, one that was never given, and being somebody else. */
  readonly rank: number;
}

/** All candidates for which the least is missing, in the order of the policy. */
export function nearestGrants(
  meta: TypeMeta,
  stage: Stage,
  posts: readonly Post[],
  facts: Facts,
  view: View,
): NearestGrant[] {
  const candidates = stage.rows.flatMap(([index, row]): Candidate[] => {
    const common = { rule: `${stage.table}.${index}`, because: row.because };
    const failing = (post: Post | null, part = row) =>
      judgedConditions(meta, part, post, facts, view)
        .filter(({ truth }) => truth !== 'TRUE')
        .map(({ finding }) => finding);
    const held = posts.filter(post => row.roles.includes(post.role));
    const lapsed = view.idle.filter(({ post }) => row.roles.includes(post.role));
    if (held.length + lapsed.length === 0)
      return [{ ...common, missing: [noPost(row), ...failing(null, ofRowAlone(row))], rank: 2 }];
    const { now, today } = posts[0]!;
    const isSelf = row.conditions.some(({ tests }) => tests.some(({ attribute }) => attribute === 'id'));
    return [
      ...held.map(post => ({ ...common, missing: failing(post), rank: isSelf ? 3 : 0 })),
      ...lapsed.map(({ post, why }) => {
        const missing = [why, ...failing({ ...post, now, today })];
        return { ...common, missing, rank: isSelf ? 3 : 1 };
      }),
    ];
  });
  const costs = candidates.map(({ missing, rank }) => missing.length * 10 + rank);
  const least = Math.min(...costs);
  // What holds already is not what is missing.
  const chosen = candidates.filter(({ missing }, index) => missing.length > 0 && costs[index] === least);
  return [...new Map(chosen.map(({ rank: _, ...grant }) => [JSON.stringify(grant), grant])).values()];
}

/** A post yet to be given can be given for the right place; what the rule asks of the row itself stays. */
const ofRowAlone = (row: Row): Row => ({
  ...row,
  conditions: row.conditions.filter(({ tests }) => tests.every(({ operand }) => !isSlot(operand))),
});

function noPost(row: Row): NearestGrant['missing'][number] {
  const [roles, conditions] = [rolesOf(row), conditionsOf(row)];
  return {
    zh: `没有“${roles.zh}”${conditions.zh && `（${conditions.zh}）`}的任职`,
    en: `no post with a role of ${roles.en}${conditions.en && ` (${conditions.en})`}`,
  };
}
