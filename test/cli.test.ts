// What the commands of the shell promise (命令行): `npm run load`, `npm run -s token`, `npm run -s personas`, as processes
// of their own, with their exit codes and with nothing on stdout that does not belong there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { PERSONAS } from '../src/demo/personas.ts';
import { openDatabaseCopy } from './harness/world.ts';

// Each command is a process that compiles its sources first, beside whatever else the machine is doing.
jest.setTimeout(180_000);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let client: pg.Client;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xianjie-cli-'));
  chmodSync(folder, 0o711); // the bundled database may run as another account
  database = await openDatabaseCopy();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function execute(command: string, args: string[], environment: Record<string, string>): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(XIANJIE_|OIDC_|DATABASE_URL|INIT_CWD)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), XIANJIE_DATA_DIR: path.join(folder, 'data'), ...environment };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number | null, stdout, stderr };
}

const run = (name: string, args: string[] = [], environment: Record<string, string> = {}): Promise<Ended> =>
  execute(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], environment);

const load = (args: string[] = []): Promise<Ended> => run('load', args, { DATABASE_URL: database.ownerUrl });

/** Each of these argument lists is refused, with a message that contains the hint. */
async function refusesAll(
  name: string,
  environment: Record<string, string>,
  cases: readonly (readonly [args: string[], hint: string])[],
): Promise<void> {
  const ended = await Promise.all(cases.map(([args]) => run(name, args, environment)));
  const found = ended.map(({ code, stdout, stderr }, index) => [code, stdout, stderr.includes(cases[index]![1])]);
  expect(found).toEqual(cases.map(() => [1, '', true]));
}

/** Writes a file into the test folder and gives its path. */
function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

