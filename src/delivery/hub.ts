// The hub (推送枢纽): all subscribers of this process. For each event: whom it may concern, their rights as of now, what
// each may see, and only then messages. Who may see nothing gets nothing, not an empty message (04-permissions 4.4).
import { Failure } from '../domain/errors.ts';
import { earsOf, isComparable } from '../graph/audience.ts';
import { type Engine, isAway } from '../graph/engine.ts';
import { allSubscriptions } from '../graph/subscription.ts';
import { refuseUnregistered } from '../graph/whole-operation.ts';
import { metaOf } from '../model/meta.ts';
import { isNever, scopeOf } from '../policy/scope.ts';
import { AudienceIndex } from './audience-index.ts';
import { type Delivery, type OutboxLine, planOf, type Recipient, readEvent } from './read-event.ts';
import { Stream } from './stream.ts';
import type { Admitted, Seat, Subscriber } from './subscriber.ts';
import { createLookUp, type Viewer } from './viewers.ts';

/** Rights come from these: after a change of one, everybody is looked up anew. Loss is noticed at delivery anyway. */
const RIGHTS: readonly string[] = ['Account', 'RoleGrant', 'Assignment', 'ApiClient'];

export interface Hub {
  readonly size: number;
  /** Kinds of events that somebody waits for, with those that change rights; empty: nobody listens at all. */
  kinds(): { readonly kinds: readonly string[]; readonly types: readonly string[] };
  /** Throws a Failure where the viewer may not ask this. */
  subscribe(admitted: Admitted, seat: Seat): Promise<Stream>;
  /** In order. Rejects when the database is away, and has then sent nothing of the event it failed at. */
  deliver(events: readonly OutboxLine[], done: (event: OutboxLine) => void): Promise<void>;
  /** Looks everybody up anew: rights begin and end with the day, and tokens end. */
  refresh(): Promise<void>;
  close(): void;
}

export function createHub(engine: Engine, report: (error: unknown, event: OutboxLine) => void): Hub {
  const indexes = new Map(allSubscriptions().map(({ name }) => [name, new AudienceIndex<Subscriber>()]));
  const everybody = (): Subscriber[] => [...indexes.values()].flatMap(index => [...index.all()]);
  const indexOf = ({ admitted }: Subscriber) => indexes.get(admitted.subscription.name)!;

  const lookUp = createLookUp(engine.pool);

  function place(subscriber: Subscriber, { loaded, rights }: Viewer): void {
    if (rights === subscriber.known) return;
    subscriber.known = rights;
    indexOf(subscriber).set(
      subscriber,
      earsOf(engine, loaded.principal, metaOf(subscriber.admitted.subscription.type)),
    );
  }

  /** Rights as of now, once for each viewer; ends the streams of those who may no longer listen. */
  async function recipientsOf(subscribers: Iterable<Subscriber>): Promise<Recipient[]> {
    const bySeat = Map.groupBy(subscribers, ({ seat }) => seat.key);
    const found = await lookUp([...bySeat.values()].map(([one]) => one!.seat));
    return [...bySeat.values()].flatMap((members, index) =>
      members.flatMap(subscriber => {
        try {
          const viewer = found[index]!;
          if (viewer instanceof Failure) throw viewer;
          const { loaded } = viewer;
          refuseUnregistered(loaded.allowedOperations, subscriber.admitted.source);
          if (!subscriber.stream.ended) place(subscriber, viewer);
          return subscriber.stream.ended ? [] : [{ subscriber, loaded }];
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          subscriber.stream.end(error);
          return [];
        }
      }),
    );
  }

  function concernedBy({ kind, type, audience }: OutboxLine): Subscriber[] {
    return allSubscriptions().flatMap(subscription => {
      if (metaOf(subscription.type).name !== type || !subscription.on.includes(kind)) return [];
      const index = indexes.get(subscription.name)!;
      return [...(isComparable(engine, audience) ? index.concernedBy(audience) : index.all())];
    });
  }

  /** What cannot be read for a fault of ours ends the streams that would have had it: they know that they missed something. */
  async function read(event: OutboxLine, concerned: readonly Subscriber[]): Promise<Delivery[]> {
    if (concerned.length === 0) return [];
    try {
      return await readEvent(engine, event, await recipientsOf(concerned));
    } catch (error) {
      if (isAway(error)) throw error;
      report(error, event);
      for (const { stream } of concerned) stream.end(new Failure('INTERNAL'));
      return [];
    }
  }

  const refresh = async () => void (await recipientsOf(everybody()));

  return {
    get size() {
      return everybody().length;
    },
    kinds() {
      const waited = allSubscriptions().filter(({ name }) => indexes.get(name)!.size > 0);
      return { kinds: [...new Set(waited.flatMap(({ on }) => on))], types: waited.length > 0 ? RIGHTS : [] };
    },
    async subscribe(admitted, seat) {
      const [viewer] = await lookUp([seat]);
      if (!viewer || viewer instanceof Failure) throw viewer ?? new Failure('UNAVAILABLE');
      const { loaded } = viewer;
      refuseUnregistered(loaded.allowedOperations, admitted.source);
      const meta = metaOf(admitted.subscription.type);
      // The public holds no place for what it may never see; who is signed in may come to see it.
      if (!loaded.principal.account && isNever(scopeOf(engine.set, loaded.principal, 'read', meta)))
        throw new Failure('UNAUTHENTICATED');
      const plan = planOf(engine, loaded, admitted); // a filter that is not permitted is refused now
      const subscriber: Subscriber = {
        admitted,
        seat,
        known: '',
        stream: new Stream(() => indexOf(subscriber).delete(subscriber)),
      };
      const run = { principal: loaded.principal, cursorKey: () => '', variables: admitted.variables };
      for (const check of plan.checks) check(run);
      place(subscriber, viewer);
      return subscriber.stream;
    },
    async deliver(events, done) {
      for (const event of events) {
        if (RIGHTS.includes(event.type)) await refresh();
        const concerned = concernedBy(event);
        for (const { subscriber, message } of await read(event, concerned)) subscriber.stream.push(message);
        done(event);
      }
    },
    refresh,
    close() {
      for (const { stream } of everybody()) stream.end();
    },
  };
}
