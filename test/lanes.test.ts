// Lanes: answers come to whoever asked, in whatever number they are asked for; what fails, fails alone; a lane that broke is
// opened anew; and prepared statements stay within their bound, though none waits for the answer to the one before.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createLanes, type Lanes } from '../src/database/lanes.ts';
import { isAway } from '../src/graph/engine.ts';
import { openWorld, type World } from './harness/world.ts';

const MOST = 5;
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and state = 'active' and query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`;
let world: World;
let lanes: Lanes;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
afterEach(() => lanes.end());

const open = () => {
  lanes = createLanes(world.applicationUrl, MOST);
};
const ask = async (text: string, ...values: unknown[]) =>
  (await lanes.query<{ n: number }>({ name: text.slice(0, 60), text, values })).rows.map(({ n }) => n);
const plus = (n: number, value: number) => ask(`select $1::int + ${n} as n`, value);

test('a thousand at once, of more statements than the bound: each hears its own answer, and no lane holds more', async () => {
  open();
  const asked = Array.from({ length: 1_000 }, (_, n) => plus(n % (4 * MOST), n));
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 1_000 }, (_, n) => [n + (n % (4 * MOST))]));
  // What was under way could not be given up; it is, once it was answered.
  for (let n = 0; n < 8 * MOST; n += 1) expect(await plus(n % (4 * MOST), 1)).toEqual([1 + (n % (4 * MOST))]);
  const held = await Promise.all(
    [1, 2].map(n => ask(`select count(*)::int + ${n} - ${n} as n from pg_prepared_statements`)),
  );
  expect(held).toEqual([[MOST], [MOST]]);
  expect(lanes.use()).toMatchObject({ most: MOST });
});

test('what the database refuses is refused to whoever asked, and nobody else', async () => {
  open();
  const answers = await Promise.allSettled([
    plus(1, 1),
    ask('select 1 / $1::int as n', 0),
    plus(2, 1),
    ask('select nothing as n'),
    ask('select $1::int as n', 'no number'),
    ask('select set_config($1, $2, true) is null as n', 'xianjie.posts', 'mine'),
    ask(`select coalesce(nullif(current_setting('xianjie.posts', true), ''), 'nobody') as n`),
    plus(3, 1),
  ]);
  const heard = answers.map(one => (one.status === 'fulfilled' ? one.value : one.reason.code));
  // What one statement is told is forgotten with it.
  expect(heard).toEqual([[2], '22012', [3], '42703', '22P02', [false], ['nobody'], [4]]);
  expect(await ask('select 1 / $1::int as n', 1)).toEqual([1]);
});

test('connections that are cut: who waits hears that the database is away, and the next is answered', async () => {
  open();
  await Promise.all([plus(0, 1), plus(0, 2)]);
  const waiting = Promise.allSettled([1, 2, 3, 4].map(n => ask(`select ${n} as n from pg_sleep(20)`)));
  for (let cut = 0; cut < 2; ) cut += (await world.owner.query(CUT)).rowCount!;
  expect((await waiting).map(one => one.status === 'rejected' && isAway(one.reason))).toEqual([true, true, true, true]);
  expect(await Promise.all([plus(0, 3), plus(0, 4)])).toEqual([[3], [4]]);
});

test('an answer to the question of somebody else is handed to nobody, and the lane is left', async () => {
  const { query } = pg.Client.prototype;
  let last: Promise<unknown> | undefined;
  const misled = function (this: pg.Client, ...given: [object]) {
    const own = (query as (...given: [object]) => Promise<unknown>).apply(this, given);
    if (!('name' in Object(given[0]))) return own;
    const other = last ?? own;
    last = own;
    own.catch(() => undefined); // nobody waits for it
    return other;
  };
  pg.Client.prototype.query = misled as typeof query;
  try {
    open();
    expect(await plus(0, 1)).toEqual([1]);
    await expect(plus(0, 2)).rejects.toThrow('The answer is that to another question');
  } finally {
    pg.Client.prototype.query = query;
  }
  for (let n = 3; n < 8; n += 1) expect(await plus(0, n)).toEqual([n]);
});

test('a database that is not there is told as such, and asked for anew each time', async () => {
  lanes = createLanes(world.applicationUrl.replace(/[^/]*$/, 'nowhere'));
  for (let round = 0; round < 2; round += 1)
    await expect(plus(0, 1).catch(cause => isAway(cause) || cause.code)).resolves.toBe('3D000');
});

test('ending waits for those that were asked', async () => {
  open();
  const slow = ask('select 7 as n from pg_sleep(0.3)');
  const ended = plus(0, 1).then(() => lanes.end());
  expect(await slow).toEqual([7]);
  await ended;
});
