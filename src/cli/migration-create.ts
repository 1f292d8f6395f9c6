// `npm run migration:create -- NAME` (生成迁移): what the types have and the migrations so far do not, as a new migration.
// Compared with an empty database of its own that the migrations were run on.
import 'reflect-metadata';
import '../modules/index.ts';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { withClient } from '../database/migrate.ts';
import { createOrm } from '../database/orm.ts';
import { ensureApplicationRole } from '../database/roles.ts';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z][a-z_]*$/.test(name)) {
  console.error('用法 / usage: npm run migration:create -- name_in_lower_case');
  process.exit(2);
}
const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-migration-'));
chmodSync(dataDir, 0o711); // as root the server runs as another account, which must get in
const server = await startEmbeddedPostgres({ dataDir, ephemeral: true });
try {
  await withClient(server.url, client => ensureApplicationRole(client, 'migration-create'));
  const orm = await createOrm(server.url);
  await orm.migrator.up();
  const { fileName } = await orm.migrator.create(undefined, false, false, name);
  console.log(fileName ? `migrations/${fileName}` : '没有差异 / no difference');
  await orm.close();
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
