// Conditions of policies (权限条件): data over a closed set of operators, each with a meaning in memory and one in SQL,
// written side by side. Three values: true, false, unknown (null). Unknown means no: missing, null, odd or not loaded
// data never opens anything. CASL's own matcher says yes to `{level: {$lte: 2}}` when `level` is missing.
import type { PostFact } from './principal.ts';
import type { Taken } from './told-posts.ts';

export type Literal = string | number | boolean;
/** A fact of the post, filled in when the condition is applied to one. */
export interface Slot {
  readonly slot: PostFact;
}
export type Operand = Slot | Literal;
export type Truth = boolean | null;

/** What an operator means: `any` is `sql` for one of several operands, none of them null. */
export interface OperatorMeaning {
  readonly memory: (value: unknown, operand: unknown) => Truth;
  readonly sql: (column: string, operand: string) => string;
  readonly any: (column: string, operands: string) => string;
  /** Which operands `any` is given: all that are known, where it is left out. */
  readonly taken?: Taken;
}

export const OPERATORS = {
  /** Equals. Two missing values are not equal: they are unknown. */
  $eq: {
    memory: (value: unknown, operand: unknown): Truth => {
      if (value == null || operand == null) return null;
      return typeof value === typeof operand ? value === operand : null;
    },
    sql: (column: string, operand: string) => `${column} = ${operand}`,
    any: (column: string, operands: string) => `${column} = any(${operands})`,
  },
  /** Known to be another one. Two missing values are unknown, not different. */
  $differs: {
    memory: (value: unknown, operand: unknown): Truth => {
      if (value == null || operand == null) return null;
      return typeof value === typeof operand ? value !== operand : null;
    },
    sql: (column: string, operand: string) => `${column} <> ${operand}`,
    any: (column: string, operands: string) => `${column} <> any(${operands})`,
  },
  /** A list of texts that holds the operand: ids of the units that sent a lead, of the people admitted to a topic. */
  $holds: {
    memory: (value: unknown, operand: unknown): Truth => {
      if (!Array.isArray(value) || typeof operand !== 'string') return null;
      return value.includes(operand);
    },
    // Containment, and not `= any`, can use a GIN index.
    sql: (column: string, operand: string) => `${column} @> array[${operand}::text]`,
    any: (column: string, operands: string) => `${column} && ${operands}::text[]`,
  },
  /** The value is a region path at or below the operand's. */
  $within: {
    memory: (value: unknown, operand: unknown): Truth => {
      if (typeof value !== 'string' || typeof operand !== 'string' || operand[operand.length - 1] !== '/') return null;
      // Every field of every row asks this; `startsWith` takes twice as long.
      return value.slice(0, operand.length) === operand;
    },
    // A range over bytes uses the btree; LIKE and ^@ with a parameter turn into scans (docs/decisions/0004). A path that
    // is not closed contains nothing.
    sql: (column: string, operand: string) =>
      `(right(${operand}, 1) = '/' and ${column} >= ${operand} collate "C"` +
      ` and ${column} < left(${operand}, -1) || '0' collate "C")`,
    // No index is looked for here: the rows are chosen already, and of what takes several operands LIKE is the cheapest (a
    // third of ^@). Only closed paths are among the operands, without a character that would stand for others.
    any: (column: string, operands: string) => `${column} like any(${operands})`,
    taken: 'paths',
  },
  /** A moment or day that has been reached: value <= operand. */
  $reached: {
    memory: (value: unknown, operand: unknown): Truth => {
      const [a, b] = [instant(value), instant(operand)];
      return a === null || b === null ? null : a <= b;
    },
    sql: (column: string, operand: string) => `${column} <= ${operand}`,
    any: (column: string, operands: string) => `${column} <= any(${operands})`,
  },
  /** An end that has not come yet, or none set: value is null or value > operand. */
  $open: {
    memory: (value: unknown, operand: unknown): Truth => {
      const b = instant(operand);
      if (value === null) return b === null ? null : true;
      const a = instant(value);
      return a === null || b === null ? null : a > b;
    },
    sql: (column: string, operand: string) =>
      `(${operand} is not null and (${column} is null or ${column} > ${operand}))`,
    any: (column: string, operands: string) =>
      `(${column} > any(${operands}) or (${column} is null and cardinality(${operands}) > 0))`,
  },
  /** A last day, that day included, or none set: value is null or value >= operand. */
  $lasts: {
    memory: (value: unknown, operand: unknown): Truth => {
      if (!isDay(operand)) return null;
      if (value === null) return true;
      return isDay(value) ? value >= operand : null;
    },
    sql: (column: string, operand: string) =>
      `(${operand} is not null and (${column} is null or ${column} >= ${operand}))`,
    any: (column: string, operands: string) =>
      `(${column} >= any(${operands}) or (${column} is null and cardinality(${operands}) > 0))`,
  },
} as const satisfies Record<string, OperatorMeaning>;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export type Operator = keyof typeof OPERATORS;

function instant(value: unknown): number | null {
  const time = value instanceof Date ? value.valueOf() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** One test of one attribute. A condition is the conjunction of its tests. */
export interface Test {
  readonly attribute: string;
  readonly operator: Operator;
  readonly operand: Operand;
}

export interface Condition {
  readonly zh: string;
  readonly en: string;
  readonly tests: readonly Test[];
}

type Written = Record<string, Operand | { [operator in Operator]?: Operand }>;
type Symbolic = { readonly [fact in PostFact]: Slot };

const SYMBOLIC_POST = new Proxy({} as Symbolic, { get: (_, fact) => Object.freeze({ slot: fact as PostFact }) });

export const isSlot = (operand: Operand): operand is Slot => typeof operand === 'object';

/**
 * Declares a condition: a sentence in both languages and a pure function from a post to tests.
 * `condition('本辖区', 'within the jurisdiction', post => ({ regionPath: { $within: post.regionPath } }))`
 */
export function condition(zh: string, en: string, of: (post: Symbolic) => Written): Condition {
  const tests = Object.entries(of(SYMBOLIC_POST)).flatMap(([attribute, written]): Test[] => {
    if (typeof written !== 'object' || 'slot' in written)
      return [Object.freeze({ attribute, operator: '$eq', operand: written } as const)];
    return Object.entries(written).map(([operator, operand]) => {
      if (!(operator in OPERATORS)) throw new Error(`Unknown operator ${operator} in condition "${en}"`);
      return Object.freeze({ attribute, operator: operator as Operator, operand: operand as Operand });
    });
  });
  return Object.freeze({ zh, en, tests: Object.freeze(tests) });
}

/** Conjunction in three values: a false decides, an unknown spoils. */
export function every(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}
