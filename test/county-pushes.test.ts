// What a county is told of a push (FG15 "own county rows"): its own figures once it is accepted, none about fewer than five
// households, never a record, and never anything of another county.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { columnsOf } from './harness/columns.ts';
import { act } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const EXAMPLE = datasetsOf('P43-M')!['a']!.example;
const ROWS = `{ countyPushes { nodes { obligationCode dataset periodKey recordCount householdCount region { code } } } }`;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  // Six more households like H-R1, in the same village, each with one person.
  await world.owner.query(
    `with made as (
       insert into household (${columnsOf('household')}) select ${columnsOf('household', 'one')}
       from household h, generate_series(1, 6) n, jsonb_populate_record(null::household, to_jsonb(h) ||
         jsonb_build_object('id', gen_random_uuid(), 'household_no', 'X-' || n)) one
       where h.household_no = 'H-R1' returning id, household_no)
     insert into person select (jsonb_populate_record(null::person, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(),
       'person_no', made.household_no || '-1', 'household_no', made.household_no, 'household_id', made.id))).*
     from (select * from person where person_no = 'H-R1-1') p, made`,
  );
});
afterAll(() => world.close());

const rowsOf = async (as: string): Promise<Json[]> =>
  (await world.ask(ROWS, { as, at: AT })).body.data.countyPushes.nodes;

async function pushed(periodKey: string, at: string, households: readonly string[]): Promise<void> {
  const records = households.map(householdNo => ({
    ...EXAMPLE,
    householdNo,
    personNo: `${householdNo}-1`,
    policyScopeTotal: '90000.00',
    selfPaidInScope: '60000.00',
  }));
  const input = { obligationCode: 'P43-M', periodKey, datasets: [{ code: 'a', records }] };
  const sent = await act(world, 'submitPush', input, { as: 'med.op', at }, 'pushSubmission { id acceptedCount }');
  expect(sent.body.errors).toBeUndefined();
  expect(sent.body.data.submitPush.pushSubmission.acceptedCount).toBe(households.length);
  expect((await rowsOf('ca.off')).filter(row => row.periodKey === periodKey)).toEqual([]);
  const { id } = sent.body.data.submitPush.pushSubmission;
  expect((await act(world, 'acceptPush', { id }, { as: 'off', at })).body.errors).toBeUndefined();
}

test('a county is told its own figures once the push is accepted; another county that there is nothing to tell', async () => {
  await pushed('2023-04', AT, ['H-R1', 'X-1', 'X-2', 'X-3', 'X-4', 'X-5', 'X-6']);
  const row = { obligationCode: 'P43-M', dataset: 'a', periodKey: '2023-04' };
  expect(await rowsOf('ca.off')).toEqual([{ ...row, recordCount: 7, householdCount: 7, region: { code: '610802' } }]);
  for (const as of ['ca.med', 'ca.civ']) expect(await rowsOf(as)).toEqual(await rowsOf('ca.off'));
  expect(await rowsOf('cb.off')).toEqual([
    { ...row, recordCount: null, householdCount: null, region: { code: '610828' } },
  ]);
});

test('no record comes with it, and nobody else is told', async () => {
  const records = async (as: string) =>
    (await world.ask('{ pushRecords { nodes { id } } pushSubmissions { nodes { id } } }', { as, at: AT })).body.data;
  for (const as of ['ca.off', 'ca.med', 'cb.off'])
    expect([as, await records(as)]).toEqual([as, { pushRecords: { nodes: [] }, pushSubmissions: { nodes: [] } }]);
  for (const as of ['ta1.off', 'v1.sec', 'hou.op', 'hh1', 'sys', 'sec', 'adt', 'int.med'])
    expect([as, await rowsOf(as)]).toEqual([as, []]);
});

test('four households of a county and none look alike', async () => {
  await pushed('2023-05', '2023-05-17T09:00:00+08:00', ['H-R1', 'X-1', 'X-2', 'X-3']);
  const found = async (as: string) => (await rowsOf(as)).filter(({ periodKey }) => periodKey === '2023-05');
  for (const as of ['ca.off', 'cb.off'])
    expect([as, await found(as)]).toEqual([as, [expect.objectContaining({ recordCount: null, householdCount: null })]]);
});
