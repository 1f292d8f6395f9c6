// A world whose log is read (日志可读的世界): like every test world, but what the server logs is kept, at the finest level.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import { createDemoIssuer } from '../../src/authentication/demo-issuer.ts';
import { readConfiguration } from '../../src/config.ts';
import { startPlatform } from '../../src/platform/platform.ts';
import { SAMPLE_DATA_KEY } from '../harness/sample-rows.ts';
import { openDatabaseCopy, type World } from '../harness/world.ts';

/** Where Fastify says that there is a new server. */
const FASTIFY = 'fastify.initialization';

/** Room for documents that ask for hundreds of cells at once. */
const ROOM = { LIMIT_ALIASES: '500', LIMIT_TOKENS: '50000', LIMIT_NODES: '500000' };

export async function openLoggedWorld(log: string[], routes: string[]): Promise<World> {
  const database = await openDatabaseCopy();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-channels-'));
  const settings = readConfiguration({
    DATABASE_URL: database.ownerUrl,
    APPLICATION_DATABASE_URL: database.applicationUrl,
    XIANJIE_DATA_DIR: dataDir,
    PORT: '0',
    XIANJIE_DATA_KEYS: SAMPLE_DATA_KEY,
    ...ROOM,
  });
  const logger = pino({ level: 'trace' }, { write: line => void log.push(line) });
  const hear = (message: unknown) =>
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ url }) => void routes.push(url));
  subscribe(FASTIFY, hear);
  const platform = await startPlatform(settings, logger, { reminders: false });
  unsubscribe(FASTIFY, hear);
  const address = await platform.listen();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  return {
    address,
    owner,
    ownerUrl: database.ownerUrl,
    applicationUrl: database.applicationUrl,
    token: (persona, client) =>
      createDemoIssuer(dataDir).issue(persona, undefined, client === undefined ? {} : { clientId: client }),
    subscribers: platform.subscribers,
    issue: (persona, seconds) => createDemoIssuer(dataDir).issue(persona, seconds),
    ask: () => Promise.reject(new Error('The proofs ask for themselves')),
    stop: () => platform.close(),
    async close() {
      await platform.close();
      await owner.end();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}
