// `npm run policy -- <command>` (权限工具): asks the policy questions. Each command is a file of src/cli/policy/.
import 'reflect-metadata';
import { Failure, type Violation } from '../domain/errors.ts';
import { checkCommand } from './policy/check.ts';
import type { Command } from './policy/command.ts';
import { couldReadCommand } from './policy/could-read.ts';
import { diffCommand, releaseCommand } from './policy/diff.ts';
import { explainCommand } from './policy/explain.ts';
import { matrixCommand } from './policy/matrix.ts';
import { whoCanCommand } from './policy/who-can.ts';

const COMMANDS: readonly Command[] = [
  explainCommand,
  whoCanCommand,
  couldReadCommand,
  matrixCommand,
  checkCommand,
  diffCommand,
  releaseCommand,
];

const usage = (): string =>
  ['用法 / Usage: npm run policy -- <command>', ...COMMANDS.map(({ name, describe }) => `  ${name} ${describe}`)].join(
    '\n',
  );

function messageOf(error: unknown): string {
  if (!(error instanceof Failure)) return (error as Error).message;
  const { messageZh, violations = [] } = error.extensions as { messageZh: string; violations?: Violation[] };
  return [`${messageZh} / ${error.message}`, ...violations.map(({ path, zh, en }) => `  ${path}: ${zh} / ${en}`)].join(
    '\n',
  );
}

const [name, ...words] = process.argv.slice(2);
const command = COMMANDS.find(known => known.name === name);
try {
  if (!command) throw new Error(usage());
  process.exitCode = await command.run(words);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
