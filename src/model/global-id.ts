// Global ids (全局标识): `MemberUnit_<uuid>`. Tagged with the type, opaque by contract, random, and so free of region
// codes and of order. Written the same in SQL: `'MemberUnit_' || id`.
const FORM = /^([A-Z][A-Za-z]*)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

export const globalId = (type: string, id: string): string => `${type}_${id}`;

export const globalIdSql = (type: string, alias: string): string => `'${type}_' || ${alias}.id::text`;

/** Parts of a global id, or null: what is no id names no row, and is answered like a missing one. */
export function parseGlobalId(value: unknown): { type: string; id: string } | null {
  const parts = typeof value === 'string' ? FORM.exec(value) : null;
  return parts ? { type: parts[1]!, id: parts[2]! } : null;
}

/** Key of a row of this type, or null when the id is malformed or of another type. */
export function keyOf(type: string, value: unknown): string | null {
  const parts = parseGlobalId(value);
  return parts?.type === type ? parts.id : null;
}
