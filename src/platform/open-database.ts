// Opens the database for serving (打开数据库). Production refuses a database that is behind, and a role that could do too much; a
// demonstration makes its own.
import type { Logger } from 'pino';
import type { Configuration } from '../config.ts';
import { createPool, unsafeRole } from '../database/application-pool.ts';
import { pendingMigrations } from '../database/migrate.ts';

export interface OpenDatabase {
  readonly applicationUrl: string;
  close(): Promise<void>;
}

export async function openDatabase(settings: Configuration, log: Logger): Promise<OpenDatabase> {
  if (settings.mode === 'production') return openProduction(settings.applicationDatabaseUrl);
  const { openDemo } = await import('./open-demo.ts');
  return openDemo(settings, log);
}

async function openProduction(url: string): Promise<OpenDatabase> {
  const pool = createPool(url, 1);
  try {
    const unsafe = await unsafeRole(pool);
    if (unsafe)
      throw new Error(
        `APPLICATION_DATABASE_URL: 角色 ${unsafe} 权限过大（超级用户、绕过行级安全或拥有表） / the role ${unsafe} is a ` +
          'superuser, steps around row security, or owns tables; use the application role that `npm run migrate` makes',
      );
    const pending = await pendingMigrations(pool);
    if (pending.length > 0)
      throw new Error(
        `数据库有 ${pending.length} 个迁移未执行，请运行 / ${pending.length} migrations are pending; run: npm run migrate`,
      );
  } finally {
    await pool.end();
  }
  return { applicationUrl: url, close: async () => undefined };
}
