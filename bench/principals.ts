// `npm run bench -- principals` (众多主体): ten thousand accounts with different posts take turns, each asking something else than
// the one before. What is kept has to be there when it is asked for, and may not grow with the accounts.
import type pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { withClient } from '../src/database/migrate.ts';
import type { Use } from '../src/domain/kept.ts';
import { row, tell } from './built.ts';
import { type Installation, onInstallation } from './installation.ts';
import { hardware } from './stopwatch.ts';

const ACCOUNTS = Number(process.argv[3] ?? 10_000);
const ROUNDS = 3;
const AT_ONCE = 32;
const TARGET = 0.95;
/** One account in so many holds a second post, of another kind and elsewhere. */
const TWICE = 10;

/** Who works in a city: the level of the place, and how many of each hundred accounts are such. */
const SHARES: readonly (readonly [role: string, level: string, share: number])[] = [
  ['VILLAGE_SECRETARY', 'VILLAGE', 22],
  ['GRID_WORKER', 'VILLAGE', 20],
  ['RESIDENT_TEAM', 'VILLAGE', 12],
  ['INFO_OFFICER', 'VILLAGE', 10],
  ['TOWN_OFFICE', 'TOWN', 6],
  ['TOWN_LEADER', 'TOWN', 4],
  ['TOWN_DEPARTMENT', 'TOWN', 8],
  ['COUNTY_OFFICE', 'COUNTY', 3],
  ['COUNTY_UNIT', 'COUNTY', 4],
  ['COUNTY_LEADER', 'COUNTY', 1],
  ['DATA_OPERATOR', 'PREFECTURE', 4],
  ['LIAISON', 'PREFECTURE', 2],
  ['UNIT_PRINCIPAL', 'PREFECTURE', 1],
  ['OFFICE_STAFF', 'PREFECTURE', 1],
  ['GENERAL_OFFICE', 'PREFECTURE', 1],
  ['DISCIPLINE', 'PREFECTURE', 1],
];

const QUESTIONS = [
  'query Households { households(first: 20) { nodes { householdNo headName phone region { nameZh } } } }',
  'query Division($code: String!) { region(code: $code) { nameZh parent { nameZh } households(first: 5) { totalCount nodes { headName } } } }',
  'query Leads { warningLeads(first: 20) { nodes { id state hop dueOn household { householdNo } } pageInfo { hasNextPage } } }',
  'query Units { memberUnits(first: 10) { nodes { number nameZh duties(first: 3) { nodes { seq termZh } } } } }',
  'query Pushes { pushSubmissions(first: 10) { totalCount nodes { submissionNo status } } }',
  'query Meetings { meetings(first: 5) { nodes { id state } } }',
];

async function fill(client: pg.Client): Promise<void> {
  const kinds = SHARES.flatMap(([role, level, share]) => Array.from({ length: share }, () => ({ role, level })));
  await client.query(
    `with kinds as (
       select k->>'role' as role, k->>'level' as level, place - 1 as place
         from jsonb_array_elements($2::jsonb) with ordinality t(k, place)),
     places as (
       select id, path, code, level, row_number() over (partition by level order by code) - 1 as place,
         count(*) over (partition by level) as places from region where path like '/61/6108/%'),
     people as (
       insert into account (username, issuer, subject, status, auth_method)
         select 'bench.' || n, $1, 'bench.' || n, 'ACTIVE', 'DEMO' from generate_series(1, $3::int) n
         returning id, substr(username, 7)::int as n),
     posts as (
       select id, n, n as kind from people
       union all select id, n, n / $4 + 37 from people where n % $4 = 0)
     insert into role_grant (account_id, role, status, region_id, scope_path, unit_id, grid, "from", reason)
       select p.id, k.role, 'ACTIVE', r.id, r.path, case when k.role in ('DATA_OPERATOR', 'LIAISON', 'UNIT_PRINCIPAL') then u.id end,
           case when k.role = 'GRID_WORKER' then r.code || '-' || p.n % 4 end, '2021-01-01', 'bench'
         from posts p join kinds k on k.place = p.kind % (select count(*) from kinds)
           join places r on r.level = k.level and r.place = (p.n * 7 + p.kind) % r.places
           join (select id, row_number() over (order by number) - 1 as place, count(*) over () as units from member_unit) u
             on u.place = p.n % u.units`,
    [DEMO_ISSUER, JSON.stringify(kinds), ACCOUNTS, TWICE],
  );
  await client.query('analyze');
}

