// Role grants (角色授权, 4.4): proposed by one administrator, decided by another person with the other power.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
let world: World;
const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const accountOf = async (persona: string): Promise<string> =>
  `Account_${(await sql('select id from account where subject = $1', persona))[0].id}`;
const regionOf = async (code: string) => `Region_${(await sql('select id from region where code = $1', code))[0].id}`;
const grantOf = async (id: string): Promise<Json> =>
  (
    await sql(
      `select g.status, g.role, g.reason, g."from"::text, g."to"::text, g.scope_path as path, p.subject as proposed, d.subject as decided
        from role_grant g left join account p on p.id = g.proposed_by_id left join account d on d.id = g.decided_by_id
        where g.id = $1`,
      id.replace('RoleGrant_', ''),
    )
  )[0];
const send = (mutation: string, input: object, as: string) =>
  act(world, mutation, input, { as, at: AT }, 'roleGrant { id status }');

/** Proposes and gives the id of the proposal. */
async function propose(as: string, account: string, role: string, input: object = {}): Promise<string> {
  const { body } = await send('grantRole', { accountId: await accountOf(account), role, reason: '需要', ...input }, as);
  return body.data.grantRole.roleGrant.id;
}

/** One account that has no rights yet. */
beforeAll(async () => {
  world = await openWorld();
  await sql(`insert into account (username, status, auth_method, issuer, subject)
    values ('newcomer', 'ACTIVE', 'DEMO', 'xianjie-demo', 'newcomer')`);
});
afterAll(() => world.close());

describe('a grant', () => {
  test('counts only after it was approved, and no longer once its revocation was approved', async () => {
    const posts = async () =>
      (
        await world.ask('{ viewer { posts { role region { code } } } staffMembers { totalCount } }', {
          as: 'newcomer',
          at: AT,
        })
      ).body.data;
    const nothing = { viewer: { posts: [] }, staffMembers: { totalCount: 0 } };
    const something = {
      viewer: { posts: [{ role: 'COUNTY_OFFICE', region: { code: '610828' } }] },
      staffMembers: { totalCount: expect.any(Number) },
    };
    const id = await propose('sys', 'newcomer', 'COUNTY_OFFICE', { regionId: await regionOf('610828') });
    expect(await posts()).toEqual(nothing);
    await send('approveGrant', { id }, 'sec');
    expect(await posts()).toEqual(something);
    expect((await posts()).staffMembers.totalCount).toBeGreaterThan(0);
    await send('revokeRole', { id, reason: '调离' }, 'sec');
    expect(await posts()).toEqual(something);
    await send('approveGrant', { id }, 'sys');
    expect(await posts()).toEqual(nothing);
    expect(await grantOf(id)).toEqual({
      status: 'REVOKED',
      role: 'COUNTY_OFFICE',
      reason: '调离',
      from: '2023-04-17',
      to: null,
      path: '/61/6108/610828/',
      proposed: 'sec',
      decided: 'sys',
    });
  });

  test('that is declined never counts; a declined revocation leaves the grant as it was', async () => {
    const declined = await propose('sec', 'newcomer', 'RECORDER');
    await send('declineGrant', { id: declined }, 'sys');
    expect(await grantOf(declined)).toMatchObject({ status: 'DECLINED', proposed: 'sec', decided: 'sys' });
    const kept = await propose('sec', 'newcomer', 'LIAISON');
    await send('approveGrant', { id: kept }, 'sys');
    await send('revokeRole', { id: kept, reason: '误' }, 'sys');
    await send('declineGrant', { id: kept }, 'sec');
    expect(await grantOf(kept)).toMatchObject({ status: 'ACTIVE', proposed: 'sys', decided: 'sec' });
    const { body } = await world.ask('{ viewer { posts { role } } }', { as: 'newcomer', at: AT });
    expect(body.data.viewer.posts).toEqual([{ role: 'LIAISON' }]);
    await send('revokeRole', { id: kept, reason: '止' }, 'sys');
    await send('approveGrant', { id: kept }, 'sec');
  });

  test('leaves a line and an event for each step, under the power that allowed it', async () => {
    await sql('delete from outbox_event');
    const id = await propose('sys', 'newcomer', 'FARMER', { household: 'H-9' });
    const answer = await send('approveGrant', { id }, 'sec');
    const object = id.replace('RoleGrant_', '');
    expect(await linesOfRequest(world, answer)).toEqual([
      {
        account: 'sec',
        role: 'SECURITY_ADMIN',
        operation: 'approve',
        type: 'RoleGrant',
        object: id,
        decision: 'ALLOWED',
        rules: ['RoleGrant.approve.0'],
        fields: ['id'],
      },
    ]);
    expect(await sql('select kind, object_id as object from outbox_event order by at')).toEqual([
      { kind: 'grantRole', object },
      { kind: 'approveGrant', object },
    ]);
    await send('revokeRole', { id, reason: '止' }, 'sys');
    await send('approveGrant', { id }, 'sec');
  });
});

