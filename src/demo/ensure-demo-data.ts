// What a demonstration starts with (演示数据): the shipped reference data, and the demo world on it. What kind of reference
// data is there is left alone, because somebody may have loaded files of their own; `npm run load` renews it.
import type pg from 'pg';
import { withClient } from '../database/migrate.ts';
import { defaultReferenceFiles, type ReferenceFiles, readReference } from '../reference/reference.ts';
import { existingReference } from '../reference/write-existing.ts';
import { writeReference } from '../reference/write-reference.ts';
import { refuseInProduction } from './demo-only.ts';
import { ensureDemoWorld, refuseWithoutPlaces } from './ensure-demo-world.ts';

const TABLES = {
  regions: 'region',
  units: 'member_unit',
  obligations: 'push_obligation',
  rulePacks: 'rule_pack',
} as const satisfies Record<keyof ReferenceFiles, string>;

/** Tells whether anything had to be written. Refuses in production. */
export async function ensureDemoData(ownerUrl: string): Promise<boolean> {
  refuseInProduction();
  return withClient(ownerUrl, async client => {
    const files = await missingFiles(client);
    const isComplete = Object.keys(files).length === 0;
    if (!files.regions) await refuseWithoutPlaces(client);
    if (!isComplete) await writeReference(client, await readReference(files, await existingReference(client)));
    const report = await ensureDemoWorld(client);
    return !isComplete || Object.keys(report).length > 0;
  });
}

/** The shipped files of the kinds of which the database has nothing. */
async function missingFiles(client: pg.ClientBase): Promise<ReferenceFiles> {
  const shipped = defaultReferenceFiles();
  const kinds = Object.keys(TABLES) as (keyof typeof TABLES)[];
  const columns = kinds.map(kind => `exists (select from ${TABLES[kind]}) as "${kind}"`);
  const { rows } = await client.query<Record<keyof ReferenceFiles, boolean>>(`select ${columns.join(', ')}`);
  return Object.fromEntries(kinds.filter(kind => !rows[0]![kind]).map(kind => [kind, shipped[kind]]));
}
