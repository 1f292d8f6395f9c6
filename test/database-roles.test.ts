// What the two database roles (数据库角色) promise: the application role can work with rows, and with nothing else.
// It has a server of its own: roles belong to a whole server, and this file changes the application role's password.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import {
  APPLICATION_ROLE,
  applicationUrl,
  embeddedApplicationPassword,
  ensureApplicationRole,
  restrictToAppend,
} from '../src/database/roles.ts';

let dataDir: string;
let server: EmbeddedPostgres;
let owner: pg.Client;
let password: string;
const clients: pg.Client[] = [];

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
}

const application = () => connect(applicationUrl(server.url, password));

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-roles-'));
  chmodSync(dataDir, 0o711);
  server = await startEmbeddedPostgres({ dataDir, ephemeral: true });
  owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  password = embeddedApplicationPassword(dataDir);
  await owner.query(`
    create table older (id serial primary key, note text);
    create table ledger (id bigint generated always as identity, note text);
    create table "Audit "" entry" (id int, note text) partition by list (id);
    create table audit_one partition of "Audit "" entry" for values in (1);
  `);
  await ensureApplicationRole(owner, password);
  await owner.query('create table newer (id bigserial primary key, note text)');
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.end();
});

afterAll(async () => {
  await owner.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Everything the catalogues say about the role, except its password's salt. */
async function everythingAboutTheRole(): Promise<unknown> {
  const { rows } = await owner.query(`select
    (select to_jsonb(r) - 'rolpassword' from pg_roles r where rolname = '${APPLICATION_ROLE}') as role,
    (select jsonb_agg(m order by oid) from pg_auth_members m) as members,
    (select jsonb_agg(jsonb_build_array(relname, relacl::text) order by relname)
       from pg_class where relnamespace = 'public'::regnamespace) as tables,
    (select jsonb_agg(d order by oid) from pg_default_acl d) as defaults,
    (select jsonb_agg(nspacl::text order by nspname) from pg_namespace) as schemas,
    (select jsonb_agg(datacl::text order by datname) from pg_database) as databases`);
  return rows[0];
}

describe('the application role', () => {
  test.each(['older', 'newer', 'ledger'])('works with the rows of %s, made before or after the role', async table => {
    const client = await application();
    const inserted = await client.query(`insert into ${table} (note) values ('a') returning note`);
    expect(inserted.rows).toEqual([{ note: 'a' }]);
    expect((await client.query(`update ${table} set note = 'b'`)).rowCount).toBe(1);
    expect((await client.query(`delete from ${table}`)).rowCount).toBe(1);
  });

  test.each([
    ['create a table', 'create table mine (id int)'],
    ['create a temporary table', 'create temporary table mine (id int)'],
    ['create a schema', 'create schema mine'],
    ['create a function', `create function mine() returns int language sql return 1`],
    ['create a database', 'create database mine'],
    ['create a role', 'create role mine'],
    ['empty a table', 'truncate older'],
    ['change a table', 'alter table older add column extra int'],
    ['drop a table', 'drop table older'],
    ['switch row security off', 'alter table older disable row level security'],
    [
      'add a trigger',
      'create trigger mine before update on older execute function suppress_redundant_updates_trigger()',
    ],
    ['refer to a table', 'create table mine (id int references older)'],
    ['set a sequence back', `select setval('older_id_seq', 1)`],
    ['read password hashes', 'select rolpassword from pg_authid'],
    ['read files of the server', `select pg_read_file('postgresql.conf')`],
    ['run programs', `copy older from program 'id'`],
    ['become the owner', 'set role xianjie_owner'],
    ['make itself a superuser', `alter role ${APPLICATION_ROLE} superuser`],
    ['grant itself more', `grant truncate on older to ${APPLICATION_ROLE}`],
  ])('cannot %s', async (_, statement) => {
    const client = await application();
    const before = await everythingAboutTheRole();
    if (statement.startsWith('grant')) {
      await client.query(statement).catch(() => {});
    } else {
      await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
    expect(await everythingAboutTheRole()).toEqual(before);
  });

  test('owns nothing, belongs to no role, and has no attribute but login', async () => {
    const { rows } = await owner.query(`
      select rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
             (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned,
             (select count(*)::int from pg_auth_members where member = r.oid) as memberships
        from pg_roles r where rolname = '${APPLICATION_ROLE}'`);
    expect(rows).toEqual([
      {
        rolcanlogin: true,
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        owned: 0,
        memberships: 0,
      },
    ]);
  });

  test('row security holds for it: without a policy it sees no row', async () => {
    await owner.query(`create table guarded (id int); insert into guarded values (1);
      alter table guarded enable row level security`);
    expect((await (await application()).query('select * from guarded')).rows).toEqual([]);
    await owner.query('drop table guarded');
  });
});

describe('ensuring the role', () => {
  test('twice changes nothing', async () => {
    const before = await everythingAboutTheRole();
    await ensureApplicationRole(owner, password);
    expect(await everythingAboutTheRole()).toEqual(before);
  });

  test('takes back what was given by hand', async () => {
    const before = await everythingAboutTheRole();
    await owner.query(`alter role ${APPLICATION_ROLE} superuser bypassrls createdb createrole replication;
      grant pg_read_all_data to ${APPLICATION_ROLE};
      grant create on schema public to ${APPLICATION_ROLE}, public;
      grant truncate, trigger, references, maintain on older to ${APPLICATION_ROLE};
      grant update on sequence older_id_seq to ${APPLICATION_ROLE};
      grant create, temporary on database xianjie to ${APPLICATION_ROLE}, public`);
    expect(await everythingAboutTheRole()).not.toEqual(before);
    await ensureApplicationRole(owner, password);
    expect(await everythingAboutTheRole()).toEqual(before);
  });

  test('changes the password, which may hold any printable sign', async () => {
    const odd = `o'dd"; drop table older; -- \\ %41 @:/?#$$ \${x} `;
    await ensureApplicationRole(owner, odd);
    await expect(application()).rejects.toThrow(/password authentication failed/);
    const client = await connect(applicationUrl(server.url, odd));
    expect((await client.query('select current_user as name')).rows).toEqual([{ name: APPLICATION_ROLE }]);
    await ensureApplicationRole(owner, password);
    await expect(connect(applicationUrl(server.url, odd))).rejects.toThrow(/password authentication failed/);
    expect((await owner.query('select count(*)::int as count from older')).rows).toEqual([{ count: 0 }]);
  });

  test.each(['', '密码', 'line\nbreak'])('refuses the password %j', async odd => {
    await expect(ensureApplicationRole(owner, odd)).rejects.toThrow(/printable ASCII/);
  });

  test('by several processes at once, in several databases, works for all of them', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const name of names) await owner.query(`create database ${name}`);
    const owners = await Promise.all(names.map(name => connect(server.url.replace(/xianjie$/, name))));
    await Promise.all(owners.map(client => ensureApplicationRole(client, password)));
    for (const name of names) {
      const client = await connect(applicationUrl(server.url.replace(/xianjie$/, name), password));
      await expect(client.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    }
  });

  test('needs no superuser: whoever owns the database and may create roles can do it', async () => {
    await owner.query(`drop owned by ${APPLICATION_ROLE}`);
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) await owner.query(`drop database ${name}`);
    await owner.query(`drop role ${APPLICATION_ROLE}; create role cloud login createrole password 'cloud'`);
    await owner.query('create database cloud owner cloud');
    const url = new URL(server.url.replace(/xianjie$/, 'cloud'));
    url.username = url.password = 'cloud';
    const cloud = await connect(url.href);
    await cloud.query('create table rows (id int)');
    await ensureApplicationRole(cloud, password);
    await ensureApplicationRole(cloud, password);
    const client = await connect(applicationUrl(url.href, password));
    await client.query('insert into rows values (1)');
    await expect(client.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    await client.end();
    const superuser = await connect(server.url.replace(/xianjie$/, 'cloud'));
    await superuser.query(`drop owned by ${APPLICATION_ROLE}; drop role ${APPLICATION_ROLE}`);
    await ensureApplicationRole(owner, password);
  });
});

describe('append-only tables', () => {
  const audit = 'Audit " entry';

  test('take new rows and never change or lose one, by the name of a partition neither, and stay so', async () => {
    await restrictToAppend(owner, ['ledger', audit]);
    await ensureApplicationRole(owner, password);
    const client = await application();
    await client.query(`insert into ledger (note) values ('kept')`);
    await client.query(`insert into ${pg.escapeIdentifier(audit)} values (1, 'kept')`);
    for (const name of ['ledger', pg.escapeIdentifier(audit), 'audit_one']) {
      for (const statement of [`update ${name} set note = 'x'`, `delete from ${name}`, `truncate ${name}`]) {
        await expect(client.query(statement)).rejects.toThrow(/permission denied/);
      }
      expect((await client.query(`select note from ${name}`)).rows).toEqual([{ note: 'kept' }]);
    }
  });

  test('a table that does not exist is an error, not a shrug', async () => {
    await expect(restrictToAppend(owner, ['no such table'])).rejects.toThrow(/does not exist/);
  });
});

describe('the URL of the application', () => {
  test('keeps host, port, database and options, and drops every trace of the owner', () => {
    const url = applicationUrl(
      'postgresql://boss:secret@db.example:6543/county?user=boss&password=secret&ssl=1',
      'p@%41',
    );
    expect(url).toBe(`postgresql://${APPLICATION_ROLE}:p%40%2541@db.example:6543/county?ssl=1`);
  });

  test('is refused where the role could not be put in, rather than left with the owner', () => {
    expect(() => applicationUrl('postgresql:///county?host=/run/postgresql', 'x')).toThrow(/must name a host/);
  });

  test('the password of the bundled database stays the same', () => {
    expect(embeddedApplicationPassword(dataDir)).toBe(password);
    expect(password).toMatch(/^[\w-]{43}$/);
  });
});
