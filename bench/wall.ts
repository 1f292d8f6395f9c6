// `npm run bench -- wall` (请求中的行级安全): what the wall costs a request, by the measure of the peer bench: CPU of server and
// PostgreSQL. One process; for half of the turns the owner takes the wall of all tables down, which nothing but a bench does. It
// is told the posts in either case. The answers have to be equal.
import type pg from 'pg';
import { type Built, costOf, median, onBuilt, row, tell } from './built.ts';
import { ask } from './peers/compare.ts';
import { CONTESTANTS } from './peers/contestants.ts';
import type { PreparedRequest } from './peers/load.ts';
import type { Started } from './peers/processes.ts';
import { QUESTIONS } from './peers/questions.ts';
import { machineNow } from './peers/report.ts';

const HOUSEHOLDS = 300_000;
const CONCURRENCY = 32;
const SECONDS = 3;
/** Even: each side has the first turn as often as the other, which may cost more. */
const REPETITIONS = 6;
const TARGET = 1.25;
/** Of each question so many are compared. */
const COMPARED = 4;
const READ = QUESTIONS.filter(({ name }) => name !== 'M1');

type Side = 'with' | 'without';

async function walledTables(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace order by 1`,
  );
  if (rows.length === 0) throw new Error('There is no wall');
  return rows.map(({ name }) => name);
}

async function answersOf(at: Started, requests: readonly PreparedRequest[]): Promise<string> {
  const answers: string[] = [];
  for (const request of requests.slice(0, COMPARED)) answers.push(await (await ask(at, request)).text());
  return answers.join('\n');
}

async function run({ asOwner, issuer, start }: Built): Promise<string> {
  const at = await start();
  const platform = CONTESTANTS.find(({ name }) => name === 'xianjie')!;
  const tables = await asOwner(walledTables);
  const put = (side: Side) =>
    asOwner(async client => {
      for (const table of tables)
        await client.query(`alter table ${table} ${side === 'with' ? 'enable' : 'disable'} row level security`);
    });
  const lines: string[] = [];
  for (const question of READ) {
    const requests: PreparedRequest[] = [];
    for (const asking of await asOwner(client => question.asked(client)))
      requests.push(await platform.prepare(question, asking, at, issuer));
    const costs: Record<Side, number>[] = [];
    let answers: string | undefined;
    for (let turn = 0; turn < REPETITIONS; turn += 1) {
      const cost: Partial<Record<Side, number>> = {};
      for (const side of turn % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        await put(side);
        const found = await answersOf(at, requests);
        answers ??= found;
        if (found !== answers) throw new Error(`${question.name} is answered otherwise ${side} the wall`);
        cost[side] = await costOf(at, requests, CONCURRENCY, SECONDS);
      }
      costs.push(cost as Record<Side, number>);
      tell(`${question.name}: ${cost.with!.toFixed(3)} with, ${cost.without!.toFixed(3)} ms without`);
    }
    const of = (side: Side) => median(costs.map(cost => cost[side])).toFixed(3);
    const ratio = Math.exp(costs.reduce((sum, cost) => sum + Math.log(cost.with / cost.without), 0) / costs.length);
    const verdict = `${TARGET}×: ${ratio <= TARGET ? 'met' : 'NOT met'}`;
    lines.push(row(question.name, question.about, of('with'), of('without'), `${ratio.toFixed(2)}×`, verdict));
  }
  return [
    row('question', 'what', 'with, ms', 'without, ms', 'ratio', 'target'),
    row('---', '---', '---', '---', '---', '---'),
    ...lines,
    '',
    `CPU of server and PostgreSQL a request, medians of ${REPETITIONS} turns of ${SECONDS} s each, and the geometric mean of their ratios; ${HOUSEHOLDS.toLocaleString('en')} ` +
      `households, ${tables.length} tables behind the wall, ${CONCURRENCY} connections. ${machineNow()}.`,
  ].join('\n');
}

export const measureWall = (): Promise<string> => onBuilt(HOUSEHOLDS, run, 'with pushes');
