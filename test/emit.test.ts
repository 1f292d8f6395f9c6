// What is generated and committed (生成文件) equals what the code says now; CI knows by this test.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const GENERATED = ['schema/schema.graphql', 'policies/PERMISSIONS.md', 'examples/client/generated/operations.ts'];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'xianjie-emit-'));
  for (const place of ['schema', 'codegen.yml', ...GENERATED])
    cpSync(place, path.join(copy, place), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** The program of this tree, writing into the folder. */
function emit(folder: string, ...words: string[]) {
  const program = path.resolve('src/cli/emit.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trimEnd().split('\n'), stderr: stderr.trimEnd().split('\n') };
}

const isStale = (file: string) => `${file} 已过期，请运行 npm run emit / is stale; run: npm run emit`;
const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');

test('the committed SDL, permission matrix and typed operations are up to date', () => {
  expect(emit('.', '--check')).toEqual({ status: 0, stdout: [''], stderr: [''] });
});

test('a generated file that was touched or is missing fails the check, which names every one and repairs none', () => {
  appendFileSync(path.join(copy, GENERATED[0]!), '# touched\n');
  rmSync(path.join(copy, GENERATED[1]!));
  appendFileSync(path.join(copy, GENERATED[2]!), '// touched\n');
  expect(emit(copy, '--check')).toEqual({ status: 1, stdout: [''], stderr: GENERATED.map(isStale) });
  expect(read(GENERATED[2]!)).toMatch(/\/\/ touched\n$/);
});

test('emit writes what was stale, and then the check is content', () => {
  expect(emit(copy)).toEqual({ status: 0, stdout: GENERATED.map(file => `${file} written`), stderr: [''] });
  for (const file of GENERATED) expect(read(file)).toBe(readFileSync(file, 'utf8'));
  expect(emit(copy, '--check').status).toBe(0);
});

test('an operation that was changed makes the typed operations stale, and only them', () => {
  const file = path.join(copy, 'schema/operations/accounts/viewer.graphql');
  writeFileSync(file, readFileSync(file, 'utf8').replace('policyVersion', ''));
  expect(emit(copy, '--check')).toEqual({ status: 1, stdout: [''], stderr: [isStale(GENERATED[2]!)] });
});

test('an operation that the graph does not know is refused by name, and nothing is written', () => {
  const file = path.join(copy, 'schema/operations/accounts/viewer.graphql');
  writeFileSync(file, 'query Viewer { viewer { shoeSize } }\n');
  const before = GENERATED.map(read);
  const { status, stderr } = emit(copy);
  expect(status).toBe(1);
  expect(stderr.join('\n')).toMatch(/Cannot query field "shoeSize" on type "Viewer"/);
  expect(GENERATED.map(read)).toEqual(before);
});
