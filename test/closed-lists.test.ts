// Closed lists in the database (封闭取值): every list column of an enumeration has its check, and rows from before it stay.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allTypes, type ScalarAttribute } from '../src/model/meta.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const LISTS = allTypes().flatMap(meta =>
  [...meta.attributes.values()].flatMap(attribute =>
    attribute.kind === 'list' && attribute.enumeration ? [[meta.table, attribute as ScalarAttribute] as const] : [],
  ),
);

test('a value beyond the list is refused by every such column, those of the list are not', async () => {
  expect(LISTS.length).toBeGreaterThan(4);
  const { rows } = await world.owner.query(
    `select conrelid::regclass::text || '.' || conname as name, convalidated as valid from pg_constraint where contype = 'c'`,
  );
  const known = new Map(rows.map(({ name, valid }) => [name, valid]));
  for (const [table, { column }] of LISTS)
    expect([table, known.get(`${table}.${table}_${column}_check`)]).toEqual([table, true]);
  await expect(world.owner.query(`update household set categories = '{DIBAO,NOBODY}'`)).rejects.toThrow(
    'household_categories_check',
  );
  await world.owner.query(`update household set categories = '{DIBAO,DISABLED}'`);
  await world.owner.query(`update household set categories = '{}'`);
});

test('what stood there before the check is left, and the check stands for what is written from then on', async () => {
  const add = `alter table household add constraint household_categories_check check (categories <@ array['DIBAO']) not valid`;
  await world.owner.query('alter table household drop constraint household_categories_check');
  await world.owner.query(`update household set categories = '{OLD}' where household_no = 'H-R1'`);
  await world.owner.query(add);
  await world.owner.query(
    `do $$ begin alter table household validate constraint household_categories_check; exception when check_violation then null; end $$`,
  );
  expect((await world.owner.query(`select 1 from household where categories = '{OLD}'`)).rowCount).toBe(1);
  await expect(world.owner.query(`update household set categories = '{OTHER}'`)).rejects.toThrow('check');
});
