// MikroORM over the type metadata (对象映射): changes are made on entities in a transaction; reads go through the
// compiler (src/graph/read) and never load entities.
import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { Failure } from '../domain/errors.ts';
import { allTypes } from '../model/meta.ts';
import { totalTable } from '../model/totals.ts';
import { entitySchemas } from './entity-schema.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Types are known once their modules are imported; without them every table would look superfluous. */
function declared(): ReturnType<typeof entitySchemas> {
  if (allTypes().length === 0) throw new Error('Import src/modules/index.ts before the database is opened');
  return entitySchemas();
}

export const ormOptions = (clientUrl: string): Options =>
  defineConfig({
    clientUrl,
    entities: declared(),
    extensions: [Migrator],
    // What is worth a line is logged by us, structured and without values.
    logger: () => undefined,
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: false },
    // What a row refers to may be kept from whoever acts by the wall of the database, or be gone by now.
    findOneOrFailHandler: () => new Failure('NOT_FOUND'),
    pool: { min: 0, max: 8 },
    // A snapshot forgets what it cannot express and then proposes a rebuild; the live database is compared instead.
    // Row security, triggers and functions come by migrations of their own; a comparison would tear them down.
    // So do the tables of totals, which have no rows of their own (src/database/totals.ts).
    schemaGenerator: {
      ignorePolicies: true,
      ignoreTriggers: true,
      ignoreRoutines: true,
      skipTables: allTypes()
        .filter(meta => meta.totals.length > 0)
        .map(totalTable),
    },
    migrations: { path: MIGRATIONS, pathTs: MIGRATIONS, emit: 'ts', snapshot: false, allOrNothing: true },
  });

export const createOrm = (clientUrl: string): Promise<MikroORM> => MikroORM.init(ormOptions(clientUrl));
