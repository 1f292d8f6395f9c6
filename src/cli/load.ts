// `npm run load` (导入基础数据): the shipped reference data, or with options files of one's own. All is checked before any
// is written: one fault, and nothing is. As the owner of the database of DATABASE_URL; without it, of the bundled one.
// With --synthetic, invented households on top of what is there.
import 'reflect-metadata';
import '../modules/index.ts';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { demoSecret } from '../authentication/data-secret.ts';
import { readConfiguration } from '../config.ts';
import { OWNER_ROLE } from '../database/embedded-cluster.ts';
import { clusterOf, hasCode, passwordIn } from '../database/embedded-folder.ts';
import { readLock } from '../database/embedded-lock.ts';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { migrate, pendingMigrations, withClient } from '../database/migrate.ts';
import { embeddedApplicationPassword } from '../database/roles.ts';
import { createSealer } from '../database/sealer.ts';
import { refuseInProduction } from '../demo/demo-only.ts';
import { loadSynthetic, type SyntheticReport } from '../demo/synthetic/load-synthetic.ts';
import { ImportRefused } from '../reference/import-problem.ts';
import {
  defaultReferenceFiles,
  type ReferenceFile,
  type ReferenceFiles,
  readReference,
} from '../reference/reference.ts';
import { existingReference } from '../reference/write-existing.ts';
import { UNIT_REGION, type WriteReport, writeReference } from '../reference/write-reference.ts';

const USAGE = `用法 / Usage: npm run load
       npm run load -- [--regions FILE] [--units FILE [--region CODE]] [--obligations FILE] [--rule-packs FILE]
       npm run load -- --synthetic HOUSEHOLDS [--seed NUMBER]`;

/** The number of a household has four digits in its village. */
const MAX_HOUSEHOLDS = 30_000_000;

interface FileOrder {
  readonly files: ReferenceFiles;
  /** Division that the member units serve. */
  readonly unitRegion: string;
}

/** Households that are made up, and the seed that they are made from. */
interface InventionOrder {
  readonly households: number;
  readonly seed: number;
}

function order(): FileOrder | InventionOrder {
  const file = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ regions: file, units: file, obligations: file, 'rule-packs': file, region: file },
      ...{ synthetic: file, seed: file },
    },
  });
  const { region, synthetic, seed, ...paths } = values;
  if (seed !== undefined && synthetic === undefined)
    throw new Error('--seed: 须与 --synthetic 同用 / needs --synthetic');
  if (synthetic !== undefined) {
    if (region !== undefined || Object.keys(paths).length > 0)
      throw new Error('--synthetic: 不能与文件同用 / cannot go with files');
    return {
      households: numberIn('--synthetic', synthetic, MAX_HOUSEHOLDS),
      seed: numberIn('--seed', seed ?? '1', 2 ** 31),
    };
  }
  if (region !== undefined && paths.units === undefined) throw new Error(`--region: 须与 --units 同用 / needs --units`);
  const named = { ...paths, rulePacks: paths['rule-packs'] };
  const kinds = ['regions', 'units', 'obligations', 'rulePacks'] as const;
  const own = Object.fromEntries(kinds.flatMap(kind => (named[kind] ? [[kind, fileAt(named[kind])]] : [])));
  const files = Object.values(paths).every(value => value === undefined) ? defaultReferenceFiles() : own;
  return { files, unitRegion: region ?? UNIT_REGION };
}

