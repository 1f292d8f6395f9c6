// Prepared statements on the connections of a pool (预备语句): so many on each, the least recently used given up first. The driver
// keeps all that were ever sent, and the server their plans: whoever may ask anything could fill its memory with them.
import type pg from 'pg';
import type { Use } from '../domain/kept.ts';

/** The part of the driver's connection that knows what was prepared; it has no public types. */
interface Prepared {
  readonly connection: {
    readonly parsedStatements: Record<string, string | undefined>;
    /** Sent, and not yet answered. */
    readonly submittedNamedStatements: Readonly<Record<string, string | undefined>>;
  };
}

type Query = (...given: unknown[]) => unknown;

const nameOf = (config: unknown): string | undefined =>
  typeof config === 'object' && config !== null ? (config as { name?: string }).name : undefined;

/** Of all connections that count together; `entries` are those of the fullest. */
export type Counts = { -readonly [part in keyof Use]: Use[part] };

export const countsUpTo = (most: number): Counts => ({ entries: 0, most, hits: 0, misses: 0 });

const counted = new WeakMap<pg.Pool, Counts>();

export function keepStatements(pool: pg.Pool, most: number): void {
  const counts = countsUpTo(most);
  pool.on('connect', client => keepOn(client, counts));
  counted.set(pool, counts);
}

/** On one connection, from its beginning. */
export function keepOn(client: pg.ClientBase, counts: Counts): void {
  const used = new Map<string, true>();
  const { parsedStatements, submittedNamedStatements } = (client as unknown as Prepared).connection;
  const send = client.query.bind(client) as Query;
  client.query = ((...given: unknown[]) => {
    const name = nameOf(given[0]);
    if (name !== undefined) {
      if (used.delete(name)) counts.hits += 1;
      else counts.misses += 1;
      used.set(name, true);
      for (const oldest of used.keys()) {
        if (used.size <= counts.most) break;
        // Of one that is not answered yet, or not sent, it is not known whether there is anything to give up.
        if (oldest !== name && submittedNamedStatements[oldest] === undefined) giveUp(oldest);
      }
      counts.entries = Math.max(counts.entries, used.size);
    }
    return send(...given);
  }) as typeof client.query;

  function giveUp(name: string): void {
    used.delete(name);
    // One that the server refused was never prepared, and giving it up would be an error of its own.
    if (parsedStatements[name] === undefined) return;
    delete parsedStatements[name];
    (send(`deallocate "${name}"`) as Promise<unknown>).catch(() => undefined);
  }
}

/** The counts of a pool: over all connections that there were, and how many statements the fullest held. */
export const statementUse = (pool: pg.Pool): Use => ({ ...counted.get(pool)! });
