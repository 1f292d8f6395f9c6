// Selections of types that are no declared types (结构类型): the viewer, explanations, payloads. Taken from the schema, so a
// new one needs no word here.
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { typeNamed } from '../../../src/model/meta.ts';
import type { Draft } from './draft.ts';
import { fieldsOf } from './selections.ts';

export function structureOf(draft: Draft, typeName: string, depth: number): string {
  const { random, coverage, schema } = draft;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  coverage.add(typeName.toLowerCase() === 'viewer' ? 'viewer' : `selected ${typeName}`);
  const all = Object.values(type.getFields());
  const parts = random.some(all, random.between(2, all.length)).flatMap(field => {
    const named = getNamedType(field.type);
    coverage.add(`selected ${typeName}.${field.name}`);
    if (isLeafType(named)) return [`${field.name}${draft.directive()}`];
    const inner = typeNamed(named.name)
      ? fieldsOf(draft, typeNamed(named.name)!, { path: [], depth: Math.min(depth, 2), page: 10, shared: true })
      : structureOf(draft, named.name, depth - 1);
    return [`${field.name} { ${inner} }`];
  });
  return parts.join(' ');
}
