// `npm run rotate` (密钥轮换): after a new key was put in front of XIANJIE_DATA_KEYS, seals everything anew under it. Safe to
// run again, and while the server runs; when it has ended, the other keys can be taken out of the setting.
import 'reflect-metadata';
import '../modules/index.ts';
import { readConfiguration } from '../config.ts';
import { withClient } from '../database/migrate.ts';
import { rotateKeys } from '../database/rotate-keys.ts';
import { createSealer } from '../database/sealer.ts';

try {
  const { databaseUrl, dataKeys } = readConfiguration();
  if (!databaseUrl) throw new Error('缺少 DATABASE_URL / DATABASE_URL is missing');
  if (!dataKeys) throw new Error('缺少 XIANJIE_DATA_KEYS / XIANJIE_DATA_KEYS is missing');
  const sealer = createSealer(dataKeys);
  for (const { column, rows } of await withClient(databaseUrl, client => rotateKeys(client, sealer)))
    console.log(`${column}: ${rows} 行已重新加密 / rows sealed anew`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
