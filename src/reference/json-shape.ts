// Takes values out of a JSON file and checks their shape (结构检查). A wrong value is logged with its place and a
// stand-in is returned, so that reading goes on to the next fault; a file with a fault never gives rows away.
import { isCivilDay } from '../domain/civil-day.ts';
import type { ProblemCode } from './import-problem.ts';
import { type JsonNode, JsonSyntaxError, parseJson, places } from './json.ts';
import { type Elsewhere, type FileLog, firstAtLine } from './problem-log.ts';
import { problemOfText } from './text-rules.ts';
import { readText, type Source } from './text-source.ts';

/** The members of an object by key. A missing key has been logged already and reads as `undefined`. */
export type Members = ReadonlyMap<string, JsonNode>;
type Field = JsonNode | undefined;

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const CODE = /^[A-Z][A-Z0-9_-]{1,59}$/;

/** Reads the file; null when it is no JSON, which has then been logged. */
export async function openJson(source: Source, log: FileLog): Promise<{ shape: JsonShape; root: JsonNode } | null> {
  const text = await readText(source, log);
  if (text.trim() === '') {
    if (log.count === 0) log.add({ line: 1, column: 1 }, 'EMPTY_FILE', 'JSON');
    return null;
  }
  try {
    return { root: parseJson(text), shape: new JsonShape(text, log) };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    log.add(places(text)(error.at), 'JSON_SYNTAX', error.expected);
    return null;
  }
}

export class JsonShape {
  private readonly placeOf: ReturnType<typeof places>;

  constructor(
    text: string,
    private readonly log: FileLog,
  ) {
    this.placeOf = places(text);
  }

  /** Faults so far. Where it did not grow, what was taken in between is real and no stand-in. */
  get faults(): number {
    return this.log.count;
  }

  fault(
    node: { readonly at: number } | undefined,
    problem: ProblemCode,
    expected: string,
    elsewhere?: Elsewhere,
  ): void {
    if (node !== undefined) this.log.add(this.placeOf(node.at), problem, expected, elsewhere);
  }

  /** An object with these keys and no others. */
  members(node: Field, required: readonly string[], optional: readonly string[] = []): Members {
    const members = new Map<string, JsonNode>();
    if (node?.type !== 'object') {
      this.fault(node, 'WRONG_TYPE', 'an object');
      return members;
    }
    const known = [...required, ...optional];
    for (const entry of node.entries) {
      if (members.has(entry.key)) this.fault(entry, 'DUPLICATE_KEY', 'each key once');
      else if (!known.includes(entry.key)) this.fault(entry, 'UNKNOWN_KEY', known.join(', '));
      members.set(entry.key, entry.node);
    }
    for (const key of required) if (!members.has(key)) this.fault(node, 'MISSING_KEY', key);
    return members;
  }

  list(node: Field, emptyAllowed = false): readonly JsonNode[] {
    if (node?.type === 'array') {
      if (node.items.length === 0 && !emptyAllowed) this.fault(node, 'LIST_EMPTY', 'at least one');
      return node.items;
    }
    this.fault(node, 'WRONG_TYPE', 'a list');
    return [];
  }

  text(node: Field, longest = 400): string {
    const value = this.scalar(node, 'string', 'a text');
    const faulty = value === null ? null : problemOfText(value, longest);
    if (faulty) this.fault(node, faulty.problem, faulty.expected);
    return value ?? '';
  }

  textOrEmpty(node: Field): string {
    return node?.type === 'scalar' && node.value === '' ? '' : this.text(node);
  }

  matching(node: Field, pattern: RegExp): string {
    const value = this.scalar(node, 'string', 'a text');
    if (value !== null && !pattern.test(value)) this.fault(node, 'VALUE_MALFORMED', pattern.source);
    return value ?? '';
  }

  choice<Value extends string>(node: Field, list: readonly Value[]): Value {
    const value = this.scalar(node, 'string', 'a text');
    const chosen = list.find(candidate => candidate === value);
    if (value !== null && chosen === undefined) this.fault(node, 'VALUE_NOT_IN_LIST', list.join(' | '));
    return chosen ?? (list[0] as Value);
  }

  integer(node: Field, least: number, most: number): number {
    const value = this.scalar(node, 'number', 'a whole number');
    if (value !== null && !(Number.isInteger(value) && value >= least && value <= most)) {
      this.fault(node, 'VALUE_OUT_OF_RANGE', `${least} to ${most}, whole`);
    }
    return value ?? least;
  }

  flag(node: Field): boolean {
    return this.scalar(node, 'boolean', 'true or false') ?? false;
  }

  day(node: Field): string {
    const value = this.scalar(node, 'string', 'a day');
    if (value !== null && !isCivilDay(value)) this.fault(node, 'VALUE_MALFORMED', 'YYYY-MM-DD');
    return value ?? '';
  }

  orNull<Value>(node: Field, take: (node: Field) => Value): Value | null {
    return node === undefined || (node.type === 'scalar' && node.value === null) ? null : take(node);
  }

  /** Reports every text or number that an earlier one of the same list equals. */
  unique(nodes: readonly Field[], problem: ProblemCode): void {
    const first = new Map<string | number, JsonNode>();
    for (const node of nodes) {
      if (node?.type !== 'scalar' || (typeof node.value !== 'string' && typeof node.value !== 'number')) continue;
      const earlier = first.get(node.value);
      if (earlier === undefined) first.set(node.value, node);
      else this.fault(node, problem, 'each once', firstAtLine(this.placeOf(earlier.at).line));
    }
  }

  private scalar(node: Field, type: 'string', expected: string): string | null;
  private scalar(node: Field, type: 'number', expected: string): number | null;
  private scalar(node: Field, type: 'boolean', expected: string): boolean | null;
  private scalar(node: Field, type: string, expected: string): unknown {
    if (node?.type === 'scalar' && typeof node.value === type) return node.value;
    this.fault(node, 'WRONG_TYPE', expected);
    return null;
  }
}
