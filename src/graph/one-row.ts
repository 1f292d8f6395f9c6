// One row without an entity (单行读写): for what is large or is written at each change, and for looks of which only the answer
// counts. An entity is filled, and is compared with itself at every flush.
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Class, metaOf } from '../model/meta.ts';
import { statementFor, stored, written } from './columns.ts';
import { runInTransaction } from './transaction-sql.ts';

interface Transaction {
  readonly em: EntityManager;
}

/** Adds a row. References are bare keys. */
export async function addRow({ em }: Transaction, type: Class, row: object): Promise<void> {
  const meta = metaOf(type);
  const own = written(meta, Object.keys(row));
  const statement = statementFor(
    ['one', meta.name, Object.keys(row)],
    () => `insert into ${meta.table} (${own.map(({ column }) => column).join(', ')})
      values (${own.map(({ sql }, index) => `$${index + 1}::${sql}`).join(', ')})`,
  );
  const values = own.map(({ name, sql }) => {
    const value = (row as Record<string, unknown>)[name];
    // The driver would take a list for an array of the database.
    return sql === 'jsonb' && value != null ? JSON.stringify(value) : value;
  });
  await runInTransaction(em, statement, values);
}

/** Whether there is a row that has these values, whoever may know it: for rules, never for answers. */
export async function isThere({ em }: Transaction, type: Class, values: object): Promise<boolean> {
  const meta = metaOf(type);
  const statement = statementFor(['there', meta.name, Object.keys(values)], () => {
    const tests = Object.keys(values).map((name, index) => {
      const { column, sql } = stored(meta, name);
      return `${column} = $${index + 1}::${sql}`;
    });
    return `select from ${meta.table} where ${tests.join(' and ')} limit 1`;
  });
  return (await runInTransaction(em, statement, Object.values(values))).length > 0;
}

/** Waits until no other change holds this row, and holds it until this one ends. */
export async function holdRow({ em }: Transaction, type: Class, id: string): Promise<void> {
  const { name, table } = metaOf(type);
  const statement = statementFor(['hold', name], () => `select from ${table} where id = $1::uuid for update`);
  await runInTransaction(em, statement, [id]);
}
