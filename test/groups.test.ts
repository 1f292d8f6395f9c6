// Groups of a list (分组计数): the same rows as the count, each value counted as the viewer sees it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const at = '2023-04-17T10:00:00+08:00';
const ask = async (query: string, as?: string): Promise<Json> =>
  (await world.ask(query, { ...(as ? { as } : {}), at })).body;

test('groups sum up to the count, by a choice, by a flag and by division', async () => {
  const { data, errors } = await ask(
    `{
    regions(filter: { within: "610802" }) { totalCount groups(by: level) { value count } }
    households { totalCount byTown: groups(by: TOWN) { value count } groups(by: registered) { value count } }
  }`,
    'off',
  );
  expect(errors).toBeUndefined();
  const sum = (groups: Json[]) => groups.reduce((total, { count }) => total + count, 0);
  expect(sum(data.regions.groups)).toBe(data.regions.totalCount);
  expect(data.regions.groups.map(({ value }: Json) => value)).toEqual(['VILLAGE', 'TOWN', 'COUNTY']);
  expect(data.households).toEqual({
    totalCount: 6,
    byTown: [
      { value: '610802102', count: 5 },
      { value: '610802101', count: 1 },
    ],
    groups: [
      { value: 'true', count: 4 },
      { value: 'false', count: 2 },
    ],
  });
});

test('each viewer counts the own rows only, and hidden values are one group', async () => {
  const query = '{ households { groups(by: registered) { value count } } }';
  expect((await ask(query, 'v2.sec')).data.households.groups).toEqual([{ value: 'true', count: 1 }]);
  expect((await ask(query, 'hh1')).data.households.groups).toEqual([{ value: 'true', count: 1 }]);
  expect((await ask(query, 'cb.off')).data.households.groups).toEqual([]);
  for (const as of ['med.op', 'sys', undefined])
    expect((await ask(query, as)).errors[0].extensions.code).toBe('FIELD_NOT_PERMITTED');
});

test('who may not compare a field may not count by it', async () => {
  await act(
    world,
    'reportRisk',
    {
      householdId: (await ask('{ household(householdNo: "H-R1") { id } }', 'off')).data.household.id,
      riskFlags: ['WATER'],
    },
    { as: 'off', at },
  );
  const { data } = await ask('{ warningLeads { groups(by: state) { value count } } }', 'off');
  expect(data.warningLeads.groups).toEqual([{ value: 'RECEIVED', count: 1 }]);
  const { errors } = await ask('{ warningLeads { groups(by: costBand) { value count } } }', 'med.op');
  expect(errors[0].extensions.code).toBe('FIELD_NOT_PERMITTED');
});

test('an argument may be a variable, and another value is another answer', async () => {
  const query = 'query($by: HouseholdGroup!) { households { groups(by: $by) { value count } } }';
  const by = async (value: string) =>
    (await world.ask(query, { as: 'off', at, variables: { by: value } })).body.data.households.groups.length;
  expect([await by('TOWN'), await by('VILLAGE'), await by('CITY')]).toEqual([2, 3, 1]);
});
