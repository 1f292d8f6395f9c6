// One viewer's world in SQL (视角): the two doors to a column. `shown` is the viewer's value as output; `operand` is the
// viewer's value as input of a comparison. Every channel goes through one of them: selection, filter, order, cursor,
// count. What the viewer may not see never leaves the database.
import { Failure } from '../../domain/errors.ts';
import type { Attribute, RefAttribute, ScalarAttribute, TypeMeta } from '../../model/meta.ts';
import { SENSITIVITY, type Sensitivity } from '../../model/sensitivity.ts';
import { isSlot } from '../../policy/condition.ts';
import type { PolicySet } from '../../policy/policy.ts';
import { isOfVillage, type PostFact, type Principal, wideRegion } from '../../policy/principal.ts';
import { isWalled } from '../../policy/row-security.ts';
import { type Alternative, type Clearance, clearanceOf, implies, isNever, scopeOf } from '../../policy/scope.ts';
import { type FactSlot, literalSql, scopeSql } from '../../policy/scope-sql.ts';
import { ACCESS_CODE, type AccessEntry, accessEntry } from './access.ts';
import { Compared, type GrantingSql } from './marks.ts';
import type { Statement } from './statement.ts';

/** How a class of viewers sees an attribute: always so, or depending on the row. */
type Sight = { kind: 'full' } | { kind: 'masked' } | { kind: 'withheld' } | { kind: 'byRow'; clearance: Clearance };

const isComparable = (sight: Sight): boolean =>
  sight.kind === 'full' || (sight.kind === 'byRow' && !isNever(sight.clearance.full));

export interface Shown {
  readonly sql: string;
  /** Access code of the row, where it depends on the row. */
  readonly code: string | null;
  /** What is already certain for every row. */
  readonly entry: AccessEntry | null;
}

export class Viewpoint {
  readonly set: PolicySet;
  readonly principal: Principal;
  readonly statement: Statement;
  readonly compared = new Compared();
  readonly #wide = new Set<number>();

  constructor(set: PolicySet, principal: Principal, statement: Statement) {
    this.set = set;
    this.principal = principal;
    this.statement = statement;
  }

  /** A fact of the post at a place, as a parameter: a row that is found by its key has one statement for all regions. */
  readonly #fact = (post: number, fact: PostFact): string => this.statement.fact(post, fact);

  /**
   * The same where rows are looked for among many: itself where it is a wide region. Of a parameter PostgreSQL supposes
   * that it reaches one row in 200, and for a county it would sort them all to find the first 20. The class says which
   * wide region it is, and a plan that met another one all the same would refuse to run.
   */
  readonly wideFact = (post: number, fact: PostFact): string => {
    const wide = fact === 'regionPath' ? wideRegion(this.principal.posts[post]!) : null;
    if (wide === null) return this.#fact(post, fact);
    if (!this.#wide.has(post)) {
      this.#wide.add(post);
      this.statement.check(run => {
        if (run.principal.posts[post]?.regionPath !== wide) throw new Error('The plan is of another class of viewers');
      });
    }
    return `${literalSql(wide)}::text`;
  };

  /** Row scope of a verb on one alias, of a row that is found by its key: `true`, `false` or a condition. */
  scope(meta: TypeMeta, alias: string, verb = 'read'): string {
    return this.reach(meta, alias, verb, this.#fact);
  }

  /** The same of rows that are looked for, listed or counted. */
  scopeOfMany(meta: TypeMeta, alias: string, verb = 'read'): string {
    return this.reach(meta, alias, verb, this.wideFact);
  }

  /** What every scope leads to: a narrower view narrows it here, and so for rows by key and for lists alike. */
  protected reach(meta: TypeMeta, alias: string, verb: string, fact: FactSlot): string {
    if (isWalled(meta)) this.statement.wall();
    return scopeSql(scopeOf(this.set, this.principal, verb, meta), meta, alias, fact);
  }

  /** Whether all that can be read of the type is of one village, or of some. */
  isOfVillages(meta: TypeMeta): boolean {
    const reach = scopeOf(this.set, this.principal, 'read', meta);
    const within = ({ post, tests }: Alternative) =>
      isOfVillage(this.principal.posts[post]!) &&
      tests.some(({ operator, operand }) => operator === '$within' && isSlot(operand) && operand.slot === 'regionPath');
    return reach.length > 0 && reach.every(within);
  }

  #sight(meta: TypeMeta, attribute: Attribute): Sight {
    const clearance = clearanceOf(this.set, this.principal, meta, attribute);
    const read = scopeOf(this.set, this.principal, 'read', meta);
    if (isNever(clearance.full) && isNever(clearance.masked)) return { kind: 'withheld' };
    if (implies(read, clearance.full)) return { kind: 'full' };
    if (isNever(clearance.full) && implies(read, clearance.masked)) return { kind: 'masked' };
    return { kind: 'byRow', clearance };
  }

