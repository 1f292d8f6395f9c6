// The facts of one row that its policy asks about (判定所需事实), and no others: a business value that no condition names
// is not even read. Read as the application role, behind the wall, which is told whose posts may see it.
import type pg from 'pg';
import { sqlType } from '../../model/attribute.ts';
import { type RefAttribute, type ScalarAttribute, scalarOf, type TypeMeta } from '../../model/meta.ts';
import type { Facts } from '../facts.ts';
import { type PolicySet, policyOf } from '../policy.ts';
import type { Principal } from '../principal.ts';
import { POSTS_SETTING, postsSetting } from '../told-posts.ts';

/** A row by its bare id, or by its business key. */
export type RowName = { readonly id: string } | { readonly key: string };

/** SQLSTATEs of a key that is no value of its column: it names no row. */
const NO_VALUE = new Set(['22P02', '22003', '22007', '22008', '22021']);

/** Attributes that some condition of the type's policy tests, and the id. */
function testedAttributes(set: PolicySet, meta: TypeMeta): string[] {
  const { verbs, clearances, fields } = policyOf(set, meta);
  const rows = [...verbs.values(), ...clearances.values(), ...fields.values()].flat();
  const tested = rows.flatMap(row => row.conditions.flatMap(({ tests }) => tests.map(({ attribute }) => attribute)));
  return [...new Set(['id', ...tested])];
}

/** Null where there is no such row, or none that the posts may see. */
export async function factsOfRow(
  pool: pg.Pool,
  set: PolicySet,
  meta: TypeMeta,
  name: RowName,
  seenBy: Principal,
): Promise<Facts | null> {
  const pairs = testedAttributes(set, meta).map(attribute => {
    const { column } = meta.attributes.get(attribute) as ScalarAttribute | RefAttribute;
    return `'${attribute}', t.${column}`;
  });
  const byId = 'id' in name;
  if (!byId && meta.key === null) return null;
  const key = byId ? { column: 'id', type: 'uuid' } : keyColumn(meta);
  const object = `json_build_object(${pairs.join(', ')})`;
  const text = `with told as materialized (select set_config('${POSTS_SETTING}', $1, true))
    select (select ${object} from ${meta.table} t where t.${key.column} = $2::${key.type}) as facts from told`;
  const values = [postsSetting(seenBy), byId ? name.id : name.key];
  const { rows } = await pool.query<{ facts: Facts | null }>(text, values).catch((error: { code?: string }) => {
    if (!NO_VALUE.has(error.code ?? '')) throw error;
    return { rows: [] };
  });
  return rows[0]?.facts ?? null;
}

function keyColumn(meta: TypeMeta): { column: string; type: string } {
  const attribute = scalarOf(meta, meta.key!);
  return { column: attribute.column, type: sqlType(attribute) };
}
