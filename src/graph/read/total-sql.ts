// How many rows (总数): the rows of a type that has totals are not counted one by one where the whole condition asks for
// nothing but what a total has. The condition is the same text, of the same viewer, on the table of totals.
import type { TypeMeta } from '../../model/meta.ts';
import { totalColumns, totalTable } from '../../model/totals.ts';

/**
 * Whether every mention of the row is one of these columns, read off the SQL itself: whatever made it, a column that a total
 * does not have, the whole row, or anything that looks like it, means no.
 */
export function mentionsOnly(condition: string, alias: string, columns: readonly string[]): boolean {
  const mentions = condition.matchAll(new RegExp(`(?<!\\w)${alias}(?!\\w)(?:\\.([a-z_]+)(?![\\w."$(]))?`, 'g'));
  return [...mentions].every(([, column]) => column !== undefined && columns.includes(column));
}

/** Query for the number of rows of the condition. */
export function countQuery(meta: TypeMeta, alias: string, condition: string): string {
  if (meta.totals.length > 0 && mentionsOnly(condition, alias, totalColumns(meta)))
    return `select coalesce(sum(${alias}.n), 0)::bigint from ${totalTable(meta)} ${alias} where ${condition}`;
  return `select count(*) from ${meta.table} ${alias} where ${condition}`;
}