  #mask(meta: TypeMeta, attribute: Attribute, column: string): string {
    const mask = 'mask' in attribute && attribute.mask ? this.set.masks.get(attribute.mask) : undefined;
    if (!mask) throw new Error(`${meta.name}.${attribute.name} is seen masked but has no mask (${meta.file})`);
    return mask.sql(column);
  }

  /** The viewer's value as output. `value` is the SQL of the bare value; masks apply to it. */
  shown(meta: TypeMeta, attribute: Attribute, alias: string, value: string): Shown {
    const sight = this.#sight(meta, attribute);
    const label = attribute.label as Sensitivity;
    const coordinate = `${meta.name}.${attribute.name}`;
    switch (sight.kind) {
      case 'full':
        return { sql: value, code: null, entry: null };
      case 'withheld':
        return { sql: 'null', code: null, entry: accessEntry(coordinate, label, 'WITHHELD', 'ALL') };
      case 'masked':
        return {
          sql: this.#mask(meta, attribute, value),
          code: null,
          entry: accessEntry(coordinate, label, 'MASKED', 'ALL'),
        };
      case 'byRow': {
        const full = scopeSql(sight.clearance.full, meta, alias, this.#fact);
        const masked = scopeSql(sight.clearance.masked, meta, alias, this.#fact);
        const never = isNever(sight.clearance.masked);
        const maskedValue = never ? '' : ` when ${masked} then ${this.#mask(meta, attribute, value)}`;
        const maskedCode = never ? '' : ` when ${masked} then ${ACCESS_CODE.MASKED}`;
        return {
          sql: `(case when ${full} then ${value}${maskedValue} end)`,
          code: `(case when ${full} then ${ACCESS_CODE.FULL}${maskedCode} else ${ACCESS_CODE.WITHHELD} end)`,
          entry: null,
        };
      }
    }
  }

  /** Which alternative shows the attribute of a row: the place of the first one that does. */
  readonly granting: GrantingSql = (meta, attribute, alias) => {
    const sight = this.#sight(meta, attribute);
    if (sight.kind === 'withheld') return null;
    const { full, masked } = clearanceOf(this.set, this.principal, meta, attribute);
    const certain = sight.kind === 'full' ? full : sight.kind === 'masked' ? masked : null;
    const alternatives = certain ?? [...full, ...masked];
    const holds = (one: Alternative) => scopeSql([one], meta, alias, this.#fact);
    // Shown on every row, it is granted by the last one where by none before.
    const asked = certain ? alternatives.slice(0, -1) : alternatives;
    const rest = certain ? ` else ${asked.length}` : '';
    const sql =
      asked.length === 0
        ? '0'
        : `(case${asked.map((one, at) => ` when ${holds(one)} then ${at}`).join('')}${rest} end)`;
    return { sql, alternatives };
  };

  /** The viewer's value as input of a comparison; refused where the viewer has no full clearance on any row. */
  operand(meta: TypeMeta, attribute: ScalarAttribute | RefAttribute, alias: string, path: string): string {
    const column = `${alias}.${attribute.column}`;
    const sight = this.#sight(meta, attribute);
    if (isComparable(sight)) this.compared.add(meta, attribute);
    if (sight.kind === 'full') return column;
    if (sight.kind === 'byRow' && isComparable(sight)) {
      const full = scopeSql(sight.clearance.full, meta, alias, this.#fact);
      return `(case when ${full} then ${column} end)`;
    }
    throw notPermitted(meta, attribute, path);
  }

  /** Whether a comparison may use the column as it is: not null, and in full clearance on every row in scope. */
  isPlain(meta: TypeMeta, attribute: ScalarAttribute): boolean {
    return !attribute.optional && this.#sight(meta, attribute).kind === 'full';
  }

  /** Condition under which a relation of a row may be followed. */
  follow(meta: TypeMeta, attribute: Attribute, alias: string, path: string): string {
    const sight = this.#sight(meta, attribute);
    if (isComparable(sight)) this.compared.add(meta, attribute);
    if (sight.kind === 'full') return 'true';
    if (sight.kind === 'byRow' && isComparable(sight)) return scopeSql(sight.clearance.full, meta, alias, this.#fact);
    throw notPermitted(meta, attribute, path);
  }
}

function notPermitted(meta: TypeMeta, attribute: Attribute, path: string): Failure {
  const coordinate = `${meta.name}.${attribute.name}`;
  return new Failure('FIELD_NOT_PERMITTED', {
    zh: `没有按${meta.zh}的“${attribute.zh}”筛选或排序的权限`,
    en: `You may not filter or order by ${coordinate}`,
    violations: [
      {
        path,
        rule: 'FIELD_NOT_PERMITTED',
        zh: `“${attribute.zh}”需要“${SENSITIVITY[attribute.label as Sensitivity]}”级别的完整查看权限`,
        en: `${coordinate} needs full clearance for ${attribute.label}`,
      },
    ],
  });
}
