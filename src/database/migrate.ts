// Migrations (迁移): run as the owner, who then narrows the application role. The server itself never migrates outside a
// demonstration; it refuses to start on a database that is behind, and names the command.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { allTypes } from '../model/meta.ts';
import { totalTable } from '../model/totals.ts';
import { MAINTENANCE_SETTING } from '../policy/row-security.ts';
import { STANDING } from './entity-schema.ts';
import { createOrm } from './orm.ts';
import { ensureApplicationRole, type Password, restrictToAppend, restrictToRead } from './roles.ts';

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

const known = (): string[] =>
  readdirSync(FOLDER)
    .filter(name => /^Migration\d+.*\.(ts|js)$/.test(name))
    .map(name => name.replace(/\.(ts|js)$/, ''))
    .sort();

/** Digest of the wall that the last row-security migration raises, as its name says. */
export const raisedWall = (): string | null =>
  known()
    .findLast(name => name.includes('_row_security_'))
    ?.split('_')
    .at(-1) ?? null;

/** Names of the migrations that the database has not seen. */
export async function pendingMigrations(client: pg.ClientBase | pg.Pool): Promise<string[]> {
  const table = await client.query<{ found: string | null }>(`select to_regclass('mikro_orm_migrations') as found`);
  if (!table.rows[0]?.found) return known();
  const { rows } = await client.query<{ name: string }>('select name from mikro_orm_migrations');
  const done = new Set(rows.map(row => row.name));
  return known().filter(name => !done.has(name));
}

export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The wall binds the owner as well; maintenance is said aloud.
    await client.query(`select set_config('${MAINTENANCE_SETTING}', 'on', false)`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Brings schema and application role up to date; gives the names of the migrations that were run. */
export async function migrate(
  ownerUrl: string,
  applicationPassword: string,
  existing: Password = 'set',
): Promise<string[]> {
  return withClient(ownerUrl, async client => {
    await ensureApplicationRole(client, applicationPassword, existing);
    const pending = await pendingMigrations(client);
    if (pending.length > 0) {
      const orm = await createOrm(ownerUrl);
      try {
        await orm.migrator.up();
      } finally {
        await orm.close();
      }
    }
    const appendOnly = allTypes().filter(meta => meta.appendOnly);
    await restrictToAppend(
      client,
      appendOnly.map(meta => meta.table),
    );
    const summed = allTypes().filter(meta => meta.totals.length > 0);
    await restrictToRead(client, [STANDING, ...summed.map(totalTable)]);
    return pending;
  });
}
