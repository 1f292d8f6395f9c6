// A database of its own for the agreement proof (试验连接): one connection as the owner, who is not held back by the wall,
// and one as the role that serves requests.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { APPLICATION_ROLE } from '../../src/database/roles.ts';
import { MAINTENANCE_SETTING } from '../../src/policy/row-security.ts';
import { TEST_PASSWORD } from '../harness/template.ts';

const OPTIONS = '-c search_path=proof -c TimeZone=UTC -c jit=off -c synchronous_commit=off';

export interface Connections {
  readonly owner: pg.Client;
  readonly application: pg.Client;
  close(): Promise<void>;
}

export async function openConnections(): Promise<Connections> {
  const url = new URL(process.env['XIANJIE_TEST_DATABASE_URL']!);
  const administration = new pg.Client({ connectionString: url.href });
  await administration.connect();
  const name = `proof_${randomBytes(6).toString('hex')}`;
  await administration.query(`create database ${name}`);
  url.pathname = `/${name}`;
  const owner = new pg.Client({ connectionString: url.href, options: OPTIONS });
  Object.assign(url, { username: APPLICATION_ROLE, password: TEST_PASSWORD });
  const application = new pg.Client({ connectionString: url.href, options: OPTIONS });
  await Promise.all([owner.connect(), application.connect()]);
  await owner.query(
    `create schema proof; grant usage on schema proof to ${APPLICATION_ROLE}; set ${MAINTENANCE_SETTING} = 'on'`,
  );
  return {
    owner,
    application,
    async close() {
      await Promise.all([owner.end(), application.end()]);
      await administration.query(`drop database ${name} with (force)`);
      await administration.end();
    },
  };
}
