// An operation in the making (草稿): what all parts of the generator share while they draw one.
import type { GraphQLSchema } from 'graphql';
import type { Attribute, TypeMeta } from '../../../src/model/meta.ts';
import type { Coverage } from './features.ts';
import type { Random } from './random.ts';
import type { Stock } from './stock.ts';
import { Variables } from './values.ts';

/** What the generator knows about the viewer, so that most operations are answered and some are refused. */
export interface Sight {
  /** The user name, for questions about oneself; null for the public. */
  readonly username: string | null;
  /** Whether questions about others are answered. */
  readonly isAuditor: boolean;
  mayCompare(meta: TypeMeta, attribute: Attribute): boolean;
  /** Fields that the viewer does not see in full on every row: where a leak would be. */
  partly(meta: TypeMeta): ReadonlySet<string>;
  /** Rows on which the viewer may perform a verb. */
  rowsFor(meta: TypeMeta, verb: string): readonly string[];
}

/** Where an answer holds cursors of a list in an order. */
export interface CursorPlace {
  readonly list: string;
  readonly order: string;
  readonly path: readonly string[];
}

/** Cursors found in answers to one viewer. */
export class Cursors {
  readonly #known = new Map<string, { order: string; cursors: string[] }[]>();

  add(place: CursorPlace, cursors: readonly string[]): void {
    const orders = this.#known.get(place.list) ?? [];
    const known = orders.find(({ order }) => order === place.order);
    if (known) known.cursors = [...known.cursors, ...cursors].slice(-20);
    else orders.push({ order: place.order, cursors: [...cursors] });
    this.#known.set(place.list, orders);
  }

  find(random: Random, list: string): { order: string; cursor: string } | null {
    const orders = (this.#known.get(list) ?? []).filter(({ cursors }) => cursors.length > 0);
    if (orders.length === 0) return null;
    const { order, cursors } = random.pick(orders);
    return { order, cursor: random.pick(cursors) };
  }
}

const MOST_ALIASES = 24;

export class Draft {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly stock: Stock;
  readonly sight: Sight;
  readonly coverage: Coverage;
  readonly cursors: Cursors;
  readonly variables: Variables;
  readonly fragments: string[] = [];
  readonly places: CursorPlace[] = [];
  #aliases = 0;
  #names = 0;

  constructor(schema: GraphQLSchema, random: Random, stock: Stock, sight: Sight, coverage: Coverage, cursors: Cursors) {
    this.schema = schema;
    this.random = random;
    this.stock = stock;
    this.sight = sight;
    this.coverage = coverage;
    this.cursors = cursors;
    this.variables = new Variables(random, random.chance(0.5) ? 0.6 : 0);
  }

  get mayAlias(): boolean {
    return this.#aliases < MOST_ALIASES;
  }

  alias(): string {
    this.#aliases += 1;
    this.coverage.add('alias');
    return `a${this.#aliases}`;
  }

  fragmentName(): string {
    this.#names += 1;
    return `F${this.#names}`;
  }

  /** Up to `count` of the fields, more often those that the viewer sees in part, or that nobody asked for yet. */
  some<T extends { readonly name: string }>(meta: TypeMeta, fields: readonly T[], count: number): T[] {
    const partly = this.sight.partly(meta);
    const unasked = fields.filter(({ name }) => !this.coverage.has(`selected ${meta.name}.${name}`));
    const telling = unasked.length > 0 ? unasked : fields.filter(({ name }) => partly.has(name));
    if (telling.length === 0 || this.random.chance(0.4)) return this.random.some(fields, count);
    const first = this.random.pick(telling);
    const others = fields.filter(field => field !== first);
    return [first, ...this.random.some(others, count - 1)];
  }

  /** Sometimes a directive that keeps or drops the field. */
  directive(): string {
    if (!this.random.chance(0.06)) return '';
    const name = this.random.chance(0.5) ? 'skip' : 'include';
    this.coverage.add(`@${name}`);
    const keeps = this.random.chance(0.7);
    const condition = name === 'include' ? keeps : !keeps;
    if (this.random.chance(0.5)) return ` @${name}(if: ${condition})`;
    const value = this.variables.always({ kind: 'plain', value: condition }, 'Boolean!');
    return ` @${name}(if: $${value.kind === 'variable' ? value.name : ''})`;
  }
}
