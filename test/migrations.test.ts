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
});
