// What is generated and committed (生成文件) equals what the code says now; CI knows by this test.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatedFiles, staleFiles } from '../src/cli/emit.ts';

const GENERATED = ['schema/schema.graphql', 'policies/PERMISSIONS.md', 'examples/client/generated/operations.ts'];
const [, MATRIX, OPERATIONS] = GENERATED as [string, string, string];
const VIEWER = 'schema/operations/accounts/viewer.graphql';

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'xianjie-emit-'));
  for (const place of ['schema', 'codegen.yml', ...GENERATED])
    cpSync(place, path.join(copy, place), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** The program of this tree, with another folder as its project. */
function emit(project: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.resolve('src/cli/emit.ts'), ...words],
    { cwd: project, env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') }, encoding: 'utf8' },
  );
  return { status, stdout: stdout.split('\n').filter(Boolean), stderr: stderr.split('\n').filter(Boolean) };
}

const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');
const stale = async () => staleFiles(copy, await generatedFiles(copy)).map(({ filename }) => filename);

test('the committed SDL, permission matrix and typed operations are up to date', () => {
  expect(emit('.', '--check')).toEqual({ status: 0, stdout: [], stderr: [] });
});

test('a generated file that was touched fails the check, which names it and repairs nothing', () => {
  appendFileSync(path.join(copy, OPERATIONS), '// touched\n');
  expect(emit(copy, '--check')).toEqual({
    status: 1,
    stdout: [],
    stderr: [`${OPERATIONS} 已过期，请运行 npm run emit / is stale; run: npm run emit`],
  });
  expect(read(OPERATIONS)).toMatch(/\/\/ touched\n$/);
});

test('emit writes what is stale or missing, and nothing else', () => {
  appendFileSync(path.join(copy, MATRIX), 'touched\n');
  rmSync(path.join(copy, 'examples'), { recursive: true });
  const written = [`${MATRIX} written`, `${OPERATIONS} written`];
  expect(emit(copy)).toEqual({ status: 0, stdout: written, stderr: [] });
  for (const file of GENERATED) expect(read(file)).toBe(readFileSync(file, 'utf8'));
});

test.each(GENERATED)('%s is stale by a single character', async file => {
  expect(await stale()).toEqual([]);
  writeFileSync(path.join(copy, file), read(file).replace('e', 'E'));
  expect(await stale()).toEqual([file]);
});

test('an operation that was changed makes the typed operations stale, and only them', async () => {
  writeFileSync(path.join(copy, VIEWER), read(VIEWER).replace('policyVersion', ''));
  expect(await stale()).toEqual([OPERATIONS]);
});

test('an operation that the graph does not know is refused, and its file is named', async () => {
  writeFileSync(path.join(copy, VIEWER), 'query Viewer { viewer { shoeSize } }\n');
  await expect(generatedFiles(copy)).rejects.toThrow(
    /Cannot query field "shoeSize" on type "Viewer"[\s\S]*viewer\.graphql/,
  );
});
