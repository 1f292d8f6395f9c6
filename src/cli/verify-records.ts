// `npm run verify:records` (核验封存记录): holds every sealed record and media file against its digest, as the owner of the database. Exits
// with 1 where one was altered, and names it by its id, never by its content.
import 'reflect-metadata';
import { demoSecret } from '../authentication/data-secret.ts';
import { readConfiguration } from '../config.ts';
import { withClient } from '../database/migrate.ts';
import { createSealer } from '../database/sealer.ts';
import { findAlteredRecords } from '../platform/altered-records.ts';

const settings = readConfiguration(process.env);
if (!settings.databaseUrl) {
  console.error('缺少 DATABASE_URL（属主连接） / DATABASE_URL (the owner) is missing');
  process.exit(2);
}
const keys = settings.dataKeys ?? [settings.secret ?? demoSecret(settings.dataDirectory)];
const { checked, altered } = await withClient(settings.databaseUrl, owner =>
  findAlteredRecords(owner, createSealer(keys)),
);
console.log(`已核验 ${checked} 份，被改动 ${altered.length} 份 / ${checked} checked, ${altered.length} altered`);
for (const id of altered) console.log(id);
process.exitCode = altered.length > 0 ? 1 : 0;
