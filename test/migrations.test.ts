// Migrations and types (迁移与类型): the database that the migrations make is the one that the types declare, and the command
// that compares the two never proposes to tear the wall of row security down.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import '../src/modules/index.ts';
import { createOrm } from '../src/database/orm.ts';
import { openDatabaseCopy } from './harness/world.ts';

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let orm: Awaited<ReturnType<typeof createOrm>>;
beforeAll(async () => {
  database = await openDatabaseCopy();
  orm = await createOrm(database.ownerUrl);
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

describe('migrations', () => {
  test('a comparison of types and database proposes nothing: all is migrated, and policies stay', async () => {
    expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
  });

  test('every column of moments that the graph shows holds milliseconds, as a Date does', async () => {
    const finer = await orm.em.getConnection().execute(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and data_type = 'timestamp with time zone' and datetime_precision <> 3
         and table_name not in ('outbox_event', 'task_reminder', 'mikro_orm_migrations')`,
    );
    expect(finer).toEqual([]);
  });
});
