// An installation to measure (测量用安装): a bundled database of its own with the demonstration's world, and the platform as a
// user runs it; all of it is removed afterwards.
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { pino } from 'pino';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';
import { readConfiguration } from '../src/config.ts';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { migrate, withClient } from '../src/database/migrate.ts';
import { applicationUrl, embeddedApplicationPassword } from '../src/database/roles.ts';
import { ensureDemoData } from '../src/demo/ensure-demo-data.ts';
import { type Platform, startPlatform } from '../src/platform/platform.ts';

export interface Installation {
  readonly address: string;
  readonly ownerUrl: string;
  /** A token of a persona. */
  issue(persona: string): Promise<string>;
  /** What the platform keeps of plans and statements. */
  readonly kept: Platform['kept'];
}

interface Database {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly dataDir: string;
}

/** `fill` adds what is measured to the demonstration's world, as the owner. */
export async function onDatabase<Result>(
  fill: (owner: pg.Client) => Promise<void>,
  measure: (database: Database) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-bench-'));
  chmodSync(dataDir, 0o711); // as root the server runs as another account, which must get in
  const server = await startEmbeddedPostgres({ dataDir, ephemeral: true });
  try {
    const password = embeddedApplicationPassword(dataDir);
    await migrate(server.url, password);
    await ensureDemoData(server.url);
    await withClient(server.url, fill);
    return await measure({ ownerUrl: server.url, applicationUrl: applicationUrl(server.url, password), dataDir });
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The same with the platform on it, as a user runs it. */
export const onInstallation = <Result>(
  fill: (owner: pg.Client) => Promise<void>,
  measure: (installation: Installation) => Promise<Result>,
): Promise<Result> =>
  onDatabase(fill, async ({ ownerUrl, applicationUrl, dataDir }) => {
    const settings = readConfiguration({
      DATABASE_URL: ownerUrl,
      APPLICATION_DATABASE_URL: applicationUrl,
      XIANJIE_DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
    const platform = await startPlatform(settings, pino({ level: 'silent' }));
    try {
      const issuer = createDemoIssuer(dataDir);
      const address = await platform.listen();
      return await measure({ address, ownerUrl, issue: persona => issuer.issue(persona), kept: platform.kept });
    } finally {
      await platform.close();
    }
  });

/** Throws where there is an error: what is measured has to work. */
export async function ask(
  { address }: Installation,
  token: string,
  query: string,
  variables: object = {},
): Promise<Record<string, Record<string, Record<string, string>>>> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: never; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}
