// `npm run policy -- explain | who-can | could-read | matrix` (权限工具), as processes of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explainCommand } from '../src/cli/policy/explain.ts';
import { matrixCommand } from '../src/cli/policy/matrix.ts';
import { workbook } from '../src/cli/policy/xlsx.ts';
import { completePolicySet } from '../src/policies.ts';
import { accessMatrix } from '../src/policy/explain/access-matrix.ts';
import { permissionMatrix } from '../src/policy/matrix.ts';
import { openDatabaseCopy } from './harness/world.ts';

const set = completePolicySet();
let folder: string;
let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xianjie-policy-'));
  database = await openDatabaseCopy();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function policy(...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: database.ownerUrl,
    APPLICATION_DATABASE_URL: database.applicationUrl,
    XIANJIE_DATA_DIR: folder,
    INIT_CWD: folder,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/policy.ts', ...words], { env });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number | null, stdout, stderr };
}

const CLERK = 'StaffMember:DEMO-ca.med';

describe('explain', () => {
  test('says in both languages what was decided, by which rule, and what is nearest to a grant', async () => {
    const { code, stdout, stderr } = await policy('explain', '--as', 'cb.off', '--action', 'read', '--on', CLERK);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '不允许 DENIED  read StaffMember',
      '  StaffMember.read 没有一条规则成立 / no rule of StaffMember.read holds',
      `权限版本 policy version  ${set.version}`,
    ]);
    expect(lines).toContain('  不授权 FAILS  StaffMember.read.6  县乡村三级 / county, town, village <- COUNTY_OFFICE');
    expect(lines[lines.indexOf('最近的授权 nearest grant') + 1]).toBe(
      '  StaffMember.read.6  该行不在任职 COUNTY_OFFICE（县级巩固衔接办）的辖区以内 / the row lies outside the jurisdiction of the post COUNTY_OFFICE',
    );
  });

  test('of a field, at a moment, as JSON', async () => {
    const asked = ['explain', '--as', 'ca.off', '--action', 'read', '--on', `${CLERK}.idNo`, '--json'];
    const [now, before] = await Promise.all([policy(...asked), policy(...asked, '--at', '2020-01-01T00:00:00+08:00')]);
    expect(JSON.parse(now.stdout)).toMatchObject({ decision: 'MASKED', field: 'idNo', policyVersion: set.version });
    expect(JSON.parse(before.stdout)).toMatchObject({
      decision: 'DENIED',
      idle: [{ why: { en: 'the post COUNTY_OFFICE has not begun' } }],
    });
  });

  test('refuses what it does not understand with exit code 1, and says what it expects', async () => {
    const read = ['--action', 'read', '--on', CLERK];
    const cases: [words: string[], hint: string][] = [
      [[], 'who-can --action'],
      [['explain', '--as', 'ca.of', ...read], 'ca.off'],
      [['explain', '--as', 'off', '--action', 'eat', '--on', CLERK], 'The actions of StaffMember are: read'],
    ];
    const ended = await Promise.all(cases.map(([words]) => policy(...words)));
    expect(ended.map(({ code, stdout, stderr }, at) => [code, stdout, stderr.includes(cases[at]![1])])).toEqual(
      cases.map(() => [1, '', true]),
    );
    await expect(explainCommand.run(read)).rejects.toThrow('--as');
    await expect(explainCommand.run(['--as', 'off', ...read, '--shoe'])).rejects.toThrow('--shoe');
    await expect(explainCommand.run(['--as', 'off', ...read, '--at', 'yesterday'])).rejects.toThrow('--at');
    await expect(matrixCommand.run(['--format', 'doc'])).rejects.toThrow('md | csv | xlsx');
    await expect(matrixCommand.run(['--format', 'xlsx'])).rejects.toThrow('--out');
  });
});

