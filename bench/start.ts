// `npm run bench -- start` (启动与内存): from the start of the process to its first answer, on a database that is there and on an
// empty one with all reference data to load; and how much memory the process takes while 32 connections ask.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { type Built, median, onBuilt, row, tell } from './built.ts';
import { CONTESTANTS, startedByNpm } from './peers/contestants.ts';
import { load, type PreparedRequest } from './peers/load.ts';
import { cpuOf, megabytesOf, type Started, startServer } from './peers/processes.ts';
import { QUESTIONS } from './peers/questions.ts';
import { machineNow } from './peers/report.ts';

const HOUSEHOLDS = 5_000;
const REPETITIONS = 3;
const CONCURRENCY = 32;
const LOAD_SECONDS = 10;
const READ = ['Q1', 'Q2', 'Q3', 'Q5'];
const TARGETS = { there: 2, empty: 10, megabytes: 300 };
const COMPILED = fileURLToPath(new URL('../dist/.compiled', import.meta.url));

interface Begun {
  readonly seconds: number;
  /** Seconds of CPU of the process. */
  readonly cpu: number;
}

async function begun(start: () => Promise<Started>): Promise<Begun> {
  const before = performance.now();
  const started = await start();
  const found = { seconds: (performance.now() - before) / 1000, cpu: cpuOf(started.pid) / 1000 };
  await started.stop();
  return found;
}

/** An empty database on a server that runs: migrations, reference data and the demonstration's world. */
async function onEmpty(folder: string, turn: number): Promise<Begun> {
  const dataDir = path.join(folder, `empty-${turn}`);
  mkdirSync(dataDir, { mode: 0o711 });
  const server = await startEmbeddedPostgres({ dataDir, ephemeral: true });
  try {
    const environment = {
      XIANJIE_MODE: 'demo',
      DATABASE_URL: server.url,
      XIANJIE_DATA_DIR: path.join(dataDir, 'data'),
    };
    return await begun(() => startServer(`empty-${turn}`, startedByNpm(), dataDir, environment));
  } finally {
    await server.stop();
  }
}

async function underLoad({
  asOwner,
  issuer,
  start,
}: Built): Promise<readonly [idle: number, most: number, end: number]> {
  const at = await start();
  const platform = CONTESTANTS.find(({ name }) => name === 'xianjie')!;
  const idle = megabytesOf(at.pid);
  let most = idle;
  const watch = new AbortController();
  const watching = (async () => {
    while (!watch.signal.aborted) {
      most = Math.max(most, megabytesOf(at.pid));
      await delay(100);
    }
  })();
  for (const question of QUESTIONS.filter(({ name }) => READ.includes(name))) {
    const requests: PreparedRequest[] = await asOwner(async client => {
      const found: PreparedRequest[] = [];
      for (const asking of await question.asked(client))
        found.push(await platform.prepare(question, asking, at, issuer));
      return found;
    });
    let next = 0;
    const done = await load(at.port, CONCURRENCY, LOAD_SECONDS, () => requests[next++ % requests.length]);
    if (done.errors > 0) throw new Error(`${question.name}: ${done.errors} errors`);
    tell(`${question.name}: ${done.requests} requests, ${megabytesOf(at.pid)} MB`);
  }
  watch.abort();
  await watching;
  const end = megabytesOf(at.pid);
  await at.stop();
  return [idle, most, end];
}

async function run(built: Built): Promise<string> {
  rmSync(COMPILED, { recursive: true, force: true });
  const first = await begun(() => built.start());
  const there: Begun[] = [];
  const empty: Begun[] = [];
  for (let turn = 0; turn < REPETITIONS; turn += 1) {
    there.push(await begun(() => built.start()));
    empty.push(await onEmpty(built.world.folder, turn));
    tell(`${there.at(-1)!.seconds.toFixed(2)} s, empty ${empty.at(-1)!.seconds.toFixed(2)} s`);
  }
  const [idle, most, end] = await underLoad(built);
  const line = (name: string, found: readonly Begun[], target: number) => {
    const seconds = median(found.map(one => one.seconds));
    const cpu = median(found.map(one => one.cpu));
    return row(name, seconds.toFixed(2), cpu.toFixed(2), `${target} s: ${seconds <= target ? 'met' : 'NOT met'}`);
  };
  return [
    row('start', 'seconds', 'CPU of the process, s', 'target'),
    row('---', '---', '---', '---'),
    line('on a database that is there', there, TARGETS.there),
    line('the first time after a build', [first], TARGETS.there),
    line('on an empty database, with reference data', empty, TARGETS.empty),
    '',
    `Medians of ${REPETITIONS}, from the start of the process to its first answer. Memory: ${idle} MB at rest, ${most} MB at most ` +
      `and ${end} MB at the end of ${READ.join(', ')} for ${LOAD_SECONDS} s each with ${CONCURRENCY} connections. Target ` +
      `${TARGETS.megabytes} MB: ${most <= TARGETS.megabytes ? 'met' : 'NOT met'}. ${machineNow()}.`,
  ].join('\n');
}

export const measureStart = (): Promise<string> => onBuilt(HOUSEHOLDS, run);
