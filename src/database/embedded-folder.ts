// The data folder (数据目录) of the bundled database: the cluster itself and the random passwords beside it.
// PostgreSQL may run as another account than Node, so the cluster is a folder of its own and the passwords stay ours.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.ts';

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/** Where PostgreSQL keeps its files. It exists only when it is complete: see `embedded-cluster.ts`. */
export const clusterOf = (dataDir: string): string => path.join(dataDir, 'cluster');

const passwordFile = (dataDir: string, name: string): string => path.join(dataDir, `${name}.password`);

/** Creates the folder where it is missing and returns its absolute path. A folder that exists keeps its mode. */
export function openDataFolder(dataDir: string): string {
  const folder = path.resolve(dataDir);
  try {
    const first = mkdirSync(folder, { recursive: true });
    // As root, PostgreSQL runs as another account that must get through every folder we made; nobody need list them.
    // mkdir's own mode is no use: the umask cuts it.
    for (let made = folder; first && made.length >= first.length; made = path.dirname(made)) {
      chmodSync(made, runsAsRoot() ? 0o711 : 0o700);
    }
    return folder;
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The data folder ${folder} cannot be created: ${messageOf(error)}. Set XIANJIE_DATA_DIR to another folder.`,
    );
  }
}

/** The random password kept under this name; made at the first call, the same ever after. */
export function passwordIn(dataDir: string, name: string, mayCreate = true): string {
  const folder = openDataFolder(dataDir);
  const file = passwordFile(folder, name);
  const draft = `${file}.${process.pid}`;
  try {
    const kept = readPassword(file);
    if (kept !== undefined) return kept;
    if (mayCreate) return keepPassword(file, draft);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The password file ${file} cannot be read or written: ${messageOf(error)}. ` +
        'Start as the user who created the data folder, or set XIANJIE_DATA_DIR to another folder.',
    );
  } finally {
    rmSync(draft, { force: true });
  }
  throw new EmbeddedPostgresError(
    `The data in ${folder} cannot be opened without its password file ${path.basename(file)}, which is missing. ` +
      'Put it back, or set XIANJIE_DATA_DIR to another folder.',
  );
}

/** What `ephemeral` removes: our own files, and the folder if nothing else is in it. */
export function removeDataFolder(folder: string): void {
  rmSync(clusterOf(folder), { recursive: true, force: true });
  for (const name of ['owner', 'application']) rmSync(passwordFile(folder, name), { force: true });
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** A hard link appears whole or not at all, and the first of two simultaneous starts wins for both. */
function keepPassword(file: string, draft: string): string {
  const password = randomBytes(32).toString('base64url');
  writeFileSync(draft, password, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
    return password;
  } catch (error) {
    const kept = readPassword(file);
    if (kept === undefined) throw error;
    return kept;
  }
}

function readPassword(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

// By shape: a test runner's errors come from another realm, where `instanceof Error` is false.
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
