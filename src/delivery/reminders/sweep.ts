// The sweep (到期巡检): every minute, and at once after a start, tells what has come near or has passed. What decides is the
// clock and the note of what was told, never that a timer ran: a sweep after a week of standstill tells what is open then.
import type pg from 'pg';
import type { Logger } from 'pino';
import { dayOfInstant, type Instant } from '../../domain/civil-day.ts';
import { allDeadlines } from '../../graph/deadline.ts';
import { householdsWithin } from '../../graph/wall.ts';
import { principal } from '../../policy/principal.ts';
import { POSTS_SETTING, postsSetting } from '../../policy/told-posts.ts';
import { remindOfPushes } from './push-tasks.ts';
import { remindOfRows } from './row-tasks.ts';

const EVERY_MILLISECONDS = 60_000;

/** One transaction: what is noted as told is told. Gives the number of events. */
export async function sweep(pool: pg.Pool, now: Instant): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // The deadlines of all rows: what each listener may know of them is judged at delivery.
    const posts = postsSetting(principal({ posts: [householdsWithin('/')], now }));
    await client.query('select set_config($1, $2, true)', [POSTS_SETTING, posts]);
    let told = await remindOfPushes(client, now);
    for (const deadline of allDeadlines()) told += await remindOfRows(client, deadline, dayOfInstant(now));
    await client.query('commit');
    return told;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

export interface Reminders {
  close(): Promise<void>;
}

export function startReminders(pool: pg.Pool, log: Logger): Reminders {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= sweep(pool, new Date().toISOString())
      .then(told => void (told > 0 && log.info({ told }, 'reminders')))
      .catch(error => log.warn({ error: (error as Error).name }, 'reminders wait'))
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const timer = setInterval(run, EVERY_MILLISECONDS).unref();
  void run();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
