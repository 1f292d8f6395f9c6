// Brings the demo world into a database (示例世界入库). What is there already stays as it is, so that a second run changes
// nothing and never undoes what people changed. The reference data has to be loaded before.
import type pg from 'pg';
import { DEMO_ISSUER } from '../authentication/demo-issuer.ts';
import { addMissing, merge } from '../reference/write-merge.ts';
import { refuseInProduction } from './demo-only.ts';
import { frontendClient } from './frontend-client.ts';
import { KEY_COUNTY, PLACES } from './places.ts';
import * as rows from './world-rows.ts';
import * as tables from './world-tables.ts';

/** How many rows were added or changed, by table; a table without any is left out. */
export type DemoWorldReport = Readonly<Record<string, number>>;

/** As the owner of the database, outside a transaction. Refuses in production. */
export async function ensureDemoWorld(client: pg.ClientBase): Promise<DemoWorldReport> {
  refuseInProduction();
  await client.query('begin');
  try {
    // Two servers that start at once would both find it missing.
    await client.query(`select pg_advisory_xact_lock(hashtext('xianjie.demo'))`);
    await refuseWithoutPlaces(client);
    const report = {
      region: await markKeyCounty(client),
      organization: (await addMissing(client, tables.ORGANIZATION, rows.organizationRows())).inserted,
      staff_member: (await addMissing(client, tables.STAFF_MEMBER, rows.staffRows())).inserted,
      assignment: (await addMissing(client, tables.ASSIGNMENT, rows.assignmentRows())).inserted,
      account: (await addMissing(client, tables.ACCOUNT, rows.accountRows(), [DEMO_ISSUER])).inserted,
      role_grant: (await addMissing(client, tables.ROLE_GRANT, rows.grantRows(), [DEMO_ISSUER])).inserted,
      leading_group: (await addMissing(client, tables.LEADING_GROUP, rows.groupRows())).inserted,
      leading_group_seat: (await addMissing(client, tables.LEADING_GROUP_SEAT, rows.seatRows())).inserted,
      api_client: await writeClient(client),
    };
    await client.query('commit');
    return Object.fromEntries(Object.entries(report).filter(([, count]) => count > 0));
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The world stands on divisions that are shipped; on a file of somebody's own it may have nothing to stand on. */
export async function refuseWithoutPlaces(client: pg.ClientBase): Promise<void> {
  const { rows: missing } = await client.query<{ code: string }>(
    'select code from unnest($1::text[]) as place (code) where not exists (select from region where code = place.code)',
    [Object.values(PLACES)],
  );
  if (missing.length === 0) return;
  const codes = missing.map(({ code }) => code).join(', ');
  throw new Error(
    `示例世界缺少区划，请先运行 npm run load / The demo world needs divisions; run npm run load: ${codes}`,
  );
}

/** Once, when the world is made: what people decide about the county later is theirs. */
async function markKeyCounty(client: pg.ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `update region set is_key_county = true, version = version + 1, updated_at = now()
      where code = $1 and not is_key_county and not exists (select from account where issuer = $2)`,
    [PLACES[KEY_COUNTY], DEMO_ISSUER],
  );
  return rowCount ?? 0;
}

async function writeClient(client: pg.ClientBase): Promise<number> {
  const { inserted, updated } = await merge(client, tables.API_CLIENT, [frontendClient()]);
  return inserted + updated;
}
