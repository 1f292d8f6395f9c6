// Prepared statements on the connections of a pool (预备语句): so many on each, the least recently used given up first. The driver
// keeps all that were ever sent, and the server their plans: whoever may ask anything could fill its memory with them.
import type pg from 'pg';
import type { Use } from '../domain/kept.ts';

/** The part of the driver's connection that knows what was prepared; it has no public types. */
interface Prepared {
  readonly connection: { readonly parsedStatements: Record<string, string | undefined> };
}

type Query = (...given: unknown[]) => unknown;

const nameOf = (config: unknown): string | undefined =>
  typeof config === 'object' && config !== null ? (config as { name?: string }).name : undefined;

const uses = new WeakMap<pg.Pool, () => Use>();

export function keepStatements(pool: pg.Pool, most: number): void {
  let [hits, misses, entries] = [0, 0, 0];
  pool.on('connect', client => {
    const used = new Map<string, true>();
    const { parsedStatements } = (client as unknown as Prepared).connection;
    const send = client.query.bind(client) as Query;
    client.query = ((...given: unknown[]) => {
      const name = nameOf(given[0]);
      if (name !== undefined) {
        if (used.delete(name)) hits += 1;
        else misses += 1;
        used.set(name, true);
        if (used.size > most) giveUp(used.keys().next().value!);
        entries = Math.max(entries, used.size);
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
  });
  uses.set(pool, () => ({ entries, most, hits, misses }));
}

/** The counts of a pool: over all connections that there were, and how many statements the fullest held. */
export const statementUse = (pool: pg.Pool): Use => uses.get(pool)!();
