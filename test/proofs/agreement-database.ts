// The database of the agreement proof (试验库): a schema of its own with the tables of the two invented types, behind the
// wall that row-security.ts makes of the drawn policies. The owner asks past the wall, the application role through it.
import { APPLICATION_ROLE } from '../../src/database/roles.ts';
import { MOMENT_DIGITS, sqlType } from '../../src/model/attribute.ts';
import type { TypeMeta } from '../../src/model/meta.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { wallStatements } from '../../src/policy/row-security.ts';
import { POSTS_SETTING, postsSetting } from '../../src/policy/told-posts.ts';
import type { Connections } from './agreement-connection.ts';
import type { RowPlan, World } from './agreement-draft.ts';
import { columnsOf, isRef, TYPES } from './agreement-types.ts';
import { idOf } from './agreement-values.ts';

export type Row = Record<string, unknown> & { id: string };
export interface Asked {
  readonly text: string;
  readonly values?: unknown[];
}

/** Creations are tried for so many rows of a world: each is a subtransaction. */
const CREATED = 12;

function createTable(meta: TypeMeta): string {
  const columns = columnsOf(meta).map(attribute => {
    if (isRef(attribute)) return `"${attribute.column}" uuid`;
    const digits = attribute.kind === 'moment' ? `(${MOMENT_DIGITS})` : '';
    return `"${attribute.column}" ${sqlType(attribute)}${digits}${attribute.bytewise ? ' collate "C"' : ''}`;
  });
  return `create table ${meta.table} (${columns.join(', ')})`;
}

/** Inserts each row under a new id as the caller, and tells which were let in. */
const tryCreate = (meta: TypeMeta): string => `create function try_create_${meta.table}()
  returns table (id uuid, made boolean) language plpgsql as $$
  declare found ${meta.table}; begin
    for found in select * from ${meta.table}_candidate limit ${CREATED} loop
      id := found.id;
      begin
        insert into ${meta.table} select found.*;
        made := true;
      exception when insufficient_privilege then made := false;
      end;
      return next;
    end loop;
  end $$`;

/** Makes the tables, once per database. */
export async function createTables({ owner }: Connections): Promise<void> {
  const tables = TYPES.flatMap(meta => [
    createTable(meta),
    `create table ${meta.table}_candidate (like ${meta.table})`,
    tryCreate(meta),
  ]);
  const grant = `grant select, insert, update on all tables in schema proof to ${APPLICATION_ROLE}`;
  await owner.query([...tables, grant].join(';\n'));
}

export function proofDatabase({ owner, application }: Connections) {
  async function fill(meta: TypeMeta, rows: readonly RowPlan[], id: (index: number) => string): Promise<void> {
    const records = rows.map((row, index) =>
      Object.fromEntries(
        columnsOf(meta).map(({ name, column }) => [
          column,
          name === 'id' ? id(index) : name === 'version' ? 1 : (row[name] ?? null),
        ]),
      ),
    );
    const json = JSON.stringify(records);
    await owner.query(
      `insert into ${meta.table} select * from jsonb_populate_recordset(null::${meta.table}, $1::jsonb)`,
      [json],
    );
  }

  return {
    /** Sets up the wall and the rows of one world. */
    async build(set: PolicySet, { rows }: World): Promise<void> {
      const empty = TYPES.flatMap(({ table }) => [`delete from ${table}`, `delete from ${table}_candidate`]);
      await owner.query('rollback'); // of a world before that failed
      await owner.query(['begin', ...empty, ...wallStatements(set, APPLICATION_ROLE)].join(';\n'));
      const [region, dossier] = TYPES as [TypeMeta, TypeMeta];
      await fill(region, rows.Region, idOf);
      await fill(dossier, rows.Dossier, idOf);
      const same = TYPES.map(({ table }) => `insert into ${table}_candidate select * from ${table}`);
      await owner.query([...same, 'commit'].join(';\n'));
    },

    async ask(query: Asked): Promise<Row[]> {
      return (await owner.query<Row>(query.text, query.values)).rows;
    },

    /** As the application role, with the wall told who asks; nothing stays. */
    async askBehindWall(principal: Principal | null, ...texts: string[]): Promise<Row[][]> {
      await application.query('begin');
      try {
        if (principal)
          await application.query('select set_config($1, $2, true)', [POSTS_SETTING, postsSetting(principal)]);
        const answers: Row[][] = [];
        for (const text of texts) answers.push((await application.query<Row>(text)).rows);
        return answers;
      } finally {
        await application.query('rollback');
      }
    },
  };
}
export type ProofDatabase = ReturnType<typeof proofDatabase>;
