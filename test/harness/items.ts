// JSON columns that hold lists of items (列表项), for what is made of the metadata: their selection, and values that fit.
import type { Attribute, ScalarAttribute } from '../../src/model/meta.ts';

const itemsOf = (attribute: Attribute) => (attribute as ScalarAttribute).items;
const membersOf = (attribute: Attribute): string[] => Object.keys(itemsOf(attribute)?.members ?? {});

/** A field as it is selected, with every member of its items. */
export const selectedWhole = (attribute: Attribute): string =>
  itemsOf(attribute) ? `${attribute.name} { ${membersOf(attribute).join(' ')} }` : attribute.name;

/** A made value in the form of the column: in a list of one item where it holds items. */
export function inColumn(attribute: Attribute, made: unknown): unknown {
  const json = membersOf(attribute).find(name => itemsOf(attribute)!.members[name]![0] === 'json');
  return json === undefined ? made : [{ [json]: made }];
}

/** A stored value as the whole selection answers it. */
export function answeredItems(attribute: Attribute, stored: unknown): unknown {
  if (!itemsOf(attribute) || stored === null) return stored;
  const items = Array.isArray(stored) ? (stored as Record<string, unknown>[]) : [];
  return items.map(item => Object.fromEntries(membersOf(attribute).map(name => [name, item[name] ?? null])));
}
