// What a caller gave (参数): the arguments of a field as a tree of objects, lists and leaves. A leaf knows its value now
// and how to find it again at run time, so that one plan serves every request of the same shape.
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import type { Bind, Run } from './statement.ts';

export interface Leaf {
  readonly kind: 'leaf';
  /** Value at planning time. It may decide the text only for enums, booleans and null (see `shapeOf`). */
  readonly value: unknown;
  readonly bind: Bind;
  /** Written in the document, or a default of the schema: the value of every request that has this plan. */
  readonly fixed?: boolean;
}
export type Given =
  | Leaf
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Given> }
  | { readonly kind: 'list'; readonly items: readonly Given[] };

type Variables = Readonly<Record<string, unknown>>;

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? bare(type.ofType) : type);
const holdsObjects = (type: GraphQLInputType): boolean => {
  const inner = bare(type);
  return isListType(inner) ? holdsObjects(inner.ofType) : isInputObjectType(inner);
};

/** A value already coerced by graphql-js, and the way to find it in the variables of a later request. */
function fromValue(value: unknown, type: GraphQLInputType, find: (run: Run) => unknown): Given {
  const inner = bare(type);
  if (value !== null && isListType(inner) && holdsObjects(inner)) {
    const items = (value as unknown[]).map((item, index) =>
      fromValue(item, inner.ofType, run => (find(run) as unknown[])[index]),
    );
    return { kind: 'list', items };
  }
  if (value !== null && isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).flatMap(field => {
      const given = (value as Variables)[field.name];
      if (given === undefined) return [];
      return [[field.name, fromValue(given, field.type, run => (find(run) as Variables)[field.name])] as const];
    });
    return { kind: 'object', fields: new Map(fields) };
  }
  return { kind: 'leaf', value, bind: find };
}

function constant(value: unknown, type: GraphQLInputType): Given {
  const given = fromValue(value, type, () => value);
  return given.kind === 'leaf' ? { ...given, fixed: true } : given;
}

function fromNode(node: ValueNode, type: GraphQLInputType, variables: Variables): Given | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const value = variables[name];
    return value === undefined ? undefined : fromValue(value, type, run => run.variables[name]);
  }
  const inner = bare(type);
  if (node.kind === Kind.NULL) return { kind: 'leaf', value: null, bind: () => null };
  if (isListType(inner) && holdsObjects(inner)) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    return { kind: 'list', items: nodes.flatMap(item => fromNode(item, inner.ofType, variables) ?? []) };
  }
  if (isInputObjectType(inner) && node.kind === Kind.OBJECT) {
    const fields = new Map<string, Given>();
    for (const field of Object.values(inner.getFields())) {
      const written = node.fields.find(entry => entry.name.value === field.name);
      const given = written
        ? fromNode(written.value, field.type, variables)
        : field.defaultValue === undefined
          ? undefined
          : constant(field.defaultValue, field.type);
      if (given) fields.set(field.name, given);
    }
    return { kind: 'object', fields };
  }
  if (isLeafType(inner) || isListType(inner)) {
    const bind: Bind = run => valueFromAST(node, type, run.variables) ?? null;
    // A literal of a leaf type holds no variable, unless it is a list of them.
    return { kind: 'leaf', value: valueFromAST(node, type, variables) ?? null, bind, fixed: isLeafType(inner) };
  }
  return undefined;
}

/** Arguments of a field by name; an argument that was not given is absent. */
export function givenArguments(
  node: FieldNode,
  definitions: readonly GraphQLArgument[],
  variables: Variables,
): Map<string, Given> {
  const found = new Map<string, Given>();
  const byName = new Map((node.arguments ?? []).map((argument: ArgumentNode) => [argument.name.value, argument.value]));
  for (const definition of definitions) {
    const value = byName.get(definition.name);
    const given = value ? fromNode(value, definition.type, variables) : undefined;
    if (given) found.set(definition.name, given);
    else if (definition.defaultValue !== undefined)
      found.set(definition.name, constant(definition.defaultValue, definition.type));
  }
  return found;
}

/** A leaf that is there and not null. */
export function leaf(given: Given | undefined): Leaf | undefined {
  return given?.kind === 'leaf' && given.value !== null ? given : undefined;
}

/** Everything about a variable's value that may change the text of a statement; other values leave it as it is. */
export function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  const inner = bare(type);
  if (isListType(inner)) {
    if (!holdsObjects(inner)) return '*';
    return `[${(value as unknown[]).map(item => shapeOf(item, inner.ofType)).join()}]`;
  }
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    return `{${fields.map(field => shapeOf((value as Variables)[field.name], field.type)).join()}}`;
  }
  return isEnumType(inner) || typeof value === 'boolean' ? JSON.stringify(value) : '*';
}

/** Key of the variables' shape: two requests with one key are served by one plan. */
export function variablesShape(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): string {
  return definitions
    .map(({ variable, type }) => {
      const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      return inputType ? shapeOf(variables[variable.name.value], inputType) : '?';
    })
    .join('|');
}
