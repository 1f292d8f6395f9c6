// Mutation testing of the policies (规则变异测试): a part of the mutants in every run, all of them by
// `npm run prove -- --mutants`.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const run = (...words: string[]) => {
  const program = ['--import', 'tsx', 'test/proofs/mutants-main.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n'), stderr };
};

test('the policy tests notice at least 95 % of the mistakes that could be made in the tables', () => {
  const { status, lines, stderr } = run('--step', '10');
  process.stdout.write(`${[...lines.filter(line => line.startsWith('存活')), lines.at(-1)].join('\n')}\n`);
  // The command fails below 95 %; what survives is printed, to be killed or justified.
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('mutants that no test notices are printed, and fail the run', () => {
  const { status, lines } = run('--step', '10', '--blind');
  expect([status, lines[0]]).toEqual([1, expect.stringMatching(/^存活 survived {2}\w+\.\w+#\d+ /)]);
});
