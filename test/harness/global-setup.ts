// One PostgreSQL for the whole test run (测试数据库); each test file makes its own database in it.
// Who sets XIANJIE_TEST_DATABASE_URL to an owner's URL tests against another server.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';

/** Setup and teardown share no module instances, only the global object. */
export interface TestRun {
  xianjieTestServer?: EmbeddedPostgres;
}

export default async function startTestServer(): Promise<void> {
  if (!process.env['XIANJIE_TEST_DATABASE_URL']) await startServer();
  // The template needs decorators, which only the transform of a process of its own gives here.
  execFileSync(process.execPath, ['--import', 'tsx', 'test/harness/prepare-template.ts'], { stdio: 'inherit' });
}

async function startServer(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-test-'));
  chmodSync(dataDir, 0o711); // as root the server runs as another account, which must get in
  const server = await startEmbeddedPostgres({ dataDir, ephemeral: true, settings: { max_connections: '200' } });
  (globalThis as typeof globalThis & TestRun).xianjieTestServer = server;
  process.env['XIANJIE_TEST_DATABASE_URL'] = server.url;
}
