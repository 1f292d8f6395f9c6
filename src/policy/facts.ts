// The facts of a row (行事实): attribute name to plain value, references as the id they point to. What was not loaded
// is absent, and so unknown to every condition.
import type { TypeMeta } from '../model/meta.ts';

export type Facts = Readonly<Record<string, unknown>>;

export function factsOf(meta: TypeMeta, row: object): Facts {
  const facts: Record<string, unknown> = {};
  for (const attribute of meta.attributes.values()) {
    if (attribute.kind === 'many') continue;
    const value = (row as Record<string, unknown>)[attribute.name];
    if (value === undefined) continue;
    facts[attribute.name] =
      attribute.kind === 'ref' && value !== null && typeof value === 'object' ? (value as { id: unknown }).id : value;
  }
  return facts;
}
