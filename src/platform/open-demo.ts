// Opens the database of a demonstration (打开演示数据库): starts the bundled server where no DATABASE_URL is set, migrates and loads
// its world. Production never imports this, nor what it needs.
import type { Logger } from 'pino';
import type { Configuration } from '../config.ts';
import { createPool } from '../database/application-pool.ts';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { migrate } from '../database/migrate.ts';
import { APPLICATION_ROLE, applicationUrl, embeddedApplicationPassword } from '../database/roles.ts';
import { ensureDemoData } from '../demo/ensure-demo-data.ts';
import type { OpenDatabase } from './open-database.ts';

export async function openDemo(settings: Configuration, log: Logger): Promise<OpenDatabase> {
  const { dataDirectory } = settings;
  const embedded = settings.databaseUrl === null ? await startEmbeddedPostgres({ dataDir: dataDirectory }) : null;
  try {
    const ownerUrl = embedded?.url ?? settings.databaseUrl!;
    const given = settings.applicationDatabaseUrl;
    const password = given ? new URL(given).password : embeddedApplicationPassword(dataDirectory);
    // On a server of one's own the role may serve others already: its password is theirs to change.
    const ran = await migrate(ownerUrl, decodeURIComponent(password), embedded ? 'set' : 'keep');
    if (ran.length > 0) log.info({ migrations: ran }, 'migrated');
    const url = given ?? applicationUrl(ownerUrl, password);
    await assertPassword(url);
    const loaded = await ensureDemoData(ownerUrl);
    if (loaded) log.info('demonstration data loaded');
    return { applicationUrl: url, close: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** SQLSTATE of a password that is not the role's. */
const WRONG_PASSWORD = '28P01';

async function assertPassword(url: string): Promise<void> {
  const pool = createPool(url, 1);
  try {
    await pool.query('select 1');
  } catch (error) {
    if ((error as { code?: string }).code !== WRONG_PASSWORD) throw error;
    throw new Error(
      `角色 ${APPLICATION_ROLE} 已存在且密码不同，演示不会改动它。请在 APPLICATION_DATABASE_URL 中给出其密码 / the role ` +
        `${APPLICATION_ROLE} exists with another password, which a demonstration leaves alone; give it in APPLICATION_DATABASE_URL`,
    );
  } finally {
    await pool.end();
  }
}
