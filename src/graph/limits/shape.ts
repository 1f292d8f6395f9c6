// The shape of an operation (查询形状): depth, aliases and selections as if every fragment were written out. Each
// fragment is measured once and its figures added, never expanded: an exponential document costs linear time.
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

export interface Shape {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  selections: number;
}

export type FragmentNamed = (name: string) => FragmentDefinitionNode | null | undefined;

/** Counts grow exponentially with the document; JSON knows no Infinity. */
export const bounded = (count: number): number => Math.min(count, Number.MAX_SAFE_INTEGER);

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

/** `measured` is shared by the operations of one document. */
export function shapeOf(set: SelectionSetNode, fragment: FragmentNamed, measured: Map<string, Shape>): Shape {
  const shape: Shape = { depth: 0, introspectionDepth: 0, aliases: 0, selections: 0 };
  for (const selection of set.selections) {
    shape.selections += 1;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) shape.aliases += 1;
      const inner = selection.selectionSet ? shapeOf(selection.selectionSet, fragment, measured) : undefined;
      const depth = 1 + (inner?.depth ?? 0);
      if (isIntrospection(selection.name.value)) shape.introspectionDepth = Math.max(shape.introspectionDepth, depth);
      else shape.depth = Math.max(shape.depth, depth);
      if (inner) include(shape, { ...inner, depth: 0 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      include(shape, shapeOf(selection.selectionSet, fragment, measured));
    } else {
      include(shape, shapeOfFragment(selection.name.value, fragment, measured));
    }
  }
  return shape;
}

function shapeOfFragment(name: string, fragment: FragmentNamed, measured: Map<string, Shape>): Shape {
  const known = measured.get(name);
  if (known) return known;
  const nothing: Shape = { depth: 0, introspectionDepth: 0, aliases: 0, selections: 0 };
  // Ends a cycle; graphql-js refuses the cycle itself.
  measured.set(name, nothing);
  const definition = fragment(name);
  const shape = definition ? shapeOf(definition.selectionSet, fragment, measured) : nothing;
  measured.set(name, shape);
  return shape;
}

function include(shape: Shape, inner: Shape): void {
  shape.depth = Math.max(shape.depth, inner.depth);
  shape.introspectionDepth = Math.max(shape.introspectionDepth, inner.introspectionDepth);
  shape.aliases = bounded(shape.aliases + inner.aliases);
  shape.selections = bounded(shape.selections + inner.selections);
}
