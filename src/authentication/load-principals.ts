// Many principals at once (成批主体装载): an event is judged for everybody it may concern, each as of now, and one statement
// a person would be the greater part of the work. By the same records and the same rules as load-principal.ts.
import type pg from 'pg';
import { dayOfInstant } from '../domain/civil-day.ts';
import { Failure } from '../domain/errors.ts';
import { anonymous } from '../policy/principal.ts';
import { type Identity, refuseToken } from './identity.ts';
import {
  type AccountRow,
  activeAccount,
  type ClientRow,
  enabledClient,
  type Loaded,
  loadedFrom,
  type PostRow,
  postsSql,
  standingOf,
} from './load-principal.ts';

/** Who asks, in which role, and at which moment. */
export interface Asker {
  readonly identity: Identity | null;
  readonly actingRole: string | undefined;
  readonly now: string;
}

/**
 * One JSON parameter, whose rows PostgreSQL takes to be the same number whatever it holds: with arrays it would plan the
 * statement anew each time, which costs four times what running it does. `limit` keeps it to the index of accounts.
 */
const TEXT = `select asked.place, a.id, a.username, a.staff, a.status, a.stamp,
    (select row_to_json(c) from (select c.id, c.kind, c.enabled, c.scopes, c.allowed_operations as operations, s.stamp::text
       from api_client c left join standing s on s.holder = c.id where c.client_id = asked.client) c) as client,
    coalesce((select json_agg(post) from (${postsSql('a.id', 'asked.day')}) post), '[]') as posts
  from jsonb_to_recordset($1::jsonb) as asked(place int, issuer text, subject text, client text, day date)
  left join lateral (select id, username, staff_id as staff, status, s.stamp from account left join standing s on s.holder = id
    where account.issuer = asked.issuer and account.subject = asked.subject limit 1) a on true`;

interface Line extends AccountRow {
  readonly place: number;
  readonly client: ClientRow | null;
  readonly posts: readonly PostRow[];
}

/** A row of this many people is a few milliseconds of the database. */
const AT_ONCE = 500;

/** In the order asked; a Failure where the token no longer counts for anything. */
export async function loadPrincipals(pool: pg.Pool, askers: readonly Asker[]): Promise<(Loaded | Failure)[]> {
  const found: (Loaded | Failure)[] = [];
  for (let from = 0; from < askers.length; from += AT_ONCE)
    found.push(...(await loadSome(pool, askers.slice(from, from + AT_ONCE))));
  return found;
}

async function loadSome(pool: pg.Pool, askers: readonly Asker[]): Promise<(Loaded | Failure)[]> {
  // Who asks several things at once is looked up once.
  const places = new Map<string, number>();
  const asked: object[] = [];
  const placeOf = askers.map(({ identity, now }) => {
    if (!identity) return -1;
    const { issuer, subject, clientId: client } = identity;
    const day = dayOfInstant(now);
    const key = JSON.stringify([issuer, subject, client, day]);
    const place = places.get(key) ?? asked.push({ place: asked.length, issuer, subject, client, day }) - 1;
    places.set(key, place);
    return place;
  });
  const lines = new Map((await linesOf(pool, askers, asked)).map(line => [line.place, line]));
  return askers.map((asker, index) => judged(asker, lines.get(placeOf[index]!)));
}

async function linesOf(pool: pg.Pool, askers: readonly Asker[], asked: readonly object[]): Promise<readonly Line[]> {
  if (asked.length === 0) return [];
  const [first] = askers;
  // Most come alone, and without a client of their own: then nothing has to be packed as JSON.
  if (askers.length === 1 && first?.identity && first.identity.clientId === null) {
    const { account, posts } = await standingOf(pool, first.identity, first.now);
    return account ? [{ ...account, posts, place: 0, client: null }] : [];
  }
  const values = [JSON.stringify(asked)];
  return (await pool.query<Line>({ name: 'principals', text: TEXT, values })).rows;
}

function judged({ identity, actingRole, now }: Asker, line: Line | undefined): Loaded | Failure {
  if (!identity) return { principal: anonymous(now), allowedOperations: null, stamps: null };
  try {
    // What was checked when the stream began is checked again: tokens end while streams go on.
    if (identity.expiresAt <= Date.now()) throw refuseToken('EXPIRED');
    const account = activeAccount(line);
    const client = identity.clientId === null ? null : enabledClient(line?.client ?? undefined);
    return loadedFrom(identity, { account, client, posts: line?.posts ?? [] }, now, actingRole);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
