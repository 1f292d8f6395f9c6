// `npm run policy -- who-can` (谁可以): everybody who may perform an action on a row, or see a field of it, and by which posts.
import { type Holders, holdersOf } from '../../modules/audit/inquiry.ts';
import { completePolicySet } from '../../policies.ts';
import type { Holder } from '../../policy/explain/who-can.ts';
import { momentIn, questionIn, read, required } from './arguments.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';

const USAGE = 'who-can --action read --on Type:KEY_OR_ID[.field] [--at TIME] [--json]';

const postsOf = ({ by }: Holder) =>
  by.map(({ rule, post }) => ({
    role: post.role,
    regionCode: post.regionPath?.split('/').at(-2) ?? null,
    grant: post.grant,
    rule,
  }));

function textOf({ everybody, holders }: Holders, version: string): string {
  return [
    `${holders.length} 人 people${everybody ? '；公众亦可 the public as well' : ''}`,
    `权限版本 policy version  ${version}`,
    ...holders.map(holder => {
      const posts = postsOf(holder).map(
        ({ role, regionCode, rule }) => `${role}${regionCode ? ` @${regionCode}` : ''} ${rule}`,
      );
      return `  ${holder.access === 'FULL' ? '完整 FULL  ' : '脱敏 MASKED'}  ${holder.account.username}  ${posts.join('; ')}`;
    }),
  ].join('\n');
}

const jsonOf = ({ everybody, holders }: Holders, policyVersion: string): string => {
  const people = holders.map(holder => ({
    username: holder.account.username,
    access: holder.access,
    posts: postsOf(holder),
  }));
  return JSON.stringify({ policyVersion, everybody, totalCount: people.length, people }, null, 2);
};

export const whoCanCommand: Command = {
  name: 'who-can',
  describe: `${USAGE.slice(8)}\n      谁可以 who may`,
  async run(words) {
    const text = { type: 'string' } as const;
    const given = read(words, { action: text, on: text, at: text, json: { type: 'boolean' } }, USAGE);
    const set = completePolicySet();
    const question = questionIn(set, required(given['action'], 'action', USAGE), required(given['on'], 'on', USAGE));
    const now = new Date().toISOString();
    const at = momentIn(given['at']);
    const found = await withDatabase(pool => holdersOf({ pool, set }, question, at, now));
    if (!found) throw new Error('没有这一行 / There is no such row');
    console.log((given['json'] ? jsonOf : textOf)(found, set.version));
    return 0;
  },
};