describe('a refused grant changes nothing', () => {
  test('for a role that no account holds, and days in the wrong order: both at once', async () => {
    const input = { accountId: await accountOf('newcomer'), reason: '需要', from: '2023-05-01', to: '2023-04-30' };
    for (const role of ['CONVENER', 'FRONTEND', 'PUBLIC'])
      expect(await refusalOf(world, () => send('grantRole', { ...input, role }, 'sys'))).toEqual(
        violating('input.role NOT_GRANTED', 'input.to ENDS_BEFORE_START'),
      );
  });

  test('of a supervision group without a town of its own, or without a last day; with both it is proposed', async () => {
    const [county, town] = [await regionOf('610828'), await regionOf('610828001')];
    const input = { accountId: await accountOf('newcomer'), reason: '督导' };
    for (const role of ['SUPERVISION_LEADER', 'SUPERVISION_MEMBER']) {
      const refusal = (more: object) => refusalOf(world, () => send('grantRole', { ...input, role, ...more }, 'sys'));
      const both = violating('input.regionId NOT_A_TOWN', 'input.to PERIOD_WITHOUT_END');
      expect(await refusal({})).toEqual(both);
      expect(await refusal({ regionId: county })).toEqual(both);
      expect(await refusal({ regionId: town })).toEqual(violating('input.to PERIOD_WITHOUT_END'));
      const id = await propose('sys', 'newcomer', role, { regionId: town, to: '2023-06-30' });
      expect(await grantOf(id)).toMatchObject({ status: 'PROPOSED', role, path: '/61/6108/610828/610828001/' });
      await send('declineGrant', { id }, 'sec');
    }
  });

  test('that names objects that are not there: all of them are named at once', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const input = {
      accountId: `Account_${nobody}`,
      regionId: `Region_${nobody}`,
      unitId: 'x',
      role: 'LIAISON',
      reason: '要',
    };
    expect(await refusalOf(world, () => send('grantRole', input, 'sys'))).toEqual(
      violating('input.accountId NOT_FOUND', 'input.regionId NOT_FOUND', 'input.unitId NOT_FOUND'),
    );
  });

  test('that is in another state, or was changed by another', async () => {
    const id = await propose('sys', 'newcomer', 'THIRD_PARTY');
    expect(await refusalOf(world, () => send('revokeRole', { id, reason: '止' }, 'sec'))).toEqual({
      code: 'INVALID_STATE',
    });
    expect(await refusalOf(world, () => send('approveGrant', { id, version: 5 }, 'sec'))).toEqual({ code: 'CONFLICT' });
    await send('declineGrant', { id, version: 1 }, 'sec');
    for (const mutation of ['approveGrant', 'declineGrant'])
      expect(await refusalOf(world, () => send(mutation, { id }, 'sec'))).toEqual({ code: 'INVALID_STATE' });
  });
});
