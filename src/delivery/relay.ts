// The relay (发件箱转发): hands the events of the outbox to this process's subscribers, in order. A notification only says
// that there is something; what is new is asked of the table by transaction, so that nothing is lost when the listener
// breaks, and nothing skipped when transactions end in another order than they began.
import type { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Hub } from './hub.ts';
import type { OutboxLine } from './read-event.ts';

export const EVENT_CHANNEL = 'xianjie_event';

/** Without a listener, and in case a notification was lost on the way. */
const POLL_MILLISECONDS = { listening: 5_000, alone: 500 };
const REFRESH_MILLISECONDS = 60_000;
const RETRY_MILLISECONDS = 250;

/**
 * Visible now and not visible then: exactly the transactions that were committed in between. Kinds that nobody waits
 * for are not read. The day bounds what a restored backup, with transactions of another server, could repeat.
 */
const NEWS = `select pg_current_snapshot()::text as snapshot, (
    select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'type', e.object_type, 'object', e.object_id,
        'audience', e.audience) order by e.at, e.id), '[]')
      from outbox_event e
     where e.transaction >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(e.transaction, $1::pg_snapshot)
       and e.at > now() - interval '1 day' and (e.kind = any($2) or e.object_type = any($3))) as events`;

interface News {
  readonly snapshot: string;
  readonly events: OutboxLine[];
}

export interface Relay {
  /** Ends when everything committed before the call was handed on. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface RelayOptions {
  readonly applicationUrl: string;
  readonly pool: pg.Pool;
  readonly hub: Hub;
  readonly log: Logger;
  /** Called after each notification, for others who wait for events. */
  readonly wake?: () => void;
}

export async function startRelay({ applicationUrl, pool, hub, log, wake }: RelayOptions): Promise<Relay> {
  let snapshot = await snapshotNow(pool);
  let closed = false;
  let listener: pg.Client | undefined;
  let [again, running] = [false, undefined as Promise<void> | undefined];
  let pending: OutboxLine[] = [];
  let timer: NodeJS.Timeout | undefined;

  /** One round: read what is new, hand it on. The place moves on with the reading; what was read waits in `pending`. */
  async function round(): Promise<void> {
    let asked: ReturnType<Hub['kinds']>;
    let found: News;
    do {
      asked = hub.kinds();
      const values = [snapshot, asked.kinds, asked.types];
      found = (await pool.query<News>({ name: 'news', text: NEWS, values })).rows[0]!;
      // Somebody who came while this was read may wait for kinds that were not: the same is read again.
    } while (hub.kinds().kinds.some(kind => !asked.kinds.includes(kind)));
    snapshot = found.snapshot;
    pending.push(...found.events);
    const waiting = [...pending];
    await hub.deliver(waiting, event => {
      pending = pending.filter(other => other !== event);
    });
  }

  async function rounds(): Promise<void> {
    while (again && !closed) {
      again = false;
      try {
        await round();
      } catch (error) {
        log.warn({ error: (error as Error).name, code: (error as { code?: string }).code }, 'events wait');
        again = true;
        await pause(RETRY_MILLISECONDS);
      }
    }
  }

  function run(): Promise<void> {
    again = true;
    running ??= rounds().finally(() => {
      running = undefined;
      if (again && !closed) void run();
    });
    return running;
  }

  function schedule(): void {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(
      () => void run().then(schedule),
      listener ? POLL_MILLISECONDS.listening : POLL_MILLISECONDS.alone,
    );
    timer.unref();
  }

  async function listen(): Promise<void> {
    while (!closed && !listener) {
      const client = new pg.Client({ connectionString: applicationUrl, keepAlive: true });
      const lost = () => {
        if (listener !== client) return;
        listener = undefined;
        schedule();
        void listen();
      };
      (client as EventEmitter).on('error', lost).on('end', lost);
      try {
        await client.connect();
        client.on('notification', () => {
          wake?.();
          void run();
        });
        await client.query(`listen ${EVENT_CHANNEL}`);
        if (closed) return void (await client.end());
        listener = client;
        schedule();
        void run(); // what was committed while nobody listened
      } catch {
        await client.end().catch(() => undefined);
        await pause(RETRY_MILLISECONDS);
      }
    }
  }

  const refresher = setInterval(() => void hub.refresh().catch(() => undefined), REFRESH_MILLISECONDS).unref();
  await listen();
  return {
    async flush() {
      await run();
      await running;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      clearInterval(refresher);
      const client = listener;
      listener = undefined;
      await client?.end().catch(() => undefined);
      await running;
    },
  };
}

async function snapshotNow(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  return rows[0]!.snapshot;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => void setTimeout(resolve, milliseconds).unref());
