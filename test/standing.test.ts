// Posts of an earlier request (沿用任职, docs/decisions/0034): a right that is taken away is gone with the next request, by whatever
// way it was taken, and no table that posts are read from can change without leaving a stamp.
import pg from 'pg';
import { postsSql } from '../src/authentication/load-principal.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const QUERY = '{ households { totalCount } staffMembers { totalCount } }';
const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const counts = async (as: string, client?: string): Promise<Json> => {
  const { body } = await world.ask(QUERY, { as, ...(client ? { client } : {}) });
  return body.data
    ? [body.data.households.totalCount, body.data.staffMembers.totalCount]
    : body.errors[0].extensions.code;
};
/** By posts that were read for an earlier request: asked twice before. */
const known = async (as: string, client?: string) => {
  await counts(as, client);
  return counts(as, client);
};
const HOLDERS = `select a.subject as name, s.stamp from standing s join account a on a.id = s.holder
  union all select 'client ' || c.client_id, s.stamp from standing s join api_client c on c.id = s.holder`;
const stamps = async (): Promise<Map<string, string>> =>
  new Map((await sql(HOLDERS)).map(({ name, stamp }) => [name, stamp]));
/** Who has another stamp than before, in the order of names. */
async function moved(change: () => Promise<unknown>): Promise<string[]> {
  const before = await stamps();
  await change();
  const after = await stamps();
  return [...after]
    .filter(([name, stamp]) => before.get(name) !== stamp)
    .map(([name]) => name)
    .sort();
}

describe('a right that is taken away is gone with the next request', () => {
  const kept = 'create table kept as select * from';
  test.each([
    ['its grant is revoked', `update role_grant set status = 'REVOKED' where account_id = $1`],
    ['its grant ends', `update role_grant set "to" = '2020-01-01' where account_id = $1`],
    [
      'its grant is for another place',
      `update role_grant set scope_path = '/61/6108/610802/', region_id =
      (select id from region where code = '610802' and valid_to is null) where account_id = $1`,
    ],
    [
      'its grant is another person’s',
      `update role_grant set account_id = (select id from account where subject = 'pub2')
      where account_id = $1`,
    ],
    ['its grant is gone', `delete from role_grant where account_id = $1`],
    ['the account is suspended', `update account set status = 'SUSPENDED' where id = $1`],
    ['the account is another subject’s', `update account set subject = 'nobody' where id = $1`],
  ])('when %s', async (_, change) => {
    const [{ id }] = (await sql(`select id from account where subject = 'cb.off'`)) as [Json];
    await sql(
      `insert into account (username, issuer, subject, status, auth_method)
      select 'pub2', issuer, 'pub2', 'ACTIVE', 'DEMO' from account where id = $1 on conflict do nothing`,
      id,
    );
    const before = await known('cb.off');
    expect(before[1]).toBeGreaterThan(0);
    await sql(`drop table if exists kept; `);
    await sql(`${kept} role_grant where account_id = '${id}'`);
    const [account] = await sql('select status, subject from account where id = $1', id);
    await sql(change, ...(change.includes('$1') ? [id] : []));
    expect(await counts('cb.off')).not.toEqual(before);
    await sql('update account set status = $2, subject = $3 where id = $1', id, account.status, account.subject);
    await sql('delete from role_grant where id in (select id from kept)');
    await sql('insert into role_grant select * from kept');
    expect(await counts('cb.off')).toEqual(before);
  });

  test('when the post behind the grant ends', async () => {
    const before = await known('v1.res');
    const ends = (day: string | null) =>
      sql(
        `update assignment set "to" = $1 where staff_id = (select staff_id from account where subject = 'v1.res')`,
        day,
      );
    await ends('2022-12-31');
    expect(await counts('v1.res')).not.toEqual(before);
    await ends(null);
    expect(await counts('v1.res')).toEqual(before);
  });

  test('when the client is switched off, or was granted less', async () => {
    const [client] = await sql(`select * from api_client where client_id = 'fe'`);
    const change = (enabled: boolean, scopes: string[], operations: string[]) =>
      sql(
        `update api_client set enabled = $1, scopes = $2, allowed_operations = $3 where client_id = 'fe'`,
        enabled,
        scopes,
        operations,
      );
    await sql(`update api_client set kind = 'INTEGRATOR' where client_id = 'fe'`);
    await change(true, ['Household.read', 'StaffMember.read'], []);
    const before = await known('off', 'fe');
    expect(before[1]).toBeGreaterThan(0);
    await change(true, ['Household.read'], []);
    expect(await counts('off', 'fe')).toEqual([before[0], 0]);
    await change(false, ['Household.read', 'StaffMember.read'], []);
    expect(await counts('off', 'fe')).toBe('UNAUTHENTICATED');
    await change(client.enabled, client.scopes, client.allowed_operations);
    await sql(`update api_client set kind = $1 where client_id = 'fe'`, client.kind);
  });
});

