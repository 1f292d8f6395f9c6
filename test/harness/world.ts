// One world per test file (测试世界): a database made from the template of global-setup, with reference data and the
// demonstration's personas, and a server in the same process. The personas are those of the scenario fixture.
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { createDemoIssuer } from '../../src/authentication/demo-issuer.ts';
import { readConfiguration } from '../../src/config.ts';
import { type PlatformOptions, startPlatform } from '../../src/platform/platform.ts';
import { TEMPLATE, TEST_PASSWORD } from './template.ts';

/** JSON of an answer: a test reads whatever shape it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where tests leave the types
export type Json = any;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Json;
}

export interface Asking {
  as?: string;
  at?: string;
  client?: string;
  headers?: Record<string, string>;
  variables?: Record<string, unknown>;
}

export interface World {
  readonly address: string;
  /** Connected as the owner: for looking behind the graph, and for changing what the graph may not. */
  readonly owner: pg.Client;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  ask(query: string, asking?: Asking): Promise<Answer>;
  token(persona: string, client?: string): Promise<string>;
  /** A token that lives for so many seconds. */
  issue(persona: string, seconds: number): Promise<string>;
  /** Open subscriptions of its server. */
  subscribers(): number;
  /** Stops the server and leaves the database. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

const serverUrl = (): URL => new URL(process.env['XIANJIE_TEST_DATABASE_URL']!);

export async function openDatabaseCopy(): Promise<{ ownerUrl: string; applicationUrl: string; drop(): Promise<void> }> {
  const name = `world_${randomBytes(6).toString('hex')}`;
  const administration = new pg.Client({ connectionString: serverUrl().href });
  await administration.connect();
  await administration.query(`create database ${name} template ${TEMPLATE}`);
  const owner = serverUrl();
  owner.pathname = `/${name}`;
  const application = new URL(owner);
  application.username = 'xianjie_app';
  application.password = TEST_PASSWORD;
  return {
    ownerUrl: owner.href,
    applicationUrl: application.href,
    async drop() {
      // A pool that has ended may still be closing its sockets; cutting them off would be an error without a listener.
      for (let waited = 0; waited < 3_000; waited += 50) {
        const { rowCount } = await administration.query('select from pg_stat_activity where datname = $1', [name]);
        if (rowCount === 0) break;
        await delay(50);
      }
      await administration.query(`drop database ${name} with (force)`);
      await administration.end();
    },
  };
}

export async function openWorld(
  environment: Record<string, string> = {},
  options: PlatformOptions = {},
): Promise<World> {
  const database = await openDatabaseCopy();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-world-'));
  const settings = readConfiguration({
    DATABASE_URL: database.ownerUrl,
    APPLICATION_DATABASE_URL: database.applicationUrl,
    XIANJIE_DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const platform = await startPlatform(settings, pino({ level: settings.logLevel }), { reminders: false, ...options });
  const address = await platform.listen();
  const issuer = createDemoIssuer(dataDir);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  // As clients do, one token for many requests: what is known of the last one serves the next.
  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string, client?: string) => {
    const name = JSON.stringify([persona, client]);
    const issued =
      tokens.get(name) ?? issuer.issue(persona, undefined, client === undefined ? {} : { clientId: client });
    tokens.set(name, issued);
    return issued;
  };

  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= platform.close();
    return stopped;
  };

  return {
    address,
    owner,
    ownerUrl: database.ownerUrl,
    applicationUrl: database.applicationUrl,
    token,
    issue: (persona, seconds) => issuer.issue(persona, seconds),
    subscribers: platform.subscribers,
    async ask(query, { as, at, client, headers, variables } = {}) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(as ? { authorization: `Bearer ${await token(as, client)}` } : {}),
          ...(at ? { 'x-demo-clock': at } : {}),
          ...headers,
        },
        body: JSON.stringify({ query, ...(variables ? { variables } : {}) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
    },
    stop,
    async close() {
      await stop();
      await owner.end();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}
