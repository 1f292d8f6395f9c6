// Makes the database cluster (数据库簇) at the first start, aside, and moves it into place when it is complete.
// So a folder called `cluster` is never half a cluster, whenever the machine or the process stopped.
import {
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './embedded-binaries.ts';
import { EmbeddedPostgresError, notOurs, USE_OWN_SERVER } from './embedded-error.ts';
import { clusterOf, hasCode } from './embedded-folder.ts';
import { spawnKept } from './embedded-keeper.ts';
import type { Launcher } from './embedded-launchers.ts';
import { isAlive } from './embedded-lock.ts';

/** The role that initdb makes: it owns the database and runs the migrations. */
export const OWNER_ROLE = 'xianjie_owner';

const DRAFT = 'unfinished-';
/** Drafts this process is working on: after a restart in a container another process has our number. */
const ownDrafts = new Set<string>();

/**
 * The builtin provider sorts and folds the same on every machine. Functions that still ask the C library for the kind
 * of a character (pg_trgm) need a UTF-8 ctype, or they take Chinese text for punctuation.
 */
const CHARACTER_TYPE: Partial<Record<NodeJS.Platform, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' };

export function clusterExists(dataFolder: string): boolean {
  const cluster = clusterOf(dataFolder);
  if (!existsSync(cluster)) return false;
  const files = listing(cluster);
  if (files.includes('PG_VERSION')) return true;
  if (files.length === 0) {
    rmdirSync(cluster);
    return false;
  }
  throw new EmbeddedPostgresError(
    `${cluster} is not a PostgreSQL data directory. Move it away, or set XIANJIE_DATA_DIR to another folder.`,
  );
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw hasCode(error, 'EACCES') ? notOurs(folder) : error;
  }
}

export async function createCluster(
  binaries: Binaries,
  launcher: Launcher,
  dataFolder: string,
  password: string,
  ephemeral: boolean,
): Promise<void> {
  await removeAbandonedDrafts(dataFolder);
  const draft = mkdtempSync(path.join(dataFolder, `${DRAFT}${process.pid}-`));
  ownDrafts.add(draft);
  const passwordFile = path.join(draft, 'password');
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const { owner } = launcher;
    if (owner) for (const made of [passwordFile, draft]) lchownSync(made, owner.uid, owner.gid);
    const initdb = spawnKept(launcher, binaries.initdb, [
      ...['-D', path.join(draft, 'cluster'), '-U', OWNER_ROLE, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ...[`--lc-ctype=${CHARACTER_TYPE[process.platform] ?? 'C'}`, '--no-instructions'],
      ...(ephemeral ? ['--no-sync'] : []),
    ]);
    if ((await initdb.ended) !== 0) {
      throw new EmbeddedPostgresError(
        `initdb failed as ${launcher.how}: ${initdb.lastWords() || 'it was interrupted'}\n${USE_OWN_SERVER}`,
      );
    }
    moveIntoPlace(path.join(draft, 'cluster'), clusterOf(dataFolder));
  } finally {
    rmSync(draft, { recursive: true, force: true });
    ownDrafts.delete(draft);
  }
}

function moveIntoPlace(made: string, cluster: string): void {
  try {
    renameSync(made, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error; // otherwise another first start was quicker: its cluster has our password
  }
}

/** What an interrupted first start left behind. A living process may be at work on its own. */
async function removeAbandonedDrafts(dataFolder: string): Promise<void> {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith(DRAFT)) continue;
    const draft = path.join(dataFolder, name);
    const maker = Number.parseInt(name.slice(DRAFT.length), 10);
    const inProgress = maker === process.pid ? ownDrafts.has(draft) : isAlive(maker);
    // Its initdb may be about to end, and still writing.
    if (!inProgress) await rm(draft, { recursive: true, force: true, maxRetries: 10 });
  }
}
