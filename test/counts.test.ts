// Counts for those who may know how many and not who (统计, docs/decisions/0021): leaders get the tables of the closed list
// of dimensions, no row, and no cell of fewer than five households, however they set tables and moments against each other.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allTypes } from '../src/model/meta.ts';
import { completePolicySet } from '../src/policies.ts';
import { policyOf } from '../src/policy/policy.ts';
import { isWalled } from '../src/policy/row-security.ts';
import { columnsOf } from './harness/columns.ts';
import { act } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
const at = '2023-04-17T10:00:00+08:00';
const ask = async (query: string, as?: string): Promise<Json> =>
  (await world.ask(query, { ...(as ? { as } : {}), at })).body;
const PLACES = { A1: '610802102200', A2: '610802101', B: '610828' };

/** So many leads in a place, each of a household of its own, made from the one that there is. */
async function leads(place: keyof typeof PLACES, many: number, changes: object = {}): Promise<void> {
  const { rows } = await world.owner.query(
    `select id, path from region where code like $1 || '%' and level = 'VILLAGE' and valid_to is null order by code limit 1`,
    [PLACES[place]],
  );
  await world.owner.query(
    `with made as (
       insert into household (${columnsOf('household')}) select ${columnsOf('household', 'one')}
       from household h, generate_series(1, $3) n, jsonb_populate_record(null::household, to_jsonb(h) || jsonb_build_object(
         'id', gen_random_uuid(), 'household_no', 'X-' || n || gen_random_uuid(), 'region_id', $1::uuid, 'region_path', $2::text)) one
       where h.household_no = 'H-R1' returning id, household_no)
     insert into warning_lead select (jsonb_populate_record(null::warning_lead, to_jsonb(l) || $4::jsonb || jsonb_build_object('id', gen_random_uuid(),
       'lead_no', 'L-' || made.household_no, 'household_id', made.id, 'household_no', made.household_no,
       'region_id', $1::uuid, 'region_path', $2::text))).*
     from (select * from warning_lead order by lead_no limit 1) l, made`,
    [rows[0].id, rows[0].path, many, changes],
  );
}

const table = async (as: string, by: string): Promise<Json> => {
  const { data, errors } = await ask(
    `{ warningLeadCounts(by: ${by}) { total suppressed cells { value count suppressed } } }`,
    as,
  );
  expect(errors).toBeUndefined();
  const { total, cells } = data.warningLeadCounts;
  for (const cell of cells) expect(cell.suppressed).toBe(cell.count === null);
  return { total, ...Object.fromEntries(cells.map(({ value, count }: Json) => [value, count])) };
};

beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  const { data } = await ask('{ household(householdNo: "H-R1") { id } }', 'off');
  await act(world, 'reportRisk', { householdId: data.household.id, riskFlags: ['WATER'] }, { as: 'off', at });
});
afterAll(() => world.close());

test('one lead is nobody’s business: every cell and the total are hidden from the leader, rows and groups as before', async () => {
  const counties = await table('ldr', 'COUNTY');
  expect(Object.keys(counties)).toHaveLength(13);
  expect(new Set(Object.values(counties))).toEqual(new Set([null]));
  expect(await table('ldr', 'state')).toMatchObject({ total: null, RECEIVED: null, CLOSED: null });
  const { data } = await ask('{ warningLeads { totalCount nodes { leadNo } groups(by: state) { value } } }', 'ldr');
  // Nothing but the permission to compare differs: there is no row to read.
  expect(data?.warningLeads ?? null).toBeNull();
  expect((await ask('{ warningLeads { totalCount nodes { leadNo } } }', 'ldr')).data.warningLeads).toEqual({
    totalCount: 0,
    nodes: [],
  });
});

test('who reads the rows counts them all, small or not', async () => {
  expect(await table('off', 'COUNTY')).toMatchObject({ total: 1, '610802': 1, '610828': 0 });
  expect(await table('off', 'state')).toMatchObject({ total: 1, RECEIVED: 1, CLOSED: 0 });
  expect(await table('cb.off', 'TOWN')).toMatchObject({ total: 0 });
  expect((await table('cb.off', 'TOWN'))['610802102']).toBeUndefined();
});

