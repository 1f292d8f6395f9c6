// The processes of the bench (进程): started and ended by their own id; what CPU and memory they used, from /proc.
import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Clock ticks a second in /proc; a constant of Linux as seen from programs. */
const TICKS = 100;
const READY_MILLISECONDS = 60_000;

interface Stat {
  readonly pid: number;
  readonly name: string;
  readonly parent: number;
  readonly milliseconds: number;
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    // Own time and that of children that have ended.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return {
      pid,
      name: text.slice(text.indexOf('(') + 1, end),
      parent: Number(fields[1]),
      milliseconds: (ticks * 1000) / TICKS,
    };
  } catch {
    return null;
  }
}

function below(root: number): Stat[] {
  const all = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  const family = new Set([root]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

const total = (stats: readonly Stat[]): number => stats.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** Milliseconds of CPU of a process and everything that it started. */
export const cpuOf = (pid: number): number => total(below(pid));
/** Of the PostgreSQL that this process started. */
export const cpuOfDatabase = (): number => total(below(process.pid).filter(({ name }) => name.startsWith('postgres')));

export function megabytesOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

export interface Started {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}

async function answers(port: number, child: ChildProcess, log: string): Promise<void> {
  for (const end = Date.now() + READY_MILLISECONDS; Date.now() < end; await delay(20)) {
    if (child.exitCode !== null) break;
    const response = await fetch(`http://127.0.0.1:${port}/graphql`).catch(() => null);
    if (response) return void (await response.text());
  }
  throw new Error(`${path.basename(log)}: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** Runs a Node program that listens on PORT, with its output in a file of its own. */
export async function startServer(
  name: string,
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const port = await freePort();
  const log = path.join(folder, `${name}.log`);
  const file = openSync(log, 'a');
  const env = { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', PORT: String(port), ...environment };
  const child = spawn(process.execPath, [...words], { env, stdio: ['ignore', file, file] });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await Promise.race([ended, delay(6_000).then(() => child.kill('SIGKILL'))]);
  };
  try {
    await answers(port, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid!, port, stop };
}
