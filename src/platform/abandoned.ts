// Notices that npm is gone (启动者退出). npm runs a script through a shell and passes SIGTERM to that shell alone, which
// dies of it; after a SIGKILL of npm even the shell lives on. Either way nobody tells the server, so it looks itself.
import { readFileSync } from 'node:fs';

const EVERY_MILLISECONDS = 250;

/** Calls back once, when the npm that started this process, or the shell between them, has ended. */
export function whenAbandoned(callback: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const grandparent = parentOfShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOfShell(parent) === grandparent) return;
    clearInterval(timer);
    callback();
  }, EVERY_MILLISECONDS).unref();
}

/** Undefined for a parent that is no `sh -c`, whose own parent is none of our business, and where there is no /proc. */
function parentOfShell(pid: number): number | undefined {
  try {
    if (!/^[^\0]*sh\0-c\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return undefined;
    // `pid (name) state parent …`; a name may hold brackets and spaces, so what counts is behind the last bracket.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}
