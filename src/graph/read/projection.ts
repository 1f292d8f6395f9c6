// From a selection to SQL (投影): every construct is a scalar subquery that returns JSON; nothing is a join, but in an export
// (joined.ts). That makes the compiler compositional: an object is an expression over one alias, lists keep their order, and a
// hidden to-one is null by itself. The keys of the JSON are the response keys of the operation.

import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { globalIdSql } from '../../model/global-id.ts';
import type { Items } from '../../model/items.ts';
import {
  type Attribute,
  attributeOf,
  type ManyAttribute,
  metaOf,
  type RefAttribute,
  type ScalarAttribute,
  type TypeMeta,
} from '../../model/meta.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import { type AccessLog, COMPANION, type CompanionField } from './access.ts';
import { connectionSql } from './connection-sql.ts';
import { backReference } from './filter.ts';
import { givenArguments } from './given.ts';
import { type Joined, oneObject } from './joined.ts';
import { type MarkedObject, markOf } from './marks.ts';
import { jsonList, jsonObject, jsonOf, jsonOfPlain, textLiteral } from './statement.ts';
import { viewerActionsSql } from './viewer-actions.ts';
import type { Viewpoint } from './viewpoint.ts';

/** The operation that is being compiled. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly view: Viewpoint;
  readonly access: AccessLog;
  readonly companions: Map<string, CompanionField>;
  readonly marked: Map<string, MarkedObject>;
  /** Whether PostgreSQL writes all that is selected byte for byte as JavaScript does. */
  sameBytes: boolean;
  /** Whether there is a list or a count in it: then nobody knows how long it takes. */
  listed: boolean;
  /** Where objects that rows refer to are joined to them. */
  readonly joined?: Joined;
}

export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

const objectType = (operation: Operation, name: string): GraphQLObjectType =>
  operation.schema.getType(name) as GraphQLObjectType;

export function fieldsOf(operation: Operation, type: string, nodes: readonly FieldNode[]): Fields {
  return collectSubfields(
    operation.schema,
    operation.fragments as Record<string, FragmentDefinitionNode>,
    operation.variables as Record<string, unknown>,
    objectType(operation, type),
    nodes as FieldNode[],
  );
}

export function rootFields(operation: Operation, type: GraphQLObjectType, selection: SelectionSetNode): Fields {
  return collectFields(
    operation.schema,
    operation.fragments as Record<string, FragmentDefinitionNode>,
    operation.variables as Record<string, unknown>,
    type,
    selection,
  );
}

export const argumentsOf = (operation: Operation, type: string, node: FieldNode) =>
  givenArguments(node, objectType(operation, type).getFields()[node.name.value]!.args, operation.variables);

/** One object of a declared type over one alias. */
export function objectSql(operation: Operation, meta: TypeMeta, alias: string, fields: Fields, path: string): string {
  const entries: [string, string][] = [];
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') entries.push([key, textLiteral(`"${meta.name}"`)]);
    else if (name === 'viewerActions') entries.push([key, viewerActionsSql(operation.view, meta, alias)]);
    else entries.push(...attributeSql(operation, meta, alias, key, nodes, `${path}.${key}`));
  }
  const { view, marked } = operation;
  const names = [...fields.values()].map(([node]) => node!.name.value);
  const mark = markOf(view.set, view.principal, meta, alias, names, view.granting);
  if (mark) {
    // No companion of a field begins so: a response key is never empty.
    const key = `${COMPANION}${marked.size}${COMPANION}`;
    marked.set(key, mark.object);
    entries.push([key, jsonOfPlain(mark.sql)]);
  }
  return jsonObject(entries);
}