function numberIn(option: string, text: string, most: number): number {
  if (/^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new Error(`${option}: 应为 1 到 ${most} 的整数 / expected: a whole number from 1 to ${most}`);
}

/** npm runs a script in the project's folder and tells in INIT_CWD where the user stands. */
function fileAt(name: string): ReferenceFile {
  const place = path.resolve(process.env['INIT_CWD'] ?? '', name);
  // Opened when its turn comes: a stream that fails before somebody listens ends the process.
  return {
    name,
    content: (async function* () {
      yield* createReadStream(place);
    })(),
  };
}

async function load(client: pg.ClientBase, wanted: FileOrder | InventionOrder): Promise<string> {
  if ((await pendingMigrations(client)).length > 0)
    throw new Error('数据库尚未迁移，请先运行 / The database is behind; first run: npm run migrate');
  return 'files' in wanted ? linesOf(await loadFiles(client, wanted)) : countsOf(await invent(client, wanted));
}

/** Sealed under the keys that the platform opens with. */
async function invent(client: pg.ClientBase, wanted: InventionOrder): Promise<SyntheticReport> {
  const { dataKeys, secret, dataDirectory } = readConfiguration();
  const sealer = createSealer(dataKeys ?? [secret ?? demoSecret(dataDirectory)]);
  return loadSynthetic(client, { ...wanted, sealer });
}

async function loadFiles(client: pg.ClientBase, { files, unitRegion }: FileOrder): Promise<WriteReport> {
  const existing = await existingReference(client);
  const rows = await readReference(files, existing);
  const isKnown = existing.regions.has(unitRegion) || rows.regions.some(({ code }) => code === unitRegion);
  if (rows.units.length > 0 && !isKnown)
    throw new Error('--region: 成员单位所在区划不存在 / the division of the units is not known; expected: a code');
  return writeReference(client, rows, { unitRegion });
}

async function withOwner<Result>(work: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const given = process.env['DATABASE_URL']?.trim();
  if (given) return withClient(given, work);
  const { mode, dataDirectory } = readConfiguration();
  if (mode === 'production') throw new Error('缺少 DATABASE_URL / DATABASE_URL is missing');
  const running = await runningServer(path.resolve(dataDirectory));
  if (running) return withClient(running, work);
  const server = await startEmbeddedPostgres({ dataDir: dataDirectory });
  try {
    await migrate(server.url, embeddedApplicationPassword(dataDirectory));
    return await withClient(server.url, work);
  } finally {
    await server.stop();
  }
}

/** The bundled database may be running already, for a platform that somebody started: two servers cannot share a folder. */
async function runningServer(folder: string): Promise<string | null> {
  const lock = readLock(clusterOf(folder));
  if (lock?.status !== 'ready') return null;
  const url = `postgresql://${OWNER_ROLE}:${passwordIn(folder, 'owner', false)}@127.0.0.1:${lock.port}/xianjie`;
  // A lock that was left behind names a port where nobody, or somebody else, answers.
  return withClient(url, async () => url).catch(() => null);
}

function linesOf(report: WriteReport): string {
  const lines = Object.entries(report).map(([table, { inserted, updated, unchanged, kept = 0 }]) => {
    const left = kept > 0 ? `, 保留修订 ${kept} kept` : '';
    return `${table}: 新增 ${inserted} inserted, 更新 ${updated} updated, 未变 ${unchanged} unchanged${left}`;
  });
  return lines.join('\n');
}

const countsOf = (report: SyntheticReport): string =>
  Object.entries(report)
    .map(([table, count]) => `${table}: 虚构 ${count} invented`)
    .join('\n');

function reasonOf(error: unknown): string {
  if (error instanceof ImportRefused) return `${error}\n${error.message}`;
  if (hasCode(error, 'ERR_PARSE_ARGS_UNKNOWN_OPTION') || hasCode(error, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'))
    return `${(error as Error).message}\n${USAGE}`;
  // Where a host has several addresses and none answers, the error has a code and no message.
  const { message, code, detail } = error as Error & { code?: string; detail?: string };
  return [message || (code ?? String(error)), detail ?? []].flat().join(': ');
}

try {
  const wanted = order();
  if ('seed' in wanted) refuseInProduction();
  console.log(await withOwner(client => load(client, wanted)));
} catch (error) {
  console.error(`${reasonOf(error)}\n没有写入任何数据 / Nothing was written.`);
  process.exitCode = 1;
}
