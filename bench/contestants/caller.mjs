// Who asks a contestant (调用者): told in plain headers, so that no token is checked here; Xianjie checks real ones.
import { createHash } from 'node:crypto';
import pg from 'pg';

/** Paths are compared by their bytes: what lies below `/61/6108/` is from it up to `/61/61080`. */
export function callerOf(headers) {
  const path = headers['x-path'] ?? '';
  const role = headers['x-role'] ?? 'none';
  return { role, from: path, to: path === '' ? '' : `${path.slice(0, -1)}0`, unit: headers['x-unit'] ?? null };
}

/** Units see no households; everybody else those of the own jurisdiction. */
export const seesHouseholds = caller => caller.role !== 'unit' && caller.role !== 'none';
/** The city sees phone numbers masked. */
export const phoneSql = (caller, column) =>
  caller.role === 'city'
    ? `(case when length(${column}) <= 7 then repeat('*', length(${column}))
        else left(${column}, 3) || repeat('*', length(${column}) - 7) || right(${column}, 4) end)`
    : column;
/** The city sees the records that passed, and not what was pushed; a unit sees its own in full. */
export const seesContent = caller => caller.role === 'unit';
export const recordScope = (caller, alias, slot) =>
  caller.role === 'city'
    ? `(${alias}.verdict = 'ACCEPTED' and not ${alias}.superseded and ${slot}::uuid is null)`
    : `(${alias}.unit_id = ${slot}::uuid)`;
export const pushScope = (caller, alias, slot) =>
  caller.role === 'city' ? `(${slot}::uuid is null)` : `(${alias}.unit_id = ${slot}::uuid)`;

pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, text => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export const POOL = {
  connectionString: process.env.BENCH_DATABASE_URL,
  max: 16,
  options: '-c TimeZone=UTC -c jit=off',
};
export const pool = new pg.Pool(POOL);

/**
 * A statement planned for its values: of any county or batch PostgreSQL supposes what holds for none, and at 300,000 households
 * a page took it 10 ms in place of 1, a push 110 in place of 40. Whoever writes by hand finds that out.
 */
export const planned = (text, values, on = pool) => on.query({ text, values });

const names = new Map();

/** A prepared statement, named by its text. */
export function query(text, values, on = pool) {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
  }
  return on.query({ name, text, values });
}
