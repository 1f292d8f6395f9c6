// Refuse to start wrong (拒绝启动): the real entry point, in a copy of the sources with one policy spoilt, ends at once and
// names the file, and for what the analysis finds the line as well.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { assertSound, completePolicySet } from '../src/policies.ts';
import { withRow } from './proofs/mutants-build.ts';

const SOURCES = ['src', 'policies', 'migrations', 'data', 'package.json', 'tsconfig.json'];

/** Starts the server with one policy file changed, and gives how it ended. */
async function startWith(file: string, change: (text: string) => string) {
  const copy = mkdtempSync(path.join(tmpdir(), 'xianjie-wrong-'));
  for (const name of SOURCES) cpSync(name, path.join(copy, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  const place = path.join(copy, file);
  const [before, after] = [readFileSync(place, 'utf8'), change(readFileSync(place, 'utf8'))];
  expect(after).not.toBe(before);
  writeFileSync(place, after);
  const options = { cwd: copy, timeout: 50_000 };
  const started = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/main.ts'], options);
  const ended = await started.catch((error: { code: number; stderr: string; stdout: string }) => error);
  rmSync(copy, { recursive: true });
  return { ...ended, text: after };
}

test('main.ts with a row taken out of a policy ends at once with the name of the file', async () => {
  const file = 'policies/organisation.policy.ts';
  const ended = await startWith(file, text => text.replace(/, revise: \[\[.*?\]\]/, ''));
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(file) });
  expect(ended.stderr).toContain('The verb Duty.revise (src/modules/organisation/duty.actions.ts) has no rule');
});

test('main.ts with personal data opened to an administrator ends at once with file and line', async () => {
  const file = 'policies/staff.policy.ts';
  const ended = await startWith(file, text =>
    text.replace('PERSONAL: [', "PERSONAL: [\n        [['AUDIT_ADMIN'], listed],"),
  );
  const line = ended.text.split('\n').findIndex(text => text.includes('PERSONAL: [')) + 1;
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toContain('拒绝启动 / The policy is wrong; the server does not start');
  expect(ended.stderr).toContain(`${file}:${line} [administrator]: StaffMember.PERSONAL#1`);
});

test('a warning of the analysis does not stop a start', () => {
  const set = completePolicySet();
  expect(() =>
    assertSound(withRow(set, 'PushObligation', 'clearances', 'INTERNAL', { roles: ['FARMER'] })),
  ).not.toThrow();
});