test('who-can lists people, how much they see, and by which posts; could-read says what it rests on', async () => {
  const on = ['--on', `${CLERK}.personnelFileNotes`];
  const [who, could] = await Promise.all([
    policy('who-can', '--action', 'read', ...on),
    policy('could-read', '--person', 'org.op', ...on, '--at', '2021-06-01T00:00:00+08:00'),
  ]);
  expect(who.stdout.trimEnd().split('\n')).toEqual([
    '2 人 people',
    `权限版本 policy version  ${set.version}`,
    '  完整 FULL    org.op  ORGANIZATION @6108 StaffMember.CONFIDENTIAL.0',
    '  完整 FULL    org.ul  ORGANIZATION @6108 StaffMember.CONFIDENTIAL.0',
  ]);
  const lines = could.stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('允许 ALLOWED  read StaffMember.personnelFileNotes');
  expect(lines.at(-1)).toContain('不确切 exact: false');
});

describe('matrix', () => {
  test('as Markdown is PERMISSIONS.md', async () => {
    const { stdout } = await policy('matrix', '--format', 'md');
    expect(stdout).toBe(`${permissionMatrix(set).trimEnd()}\n`);
  });

  test('as CSV has one line for each rule of each verb and field for each role, and the version on every one', async () => {
    expect(await policy('matrix', '--format', 'csv', '--out', 'matrix.csv')).toMatchObject({ code: 0, stdout: '' });
    const [head, ...lines] = readFileSync(path.join(folder, 'matrix.csv'), 'utf8').trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFtype,verb,field,label,role,角色,rule,条件,condition,access,because,policyVersion');
    expect(lines).toHaveLength(accessMatrix(set).length);
    expect(lines.filter(line => !line.endsWith(`,${set.version}`))).toEqual([]);
    expect(lines).toContain(
      `StaffMember,,phone,PERSONAL,AUDITOR,审计人员,StaffMember.PERSONAL.4,本辖区以内,within the jurisdiction,MASKED,,${set.version}`,
    );
    expect(lines).toContain(
      `Region,,code,PUBLIC,,,Region.PUBLIC,凡可读该行者,whoever may read the row,FULL,,${set.version}`,
    );
  });

  test('as xlsx is a sound zip with a sheet of the same lines under the version', async () => {
    expect(await policy('matrix', '--format', 'xlsx', '--out', 'matrix.xlsx')).toMatchObject({ code: 0, stdout: '' });
    const files = unzip(readFileSync(path.join(folder, 'matrix.xlsx')));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const rows = rowsOf(files.get('xl/worksheets/sheet1.xml')!);
    expect(rows[0]).toEqual(['权限版本 policy version', set.version]);
    expect(rows).toHaveLength(2 + accessMatrix(set).length);
  });

  test('an xlsx keeps every text as it is, and lets none act as markup or formula', () => {
    const texts = ['=1+1', '<&>"\'', '汉字 𠀀', ' spaces ', '', 'tab\tand\nline', 'bell\u0007'];
    const [row] = rowsOf(unzip(workbook('S', [texts])).get('xl/worksheets/sheet1.xml')!);
    expect(row).toEqual(texts.map(one => one.replace('\u0007', '')));
  });
});

/** Reads a zip by its directory, and checks every length and sum of it. */
function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf('PK\x05\x06');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  expect(at + zip.readUInt32LE(end + 12)).toBe(end);
  while (at < end) {
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [sum, size, length] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.toString('latin1', local, local + 4)).toBe('PK\x03\x04');
    expect(zip.subarray(local + 4, local + 30)).toEqual(zip.subarray(at + 6, at + 32));
    const content = zip.subarray(local + 30 + length, local + 30 + length + size);
    expect(crc32(content)).toBe(sum);
    files.set(name, content.toString('utf8'));
    at += 46 + length;
  }
  expect(files.size).toBe(zip.readUInt16LE(end + 10));
  return files;
}

const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const rowsOf = (sheet: string): string[][] =>
  [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, cells]) =>
    [...cells!.matchAll(/<c\/>|<c t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is><\/c>/gs)].map(
      ([, inner]) => (inner ?? '').replace(/&\w+;/g, sign => SIGNS[sign]!),
    ),
  );
