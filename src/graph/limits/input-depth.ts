// How deep inputs nest (输入嵌套): coercion, filters and the compiler recurse once per level, so an input of a few
// kilobytes could exhaust the stack. Measuring stops at the limit and therefore cannot.
import { Kind, type ValueNode } from 'graphql';

/** The levels of `value`, or `limit + 1` when there are more. */
export function depthOfInput(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (limit === 0) return 1;
  let deepest = 0;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    const depth = depthOfInput(inner, limit - 1);
    if (depth > deepest) deepest = depth;
    if (deepest === limit) break;
  }
  return 1 + deepest;
}

export function depthOfLiteral(node: ValueNode, limit: number): number {
  if (node.kind !== Kind.LIST && node.kind !== Kind.OBJECT) return 0;
  if (limit === 0) return 1;
  let deepest = 0;
  for (const inner of node.kind === Kind.LIST ? node.values : node.fields) {
    const value = inner.kind === Kind.OBJECT_FIELD ? inner.value : inner;
    deepest = Math.max(deepest, depthOfLiteral(value, limit - 1));
  }
  return 1 + deepest;
}
