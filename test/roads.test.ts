// Roads that are cut off (道路通返不通, S46): reported and reopened within the own reach, once at a time; the villages of a
// month that the transport unit has to name.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createOrm } from '../src/database/orm.ts';
import { periodOf } from '../src/domain/periods.ts';
import { blockedVillagesMissing } from '../src/modules/roads/blocked-villages.ts';
import { act, linesOfRequest, refusalOf, violating } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-07-11T09:00:00+08:00';
const V1 = '610802102200';
const V2 = '610802102202';
const V3 = '610802101200';
const CITY = '/61/6108/';
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.owner.query('delete from road_status'));
afterAll(() => world.close());

const idOf = async (code: string): Promise<string> =>
  `Region_${(await world.owner.query('select id from region where code = $1', [code])).rows[0].id}`;
async function block(more: Json = {}, asking: Asking = {}, code = V1) {
  const input = { villageId: await idOf(code), road: '示例村道1号', cause: '暴雨冲毁路基', ...more };
  const selection = 'roadStatus { id version state blockedFrom reopenedOn village { code } viewerActions }';
  return act(world, 'reportRoadBlocked', input, { as: 'v1.sec', at: AT, ...asking }, selection);
}
const blocked = async (...given: Parameters<typeof block>): Promise<Json> =>
  (await block(...given)).body.data.reportRoadBlocked.roadStatus;
const reopen = (id: string, more: object = {}, asking: Asking = {}) =>
  act(
    world,
    'reportRoadReopened',
    { id, ...more },
    { as: 'v1.sec', at: AT, ...asking },
    'roadStatus { state reopenedOn }',
  );
const seenBy = async (as: string): Promise<string[]> => {
  const { body } = await world.ask('{ villageRoadStatuses { nodes { village { code } } } }', { as, at: AT });
  return body.data.villageRoadStatuses.nodes.map(({ village }: Json) => village.code);
};

test('a village reports its road blocked and open again; town, county, office and every unit read it', async () => {
  const answer = await block();
  const road = answer.body.data.reportRoadBlocked.roadStatus;
  expect(road).toMatchObject({ state: 'BLOCKED', blockedFrom: '2023-07-11', reopenedOn: null, village: { code: V1 } });
  expect(road.viewerActions).toEqual(['reportReopened']);
  expect(await linesOfRequest(world, answer)).toEqual([
    expect.objectContaining({ account: 'v1.sec', decision: 'ALLOWED', rules: ['RoadStatus.reportBlocked.0'] }),
  ]);
  for (const as of ['v1.res', 'ta1.off', 'ca.off', 'off', 'tra.op', 'med.lo']) expect(await seenBy(as)).toEqual([V1]);
  for (const as of ['v2.sec', 'ta2.off', 'cb.off', 'ldr', 'go', 'hh1', 'sys']) expect(await seenBy(as)).toEqual([]);
  const later = { at: '2023-07-14T09:00:00+08:00' };
  expect((await reopen(road.id, { version: road.version }, later)).body.data.reportRoadReopened.roadStatus).toEqual({
    state: 'REOPENED',
    reopenedOn: '2023-07-14',
  });
  expect(await refusalOf(world, () => reopen(road.id))).toEqual({ code: 'INVALID_STATE' });
});

test('town, county and the transport unit report within their reach; nobody outside it', async () => {
  for (const [as, road] of [
    ['ta1.off', 'A'],
    ['ca.off', 'B'],
    ['tra.op', 'C'],
  ])
    expect((await block({ road }, { as })).body.errors).toBeUndefined();
  for (const as of ['v2.sec', 'ta2.off', 'cb.off', 'v1.g1', 'v1.res', 'off', 'med.op', 'ldr', 'sys'])
    expect(await refusalOf(world, () => block({}, { as }))).toEqual({ code: 'FORBIDDEN' });
  const { id } = await blocked();
  for (const as of ['v2.sec', 'cb.off', 'ldr'])
    expect(await refusalOf(world, () => reopen(id, {}, { as }))).toEqual({ code: 'NOT_FOUND' });
  for (const as of ['v1.res', 'off', 'med.op'])
    expect(await refusalOf(world, () => reopen(id, {}, { as }))).toEqual({ code: 'FORBIDDEN' });
});

test('refused input: no village, days in the future or in the wrong order, and a road that is blocked already', async () => {
  const future = { blockedFrom: '2023-07-12' };
  expect(await refusalOf(world, () => block(future))).toEqual(violating('input.blockedFrom IN_THE_FUTURE'));
  expect(await refusalOf(world, () => block({ expectedReopenOn: '2023-07-10' }))).toEqual(
    violating('input.expectedReopenOn ENDS_BEFORE_START'),
  );
  expect(await refusalOf(world, () => block({}, { as: 'ca.off' }, '610802102'))).toEqual(
    violating('input.villageId NOT_A_VILLAGE'),
  );
  expect(await refusalOf(world, () => block({ road: ' ' }))).toEqual(violating('input.road BLANK'));
  const { id } = await blocked();
  expect(await refusalOf(world, () => block({ blockedFrom: '2023-07-01' }))).toEqual({ code: 'CONFLICT' });
  expect(await refusalOf(world, () => block())).toEqual({ code: 'CONFLICT' });
  expect(await refusalOf(world, () => reopen(id, { reopenedOn: '2023-07-12' }))).toEqual(
    violating('input.reopenedOn IN_THE_FUTURE'),
  );
  expect(await refusalOf(world, () => reopen(id, { reopenedOn: '2023-07-10' }))).toEqual(
    violating('input.reopenedOn ENDS_BEFORE_START'),
  );
  expect(await refusalOf(world, () => reopen(id, { version: 7 }))).toEqual({ code: 'CONFLICT' });
});

test('of two reports of one road at the same moment exactly one is kept', async () => {
  const answers = await Promise.all([block(), block({}, { as: 'ta1.off' })]);
  const codes = answers.map(({ body }) => body.errors?.[0].extensions.code ?? 'ALLOWED');
  expect(codes.sort()).toEqual(['ALLOWED', 'CONFLICT']);
});

test('a month misses every village that was blocked on one of its days and is not named, each once', async () => {
  await blocked({ blockedFrom: '2023-06-20' });
  await blocked({ road: '示例村道2号' });
  const over = await blocked({ blockedFrom: '2023-05-10' }, { as: 'ca.off' }, V2);
  await reopen(over.id, { reopenedOn: '2023-06-30' }, { as: 'ca.off' });
  const edge = await blocked({ blockedFrom: '2023-05-10' }, { as: 'ca.off' }, V3);
  await reopen(edge.id, { reopenedOn: '2023-07-01' }, { as: 'ca.off' });
  const orm = await createOrm(world.ownerUrl);
  try {
    const missing = (month: string, named: string[] = [], path = CITY) =>
      blockedVillagesMissing(orm.em.fork(), path, periodOf('MONTH', `${month}-01`), named);
    expect(await missing('2023-04')).toEqual([]);
    expect(await missing('2023-05')).toEqual([V3, V2]);
    expect(await missing('2023-06')).toEqual([V3, V1, V2]);
    expect(await missing('2023-07')).toEqual([V3, V1]);
    expect(await missing('2023-07', [V1])).toEqual([V3]);
    expect(await missing('2023-07', [V1, V3])).toEqual([]);
    expect(await missing('2023-08')).toEqual([V1]);
    expect(await missing('2023-07', [], '/61/6108/610828/')).toEqual([]);
  } finally {
    await orm.close();
  }
});
