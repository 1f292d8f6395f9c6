// Brings the demo world into a database (示例世界入库). What is there already stays as it is, so that a second run changes
// nothing and never undoes what people changed. The reference data has to be loaded before.
import type pg from 'pg';
import { DEMO_ISSUER } from '../authentication/demo-issuer.ts';
import { addMissing, type Merge } from '../reference/write-merge.ts';
import { inMaintenance } from '../reference/write-transaction.ts';
import * as households from './demo-households.ts';
import { refuseInProduction } from './demo-only.ts';
import { frontendClient } from './frontend-client.ts';
import { KEY_COUNTY, PLACES } from './places.ts';
import { REFERENCE_VALUE, referenceValueRows } from './reference-values.ts';
import * as rows from './world-rows.ts';
import * as tables from './world-tables.ts';

/** How many rows were added or changed, by table; a table without any is left out. */
export type DemoWorldReport = Readonly<Record<string, number>>;

/** As the owner of the database, outside a transaction. Refuses in production. */
export async function ensureDemoWorld(client: pg.ClientBase): Promise<DemoWorldReport> {
  refuseInProduction();
  return inMaintenance(client, 'demo', async () => {
    await refuseWithoutPlaces(client);
    const add = async (table: Merge, given: readonly object[], ...parameters: readonly unknown[]) =>
      (await addMissing(client, table, given, parameters)).inserted;
    const report = {
      region: await markKeyCounty(client),
      organization: await add(tables.ORGANIZATION, rows.organizationRows()),
      staff_member: await add(tables.STAFF_MEMBER, rows.staffRows()),
      assignment: await add(tables.ASSIGNMENT, rows.assignmentRows()),
      account: await add(tables.ACCOUNT, rows.accountRows(), DEMO_ISSUER),
      role_grant: await add(tables.ROLE_GRANT, rows.grantRows(), DEMO_ISSUER),
      grid: await add(households.GRID, households.gridRows()),
      household: await add(households.HOUSEHOLD, households.householdRows()),
      person: await add(households.PERSON, households.personRows()),
      leading_group: await add(tables.LEADING_GROUP, rows.groupRows()),
      leading_group_seat: await add(tables.LEADING_GROUP_SEAT, rows.seatRows()),
      reference_value: await add(REFERENCE_VALUE, referenceValueRows()),
      api_client: (await add(tables.API_CLIENT, [frontendClient()])) + (await followOperations(client)),
    };
    return Object.fromEntries(Object.entries(report).filter(([, count]) => count > 0));
  });
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

/** The operations follow the files of `schema/operations` until somebody registers the client anew: a higher version. */
async function followOperations(client: pg.ClientBase): Promise<number> {
  const { clientId, allowedOperations } = frontendClient();
  const { rowCount } = await client.query(
    `update api_client set allowed_operations = $2, updated_at = now()
      where client_id = $1 and version = 1 and allowed_operations <> $2`,
    [clientId, allowedOperations],
  );
  return rowCount ?? 0;
}
