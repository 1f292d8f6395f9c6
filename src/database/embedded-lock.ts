// Whether a data folder is in use (占用检查). One data folder has one server, and one Node process that answers for it:
// a second start refuses rather than lean on a server that ends with somebody else.
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError, notOurs } from './embedded-error.ts';
import { hasCode } from './embedded-folder.ts';

/** A server setting that PostgreSQL itself only records: which Node process the server belongs to. */
export const NODE_PROCESS_SETTING = 'xianjie.node_process';

/** How long a server that is ending may take; and how long one in use may take to turn out to be ending. */
const PATIENCE_MS = { ending: 10_000, inUse: 1_000 };

export interface ServerLock {
  readonly text: string;
  readonly serverPid: number;
  readonly port: number;
  readonly status: string;
}

/** What PostgreSQL writes into postmaster.pid: process on line 1, port on line 4, state on line 8. */
export function readLock(cluster: string): ServerLock | undefined {
  const text = readIfThere(path.join(cluster, 'postmaster.pid'));
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { text, serverPid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** Returns when no server holds the cluster. Waits for one that is ending; refuses one that another process uses. */
export async function waitUntilFree(cluster: string, log?: (text: string) => void): Promise<void> {
  const start = Date.now();
  let announced = false;
  while (true) {
    const lock = readLock(cluster);
    if (!lock) return;
    if (!isServerOf(lock.serverPid, cluster)) return discardStale(cluster, lock);
    const user = nodeProcessOf(cluster);
    const ending = lock.status === 'stopping' || user === undefined || !isAlive(user);
    if (Date.now() - start > (ending ? PATIENCE_MS.ending : PATIENCE_MS.inUse))
      throw inUse(cluster, lock.serverPid, user);
    if (!announced) log?.(`Waiting for the previous PostgreSQL (process ${lock.serverPid}) to finish.\n`);
    announced = true;
    await delay(50);
  }
}

function inUse(cluster: string, serverPid: number, nodePid: number | undefined): EmbeddedPostgresError {
  const user = nodePid !== undefined && isAlive(nodePid) ? `, which belongs to process ${nodePid}` : '';
  return new EmbeddedPostgresError(
    `The data folder ${path.dirname(cluster)} is in use by PostgreSQL (process ${serverPid})${user}. ` +
      'Stop that process, or set XIANJIE_DATA_DIR to another folder, or set DATABASE_URL to use your own server.',
  );
}

/**
 * PostgreSQL clears away the lock of a dead process by itself, but takes any living process with that number for a
 * server: after a restart of the machine, or of a container, that is somebody else's.
 */
function discardStale(cluster: string, judged: ServerLock): void {
  if (isAlive(judged.serverPid) && readLock(cluster)?.text === judged.text) {
    rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const workingFolder = statSync(`/proc/${pid}/cwd`); // a server's is its cluster
    const folder = statSync(cluster);
    return workingFolder.ino === folder.ino && workingFolder.dev === folder.dev;
  } catch {
    return /postgres$/.test(commandOf(pid).split('\0')[0] ?? '');
  }
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM'); // it lives, but is not ours
  }
  return process.platform !== 'linux' || commandOf(pid) !== ''; // a zombie has no command line
}

const commandOf = (pid: number): string => readIfThere(`/proc/${pid}/cmdline`) ?? '';

function nodeProcessOf(cluster: string): number | undefined {
  const options = readIfThere(path.join(cluster, 'postmaster.opts')) ?? '';
  const found = options.split(`${NODE_PROCESS_SETTING}=`)[1];
  return found === undefined ? undefined : Number.parseInt(found, 10);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    if (hasCode(error, 'EACCES')) throw notOurs(file);
    throw error;
  }
}
