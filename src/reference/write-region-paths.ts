// Copies of the path of a division (区划路径副本): every scoped row carries one, so that its scope is a range of an index.
// When a division moves, its copies move in the same transaction, or rows would stand in the wrong jurisdiction.
import type pg from 'pg';
import type { TableReport } from './write-merge.ts';

/** Table and column of each copy, and the join that leads from the row to its division. */
const COPIES = [
  ['organization', 'region_path', 'region.id = row.region_id'],
  ['staff_member', 'region_path', 'region.id = row.region_id'],
  ['assignment', 'region_path', 'region.id = row.region_id'],
  ['leading_group', 'region_path', 'region.id = row.region_id'],
  ['leading_group_seat', 'region_path', 'region.id = (select region_id from leading_group where id = row.group_id)'],
  ['delegation', 'region_path', 'region.id = (select region_id from leading_group where id = row.group_id)'],
  ['role_grant', 'scope_path', 'region.id = row.region_id'],
] as const;

/** Reports `table.column` for those only that had to change. */
export async function refreshPathCopies(client: pg.ClientBase): Promise<Record<string, TableReport>> {
  const reports: Record<string, TableReport> = {};
  for (const [table, column, belongs] of COPIES) {
    const { rowCount } = await client.query(
      `update ${table} row set ${column} = region.path, version = row.version + 1, updated_at = now()
         from region where ${belongs} and row.${column} is distinct from region.path`,
    );
    if (rowCount) reports[`${table}.${column}`] = { inserted: 0, updated: rowCount, unchanged: 0 };
  }
  return reports;
}
