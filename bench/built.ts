// The platform as it is installed (安装后的平台): built, in production mode and in processes of its own, on the world of the peer
// bench, by default without its pushes. For what is measured of a process: memory, start, growth, the wall.
import type pg from 'pg';
import { withClient } from '../src/database/migrate.ts';
import { inMaintenance } from '../src/reference/write-transaction.ts';
import { buildPlatform, CONTESTANTS } from './peers/contestants.ts';
import { type BenchIssuer, startIssuer } from './peers/issuer.ts';
import { load, type PreparedRequest } from './peers/load.ts';
import { cpuOf, cpuOfDatabase, type Started } from './peers/processes.ts';
import { type BenchWorld, makeWorld } from './peers/world.ts';

export interface Built {
  readonly world: BenchWorld;
  readonly issuer: BenchIssuer;
  /** One more process of the platform; those that still run at the end are stopped. */
  start(nodeOptions?: readonly string[]): Promise<Started>;
  /** Tidies the households up, as PostgreSQL would in time by itself. */
  vacuum(): Promise<void>;
  /** As the owner of the database, past the wall. */
  asOwner<Result>(work: (client: pg.ClientBase) => Promise<Result>): Promise<Result>;
}

/** Whether `dist` is used as it stands: it was built here, or another bench runs on it, which a build would take it from. */
let asBuilt = process.argv.includes('--built');

export const tell = (text: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

export async function onBuilt<Result>(
  households: number,
  measure: (built: Built) => Promise<Result>,
  pushes: 'with pushes' | 'without pushes' = 'without pushes',
): Promise<Result> {
  if (!asBuilt) {
    tell('building');
    buildPlatform();
    asBuilt = true;
  }
  const platform = CONTESTANTS.find(({ name }) => name === 'xianjie')!;
  const issuer = await startIssuer();
  const running: Started[] = [];
  let world: BenchWorld | undefined;
  try {
    const made = await makeWorld(households, issuer.issuer, tell, pushes);
    world = made;
    return await measure({
      world: made,
      issuer,
      async start(nodeOptions) {
        const started = await platform.start(made, issuer, nodeOptions);
        running.push(started);
        return started;
      },
      vacuum: () => withClient(made.ownerUrl, async client => void (await client.query('vacuum (analyze) household'))),
      asOwner: work => withClient(made.ownerUrl, client => inMaintenance(client, 'bench', () => work(client))),
    });
  } finally {
    for (const started of running) await started.stop();
    issuer.close();
    await world?.remove();
  }
}

/** Milliseconds of CPU of server and PostgreSQL a request, after a second of the same; infinite where one is refused. */
export async function costOf(
  { pid, port }: Started,
  requests: readonly PreparedRequest[],
  concurrency: number,
  seconds: number,
): Promise<number> {
  let next = 0;
  const turns = () => requests[next++ % requests.length];
  await load(port, concurrency, 1, turns);
  const before = cpuOf(pid) + cpuOfDatabase();
  const done = await load(port, concurrency, seconds, turns);
  // Too slow for the time that a statement has: no cost, and no answer.
  return done.errors > 0 ? Number.POSITIVE_INFINITY : (cpuOf(pid) + cpuOfDatabase() - before) / done.requests;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
