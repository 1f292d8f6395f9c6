// `npm run bench -- growth [sizes]` (增长): Q2 and Q5 of the peer bench for a village, a town, a county and the city, at 30,000
// households and ten and a hundred times as many: what a request costs, relative to the smallest.
import type pg from 'pg';
import { type Built, median, onBuilt, row, tell } from './built.ts';
import { CONTESTANTS } from './peers/contestants.ts';
import { load, type PreparedRequest } from './peers/load.ts';
import { cpuOf, cpuOfDatabase, type Started } from './peers/processes.ts';
import { type Asking, QUESTIONS } from './peers/questions.ts';
import { machineNow } from './peers/report.ts';

const SIZES = (process.argv[3] ?? '30000,300000,3000000').split(',').map(Number);
const SECONDS = 2;
const REPETITIONS = 2;
const CONCURRENCY = 8;
const TARGET = 1.5;
const PLACES_PER_LEVEL = 12;
/** Page 1,000 of 20, where the scope has so many; otherwise near its end. */
const DEEP = 19_980;

const SCOPES = ['village', 'town', 'county', 'city'] as const;
const ASKED = ['Q2', 'Q2 without total', 'Q5'] as const;

const Q2 = QUESTIONS.find(({ name }) => name === 'Q2')!;
const Q5 = QUESTIONS.find(({ name }) => name === 'Q5')!;
const GRAPHS: Readonly<Record<(typeof ASKED)[number], typeof Q2>> = {
  Q2,
  'Q2 without total': { ...Q2, graph: Q2.graph.replace('totalCount ', '') },
  Q5,
};

interface Viewer {
  readonly account: string;
  readonly path: string;
}

/** The world has accounts of towns and counties; here are some of villages. */
async function villagers(client: pg.ClientBase, issuer: string): Promise<void> {
  await client.query(
    `with places as (select id, path, code from region where level = 'VILLAGE' and path like '/61/6108/%'
         order by md5(code) limit ${PLACES_PER_LEVEL}),
       people as (insert into account (username, issuer, subject, status, auth_method)
         select 'village.' || code, $1, 'village.' || code, 'ACTIVE', 'OPENID_CONNECT' from places returning id, username)
     insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
       select p.id, 'VILLAGE_SECRETARY', 'ACTIVE', r.id, r.path, '2020-01-01', 'bench'
         from people p join places r on p.username = 'village.' || r.code`,
    [issuer],
  );
}

async function viewersOf(client: pg.ClientBase, scope: (typeof SCOPES)[number]): Promise<Viewer[]> {
  if (scope === 'city') return [{ account: 'office', path: '/61/6108/' }];
  const { rows } = await client.query<Viewer>(
    `select a.username as account, g.scope_path as path from account a join role_grant g on g.account_id = a.id
      where a.username like $1 order by md5(a.username) limit ${PLACES_PER_LEVEL}`,
    [`${scope}.%`],
  );
  return rows;
}

/** Households as those that are there, in the same villages, under other numbers and changed at other moments. */
async function grow(client: pg.ClientBase, to: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'household'::regclass and attnum > 0 and not attisdropped
       and attname not in ('id', 'household_no', 'updated_at', 'registered')`,
  );
  const columns = rows.map(({ name }) => `h."${name}"`).join(', ');
  const { rows: counted } = await client.query<{ count: string }>('select count(*) from household');
  const there = Number(counted[0]!.count);
  await client.query(
    `insert into household (id, household_no, updated_at, registered, ${columns.replaceAll('h.', '')})
       select gen_random_uuid(), h.household_no || '-' || $3 || '-' || n, h.created_at + random() * interval '700 days',
           random() < 0.3, ${columns}
         from household h cross join generate_series(1, $1) n limit $2`,
    [Math.ceil(to / there), to - there, String(to)],
  );
}

async function askingOf(client: pg.ClientBase, { account, path }: Viewer, deep: boolean): Promise<Asking> {
  const asking = { account, facts: {}, variables: {} };
  if (!deep) return asking;
  const scope = `from household h where h.region_path >= $1 and h.region_path < left($1, -1) || '0'`;
  const { rows: counted } = await client.query<{ count: string }>(`select count(*) ${scope}`, [path]);
  const offset = Math.min(DEEP, Math.floor(Number(counted[0]!.count) * 0.8));
  const { rows } = await client.query<{ householdNo: string; updatedAt: string; id: string }>(
    `select household_no as "householdNo", updated_at::text as "updatedAt", id ${scope}
      order by updated_at desc, id desc offset $2 limit 1`,
    [path, Math.max(offset - 1, 0)],
  );
  return { ...asking, after: { ...rows[0]!, offset } };
}

type Costs = Map<string, number[]>;

async function costOf(at: Started, requests: readonly PreparedRequest[]): Promise<number> {
  let next = 0;
  const turns = () => requests[next++ % requests.length];
  await load(at.port, CONCURRENCY, 1, turns);
  const before = cpuOf(at.pid) + cpuOfDatabase();
  const done = await load(at.port, CONCURRENCY, SECONDS, turns);
  // Too slow for the time that a statement has: no cost, and no answer.
  return done.errors > 0 ? Number.POSITIVE_INFINITY : (cpuOf(at.pid) + cpuOfDatabase() - before) / done.requests;
}

async function measureSize(built: Built, size: number): Promise<Costs> {
  const { asOwner, issuer } = built;
  tell(`${size.toLocaleString('en')} households`);
  await asOwner(client => grow(client, size));
  await built.vacuum();
  const at = await built.start();
  const platform = CONTESTANTS.find(({ name }) => name === 'xianjie')!;
  const costs: Costs = new Map();
  const prepared = new Map<string, PreparedRequest[]>();
  for (const scope of SCOPES)
    for (const name of ASKED)
      await asOwner(async client => {
        const found: PreparedRequest[] = [];
        for (const viewer of await viewersOf(client, scope))
          found.push(await platform.prepare(GRAPHS[name], await askingOf(client, viewer, name === 'Q5'), at, issuer));
        prepared.set(`${name} ${scope}`, found);
      });
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1)
    for (const [key, requests] of prepared) {
      const cost = await costOf(at, requests);
      tell(`${key}: ${cost.toFixed(2)} ms`);
      costs.set(key, [...(costs.get(key) ?? []), cost]);
    }
  await at.stop();
  return costs;
}

async function run(built: Built): Promise<string> {
  await built.asOwner(client => villagers(client, built.issuer.issuer));
  const costs: Costs[] = [];
  for (const size of SIZES) costs.push(await measureSize(built, size));
  const lines = ASKED.flatMap(name =>
    SCOPES.map(scope => {
      const found = costs.map(cost => median(cost.get(`${name} ${scope}`)!));
      const ratios = found.map(cost => cost / found[0]!);
      const worst = Math.max(...ratios);
      return row(
        name,
        scope,
        ...found.map((cost, index) => `${cost.toFixed(2)} (${ratios[index]!.toFixed(2)}×)`),
        worst <= TARGET ? 'met' : 'NOT met',
      );
    }),
  );
  return [
    row('question', 'scope', ...SIZES.map(size => `${size.toLocaleString('en')}, ms`), `${TARGET}×`),
    row('---', '---', ...SIZES.map(() => '---'), '---'),
    ...lines,
    '',
    `CPU of server and PostgreSQL a request, medians of ${REPETITIONS} times ${SECONDS} s, ${CONCURRENCY} connections. ${machineNow()}.`,
  ].join('\n');
}

export const measureGrowth = (): Promise<string> => onBuilt(Math.min(SIZES[0]!, 30_000), run);
