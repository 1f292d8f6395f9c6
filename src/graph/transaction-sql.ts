// Statements of our own in the transaction of a change (事务内语句), with parameters as the driver sends them: MikroORM's
// `execute` would write a megabyte of JSON into the statement.
import type { EntityManager } from '@mikro-orm/postgresql';

interface Transaction {
  executeQuery(query: object): Promise<{ rows: unknown[] }>;
}

export async function runInTransaction<Row>(
  em: EntityManager,
  statement: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const query = { kind: 'RawNode', sqlFragments: [statement], parameters: [] };
  const compiled = { query, queryId: { queryId: 'own' }, sql: statement, parameters: values };
  const { rows } = await (em.getTransactionContext() as unknown as Transaction).executeQuery(compiled);
  return rows as Row[];
}
