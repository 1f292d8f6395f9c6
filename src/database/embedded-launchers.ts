// As whom PostgreSQL runs (运行身份). It refuses uid 0, and initdb refuses a uid without an account; so root drops to
// an ordinary account, and where none can reach the files, a user namespace shows our own uid as an ordinary one.
import { spawnSync } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './embedded-error.ts';
import { runsAsRoot } from './embedded-folder.ts';

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

export interface Launcher {
  /** For people: 'same user', 'setuid postgres', 'user namespace'. */
  readonly how: string;
  /** Words before the command. */
  readonly prefix: readonly string[];
  /** The account to drop to. */
  readonly credentials: Partial<Identity>;
  /** Who must own the files on disk; undefined where owners do not exist (Windows). */
  readonly owner?: Identity;
}

/** The first way of running that can reach both the program and the data folder. */
export function chooseLauncher(postgres: string, dataFolder: string, clusterOwner?: Identity): Launcher {
  const failures: string[] = [];
  for (const launcher of candidates(clusterOwner)) {
    const failure = probe(launcher, postgres, dataFolder);
    if (failure === undefined) return launcher;
    failures.push(`\n  ${launcher.how}: ${failure}`);
  }
  throw new EmbeddedPostgresError(
    `No account can run the bundled PostgreSQL on ${dataFolder}.${failures.join('')}\n` +
      (runsAsRoot() ? 'Start as an ordinary user, or let others enter these folders (chmod o+x). ' : '') +
      USE_OWN_SERVER,
  );
}

function candidates(clusterOwner: Identity | undefined): Launcher[] {
  if (process.platform === 'win32') return [{ how: 'same user', prefix: [], credentials: {} }];
  const self: Identity = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const accounts = readAccounts();
  const found: Launcher[] = [];
  if (self.uid === 0) {
    for (const name of ['postgres', 'nobody']) {
      const account = accounts.get(name);
      if (account) found.push(dropTo(name, account));
    }
    if (clusterOwner?.uid && !found.some(launcher => owns(launcher, clusterOwner))) {
      found.push(dropTo(`uid ${clusterOwner.uid}`, { uid: clusterOwner.uid, gid: clusterOwner.gid }));
    }
  } else if (hasAccount()) {
    found.push({ how: 'same user', prefix: [], credentials: {}, owner: self });
  }
  const guest = [...accounts.values()].find(account => account.uid !== 0);
  if (guest) found.push(inNamespace(self, guest));
  // Files change hands only when they must.
  return found.sort((a, b) => Number(owns(b, clusterOwner)) - Number(owns(a, clusterOwner)));
}

const owns = (launcher: Launcher, identity: Identity | undefined): boolean => launcher.owner?.uid === identity?.uid;

const dropTo = (name: string, account: Identity): Launcher => ({
  how: `setuid ${name}`,
  prefix: [],
  credentials: account,
  owner: account,
});

/** On disk the files stay our own; only PostgreSQL sees another uid. It must be one with a line in /etc/passwd. */
const inNamespace = (self: Identity, guest: Identity): Launcher => ({
  how: 'user namespace',
  prefix: ['unshare', '--user', `--map-user=${guest.uid}`, `--map-group=${guest.gid}`],
  credentials: {},
  owner: self,
});

/** Undefined when this way works, otherwise what stands in it. */
function probe(launcher: Launcher, postgres: string, dataFolder: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const words = [...launcher.prefix, '/bin/sh', '-c', 'cd "$1" && exec "$0" --version', postgres, dataFolder];
  const result = spawnSync(words[0]!, words.slice(1), { ...launcher.credentials, cwd: '/', encoding: 'utf8' });
  if (result.status === 0) return undefined;
  return (result.error?.message ?? result.stderr.trim()) || `ended with ${result.status ?? result.signal}`;
}

function hasAccount(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false; // a container started with an arbitrary uid
  }
}

function readAccounts(): Map<string, Identity> {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    const fields = lines.map(line => line.split(':')).filter(field => field.length >= 4);
    return new Map(fields.map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]));
  } catch {
    return new Map(); // an image without accounts
  }
}

/** Gives a folder and all that is in it to the account that PostgreSQL will run as. */
export function giveTo(launcher: Launcher, folder: string): void {
  const { owner } = launcher;
  if (!owner || statSync(folder).uid === owner.uid) return;
  if (!runsAsRoot()) {
    throw new EmbeddedPostgresError(
      `The data in ${folder} belongs to another user (uid ${statSync(folder).uid}). ` +
        `Start as that user, or set XIANJIE_DATA_DIR to another folder. ${USE_OWN_SERVER}`,
    );
  }
  // The folder itself last: an interrupted change of hands is then seen, and finished, at the next start.
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, entry), owner.uid, owner.gid);
  }
  lchownSync(folder, owner.uid, owner.gid);
}
