// JSON with positions (带位置的 JSON 读取): every value and key knows where it begins, so that a wrong value can be
// named by line and column, which JSON.parse cannot do. RFC 8259, nothing beyond it; nesting is limited.
import type { Place } from './import-problem.ts';

/** A value with its offset in the text. */
export type JsonNode =
  | { readonly at: number; readonly type: 'object'; readonly entries: readonly JsonEntry[] }
  | { readonly at: number; readonly type: 'array'; readonly items: readonly JsonNode[] }
  | { readonly at: number; readonly type: 'scalar'; readonly value: string | number | boolean | null };

export interface JsonEntry {
  readonly at: number;
  readonly key: string;
  readonly node: JsonNode;
}

export class JsonSyntaxError extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(`Expected ${expected} at offset ${at}`);
  }
}

const DEEPEST = 32;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = { true: true, false: false, null: null } as const;

/** Parses one value that fills the text. */
export function parseJson(text: string): JsonNode {
  const parser = new Parser(text);
  const node = parser.value(0);
  parser.end();
  return node;
}

/** Line and column of the offsets of a text. */
export function places(text: string): (at: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return at => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

class Parser {
  private at = 0;
  constructor(private readonly text: string) {}

  value(depth: number): JsonNode {
    this.space();
    if (depth > DEEPEST) throw new JsonSyntaxError(this.at, `at most ${DEEPEST} levels`);
    const { at } = this;
    switch (this.text[at]) {
      case '{':
        return { at, type: 'object', entries: this.members('}', () => this.entry(depth + 1)) };
      case '[':
        return { at, type: 'array', items: this.members(']', () => this.value(depth + 1)) };
      case '"':
        return { at, type: 'scalar', value: this.string() };
      default:
        return { at, type: 'scalar', value: this.word() };
    }
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) throw new JsonSyntaxError(this.at, 'the end of the file');
  }

  private entry(depth: number): JsonEntry {
    const { at } = this;
    if (this.text[at] !== '"') throw new JsonSyntaxError(at, 'a key in double quotes');
    const key = this.string();
    this.space();
    this.take(':');
    return { at, key, node: this.value(depth) };
  }

  /** What stands between a bracket and its counterpart, parted by commas. */
  private members<Member>(close: string, member: () => Member): Member[] {
    this.at++;
    this.space();
    const members: Member[] = [];
    while (this.text[this.at] !== close || members.length > 0) {
      members.push(member());
      this.space();
      if (this.text[this.at] === close) break;
      if (this.text[this.at] !== ',') throw new JsonSyntaxError(this.at, `, or ${close}`);
      this.at++;
      this.space();
    }
    this.at++;
    return members;
  }

  private string(): string {
    const start = this.at++;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (Number.isNaN(code)) throw new JsonSyntaxError(this.at, 'a closing quote');
      if (code < 32) throw new JsonSyntaxError(this.at, 'no line break or control character in a text');
      if (code === 92) {
        if (this.match(ESCAPE) === '') throw new JsonSyntaxError(this.at, 'an escape of JSON');
      } else {
        this.at++;
        if (code === 34) return JSON.parse(this.text.slice(start, this.at));
      }
    }
  }

  private word(): number | boolean | null {
    const number = this.match(NUMBER);
    if (number !== '') return Number(number);
    for (const [word, value] of Object.entries(WORDS)) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    throw new JsonSyntaxError(this.at, 'a value');
  }

  private take(character: string): void {
    if (this.text[this.at] !== character) throw new JsonSyntaxError(this.at, character);
    this.at++;
  }

  private space(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
