// `npm run policy -- could-read` (当时可读): whether somebody could read a row, or a field of it, at a moment, by the posts
// of that time, and whether the policy of that time was the one judged with.
import { explainAbout } from '../../modules/audit/inquiry.ts';
import { completePolicySet } from '../../policies.ts';
import { versionThen } from '../../policy/explain/version-then.ts';
import { momentIn, noSuchPerson, questionIn, read, required } from './arguments.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { textOf } from './explain.ts';

const USAGE = 'could-read --person USERNAME --on Type:KEY_OR_ID[.field] --at TIME [--json]';

export const couldReadCommand: Command = {
  name: 'could-read',
  describe: `${USAGE.slice(11)}\n      当时能否读取 whether somebody could read it then`,
  async run(words) {
    const text = { type: 'string' } as const;
    const given = read(words, { person: text, on: text, at: text, json: { type: 'boolean' } }, USAGE);
    const username = required(given['person'], 'person', USAGE);
    const set = completePolicySet();
    const question = questionIn(set, 'read', required(given['on'], 'on', USAGE));
    const now = new Date().toISOString();
    const at = momentIn(required(given['at'], 'at', USAGE))!;
    const found = await withDatabase(async pool => {
      const about = await explainAbout({ pool, set }, username, question, at, now);
      return about && { ...about, policy: await versionThen(pool, set.version, at) };
    });
    if (!found) throw noSuchPerson(username);
    const { explanation, policy } = found;
    const { version, exact, note } = policy;
    if (given['json'])
      console.log(JSON.stringify({ at, exact, policyVersionThen: version, note, explanation }, null, 2));
    else console.log(`${textOf(explanation)}\n${exact ? '确切' : '不确切'} exact: ${exact}  ${note.zh} / ${note.en}`);
    return 0;
  },
};
