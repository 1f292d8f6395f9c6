// The queue of deliveries (投递队列): rows that a trigger makes in the transaction of the event. Claimed for a while, so that
// several servers share the work, and what a server that died had claimed comes back.
import type pg from 'pg';
import type { Outcome } from './outcome.ts';

export interface Claimed {
  readonly id: string;
  readonly event: string;
  readonly happenedAt: string;
  readonly objectType: string;
  readonly objectId: string;
  /** This one included. */
  readonly attempts: number;
  readonly url: string;
  readonly secretSealed: string;
  readonly revoked: boolean;
  readonly issuer: string;
  readonly subject: string;
}

/** A receiver that does not answer may hold so many of the places, and no more. */
const EACH_AT_ONCE = 4;

const CLAIM = {
  name: 'webhook-claim',
  text: `with due as (
      select id from (
        select id, next_attempt_at, row_number() over (partition by endpoint_id order by next_attempt_at) as place
          from webhook_delivery where status = 'PENDING' and next_attempt_at <= now()) waiting
       where place <= ${EACH_AT_ONCE} order by next_attempt_at limit $1),
    free as (
      select d.id from webhook_delivery d join due on due.id = d.id
       where d.status = 'PENDING' and d.next_attempt_at <= now() for update of d skip locked),
    claimed as (
      update webhook_delivery d set attempts = attempts + 1, version = version + 1, updated_at = now(),
          next_attempt_at = now() + $2::int * interval '1 millisecond'
        from free where d.id = free.id returning d.*)
    select c.id, c.event, to_char(c.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt",
        c.object_type as "objectType", c.object_id as "objectId", c.attempts, e.url, e.secret_sealed as "secretSealed",
        e.status = 'REVOKED' as revoked, a.issuer, a.subject
      from claimed c join webhook_endpoint e on e.id = c.endpoint_id join account a on a.id = e.account_id`,
};

export async function claim(pool: pg.Pool, count: number, leaseMilliseconds: number): Promise<Claimed[]> {
  return (await pool.query<Claimed>({ ...CLAIM, values: [count, leaseMilliseconds] })).rows;
}

/** Only what is still ours: after the lease another server may have taken it, and its attempt counts. */
const SETTLE = {
  name: 'webhook-settle',
  text: `update webhook_delivery set status = $3, answered = coalesce($4, answered), told = told or $5,
      next_attempt_at = now() + $6::int * interval '1 millisecond',
      delivered_at = case when $3 = 'DELIVERED' then now() end, version = version + 1, updated_at = now()
    where id = $1 and attempts = $2 and status = 'PENDING'`,
};

type Settled = Outcome | { readonly status: 'CANCELLED' | 'WITHHELD' };

export async function settle(pool: pg.Pool, { id, attempts }: Claimed, outcome: Settled, answered: number | null) {
  const wait = outcome.status === 'PENDING' ? outcome.waitMilliseconds : 0;
  const told = outcome.status !== 'CANCELLED' && outcome.status !== 'WITHHELD';
  await pool.query({ ...SETTLE, values: [id, attempts, outcome.status, answered, told, wait] });
}

/** Mutations behind the events, as the subscriptions of this version have them. */
export async function refreshKinds(pool: pg.Pool, kinds: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const pairs = [...kinds].flatMap(([event, mutations]) => mutations.map(mutation => `${event} ${mutation}`));
  await pool.query({
    text: `update webhook_endpoint e set kinds = known.kinds, version = e.version + 1
      from (select e.id, array(select kind from unnest($1::text[]) kind where split_part(kind, ' ', 1) = any(e.events)) as kinds
              from webhook_endpoint e) known
      where known.id = e.id and not (e.kinds @> known.kinds and e.kinds <@ known.kinds)`,
    values: [pairs],
  });
}
