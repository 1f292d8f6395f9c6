// The bundled database (内置数据库): a real PostgreSQL from npm packages, private to one Node process and its data folder.
// It listens on 127.0.0.1 only, asks every client for a password, and ends when the process ends, however it ends.
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries } from './embedded-binaries.ts';
import { clusterExists, createCluster, OWNER_ROLE } from './embedded-cluster.ts';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './embedded-error.ts';
import { clusterOf, messageOf, openDataFolder, passwordIn, removeDataFolder } from './embedded-folder.ts';
import { type KeptProcess, spawnKept } from './embedded-keeper.ts';
import { chooseLauncher, giveTo, type Launcher } from './embedded-launchers.ts';
import { NODE_PROCESS_SETTING, readLock, waitUntilFree } from './embedded-lock.ts';

export { EmbeddedPostgresError };

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Created when it is missing. */
  database?: string;
  /** A free port by default. */
  port?: number;
  /** PostgreSQL settings, for example `{ work_mem: '16MB' }`. */
  settings?: Record<string, string>;
  /** For tests: quick instead of durable, and the data is removed by `stop`. */
  ephemeral?: boolean;
  /** Receives the server's log, in pieces as it comes. */
  log?: (text: string) => void;
}

export interface EmbeddedPostgres {
  /** Connects as the owner, who is a superuser: for migrations, never for requests. */
  readonly url: string;
  readonly port: number;
  /** As whom the server runs: 'same user', 'setuid postgres', 'user namespace'. */
  readonly how: string;
  stop(): Promise<void>;
}

const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { database = 'xianjie', ephemeral = false } = options;
  const binaries = locateBinaries();
  const dataFolder = openDataFolder(options.dataDir);
  const cluster = clusterOf(dataFolder);
  const exists = clusterExists(dataFolder);
  const launcher = chooseLauncher(binaries.postgres, dataFolder, exists ? statSync(cluster) : undefined);
  const password = passwordIn(dataFolder, 'owner', !exists);
  if (!exists) await createCluster(binaries, launcher, dataFolder, password, ephemeral);
  await waitUntilFree(cluster, options.log);
  giveTo(launcher, cluster);

  const { server, port } = await startServer(binaries.postgres, launcher, cluster, options);
  try {
    await ensureDatabase(port, password, database);
  } catch (error) {
    await server.stop();
    throw new EmbeddedPostgresError(`The data in ${dataFolder} cannot be opened: ${messageOf(error)}`);
  }
  server.release();
  return {
    url: `postgresql://${OWNER_ROLE}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    port,
    how: launcher.how,
    stop: async () => {
      await server.stop();
      if (ephemeral) removeDataFolder(dataFolder);
    },
  };
}

async function startServer(
  postgres: string,
  launcher: Launcher,
  cluster: string,
  options: EmbeddedPostgresOptions,
): Promise<{ server: KeptProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await findFreePort());
    const before = readLock(cluster)?.text;
    const args = ['-D', cluster, '-p', String(port), ...settingsOf(options)];
    const server = spawnKept(launcher, postgres, args, options.log);
    if (await isReady(server, cluster, port, before)) return { server, port };
    // Between our finding a free port and PostgreSQL's taking it, another program may have been quicker.
    if (options.port === undefined && attempt < 3 && PORT_TAKEN.test(server.lastWords())) continue;
    await waitUntilFree(cluster); // says so if another start was quicker
    throw new EmbeddedPostgresError(
      PORT_TAKEN.test(server.lastWords())
        ? `Port ${port} on 127.0.0.1 is taken by another program. Choose another port. ${USE_OWN_SERVER}`
        : `The bundled PostgreSQL did not start as ${launcher.how}: ${server.lastWords()}\n${USE_OWN_SERVER}`,
    );
  }
}

function settingsOf({ ephemeral, settings }: EmbeddedPostgresOptions): string[] {
  const chosen: Record<string, string> = {
    max_connections: '100',
    shared_buffers: '128MB',
    ...(ephemeral ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...settings,
    // Last, because they are promises.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    [NODE_PROCESS_SETTING]: String(process.pid),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Read from the lock file, which says it whatever the log settings are. A former run left its own there, perhaps, and
 * another start that was quicker writes its own there.
 */
async function isReady(server: KeptProcess, cluster: string, port: number, before?: string): Promise<boolean> {
  while (server.isRunning()) {
    const lock = readLock(cluster);
    if (lock && lock.text !== before && lock.port === port && lock.status === 'ready') return true;
    await delay(20);
  }
  return false;
}

async function ensureDatabase(port: number, password: string, database: string): Promise<void> {
  const connection = { host: '127.0.0.1', port, user: OWNER_ROLE, password, database: 'postgres', ssl: false };
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (!found.rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
