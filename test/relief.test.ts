// SC-09: self-declaration, emergency relief, grid (S70, S71, S74, TR-20, N22, N26), step by step over HTTP, and what each
// step refuses.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSealer } from '../src/database/sealer.ts';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

/** Of this file only. */
const DATA_KEY = 'relief-test-'.padEnd(40, 'x');
let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld({ XIANJIE_DATA_KEYS: DATA_KEY });
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  for (const no of ['H-R1', 'H-R2', 'H-G1', 'H-G2', 'H-V2'])
    ids[no] = (await world.ask(`{ household(householdNo: "${no}") { id } }`, { as: 'off' })).body.data.household.id;
});
afterAll(() => world.close());

const at = (day: string, time = '10:00') => `${day}T${time}:00+08:00`;

async function done(mutation: string, input: object, as: string, day: string, selection: string): Promise<Json> {
  const { body } = await act(world, mutation, input, { as, at: at(day) }, selection);
  expect(body.errors).toBeUndefined();
  return body.data[mutation];
}
const refused = (mutation: string, input: object, as: string, day: string) =>
  refusalOf(world, () => act(world, mutation, input, { as, at: at(day) }));

const GRANTS = [
  { source: 'SPECIAL_RELIEF_FUND', amount: '3000.00' },
  { source: 'TEMPORARY_RELIEF', amount: '1200.50' },
];

/** A relief that was requested, verified and approved. */
async function approved(household: string, day: string): Promise<string> {
  const input = { householdId: ids[household], cause: '示例：突发困难' };
  const { emergencyRelief } = await done('requestRelief', input, 'v1.sec', day, 'emergencyRelief { id dueOn }');
  await done('verifyRelief', { id: emergencyRelief.id }, 'ta1.off', day, 'emergencyRelief { state }');
  await done('approveRelief', { id: emergencyRelief.id, grants: GRANTS }, 'ca.off', day, 'emergencyRelief { state }');
  return emergencyRelief.id;
}

