// Which literals of a document are wrong (字面量违例). graphql-js prints the literal into its validation messages; this
// walks the document once more, only after such a refusal, and says where a value of which type belongs.
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Violation } from '../domain/errors.ts';
import { notTaken, required, wrongType } from './expected-input.ts';

export function literalViolations(schema: GraphQLSchema, document: DocumentNode): Map<ASTNode, Violation> {
  const violations = new Map<ASTNode, Violation>();
  const types = new TypeInfo(schema);
  const judge = (
    node: ValueNode,
    _key: unknown,
    parent: ASTNode | readonly ASTNode[] | undefined,
    _path: unknown,
    ancestors: readonly (ASTNode | readonly ASTNode[])[],
  ) => {
    // Inside a list literal TypeInfo is already at the type of the items.
    const type = node.kind === Kind.LIST ? types.getParentInputType() : types.getInputType();
    const found = type ? judgeLiteral(node, type, pathOf(parent ? [...ancestors, parent] : ancestors)) : undefined;
    if (found) violations.set(node, found);
  };
  const kinds = [
    'IntValue',
    'FloatValue',
    'StringValue',
    'BooleanValue',
    'EnumValue',
    'NullValue',
    'ListValue',
    'ObjectValue',
  ];
  visit(document, visitWithTypeInfo(types, Object.fromEntries(kinds.map(kind => [kind, judge]))));
  return violations;
}

function judgeLiteral(node: ValueNode, type: GraphQLInputType, path: string): Violation | undefined {
  if (node.kind === Kind.NULL) return isNonNullType(type) ? required(path, type) : undefined;
  const named = getNamedType(type);
  // A list of literals is judged item by item, an input object field by field.
  if (node.kind === Kind.LIST && isListType(getNullableType(type))) return undefined;
  if (node.kind === Kind.OBJECT && isInputObjectType(named)) return undefined;
  if (!isLeafType(named)) return wrongType(path, type);
  try {
    return named.parseLiteral(node, undefined) === undefined ? wrongType(path, type) : undefined;
  } catch (cause) {
    return notTaken(path, type, cause);
  }
}

/** `pushTasks.filter.dueOn`: the field, its argument, the input fields. */
function pathOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const names: string[] = [];
  for (const ancestor of ancestors) {
    if (!('kind' in ancestor)) continue;
    if (ancestor.kind === Kind.FIELD) names.splice(0, names.length, ancestor.name.value);
    else if (ancestor.kind === Kind.VARIABLE_DEFINITION) names.push(ancestor.variable.name.value);
    else if (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD) names.push(ancestor.name.value);
  }
  return names.join('.');
}