async function count(table: string, where = 'true'): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table} where ${where}`);
  return rows[0]!.count;
}

describe('npm run -s token', () => {
  const issuer = () => createDemoIssuer(path.join(folder, 'data'));
  const verify = async (stdout: string) => {
    const identity = await issuer().verify(stdout.trimEnd());
    const hours = Math.round((identity.expiresAt - Date.now()) / 36_000) / 100;
    return { subject: identity.subject, clientId: identity.clientId, hours };
  };

  test('prints one line, a token of twelve hours, and nothing else; no server need be running', async () => {
    const { code, stdout, stderr } = await run('token', ['med.op']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await verify(stdout)).toEqual({ subject: 'med.op', clientId: null, hours: 12 });
  });

  test('does so as the documented command', async () => {
    const { code, stdout } = await execute('npm', ['run', '-s', 'token', '--', 'ca.off', '--client', 'fe'], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await verify(stdout)).toEqual({ subject: 'ca.off', clientId: 'fe', hours: 12 });
  });

  test('takes a lifetime in hours', async () => {
    const { stdout } = await run('token', ['ldr', '--hours', '0.5']);
    expect(await verify(stdout)).toEqual({ subject: 'ldr', clientId: null, hours: 0.5 });
  });

  test('answers an unknown persona with exit code 1 and the names that come close', async () => {
    const { code, stdout, stderr } = await run('token', ['med.oq']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('没有该示例角色 / There is no such persona');
    expect(stderr).toMatch(/Did you mean: .*med\.op/);
  });

  test('refuses what it does not understand with exit code 1 and an empty stdout', async () => {
    await refusesAll('token', {}, [
      [[], 'Usage'],
      [['ldr', 'exl'], 'Usage'],
      [['ldr', '--nope'], '--nope'],
      [['ldr', '--hours', '0'], '--hours'],
      [['ldr', '--hours', 'soon'], '--hours'],
      [['ldr', '--hours', '99999'], '--hours'],
      [['ldr', '--client', 'other'], '--client'],
    ]);
  });

  test('refuses in production, before it looks at anything else', async () => {
    const { code, stdout, stderr } = await run('token', ['ldr'], { XIANJIE_MODE: 'production' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('demo mode only');
  });
});

test('npm run -s personas prints two lines on everybody', async () => {
  const { code, stdout } = await run('personas');
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(2 * PERSONAS.length);
  const names = lines.filter(line => !line.startsWith(' ')).map(line => line.split(' ')[0]);
  expect(names).toEqual(PERSONAS.map(({ name }) => name));
});

describe('npm run load', () => {
  test('of the shipped data prints what it did, which is nothing the second time', async () => {
    const { code, stdout, stderr } = await load();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      'region: 新增 0 inserted, 更新 0 updated, 未变 6980 unchanged',
      'work_calendar: 新增 0 inserted, 更新 0 updated, 未变 2557 unchanged',
      'rule_pack: 新增 0 inserted, 更新 0 updated, 未变 5 unchanged',
      'member_unit: 新增 0 inserted, 更新 0 updated, 未变 50 unchanged',
      'organization: 新增 0 inserted, 更新 0 updated, 未变 52 unchanged',
      'duty: 新增 0 inserted, 更新 0 updated, 未变 180 unchanged',
      'common_duty: 新增 0 inserted, 更新 0 updated, 未变 4 unchanged',
      'threshold_parameter: 新增 0 inserted, 更新 0 updated, 未变 6 unchanged',
      'push_obligation: 新增 0 inserted, 更新 0 updated, 未变 36 unchanged',
    ]);
  });

  test("takes files of one's own, which may refer to what is there", async () => {
    const local = await load(['--regions', 'data/local-regions.csv']);
    expect(local).toMatchObject({ code: 0, stderr: '' });
    expect(local.stdout).toContain('region: 新增 1 inserted, 更新 0 updated, 未变 0 unchanged');
    const pack = {
      ...{ code: 'EXAMPLE_2024', nameZh: '示例规则包', nameEn: 'Example', regionCode: '140623900' },
      ...{ validFrom: '2024-01-01', validTo: null, isBase: false, documentNo: null },
    };
    const packs = await load(['--rule-packs', file('packs.json', JSON.stringify([pack]))]);
    expect(packs).toMatchObject({ code: 0, stderr: '' });
    expect(await count('rule_pack', `code = 'EXAMPLE_2024'`)).toBe(1);
    const units = await load(['--units', 'data/member-units.json', '--region', '140623']);
    expect(units).toMatchObject({ code: 0, stderr: '' });
    expect(await count('organization', `region_path = '/14/1406/140623/' and level = 'COUNTY' and not example`)).toBe(
      52,
    );
    expect((await load()).stdout).toContain('organization: 新增 0 inserted, 更新 52 updated');
  });

  test('names file, line and column of every fault of every file, and writes nothing', async () => {
    const regions = file(
      'faulty.csv',
      'code,name,level,parentCode\n98,示例省,PROVINCE,\n9801,示例市,TOWN,98\n,无码,CITY,98\n',
    );
    const [first] = JSON.parse(readFileSync('data/push-obligations.json', 'utf8')) as { unit: number }[];
    const obligations = file('faulty.json', JSON.stringify([{ ...first, unit: 77 }], null, 1));
    const { code, stdout, stderr } = await load(['--regions', regions, '--obligations', obligations]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map(line => line.replace(`${folder}/`, '').split(' ').slice(0, 2).join(' '))).toEqual([
      'faulty.csv:3:1 CODE_LENGTH',
      'faulty.csv:4:1 VALUE_MISSING',
      'faulty.json:4:11 UNKNOWN_UNIT',
      '导入被拒绝，共 3',
      '没有写入任何数据 /',
    ]);
    expect(await count('region', `code = '98'`)).toBe(0);
  });

  test('of 200,000 rows with a fault in the last writes nothing and names the line', async () => {
    const rows = [
      'code,name,level,parentCode',
      '97,示例省,PROVINCE,',
      '9701,示例市,CITY,97',
      '970101,示例县,COUNTY,9701',
    ];
    for (let town = 100; rows.length <= 200_000; town++) {
      rows.push(`970101${town},第${town}镇,TOWN,970101`);
      for (let village = 0; village < 1000 && rows.length <= 200_000; village++)
        rows.push(`970101${town}${String(village).padStart(3, '0')},第${village}村,VILLAGE,970101${town}`);
    }
    const last = rows.pop()!;
    const faulty = file('large-faulty.csv', `${[...rows, last.replace('VILLAGE', 'HAMLET')].join('\n')}\n`);
    const refused = await load(['--regions', faulty]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    const column = last.indexOf('VILLAGE') + 1;
    expect(refused.stderr).toContain(`${faulty}:200001:${column} UNKNOWN_LEVEL`);
    expect(await count('region', `code like '97%'`)).toBe(0);
  });

  test('says so when a file is missing, or clashes with what is there', async () => {
    const missing = await load(['--regions', 'nowhere.csv']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('nowhere.csv:1:1 FILE_NOT_READABLE');
    const shipped = JSON.parse(readFileSync('data/member-units.json', 'utf8')) as { units: { slug: string }[] };
    const units = shipped.units.slice(0, 1).map(unit => ({ ...unit, slug: 'finance' }));
    const clash = await load(['--units', file('clash.json', JSON.stringify({ common: [], units }))]);
    expect(clash.code).toBe(1);
    expect(clash.stderr).toContain('Key (slug)=(finance) already exists.');
    expect(await count('member_unit', `slug = 'discipline-supervision'`)).toBe(1);
  });

  test('refuses what it does not understand with exit code 1, and writes nothing', async () => {
    await refusesAll('load', { DATABASE_URL: database.ownerUrl }, [
      [['--nope'], '--nope'],
      [['data/regions.csv'], 'data/regions.csv'],
      [['--regions'], '--regions'],
      [['--region', '3609'], '--units'],
      [['--units', 'data/member-units.json', '--region', '12'], '--region'],
    ]);
  });

  test('finds files from where the user stands, and asks for migrations where there are none', async () => {
    file('here.csv', 'code,name,level,parentCode\n96,,PROVINCE,\n');
    const environment = { DATABASE_URL: database.ownerUrl, INIT_CWD: folder };
    expect((await run('load', ['--regions', 'here.csv'], environment)).stderr).toContain('here.csv:2:4 VALUE_MISSING');
    const bare = new URL(database.ownerUrl);
    bare.pathname = `${bare.pathname}_bare`;
    await client.query(`create database ${bare.pathname.slice(1)}`);
    try {
      const { code, stderr } = await run('load', [], { DATABASE_URL: bare.href });
      expect({ code, behind: stderr.includes('npm run migrate') }).toEqual({ code: 1, behind: true });
    } finally {
      await client.query(`drop database ${bare.pathname.slice(1)}`);
    }
  });

  test('in production needs DATABASE_URL and starts no database of its own', async () => {
    const { code, stderr } = await run('load', [], { XIANJIE_MODE: 'production' });
    expect(code).toBe(1);
    expect(stderr).toContain('DATABASE_URL');
  });

  test('without DATABASE_URL loads the bundled database, whether it is running or not', async () => {
    const dataDir = path.join(folder, 'bundled');
    const first = await run('load', [], { XIANJIE_DATA_DIR: dataDir });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('region: 新增 6980 inserted');
    const server = await startEmbeddedPostgres({ dataDir });
    try {
      const second = await run('load', [], { XIANJIE_DATA_DIR: dataDir });
      expect(second).toMatchObject({ code: 0, stderr: '' });
      expect(second.stdout).toContain('region: 新增 0 inserted, 更新 0 updated, 未变 6980 unchanged');
    } finally {
      await server.stop();
    }
  });
});