describe('SC-09', () => {
  let declaration: string;
  let relief: string;
  const declare = { monitoredType: 'SUDDEN_DIFFICULTY', reasons: ['ACCIDENT'] };

  test('1: a household declares, keeps the receipt, and cannot declare twice', async () => {
    const input = { householdId: ids['H-R1'], ...declare };
    const { selfDeclaration } = await done(
      'submitDeclaration',
      input,
      'hh1',
      '2023-04-28',
      'selfDeclaration { id declarationNo state channel helped submittedOn }',
    );
    expect(selfDeclaration).toEqual({
      id: expect.any(String),
      declarationNo: expect.stringMatching(/^D-20230428-[2-9A-Z]{8}$/),
      state: 'SUBMITTED',
      channel: 'APP',
      helped: false,
      submittedOn: '2023-04-28',
    });
    declaration = selfDeclaration.id;
    expect(await refused('submitDeclaration', input, 'hh1', '2023-04-28')).toEqual({ code: 'CONFLICT' });
    // A helper is told the same, and no second one comes to be.
    expect(await refused('submitDeclaration', input, 'v1.g1', '2023-04-28')).toEqual({ code: 'CONFLICT' });
  });

  test('2: another household does not exist for a farmer', async () => {
    const { body } = await world.ask(`{ household(householdNo: "H-R2") { headName } }`, { as: 'hh1' });
    expect(body.data.household).toBeNull();
    const input = { householdId: ids['H-R2'], ...declare };
    expect(await refused('submitDeclaration', input, 'hh1', '2023-04-28')).toEqual(
      violating('input.householdId NOT_FOUND'),
    );
  });

  test('3: the village accepts it as a lead of its own and requests relief; holidays do not count', async () => {
    const accepted = await done(
      'acceptDeclaration',
      { id: declaration },
      'v1.sec',
      '2023-04-28',
      'selfDeclaration { state lead { source hop state riskFlags } }',
    );
    expect(accepted.selfDeclaration).toEqual({
      state: 'ACCEPTED',
      lead: { source: 'SELF_DECLARATION', hop: 'VILLAGE', state: 'DISPATCHED', riskFlags: ['OTHER', 'AID_REQUEST'] },
    });
    const input = { householdId: ids['H-R1'], cause: '示例：突发困难' };
    const { emergencyRelief } = await done(
      'requestRelief',
      input,
      'v1.sec',
      '2023-04-28',
      'emergencyRelief { id state dueOn }',
    );
    expect(emergencyRelief).toEqual({ id: expect.any(String), state: 'REQUESTED', dueOn: '2023-05-05' });
    relief = emergencyRelief.id;
    expect(await refused('requestRelief', input, 'ta1.off', '2023-04-28')).toEqual({ code: 'CONFLICT' });
  });

  test('4 to 6: village and payer cannot approve, the approver cannot pay; both sources stand apart; paid on time', async () => {
    const grants = { id: relief, grants: GRANTS };
    expect(await refused('approveRelief', grants, 'v1.sec', '2023-04-28')).toEqual({ code: 'FORBIDDEN' });
    expect(await refused('approveRelief', grants, 'ca.civ', '2023-04-28')).toEqual({ code: 'FORBIDDEN' });
    const early = await act(world, 'approveRelief', grants, { as: 'ca.off', at: at('2023-04-28') });
    expect(early.body.errors[0].extensions).toMatchObject({ code: 'INVALID_STATE', missing: ['verify'] });
    await done('verifyRelief', { id: relief }, 'ta1.off', '2023-04-28', 'emergencyRelief { state }');
    const wrong = [
      { source: 'TEMPORARY_RELIEF', amount: '0.00' },
      { source: 'TEMPORARY_RELIEF', amount: '-5' },
    ];
    expect(await refused('approveRelief', { id: relief, grants: wrong }, 'ca.off', '2023-04-28')).toEqual(
      violating(
        'input.grants.0.amount NOT_POSITIVE',
        'input.grants.1.source SOURCE_TWICE',
        'input.grants.1.amount NOT_POSITIVE',
      ),
    );
    expect(await refused('approveRelief', { id: relief, grants: [] }, 'ca.off', '2023-04-28')).toEqual(
      violating('input.grants REQUIRED'),
    );
    const { emergencyRelief } = await done(
      'approveRelief',
      grants,
      'ca.off',
      '2023-05-04',
      'emergencyRelief { state grants { nodes { source amount } } }',
    );
    expect(emergencyRelief).toEqual({ state: 'APPROVED', grants: { nodes: GRANTS } });
    for (const as of ['ca.off', 'v1.sec', 'ta1.off', 'ca.med'])
      expect([as, await refused('payRelief', { id: relief }, as, '2023-05-05')]).toEqual([
        as,
        { code: as === 'ca.med' ? 'NOT_FOUND' : 'FORBIDDEN' },
      ]);
    const paid = await done(
      'payRelief',
      { id: relief },
      'ca.civ',
      '2023-05-05',
      'emergencyRelief { state overdue paidOn }',
    );
    expect(paid.emergencyRelief).toEqual({ state: 'PAID', overdue: false, paidOn: '2023-05-05' });
    expect(await refused('payRelief', { id: relief }, 'ca.civ', '2023-05-05')).toEqual({ code: 'INVALID_STATE' });
    const check = { id: relief, result: '示例：已到账' };
    const checked = await done('postCheckRelief', check, 'ta1.off', '2023-05-10', 'emergencyRelief { state }');
    expect(checked.emergencyRelief.state).toBe('POST_CHECKED');
  });

  test('4: paid on the day after, it carries the flag', async () => {
    const late = await approved('H-G1', '2023-04-28');
    const paid = await done('payRelief', { id: late }, 'ca.civ', '2023-05-06', 'emergencyRelief { state overdue }');
    expect(paid.emergencyRelief).toEqual({ state: 'PAID', overdue: true });
  });

  test('5: one person with both posts does not pay what the same person approved (N22)', async () => {
    const about = await approved('H-G2', '2023-04-17');
    await world.owner.query(
      `insert into role_grant (account_id, role, scope_path, region_id, domain, "from", status, reason)
       select a.id, 'COUNTY_UNIT', g.scope_path, g.region_id, 'CIVIL_RELIEF', '2023-01-01', 'ACTIVE', '示例'
       from account a join role_grant g on g.account_id = a.id where a.username = 'ca.off'`,
    );
    expect(await refused('payRelief', { id: about }, 'ca.off', '2023-04-18')).toEqual({ code: 'FORBIDDEN' });
    await done('payRelief', { id: about }, 'ca.civ', '2023-04-18', 'emergencyRelief { state }');
    await world.owner.query(
      `delete from role_grant g using account a where a.id = g.account_id and a.username = 'ca.off' and g.role = 'COUNTY_UNIT'`,
    );
  });

  test('7: a grid worker patrols the own grid, and there is no other for them', async () => {
    const patrol = (no: string) => ({ kind: 'GRID_PATROL', householdId: ids[no] });
    expect(await refused('recordVisit', patrol('H-R2'), 'v1.g1', '2023-04-28')).toEqual(
      violating('input.householdId NOT_FOUND'),
    );
    await done('recordVisit', patrol('H-R1'), 'v1.g1', '2023-04-28', 'visit { kind }');
  });

  test('8: a grid worker sees the phone, and neither account nor ID number nor health', async () => {
    const fields = 'phone bankAccount members { nodes { idNo healthStatus } }';
    const { body } = await world.ask(`{ household(householdNo: "H-R1") { ${fields} } }`, { as: 'v1.g1' });
    const nobody = { idNo: null, healthStatus: null };
    expect(body.data.household).toEqual({
      phone: '13900000001',
      bankAccount: null,
      members: { nodes: [nobody, nobody, nobody] },
    });
    expect(body.extensions.access.map((entry: Json) => [entry.coordinate, entry.access]).sort()).toEqual([
      ['Household.bankAccount', 'WITHHELD'],
      ['Person.healthStatus', 'WITHHELD'],
      ['Person.idNo', 'WITHHELD'],
    ]);
  });

  test('9: there is no export to ask for, and a page has a limit', async () => {
    const { body } = await world.ask(
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
      { as: 'v1.sec' },
    );
    const names = [...body.data.__schema.queryType.fields, ...body.data.__schema.mutationType.fields];
    expect(names.filter(({ name }: Json) => /export|download/i.test(name))).toEqual([]);
    const page = await world.ask('{ households(first: 100000) { nodes { headName } } }', { as: 'v1.sec' });
    expect(page.body.data ?? null).toBeNull();
  });

  test('10: a household learns which organisation dealt with its data, on which day and why, and no name', async () => {
    const person = 'household(householdNo: "H-R1") { id members(first: 1) { nodes { id } } }';
    const { data } = (await world.ask(`{ ${person} }`, { as: 'ca.off' })).body;
    const sealed = createSealer([DATA_KEY]).seal('62220000000001234', 'household.bank_account_sealed');
    await world.owner.query('update household set bank_account_sealed = $1 where household_no = $2', [sealed, 'H-R1']);
    const input = { item: 'BANK_ACCOUNT', purpose: '示例：发放救助', householdId: data.household.id };
    for (const day of ['2023-05-05', '2023-05-05', '2023-05-06']) await done('disclose', input, 'ca.off', day, 'value');
    const answer = await world.ask('{ whoReadMyData { organization day purpose times } }', { as: 'hh1' });
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const told = answer.body.data.whoReadMyData;
    expect(told.filter(({ day }: Json) => day < '2024')).toEqual([
      { organization: expect.any(String), day: '2023-05-06', purpose: '示例：发放救助', times: 1 },
      { organization: expect.any(String), day: '2023-05-05', purpose: '示例：发放救助', times: 2 },
    ]);
    expect(
      told
        .filter(({ day }: Json) => day >= '2024')
        .map((line: Json) => [line.day, line.purpose, line.times])
        .sort(),
    ).toEqual(
      [
        ['应急救助 approve', 1],
        ['应急救助 pay', 1],
        ['应急救助 postCheck', 1],
        ['应急救助 request', 1],
        ['应急救助 verify', 1],
        ['自主申报 accept', 1],
      ].map(([purpose, times]) => [today, purpose, times]),
    );
    expect(told.map(({ organization }: Json) => typeof organization)).toEqual(told.map(() => 'string'));
    expect(answer.text).not.toMatch(/ca\.off|v1\.sec|DEMO/);
    for (const as of ['ca.off', 'v1.sec', 'adt', 'off']) {
      const refusal = await world.ask('{ whoReadMyData { organization } }', { as });
      expect([as, refusal.body.data, refusal.body.errors[0].extensions.code]).toEqual([as, null, 'FORBIDDEN']);
    }
  });
});
