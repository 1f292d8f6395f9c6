// The posts of accounts at a moment (任职回溯): of one, or of all with one query. Unlike loadPrincipal, which serves
// requests, it also says which posts do not count and why, and it goes back in time: status columns hold only the
// present, so what the access log says was decided after the moment is undone, last decision first.
import type pg from 'pg';
import { dayOfInstant } from '../domain/civil-day.ts';
import type { IdlePost } from '../policy/explain/explanation.ts';
import { postNamed } from '../policy/explain/words.ts';
import { ADMINISTRATORS, type StandingPost } from '../policy/principal.ts';
import type { Sentence } from '../policy/sentences.ts';

/** As in load-principal.ts: posts beyond it count for nothing. */
const MAX_POSTS = 32;

export interface AccountThen {
  readonly id: string;
  readonly username: string;
  readonly staff: string | null;
  /** Not suspended, and created before. */
  readonly active: boolean;
  readonly posts: readonly StandingPost[];
  /** Posts that it held before or will hold, or that were proposed or revoked. */
  readonly idle: readonly IdlePost[];
}

/** As in load-principal.ts; what was assigned or ended after the moment is undone. */
const mattersThen = `select null::text as household_no, null::uuid as matter union all
    select m.household_no, coalesce(m.case_id, m.submission_id, m.lead_id) from assigned_matter m
      left join undone um on um.object_type = 'AssignedMatter' and um.id = m.id::text
      where m.grant_id = g.id and m."from" <= $3::date and m.until >= $3::date
        and (m.status = 'ACTIVE' or 'end' = any(um.operations)) and 'assign' <> all(coalesce(um.operations, '{}'))`;

const TEXT = `with undone as (
    select object_type, right(object_id, 36) as id, array_agg(operation order by at desc, created_at desc) as operations
      from access_log where decision = 'ALLOWED' and object_type in ('Account', 'RoleGrant', 'AssignedMatter') and at > $1::timestamptz
      group by object_type, right(object_id, 36))
  select a.id as account, a.username, a.staff_id as staff, a.status as "accountStatus",
      ua.operations as "accountUndone", g.id as "grant", g.role, g.region_id as region, g.scope_path as "regionPath",
      g.organization_id as organization, g.unit_id as unit, g.domain, g.grid, g.household,
      m.household_no as "assignedHousehold", m.matter as assigned, g.status, ug.operations as undone, g."from"::text, g."to"::text,
      p."from"::text as "postFrom", p."to"::text as "postTo"
    from account a
    left join role_grant g on g.account_id = a.id left join assignment p on p.id = g.assignment_id
    left join lateral (${mattersThen}) m on true
    left join undone ua on ua.object_type = 'Account' and ua.id = a.id::text
    left join undone ug on ug.object_type = 'RoleGrant' and ug.id = g.id::text
    where $2::text is null or a.username = $2
    order by a.username, g.role, g.id, m.matter nulls first, m.household_no nulls first`;

interface Line extends StandingPost {
  readonly account: string;
  readonly username: string;
  readonly accountStatus: string;
  readonly accountUndone: string[] | null;
  readonly status: string;
  readonly undone: string[] | null;
  readonly from: string;
  readonly to: string | null;
  readonly postFrom: string | null;
  readonly postTo: string | null;
}

/** State after a decision, and the one before it; null: there was nothing yet. */
const BEFORE: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  approve: { ACTIVE: 'PROPOSED', REVOKED: 'REVOCATION_PROPOSED' },
  decline: { DECLINED: 'PROPOSED', ACTIVE: 'REVOCATION_PROPOSED' },
  revoke: { REVOCATION_PROPOSED: 'ACTIVE' },
  grant: { PROPOSED: null },
  bootstrap: { ACTIVE: null },
  suspend: { SUSPENDED: 'ACTIVE' },
  resume: { ACTIVE: 'SUSPENDED' },
  create: { ACTIVE: null },
};

const statusThen = (status: string, undone: readonly string[] | null): string | null =>
  (undone ?? []).reduce<string | null>((now, operation) => {
    const before = now === null ? undefined : BEFORE[operation]?.[now];
    return before === undefined ? now : before;
  }, status);