test('who may neither read nor count is refused, and says what it needs', async () => {
  for (const as of ['hh1', 'sys', 'go']) {
    const { errors } = await ask('{ warningLeadCounts(by: state) { total } }', as);
    expect([as, errors[0].extensions.code]).toEqual([as, 'FORBIDDEN']);
    expect(errors[0].message).toContain('leaders');
  }
  expect((await ask('{ warningLeadCounts(by: state) { total } }')).errors[0].extensions.code).toMatch(
    /FORBIDDEN|UNAUTHENTICATED/,
  );
});

test('there is no filter to set against the table, and no dimension beyond the list', async () => {
  for (const given of ['by: state, filter: {}', 'by: leadNo', 'by: VILLAGE', 'by: household', '']) {
    const { errors } = await ask(`{ warningLeadCounts${given && `(${given})`} { total } }`, 'ldr');
    expect([given, errors[0].extensions.code]).toEqual([given, 'INVALID_INPUT']);
  }
});

test('the total minus the shown cells tells nothing about the small one, in no table', async () => {
  await leads('A1', 11);
  await leads('B', 3);
  await leads('A2', 9, { state: 'DISPATCHED' });
  // 12 + 9 in one county, 3 in the other: the first county alone would tell the other.
  const counties = await table('ldr', 'COUNTY');
  expect(counties).toMatchObject({ total: 24, '610828': null, '610802': null });
  expect(await table('ldr', 'TOWN')).toMatchObject({ total: 24, '610802102': null, '610802101': null });
  // 15 received, 9 dispatched: both large, so both are told.
  expect(await table('ldr', 'state')).toMatchObject({ total: 24, RECEIVED: 15, DISPATCHED: 9, CLOSED: null });
  // The county's own leader has a table of the own county, which says nothing of another.
  expect(await table('off', 'COUNTY')).toMatchObject({ total: 24, '610802': 21, '610828': 3 });
});

test('differencing: a change within a small cell changes not a byte of what the leader is told', async () => {
  const all = async () =>
    Promise.all(
      ['COUNTY', 'TOWN', 'source', 'state'].map(
        async by =>
          (
            await world.ask(`{ warningLeadCounts(by: ${by}) { total suppressed cells { value count suppressed } } }`, {
              as: 'ldr',
              at,
            })
          ).text,
      ),
    );
  const before = await all();
  // One of the three in county B becomes another source; the next moves to another county; gist and cost change everywhere.
  const one = `(select id from warning_lead where region_path like '%/610828/%' order by id limit 1)`;
  await world.owner.query(`update warning_lead set gist = 'secret', medical_cost = 99999, risk_flags = '{HOUSING}'`);
  expect(await all()).toEqual(before);
  await world.owner.query(
    `update warning_lead set region_path = replace(region_path, '/610828/', '/610803/') where id = ${one}`,
  );
  expect(await all()).toEqual(before);
});

test('many leads of one household are one household: the cell stays hidden', async () => {
  await world.owner.query(
    `insert into warning_lead select (jsonb_populate_record(null::warning_lead, to_jsonb(l) || jsonb_build_object('id', gen_random_uuid(),
       'lead_no', 'M-' || n, 'source', 'PETITION'))).*
     from (select * from warning_lead where household_no = 'H-R1') l, generate_series(1, 30) n`,
  );
  const sources = await table('ldr', 'source');
  expect(sources).toMatchObject({ total: 54, PETITION: null });
  expect((await table('off', 'source')).PETITION).toBe(30);
});

test('the wall lets a count through for a statement that counts, and no other, and for no one else', async () => {
  const { data } = await ask('{ householdCounts(by: registered) { total } }', 'ldr');
  expect(data.householdCounts.total).toBeGreaterThan(5);
  expect((await ask('{ households { totalCount } }', 'ldr')).data.households.totalCount).toBe(0);
  const { rows } = await world.owner.query(
    `select relname, polname from pg_policy join pg_class c on c.oid = polrelid
      where pg_get_expr(polqual, polrelid) like '%xianjie.counting%'
        or pg_get_expr(polwithcheck, polrelid) like '%xianjie.counting%'`,
  );
  const set = completePolicySet();
  const counted = allTypes().filter(meta => isWalled(meta) && policyOf(set, meta).verbs.has('count'));
  expect(counted.length).toBeGreaterThan(2);
  const names = rows.map(({ relname, polname }) => `${relname} ${polname}`).sort();
  expect(names).toEqual(counted.map(({ table }) => `${table} xianjie_read`).sort());
});

