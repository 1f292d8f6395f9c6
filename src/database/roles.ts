// The two database roles (数据库角色): the owner runs migrations and owns the schema; the application role serves
// requests, owns nothing, cannot step around row security, and holds only what is granted here by name.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { hasCode, messageOf, passwordIn } from './embedded-folder.ts';

export const APPLICATION_ROLE = 'xianjie_app';

const ROLE = pg.escapeIdentifier(APPLICATION_ROLE);
const ROLE_LITERAL = pg.escapeLiteral(ROLE);

/** Attributes of pg_roles that the application role must not have, with the word that takes each away. */
const FORBIDDEN_ATTRIBUTES = {
  rolsuper: 'nosuperuser',
  rolbypassrls: 'nobypassrls',
  rolcreatedb: 'nocreatedb',
  rolcreaterole: 'nocreaterole',
  rolreplication: 'noreplication',
} as const;

type Attributes = Record<keyof typeof FORBIDDEN_ATTRIBUTES, boolean>;

/** Whether a role that is there already gets the password: another installation on the server may be using its own. */
export type Password = 'set' | 'keep';

/**
 * Brings the application role to the state described above, whatever it was before, and sets its password. Tables that
 * `restrictToAppend` has narrowed stay narrow. Needs the owner's connection: a superuser, or a role with CREATEROLE that
 * owns the database.
 */
export async function ensureApplicationRole(
  ownerClient: pg.ClientBase,
  password: string,
  existing: Password = 'set',
): Promise<void> {
  const secret = `password ${pg.escapeLiteral(scramSecret(password))}`;
  await retryingOnConflict(async () => {
    // One query is one transaction, inside the caller's where there is one.
    await ownerClient.query(createRoleIfMissing(secret));
    const words = await unwantedAttributes(ownerClient);
    await ownerClient.query(
      [
        `alter role ${ROLE} with login inherit ${words.join(' ')} ${existing === 'set' ? secret : ''}`,
        ...(await unwantedMemberships(ownerClient)),
        ...(await databasePrivileges(ownerClient)),
        ...SCHEMA_PRIVILEGES,
        TABLE_PRIVILEGES,
      ].join(';\n'),
    );
  });
}

/**
 * From now on the application may add rows to these tables and read them, and never change or remove one. Call it again
 * after adding a partition: a new one is a new table, with the usual grants.
 */
export async function restrictToAppend(ownerClient: pg.ClientBase, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    // A partition is a table of its own that can be written to by name, past what is granted on its parent.
    const tree = await ownerClient.query<{ name: string }>(
      'select relid::regclass::text as name from pg_partition_tree($1::regclass) union select $1::regclass::text',
      [`public.${pg.escapeIdentifier(table)}`],
    );
    const names = tree.rows.map(row => row.name).join(', '); // regclass quotes what needs quoting
    // The grant as well: it marks a table that had none yet as decided upon.
    const statements = `grant select, insert on ${names} to ${ROLE}; revoke update, delete, truncate on ${names} from ${ROLE}`;
    await retryingOnConflict(() => ownerClient.query(statements));
  }
}

/** The application may read these tables, which triggers of the owner keep, and never write to them. */
export async function restrictToRead(ownerClient: pg.ClientBase, tables: readonly string[]): Promise<void> {
  const names = tables.map(table => `public.${pg.escapeIdentifier(table)}`).join(', ');
  const statements = `grant select on ${names} to ${ROLE}; revoke insert, update, delete, truncate on ${names} from ${ROLE}`;
  await retryingOnConflict(() => ownerClient.query(statements));
}

/** The owner's URL with the application role and its password in place of the owner's. */
export function applicationUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  // Drivers prefer these to the part before the @: left in, the application would connect as the owner.
  for (const name of ['user', 'password']) url.searchParams.delete(name);
  url.username = APPLICATION_ROLE;
  url.password = encodeURIComponent(password);
  // URL ignores the user, without a word, when there is no host.
  if (url.username !== APPLICATION_ROLE)
    throw new Error('DATABASE_URL must name a host: postgresql://user@host/database');
  return url.href;
}

