// Lists of items in a column (列表项): JSON whose members are known is selected member by member, under the label of its
// attribute. An item says of itself only what is declared.
import { Field, ObjectType } from 'type-graphql';
import type { Class } from './meta.ts';
import { GraphQLJson } from './scalars.ts';

export interface Items {
  /** Name of the type of an item in the graph. */
  readonly type: string;
  readonly members: Readonly<Record<string, readonly [kind: 'text' | 'json', zh: string, en: string]>>;
}

const types = new Map<string, Class>();

/** Names of all types of items: their values come from the compiler, like those of rows. */
export const itemTypes = (): ReadonlySet<string> => new Set(types.keys());

export function itemType({ type, members }: Items, zh: string): Class {
  const item = { [type]: class {} }[type] as Class;
  ObjectType({ description: `${zh}的一项 one item` })(item);
  for (const [name, [kind, labelZh, labelEn]] of Object.entries(members))
    Field(() => (kind === 'text' ? String : GraphQLJson) as unknown as Function, {
      nullable: true,
      description: `${labelZh} ${labelEn}`,
    })(item.prototype as object, name);
  types.set(type, item);
  return item;
}
