// Exports over HTTP (导出): a list leaves whole for those whom the policy lets export it, as the same rows and values that the
// graph would show them page by page; nobody else gets a line of it. What left is in the access log, however it ended.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { columnsOf } from './harness/columns.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

interface Exported {
  status: number;
  type: string | null;
  request: string;
  lines: Json[];
}

async function begin(query: string, as: string | null, more: object = {}, client?: string): Promise<Response> {
  return fetch(`${world.address}/bulk/export`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-demo-clock': AT,
      ...(as ? { authorization: `Bearer ${await world.token(as, client)}` } : {}),
    },
    body: JSON.stringify({ query, ...more }),
  });
}

async function exported(query: string, as: string | null, more: object = {}, client?: string): Promise<Exported> {
  const answer = await begin(query, as, more, client);
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Json);
  const { status, headers } = answer;
  return { status, type: headers.get('content-type'), request: headers.get('x-request-id')!, lines };
}

const refusal = async (query: string, as: string | null, more: object = {}) => {
  const { status, lines } = await exported(query, as, more);
  const [{ extensions }] = lines[0].errors;
  return [status, extensions.code, ...(extensions.violations ?? []).map((v: Json) => `${v.path} ${v.rule}`)];
};

/** Lines of the access log, waited for: a client that left does not see them written. */
async function logged(request: string, count = 2): Promise<Json[]> {
  for (let waited = 0; ; waited += 50) {
    const { rows } = await world.owner.query(
      `select l.operation, l.object_type as type, l.fields, l.decision, l.rules, l.role, l.rows from access_log l
        where l.request_id = $1 order by l.at, l.created_at, l.rows nulls first`,
      [request],
    );
    if (rows.length >= count || waited > 8_000) return rows;
    await delay(50);
  }
}

const LIST = 'orderBy: [{ field: householdNo, direction: DESC }], filter: { headName: { ne: $name } }';
const FIELDS = '{ nodes { householdNo headName phone region { code nameZh } } }';