async function ask(address: string, token: string, question: number): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUESTIONS[question], ...(question === 1 ? { variables: { code: '610802' } } : {}) }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
}

interface Round {
  readonly seconds: number;
  readonly plans: Use;
  readonly statements: Use;
  readonly megabytes: number;
}

async function round(installation: Installation, tokens: readonly string[], turn: number): Promise<Round> {
  const begun = performance.now();
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < tokens.length; at = next++)
      // Neighbours are people of different kinds, and nobody asks twice in a row.
      await ask(installation.address, tokens[(at * 6_007) % tokens.length]!, (at + turn) % QUESTIONS.length);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, ...installation.kept(), megabytes: Math.round(process.memoryUsage().rss / 2 ** 20) };
}

const share = ({ hits, misses }: Pick<Use, 'hits' | 'misses'>): number => hits / (hits + misses);
const percent = (part: number): string => `${(part * 100).toFixed(2)} %`;
const since = (after: Use, before: Use): Pick<Use, 'hits' | 'misses'> => ({
  hits: after.hits - before.hits,
  misses: after.misses - before.misses,
});

async function run(installation: Installation): Promise<string> {
  tell(`${ACCOUNTS.toLocaleString('en')} tokens`);
  const tokens: string[] = [];
  for (let n = 1; n <= ACCOUNTS; n += 1) tokens.push(await installation.issue(`bench.${n}`));
  const start = installation.kept();
  const rounds: Round[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    rounds.push(await round(installation, tokens, turn));
    tell(`round ${turn + 1}`);
  }
  const combinations = await withClient(installation.ownerUrl, async client => {
    const { rows } = await client.query<{ count: string }>(
      `select count(distinct posts)::text as count from (select string_agg(role, '+' order by role) as posts
         from role_grant where reason = 'bench' group by account_id) one`,
    );
    return Number(rows[0]!.count);
  });
  const lines = rounds.map((one, index) => {
    const before = rounds[index - 1] ?? start;
    return row(
      String(index + 1),
      percent(share(since(one.plans, before.plans))),
      `${one.plans.entries} of ${one.plans.most}`,
      percent(share(since(one.statements, before.statements))),
      `${one.statements.entries} of ${one.statements.most}`,
      one.seconds.toFixed(1),
      String(one.megabytes),
    );
  });
  const last = rounds.at(-1)!;
  const all = [since(last.plans, start.plans), since(last.statements, start.statements)].map(share);
  return [
    row(
      'round',
      'plans that were there',
      'plans',
      'statements that were there',
      'on the fullest connection',
      'seconds',
      'MB',
    ),
    row('---', '---', '---', '---', '---', '---', '---'),
    ...lines,
    '',
    `${ACCOUNTS.toLocaleString('en')} accounts, ${combinations} combinations of roles, ${QUESTIONS.length} operations, ` +
      `${ACCOUNTS.toLocaleString('en')} requests a round, ${AT_ONCE} at once. Of all, from the first request on: plans ` +
      `${percent(all[0]!)}, statements ${percent(all[1]!)}. Target ${percent(TARGET)} of both: ` +
      `${all.every(part => part > TARGET) ? 'met' : 'NOT met'}. Clients and server in one process; ${hardware()}.`,
  ].join('\n');
}

export const measurePrincipals = (): Promise<string> => onInstallation(fill, run);
