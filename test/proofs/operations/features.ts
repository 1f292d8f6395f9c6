// What a set of operations exercised (覆盖): features of the language, types and fields, counted for the tables at the end.
import { OPERATORS } from '../../../src/model/connection.ts';

const FEATURES = [
  'one by id',
  'one by business key',
  'node',
  'nodes',
  'list',
  'viewer',
  'explainAccess',
  'explainAccess about another',
  'whoCan',
  'couldRead',
  'accessMatrix',
  '__typename',
  'introspection',
  'viewerActions',
  'nested to-one',
  'nested to-many',
  'edges',
  'cursor',
  'pageInfo',
  'totalCount',
  'groups',
  'alias',
  'named fragment',
  'inline fragment',
  'fragment on Node',
  'repeated field',
  'filter',
  'filter and',
  'filter or',
  'filter not',
  'filter through to-one',
  'filter through to-many',
  'filter within',
  ...Object.keys(OPERATORS).map(operator => `filter ${operator}`),
  'filter refused',
  'order',
  'order by several',
  'order DESC',
  'order refused',
  'first',
  'last',
  'after',
  'before',
  'variables',
  'literals',
  '@skip',
  '@include',
  'mutation',
  'mutation that succeeds',
  'mutation that fails',
  'registered operation',
] as const;
export type Feature = string;

export class Coverage {
  readonly #counts = new Map<string, number>();

  add(name: string, times = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
  }

  has = (name: string): boolean => this.#counts.has(name);
  count = (name: string): number => this.#counts.get(name) ?? 0;

  /** Names that were expected and never came. */
  missing = (names: Iterable<string>): string[] => [...names].filter(name => !this.has(name));

  table(title: string, names: Iterable<string>): string {
    const cells = [...names].map(name => `${name} ${this.count(name)}`);
    return `${title} (${cells.length}): ${cells.join(', ')}`;
  }
}

export const allFeatures = (): readonly Feature[] => FEATURES;