describe('nothing that posts are read from changes without a stamp', () => {
  test('every table that the posts are read from has the triggers', async () => {
    const texts = [
      `select a.staff_id from account a where a.issuer = '' and a.subject = ''`,
      `select scopes from api_client`,
      postsSql('gen_random_uuid()', 'current_date'),
    ];
    const tables = new Set<string>();
    const visit = (node: Json): void => {
      if (node['Relation Name']) tables.add(node['Relation Name']);
      for (const plan of node.Plans ?? []) visit(plan);
    };
    for (const text of texts) {
      const [row] = await sql(`explain (format json) ${text}`);
      visit(row['QUERY PLAN'][0].Plan);
    }
    expect([...tables].sort()).toEqual(['account', 'api_client', 'assigned_matter', 'assignment', 'role_grant']);
    const triggers = await sql(
      `select tgrelid::regclass::text as name, tgname, tgtype, tgenabled from pg_trigger where tgname like 'standing_moves%' order by 1, 2`,
    );
    // 29: after insert, delete and update, for each row; 32: after truncate. A: always, whoever switches triggers off.
    expect(triggers).toEqual(
      [...tables].sort().flatMap(name => [
        { name, tgname: 'standing_moves', tgtype: 29, tgenabled: 'A' },
        { name, tgname: 'standing_moves_all', tgtype: 32, tgenabled: 'A' },
      ]),
    );
  });

  test('each way to change one moves those whom it concerns, and nobody else', async () => {
    const grant = `(select g.id from role_grant g join account a on a.id = g.account_id where a.subject = 'cb.off')`;
    expect(await moved(() => sql(`update role_grant set reason = reason where id = ${grant}`))).toEqual(['cb.off']);
    expect(await moved(() => sql(`update account set last_login = now() where subject = 'off'`))).toEqual(['off']);
    expect(await moved(() => sql(`update api_client set name_zh = name_zh where client_id = 'fe'`))).toEqual([
      'client fe',
    ]);
    expect(
      await moved(() =>
        sql(`update assignment set "to" = "to" where id in (select assignment_id from role_grant g join account a
          on a.id = g.account_id where a.subject = 'v1.res')`),
      ),
    ).toEqual(['v1.res']);
    expect(await moved(() => sql(`update region set name_zh = name_zh where code = '6108'`))).toEqual([]);
    expect(
      await moved(() =>
        sql(`update role_grant set account_id = (select id from account where subject = 'ca.off') where id = ${grant}`),
      ),
    ).toEqual(['ca.off', 'cb.off']);
    await sql(`update role_grant set account_id = (select id from account where subject = 'cb.off')
      where account_id = (select id from account where subject = 'ca.off') and scope_path = '/61/6108/610828/'`);
  });

  test('emptying a table moves everybody', async () => {
    await sql('begin');
    const everybody = [...(await stamps()).keys()].sort();
    expect(await moved(() => sql('truncate api_client cascade'))).toEqual(
      everybody.filter(name => name !== 'client fe'),
    );
    await sql('rollback');
  });

  test('an account that comes again under its id comes with another stamp', async () => {
    await sql('begin');
    await sql(`insert into account (id, username, issuer, subject, status, auth_method)
      values ('00000000-0000-4000-8000-000000000001', 'again', 'x', 'again', 'ACTIVE', 'DEMO')`);
    const first = (await stamps()).get('again');
    await sql(`delete from account where subject = 'again'`);
    await sql(`insert into account (id, username, issuer, subject, status, auth_method)
      values ('00000000-0000-4000-8000-000000000001', 'again', 'x', 'again', 'ACTIVE', 'DEMO')`);
    expect((await stamps()).get('again')).not.toBe(first);
    await sql('rollback');
  });

  test('the application cannot write a stamp', async () => {
    const application = new pg.Client({ connectionString: world.applicationUrl });
    await application.connect();
    const code = (text: string) =>
      application.query(text).then(
        () => 'done',
        (error: Json) => error.code,
      );
    expect(await code('update standing set stamp = 1')).toBe('42501');
    expect(await code('delete from standing')).toBe('42501');
    expect(await code('insert into standing (holder) values (gen_random_uuid())')).toBe('42501');
    expect(await code('select count(*) from standing')).toBe('done');
    await application.end();
  });
});
