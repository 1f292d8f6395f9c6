// Three administrators (三员分立, 4.4): nobody holds two of the three powers, nobody decides on the own grant, by no way.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refusalOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const POWERS = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const;
let world: World;
const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const send = (mutation: string, input: object, as: string) =>
  act(world, mutation, input, { as }, 'roleGrant { id status }');
const accountOf = async (persona: string): Promise<string> =>
  `Account_${(await sql('select id from account where subject = $1', persona))[0].id}`;
const grant = async (as: string, account: string, role: string) =>
  send('grantRole', { accountId: await accountOf(account), role, reason: '需要' }, as);
const outcome = ({ body }: { body: Json }) => body.errors?.[0].extensions.code ?? 'ALLOWED';

/** An account of a demo issuer, of the same person as another account when one is named. */
const addAccount = (subject: string, ofPersonOf: string | null = null) =>
  sql(
    `insert into account (username, status, auth_method, issuer, subject, staff_id)
      select $1, 'ACTIVE', 'DEMO', 'xianjie-demo', $1, (select staff_id from account where subject = $2)`,
    subject,
    ofPersonOf,
  );
const addGrant = (subject: string, role: string, status = 'ACTIVE') =>
  sql(
    `insert into role_grant (account_id, role, status, "from", reason)
      select id, $2, $3, '2021-01-01', 'test' from account where subject = $1`,
    subject,
    role,
    status,
  );
/** Powers that count or are on their way, by person. */
const powersOf = async (subject: string): Promise<string[]> =>
  (
    await sql(
      `select g.role from role_grant g join account a on a.id = g.account_id
        where g.status in ('ACTIVE', 'REVOCATION_PROPOSED') and g.role = any($2) and (a.subject = $1
          or a.staff_id = (select staff_id from account where subject = $1)) order by g.role`,
      subject,
      POWERS,
    )
  ).map(({ role }) => role);

beforeEach(async () => {
  world = await openWorld();
  await addAccount('newcomer');
});
afterEach(() => world.close());

describe('nobody holds two of the three powers', () => {
  test('whoever has one is not proposed for another, by nobody', async () => {
    for (const [holder, held] of [
      ['sys', 'SYSTEM_ADMIN'],
      ['sec', 'SECURITY_ADMIN'],
      ['adt', 'AUDIT_ADMIN'],
    ] as const)
      for (const role of POWERS.filter(power => power !== held))
        for (const as of ['sys', 'sec'])
          expect(await refusalOf(world, () => grant(as, holder, role))).toEqual({ code: 'CONFLICT' });
  });

  test('not through a second account of the same person', async () => {
    await addAccount('sys-again', 'sys');
    expect(await refusalOf(world, () => grant('sec', 'sys-again', 'SECURITY_ADMIN'))).toEqual({ code: 'CONFLICT' });
    expect(await refusalOf(world, () => grant('sec', 'sys-again', 'AUDIT_ADMIN'))).toEqual({ code: 'CONFLICT' });
  });

  test('not by two proposals, one after the other or at the same moment', async () => {
    const both = await Promise.all([grant('sys', 'newcomer', 'AUDIT_ADMIN'), grant('sec', 'newcomer', 'SYSTEM_ADMIN')]);
    expect(both.map(outcome).sort()).toEqual(['ALLOWED', 'CONFLICT']);
    expect(await refusalOf(world, () => grant('sec', 'newcomer', 'SECURITY_ADMIN'))).toEqual({ code: 'CONFLICT' });
  });

  test('not by two approvals, even of proposals that came past the check', async () => {
    await addGrant('newcomer', 'AUDIT_ADMIN', 'PROPOSED');
    await addGrant('newcomer', 'SYSTEM_ADMIN', 'PROPOSED');
    await sql(
      `update role_grant set proposed_by_id = (select id from account where subject = 'sys'), proposed_as = 'SYSTEM_ADMIN'
        where status = 'PROPOSED'`,
    );
    const proposals = await sql(`select 'RoleGrant_' || id as id from role_grant where status = 'PROPOSED'`);
    const answers = await Promise.all(proposals.map(({ id }) => send('approveGrant', { id }, 'sec')));
    expect(answers.map(outcome)).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await powersOf('newcomer')).toEqual([]);
  });

  test('not while a revocation waits for its approval; the other power may follow after it', async () => {
    const id = (await grant('sys', 'newcomer', 'AUDIT_ADMIN')).body.data.grantRole.roleGrant.id;
    await send('approveGrant', { id }, 'sec');
    await send('revokeRole', { id, reason: '轮岗' }, 'sys');
    expect(await refusalOf(world, () => grant('sys', 'newcomer', 'SECURITY_ADMIN'))).toEqual({ code: 'CONFLICT' });
    await send('approveGrant', { id }, 'sec');
    const next = await grant('sys', 'newcomer', 'SECURITY_ADMIN');
    expect(outcome(await send('approveGrant', { id: next.body.data.grantRole.roleGrant.id }, 'sec'))).toBe('ALLOWED');
    expect(await powersOf('newcomer')).toEqual(['SECURITY_ADMIN']);
  });
});