test('counting is no action of a row', async () => {
  const { data } = await ask('{ warningLeads(first: 1) { nodes { viewerActions } } }', 'off');
  expect(data.warningLeads.nodes[0].viewerActions).not.toContain('count');
});

test('the funnel is made of those tables, and hides what they hide', async () => {
  const stages = async (as: string) => {
    const { data, errors } = await ask('{ monitoringFunnel { stage count suppressed } }', as);
    expect(errors).toBeUndefined();
    return Object.fromEntries(data.monitoringFunnel.map(({ stage, count }: Json) => [stage, count]));
  };
  expect(await stages('ldr')).toMatchObject({ RECORDS: 0, LEADS: 54, PUSHED_LEADS: null, CASES: null, HELPING: null });
  expect(await stages('off')).toMatchObject({ LEADS: 54, PUSHED_LEADS: 0, CASES: 0, HELPING: 0, ELIMINATED: 0 });
  expect(new Set(Object.values(await stages('sys')))).toEqual(new Set([null]));
});

test('punctuality per unit: what came on time, late, or not, of the units that the viewer follows', async () => {
  const query = '{ pushPunctuality(month: "2023-03") { unit { number } due onTime late missing open } }';
  const { data } = await ask(query, 'ldr');
  expect(data.pushPunctuality.length).toBeGreaterThan(10);
  for (const { due, onTime, late, missing, open } of data.pushPunctuality)
    expect([onTime, late, missing + open]).toEqual([0, 0, due]);
  const own = (await ask(query, 'med.ul')).data.pushPunctuality;
  expect(own.map(({ unit }: Json) => unit.number)).toEqual([43]);
  expect((await ask(query.replace('2023-03', '2023-13'), 'ldr')).errors[0].extensions.code).toBe('INVALID_INPUT');
});

