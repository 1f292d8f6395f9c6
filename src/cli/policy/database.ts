// The database that the commands ask (查询所用数据库): that of the configuration, as the application role, so that the wall
// binds them too. The bundled one is started where it is not running already.
import path from 'node:path';
import type pg from 'pg';
import { pino } from 'pino';
import { type Configuration, readConfiguration } from '../../config.ts';
import { createPool } from '../../database/application-pool.ts';
import { OWNER_ROLE } from '../../database/embedded-cluster.ts';
import { clusterOf } from '../../database/embedded-folder.ts';
import { readLock } from '../../database/embedded-lock.ts';
import { applicationUrl, embeddedApplicationPassword } from '../../database/roles.ts';
import { openDatabase } from '../../platform/open-database.ts';

export async function withDatabase<Result>(work: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const settings = readConfiguration();
  const running = await runningUrl(settings);
  const opened = running ? null : await openDatabase(settings, pino({ level: 'silent' }));
  const pool = createPool(running ?? opened!.applicationUrl, 4);
  try {
    return await work(pool);
  } finally {
    await pool.end();
    await opened?.close();
  }
}

async function runningUrl(settings: Configuration): Promise<string | null> {
  const { applicationDatabaseUrl, databaseUrl, dataDirectory } = settings;
  if (applicationDatabaseUrl) return applicationDatabaseUrl;
  if (databaseUrl) return applicationUrl(databaseUrl, embeddedApplicationPassword(dataDirectory));
  const lock = readLock(clusterOf(path.resolve(dataDirectory)));
  if (lock?.status !== 'ready') return null;
  const owner = `postgresql://${OWNER_ROLE}@127.0.0.1:${lock.port}/xianjie`;
  const url = applicationUrl(owner, embeddedApplicationPassword(dataDirectory));
  // A lock that was left behind names a port where nobody, or somebody else, answers.
  return (await answers(url)) ? url : null;
}

async function answers(url: string): Promise<boolean> {
  const pool = createPool(url, 1);
  try {
    await pool.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await pool.end();
  }
}
