// Connections of the application role (应用连接池), for reads. Moments are printed in UTC, no statement runs for ever, and each
// is planned once on a connection, for every value: what the planner has to know stands in the text (decision 0033).
import pg from 'pg';
import { keepStatements } from './kept-statements.ts';

const STATEMENT_MILLISECONDS = 15_000;

/** Prepared on one connection: each holds a plan in the memory of the server. */
export const MAX_STATEMENTS = 500;

/** How a connection for reads is opened. */
export const readingAs = (applicationUrl: string) => ({
  connectionString: applicationUrl,
  options: `-c TimeZone=UTC -c statement_timeout=${STATEMENT_MILLISECONDS} -c jit=off -c plan_cache_mode=force_generic_plan`,
  connectionTimeoutMillis: 5_000,
});

export function createPool(applicationUrl: string, size = 16, statements = MAX_STATEMENTS): pg.Pool {
  const pool = new pg.Pool({
    ...readingAs(applicationUrl),
    max: size,
    min: size, // what was opened stays open: a timer for each answer, and statements prepared anew after each pause, cost more
  });
  // A connection that dies while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  keepStatements(pool, statements);
  return pool;
}

/** What the role that serves requests may not be: an owner, a superuser, or one that steps around row security. */
export async function unsafeRole(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ role: string; unsafe: boolean; owned: string }>(
    `select current_user as role, rolsuper or rolbypassrls as unsafe,
       (select count(*) from pg_class where relowner = pg_roles.oid) as owned
     from pg_roles where rolname = current_user`,
  );
  const found = rows[0]!;
  return found.unsafe || found.owned !== '0' ? found.role : null;
}
