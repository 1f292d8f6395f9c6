// A command of `npm run policy` (权限命令).
export interface Command {
  readonly name: string;
  /** Arguments, and in both languages what it does. */
  readonly describe: string;
  /** Gives the exit code; throws what is shown to the caller. */
  run(words: string[]): Promise<number>;
}
