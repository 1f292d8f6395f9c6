// `npm run policy -- explain` (判定说明): why somebody may or may not, rule by rule. For the operator of the database, who is
// told truths of conditions and no value of any row.
import { explainAbout } from '../../modules/audit/inquiry.ts';
import { completePolicySet } from '../../policies.ts';
import type { Explanation, TriedRule } from '../../policy/explain/explanation.ts';
import type { Sentence } from '../../policy/sentences.ts';
import { momentIn, noSuchPerson, questionIn, read, required } from './arguments.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';

const USAGE = 'explain --as USERNAME --action read --on Type:KEY_OR_ID[.field] [--at TIME] [--json]';

const DECISIONS = { ALLOWED: '允许', MASKED: '脱敏', DENIED: '不允许' } as const;
const OUTCOMES = { GRANTS: '授权', FAILS: '不授权', NO_POST: '无此任职', HIDDEN: '不可查看' } as const;
const TRUTHS = { TRUE: '成立', FALSE: '不成立', UNKNOWN: '未知', HIDDEN: '不可查看' } as const;

const both = ({ zh, en }: Sentence): string => `${zh} / ${en}`;

function linesOfRule({ rule, masked, roles, because, role, outcome, conditions }: TriedRule): string[] {
  const as = role ? ` <- ${role}` : '';
  const clause = because ? ` [${because}]` : '';
  return [
    `  ${OUTCOMES[outcome]} ${outcome}  ${rule}${masked ? ' (masked)' : ''}  ${both(roles)}${as}${clause}`,
    ...conditions.map(one => `      ${TRUTHS[one.truth]} ${one.truth}  ${both(one)}: ${both(one.finding)}`),
  ];
}

export function textOf(explanation: Explanation): string {
  const { type, action, field, decision, reason, policyVersion, tried, nearest, idle } = explanation;
  const coordinate = field ? `${type}.${field}` : type;
  const part = (title: string, lines: string[]) => (lines.length === 0 ? [] : [title, ...lines]);
  return [
    `${DECISIONS[decision]} ${decision}  ${action} ${coordinate}`,
    `  ${both(reason)}`,
    `权限版本 policy version  ${policyVersion}`,
    ...part('规则 rules tried', tried.filter(({ outcome }) => outcome !== 'NO_POST').flatMap(linesOfRule)),
    ...part(
      '没有所需角色的任职 no post with a role that these rules name',
      tried.filter(({ outcome }) => outcome === 'NO_POST').map(({ rule, roles }) => `  ${rule}  ${both(roles)}`),
    ),
    ...part(
      '最近的授权 nearest grant',
      nearest.map(({ rule, missing }) => `  ${rule}  ${missing.map(both).join('; ')}`),
    ),
    ...part(
      '不计入的任职 posts that do not count',
      idle.map(({ why }) => `  ${both(why)}`),
    ),
  ].join('\n');
}

export const explainCommand: Command = {
  name: 'explain',
  describe: `${USAGE.slice(8)}\n      为何允许或不允许 why somebody may or may not`,
  async run(words) {
    const text = { type: 'string' } as const;
    const options = { as: text, action: text, on: text, at: text, json: { type: 'boolean' } as const };
    const given = read(words, options, USAGE);
    const username = required(given['as'], 'as', USAGE);
    const set = completePolicySet();
    const question = questionIn(set, required(given['action'], 'action', USAGE), required(given['on'], 'on', USAGE));
    const now = new Date().toISOString();
    const at = momentIn(given['at']);
    const about = await withDatabase(pool => explainAbout({ pool, set }, username, question, at, now));
    if (!about) throw noSuchPerson(username);
    const { explanation } = about;
    console.log(given['json'] ? JSON.stringify(explanation, null, 2) : textOf(explanation));
    return 0;
  },
};
