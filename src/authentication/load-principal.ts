// From a verified token to a principal (主体装载): account, posts that count at this moment, and the client's narrowing.
// Read afresh for every request, so that a right that was revoked, or ended with its post, is gone at once (N29).
import type pg from 'pg';
import { dayOfInstant } from '../domain/civil-day.ts';
import { Failure } from '../domain/errors.ts';
import { PRINCIPAL_ROLE, type PrincipalRole } from '../domain/vocabulary.ts';
import { anonymous, type Principal, principal, type Stamp, type StandingPost } from '../policy/principal.ts';
import { type Identity, refuseToken } from './identity.ts';

/** Posts of one person; more is a mistake in the grants, and would make statements of unbounded length. */
const MAX_POSTS = 32;

/**
 * What is assigned to a grant on a day (交办事项): nothing, and each matter, which makes a post of its own. So a matter is
 * opened to the post that it is assigned to, and is closed with its last day, with its end, and with the grant.
 */
export const mattersSql = (grant: string, day: string): string =>
  `select null::text as household_no, null::uuid as matter union all
    select m.household_no, coalesce(m.case_id, m.submission_id, m.lead_id) from assigned_matter m
      where m.grant_id = ${grant} and m.status = 'ACTIVE' and m."from" <= ${day} and m.until >= ${day}`;

/** Grants that count on a day, by SQL expressions for account and day; one text for one person and for many. */
export const postsSql = (account: string, day: string): string =>
  `select g.id as "grant", g.role, g.region_id as region, g.scope_path as "regionPath",
      g.organization_id as organization, g.unit_id as unit, g.domain, g.grid, g.household,
      m.household_no as "assignedHousehold", m.matter as assigned
    from role_grant g left join lateral (${mattersSql('g.id', day)}) m on true
    where g.account_id = ${account} and g.status in ('ACTIVE', 'REVOCATION_PROPOSED')
      and g."from" <= ${day} and (g."to" is null or g."to" >= ${day})
      and (g.assignment_id is null or exists (select from assignment p where p.id = g.assignment_id
        and p."from" <= ${day} and (p."to" is null or p."to" >= ${day})))
    order by g.role, g.id, m.matter nulls first, m.household_no nulls first limit ${MAX_POSTS}`;

/** Rows, not JSON: it is read for every request, and JSON would cost half as much again. */
const STANDING = {
  name: 'principal-standing',
  text: `select a.id, a.username, a.staff_id as staff, a.status, s.stamp, post.*
    from account a left join standing s on s.holder = a.id
      left join lateral (${postsSql('a.id', '$3::date')}) post on true where a.issuer = $1 and a.subject = $2`,
};

const CLIENT = {
  name: 'principal-client',
  text: `select c.id, c.kind, c.enabled, c.scopes, c.allowed_operations as operations, s.stamp
    from api_client c left join standing s on s.holder = c.id where c.client_id = $1`,
};

export type PostRow = Omit<StandingPost, 'account' | 'staff'>;
export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly staff: string | null;
  readonly status: string;
  /** Of the state it was read in. */
  readonly stamp: string | null;
}
export interface ClientRow {
  id: string;
  stamp: string | null;
  kind: 'FRONTEND' | 'INTEGRATOR';
  enabled: boolean;
  scopes: string[];
  operations: string[];
}

export interface Loaded {
  readonly principal: Principal;
  /** Digests of the operations that the client may send; null: any. */
  readonly allowedOperations: ReadonlySet<string> | null;
  /** By which it can be told later whether all of this still stands; null where that cannot be told. */
  readonly stamps: readonly Stamp[] | null;
}

export async function loadPrincipal(
  pool: pg.Pool,
  identity: Identity | null,
  now: string,
  actingRole: string | undefined,
): Promise<Loaded> {
  if (!identity) return { principal: anonymous(now), allowedOperations: null, stamps: null };
  const client = identity.clientId === null ? null : await clientOf(pool, identity.clientId);
  const { account, posts } = await standingOf(pool, identity, now);
  return loadedFrom(identity, { account: activeAccount(account), client, posts }, now, actingRole);
}

