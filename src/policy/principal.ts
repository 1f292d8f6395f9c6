// Who asks (访问主体): the posts (任职) that count at this moment, narrowed by the client's scopes. Conditions are judged
// post by post, never by the person: a clerk of county A who observes county B must not get the product of both.
import { createHash } from 'node:crypto';
import { dayOfInstant } from '../domain/civil-day.ts';
import type { PrincipalRole } from '../domain/vocabulary.ts';

/** One post: a role with everything that a condition may refer to. `null` means the post has no such thing. */
export interface Post {
  readonly role: PrincipalRole;
  /** Id of the RoleGrant behind the post; `null` for the public. */
  readonly grant: string | null;
  readonly account: string | null;
  readonly staff: string | null;
  readonly organization: string | null;
  readonly unit: string | null;
  readonly region: string | null;
  readonly regionPath: string | null;
  readonly domain: string | null;
  readonly grid: string | null;
  readonly household: string | null;
  /** Number of the household whose file a matter opens that is assigned to this post (交办事项). */
  readonly assignedHousehold: string | null;
  /** Id of the case, submission or lead that is assigned to this post. */
  readonly assigned: string | null;
  /** The moment of the request; set for every post alike. */
  readonly now: string;
  /** Its civil day in Asia/Shanghai. */
  readonly today: string;
}

/** The facts of a post that a condition may name. */
export type PostFact = Exclude<keyof Post, 'role' | 'grant'>;

export interface Principal {
  /** Signed-in account, `null` for the public. */
  readonly account: { readonly id: string; readonly username: string } | null;
  readonly staff: string | null;
  readonly clientId: string | null;
  /** `Type.verb` pairs that the client was granted; `null` where no client narrows the user. */
  readonly scopes: ReadonlySet<string> | null;
  /** Sorted by role, so that two principals of one class have the same roles at the same places. */
  readonly posts: readonly Post[];
  readonly now: string;
  /** What has to stand yet for the posts to count: they were read for an earlier request. Empty: they were read for this. */
  readonly resting: readonly Stamp[];
  /** Everything about a principal that changes the text of a statement. */
  readonly class: string;
}

/** State of what posts rest on (decision 0034): the stamp of an account or a client changes whenever what it may changes. */
export interface Stamp {
  /** Id of the account or client. */
  readonly holder: string;
  readonly stamp: string;
}

/** What a post is, without the moment of the request. */
export type StandingPost = Omit<Post, 'now' | 'today'>;

const PUBLIC_POST: StandingPost = {
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

/** The facts that a condition may name, to be checked at start. */
export const POST_FACTS: readonly string[] = [...Object.keys(PUBLIC_POST), 'now', 'today'].filter(
  fact => fact !== 'role' && fact !== 'grant',
);

/** The three administrator powers (4.4). */
export const ADMINISTRATORS: readonly PrincipalRole[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

/** Administrators never read business values (N02), whatever else they were granted: a denial beats any grant. */
function counted(posts: readonly StandingPost[]): readonly StandingPost[] {
  const powers = posts.filter(post => ADMINISTRATORS.includes(post.role));
  return powers.length > 0 ? powers : posts;
}

export interface PrincipalFacts {
  account?: Principal['account'];
  staff?: string | null;
  clientId?: string | null;
  scopes?: Iterable<string> | null;
  posts?: readonly StandingPost[];
  now: string;
}

/** Everybody holds the post of the public as well: what is open to all is open to those signed in. */
export function principal(facts: PrincipalFacts): Principal {
  const posts = [PUBLIC_POST, ...counted(facts.posts ?? [])]
    .map(post => ({ ...post, now: facts.now, today: dayOfInstant(facts.now) }))
    .sort((a, b) => (a.role === b.role ? (String(a.grant) < String(b.grant) ? -1 : 1) : a.role < b.role ? -1 : 1));
  const scopes = facts.scopes ? new Set([...facts.scopes].sort()) : null;
  const narrowing = scopes
    ? createHash('sha256')
        .update([...scopes].join(' '))
        .digest('base64url')
    : '';
  return {
    account: facts.account ?? null,
    staff: facts.staff ?? null,
    clientId: facts.clientId ?? null,
    scopes,
    posts,
    now: facts.now,
    resting: [],
    class: `${posts.map(post => post.role + (wideRegion(post) ?? (isOfVillage(post) ? '.' : isOfTown(post) ? ':' : ''))).join('+')}/${narrowing}`,
  };
}

/** Who asked before, asking again at a moment of the same day, as long as these stamps stand; none where they were looked at. */
export function askingAgain(before: Principal, now: string, resting: readonly Stamp[]): Principal {
  const posts = before.posts.map(post => ({ ...post, now }));
  const named = resting.length > 0 ? `${before.class}?${resting.length}` : before.class;
  return { ...before, now, posts, resting, class: named };
}

/** A province, prefecture or county: few enough for each to be a class, and too large to be planned for unseen. */
const WIDE = /^(?:\/\d+){1,3}\/$/;

/** Path of the post's region where statements are made for that region; otherwise it is a parameter of theirs. */
export const wideRegion = ({ regionPath }: StandingPost): string | null =>
  regionPath !== null && WIDE.test(regionPath) ? regionPath : null;

/** Province, prefecture, county, town, village. */
const VILLAGE = /^(?:\/\d+){5}\/$/;

/** Whether the post is of one village: so few rows that no statement has to look for them among all. */
export const isOfVillage = ({ regionPath }: StandingPost): boolean => regionPath !== null && VILLAGE.test(regionPath);

/** Whether the post is of one town: its lists are read by indexes of their own. */
const TOWN = /^(?:\/\d+){4}\/$/;
const isOfTown = ({ regionPath }: StandingPost): boolean => regionPath !== null && TOWN.test(regionPath);

export const anonymous = (now: string): Principal => principal({ now });