describe('nobody decides on the own grant', () => {
  test('not on one to the own account', async () => {
    const id = (await grant('sys', 'sec', 'OFFICE_STAFF')).body.data.grantRole.roleGrant.id;
    for (const mutation of ['approveGrant', 'declineGrant'])
      expect(await refusalOf(world, () => send(mutation, { id }, 'sec'))).toEqual({ code: 'FORBIDDEN' });
  });

  test('not on one to a second account of the same person', async () => {
    await addAccount('sec-again', 'sec');
    const id = (await grant('sys', 'sec-again', 'OFFICE_STAFF')).body.data.grantRole.roleGrant.id;
    expect(await refusalOf(world, () => send('approveGrant', { id }, 'sec'))).toEqual({ code: 'FORBIDDEN' });
  });

  test('not on the revocation of the own power', async () => {
    const [{ id }] =
      await sql(`select 'RoleGrant_' || g.id as id from role_grant g join account a on a.id = g.account_id
      where a.subject = 'sec' and g.role = 'SECURITY_ADMIN'`);
    expect(outcome(await send('revokeRole', { id, reason: '止' }, 'sys'))).toBe('ALLOWED');
    for (const mutation of ['approveGrant', 'declineGrant'])
      expect(await refusalOf(world, () => send(mutation, { id }, 'sec'))).toEqual({ code: 'FORBIDDEN' });
    const { body } = await world.ask('{ viewer { posts { role } } }', { as: 'sec' });
    expect(body.data.viewer.posts).toEqual([{ role: 'SECURITY_ADMIN' }]);
  });

  test('not through a second account that proposes for the first', async () => {
    await addAccount('sec-again', 'sec');
    await addGrant('sec-again', 'SECURITY_ADMIN');
    const id = (await grant('sec-again', 'newcomer', 'LIAISON')).body.data.grantRole.roleGrant.id;
    expect(await refusalOf(world, () => send('approveGrant', { id }, 'sec'))).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('two kinds decide', () => {
  test('also when the proposer has lost the power since: the same kind still does not approve', async () => {
    await addAccount('sys2');
    await addGrant('sys2', 'SYSTEM_ADMIN');
    const id = (await grant('sys2', 'newcomer', 'LEADER')).body.data.grantRole.roleGrant.id;
    await sql(`update role_grant set status = 'REVOKED' where role = 'SYSTEM_ADMIN'
      and account_id = (select id from account where subject = 'sys2')`);
    expect(await refusalOf(world, () => send('approveGrant', { id }, 'sys'))).toEqual({ code: 'FORBIDDEN' });
  });

  test('of two approvals at the same moment one counts', async () => {
    await addAccount('sec2');
    await addGrant('sec2', 'SECURITY_ADMIN');
    const id = (await grant('sys', 'newcomer', 'LIAISON')).body.data.grantRole.roleGrant.id;
    const answers = await Promise.all([send('approveGrant', { id }, 'sec'), send('declineGrant', { id }, 'sec2')]);
    expect(answers.map(outcome).sort()).toEqual(['ALLOWED', 'INVALID_STATE']);
  });
});
