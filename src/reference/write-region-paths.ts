// Copies of the path of a division (区划路径副本): every scoped row carries one, so that its scope is a range of an index.
// When a division moves, its copies move in the same transaction, or rows would stand in the wrong jurisdiction.
import type pg from 'pg';
import type { TableReport } from './write-merge.ts';

interface Copy {
  readonly table: string;
  readonly column: string;
  readonly from: 'region' | 'leading_group';
  readonly path: string;
  readonly by: string;
}

const OF_REGION = { from: 'region', path: 'region.path', by: 'region.id = copy.region_id' } as const;
const OF_GROUP = {
  from: 'leading_group',
  path: 'leading_group.region_path',
  by: 'leading_group.id = copy.group_id',
} as const;

/** In this order: seats and delegations copy what their group has copied. */
const COPIES: readonly Copy[] = [
  { table: 'organization', column: 'region_path', ...OF_REGION },
  { table: 'staff_member', column: 'region_path', ...OF_REGION },
  { table: 'assignment', column: 'region_path', ...OF_REGION },
  { table: 'role_grant', column: 'scope_path', ...OF_REGION },
  { table: 'leading_group', column: 'region_path', ...OF_REGION },
  { table: 'leading_group_seat', column: 'region_path', ...OF_GROUP },
  { table: 'delegation', column: 'region_path', ...OF_GROUP },
];

/** Reports `table.column`, and only where something had to change. */
export async function refreshPathCopies(client: pg.ClientBase): Promise<Record<string, TableReport>> {
  const reports: Record<string, TableReport> = {};
  for (const { table, column, from, path, by } of COPIES) {
    const { rowCount } = await client.query(
      `update ${table} copy set ${column} = ${path}, version = copy.version + 1, updated_at = now()
         from ${from} where ${by} and copy.${column} is distinct from ${path}`,
    );
    if (rowCount) reports[`${table}.${column}`] = { inserted: 0, updated: rowCount, unchanged: 0 };
  }
  return reports;
}