test('incomes, visits, grants and roads: figures for leaders, one household is none, nobody else is told', async () => {
  const [village] = (
    await world.owner.query(`select id, path from region where level = 'VILLAGE' and path like '%/610802/%' limit 1`)
  ).rows;
  const make = (no: string, owner: string) =>
    world.owner.query(
      `insert into income_record (quarter, state, collected_on, late, wage, operating, property, transfer, cost, net, band, household_no,
         region_path, household_id, collected_by_id)
       select '2022-Q' || n, 'COLLECTED', '2022-04-01', false, 0, 0, 0, 0, 0, 0, 'UNDER_2500', $1, h.region_path, h.id, (select id from account limit 1)
         from (select * from household where household_no = $2) h, generate_series(1, 4) n`,
      [no, owner],
    );
  await leads('A1', 7);
  await make('H-R1', 'H-R1');
  const { rows: others } = await world.owner.query(
    `select household_no as no from household where household_no like 'X-%' and region_path like '%/610802102/%'
       order by household_no limit 5`,
  );
  const incomes = (as: string) => ask('{ incomeRecordCounts(by: state) { total cells { value count } } }', as);
  for (const as of ['ldr', 'aud.ul', 'off'])
    expect([as, (await incomes(as)).data?.incomeRecordCounts.total]).toEqual([as, null]);
  for (const { no } of others) await make(no, no);
  for (const as of ['ldr', 'aud.ul', 'off']) {
    const { total, cells } = (await incomes(as)).data.incomeRecordCounts;
    expect([as, total, cells.find(({ value }: Json) => value === 'COLLECTED').count]).toEqual([as, 24, 24]);
  }
  // By county, town and band as well: 24 of one place, and those who may read the rows are told the same by what they read.
  const by = async (type: string, dimension: string, as: string) => {
    const { data, errors } = await ask(`{ ${type}Counts(by: ${dimension}) { total cells { value count } } }`, as);
    expect([type, dimension, as, errors]).toEqual([type, dimension, as, undefined]);
    const { total, cells } = data[`${type}Counts`];
    return { total, ...Object.fromEntries(cells.map(({ value, count }: Json) => [value, count])) };
  };
  expect(await by('incomeRecord', 'COUNTY', 'ldr')).toMatchObject({ total: 24, '610802': 24, '610828': null });
  expect(await by('incomeRecord', 'TOWN', 'ldr')).toMatchObject({ total: 24, '610802102': 24, '610802101': null });
  expect(await by('incomeRecord', 'TOWN', 'ca.off')).toMatchObject({ total: 24, '610802102': 24, '610802101': 0 });
  // FG09: agriculture (30) in figures by band; units that are not told the figures count nothing.
  await world.owner.query(
    `update income_record set figures_for = array(select id::text from member_unit where number in (24, 30))`,
  );
  expect(await by('incomeRecord', 'band', 'agr.ul')).toMatchObject({ total: 24, UNDER_2500: 24, LOSS: null });
  expect((await ask('{ incomeRecords { nodes { id } } }', 'agr.ul')).data.incomeRecords.nodes).toEqual([]);
  expect(await by('incomeRecord', 'band', 'hou.ul')).toMatchObject({ total: null, UNDER_2500: null });
  for (const as of ['go', 'med.op', 'sys'])
    expect([as, (await incomes(as)).errors?.[0].extensions.code]).toEqual([as, 'FORBIDDEN']);
  await world.owner.query(
    `insert into visit (kind, "on", sides, visitors, household_no, region_path, household_id, entered_by_id)
     select 'GRID_PATROL', '2022-04-01', '{}', '{}', h.household_no, h.region_path, h.id, (select id from account limit 1)
       from household h where household_no like 'X-%' and region_path like '%/610802102/%' limit 7`,
  );
  const visits = async (as: string) =>
    (await ask('{ visitCounts(by: kind) { total cells { value count } } }', as)).data;
  for (const as of ['ldr', 'go', 'off']) {
    const { total, cells } = (await visits(as)).visitCounts;
    expect([as, total, cells.find(({ value }: Json) => value === 'GRID_PATROL').count]).toEqual([as, 7, 7]);
  }
  await world.owner.query(
    `insert into road_status (road, state, cause, blocked_from, region_path, village_id)
     select 'R' || n, 'BLOCKED', 'x', '2023-04-01', $2, $1 from generate_series(1, 9) n`,
    [village.id, village.path],
  );
  // Nine roads of one village are one village.
  const roads = async (as: string) =>
    (await ask('{ roadStatusCounts(by: state) { total } }', as)).data?.roadStatusCounts;
  expect([await roads('ldr'), await roads('go'), await roads('off')]).toEqual([
    { total: null },
    { total: null },
    { total: 9 },
  ]);
  // One village is fewer than five, whatever it is counted by; who reads the rows is told where they are.
  expect(await by('roadStatus', 'TOWN', 'ldr')).toMatchObject({ total: null, '610802102': null });
  const told = Object.values(await by('roadStatus', 'COUNTY', 'off'));
  expect(told.filter(count => count !== 0)).toEqual([9, 9]);
  expect(await by('visit', 'COUNTY', 'go')).toMatchObject({ total: 7, '610802': 7, '610828': null });
  expect(await by('visit', 'TOWN', 'off')).toMatchObject({ total: 7, '610802102': 7 });
  expect(await by('reliefGrant', 'TOWN', 'ldr')).toMatchObject({ total: null, '610802102': null });
  expect(await by('reliefGrant', 'COUNTY', 'off')).toMatchObject({ total: 0, '610802': 0 });
  expect(await by('emergencyRelief', 'COUNTY', 'ca.off')).toMatchObject({ total: 0 });
  expect(await by('assistMeasure', 'TOWN', 'ca.off')).toMatchObject({ total: 0 });
  expect((await ask('{ reliefGrantCounts(by: source) { total } }', 'ldr')).data.reliefGrantCounts.total).toBeNull();
});