export interface Standing {
  readonly account: AccountRow | undefined;
  readonly posts: readonly PostRow[];
}

/** One person's account and posts, by one statement. */
export async function standingOf(pool: pg.Pool, { issuer, subject }: Identity, now: string): Promise<Standing> {
  const values = [issuer, subject, dayOfInstant(now)];
  const { rows } = await pool.query<AccountRow & PostRow>({ ...STANDING, values });
  // An account without posts is one row of nothing but the account.
  const posts = rows
    .filter(({ role }) => role !== null)
    .map(({ id: _id, username: _username, status: _status, staff: _staff, stamp: _stamp, ...post }) => post);
  return { account: rows[0], posts };
}

export interface Records {
  readonly account: AccountRow;
  readonly client: ClientRow | null;
  readonly posts: readonly PostRow[];
}

export function loadedFrom(
  identity: Identity,
  { account, client, posts: rows }: Records,
  now: string,
  actingRole: string | undefined,
): Loaded {
  const posts = rows.map(row => ({ ...row, account: account.id, staff: account.staff }));
  return {
    principal: principal({
      account: { id: account.id, username: account.username },
      staff: account.staff,
      clientId: identity.clientId,
      scopes: narrowed(client?.scopes ?? null, identity.scopes),
      posts: actingAs(posts, actingRole),
      now,
    }),
    allowedOperations: client?.kind === 'FRONTEND' ? new Set(client.operations) : null,
    stamps: stampsOf(client ? [account, client] : [account]),
  };
}

function stampsOf(holders: readonly (AccountRow | ClientRow)[]): Stamp[] | null {
  const stamps = holders.flatMap(({ id, stamp }) => (stamp === null ? [] : [{ holder: id, stamp: String(stamp) }]));
  return stamps.length === holders.length ? stamps : null;
}

async function clientOf(pool: pg.Pool, clientId: string): Promise<ClientRow> {
  const { rows } = await pool.query<ClientRow>({ ...CLIENT, values: [clientId] });
  return enabledClient(rows[0]);
}

/** A token of the issuer alone is no account of ours: somebody has to have created one. */
export function activeAccount(account: AccountRow | undefined): AccountRow {
  if (account?.status !== 'ACTIVE') throw refuseToken('NOT_ACCEPTED');
  return account;
}

/** An unknown client is not an unlimited one. */
export function enabledClient(client: ClientRow | undefined): ClientRow {
  if (!client?.enabled) throw refuseToken('NOT_ACCEPTED');
  return client;
}

/**
 * What the client was registered for, narrowed by the scopes of the token that speak our language (`Type.verb`). Scopes
 * of other languages (`openid`) narrow nothing; a token that grants no scope at all grants nothing. Null: not narrowed.
 */
function narrowed(registered: readonly string[] | null, ofToken: readonly string[] | null): readonly string[] | null {
  const ours = ofToken?.filter(scope => /^[A-Z]\w*\.\w+$/.test(scope)) ?? [];
  if (ofToken === null || (ours.length === 0 && ofToken.length > 0)) return registered;
  return registered === null ? ours : registered.filter(scope => ours.includes(scope));
}

/** `X-Acting-Role`: one organisation may act in two roles, and then says in which. */
function actingAs<P extends { role: PrincipalRole }>(posts: readonly P[], role: string | undefined): readonly P[] {
  if (role === undefined) return posts;
  const held = role in PRINCIPAL_ROLE ? posts.filter(post => post.role === role) : [];
  if (held.length === 0)
    throw new Failure('FORBIDDEN', {
      zh: 'X-Acting-Role 所指的角色不是您现任的角色',
      en: 'X-Acting-Role names no role that you hold now',
    });
  return held;
}
