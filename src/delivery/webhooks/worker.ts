// Sends what is due (回调投递). At least once: who dies between sending and noting it leaves the delivery to be sent again,
// with the same `webhook-id`, by which the receiver knows it.
import type { Logger } from 'pino';
import type { Sealer } from '../../database/sealer.ts';
import type { Engine } from '../../graph/engine.ts';
import { allSubscriptions } from '../../graph/subscription.ts';
import { WEBHOOK_SECRET } from '../../modules/integration/webhook.entity.ts';
import { outcomeOf, SCHEDULE, type Schedule } from './outcome.ts';
import { post } from './post.ts';
import { type Claimed, claim, refreshKinds, settle } from './queue.ts';
import { signed } from './signature.ts';
import { bodyFor } from './tell.ts';

const AT_ONCE = 16;
const POLL_MILLISECONDS = 2_000;
/** Longer than the longest call. */
const LEASE_MILLISECONDS = 60_000;

export interface WebhookPace {
  readonly schedule?: Schedule;
  readonly leaseMilliseconds?: number;
  readonly pollMilliseconds?: number;
}

export interface WebhookWorker {
  /** Something may be due. */
  wake(): void;
  /** Waits for the calls under way, but not for long: what is cut off is sent again. */
  close(): Promise<void>;
}

export interface WebhookOptions {
  readonly engine: Engine;
  readonly sealer: Sealer;
  readonly production: boolean;
  readonly log: Logger;
  readonly pace?: WebhookPace;
}

const GRACE_MILLISECONDS = 1_000;

export async function startWebhooks({ engine, sealer, production, log, pace = {} }: WebhookOptions) {
  const { schedule = SCHEDULE, leaseMilliseconds = LEASE_MILLISECONDS, pollMilliseconds = POLL_MILLISECONDS } = pace;
  const { pool } = engine;
  const cutting = new AbortController();
  const under = new Set<Promise<void>>();
  let [closed, again] = [false, false];
  let claiming: Promise<void> | undefined;
  await refreshKinds(pool, new Map(allSubscriptions().map(({ name, on }) => [name, on])));

  async function attempt(delivery: Claimed): Promise<void> {
    if (delivery.revoked) return settle(pool, delivery, { status: 'CANCELLED' }, null);
    const body = await bodyFor(engine, delivery);
    if (body === null) return settle(pool, delivery, { status: 'WITHHELD' }, null);
    const answered = await call(delivery, body);
    const outcome = outcomeOf(answered, delivery.attempts, schedule, Math.random());
    if (outcome.status === 'DEAD') log.warn({ delivery: delivery.id, event: delivery.event }, 'webhook given up');
    return settle(pool, delivery, outcome, answered);
  }

  async function call({ id, url, secretSealed }: Claimed, body: string): Promise<number | null> {
    const secret = sealer.open(secretSealed, WEBHOOK_SECRET);
    const headers = { ...signed(secret, `msg_${id}`, Math.floor(Date.now() / 1000), body) };
    return post({ url, headers, body, production, signal: cutting.signal }).catch(() => null);
  }

  async function take(): Promise<void> {
    while (again && !closed) {
      again = false;
      const free = AT_ONCE - under.size;
      if (free <= 0) return; // asked again when a call ends
      const found = await claim(pool, free, leaseMilliseconds);
      if (found.length > 0) again = true;
      for (const delivery of found) {
        const work = attempt(delivery)
          // The lease gives it back.
          .catch(error => log.warn({ delivery: delivery.id, error: (error as Error).name }, 'webhook waits'))
          .finally(() => {
            under.delete(work);
            wake();
          });
        under.add(work);
      }
    }
  }

  function wake(): void {
    again = true;
    if (closed) return;
    claiming ??= take()
      .catch(error => log.warn({ error: (error as Error).name }, 'webhooks wait'))
      .finally(() => {
        claiming = undefined;
        if (again && under.size < AT_ONCE) setTimeout(wake, 0).unref();
      });
  }

  const timer = setInterval(wake, pollMilliseconds).unref();
  wake();
  return {
    wake,
    async close() {
      closed = true;
      clearInterval(timer);
      const cut = setTimeout(() => cutting.abort(), GRACE_MILLISECONDS);
      await claiming;
      await Promise.all(under);
      clearTimeout(cut);
    },
  } satisfies WebhookWorker as WebhookWorker;
}
