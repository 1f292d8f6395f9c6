// The holes (漏洞清单): what is taken away from the machinery, and which readings of the proof notice.
import type { Scope } from '../../src/policy/scope.ts';
import { exchange, type Machinery, patch } from './holes-machinery.ts';

export interface Hole {
  readonly name: string;
  readonly foundBy: RegExp;
  /** Makes the hole, and gives what mends it. */
  readonly make: (machinery: Machinery) => () => void;
}

/** A scope whose alternatives have lost the last of several tests. */
const thinned = (scope: Scope): Scope =>
  scope.map(one => ({ ...one, tests: one.tests.slice(0, Math.max(1, one.tests.length - 1)) }));

export const HOLES: readonly Hole[] = [
  {
    name: 'the SQL compiler drops the last of several conditions',
    foundBy: /^SQL/,
    make: ({ scopeSql }) =>
      exchange(
        scopeSql.scopeSql,
        original =>
          (scope, ...rest) =>
            original(thinned(scope), ...rest),
      ),
  },
  {
    name: 'the SQL compiler takes the facts of another post',
    foundBy: /^SQL/,
    make: ({ scopeSql }) =>
      exchange(
        scopeSql.scopeSql,
        original =>
          (scope, ...rest) =>
            original(
              scope.map(one => ({ ...one, post: 0 })),
              ...rest,
            ),
      ),
  },
  {
    name: 'conditions of one row are alternatives instead of a conjunction',
    foundBy: /^memory/,
    make: ({ scope }) =>
      exchange(
        scope.scopeOf,
        original =>
          (...given) =>
            original(...given).flatMap(one =>
              one.tests.length > 1 ? one.tests.map(test => ({ ...one, tests: [test] })) : [one],
            ),
      ),
  },
  {
    name: 'a masked clearance counts as a full one',
    foundBy: /^memory field/,
    make: ({ scope }) =>
      exchange(scope.clearanceOf, original => (...given) => {
        const { full, masked } = original(...given);
        return { full: [...full, ...masked], masked: [] };
      }),
  },
  {
    name: 'every scope implies every other',
    foundBy: /^(memory|SQL)/,
    make: ({ scope }) => exchange(scope.implies, () => () => true),
  },
  {
    name: 'the scopes of the client are forgotten',
    foundBy: /^memory/,
    make: ({ scope }) =>
      exchange(
        scope.scopeOf,
        original =>
          (set, viewer, ...rest) =>
            original(set, { ...viewer, scopes: null }, ...rest),
      ),
  },
  {
    name: 'memory takes unknown for true',
    foundBy: /^memory/,
    make: ({ OPERATORS }) =>
      patch(OPERATORS.$eq, 'memory', original => (value, operand) => original(value, operand) ?? true),
  },
  {
    name: 'SQL takes unknown for true',
    foundBy: /^(SQL|row security)/,
    make: ({ OPERATORS }) =>
      patch(OPERATORS.$eq, 'sql', original => (column, operand) => `coalesce(${original(column, operand)}, true)`),
  },
  {
    name: 'a jurisdiction is compared without its closing slash',
    foundBy: /^(SQL|row security)/,
    make: ({ OPERATORS }) =>
      patch(OPERATORS.$within, 'sql', () => (column, operand) => `starts_with(${column}, rtrim(${operand}, '/'))`),
  },
  {
    name: 'one mask is forgotten in SQL',
    foundBy: /^SQL value/,
    make: ({ masks }) =>
      patch(masks.find(({ name }) => name === 'idNo') as { sql: unknown }, 'sql', () => (value: string) => value),
  },
  {
    name: 'a field in part clearance is filtered by its bare column',
    foundBy: /^SQL operand/,
    make: ({ viewpoint }) =>
      patch(viewpoint, 'operand', () => (_meta, attribute, alias) => `${alias}."${attribute.column}"`),
  },
  {
    name: 'the scope of rows among many is open',
    foundBy: /^SQL scope among many/,
    make: ({ viewpoint }) => patch(viewpoint, 'scopeOfMany', () => () => 'true'),
  },
  {
    name: 'row security of one table is off',
    foundBy: /^row security/,
    make: ({ rowSecurity }) =>
      exchange(rowSecurity.wallStatements, original => (...given) => [
        ...original(...given),
        'alter table dossier no force row level security',
        'alter table dossier disable row level security',
      ]),
  },
  {
    name: 'row security is not told the scopes of the client',
    foundBy: /^row security/,
    make: ({ toldPosts }) =>
      exchange(toldPosts.postsSetting, original => viewer => original({ ...viewer, scopes: null })),
  },
  {
    name: 'packed rules lose their conditions',
    foundBy: /^packed rules/,
    make: ({ ability }) =>
      exchange(
        ability.packedRulesOf,
        original =>
          (...given) =>
            original(...given).map(rule => (rule as unknown[]).map((part, index) => (index === 2 ? 0 : part))),
      ),
  },
  {
    name: 'a missing value is taken for an empty one',
    foundBy: /^memory/,
    make: ({ facts }) =>
      exchange(
        facts.factsOf,
        original =>
          (...given) =>
            Object.fromEntries(Object.entries(original(...given)).map(([name, value]) => [name, value ?? ''])),
      ),
  },
];