function attributeSql(
  operation: Operation,
  meta: TypeMeta,
  alias: string,
  key: string,
  nodes: readonly FieldNode[],
  path: string,
): [string, string][] {
  const attribute = attributeOf(meta, nodes[0]!.name.value);
  const value = valueSql(operation, meta, attribute, alias, nodes, path);
  const shown = operation.view.shown(meta, attribute, alias, value);
  if (shown.entry) operation.access.add(shown.entry);
  const json = shown.sql === 'null' ? shown.sql : told(operation, attribute, shown.sql, nodes);
  // JSON is kept as it was sent: spaces and numbers as PostgreSQL prints them.
  if (attribute.kind === 'json' && json !== 'null') operation.sameBytes = false;
  if (shown.code === null) return [[key, json]];
  // The companion is named by coordinate, so that two aliases of one field share its meaning.
  const companion = `${key}${COMPANION}${meta.name}.${attribute.name}${COMPANION}`;
  operation.companions.set(companion, {
    coordinate: `${meta.name}.${attribute.name}`,
    label: attribute.label as Sensitivity,
  });
  return [
    [key, json],
    [companion, jsonOfPlain(shown.code)],
  ];
}

function valueSql(
  operation: Operation,
  meta: TypeMeta,
  attribute: Attribute,
  alias: string,
  nodes: readonly FieldNode[],
  path: string,
): string {
  if (attribute.kind === 'ref') return refSql(operation, attribute, alias, nodes, path);
  if (attribute.kind === 'many') return manySql(operation, meta, attribute, alias, nodes, path);
  return scalarSql(meta, attribute, alias);
}

function told(operation: Operation, attribute: Attribute, value: string, nodes: readonly FieldNode[]): string {
  const { items } = attribute as ScalarAttribute;
  return items ? itemsSql(operation, items, value, nodes) : jsonSql(attribute, value);
}

/** The items of a list, each with the members that are asked for; what is no list has none. */
function itemsSql(operation: Operation, { type, members }: Items, value: string, nodes: readonly FieldNode[]): string {
  const item = operation.view.statement.alias();
  const entries = [...fieldsOf(operation, type, nodes)].map(([key, [node]]): [string, string] => {
    const name = node!.name.value;
    if (name === '__typename') return [key, textLiteral(`"${type}"`)];
    const member = textLiteral(name);
    return [key, members[name]![0] === 'text' ? jsonOf(`${item}.v->>${member}`) : jsonOfPlain(`${item}.v->${member}`)];
  });
  const list = `(case jsonb_typeof(${value}) when 'array' then ${value} else '[]' end)`;
  const all = `jsonb_array_elements(${list}) with ordinality ${item} (v, n)`;
  return `(case when ${value} is not null then (select ${jsonList(jsonObject(entries), ` order by ${item}.n`)} from ${all}) end)`;
}

/** JSON of the viewer's value. Objects and lists are JSON already. */
function jsonSql({ kind }: Attribute, value: string): string {
  if (kind === 'ref' || kind === 'many') return value;
  // Ids are letters, digits and hyphens; nothing in them has to be escaped.
  if (kind === 'id') return `('"'||${value}||'"')`;
  return kind === 'count' || kind === 'flag' ? jsonOfPlain(value) : jsonOf(value);
}

/** The text of a value is decided here alone: exact decimals as text, moments in UTC, days as they are. */
function scalarSql(meta: TypeMeta, attribute: ScalarAttribute, alias: string): string {
  if (attribute.kind === 'id') return globalIdSql(meta.name, alias);
  const column = `${alias}.${attribute.column}`;
  return attribute.kind === 'amount' ? `${column}::text` : column;
}

function refSql(
  operation: Operation,
  attribute: RefAttribute,
  alias: string,
  nodes: readonly FieldNode[],
  path: string,
): string {
  const target = metaOf(attribute.target());
  const other = operation.view.statement.alias();
  const object = objectSql(operation, target, other, fieldsOf(operation, target.name, nodes), path);
  const scope = operation.view.scope(target, other);
  const from = `${target.table} ${other} where ${other}.id = ${alias}.${attribute.column} and ${scope}`;
  return oneObject(operation.view.statement, operation.joined, alias, object, from);
}

function manySql(
  operation: Operation,
  meta: TypeMeta,
  attribute: ManyAttribute,
  alias: string,
  nodes: readonly FieldNode[],
  path: string,
): string {
  const target = metaOf(attribute.target());
  const given = argumentsOf(operation, meta.name, nodes[0]!);
  const join = (other: string) =>
    `${backReference(operation.view, target, attribute.mappedBy, other, path)} = ${alias}.id`;
  return connectionSql(operation, target, nodes, given, { name: `${meta.name}.${attribute.name}`, join, path });
}
