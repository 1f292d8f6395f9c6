// The stopwatch of the benchmarks (计时): contestants take turns, round by round, so that whatever else the machine does
// meets all of them alike. CPU time of this thread counts, so that waiting for a busy machine does not; of the rounds,
// the median.
import { cpus } from 'node:os';

export interface Contestant {
  readonly name: string;
  /** Runs once and gives how many units of work that was. */
  readonly run: () => number;
}

export interface Time {
  /** Nanoseconds per unit: median of the rounds, and the fastest of them. */
  readonly median: number;
  readonly best: number;
}

/** Runs between two looks at the clock, which costs a system call. */
const TURNS = 8;
const ROUNDS = 21;
const WARM_MILLISECONDS = 200;
const ROUND_MILLISECONDS = 20;

/** Milliseconds of CPU that this thread has used; of the whole process where Node.js is too old to tell. */
function used(): number {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1000;
}

/** Runs for at least so many milliseconds; nanoseconds per unit. */
function during(milliseconds: number, run: () => number): number {
  const begun = used();
  let units = 0;
  let spent = 0;
  while (spent < milliseconds) {
    for (let turn = 0; turn < TURNS; turn += 1) units += run();
    spent = used() - begun;
  }
  return (spent * 1e6) / units;
}

export function race(contestants: readonly Contestant[]): Map<string, Time> {
  for (const { run } of contestants) during(WARM_MILLISECONDS, run);
  const rounds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, run } of contestants) rounds.get(name)!.push(during(ROUND_MILLISECONDS, run));
  return new Map([...rounds].map(([name, times]) => [name, summary(times.sort((a, b) => a - b))]));
}

const summary = (sorted: readonly number[]): Time => ({
  median: sorted[Math.floor(sorted.length / 2)]!,
  best: sorted[0]!,
});

export const hardware = (): string => `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} CPUs`;

export const machine = (): string =>
  `${hardware()}, ` +
  `CPU time, median of ${ROUNDS} rounds of ${ROUND_MILLISECONDS} ms after ${WARM_MILLISECONDS} ms of warming up`;
