// Statements of our own in the transaction of a change (事务内语句), with parameters as the driver sends them: MikroORM's
// `execute` would write a megabyte of JSON into the statement.
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

interface Transaction {
  executeQuery(query: object): Promise<{ rows: unknown[] }>;
}

/** Planned once on each connection, and known there by its name: for texts of which there are only so many. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

export const prepared = (text: string): Prepared => ({
  name: createHash('sha256').update(text).digest('base64url').slice(0, 40),
  text,
});

/** What the database refuses is thrown as MikroORM throws it. */
export async function runInTransaction<Row>(
  em: EntityManager,
  statement: string | Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  const query = { kind: 'RawNode', sqlFragments: [], parameters: [] };
  // The driver takes a prepared statement where it takes a text, and writes the values into it.
  const sql = typeof statement === 'string' ? statement : { ...statement };
  const compiled = { query, queryId: { queryId: 'own' }, sql, parameters: values };
  try {
    const { rows } = await (em.getTransactionContext() as unknown as Transaction).executeQuery(compiled);
    return rows as Row[];
  } catch (cause) {
    throw em
      .getPlatform()
      .getExceptionConverter()
      .convertException(cause as Error);
  }
}
