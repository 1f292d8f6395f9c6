// One transaction as the owner of the tables (维护事务): all of the work or none of it, one such work at a time.
import type pg from 'pg';
import { MAINTENANCE_SETTING } from '../policy/row-security.ts';

/** `work` with the same name waits for each other: two that start at once would both find the same row missing. */
export async function inMaintenance<Result>(
  client: pg.ClientBase,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('begin');
  try {
    // Row security binds an owner as well, who without this sees an empty table and would fill it again.
    await client.query(`select set_config($1, 'on', true), pg_advisory_xact_lock(hashtext($2))`, [
      MAINTENANCE_SETTING,
      `xianjie.${name}`,
    ]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // Where the connection is gone the transaction is, too, and the first error is the one that tells why.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
