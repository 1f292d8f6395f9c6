// Two open leads of one household (线索合并, docs/decisions/0023): the village is not told that the city has one, and they become
// one when that one is handed down. A later lead joins the open case.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, refusalOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
const at = (day: string) => `${day}T10:00:00+08:00`;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const household = async (no: string) =>
  (await world.ask(`{ household(householdNo: "${no}") { id } }`, { as: 'off' })).body.data.household.id as string;
const LEAD = 'warningLead { id leadNo state registeredOn dueOn riskFlags source }';
async function done(mutation: string, input: object, as: string, day: string, selection = LEAD): Promise<Json> {
  const { body } = await act(world, mutation, input, { as, at: at(day) }, selection);
  expect(body.errors).toBeUndefined();
  return Object.values(body.data[mutation])[0];
}
const leads = async (as: string, no: string): Promise<Json[]> => {
  const filter = `filter: { household: { householdNo: { eq: "${no}" } } }, orderBy: [{ field: createdAt }]`;
  const { body } = await world.ask(
    `{ warningLeads(${filter}) { nodes { state dueOn registeredOn riskFlags leadNo } } }`,
    {
      as,
      at: at('2023-04-20'),
    },
  );
  return body.data.warningLeads.nodes;
};

test('a village that reports what the city knows gets the answer it would get if nobody knew', async () => {
  const [known, fresh] = [await household('H-R1'), await household('H-R2')];
  await done(
    'reportRisk',
    { householdId: known, riskFlags: ['MEDICAL_BURDEN'], source: 'PETITION' },
    'off',
    '2023-04-17',
  );
  const report = (householdId: string) =>
    done('reportRisk', { householdId, riskFlags: ['WATER'] }, 'v1.sec', '2023-04-19');
  const [one, other] = [await report(known), await report(fresh)];
  const told = ({ id, leadNo, ...rest }: Json) => rest;
  expect(told(one)).toEqual(told(other));
  expect(one).toMatchObject({ state: 'DISPATCHED', registeredOn: '2023-04-19', riskFlags: ['WATER'] });
  expect(await leads('v1.sec', 'H-R1')).toHaveLength(1);
  expect(await leads('off', 'H-R1')).toHaveLength(2);
});

test('handed down, the upper one becomes part of the lower: flags, units, the earlier deadline', async () => {
  const [upper] = await leads('off', 'H-R1');
  const unit = `(select id::text from member_unit where number = 43)`;
  await world.owner.query(
    `update warning_lead set units = array[${unit}], cost_band = 'OVER_LINE', medical_cost = 12300, domain = 'MEDICAL_INS'
      where lead_no = $1`,
    [upper!.leadNo],
  );
  const { id } = (await world.ask(`{ warningLead(leadNo: "${upper!.leadNo}") { id } }`, { as: 'off' })).body.data
    .warningLead;
  expect(await done('dispatchLead', { id }, 'off', '2023-04-20')).toMatchObject({ state: 'CLOSED' });
  const [closed, lower] = await leads('off', 'H-R1');
  expect(closed!.state).toBe('CLOSED');
  expect(lower).toMatchObject({
    state: 'DISPATCHED',
    registeredOn: '2023-04-17',
    dueOn: closed!.dueOn,
    riskFlags: ['WATER', 'MEDICAL_BURDEN'],
  });
  // The village has the one it had; the unit follows it; the county's bureau sees the amount.
  expect((await leads('v1.sec', 'H-R1')).map(({ leadNo }) => leadNo)).toEqual([lower!.leadNo]);
  const asked = `{ warningLead(leadNo: "${lower!.leadNo}") { state medicalCost } }`;
  expect((await world.ask(asked, { as: 'med.op' })).body.data.warningLead).toMatchObject({ state: 'DISPATCHED' });
  expect((await world.ask(asked, { as: 'ca.med' })).body.data.warningLead.medicalCost).toBe('12300.00');
  const { rows } = await world.owner.query(
    `select count(*)::int as n from warning_lead where household_no = 'H-R1' and state not in ('CLOSED')`,
  );
  expect(rows[0].n).toBe(1);
  // Both are told of, and a closed lead is handed down no more.
  expect(await refusalOf(world, () => act(world, 'dispatchLead', { id }, { as: 'off', at: at('2023-04-20') }))).toEqual(
    {
      code: 'INVALID_STATE',
    },
  );
});

test('a lead that is verified when the household has a case joins it, and leaves its visit there', async () => {
  const opened = await done(
    'openCase',
    { householdId: await household('H-R2'), riskCauses: ['WATER'] },
    'v1.res',
    '2023-04-20',
    'monitoringCase { id }',
  );
  const [lead] = await leads('off', 'H-R2');
  const { id } = (await world.ask(`{ warningLead(leadNo: "${lead!.leadNo}") { id } }`, { as: 'v1.sec' })).body.data
    .warningLead;
  const visit = { kind: 'JOINT_VERIFY', leadId: id, visitors: ['v1.res', 'ta1.dep'], findings: '示例' };
  await done('recordVisit', visit, 'v1.sec', '2023-04-21', 'visit { id }');
  const input = {
    id,
    result: 'ENTER_CASE',
    monitoredType: 'UNSTABLE',
    riskCauses: ['WATER'],
    conclusion: '示例：属实',
  };
  const verified = await done(
    'verifyLead',
    input,
    'v1.sec',
    '2023-04-21',
    'warningLead { state case { id steps { nodes { kind } } } }',
  );
  expect(verified.case.id).toBe(opened.id);
  expect(verified.case.steps.nodes.map(({ kind }: Json) => kind)).toEqual(['OPEN', 'VISIT']);
});

test('who may not open a case is told that, and not that there is one', async () => {
  // The secretary of v1 is, besides, of the county's office: reads all households of the county, opens cases in v1 only.
  await world.owner.query(
    `insert into role_grant select (jsonb_populate_record(null::role_grant, to_jsonb(g) || jsonb_build_object(
       'id', gen_random_uuid(), 'account_id', (select id from account where username = 'v1.sec')))).*
     from role_grant g join account a on a.id = g.account_id where a.username = 'ca.off'`,
  );
  const open = async (no: string) =>
    act(
      world,
      'openCase',
      { householdId: await household(no), riskCauses: ['WATER'] },
      { as: 'v1.sec', at: at('2023-04-22') },
    );
  expect(await refusalOf(world, () => open('H-V2'))).toEqual({ code: 'FORBIDDEN' });
  await world.owner.query(
    `insert into monitoring_case select (jsonb_populate_record(null::monitoring_case, to_jsonb(c) || jsonb_build_object(
       'id', gen_random_uuid(), 'case_no', 'C-V2', 'state', 'NOTICED', 'household_no', 'H-V2', 'household_id', h.id,
       'region_id', h.region_id, 'region_path', h.region_path))).*
     from monitoring_case c, household h where h.household_no = 'H-V2' limit 1`,
  );
  expect(await refusalOf(world, () => open('H-V2'))).toEqual({ code: 'FORBIDDEN' });
  expect(await refusalOf(world, () => open('H-R2'))).toEqual({ code: 'CONFLICT' });
});
