// Prepared statements stay within their bound on every connection, whatever is asked, inside transactions too, and what was
// given up is prepared again when it is asked for.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '../src/database/application-pool.ts';
import { statementUse } from '../src/database/kept-statements.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const MOST = 5;
const PREPARED = `select count(*)::int as count from pg_prepared_statements`;

test('the server holds no more statements than the bound, and each answers as before', async () => {
  const pool = createPool(world.applicationUrl, 1, MOST);
  const ask = async (n: number) =>
    (await pool.query<{ n: number }>({ name: `s${n}`, text: `select $1::int + ${n} as n`, values: [n] })).rows[0]!.n;
  for (let round = 0; round < 3; round += 1) for (let n = 0; n < 4 * MOST; n += 1) expect(await ask(n)).toBe(2 * n);
  expect((await pool.query<{ count: number }>(PREPARED)).rows[0]!.count).toBe(MOST);
  const before = statementUse(pool);
  expect(before).toMatchObject({ most: MOST, hits: 0, misses: 12 * MOST });
  expect(await ask(4 * MOST - 1)).toBe(2 * (4 * MOST - 1));
  expect(statementUse(pool)).toMatchObject({ hits: 1, misses: before.misses });

  // In a transaction, one that the server refuses, and giving up others after it.
  const client = await pool.connect();
  await client.query('begin');
  await client.query('savepoint before');
  await expect(client.query({ name: 'wrong', text: 'select nothing' })).rejects.toThrow();
  await client.query('rollback to savepoint before');
  for (let n = 100; n < 100 + 2 * MOST; n += 1) await client.query({ name: `t${n}`, text: `select ${n}` });
  await client.query('commit');
  expect((await client.query<{ count: number }>(PREPARED)).rows[0]!.count).toBe(MOST);
  client.release();
  await pool.end();
});
