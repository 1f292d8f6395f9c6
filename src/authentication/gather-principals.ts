// Principals of requests that came together (合并装载): still read afresh for every request, after it came, but those that
// arrive in one turn of the event loop are read by one statement. Nothing is kept from one turn to the next.
import type pg from 'pg';
import { Failure } from '../domain/errors.ts';
import type { Loaded } from './load-principal.ts';
import { type Asker, loadPrincipals } from './load-principals.ts';

interface Waiting {
  readonly asker: Asker;
  resolve(loaded: Loaded): void;
  reject(cause: unknown): void;
}

/** SQLSTATE class 22: something that one of them sent, which the others are not to suffer for. */
const isOfOne = (cause: unknown): boolean => String((cause as { code?: string }).code).startsWith('22');

export function gatherPrincipals(pool: pg.Pool): (asker: Asker) => Promise<Loaded> {
  let waiting: Waiting[] = [];

  async function load(together: readonly Waiting[]): Promise<void> {
    try {
      const found = await loadPrincipals(
        pool,
        together.map(({ asker }) => asker),
      );
      for (const [index, { resolve, reject }] of together.entries()) {
        const loaded = found[index]!;
        if (loaded instanceof Failure) reject(loaded);
        else resolve(loaded);
      }
    } catch (cause) {
      if (together.length > 1 && isOfOne(cause)) await Promise.all(together.map(one => load([one])));
      else for (const { reject } of together) reject(cause);
    }
  }

  const flush = (): void => {
    const together = waiting;
    waiting = [];
    void load(together);
  };

  return asker =>
    new Promise((resolve, reject) => {
      if (waiting.push({ asker, resolve, reject }) === 1) setImmediate(flush);
    });
}
