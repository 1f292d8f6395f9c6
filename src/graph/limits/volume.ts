// The volume of an operation (返回量): the most nodes its connections can return, its largest page, and how much an
// introspection query lists. An upper bound: @skip, @include and the merging of equal fields are not subtracted.
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from './limits.ts';
import { bounded, type FragmentNamed } from './shape.ts';

export interface Volume {
  nodes: number;
  largestPage: number;
  introspected: number;
  /** No page size came from a variable: the volume holds for every request with this operation. */
  fixed: boolean;
}

/** Length taken for a list inside an introspected type. */
const INTROSPECTED_LIST = 10;

const isMeta = (type: GraphQLNamedType): boolean => type.name.startsWith('__');

export function volumeOf(
  schema: GraphQLSchema,
  fragment: FragmentNamed,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Volume {
  const fragments = new Map<string, Volume>();
  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);

  function ofSet(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Volume {
    const volume = nothing();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) include(volume, ofField(selection, parent));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) include(volume, ofFragment(selection.name.value));
      else {
        const condition = selection.typeCondition;
        include(volume, ofSet(selection.selectionSet, condition ? schema.getType(condition.name.value) : parent));
      }
    }
    return volume;
  }

  /** Measured once, added as often as it is spread; the document has passed validation, so there are no cycles. */
  function ofFragment(name: string): Volume {
    const known = fragments.get(name);
    if (known) return known;
    const definition = fragment(name);
    if (!definition) return nothing();
    const volume = ofSet(definition.selectionSet, schema.getType(definition.typeCondition.name.value));
    fragments.set(name, volume);
    return volume;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): Volume {
    const field = parent ? fieldOf(parent, node.name.value) : undefined;
    if (!field || !parent) return nothing();
    const type = getNamedType(field.type);
    const volume = node.selectionSet ? ofSet(node.selectionSet, type) : nothing();
    const asked = askedPages(node, volume);
    if (type.name.endsWith('Connection')) {
      const page = asked.length > 0 ? Math.max(...asked) : pageByDefault(field);
      volume.nodes = bounded(page * (1 + volume.nodes));
    }
    if (isMeta(parent)) volume.introspected = bounded(listedBy(schema, field) * (1 + volume.introspected));
    volume.largestPage = Math.max(volume.largestPage, ...asked);
    return volume;
  }

  function askedPages(node: FieldNode, volume: Volume): number[] {
    const pages: number[] = [];
    for (const argument of node.arguments ?? []) {
      if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
      if (argument.value.kind === Kind.VARIABLE) volume.fixed = false;
      const page = pageIn(argument.value);
      if (page !== undefined) pages.push(Math.max(0, page));
    }
    return pages;
  }

  function pageIn(value: ValueNode): number | undefined {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    if (Object.hasOwn(variables, name)) {
      // Not coerced yet: anything but a number is refused right after this, as input that is not valid.
      const sent = variables[name];
      return typeof sent === 'number' ? sent : undefined;
    }
    const definition = operation.variableDefinitions?.find(each => each.variable.name.value === name);
    return definition?.defaultValue ? pageIn(definition.defaultValue) : undefined;
  }
}

const nothing = (): Volume => ({ nodes: 0, largestPage: 0, introspected: 0, fixed: true });

function include(volume: Volume, part: Volume): void {
  volume.nodes = bounded(volume.nodes + part.nodes);
  volume.introspected = bounded(volume.introspected + part.introspected);
  volume.largestPage = Math.max(volume.largestPage, part.largestPage);
  volume.fixed &&= part.fixed;
}

type AnyField = GraphQLField<unknown, unknown>;

/** `__typename` lists nothing and is left out. */
function fieldOf(parent: GraphQLNamedType, name: string): AnyField | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function pageByDefault(field: AnyField): number {
  const first = field.args.find(argument => argument.name === 'first')?.defaultValue;
  return typeof first === 'number' ? first : DEFAULT_PAGE_SIZE;
}

function listedBy(schema: GraphQLSchema, field: AnyField): number {
  if (!isListType(getNullableType(field.type))) return 1;
  return field.name === 'types' ? Object.keys(schema.getTypeMap()).length : INTROSPECTED_LIST;
}
