// `npm run prove` (证明): the longer runs of the proofs that `npm test` runs in short. Each option is one proof; its numbers
// are printed by the proof itself.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const USAGE = 'npm run prove -- [--cases N | --crashes N | --fuzz N] [--seed S] [--mutants [--roles]]';
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const DEFAULT_CASES = 100_000;

function whole(value: string | undefined, name: string): string | undefined {
  if (value === undefined || /^\d{1,9}$/.test(value)) return value;
  throw new Error(`--${name}: 应为整数 / a whole number\n用法 / Usage: ${USAGE}`);
}

function given() {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ options: { cases: text, crashes: text, fuzz: text, seed: text, mutants: flag, roles: flag } })
      .values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n用法 / Usage: ${USAGE}`);
  }
}

const run = (words: readonly string[], environment: Record<string, string> = {}): number =>
  spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, ...environment } }).status ?? 1;

function prove(): number {
  const { cases, crashes, fuzz, seed, mutants = false, roles = false } = given();
  if (mutants) return run(['--import', 'tsx', 'test/proofs/mutants-main.ts', ...(roles ? ['--roles'] : [])]);
  const drawn = whole(seed, 'seed');
  const seeded: Record<string, string> = drawn === undefined ? {} : { XIANJIE_PROVE_SEED: drawn };
  if (crashes !== undefined)
    return run([...JEST, 'test/crashes'], { XIANJIE_PROVE_CRASHES: whole(crashes, 'crashes')!, ...seeded });
  if (fuzz !== undefined)
    return run([...JEST, 'test/pushes-fuzz'], { XIANJIE_PROVE_FUZZ: whole(fuzz, 'fuzz')!, ...seeded });
  return run([...JEST, 'test/proofs/agreement', 'test/proofs/holes'], {
    XIANJIE_PROVE_CASES: whole(cases, 'cases') ?? String(DEFAULT_CASES),
    ...seeded,
  });
}

try {
  process.exitCode = prove();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
