// The fourth wall (行级安全): holds with every other gate off, for reads and for writes, and no identity is left behind on
// a pooled connection.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { createPool } from '../src/database/application-pool.ts';
import { APPLICATION_ROLE } from '../src/database/roles.ts';
import { allTypes } from '../src/model/meta.ts';
import { totalTable } from '../src/model/totals.ts';
import { completePolicySet } from '../src/policies.ts';
import { type Principal, principal } from '../src/policy/principal.ts';
import { isWalled, wallStatements } from '../src/policy/row-security.ts';
import { POSTS_SETTING, postsSetting } from '../src/policy/told-posts.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

completePolicySet();
const PERSONAS = ['off', 'ca.off', 'cb.off', 'med.pr', 'med.op', 'v1.sec', 'sys', 'ldr', 'org.op', 'hh1'];
let world: World;
let pool: pg.Pool;
const principals = new Map<string, Principal>();

beforeAll(async () => {
  world = await openWorld({}, { poolSize: 4 });
  pool = createPool(world.applicationUrl, 4);
  for (const subject of PERSONAS) {
    const identity = { issuer: DEMO_ISSUER, subject, clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
    const { principal } = await loadPrincipal(pool, identity, new Date().toISOString(), undefined);
    principals.set(subject, principal);
  }
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

/** One transaction of the application role, with the wall told who acts, rolled back at the end. */
async function as<Result>(persona: string | null, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    if (persona)
      await client.query('select set_config($1, $2, true)', [POSTS_SETTING, postsSetting(principals.get(persona)!)]);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'allowed',
    (error: Error) => error.message,
  );

describe('the wall', () => {
  test('of the database is to the letter the one that the policies ask for', async () => {
    const policies = async () =>
      (
        await world.owner.query(
          `select tablename, policyname, roles::text, cmd, qual, with_check from pg_policies order by 1, 2`,
        )
      ).rows;
    const raised = await policies();
    await world.owner.query('begin');
    try {
      for (const statement of wallStatements(completePolicySet(), APPLICATION_ROLE)) await world.owner.query(statement);
      expect(raised).toEqual(await policies());
    } finally {
      await world.owner.query('rollback');
    }
  });

  test.each([
    ['/61/6108/%/', 'a character that stands for any text'],
    ['/61/6108/61080_/', 'a character that stands for any other'],
    ['/61/6108/610802\\/', 'a character that escapes'],
    ['/61/6108/61080', 'no end'],
    ['', 'nothing in it'],
  ])('shows nothing to a post whose jurisdiction is %j: it has %s', async path => {
    const post = principals.get('ca.off')!.posts.find(({ role }) => role === 'COUNTY_OFFICE')!;
    const { now, today, ...standing } = post;
    const count = async (regionPath: string): Promise<number> => {
      const told = postsSetting(principal({ posts: [{ ...standing, regionPath }], now }));
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query('select set_config($1, $2, true)', [POSTS_SETTING, told]);
        return (await client.query('select count(*)::int as many from household')).rows[0].many;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await count(standing.regionPath!)).toBeGreaterThan(0);
    expect(await count(path)).toBe(0);
  });

  test('stands around the tables with sensitive personal data, work secrets or confidential fields, with FORCE', async () => {
    const { rows } = await world.owner.query(
      `select relname from pg_class where relrowsecurity and relforcerowsecurity order by relname`,
    );
    const walled = allTypes().filter(isWalled);
    const totals = walled.filter(meta => meta.totals.length > 0).map(totalTable);
    expect(rows.map(row => row.relname).sort()).toEqual([...walled.map(meta => meta.table), ...totals].sort());
    const secret = ['SENSITIVE_PERSONAL', 'WORK_SECRET', 'CONFIDENTIAL'];
    const holding = allTypes().filter(({ attributes }) =>
      [...attributes.values()].some(({ label }) => label !== null && secret.includes(label)),
    );
    expect(walled).toEqual(holding);
    expect(walled.map(meta => meta.name)).toEqual(expect.arrayContaining(['Delegation', 'Household', 'StaffMember']));
  });

  test('shows nothing to a statement that was told nobody', async () => {
    const counts = await as(null, client =>
      client.query(
        'select (select count(*) from staff_member)::int as staff, (select count(*) from delegation)::int as d',
      ),
    );
    expect(counts.rows).toEqual([{ staff: 0, d: 0 }]);
  });

  test('shows nothing to a statement that was told something else, or by a client that was granted nothing', async () => {
    const office = principals.get('off')!;
    const told = async (setting: string) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query('select set_config($1, $2, true)', [POSTS_SETTING, setting]);
        return (await client.query('select id from staff_member')).rowCount;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await told(postsSetting(office))).toBeGreaterThan(0);
    for (const setting of [
      '',
      ' ',
      '*',
      '[]',
      JSON.stringify(office.posts),
      postsSetting(office).replaceAll('\u001f', ' '),
    ])
      expect(await told(setting)).toBe(0);
    for (const scopes of [[], ['*'], ['StaffMember.rea'], ['Staff', 'Member.read'], ['Region.read']])
      expect(await told(postsSetting({ ...office, scopes: new Set(scopes) }))).toBe(0);
    expect(await told(postsSetting({ ...office, scopes: new Set(['A.b', 'StaffMember.read']) }))).toBeGreaterThan(0);
  });

  test('is not told what could be taken for another post', async () => {
    const office = principals.get('off')!;
    const forged = ['/61/6108/\u001e', '\u001eOFFICE_STAFF\u001f*\u001f', '/61/\u001f', '\u001a'];
    for (const value of forged) {
      const posts = office.posts.map(post => ({ ...post, regionPath: value, domain: value, grid: value }));
      expect(postsSetting({ ...office, posts }).split('\u001e')).toHaveLength(posts.length);
      expect(postsSetting({ ...office, posts })).not.toContain('/61');
    }
  });

  test('shows administrators nobody but themselves, whatever the statement', async () => {
    const { rows } = await as('sys', client => client.query('select id from staff_member'));
    expect(rows).toEqual([{ id: principals.get('sys')!.staff }]);
  });

  test('lets nobody change a row that they may not read', async () => {
    const changed = await as('cb.off', client =>
      client.query(`update staff_member set name = 'x' where region_path like '/61/6108/610802/%' and not published`),
    );
    expect(changed.rowCount).toBe(0);
  });

  test('lets nobody move a row out of what they may read', async () => {
    const moved = await refusal(
      as('ca.off', client =>
        client.query(`update staff_member set region_path = '/61/6108/610828/' where not published`),
      ),
    );
    expect(moved).toBe('new row violates row-level security policy for table "staff_member"');
  });

  test('lets nobody remove a row, or add one that no verb of theirs makes', async () => {
    const removed = await as('off', client => client.query('delete from staff_member'));
    expect(removed.rowCount).toBe(0);
    const { rows } = await world.owner.query(
      `select g.id as grp, l.person_id as leader, d.person_id as deputy from leading_group g
         join leading_group_seat l on l.group_id = g.id and l.seat = 'LEADER'
         join leading_group_seat d on d.group_id = g.id and d.seat = 'DEPUTY_LEADER' limit 1`,
    );
    const { grp, leader, deputy } = rows[0];
    const add = (persona: string) =>
      as(persona, client =>
        client.query(
          `insert into delegation (matter, "from", "to", region_path, group_id, delegator_id, delegate_id)
           values ('CHAIR', '2026-01-01', '2026-12-31', '/61/6108/', $1, $2, $3)`,
          [grp, leader, deputy],
        ),
      );
    expect(await refusal(add('off'))).toBe('new row violates row-level security policy for table "delegation"');
    expect(await refusal(add('ldr'))).toBe('allowed');
  });

  test('leaves no identity behind: 1,000 interleaved requests of ten viewers over four connections', async () => {
    const query = '{ staffMembers(first: 200) { totalCount nodes { id phone idNo } } }';
    const alone = new Map<string, string>();
    for (const persona of PERSONAS) alone.set(persona, (await world.ask(query, { as: persona })).text);
    expect(new Set(alone.values()).size).toBe(PERSONAS.length);
    const order = Array.from({ length: 1000 }, (_, index) => PERSONAS[(index * 7) % PERSONAS.length]!);
    const wrong: Json[] = [];
    for (let start = 0; start < order.length; start += 50)
      await Promise.all(
        order.slice(start, start + 50).map(async persona => {
          const { text } = await world.ask(query, { as: persona });
          if (text !== alone.get(persona)) wrong.push(persona);
        }),
      );
    expect(wrong).toEqual([]);
  });
});
