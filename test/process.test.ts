// The life of the server process (进程): from an empty folder to the first answer, and to an end that leaves nothing
// behind, whatever ends it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';
import {
  BUILD,
  build,
  makeProject,
  PROGRAM,
  processesOf,
  type ServerProcess,
  spawnServer,
  untilNothingIsLeft,
} from './harness/server-process.ts';
import type { Json } from './harness/world.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;
const WITHIN = 5_000;
const folder = mkdtempSync(path.join(tmpdir(), 'xianjie-process-'));
const dataDir = path.join(folder, 'data');
const started: ServerProcess[] = [];

function start(place = dataDir, environment: Record<string, string> = {}): ServerProcess {
  const server = spawnServer(place, environment);
  started.push(server);
  return server;
}

async function ask(address: string, query: string, token?: string): Promise<Json> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}

const countOf = async (address: string): Promise<number> =>
  (await ask(address, '{ memberUnits { totalCount } }')).data.memberUnits.totalCount;

const expectNothingLeft = async (place = folder) =>
  expect(await untilNothingIsLeft(place, WITHIN)).toEqual(expect.any(Number));

const DUTIES = '{ memberUnit(number: 43) { duties(filter: { seq: { eq: 1 } }) { nodes { id validFrom validTo } } } }';

let complaints: string;
beforeAll(() => {
  complaints = build();
});

afterAll(async () => {
  for (const { child, ended } of started) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  }
  await untilNothingIsLeft(folder, WITHIN);
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILD, { recursive: true, force: true });
});

test('the sources compile as npm start compiles them', () => {
  expect(complaints).toBe('');
  expect(existsSync(path.join(BUILD, 'joined/start.js'))).toBe(true);
});

describe('one data folder through its life', () => {
  let first: ServerProcess;
  let address: string;

  onLinux('from an empty folder the server comes to answer POST /graphql, lives and is ready', async () => {
    first = start();
    const ready = await first.ready;
    ({ address } = ready);
    process.stdout.write(`start to ready from an empty folder: ${ready.milliseconds} ms\n`);
    expect(await countOf(address)).toBe(50);
    for (const status of ['live', 'ready']) {
      const response = await fetch(`${address}/health/${status}`);
      expect([response.status, await response.json()]).toMatchObject([200, { status }]);
    }
  });

  onLinux('the running server names the policy version that PERMISSIONS.md was signed with', async () => {
    const { detail } = (await (await fetch(`${address}/health/live`)).json()) as Json;
    expect(readFileSync('policies/PERMISSIONS.md', 'utf8')).toContain(`policy version: \`${detail.policyVersion}\``);
  });

  onLinux('a second start on the folder in use ends with 1 and says whose it is; the first goes on', async () => {
    const { code, stderr } = await start().ended;
    expect([code, stderr.replace(/process \d+\)/, 'process …)')]).toEqual([
      1,
      `The data folder ${dataDir} is in use by PostgreSQL (process …), which belongs to process ${first.child.pid}. Stop ` +
        'that process, or set XIANJIE_DATA_DIR to another folder, or set DATABASE_URL to use your own server.\n',
    ]);
    expect(await countOf(address)).toBe(50);
  });

  onLinux('SIGTERM ends the server with 0 and every process of its within five seconds', async () => {
    expect(processesOf(folder).length).toBeGreaterThan(3); // node, the shell that keeps, PostgreSQL and its workers
    first.child.kill('SIGTERM');
    await expectNothingLeft();
    expect(await first.ended).toEqual({ code: 0, signal: null, stderr: '' });
  });

  onLinux('SIGKILL leaves no process either, and what was changed before it is there at the next start', async () => {
    const second = start();
    const before = await second.ready;
    process.stdout.write(`start to ready on existing data: ${before.milliseconds} ms\n`);
    const [duty] = (await ask(before.address, DUTIES)).data.memberUnit.duties.nodes;
    const input = `{ id: "${duty.id}", validFrom: "2099-01-01", sourceDocument: "测试" }`;
    const mutation = `mutation { reviseDuty(input: ${input}) { duty { id } } }`;
    const revised = await ask(before.address, mutation, await createDemoIssuer(dataDir).issue('off'));
    const { id } = revised.data.reviseDuty.duty;
    second.child.kill('SIGKILL');
    await expectNothingLeft();
    expect(await second.ended).toEqual({ code: null, signal: 'SIGKILL', stderr: '' });

    const third = start();
    const after = await third.ready;
    expect((await ask(after.address, DUTIES)).data.memberUnit.duties.nodes).toEqual([
      { ...duty, validTo: '2098-12-31' },
      { id, validFrom: '2099-01-01', validTo: null },
    ]);
    third.child.kill('SIGINT');
    await expectNothingLeft();
    expect(await third.ended).toEqual({ code: 0, signal: null, stderr: '' });
  });
});

