// The keeper (看护进程) of a database process: it holds our end of a pipe and stops the process when that end closes.
// The kernel closes it however Node ends, SIGKILL included; no signal handler of ours could promise that.
import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Launcher } from './embedded-launchers.ts';

// Signals sent to a whole group or container are ignored here: the keeper must outlive Node to do its work.
// `read` is built in, so no helper process is left when the watcher is killed. INT is PostgreSQL's fast shutdown.
const SHELL_KEEPER = `
trap '' HUP INT TERM
exec 3<&0 </dev/null
"$@" 3<&- & server=$!
{ read -r _ <&3; kill -INT "$server"; } 2>/dev/null & watcher=$!
exec 3<&- 2>/dev/null
wait "$server"; status=$?
kill -KILL "$watcher"; wait "$watcher"
exit "$status"`;

// The same where there is no shell. Windows has no signals either: the server is ended and recovers at the next start.
const NODE_KEEPER = `
const [program, ...words] = process.argv.slice(1);
const server = require('node:child_process').spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
server.on('error', error => { console.error(error.message); process.exit(127); });
server.on('exit', code => process.exit(code ?? 1));
process.stdin.resume().on('close', () => server.kill('SIGINT'));`;

export const keeperFor = (platform: string): readonly string[] =>
  platform === 'win32' ? [process.execPath, '-e', NODE_KEEPER] : ['/bin/sh', '-c', SHELL_KEEPER, 'keeper'];

// The database's account need not see our secrets, and PGPORT or TZ of our caller must not change the database.
const ENVIRONMENT =
  process.platform === 'win32' ? process.env : { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export interface KeptProcess {
  /** Resolves when the process has ended: its exit code, or null when it never started or ended by a signal. */
  readonly ended: Promise<number | null>;
  isRunning(): boolean;
  /** The last lines it wrote to its standard error. */
  lastWords(): string;
  /** From now on the process alone does not keep Node running. */
  release(): void;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

export function spawnKept(
  launcher: Launcher,
  program: string,
  args: readonly string[],
  log?: (text: string) => void,
): KeptProcess {
  const words = [...launcher.prefix, ...keeperFor(process.platform), program, ...args];
  const child = spawn(words[0]!, words.slice(1), {
    ...launcher.credentials,
    cwd: '/',
    env: ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true, // Ctrl-C in a terminal goes to Node alone, which then closes in order
    windowsHide: true,
  });
  let tail = '';
  let over = false;
  const ended = new Promise<number | null>(resolve => {
    const finish = (code: number | null) => {
      over = true;
      resolve(code);
    };
    child.once('error', error => {
      tail += error.message;
      finish(null);
    });
    child.once('close', finish); // not 'exit': the last words may still be on their way
  });
  child.stdin.on('error', () => {}); // it ended before we closed the pipe
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-2000);
    log?.(text);
  });
  return {
    ended,
    isRunning: () => !over,
    lastWords: () => tail.trim(),
    release: () => setReferenced(child, false),
    stop: async () => {
      setReferenced(child, true);
      child.stdin.end();
      await ended;
    },
  };
}

function setReferenced(child: ChildProcess, referenced: boolean): void {
  for (const handle of [child, child.stdin, child.stderr]) {
    if (handle === child || handle instanceof Socket) referenced ? handle.ref() : handle.unref();
  }
}
