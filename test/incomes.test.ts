// Quarterly incomes over HTTP (S77, FG09, TR-25, N22): one per household and quarter, checked by another, acknowledged by the
// household, corrected only until then; a drop becomes a lead.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
let householdId: string;
let record: string;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  const { body } = await world.ask('{ household(householdNo: "H-R1") { id } }', { as: 'v1.sec' });
  householdId = body.data.household.id;
});
afterAll(() => world.close());

const at = (day: string) => `${day}T10:00:00+08:00`;
const selection = 'incomeRecord { id state net late dropped confirmedOn }';
const doing = (mutation: string, input: object, as: string, day: string) => () =>
  act(world, mutation, input, { as, at: at(day) }, selection);
const refused = (...what: Parameters<typeof doing>) => refusalOf(world, doing(...what));
async function done(...what: Parameters<typeof doing>): Promise<Json> {
  const { body } = await doing(...what)();
  expect(body.errors).toBeUndefined();
  return body.data[what[0]].incomeRecord;
}

const collected = (quarter: string, wage: string) => ({
  householdId,
  quarter,
  wage,
  operating: '-200.50',
  property: '0',
  transfer: '600.1',
  cost: '400.00',
});

describe('the income of a quarter', () => {
  test('is collected in the village; the server computes what is left', async () => {
    const found = await done('collectIncome', collected('2022-Q1', '5000.00'), 'v1.sec', '2022-03-31');
    expect(found).toEqual({
      id: expect.any(String),
      state: 'COLLECTED',
      net: '4999.60',
      late: false,
      dropped: false,
      confirmedOn: null,
    });
    record = found.id;
    expect(await refused('collectIncome', collected('2022-Q1', '1.00'), 'v1.res', '2022-04-01')).toEqual({
      code: 'CONFLICT',
    });
  });

  test('neither grid worker nor town nor county nor another village collects', async () => {
    for (const as of ['v1.g1', 'ta1.off', 'ca.off', 'off', 'hh1'])
      expect([as, await refused('collectIncome', collected('2022-Q2', '1.00'), as, '2022-06-30')]).toEqual([
        as,
        { code: 'FORBIDDEN' },
      ]);
    expect(await refused('collectIncome', collected('2022-Q2', '1.00'), 'v2.sec', '2022-06-30')).toEqual(
      violating('input.householdId NOT_FOUND'),
    );
  });

  test('what cannot be is refused with every path', async () => {
    const wrong = { ...collected('2023-Q5', '-1.00'), cost: '1000000000.00' };
    expect(await refused('collectIncome', wrong, 'v1.sec', '2023-01-01')).toEqual(
      violating('input.wage NEGATIVE', 'input.cost TOO_LARGE', 'input.quarter NOT_A_QUARTER'),
    );
    expect(await refused('collectIncome', collected('2023-Q2', '1.00'), 'v1.sec', '2023-03-31')).toEqual(
      violating('input.quarter NOT_BEGUN'),
    );
  });

  test('is confirmed by the household alone, and only once it was checked', async () => {
    expect(await refused('confirmIncome', { id: record }, 'hh1', '2022-04-02')).toEqual({ code: 'INVALID_STATE' });
    expect(await refused('checkIncome', { id: record }, 'v1.sec', '2022-04-02')).toEqual({ code: 'FORBIDDEN' });
    expect((await done('checkIncome', { id: record }, 'ta1.off', '2022-04-02')).state).toBe('CHECKED');
    for (const as of ['v1.sec', 'ta1.off', 'ca.off'])
      expect([as, await refused('confirmIncome', { id: record }, as, '2022-04-03')]).toEqual([
        as,
        { code: 'FORBIDDEN' },
      ]);
    const input = { id: record, wage: '5200.00' };
    const corrected = await done('correctIncome', input, 'v1.res', '2022-04-03');
    expect(corrected).toMatchObject({ state: 'COLLECTED', net: '5199.60' });
    await done('checkIncome', { id: record }, 'ta1.off', '2022-04-04');
    expect(await done('confirmIncome', { id: record }, 'hh1', '2022-04-05')).toMatchObject({
      state: 'CONFIRMED',
      confirmedOn: '2022-04-05',
    });
    expect(await refused('correctIncome', input, 'v1.sec', '2022-04-06')).toEqual({ code: 'INVALID_STATE' });
  });

  test('who collected it does not check it, whatever posts the person holds (N22)', async () => {
    await world.owner.query(
      `insert into role_grant (account_id, role, scope_path, region_id, "from", status, reason)
       select a.id, 'TOWN_OFFICE', r.path, r.id, '2022-01-01', 'ACTIVE', '示例' from account a, region r
       where a.username = 'v1.sec' and r.path = (select scope_path from role_grant g join account o on o.id = g.account_id
         where o.username = 'ta1.off' and g.role = 'TOWN_OFFICE')`,
    );
    const later = await done('collectIncome', collected('2022-Q3', '5000.00'), 'v1.sec', '2022-10-01');
    expect(later.late).toBe(true);
    expect(await refused('checkIncome', { id: later.id }, 'v1.sec', '2022-10-02')).toEqual({ code: 'FORBIDDEN' });
    expect((await done('checkIncome', { id: later.id }, 'ta1.off', '2022-10-02')).state).toBe('CHECKED');
  });

  test('far below the same quarter of the year before is a lead of the town', async () => {
    const poor = await done('collectIncome', collected('2023-Q1', '3000.00'), 'v1.res', '2023-03-30');
    expect((await done('checkIncome', { id: poor.id }, 'ta1.off', '2023-03-31')).dropped).toBe(true);
    const { body } = await world.ask(
      `{ household(id: "${householdId}") { incomes { nodes { quarter dropped lead { source hop riskFlags } } } } }`,
      { as: 'ta1.off' },
    );
    expect(body.data.household.incomes.nodes).toEqual([
      { quarter: '2022-Q1', dropped: false, lead: null },
      { quarter: '2022-Q3', dropped: false, lead: null },
      {
        quarter: '2023-Q1',
        dropped: true,
        lead: { source: 'TOWN_SCREENING', hop: 'TOWN', riskFlags: ['INCOME_DROP'] },
      },
    ]);
  });

  test('is seen by county, town, village and household, and by nobody else', async () => {
    const seen = async (as: string) =>
      (await world.ask(`{ incomeRecord(id: "${record}") { net } }`, { as })).body.data.incomeRecord;
    for (const as of ['ca.off', 'ta1.off', 'v1.sec', 'v1.res', 'hh1'])
      expect([as, await seen(as)]).toEqual([as, { net: '5199.60' }]);
    for (const as of ['off', 'ldr', 'med.op', 'agr.op', 'ca.civ', 'cb.off', 'ta2.off', 'v2.sec', 'v1.g1', 'sys', 'adt'])
      expect([as, await seen(as)]).toEqual([as, null]);
  });
});