test('what leaves is what the graph shows, row by row, in the same order, and says what was withheld', async () => {
  const variables = { name: 'nobody' };
  for (const as of ['off', 'ca.off', 'ta1.off']) {
    const paged = `query ($name: String) { households(first: 200, ${LIST}) ${FIELDS} }`;
    const { data, extensions } = (await world.ask(paged, { as, at: AT, variables })).body;
    const whole = `query ($name: String) { households(${LIST}) ${FIELDS} }`;
    const { status, type, lines } = await exported(whole, as, { variables });
    expect([status, type]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    expect(lines.slice(0, -1)).toEqual(data.households.nodes);
    expect(lines.length).toBeGreaterThan(1);
    const closing = lines.at(-1)['@export'];
    expect(closing).toMatchObject({ rows: lines.length - 1, complete: true, access: extensions?.access ?? [] });
  }
});

test('N26: nobody of a village or a grid exports households, nor anybody else who has no rule; it is refused and logged', async () => {
  for (const as of ['v1.sec', 'v1.g1', 'ldr', 'v1.res', 'med.op']) {
    const { status, lines, request } = await exported('{ households { nodes { householdNo } } }', as);
    expect([as, status, lines[0].errors[0].extensions.code]).toEqual([as, 403, 'FORBIDDEN']);
    expect(await logged(request, 1)).toEqual([
      { operation: 'export', type: 'Household', fields: [], decision: 'FORBIDDEN', rules: [], role: null, rows: null },
    ]);
  }
  expect(await refusal('{ households { nodes { householdNo } } }', null)).toEqual([401, 'UNAUTHENTICATED']);
});

test('A-29: sealed and secret types are exported by nobody', async () => {
  for (const list of ['meetingRecords', 'meetingTopics', 'minutesList'])
    for (const as of ['ldr', 'off', 'rec']) {
      const answer = await exported(`{ ${list} { nodes { id } } }`, as);
      expect(answer.status).toBe(403);
      expect(answer.lines.at(-1)['@export']).toBeUndefined();
    }
});

test('the line in the access log stands before the first row, and a second one says how many rows left', async () => {
  const { lines, request } = await exported('{ households { nodes { headName region { code } } } }', 'ca.off');
  const line = { operation: 'export', type: 'Household', fields: ['headName', 'region.code'], decision: 'ALLOWED' };
  const granted = { rules: ['Household.export.1'], role: 'COUNTY_OFFICE' };
  expect(await logged(request)).toEqual([
    { ...line, ...granted, rows: null },
    { ...line, ...granted, rows: lines.length - 1 },
  ]);
});

test('one list, only its nodes, no pages, no lists in a row, no operation but a query', async () => {
  const cases: [string, unknown[]][] = [
    ['{ households { nodes { id } } grids { nodes { id } } }', [400, 'INVALID_INPUT', 'query ONE_LIST']],
    ['{ household(householdNo: "H-R1") { id } }', [400, 'INVALID_INPUT', 'query ONE_LIST']],
    ['{ viewer { name: __typename } }', [400, 'INVALID_INPUT', 'query ONE_LIST']],
    ['{ households { totalCount nodes { id } } }', [400, 'INVALID_INPUT', 'households NODES_ONLY']],
    ['{ h: households { totalCount } }', [400, 'INVALID_INPUT', 'h NODES_ONLY']],
    ['{ households(first: 5) { nodes { id } } }', [400, 'INVALID_INPUT', 'households.first NO_PAGES']],
    [
      '{ households { nodes { members(first: 1) { nodes { id } } } } }',
      [400, 'INVALID_INPUT', 'households.members NO_LISTS'],
    ],
    ['{ households { nodes { nothing } } }', [400, 'INVALID_INPUT']],
    ['{ households', [400, 'INVALID_INPUT']],
  ];
  for (const [query, expected] of cases) expect([query, await refusal(query, 'ca.off')]).toEqual([query, expected]);
  const mutation = 'mutation($input: ReportRiskInput!) { reportRisk(input: $input) { __typename } }';
  expect((await refusal(mutation, 'ca.off'))[1]).toBe('INVALID_INPUT');
  expect((await refusal('{ households { nodes { id } } }', 'ca.off', { variables: [] }))[1]).toBe('INVALID_INPUT');
  const unknown = await begin('{ households { nodes { id } } }', 'ca.off', { operationName: 5 });
  expect(unknown.status).toBe(400);
});

test('another object goes along where its type may be exported as well, or as everybody sees it', async () => {
  const query = '{ pushRecords { nodes { position household { headName } } } }';
  // The operator of a unit exports its own records, and no household with them.
  expect(await refusal(query, 'med.op')).toEqual([403, 'FIELD_NOT_PERMITTED', 'pushRecords.household NOT_EXPORTED']);
  expect((await exported('{ pushRecords { nodes { position unit { number nameZh } } } }', 'med.op')).status).toBe(200);
  expect((await exported(query, 'off')).status).toBe(200);
  // Of a division, which is public, an export shows what everybody sees.
  const dated = '{ households { nodes { householdNo region { code createdAt } } } }';
  const { data } = (await world.ask(dated, { as: 'ca.off', at: AT })).body;
  expect(data.households.nodes[0].region.createdAt).not.toBeNull();
  const { lines } = await exported(dated, 'ca.off');
  expect(lines[0].region).toEqual({ code: data.households.nodes[0].region.code, createdAt: null });
  expect(lines.at(-1)['@export'].access).toMatchObject([{ coordinate: 'Region.createdAt', access: 'WITHHELD' }]);
});

test('a registered client exports within its scopes only, and only its registered operations', async () => {
  const { status, lines } = await exported('{ households { nodes { headName } } }', 'ca.off', {}, 'fe');
  expect([status, lines[0].errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
});

async function invent(count: number, { owner } = world): Promise<void> {
  await owner.query(`set xianjie.maintenance = 'on'`);
  await owner.query(
    `insert into household (${columnsOf('household')}) select ${columnsOf('household', 'made')} from household one cross join generate_series(1, $1::int) n
       cross join jsonb_populate_record(null::household, to_jsonb(one) || jsonb_build_object(
         'id', gen_random_uuid(), 'household_no', 'EXPORT-' || n, 'head_name', repeat('户', 120))) made
      where one.household_no = 'H-R1'`,
    [count],
  );
}

test('a client that leaves ends its export, one account has one at a time, and a suspended account is stopped', async () => {
  await invent(30_000);
  const query = '{ households { nodes { householdNo headName phone region { code nameZh } } } }';
  const open = await begin(query, 'ca.off');
  const reader = open.body!.getReader();
  await reader.read();
  expect(await refusal(query, 'ca.off')).toEqual([429, 'RATE_LIMITED']);
  await reader.cancel();
  const request = open.headers.get('x-request-id')!;
  const [, abandoned] = await logged(request);
  expect(abandoned.decision).toBe('ABANDONED');
  expect(abandoned.rows).toBeLessThan(30_000);
  // The connection was given back, and so was the place.
  const again = await exported(query, 'ca.off');
  expect(again.lines.at(-1)['@export']).toMatchObject({ complete: true, rows: again.lines.length - 1 });
  expect(again.lines.length).toBeGreaterThan(30_000);

  const slow = await begin(query, 'ca.off');
  const slowly = slow.body!.getReader();
  let text = new TextDecoder().decode((await slowly.read()).value);
  await world.owner.query(`update account set status = 'SUSPENDED' where username = 'ca.off'`);
  await delay(5_200);
  for (let part = await slowly.read(); !part.done; part = await slowly.read())
    text += new TextDecoder().decode(part.value);
  await world.owner.query(`update account set status = 'ACTIVE' where username = 'ca.off'`);
  const last = JSON.parse(text.trim().split('\n').at(-1)!);
  expect(last['@export'].errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const [, stopped] = await logged(slow.headers.get('x-request-id')!);
  expect(stopped.decision).toBe('UNAUTHENTICATED');
  expect(stopped.rows).toBeLessThan(30_000);
}, 120_000);

test('a server that stops ends its exports, and says so in the access log', async () => {
  const other = await openWorld();
  try {
    await invent(30_000, other);
    const token = await other.token('ca.off');
    const answer = await fetch(`${other.address}/bulk/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-demo-clock': AT, authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ households { nodes { householdNo headName region { nameZh } } } }' }),
    });
    const reader = answer.body!.getReader();
    await reader.read();
    await other.stop();
    const rest = (async () => {
      while (!(await reader.read()).done);
    })();
    await rest.catch(() => undefined);
    const request = answer.headers.get('x-request-id')!;
    const lines = await other.owner.query(
      'select decision, rows from access_log where request_id = $1 order by rows nulls first',
      [request],
    );
    expect(lines.rows).toMatchObject([{ decision: 'ALLOWED', rows: null }, { decision: 'ABANDONED' }]);
  } finally {
    await other.close();
  }
}, 120_000);

test('a body that is no JSON is refused before anything is asked', async () => {
  const answer = await fetch(`${world.address}/bulk/export`, { method: 'POST', body: 'query' });
  expect(answer.status).toBe(415);
});
