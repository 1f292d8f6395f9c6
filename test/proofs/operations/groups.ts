// What rows may be counted by (分组方式), as the schema has it.
import { type GraphQLEnumType, type GraphQLSchema, isEnumType } from 'graphql';
import { divisionLevel } from '../../../src/model/connection.ts';
import type { TypeMeta } from '../../../src/model/meta.ts';

export function groupsOf(schema: GraphQLSchema, meta: TypeMeta): string[] {
  const found = schema.getType(`${meta.name}Group`);
  return isEnumType(found) ? (found as GraphQLEnumType).getValues().map(({ name }) => name) : [];
}

/** The field whose clearance decides: of a division, that of the region. */
export const fieldOf = (by: string): string => (divisionLevel(by) === null ? by : 'region');
