// `npm run bench -- growth [sizes]` (增长): Q2 and Q5 of the peer bench for a village, a town, a county and the city, at 30,000
// households and ten and a hundred times as many: what a request costs, relative to the smallest.
import type pg from 'pg';
import { type Built, costOf, median, onBuilt, row, tell } from './built.ts';
import { CONTESTANTS } from './peers/contestants.ts';
import type { PreparedRequest } from './peers/load.ts';
import type { Started } from './peers/processes.ts';
import { type Asking, QUESTIONS } from './peers/questions.ts';
import { machineNow } from './peers/report.ts';

const SIZES = (process.argv[3] ?? '30000,300000,3000000').split(',').map(Number);
const SECONDS = 2;
const REPETITIONS = 3;
const CONCURRENCY = 8;
const TARGET = 1.5;
const PLACES_PER_LEVEL = 12;
/** Page 1,000 of 20, where the scope has so many; otherwise near its end. */
const DEEP = 19_980;

const SCOPES = ['village', 'town', 'county', 'city'] as const;
const ASKED = ['Q2', 'Q2 without total', 'Q5', 'Q2, 2 rows', 'Q5, 2 rows'] as const;

const Q2 = QUESTIONS.find(({ name }) => name === 'Q2')!;
const Q5 = QUESTIONS.find(({ name }) => name === 'Q5')!;
const GRAPHS: Readonly<Record<(typeof ASKED)[number], typeof Q2>> = {
  Q2,
  'Q2 without total': { ...Q2, graph: Q2.graph.replace('totalCount ', '') },
  Q5,
  // Of 30,000 a village has ten, which fill no page: as many rows are answered at every size only of so short ones.
  'Q2, 2 rows': { ...Q2, graph: Q2.graph.replace('first: 50', 'first: 2') },
  'Q5, 2 rows': { ...Q5, graph: Q5.graph.replace('first: 20', 'first: 2') },
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
       and attgenerated = ''
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

interface Grown {
  readonly at: Started;
  /** What is asked, by its name and scope: one request for each of some viewers. */
  readonly requests: ReadonlyMap<string, readonly PreparedRequest[]>;
}

async function grownTo(size: number, { asOwner, issuer, vacuum, start }: Built): Promise<Grown> {
  tell(`${size.toLocaleString('en')} households`);
  await asOwner(client => villagers(client, issuer.issuer));
  await asOwner(client => grow(client, size));
  await vacuum();
  const at = await start();
  const platform = CONTESTANTS.find(({ name }) => name === 'xianjie')!;
  const requests = new Map<string, PreparedRequest[]>();
  for (const scope of SCOPES)
    for (const name of ASKED)
      await asOwner(async client => {
        const found: PreparedRequest[] = [];
        for (const viewer of await viewersOf(client, scope))
          found.push(
            await platform.prepare(GRAPHS[name], await askingOf(client, viewer, name.startsWith('Q5')), at, issuer),
          );
        requests.set(`${name} ${scope}`, found);
      });
  return { at, requests };
}

/** Each size has its turn in every repetition: a machine is not as fast in one minute as in the next. */
async function compared(grown: readonly Grown[]): Promise<string> {
  const costs = new Map<string, number[][]>();
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1)
    for (const key of grown[0]!.requests.keys()) {
      const turn: number[] = [];
      for (const { at, requests } of grown) turn.push(await costOf(at, requests.get(key)!, CONCURRENCY, SECONDS));
      tell(`${key}: ${turn.map(cost => cost.toFixed(2)).join(', ')} ms`);
      costs.set(key, [...(costs.get(key) ?? []), turn]);
    }
  return report(costs);
}

function report(costs: ReadonlyMap<string, readonly (readonly number[])[]>): string {
  const lines = [...costs].map(([key, turns]) => {
    const cells = SIZES.map((_, size) => {
      const cost = median(turns.map(turn => turn[size]!));
      const ratio = median(turns.map(turn => turn[size]! / turn[0]!));
      return { ratio, text: `${cost.toFixed(2)} (${ratio.toFixed(2)}×)` };
    });
    const worst = Math.max(...cells.map(({ ratio }) => ratio));
    return row(key, ...cells.map(({ text }) => text), worst <= TARGET ? 'met' : 'NOT met');
  });
  return [
    row('question and scope', ...SIZES.map(size => `${size.toLocaleString('en')}, ms`), `${TARGET}×`),
    row('---', ...SIZES.map(() => '---'), '---'),
    ...lines,
    '',
    `CPU of server and PostgreSQL a request, medians of ${REPETITIONS} times ${SECONDS} s, in turns; ${CONCURRENCY} connections. ${machineNow()}.`,
  ].join('\n');
}

/** All sizes at once, each with a database and a server of its own. */
async function standing(sizes: readonly number[], grown: readonly Grown[] = []): Promise<string> {
  const [size, ...others] = sizes;
  if (size === undefined) return compared(grown);
  return onBuilt(Math.min(size, 30_000), async built => standing(others, [...grown, await grownTo(size, built)]));
}

export const measureGrowth = (): Promise<string> => standing(SIZES);
