// The SQL side of the policy (SQL 判定): the same scopes as in judge.ts, written as conditions on one table alias.
// Facts of the posts are parameters, so the text depends on the principal's class only and is prepared once.
import { type ScalarAttribute, scalarOf, type TypeMeta } from '../model/meta.ts';
import { isSlot, type Literal, OPERATORS, type Test } from './condition.ts';
import type { PostFact } from './principal.ts';
import { isAlways, isNever, type Scope } from './scope.ts';

const UUID_FACTS: ReadonlySet<PostFact> = new Set(['account', 'staff', 'organization', 'unit', 'region', 'assigned']);

/** Cast of a post's fact as a parameter. */
export const factType = (fact: PostFact): string =>
  UUID_FACTS.has(fact) ? 'uuid' : fact === 'now' ? 'timestamptz' : fact === 'today' ? 'date' : 'text';

/** Gives the parameter that holds a fact of the post at a place. */
export type FactSlot = (post: number, fact: PostFact) => string;

export const literalSql = (literal: Literal): string =>
  typeof literal === 'string' ? `'${literal.replaceAll("'", "''")}'` : String(literal);

export function columnOf(meta: TypeMeta, attribute: string, alias: string): string {
  const found = meta.attributes.get(attribute);
  if (found?.kind === 'ref') return `${alias}.${found.column}`;
  return `${alias}.${(scalarOf(meta, attribute) as ScalarAttribute).column}`;
}

function testSql(test: Test, post: number, meta: TypeMeta, alias: string, slot: FactSlot): string {
  const operand = isSlot(test.operand) ? slot(post, test.operand.slot) : literalSql(test.operand);
  return OPERATORS[test.operator].sql(columnOf(meta, test.attribute, alias), operand);
}

/** `true`, `false`, or a condition that may be unknown (and then grants nothing). */
export function scopeSql(scope: Scope, meta: TypeMeta, alias: string, slot: FactSlot): string {
  if (isNever(scope)) return 'false';
  if (isAlways(scope)) return 'true';
  const parts = scope.map(({ post, tests }) => tests.map(test => testSql(test, post, meta, alias, slot)).join(' and '));
  return parts.length === 1 ? `(${parts[0]})` : `(${parts.map(part => `(${part})`).join(' or ')})`;
}