onLinux('a signal in the middle of the first start leaves nothing running, and the next start completes', async () => {
  const place = path.join(folder, 'interrupted');
  const server = start(place);
  while (!existsSync(path.join(place, 'cluster/postmaster.pid'))) await delay(10);
  await delay(300); // into the migrations
  server.child.kill('SIGTERM');
  await expectNothingLeft(place);
  const again = start(place);
  expect(await countOf((await again.ready).address)).toBe(50);
  again.child.kill('SIGTERM');
  expect((await again.ended).code).toBe(0);
});

describe('npm start', () => {
  const project = path.join(folder, 'project');
  beforeAll(() => makeProject(project));

  (process.platform === 'linux' ? test.each(['SIGTERM', 'SIGKILL'] as const) : test.skip.each([]))(
    '%s to npm, which tells only its shell or nobody, ends the server and all it started',
    async signal => {
      const npm = spawnServer(dataDir, {}, ['npm', 'start', '--prefix', project]);
      started.push(npm);
      expect(await countOf((await npm.ready).address)).toBe(50);
      npm.child.kill(signal);
      await expectNothingLeft();
    },
  );
});

onLinux('started without npm, the server outlives the shell that started it', async () => {
  const words = [process.execPath, ...PROGRAM].map(word => `'${word}'`).join(' ');
  const shell = spawnServer(dataDir, {}, ['/bin/sh', '-c', `unset npm_lifecycle_event; ${words} &`]);
  const { address } = await shell.ready;
  await delay(600);
  expect(await countOf(address)).toBe(50);
  process.kill(
    Number(
      processesOf(folder)
        .find(line => line.includes(BUILD))!
        .split(' ')[0],
    ),
    'SIGTERM',
  );
  await expectNothingLeft();
});

onLinux('a port that is taken ends the start with 1, names the port, and leaves nothing running', async () => {
  const inhabitant = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => inhabitant.once('listening', resolve));
  const { port } = inhabitant.address() as AddressInfo;
  const { code, stderr } = await start(dataDir, { PORT: String(port) }).ended;
  inhabitant.close();
  expect([code, stderr]).toEqual([1, expect.stringContaining(`127.0.0.1:${port}`)]);
  await expectNothingLeft();
});

const isOld = (program: string) => {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] =
    /^v(\d+)\.(\d+)/
      .exec(stdout ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return status === 0 && (major < 22 || (major === 22 && minor < 17));
};
const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find(isOld);

(oldNode ? test : test.skip)('an older Node.js of the host gets one clear sentence and exit code 1', async () => {
  const { code, stderr } = await spawnServer(path.join(folder, 'never'), {}, [oldNode!, ...PROGRAM]).ended;
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^需要 Node\.js 22\.17 或更新版本，当前为 v\d+\.\d+\.\d+。/),
  ]);
  expect(stderr).toMatch(/\nNode\.js 22\.17 or newer is needed, this is v[\d.]+\. Use "npm start": .*\n$/);
  expect(existsSync(path.join(folder, 'never'))).toBe(false);
});
