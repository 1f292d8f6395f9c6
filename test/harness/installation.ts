// A production installation for a test (生产安装): an empty database of its own, and the settings that an operator makes.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { TEST_PASSWORD } from './template.ts';

export interface Installation {
  /** What an operator would put into the environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Empty, and where the data folder of a demonstration would be made. */
  readonly folder: string;
  readonly owner: pg.Client;
  /** Runs a program of src/cli; gives what it printed. */
  run(name: string): Promise<string>;
  /** Of the city's office; by SQL, because the actions that make accounts need administrators first. */
  addAccount(subject: string, status: 'ACTIVE' | 'SUSPENDED'): Promise<void>;
  remove(): Promise<void>;
}

export async function newInstallation(issuer: string, audience: string): Promise<Installation> {
  const name = `installation_${randomBytes(6).toString('hex')}`;
  const url = new URL(process.env['XIANJIE_TEST_DATABASE_URL']!);
  const administration = new pg.Client({ connectionString: url.href });
  await administration.connect();
  await administration.query(`create database ${name}`);
  url.pathname = `/${name}`;
  const application = new URL(url);
  Object.assign(application, { username: 'xianjie_app', password: TEST_PASSWORD });
  const folder = mkdtempSync(path.join(tmpdir(), 'xianjie-production-'));
  const environment = {
    XIANJIE_MODE: 'production',
    DATABASE_URL: url.href,
    APPLICATION_DATABASE_URL: application.href,
    XIANJIE_DATA_DIR: path.join(folder, 'data'),
    XIANJIE_SECRET: randomBytes(32).toString('base64url'),
    XIANJIE_DATA_KEYS: randomBytes(32).toString('base64url'),
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  return {
    environment,
    folder,
    owner,
    async run(program) {
      const env = { ...process.env, ...environment };
      const words = ['--import', 'tsx', `src/cli/${program}.ts`];
      return (await promisify(execFile)(process.execPath, words, { env })).stdout;
    },
    async addAccount(subject, status) {
      await owner.query(
        `with made as (insert into account (username, issuer, subject, status, auth_method)
           values ($1, $2, $1, $3, 'OPENID_CONNECT') returning id)
         insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
         select made.id, 'OFFICE_STAFF', 'ACTIVE', region.id, region.path, '2020-01-01', 'test'
           from made, region where region.code = '6108'`,
        [subject, issuer, status],
      );
    },
    async remove() {
      await owner.end();
      await administration.query(`drop database ${name} with (force)`);
      await administration.end();
      rmSync(folder, { recursive: true });
    },
  };
}
