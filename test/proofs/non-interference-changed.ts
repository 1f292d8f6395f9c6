// What a change altered, by name (改动名目): for the coverage table, and to know what was not altered yet.
import { allTypes, attributeOf, type TypeMeta } from '../../src/model/meta.ts';
import type { Item } from './non-interference-change.ts';
import { type Stored, storedAttributes, type View } from './non-interference-view.ts';

/** Names for the coverage table: `Type.field` of labelled values that differ, `Type added`, `Type removed`. */
export function changedNames({ meta, before, after }: Item): string[] {
  if (!before || !after) {
    const row = (after ?? before)!;
    const parents = storedAttributes(meta).filter(({ kind, column }) => kind === 'ref' && row[column] !== null);
    return [
      `${meta.name} ${after ? 'added' : 'removed'}`,
      `${meta.name}.id`,
      ...parents.flatMap(one => listsOf(meta, one)),
    ];
  }
  const differing = storedAttributes(meta).filter(
    ({ column }) => JSON.stringify(before[column]) !== JSON.stringify(after[column]),
  );
  return differing.flatMap(attribute => [`${meta.name}.${attribute.name}`, ...listsOf(meta, attribute)]);
}

/** The to-many fields that follow a reference backwards. */
function listsOf(child: TypeMeta, { kind, name }: Stored): string[] {
  if (kind !== 'ref') return [];
  return allTypes().flatMap(parent =>
    [...parent.attributes.values()].flatMap(attribute =>
      attribute.kind === 'many' && attribute.target() === child.class && attribute.mappedBy === name
        ? [`${parent.name}.${attribute.name}`]
        : [],
    ),
  );
}

export const changesOf = (meta: TypeMeta): string[] => [
  `${meta.name} added`,
  `${meta.name} removed`,
  ...[...meta.attributes.values()].flatMap(({ name }) =>
    attributeOf(meta, name).label === null ? [] : [`${meta.name}.${name}`],
  ),
];

/** Every labelled field of every type, and every kind of change, but for what every viewer sees in full: that cannot hide. */
export const expectedChanges = (views: readonly View[]): string[] =>
  allTypes()
    .flatMap(meta => changesOf(meta).map(name => ({ meta, name, field: name.split('.')[1] })))
    .filter(({ meta, field }) => field === undefined || views.some(view => view.hides(meta, field)))
    .map(({ name }) => name);
