// Derived graph types (连接、筛选、排序): for each declared type its connection, edge, filter and order. Made once from
// the metadata, before the schema is built; nobody writes them.
import { GraphQLID, type GraphQLInputType, GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { graphType } from './attribute.ts';
import { allTypes, type Class, metaOf, type ScalarAttribute, type TypeMeta } from './meta.ts';

interface Derived {
  connection: Class;
  filter: Class;
  order: Class;
}

const derived = new Map<Class, Derived>();
const operators = new Map<string, Class>();

const named = (name: string): Class => ({ [name]: class {} })[name] as Class;

function field(owner: Class, name: string, type: () => unknown, nullable: boolean, description: string): void {
  Field(type as () => Function, { nullable, description })(owner.prototype as object, name);
}

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: '排序方向 direction of an order; rows without a value come last in ASC, first in DESC',
});

@ObjectType({ description: '分页信息 about this page of a connection' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有 more rows follow' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: '前面还有 rows come before' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: '首条游标 cursor of the first row' }) startCursor?: string;
  @Field(() => String, { nullable: true, description: '末条游标 cursor of the last row' }) endCursor?: string;
}

@ObjectType({ description: '一组的计数 how many rows have one value' })
export class GroupCount {
  @Field(() => String, {
    nullable: true,
    description: '取值；空值和无权查看的值合为一组 value; empty and hidden ones are one group',
  })
  value!: string | null;
  @Field(() => GraphQLInt as never, { description: '行数 how many rows' }) count!: number;
}

/** Divisions by which rows of a region are counted, and their place in a path that begins with a slash. */
const DIVISION_LEVELS: Readonly<Record<string, number>> = { CITY: 3, COUNTY: 4, TOWN: 5, VILLAGE: 6 };
export const divisionLevel = (by: string): number | null => DIVISION_LEVELS[by] ?? null;

/** The closed list of filter operators. */
export const OPERATORS = {
  eq: '等于 equals',
  ne: '不等于 differs from; a missing value differs',
  in: '属于 is one of',
  lt: '小于 less than',
  lte: '不大于 at most',
  gt: '大于 greater than',
  gte: '不小于 at least',
  startsWith: '以…开头 starts with',
  contains: '包含 contains',
  isNull: '为空 has no value (or none that you may see)',
} as const;
export type Operator = keyof typeof OPERATORS;

export function operatorsOf(attribute: ScalarAttribute): Operator[] {
  switch (attribute.kind) {
    case 'text':
      return ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'startsWith', 'contains', 'isNull'];
    case 'flag':
      return ['eq', 'ne', 'isNull'];
    case 'id':
    case 'choice':
      return ['eq', 'ne', 'in', 'isNull'];
    default:
      return ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'];
  }
}

function operatorInput(attribute: ScalarAttribute): Class {
  const graph = attribute.kind === 'id' ? GraphQLID : graphType(attribute);
  const base = attribute.enumeration?.name ?? (graph as { name: string }).name;
  const name = `${base}Filter`;
  const known = operators.get(name);
  if (known) return known;
  const input = named(name);
  InputType({ description: `${base} 的筛选条件 conditions on one ${base}; several are joined by AND` })(input);
  for (const operator of operatorsOf(attribute)) {
    const type = operator === 'isNull' ? Boolean : operator === 'in' ? [graph] : graph;
    field(input, operator, () => type as unknown as GraphQLInputType, true, OPERATORS[operator]);
  }
  operators.set(name, input);
  return input;
}

function makeFilter(meta: TypeMeta): Class {
  const filter = named(`${meta.name}Filter`);
  InputType({ description: `${meta.zh}的筛选条件 conditions on ${meta.name}; several are joined by AND` })(filter);
  for (const attribute of meta.attributes.values()) {
    const text = `${attribute.zh} ${attribute.en}`;
    if (attribute.kind === 'ref') field(filter, attribute.name, () => filterOf(attribute.target()), true, text);
    else if (attribute.kind === 'many')
      field(filter, attribute.name, () => filterOf(attribute.target()), true, `${text}: 至少一条满足 at least one`);
    else if (attribute.filter) {
      const input = operatorInput(attribute);
      field(filter, attribute.name, () => input, true, text);
    }
  }
  if (meta.name === 'Region')
    field(filter, 'within', () => GraphQLString, true, '该区划代码及其以下 this division code and all below it');
  field(filter, 'and', () => [filter], true, '全部满足 all of these');
  field(filter, 'or', () => [filter], true, '任一满足 any of these');
  field(filter, 'not', () => filter, true, '不满足 not this');
  return filter;
}

