// `npm run bench -- row-security` (行级安全的代价): the statements that the platform compiles, on the table behind the wall
// and on a copy of it without one. Same rows, same indexes, same role, turn by turn, and the answers have to be equal.
import { type OperationDefinitionNode, parse } from 'graphql';
import type pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { createPool } from '../src/database/application-pool.ts';
import { compileOperation } from '../src/graph/read/compile.ts';
import { completePolicySet } from '../src/policies.ts';
import type { Principal } from '../src/policy/principal.ts';
import { buildGraph } from '../src/schema.ts';
import { onDatabase } from './installation.ts';
import { hardware } from './stopwatch.ts';

const TABLE = 'staff_member';
const COPY = 'staff_member_without_wall';
const STAFF = 20_000;
const WARM = 40;
const ROUNDS = 200;
const TOLERATED = 1.25;
const VIEWERS = { off: 'city desk, 1 post', 'ca.off': 'county desk, 1 post', 'med.op': 'member unit, 1 post' };

const QUESTIONS = {
  'single read, by id': 'query($id: ID!) { staffMember(id: $id) { name post phone idNo } }',
  'list, 50 rows by key': '{ staffMembers(first: 50) { nodes { id name post phone organization { nameZh } } } }',
  'list with its count': '{ staffMembers(first: 50) { totalCount nodes { id name post phone } } }',
};

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Many people, spread over all divisions of the city, and a copy of the table that differs in the wall only. */
async function fill(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into ${TABLE}
     select made.*
       from ${TABLE} one
       cross join generate_series(1, ${STAFF}) n
       join (select id, path, row_number() over (order by code) - 1 as place, count(*) over () as places
               from region where path like '/61/6108/%') r on n % r.places = r.place
       cross join jsonb_populate_record(null::${TABLE}, to_jsonb(one) || jsonb_build_object('id', gen_random_uuid(),
         'staff_no', 'BENCH-' || n, 'region_id', r.id, 'region_path', r.path)) made
      where one.staff_no = 'DEMO-off'`,
  );
  await client.query(`create table ${COPY} (like ${TABLE} including all)`);
  await client.query(`insert into ${COPY} select * from ${TABLE}`);
  await client.query(`grant select on ${COPY} to xianjie_app`);
  for (const table of [TABLE, COPY]) await client.query(`vacuum (analyze) ${table}`);
}

/** The statement on the copy: another table, and nobody is told the posts. */
function withoutWall({ name, text, values }: Statement): Statement {
  const told = /set_config\('xianjie\.posts', (\$\d+::text), true\)/;
  if (!told.test(text)) throw new Error('The statement does not tell the wall who asks');
  const open = text.replace(told, '$1').replaceAll(new RegExp(`\\b${TABLE}\\b`, 'g'), COPY);
  return { name: `open ${name}`, text: open, values };
}

function compiler() {
  const set = completePolicySet();
  const { schema, roots } = buildGraph(set);
  return (query: string, principal: Principal, variables: Record<string, unknown>): Statement => {
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const plan = compileOperation({ schema, set, roots }, principal, document, operation, variables);
    if (!plan) throw new Error('The operation is not compiled as a whole');
    const values = plan.binds.map(bind => bind({ variables, principal, cursorKey: list => list }));
    return { name: plan.name, text: plan.text, values };
  };
}

async function ask(client: pg.PoolClient, { name, text, values }: Statement): Promise<string> {
  const { rows } = await client.query<{ j: string }>({ name, text, values: [...values] });
  return rows[0]!.j;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Milliseconds with the wall and without, the two taking turns and the first of a turn alternating. */
async function race(client: pg.PoolClient, walled: Statement): Promise<readonly [number, number]> {
  const pair = [walled, withoutWall(walled)] as const;
  const answers = [await ask(client, pair[0]), await ask(client, pair[1])];
  if (answers[0] !== answers[1]) throw new Error('The copy answers otherwise');
  const times: [number[], number[]] = [[], []];
  for (let round = -WARM; round < ROUNDS; round += 1)
    for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begun = performance.now();
      await ask(client, pair[side]);
      if (round >= 0) times[side].push(performance.now() - begun);
    }
  return [median(times[0]), median(times[1])];
}

/** The role that asks is bound by the wall of the one table, and the other has none. */
async function assertWall(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query(
    `select current_user as role, row_security_active('${TABLE}') as walled, row_security_active('${COPY}') as copy`,
  );
  const [found] = rows;
  if (found.role !== 'xianjie_app' || !found.walled || found.copy) throw new Error(JSON.stringify(found));
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

async function measure(pool: pg.Pool): Promise<string[]> {
  const compile = compiler();
  const client = await pool.connect();
  try {
    await assertWall(client);
    const { version } = (await client.query<{ version: string }>(`select current_setting('server_version') as version`))
      .rows[0]!;
    const lines = [
      row('who', 'question', 'with, ms', 'without, ms', 'ratio', `over ${TOLERATED}`),
      row(...Array.from({ length: 6 }, () => '---')),
    ];
    for (const [subject, name] of Object.entries(VIEWERS)) {
      const identity = { issuer: DEMO_ISSUER, subject, clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
      const { principal } = await loadPrincipal(pool, identity, new Date().toISOString(), undefined);
      for (const [question, query] of Object.entries(QUESTIONS)) {
        const [walled, open] = await race(client, compile(query, principal, { id: `StaffMember_${principal.staff}` }));
        const ratio = walled / open;
        const verdict = ratio > TOLERATED ? 'YES' : 'no';
        lines.push(row(name, question, walled.toFixed(3), open.toFixed(3), `${ratio.toFixed(2)}×`, verdict));
      }
    }
    return [
      ...lines,
      '',
      `PostgreSQL ${version}, ${STAFF.toLocaleString('en')} people, wall time over one connection, median of ${ROUNDS} turns; ${hardware()}`,
    ];
  } finally {
    client.release();
  }
}

export const measureRowSecurity = (): Promise<string> =>
  onDatabase(fill, async ({ applicationUrl }) => {
    const pool = createPool(applicationUrl, 2);
    try {
      return (await measure(pool)).join('\n');
    } finally {
      await pool.end();
    }
  });