/** The application role's password for the bundled database: random, kept in its data folder. */
export const embeddedApplicationPassword = (dataDir: string): string => passwordIn(dataDir, 'application');

/** With its password at once: a role that another process has just made is left as that process made it. */
const createRoleIfMissing = (secret: string): string => `do $$ begin
  if not exists (select from pg_roles where rolname = ${pg.escapeLiteral(APPLICATION_ROLE)}) then
    create role ${ROLE} ${secret};
  end if;
end $$`;

/** Only what is wrong is altered: naming SUPERUSER or BYPASSRLS at all takes a superuser, and a cloud owner is none. */
async function unwantedAttributes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<Attributes>(
    'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = $1',
    [APPLICATION_ROLE],
  );
  const names = Object.keys(FORBIDDEN_ATTRIBUTES) as (keyof Attributes)[];
  return names.filter(name => rows[0]?.[name]).map(name => FORBIDDEN_ATTRIBUTES[name]);
}

/** A role given to it by hand would bring along whatever that role may do. */
async function unwantedMemberships(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('revoke %s from %s granted by %s', roleid::regrole, member::regrole, grantor::regrole) as statement
       from pg_auth_members where member = $1::regrole`,
    [ROLE],
  );
  return rows.map(row => row.statement);
}

async function databasePrivileges(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = pg.escapeIdentifier(rows[0]!.name);
  return [
    `revoke create, temporary on database ${database} from public, ${ROLE}`, // a temporary table is a table, too
    `grant connect on database ${database} to ${ROLE}`,
  ];
}

const SCHEMA_PRIVILEGES = [
  'revoke create on schema public from public',
  `revoke create on schema public from ${ROLE}`,
  `grant usage on schema public to ${ROLE}`,
  // Tables that the owner makes from now on. Sequences, because a serial column draws from one on insert.
  `alter default privileges in schema public revoke truncate, references, trigger on tables from ${ROLE}`,
  `alter default privileges in schema public grant select, insert, update, delete on tables to ${ROLE}`,
  `alter default privileges in schema public grant usage on sequences to ${ROLE}`,
  `revoke all on all sequences in schema public from ${ROLE}`,
  `grant usage on all sequences in schema public to ${ROLE}`,
];

/** Tables older than the role. One that has grants already may have been narrowed on purpose, never widened. */
const TABLE_PRIVILEGES = `do $$ declare found record; begin
  for found in
    select class.oid::regclass as name,
           coalesce(array_agg(entry.privilege_type) filter (where entry.grantee = ${ROLE_LITERAL}::regrole), '{}') as held
      from pg_class class left join lateral aclexplode(class.relacl) entry on true
     where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p', 'v', 'm')
     group by class.oid
  loop
    if found.held = '{}' then
      execute format('grant select, insert, update, delete on %s to ${ROLE}', found.name);
    elsif not found.held <@ '{SELECT,INSERT,UPDATE,DELETE}' then
      execute format('revoke %s on %s from ${ROLE}', (
        select string_agg(word, ', ') from unnest(found.held) word
         where word not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')), found.name);
    end if;
  end loop;
end $$`;

/**
 * What PostgreSQL itself would make of the password (RFC 5802). Sent in its place, it keeps the password out of the
 * server's log and statistics.
 */
function scramSecret(password: string): string {
  // Beyond these, client and server would have to agree on a Unicode preparation.
  if (!/^[\x20-\x7e]+$/.test(password)) {
    throw new Error('The password of the application role must be printable ASCII and not empty');
  }
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyed('Server Key').toString('base64')}`;
}

/** Roles belong to all databases of a server, and two processes that start at once touch the same catalogue rows. */
async function retryingOnConflict(change: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await change();
      return;
    } catch (error) {
      if (attempt === 10 || !isConflict(error)) throw error;
      await new Promise(resolve => setTimeout(resolve, 20 * attempt * Math.random()));
    }
  }
}

const isConflict = (error: unknown): boolean =>
  messageOf(error) === 'tuple concurrently updated' || ['23505', '42710', '40P01'].some(code => hasCode(error, code)); // both found the role missing, or a deadlock
