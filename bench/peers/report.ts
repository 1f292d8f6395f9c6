// The results (测量结果): one table a question, ratios taken inside one repetition, and the targets beside them.
import { cpus, loadavg } from 'node:os';

export interface Cell {
  readonly contestant: string;
  readonly question: string;
  readonly repetition: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU a request. */
  readonly server: number;
  readonly database: number;
  readonly bytes: number;
  readonly megabytes: number;
  readonly errors: number;
}

/** CPU of server and database a request, against raw of the same repetition. */
export const TARGETS: Readonly<Record<string, number>> = { Q1: 1.6, Q2: 1.1, Q3: 1.2, Q4: 1.2, Q5: 1.1, M1: 1.25 };
export const TARGET_OF_ALL = 1.2;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const cpu = ({ server, database }: Cell): number => server + database;
const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];

/** Median over the repetitions of the ratio to raw in the same repetition. */
function ratio(
  cells: readonly Cell[],
  of: (cell: Cell) => number,
  contestant: string,
  question: string,
): number | null {
  const ratios = cells
    .filter(cell => cell.contestant === contestant && cell.question === question)
    .flatMap(cell => {
      const raw = cells.find(
        one => one.contestant === 'raw' && one.question === question && one.repetition === cell.repetition,
      );
      return raw ? [of(cell) / of(raw)] : [];
    });
  return ratios.length > 0 ? median(ratios) : null;
}

export function ratioTable(
  cells: readonly Cell[],
  contestants: readonly string[],
  questions: readonly string[],
): string[] {
  const lines = contestants.map(contestant => {
    const ratios = questions.map(question => ratio(cells, cpu, contestant, question));
    const known = ratios.filter(value => value !== null);
    const mean = Math.exp(known.reduce((sum, value) => sum + Math.log(value), 0) / known.length);
    return row(
      contestant,
      ...ratios.map(value => (value === null ? '-' : `${value.toFixed(2)}×`)),
      `${mean.toFixed(2)}×`,
    );
  });
  const targets = questions.map(question => `${TARGETS[question]!.toFixed(2)}×`);
  return [
    ...head('CPU to raw', ...questions, 'geometric mean'),
    ...lines,
    row('*target of xianjie*', ...targets, questions.length === 6 ? `${TARGET_OF_ALL.toFixed(2)}×` : '-'),
  ];
}

export function questionTable(cells: readonly Cell[], contestants: readonly string[], question: string): string[] {
  const lines = contestants.map(contestant => {
    const own = cells.filter(cell => cell.contestant === contestant && cell.question === question);
    const middle = (of: (cell: Cell) => number) => figure(median(own.map(of)));
    return row(
      contestant,
      middle(cell => cell.requestsPerSecond),
      `${(ratio(cells, cell => 1 / cell.requestsPerSecond, contestant, question) ?? Number.NaN).toFixed(2)}×`,
      ...[
        middle(cell => cell.p50),
        middle(cell => cell.p99),
        middle(cell => cell.server),
        middle(cell => cell.database),
      ],
      `${(ratio(cells, cpu, contestant, question) ?? Number.NaN).toFixed(2)}×`,
      ...[
        middle(cell => cell.bytes),
        middle(cell => cell.megabytes),
        String(Math.max(...own.map(({ errors }) => errors))),
      ],
    );
  });
  return [
    ...head(
      ...['', 'requests/s', 'time to raw', 'p50, ms', 'p99, ms', 'server CPU, ms', 'PostgreSQL CPU, ms', 'CPU to raw'],
      ...['bytes', 'MB', 'errors'],
    ),
    ...lines,
  ];
}

export const machineNow = (): string =>
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} CPUs, load ${loadavg()[0]!.toFixed(1)}`;
