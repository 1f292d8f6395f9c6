// N29: who left the post keeps no access. Rights end with the last day of the post or of the grant, that day included, in
// the time of Asia/Shanghai, and begin with the first; each request looks afresh.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { act, stateOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`create table kept_grant as select * from role_grant`);
  await world.owner.query(`create table kept_assignment as select * from assignment`);
});
// Each test finds the grants and posts of the fixture.
afterEach(async () => {
  await world.owner.query(
    `update role_grant g set status = k.status, "from" = k."from", "to" = k."to", assignment_id = k.assignment_id
      from kept_grant k where k.id = g.id`,
  );
  await world.owner.query(
    `update assignment a set "from" = k."from", "to" = k."to" from kept_assignment k where k.id = a.id`,
  );
});
afterAll(() => world.close());

const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
/** Roles that count at a moment, and how many colleagues can be read. */
async function access(as: string, at?: string): Promise<[string[], number]> {
  const query = '{ viewer { posts { role } } staffMembers { totalCount } }';
  const { body } = await world.ask(query, { as, ...(at ? { at } : {}) });
  return [body.data.viewer.posts.map(({ role }: Json) => role), body.data.staffMembers.totalCount];
}
const GONE: [string[], number] = [[], 0];
const endPost = (persona: string, to: string | null) =>
  sql(
    `update assignment set "to" = $2 where staff_id = (select staff_id from account where subject = $1)`,
    persona,
    to,
  );
const changeGrant = (persona: string, column: 'from' | 'to', day: string) =>
  sql(
    `update role_grant set "${column}" = $2 where account_id = (select id from account where subject = $1)`,
    persona,
    day,
  );

describe('N29 a post that ends', () => {
  test('takes all rights of the resident team with it, on the next request, though the grant is unchanged', async () => {
    const [roles, colleagues] = await access('v1.res');
    expect([roles, colleagues > 1]).toEqual([['RESIDENT_TEAM'], true]);
    await endPost('v1.res', '2022-12-31');
    expect(await access('v1.res')).toEqual(GONE);
    expect(
      await sql(
        `select g.status, g."to" from role_grant g join account a on a.id = g.account_id where subject = 'v1.res'`,
      ),
    ).toEqual([{ status: 'ACTIVE', to: null }]);
    await endPost('v1.res', null);
    expect(await access('v1.res')).toEqual([roles, colleagues]);
  });

  test('leaves no row readable by its id, and no change possible', async () => {
    const [{ colleague, post }] = await sql(
      `select 'StaffMember_' || s.id as colleague, 'Assignment_' || p.id as post from staff_member s
         join assignment p on p.unit_id = s.unit_id and p.kind = 'LIAISON' where s.staff_no = 'DEMO-med.op'`,
    );
    const look = () =>
      world.ask('query($id: ID!) { node(id: $id) { id } }', { as: 'med.pr', variables: { id: colleague } });
    expect((await look()).body.data.node).toEqual({ id: colleague });
    await endPost('med.pr', '2022-12-31');
    const before = await stateOf(world);
    expect((await look()).body.data.node).toBeNull();
    const replace = await act(world, 'replaceLiaison', { id: post, staffId: colleague }, { as: 'med.pr' });
    const designate = await act(world, 'designateLiaison', { staffId: colleague }, { as: 'med.pr' });
    expect([replace, designate].map(({ body }) => body.errors[0].extensions.code)).toEqual(['NOT_FOUND', 'FORBIDDEN']);
    expect(await stateOf(world)).toEqual(before);
  });

  test('ends only the rights that rest on it', async () => {
    // The leader in charge of the audit bureau is also an auditor, and no post stands behind that.
    await sql(`update role_grant set assignment_id = null where role = 'AUDITOR'`);
    await endPost('aud.ul', '2022-12-31');
    expect((await access('aud.ul'))[0]).toEqual(['AUDITOR']);
  });
});

describe('N29 the last day is included, and counts in Asia/Shanghai', () => {
  const MOMENTS: [moment: string, there: boolean][] = [
    ['2023-06-30T00:00:00+08:00', true],
    ['2023-06-30T23:59:59.999+08:00', true],
    ['2023-06-30T15:59:59.999Z', true],
    ['2023-06-30T16:00:00Z', false],
    ['2023-07-01T00:00:00+08:00', false],
    ['2023-06-30T23:00:00-01:00', false],
  ];

  test.each(MOMENTS)('of a post, at %s: %s', async (at, there) => {
    await endPost('med.lo', '2023-06-30');
    expect((await access('med.lo', at))[0]).toEqual(there ? ['LIAISON'] : []);
  });

  test.each(MOMENTS)('of a grant, at %s: %s', async (at, there) => {
    await changeGrant('ca.off', 'to', '2023-06-30');
    expect((await access('ca.off', at))[0]).toEqual(there ? ['COUNTY_OFFICE'] : []);
  });
});

describe('N29 the first day', () => {
  test.each([
    ['2023-06-30T23:59:59.999+08:00', false],
    ['2023-06-30T16:00:00Z', true],
    ['2023-07-01T00:00:00+08:00', true],
  ])('of a grant or a post that starts tomorrow, at %s: %s', async (at, there) => {
    await changeGrant('ca.off', 'from', '2023-07-01');
    await sql(
      `update assignment set "from" = '2023-07-01' where staff_id = (select staff_id from account where subject = 'med.lo')`,
    );
    expect((await access('ca.off', at))[0]).toEqual(there ? ['COUNTY_OFFICE'] : []);
    expect((await access('med.lo', at))[0]).toEqual(there ? ['LIAISON'] : []);
  });

  test('a grant that starts tomorrow gives nothing today, whatever the clock of the database says', async () => {
    await sql(`update role_grant set "from" = (now() at time zone 'Asia/Shanghai')::date + 1`);
    expect(await access('ca.off')).toEqual(GONE);
  });
});

test.each(['PROPOSED', 'DECLINED', 'REVOKED'])('N29 a grant that is %s gives nothing', async status => {
  await sql(
    `update role_grant set status = $1 where account_id = (select id from account where subject = 'ca.off')`,
    status,
  );
  expect(await access('ca.off')).toEqual(GONE);
});