function makeOrder(meta: TypeMeta): Class {
  const fields = [...meta.attributes.values()].filter(a => a.kind !== 'ref' && a.kind !== 'many' && a.order);
  const values = Object.fromEntries(fields.map(attribute => [attribute.name, attribute.name]));
  registerEnumType(values, {
    name: `${meta.name}OrderField`,
    description: `${meta.zh}可排序的字段 fields of ${meta.name} to order by`,
    valuesConfig: Object.fromEntries(fields.map(a => [a.name, { description: `${a.zh} ${a.en}` }])),
  });
  const order = named(`${meta.name}Order`);
  InputType({ description: `${meta.zh}的排序 an order of ${meta.name}` })(order);
  field(order, 'field', () => values, false, '字段 field');
  Field(() => OrderDirection as unknown as Function, { defaultValue: 'ASC', description: '方向 direction' })(
    order.prototype as object,
    'direction',
  );
  return order;
}

function makeConnection(meta: TypeMeta): Class {
  const edge = named(`${meta.name}Edge`);
  ObjectType({ description: `${meta.zh}及其游标 one ${meta.name} and its cursor` })(edge);
  field(edge, 'node', () => meta.class, false, meta.zh);
  field(edge, 'cursor', () => GraphQLString, false, '游标 cursor; opaque, valid for this viewer and this order only');
  const connection = named(`${meta.name}Connection`);
  ObjectType({ description: `${meta.zh}列表 the ${meta.name} rows that you may see` })(connection);
  field(connection, 'nodes', () => [meta.class], false, meta.zh);
  field(connection, 'edges', () => [edge], false, '带游标的行 rows with cursors');
  field(connection, 'pageInfo', () => PageInfo, false, '分页信息 about this page');
  field(connection, 'totalCount', () => GraphQLInt, false, '总数 how many rows match that you may see');
  addGroups(meta, connection);
  return connection;
}

/** `groups(by:)`, where the type has something to be counted by: choices, flags, chosen references, divisions. */
function addGroups(meta: TypeMeta, connection: Class): void {
  const attributes = [...meta.attributes.values()].filter(
    attribute =>
      attribute.label !== null &&
      (attribute.kind === 'choice' || attribute.kind === 'flag' || (attribute.kind === 'ref' && attribute.group)),
  );
  const inRegion = meta.attributes.get('region')?.kind === 'ref' && meta.attributes.has('regionPath');
  const names = [...attributes.map(({ name }) => name), ...(inRegion ? Object.keys(DIVISION_LEVELS) : [])];
  if (names.length === 0) return;
  const values = Object.fromEntries(names.map(name => [name, name]));
  registerEnumType(values, {
    name: `${meta.name}Group`,
    description: `${meta.zh}的分组方式 what ${meta.name} rows are counted by`,
    valuesConfig: Object.fromEntries(attributes.map(a => [a.name, { description: `${a.zh} ${a.en}` }])),
  });
  const prototype = connection.prototype as object;
  const method = { value: () => undefined, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, 'groups', method);
  Field((() => [GroupCount]) as unknown as () => Function, {
    description: '分组计数 how many of them have each value',
  })(prototype, 'groups', method);
  Arg('by', () => values as unknown as Function, { description: '按什么分组 by what' })(prototype, 'groups', 0);
}

/** Makes the derived types of every declared type. Call once, before the schema is built. */
export function deriveTypes(): void {
  for (const meta of allTypes()) {
    if (derived.has(meta.class)) continue;
    derived.set(meta.class, { connection: makeConnection(meta), filter: makeFilter(meta), order: makeOrder(meta) });
  }
}

function derivedOf(type: Class): Derived {
  const known = derived.get(type);
  if (!known) throw new Error(`${metaOf(type).name}: deriveTypes() has not run`);
  return known;
}

export const connectionOf = (type: Class): Class => derivedOf(type).connection;
export const filterOf = (type: Class): Class => derivedOf(type).filter;
export const orderOf = (type: Class): Class => derivedOf(type).order;
