// A mask (脱敏): what a post with a masked clearance sees instead of the value. Text in, text out, once in memory and
// once in SQL, side by side; a property test holds the two together.
export interface Mask {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** An invented value and what it becomes. */
  readonly example: readonly [string, string];
  readonly memory: (value: string) => string;
  readonly sql: (expression: string) => string;
}
