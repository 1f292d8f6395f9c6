// `npm run rotate` (密钥轮换): everything sealed is under the first key afterwards, a break in the middle loses nothing, and
// people are still found by their numbers when the old key is gone.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import '../src/modules/index.ts';
import { rotateKeys } from '../src/database/rotate-keys.ts';
import { createSealer } from '../src/database/sealer.ts';
import { openWorld, type World } from './harness/world.ts';

const [OLD, NEW] = ['old-key-of-rotation'.padEnd(40, 'x'), 'new-key-of-rotation'.padEnd(40, 'y')];
const ID_NO = 'person.id_no_sealed';
const ACCOUNT = 'household.bank_account_sealed';
const [before, both, after] = [createSealer([OLD]), createSealer([NEW, OLD]), createSealer([NEW])];
const numberOf = (personNo: string) => `示例号码 ${personNo}`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

/** Other columns are sealed as well, and empty here. */
const ofPeople = (columns: readonly { column: string; rows: number }[]) =>
  columns.filter(({ column }) => column === ID_NO || column === ACCOUNT);

async function sealAll(): Promise<void> {
  const { rows } = await world.owner.query<{ no: string }>('select person_no as no from person');
  for (const { no } of rows)
    await world.owner.query('update person set id_no_sealed = $2, id_no_index = $3 where person_no = $1', [
      no,
      before.seal(numberOf(no), ID_NO),
      before.index(numberOf(no), ID_NO),
    ]);
  await world.owner.query(`update household set bank_account_sealed = $1 where household_no = 'H-R1'`, [
    before.seal('6222000000000012345', ACCOUNT),
  ]);
}

async function allUnderNewKey(): Promise<void> {
  const { rows } = await world.owner.query(
    'select person_no as no, id_no_sealed as sealed, id_no_index as found from person',
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { no, sealed, found } of rows) {
    expect(after.open(sealed, ID_NO)).toBe(numberOf(no));
    expect(found).toBe(after.index(numberOf(no), ID_NO));
  }
}

test('a break in the middle leaves every text readable, and the next run goes on', async () => {
  await sealAll();
  const { rows: known } = await world.owner.query('select count(*)::int as n from person');
  let opened = 0;
  const breaking = {
    ...both,
    open(sealed: string, column: string) {
      if (column === ID_NO && ++opened > 7) throw new Error('broken off');
      return both.open(sealed, column);
    },
  };
  await expect(rotateKeys(world.owner, breaking, 3)).rejects.toThrow('broken off');
  const { rows } = await world.owner.query(
    'select person_no as no, id_no_sealed as sealed, id_no_index as found from person',
  );
  for (const { no, sealed, found } of rows) {
    expect(both.open(sealed, ID_NO)).toBe(numberOf(no));
    expect(both.indexes(numberOf(no), ID_NO)).toContain(found);
  }
  expect(rows.filter(({ sealed }) => both.isCurrent(sealed)).length).toBe(6);
  expect(ofPeople(await rotateKeys(world.owner, both, 3))).toEqual([
    { column: ACCOUNT, rows: 0 },
    { column: ID_NO, rows: known[0].n - 6 },
  ]);
  await allUnderNewKey();
  expect(ofPeople(await rotateKeys(world.owner, both, 3)).map(({ rows }) => rows)).toEqual([0, 0]);
});

test('the command rotates, and says so; a missing key is told and nothing changes', async () => {
  await sealAll();
  const run = (keys: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/rotate.ts'], {
      env: { ...process.env, DATABASE_URL: world.ownerUrl, XIANJIE_DATA_KEYS: keys },
    });
  await expect(run(NEW)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('XIANJIE_DATA_KEYS') });
  const { stdout } = await run(`${NEW},${OLD}`);
  expect(stdout).toContain(`${ACCOUNT}: 1 `);
  await allUnderNewKey();
  expect(ofPeople(await rotateKeys(world.owner, after))).toEqual([
    { column: ACCOUNT, rows: 0 },
    { column: ID_NO, rows: 0 },
  ]);
});