type Idleness = (name: Sentence) => Sentence;

const IDLE = {
  proposed: ({ zh, en }) => ({ zh: `${zh}尚未批准`, en: `${en} was not approved yet` }),
  revoked: ({ zh, en }) => ({ zh: `${zh}已被撤销`, en: `${en} was revoked` }),
  declined: ({ zh, en }) => ({ zh: `${zh}未获批准`, en: `${en} was declined` }),
  ended: ({ zh, en }) => ({ zh: `${zh}已结束`, en: `${en} has ended` }),
  unassigned: ({ zh, en }) => ({ zh: `${zh}所依据的岗位已结束`, en: `the assignment behind ${en} has ended` }),
  early: ({ zh, en }) => ({ zh: `${zh}尚未开始`, en: `${en} has not begun` }),
  administrator: ({ zh, en }) => ({
    zh: `${zh}不计入：管理员不兼业务权限`,
    en: `${en} counts for nothing beside an administrator's`,
  }),
  suspended: ({ zh, en }) => ({ zh: `${zh}的账户已停用`, en: `the account of ${en} is suspended` }),
} as const satisfies Record<string, Idleness>;

/** Why a post does not count on a day; null where it does. No date is told: whose it is may be no business of the asker. */
function idleness(line: Line, day: string, active: boolean): Idleness | null {
  const status = statusThen(line.status, line.undone);
  if (status === null || status === 'PROPOSED') return IDLE.proposed;
  if (status === 'REVOKED') return IDLE.revoked;
  if (status === 'DECLINED') return IDLE.declined;
  if (line.to !== null && line.to < day) return IDLE.ended;
  if (line.postTo !== null && line.postTo < day) return IDLE.unassigned;
  if (line.from > day || (line.postFrom ?? '') > day) return IDLE.early;
  return active ? null : IDLE.suspended;
}

function accountOf(lines: readonly Line[], day: string): AccountThen {
  const { account: id, username, staff, accountStatus, accountUndone } = lines[0]!;
  const active = statusThen(accountStatus, accountUndone) === 'ACTIVE';
  const granted = lines.filter(({ grant }) => grant !== null);
  const judged = granted.map(line => ({ post: postOf(line), why: idleness(line, day, active) }));
  // As in principal.ts: who holds one of the three powers holds nothing else (N02).
  const isPower = judged.some(({ post, why }) => why === null && ADMINISTRATORS.includes(post.role));
  const held = judged.map(({ post, why }) => ({
    post,
    why: why ?? (isPower && !ADMINISTRATORS.includes(post.role) ? IDLE.administrator : null),
  }));
  const posts = held.filter(({ why }) => why === null).map(({ post }) => post);
  const idle = held.flatMap(({ post, why }) => (why ? [{ post, why: why(postNamed(post, 'the')) }] : []));
  return { id, username, staff, active, posts: posts.slice(0, MAX_POSTS), idle };
}

function postOf(line: Line): StandingPost {
  const { grant, role, account, staff, organization, unit, region, regionPath, domain, grid, household } = line;
  const { assignedHousehold, assigned } = line;
  const post = { grant, role, account, staff, organization, unit, region, regionPath, domain, grid, household };
  return { ...post, assignedHousehold, assigned };
}

export interface PostsAsked {
  /** Of this account alone. */
  readonly username?: string;
  /** Undoes what the log says was decided after this true moment; by default nothing: decisions as they stand. */
  readonly decidedBy?: string | null;
}

/** Posts that count at a moment, by account, in the order of user names. */
export async function loadPosts(pool: pg.Pool, at: string, asked: PostsAsked = {}): Promise<AccountThen[]> {
  const day = dayOfInstant(at);
  const values = [asked.decidedBy ?? null, asked.username ?? null, day];
  const { rows } = await pool.query<Line>({ name: 'posts-at', text: TEXT, values });
  const byAccount = Map.groupBy(rows, row => row.account);
  return [...byAccount.values()].map(lines => accountOf(lines, day));
}
