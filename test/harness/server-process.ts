// The compiled server as a process of its own (服务进程), as `npm start` runs it: built aside, and by each worker of Jest in a
// folder of its own, so that nobody else's build, or the end of it, is in the way.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Below the project, where the packages, the data and the operations are found. */
export const BUILD = path.resolve('dist/process-test', process.env.JEST_WORKER_ID!);
/** Words after the name of a Node.js. */
export const PROGRAM = [path.join(BUILD, 'src/main.js')] as const;

/** As `npm run build` does, from nothing; gives what the compiler complains of. */
export function build(): string {
  rmSync(BUILD, { recursive: true, force: true });
  const run = (program: string, ...words: string[]): string => {
    const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    return stdout + stderr;
  };
  const compiled = run('node_modules/.bin/tsc', '-p', 'tsconfig.build.json', '--outDir', BUILD);
  return compiled || run(process.execPath, path.join(BUILD, 'src/cli/join.js'));
}

/** Makes a project in the folder whose `npm start` runs the compiled server. */
export function makeProject(folder: string): string {
  const start = [process.execPath, ...PROGRAM].map(word => JSON.stringify(word)).join(' ');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts: { start } }));
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface ServerProcess {
  readonly child: ChildProcess;
  /** When it says that it is ready: where, and after how many milliseconds. */
  readonly ready: Promise<{ address: string; milliseconds: number }>;
  readonly ended: Promise<Ended>;
}

export function spawnServer(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  [program, ...words]: readonly [string, ...string[]] = [process.execPath, ...PROGRAM],
): ServerProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(XIANJIE|OIDC)_|DATABASE_URL$/.test(name));
  const begun = performance.now();
  const child = spawn(program, words, {
    env: { ...Object.fromEntries(inherited), XIANJIE_DATA_DIR: dataDir, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stderr }));
  const ready = new Promise<{ address: string; milliseconds: number }>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /"address":"(http:[^"]+)\/graphql".*"ready"/.exec(output)?.[1];
      if (address) resolve({ address, milliseconds: Math.round(performance.now() - begun) });
    });
    ended.then(({ code }) => reject(new Error(`It ended with ${code}: ${stderr}${output}`)), reject);
  });
  ready.catch(() => undefined); // who waits for the end only need not hear of it
  return { child, ready, ended };
}

/** Every process that has to do with the folder: by its command, by where it works, or by its environment. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc').flatMap(pid => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    const command = read(pid, 'cmdline').replaceAll('\0', ' ').trim();
    const places = `${command} ${workingFolder(pid)} ${read(pid, 'environ')}`;
    return command && places.includes(folder) ? [`${pid} ${command}`] : [];
  });
}

/** Waits until no process has to do with the folder; gives the milliseconds it took, or what is left in the end. */
export async function untilNothingIsLeft(folder: string, patience: number): Promise<number | string[]> {
  const begun = performance.now();
  while (performance.now() - begun < patience) {
    if (processesOf(folder).length === 0) return Math.round(performance.now() - begun);
    await delay(20);
  }
  return processesOf(folder);
}

const read = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended, or belongs to somebody else
  }
};

const workingFolder = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
};
