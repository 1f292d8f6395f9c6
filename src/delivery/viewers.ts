// The viewers of this process (订阅者的任职): what each may do as of now, by the posts of the last look under their stamps. Of an event
// for 500 people their posts were half the work; whose stamps stand is one short statement for all of them (decision 0042).
import type pg from 'pg';
import { refuseToken } from '../authentication/identity.ts';
import type { Loaded } from '../authentication/load-principal.ts';
import { type Asker, loadPrincipals } from '../authentication/load-principals.ts';
import { dayOfInstant } from '../domain/civil-day.ts';
import { Failure } from '../domain/errors.ts';
import { askingAgain } from '../policy/principal.ts';
import type { Seat } from './subscriber.ts';

export interface Viewer {
  readonly loaded: Loaded;
  /** Everything about rights that decides whom an event may concern. */
  readonly rights: string;
}

interface Known extends Viewer {
  /** Posts begin and end with days. */
  readonly day: string;
}

/** In the order of the seats; a Failure where the token no longer counts for anything. */
export type LookUp = (seats: readonly Seat[]) => Promise<readonly (Viewer | Failure)[]>;

const MOVED = `select asked.holder from unnest($1::uuid[], $2::bigint[]) as asked(holder, stamp)
  where not exists (select from standing s where s.holder = asked.holder and s.stamp = asked.stamp)`;

const rightsOf = ({ principal }: Loaded): string =>
  JSON.stringify([principal.posts.map(({ now, today, ...post }) => post), [...(principal.scopes ?? [])]]);

export function createLookUp(pool: pg.Pool): LookUp {
  /** As many as there are seats, and as long. */
  const known = new WeakMap<Seat, Known>();

  async function movedOf(recalled: readonly (Known | undefined)[]): Promise<ReadonlySet<string>> {
    const stamps = new Map<string, string>();
    for (const one of recalled)
      for (const { holder, stamp } of one?.loaded.stamps ?? []) stamps.set(`${holder} ${stamp}`, holder);
    if (stamps.size === 0) return new Set();
    const values = [[...stamps.values()], [...stamps.keys()].map(key => key.slice(key.indexOf(' ') + 1))];
    const { rows } = await pool.query<{ holder: string }>({ name: 'stamps-moved', text: MOVED, values });
    return new Set(rows.map(({ holder }) => holder));
  }

  return async seats => {
    const askers = seats.map(
      (seat): Asker => ({ identity: seat.identity, actingRole: seat.actingRole, now: seat.now() }),
    );
    const days = daysOf(askers);
    const recalled = seats.map((seat, place) => {
      const found = known.get(seat);
      return found?.day === days[place] ? found : undefined;
    });
    const moved = await movedOf(recalled);
    const stands = (place: number): boolean =>
      recalled[place]?.loaded.stamps?.every(({ holder }) => !moved.has(holder)) ?? false;
    const anew = seats.flatMap((_seat, place) => (stands(place) ? [] : [place]));
    const read = new Map<number, Loaded | Failure>();
    for (const [index, one] of (
      await loadPrincipals(
        pool,
        anew.map(place => askers[place]!),
      )
    ).entries())
      read.set(anew[index]!, one);

    return seats.map((seat, place) => {
      const loaded = read.get(place);
      if (loaded === undefined) return again(recalled[place]!, askers[place]!);
      known.delete(seat);
      if (loaded instanceof Failure) return loaded;
      const viewer = { loaded, rights: rightsOf(loaded), day: days[place]! };
      if (loaded.stamps) known.set(seat, viewer);
      return viewer;
    });
  };
}

/** Nearly all are asked for at one moment. */
function daysOf(askers: readonly Asker[]): string[] {
  let [last, day] = ['', ''];
  return askers.map(({ now }) => {
    if (now !== last) [last, day] = [now, dayOfInstant(now)];
    return day;
  });
}

/** What was checked when the stream began is checked again: tokens end while streams go on. */
function again({ loaded, rights }: Known, { identity, now }: Asker): Viewer | Failure {
  if (identity && identity.expiresAt <= Date.now()) return refuseToken('EXPIRED');
  return { loaded: { ...loaded, principal: askingAgain(loaded.principal, now, []) }, rights };
}
