// Objects in answers (答案中的对象): a selection of everything a type has, and the judgement of each value that came back
// against the rules as memory judges them.
import { isDeepStrictEqual } from 'node:util';
import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { parseGlobalId } from '../../src/model/global-id.ts';
import { isPublished, metaOf, type ScalarAttribute, type TypeMeta, typeNamed } from '../../src/model/meta.ts';
import { answeredItems, selectedWhole } from '../harness/items.ts';
import type { Json } from '../harness/world.ts';
import type { View } from './non-interference-view.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

/** Every published field: values, the ids of to-one rows, the counts of lists unless told otherwise. */
export function everything(meta: TypeMeta, lists = true): string {
  const chosen = [...meta.attributes.values()].filter(one => isPublished(one) && (lists || one.kind !== 'many'));
  const fields = chosen.map(attribute => {
    const { kind, name } = attribute;
    if (kind === 'ref') return `${name} { id }`;
    return kind === 'many' ? `${name}(first: 1) { totalCount }` : selectedWhole(attribute);
  });
  return [...fields, 'viewerActions'].join(' ');
}

/** Everything of a type that is not declared: of the viewer, of an explanation, and of the objects in them. */
export function outline(schema: GraphQLSchema, typeName: string, depth = 5): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const parts = Object.values(type.getFields()).flatMap(field => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    const meta = typeNamed(named.name);
    if (meta) return [`${field.name} { ${everything(meta, false)} }`];
    return depth === 0 ? [] : [`${field.name} { ${outline(schema, named.name, depth - 1)} }`];
  });
  return parts.join(' ') || '__typename';
}

/** A stored value as an answer gives it. */
export const answered = (attribute: ScalarAttribute, stored: unknown): unknown =>
  attribute.kind === 'amount' && typeof stored === 'number' ? stored.toFixed(2) : answeredItems(attribute, stored);

export class Objects {
  readonly #rows = new Map<string, Map<string, StoredRow>>();
  readonly view: View;

  constructor(view: View, rows: StoredRows) {
    this.view = view;
    for (const [name, list] of rows) this.#rows.set(name, new Map(list.map(row => [row.id, row])));
  }

  row = (meta: TypeMeta, globalId: string): StoredRow | undefined =>
    this.#rows.get(meta.name)!.get(parseGlobalId(globalId)?.id ?? '');

  /** What is wrong with an object that was selected with `everything`. */
  wrong(meta: TypeMeta, object: Json): string[] {
    if (object === null) return [];
    const row = this.row(meta, object.id);
    if (!row || !this.view.sees(meta, row.id)) return [`${meta.name} ${object.id} is out of scope`];
    return [...meta.attributes.values()].filter(isPublished).flatMap(attribute => {
      const access = this.view.access(meta, attribute, row);
      if (!(attribute.name in object)) return [];
      const found = object[attribute.name] ?? null;
      const told = (why: string) => [`${meta.name}.${attribute.name} of ${row.id}: ${why}`];
      if (attribute.kind === 'many')
        return (access === 'FULL') === (found !== null) ? [] : told(`${access}, and ${JSON.stringify(found)}`);
      if (attribute.kind === 'id') return [];
      const stored = row[attribute.column] ?? null;
      if (attribute.kind === 'ref') {
        const target = metaOf(attribute.target());
        const seen = access === 'FULL' && stored !== null && this.view.sees(target, stored);
        const expected = seen ? `${target.name}_${String(stored)}` : null;
        return (found?.id ?? null) === expected ? [] : told(`${found?.id} instead of ${expected}`);
      }
      const mask = this.view.set.masks.get(attribute.mask ?? '');
      const shown =
        access === 'FULL'
          ? answered(attribute, stored)
          : access === 'WITHHELD' || stored === null
            ? null
            : mask!.memory(String(stored));
      return isDeepStrictEqual(found, shown) ? [] : told(`${access}, and ${JSON.stringify(found)}`);
    });
  }

  /** Whether `extensions.access` says what was withheld from these objects, and only that. */
  wrongAccess(meta: TypeMeta, objects: readonly Json[], entries: readonly Json[]): string[] {
    return [...meta.attributes.values()].filter(isPublished).flatMap(attribute => {
      const coordinate = `${meta.name}.${attribute.name}`;
      const kinds = new Set(
        objects.flatMap(object => {
          const row = object && this.row(meta, object.id);
          return row ? [this.view.access(meta, attribute, row)] : [];
        }),
      );
      return (['WITHHELD', 'MASKED'] as const).flatMap(access => {
        const entry = entries.find(one => one.coordinate === coordinate && one.access === access);
        if (kinds.has(access) && !entry) return [`${coordinate} was ${access}, and extensions.access does not say so`];
        if (!kinds.has(access) && entry?.rows === 'SOME')
          return [`extensions.access calls ${coordinate} ${access} on some`];
        return [];
      });
    });
  }
}
