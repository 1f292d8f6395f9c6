// Filters as SQL (筛选): every condition works on the viewer's operands, so a value that the viewer may not see decides
// nothing. A missing or hidden value satisfies no positive condition; `ne` and `not` are null-safe.
import { Failure } from '../../domain/errors.ts';
import { sqlType } from '../../model/attribute.ts';
import type { Operator } from '../../model/connection.ts';
import { keyOf } from '../../model/global-id.ts';
import { attributeOf, metaOf, type ScalarAttribute, type TypeMeta } from '../../model/meta.ts';
import { type Given, type Leaf, leaf } from './given.ts';
import type { Bind } from './statement.ts';
import type { Viewpoint } from './viewpoint.ts';

const escapeLike = (value: unknown): string => String(value).replace(/[\\%_]/g, '\\$&');

export function filterSql(
  view: Viewpoint,
  meta: TypeMeta,
  alias: string,
  given: Given | undefined,
  path: string,
): string {
  if (given?.kind !== 'object') return 'true';
  const parts = [...given.fields].map(([name, value]) =>
    conditionSql(view, meta, alias, name, value, `${path}.${name}`),
  );
  return allOf(parts);
}

export function allOf(parts: readonly string[]): string {
  if (parts.includes('false')) return 'false';
  const telling = parts.filter(part => part !== 'true');
  return telling.length === 0 ? 'true' : telling.length === 1 ? telling[0]! : `(${telling.join(' and ')})`;
}

function conditionSql(
  view: Viewpoint,
  meta: TypeMeta,
  alias: string,
  name: string,
  given: Given,
  path: string,
): string {
  if (given.kind === 'leaf' && given.value === null) throw nullCondition(path);
  switch (name) {
    case 'and':
      return allOf(itemsOf(given).map((item, index) => filterSql(view, meta, alias, item, `${path}.${index}`)));
    case 'or': {
      const parts = itemsOf(given).map((item, index) => filterSql(view, meta, alias, item, `${path}.${index}`));
      return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
    }
    case 'not':
      return `((${filterSql(view, meta, alias, given, path)}) is not true)`;
    case 'within':
      return withinSql(view, alias, leaf(given));
    default:
      return attributeSql(view, meta, alias, name, given, path);
  }
}

/** A condition that is dropped shows everything: null is refused, and says what to write instead. */
function nullCondition(path: string): Failure {
  return new Failure('INVALID_INPUT', {
    violations: [
      {
        path,
        rule: 'NULL_CONDITION',
        zh: '条件不能为 null：省略该条件，或使用 isNull',
        en: 'A condition may not be null: leave it out, or use isNull',
      },
    ],
  });
}

const itemsOf = (given: Given): readonly Given[] => (given.kind === 'list' ? given.items : [given]);

/** The subtree of a division by its code; an unknown code contains nothing. Codes and paths are PUBLIC. */
function withinSql(view: Viewpoint, alias: string, code: Leaf | undefined): string {
  if (!code) return 'true';
  const slot = view.statement.slot(code.bind, 'text');
  const root = `(select r.path from region r where r.code = ${slot} and r.valid_to is null)`;
  return `(${alias}.path >= ${root} and ${alias}.path < left(${root}, -1) || '0')`;
}

function attributeSql(
  view: Viewpoint,
  meta: TypeMeta,
  alias: string,
  name: string,
  given: Given,
  path: string,
): string {
  const attribute = attributeOf(meta, name);
  if (attribute.kind === 'ref' || attribute.kind === 'many') {
    const target = metaOf(attribute.target());
    const other = view.statement.alias();
    const follow = view.follow(meta, attribute, alias, path);
    const join =
      attribute.kind === 'ref'
        ? `${other}.id = ${alias}.${attribute.column}`
        : `${backReference(view, target, attribute.mappedBy, other, path)} = ${alias}.id`;
    const inner = allOf([join, view.scopeOfMany(target, other), filterSql(view, target, other, given, path)]);
    return allOf([follow, `exists (select from ${target.table} ${other} where ${inner})`]);
  }
  if (given.kind !== 'object') return 'true';
  const operand = view.operand(meta, attribute, alias, path);
  const parts = [...given.fields].flatMap(([operator, value]) => {
    const found = leaf(value);
    if (!found) throw nullCondition(`${path}.${operator}`);
    return [comparison(view, meta, attribute, operand, operator as Operator, found)];
  });
  return allOf(parts);
}

/** The child's reference to its parent, as the viewer may compare it. */
export function backReference(
  view: Viewpoint,
  target: TypeMeta,
  mappedBy: string,
  alias: string,
  path: string,
): string {
  const attribute = attributeOf(target, mappedBy);
  if (attribute.kind !== 'ref') throw new Error(`${target.name}.${mappedBy} is no reference`);
  try {
    return view.operand(target, attribute, alias, path);
  } catch (error) {
    // A viewer who may not see to whom the rows belong sees none of them from here.
    if (error instanceof Failure) return `null::uuid`;
    throw error;
  }
}

function comparison(
  view: Viewpoint,
  meta: TypeMeta,
  attribute: ScalarAttribute,
  operand: string,
  operator: Operator,
  given: Leaf,
): string {
  const type = sqlType(attribute);
  const value = (bind: Bind, as = type) => view.statement.slot(bind, as);
  const one: Bind = attribute.kind === 'id' ? run => keyOf(meta.name, given.bind(run)) : given.bind;
  switch (operator) {
    case 'eq':
      return `${operand} = ${value(one)}`;
    case 'ne':
      return `(${operand} is distinct from ${value(one)})`;
    case 'in': {
      const many: Bind = run => {
        const list = (given.bind(run) as unknown[]) ?? [];
        return attribute.kind === 'id' ? list.map(id => keyOf(meta.name, id)) : list;
      };
      return `${operand} = any(${value(many, `${type}[]`)})`;
    }
    case 'lt':
      return `${operand} < ${value(one)}`;
    case 'lte':
      return `${operand} <= ${value(one)}`;
    case 'gt':
      return `${operand} > ${value(one)}`;
    case 'gte':
      return `${operand} >= ${value(one)}`;
    case 'startsWith':
      return `${operand} like ${value(run => `${escapeLike(given.bind(run))}%`)}`;
    case 'contains':
      return `${operand} like ${value(run => `%${escapeLike(given.bind(run))}%`)}`;
    case 'isNull':
      return given.value === true ? `${operand} is null` : `${operand} is not null`;
  }
}
