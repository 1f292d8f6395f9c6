// A demonstration on a server of one's own (自有数据库上的演示): the application role may serve another installation already,
// so its password is set with the role, and never again. A server of its own, because roles belong to a whole server.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import '../src/modules/index.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { readConfiguration } from '../src/config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { APPLICATION_ROLE, applicationUrl } from '../src/database/roles.ts';
import { openDatabase } from '../src/platform/open-database.ts';

const THEIRS = 'password-of-another-installation';
let folder: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xianjie-password-'));
  chmodSync(folder, 0o711); // as root the server runs as another account, which must get in
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'server'), ephemeral: true });
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function demonstrate(dataFolder: string, environment: Record<string, string> = {}): Promise<string> {
  const given = { DATABASE_URL: server.url, XIANJIE_DATA_DIR: path.join(folder, dataFolder), ...environment };
  const opened = await openDatabase(readConfiguration(given), pino({ level: 'silent' }));
  await opened.close();
  return opened.applicationUrl;
}

async function asking<Result extends pg.QueryResultRow>(url: string, statement: string): Promise<Result[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Result>(statement)).rows;
  } finally {
    await client.end();
  }
}

const whoAmI = (url: string) => asking<{ name: string }>(url, 'select current_user as name');

test('where there is no application role, the demonstration makes one, and starts again with it', async () => {
  const url = await demonstrate('first');
  expect(await whoAmI(url)).toEqual([{ name: APPLICATION_ROLE }]);
  expect(await demonstrate('first')).toBe(url);
}, 60_000);

test('a role that is there keeps its password: the demonstration does not start, and names the setting', async () => {
  await asking(server.url, `alter role ${APPLICATION_ROLE} password '${THEIRS}'`);
  await expect(demonstrate('second')).rejects.toThrow(/APPLICATION_DATABASE_URL.*exists with another password/);
  const theirs = applicationUrl(server.url, THEIRS);
  expect(await whoAmI(theirs)).toEqual([{ name: APPLICATION_ROLE }]);
  expect(await demonstrate('second', { APPLICATION_DATABASE_URL: theirs })).toBe(theirs);
});

test('a wrong APPLICATION_DATABASE_URL does not become the right one', async () => {
  const wrong = applicationUrl(server.url, 'guessed');
  await expect(demonstrate('third', { APPLICATION_DATABASE_URL: wrong })).rejects.toThrow('APPLICATION_DATABASE_URL');
  await expect(whoAmI(wrong)).rejects.toThrow(/password authentication failed/);
});
