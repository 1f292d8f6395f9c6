// Asking the policy about a row (权限查询): about oneself, in the asker's own world; about others, as an auditor, who is
// told which conditions hold and no value of the row (N02). What has to be read for it is read here.
import type pg from 'pg';
import { type AccountThen, loadPosts } from '../../authentication/load-posts.ts';
import { metaOf } from '../../model/meta.ts';
import { isCreation } from '../../model/verb.ts';
import { everybody } from '../../policy/explain/everybody.ts';
import { explain } from '../../policy/explain/explain.ts';
import { type Explanation, type IdlePost, OPEN, type View } from '../../policy/explain/explanation.ts';
import { factsOfRow } from '../../policy/explain/row-facts.ts';
import { mayRead, seenFacts, sightOf } from '../../policy/explain/sight.ts';
import { type Holder, whoCan } from '../../policy/explain/who-can.ts';
import { postNamed } from '../../policy/explain/words.ts';
import type { Facts } from '../../policy/facts.ts';
import type { PolicySet } from '../../policy/policy.ts';
import { type Principal, principal } from '../../policy/principal.ts';
import { isWalled } from '../../policy/row-security.ts';
import { RoleGrant } from '../accounts/account.entity.ts';
import type { Question } from './question.ts';

export interface Sources {
  readonly pool: pg.Pool;
  readonly set: PolicySet;
}

/** About oneself: of a row that one may not read, the policy's text and nothing else, whether there is one or not. */
export async function explainOwn(
  sources: Sources,
  asker: Principal,
  { action, meta, name, field }: Question,
  at: string | null,
): Promise<Explanation> {
  const { pool, set } = sources;
  const found = name && (await factsOfRow(pool, set, meta, name, asker));
  const known = name ? found && (await isKnown(sources, asker, { action, meta, name, field }, found)) : true;
  const facts: Facts | null = name ? (known ? found : null) : {};
  const sees = name && facts ? sightOf(set, asker, meta, facts) : () => true;
  const then =
    asker.account && (await loadPosts(pool, at ?? asker.now, { username: asker.account.username, decidedBy: at }))[0];
  const idle = then ? idleOf(set, asker, then, at) : [];
  // What the asker could not find out by trying is judged by the facts that the asker sees, and says so.
  const partial = name !== null && (at !== null || isCreation(meta, action));
  const view: View = { sees, whose: 'your', partial, idle };
  const judged = facts && partial ? seenFacts(meta, facts, sees) : facts;
  if (at === null || !then) return explain(set, asker, action, meta, judged, field, view);
  const { account, staff, clientId, scopes } = asker;
  const subject = principal({ account, staff, clientId, scopes, posts: then.posts, now: at });
  return explain(set, subject, action, meta, judged, field, view);
}

/** Whether the asker may read the row, and see the key it was asked for by. */
async function isKnown({ set }: Sources, asker: Principal, { meta, name }: Question, facts: Facts): Promise<boolean> {
  if (!mayRead(set, asker, meta, facts)) return false;
  return name !== null && ('id' in name || sightOf(set, asker, meta, facts)(meta.key!));
}

/** Posts of the asker that do not count, as far as the asker may read their grants. */
function idleOf(set: PolicySet, asker: Principal, then: AccountThen, at: string | null): IdlePost[] {
  const acting = new Set(asker.posts.map(({ grant }) => grant));
  const aside = at === null ? then.posts.filter(({ grant }) => !acting.has(grant)) : [];
  const setAside = aside.map((post): IdlePost => {
    const { zh, en } = postNamed(post, 'your');
    const why = {
      zh: `${zh}未启用：本次请求以另一角色进行`,
      en: `${en} is set aside: the request acts in another role`,
    };
    return { post, why };
  });
  const grants = metaOf(RoleGrant);
  return [...setAside, ...then.idle].filter(({ post }) =>
    mayRead(set, asker, grants, { id: post.grant, account: post.account }),
  );
}

export interface About {
  readonly account: AccountThen;
  readonly facts: Facts;
  readonly explanation: Explanation;
}

/** About somebody, for an auditor; null where there is no such account or row. */
export async function explainAbout(
  sources: Sources,
  username: string,
  { action, meta, name, field }: Question,
  at: string | null,
  now: string,
): Promise<About | null> {
  const { pool, set } = sources;
  const moment = at ?? now;
  const [account] = await loadPosts(pool, moment, { username, decidedBy: at });
  if (!account) return null;
  const facts = name ? await factsForAuditor(sources, { action, meta, name, field }, at, now) : {};
  if (!facts) return null;
  const { id, staff, posts, idle } = account;
  const subject = principal({ account: { id, username }, staff, posts, now: moment });
  return { account, facts, explanation: explain(set, subject, action, meta, facts, field, { ...OPEN, idle }) };
}

export interface Holders {
  readonly everybody: boolean;
  readonly holders: readonly Holder[];
}

/** Everybody who may, for an auditor; null where there is no such row. */
export async function holdersOf(
  sources: Sources,
  question: Question,
  at: string | null,
  now: string,
): Promise<Holders | null> {
  const moment = at ?? now;
  const loaded = await loadPosts(sources.pool, moment, { decidedBy: at });
  const facts = await factsForAuditor(sources, question, at, now, loaded);
  if (!facts) return null;
  const { action, meta, field } = question;
  const judge = (of: Parameters<typeof whoCan>[1]) => whoCan(sources.set, of, action, meta, facts, field, moment);
  const anonymous = { id: '', username: '', posts: [] };
  const accounts = loaded.filter(({ active }) => active);
  return { everybody: judge([anonymous])[0]?.access === 'FULL', holders: judge(accounts) };
}

/**
 * The facts that the policy tests, of any row that anybody may read, at the moment or now: the wall shows no more, and
 * an auditor is told truths about them, never the facts.
 */
async function factsForAuditor(
  { pool, set }: Sources,
  { meta, name }: Question,
  at: string | null,
  now: string,
  loaded?: readonly AccountThen[],
): Promise<Facts | null> {
  if (!name) return {};
  const accounts = isWalled(meta)
    ? [
        ...(loaded ?? (await loadPosts(pool, at ?? now, { decidedBy: at }))),
        ...(at === null ? [] : await loadPosts(pool, now)),
      ]
    : [];
  const posts = accounts.flatMap(account => account.posts);
  for (const seenBy of everybody(set, meta, posts, name, at ?? now)) {
    const facts = await factsOfRow(pool, set, meta, name, seenBy);
    if (facts) return facts;
  }
  return null;
}
