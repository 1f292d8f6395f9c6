// One SQL statement in the making (语句): text with slots, and how each parameter is bound at run time. Slots are
// numbered when the text is finished, because folding throws away expressions that had already asked for a parameter,
// and PostgreSQL refuses a bind with more values than the text uses.
import { createHash } from 'node:crypto';
import type { PostFact, Principal, Stamp } from '../../policy/principal.ts';
import { COUNTING_SETTING } from '../../policy/row-security.ts';
import { factType } from '../../policy/scope-sql.ts';
import { POSTS_SETTING, postsSetting } from '../../policy/told-posts.ts';

/** What a plan needs at run time. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly principal: Principal;
  /** Key that authenticates the cursors of one list for one viewer. */
  readonly cursorKey: (list: string) => string;
  /** Bare key of the row that an event is about. */
  readonly object?: string;
  /** Bare keys of the rows that pointers point to. */
  readonly objects?: readonly string[];
}
export type Bind = (run: Run) => unknown;

/** What row security is told: the one parameter that decides nothing which the rest of the statement does not decide. */
export const toldPosts: Bind = run => postsSetting(run.principal);

export interface Plan {
  readonly name: string;
  readonly text: string;
  readonly binds: readonly Bind[];
  /** Throw on values that are wrong even where the text does not use them. */
  readonly checks: readonly Bind[];
}

/** Unit separator: a character that no SQL of ours contains. */
const MARK = '\u001f';
const SLOT = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');

export class Statement {
  readonly #binds: Bind[] = [];
  readonly #checks: Bind[] = [];
  readonly #known = new Map<string, string>();
  #aliases = 0;
  #walled = false;
  #counting = false;
  #resting = 0;

  alias(): string {
    return `t${this.#aliases++}`;
  }

  /** A parameter. Calls with one key share it. */
  slot(bind: Bind, type: string, key?: string): string {
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known) return known;
    const slot = `${MARK}${this.#binds.push(bind) - 1}${MARK}::${type}`;
    if (key !== undefined) this.#known.set(key, slot);
    return slot;
  }

  check(bind: Bind): void {
    this.#checks.push(bind);
  }

  /** Some table of the statement stands behind row security, which has to be told the posts. */
  wall(): void {
    this.#walled = true;
  }

  /** The statement hands out no row: the wall lets it count where its posts may count. */
  count(): void {
    this.#counting = true;
  }

  /** The posts were read for an earlier request: nothing is read, and no row answered, unless these stamps stand yet. */
  rest(resting: readonly Stamp[]): void {
    this.#resting = resting.length;
  }

  #standing(): string {
    const stands = Array.from({ length: this.#resting }, (_, place) => {
      const part = (name: keyof Stamp, type: string) =>
        this.slot(run => run.principal.resting[place]![name], type, `${place}.${name}`);
      return `exists (select from standing where holder = ${part('holder', 'uuid')} and stamp = ${part('stamp', 'bigint')})`;
    });
    return stands.length === 0 ? '' : ` where ${stands.join(' and ')}`;
  }

  readonly fact = (post: number, fact: PostFact): string =>
    this.slot(run => run.principal.posts[post]![fact], factType(fact), `${post}.${fact}`);

  /** The whole statement, one JSON text in column `j`. */
  finishRead(expression: string): Plan {
    if (!this.#walled) return this.finish(`select ${expression} as j${this.#standing()}`);
    // One round trip: the setting is local to the statement's own transaction, and is made before the subqueries of
    // the projection are evaluated. If that order ever failed, the wall would show nothing (it fails closed).
    const posts = this.slot(toldPosts, 'text');
    const counting = this.#counting ? `, set_config('${COUNTING_SETTING}', 'on', true)` : '';
    const told = `with told as materialized (select set_config('${POSTS_SETTING}', ${posts}, true)${counting}${this.#standing()})`;
    return this.finish(`${told} select ${expression} as j from told`);
  }

  finish(expression: string): Plan {
    const used: number[] = [];
    const text = expression.replace(SLOT, (_, digits: string) => {
      const index = Number(digits);
      const at = used.indexOf(index);
      return `$${at === -1 ? used.push(index) : at + 1}`;
    });
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
    return { name, text, binds: used.map(index => this.#binds[index]!), checks: this.#checks };
  }
}

export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** JSON of a value, or null where it is null. PostgreSQL and JavaScript escape a text alike. */
export const jsonOf = (value: string): string => `to_json(${value})`;

/** JSON of what prints as it is: whole numbers, counts, flags. */
export const jsonOfPlain = (value: string): string => `(${value})::text`;

const JSON_NULL = 'null';

/** PostgreSQL gives a function no more than 100 arguments. */
const MOST_PARTS = 90;

/** One call, and not an operator for each part: every node of an expression is made ready anew for every statement. */
function concatenated(parts: readonly string[]): string {
  if (parts.length <= MOST_PARTS) return `concat(${parts.join(',')})`;
  const calls = Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, at) =>
    concatenated(parts.slice(at * MOST_PARTS, (at + 1) * MOST_PARTS)),
  );
  return concatenated(calls);
}

/**
 * An object as text without spaces, from members that are JSON or null. Concatenation costs the database less than
 * `json_build_object`; a member that is null would leave a hole without `coalesce`.
 */
export function jsonObject(entries: readonly (readonly [key: string, json: string])[]): string {
  let constant = '{';
  const parts: string[] = [];
  for (const [index, [key, json]] of entries.entries()) {
    constant += `${index === 0 ? '' : ','}${JSON.stringify(key)}:`;
    if (json === JSON_NULL) constant += 'null';
    else {
      parts.push(textLiteral(constant), `coalesce(${json},'null')`);
      constant = '';
    }
  }
  return concatenated([...parts, textLiteral(`${constant}}`)]);
}

/** A list as text, from JSON of its items; more SQL of the aggregate follows the items, or the aggregate. */
export const jsonList = (item: string, order = '', filter = ''): string =>
  `('['||coalesce(string_agg(${item},','${order})${filter},'')||']')`;
