// Orders within a division (辖区内排序): an index that begins with the code of a county, town or village serves a page of
// its newest rows whatever the number of rows elsewhere. PostgreSQL makes the codes from the path, as columns: behind row
// security it does not ask an index for the result of `split_part`, which might tell of a row by an error.
import { divisionLevel } from './connection.ts';
import { scalarOf, type TypeMeta } from './meta.ts';

const DIVISIONS = ['COUNTY', 'TOWN', 'VILLAGE'] as const;
type Division = (typeof DIVISIONS)[number];

/** Column with the code of the county, town or village that a row lies in. */
export const codeColumn = (division: Division): string => `${division.toLowerCase()}_code`;

/** The code of that division in a path. */
export const codeIn = (path: string, division: Division): string =>
  `split_part(${path}, '/', ${divisionLevel(division)})`;

/** Of which level the division is whose own path this is; null where there are no such indexes. */
export function divisionOfPath(path: string | null | undefined): Division | null {
  if (!path || !/^(?:\/\d+)+\/$/.test(path)) return null;
  return DIVISIONS.find(name => divisionLevel(name) === path.split('/').length - 1) ?? null;
}

/** Columns of codes that a type needs, and how PostgreSQL makes them. */
export const codesWithin = (meta: TypeMeta): { column: string; expression: string }[] =>
  meta.ordersWithin.length === 0
    ? []
    : DIVISIONS.map(name => ({
        column: codeColumn(name),
        expression: `split_part(region_path, '/'::text, ${divisionLevel(name)})`,
      }));

/** Name and columns of each index that a type asks for. */
export const indexesWithin = (meta: TypeMeta): { name: string; columns: string[] }[] =>
  meta.ordersWithin.flatMap(order =>
    DIVISIONS.map(division => {
      const columns = [codeColumn(division), ...order.map(attribute => scalarOf(meta, attribute).column)];
      return { name: `${meta.table}_${columns.join('_')}_index`, columns };
    }),
  );
