// Who decides on a grant (授权审批, 4.4): the full matrix of proposer and decider, with two administrators of each kind.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refusalOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
let world: World;
const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const accountOf = async (persona: string): Promise<string> =>
  `Account_${(await sql('select id from account where subject = $1', persona))[0].id}`;
const send = (mutation: string, input: object, as: string) =>
  act(world, mutation, input, { as, at: AT }, 'roleGrant { id status }');

/** Proposes and gives the id of the proposal. */
async function propose(as: string, account: string, role: string): Promise<string> {
  const { body } = await send('grantRole', { accountId: await accountOf(account), role, reason: '需要' }, as);
  return body.data.grantRole.roleGrant.id;
}

/** A second administrator of each kind, and one account that has no rights yet. */
beforeAll(async () => {
  world = await openWorld();
  for (const [subject, role] of [
    ['sys2', 'SYSTEM_ADMIN'],
    ['sec2', 'SECURITY_ADMIN'],
    ['newcomer', null],
  ] as const) {
    await sql(
      `insert into account (username, status, auth_method, issuer, subject) values ($1, 'ACTIVE', 'DEMO', 'xianjie-demo', $1)`,
      subject,
    );
    if (role)
      await sql(
        `insert into role_grant (account_id, role, status, "from", reason)
          select id, $2, 'ACTIVE', '2021-01-01', 'test' from account where subject = $1`,
        subject,
        role,
      );
  }
});
afterAll(() => world.close());

describe('who decides: the full matrix of proposer and decider', () => {
  const administrators = ['sys', 'sys2', 'sec', 'sec2', 'adt'] as const;
  const kind = (name: string) => name.slice(0, 3);

  test.each(['sys', 'sec'])(
    'what %s proposed, only the other kind approves, declines or lets be revoked',
    async proposer => {
      const id = await propose(proposer, 'newcomer', 'THIRD_PARTY');
      const decide = async () => {
        for (const mutation of ['approveGrant', 'declineGrant'])
          for (const decider of administrators.filter(name => name === 'adt' || kind(name) === kind(proposer)))
            expect([mutation, decider, await refusalOf(world, () => send(mutation, { id }, decider))]).toEqual([
              mutation,
              decider,
              { code: 'FORBIDDEN' },
            ]);
      };
      await decide();
      const other = proposer === 'sys' ? 'sec2' : 'sys2';
      expect((await send('approveGrant', { id }, other)).body.data.approveGrant.roleGrant).toEqual({
        id,
        status: 'ACTIVE',
      });
      await send('revokeRole', { id, reason: '止' }, proposer);
      await decide();
      expect((await send('approveGrant', { id }, other)).body.data.approveGrant.roleGrant).toEqual({
        id,
        status: 'REVOKED',
      });
    },
  );

  test('the audit administrator neither proposes nor revokes; nobody else sees that there is a grant', async () => {
    const id = await propose('sys', 'newcomer', 'THIRD_PARTY');
    const input = { accountId: await accountOf('newcomer'), role: 'LEADER', reason: '需要' };
    expect(await refusalOf(world, () => send('grantRole', input, 'adt'))).toEqual({ code: 'FORBIDDEN' });
    expect(await refusalOf(world, () => send('revokeRole', { id, reason: '止' }, 'adt'))).toEqual({
      code: 'FORBIDDEN',
    });
    for (const as of ['ldr', 'off', 'ca.off', 'hh1', 'int.med']) {
      expect(await refusalOf(world, () => send('grantRole', input, as))).toEqual({ code: 'FORBIDDEN' });
      for (const mutation of ['approveGrant', 'declineGrant'])
        expect(await refusalOf(world, () => send(mutation, { id }, as))).toEqual({ code: 'NOT_FOUND' });
    }
    await send('declineGrant', { id }, 'sec');
  });

  test('the own grant is read, and not changed, by its holder', async () => {
    const [{ id }] = await sql(
      `select 'RoleGrant_' || g.id as id from role_grant g join account a on a.id = g.account_id where a.subject = 'off'`,
    );
    expect(await refusalOf(world, () => send('revokeRole', { id, reason: '止' }, 'off'))).toEqual({
      code: 'FORBIDDEN',
    });
  });
});
