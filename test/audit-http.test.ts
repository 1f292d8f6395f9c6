// GraphQL over HTTP (协议合规), asked of the platform itself with its real schema, its limits and its cross-site guard.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { auditAddress, auditTable, conforms } from '../src/cli/audit-http.ts';
import { openWorld, type World } from './harness/world.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xianjie-audit-test-'));
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

test('the platform meets all 61 audits, without a warning and without a notice', async () => {
  const results = await auditAddress(world.address);
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(results).toHaveLength(61);
  expect(auditTable(results).split('\n').at(-1)).toBe('61 audits: 61 ok, 0 notice, 0 warn, 0 error');
});

test('npm run audit:http starts the platform on a given database, prints the table and ends with 0', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/audit-http.ts'], {
    env: {
      ...process.env,
      DATABASE_URL: world.ownerUrl,
      APPLICATION_DATABASE_URL: world.applicationUrl,
      XIANJIE_DATA_DIR: folder,
    },
    encoding: 'utf8',
  });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.at(-1)).toBe('61 audits: 61 ok, 0 notice, 0 warn, 0 error');
  expect(lines.filter(line => line.startsWith('ok'))).toHaveLength(61);
  expect([status, stderr]).toEqual([0, '']);
});

test('one audit that is not met, be it a MAY, fails the whole', async () => {
  const results = await auditAddress(world.address);
  expect(conforms(results)).toBe(true);
  const refused = await auditAddress(`${world.address}/health`);
  expect(conforms(refused)).toBe(false);
  expect(auditTable(refused)).toMatch(/^error {2}\w{4} {2}MUST .*\n {7}\S/m);
  const noticed = refused.find(result => result.status === 'notice' || result.status === 'warn');
  expect(noticed && conforms([...results.slice(1), noticed])).toBe(false);
});
