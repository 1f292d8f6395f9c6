// Accounts and clients (账户与客户端, 4.4): the system administrator alone, and an account alone may do nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const outcome = ({ body }: { body: Json }) => body.errors?.[0].extensions.code ?? 'ALLOWED';
const accountOf = async (subject: string): Promise<string> =>
  `Account_${(await sql('select id from account where subject = $1', subject))[0].id}`;
const ISSUER = 'xianjie-demo';
const create = (input: object, as = 'sys') =>
  act(world, 'createAccount', input, { as }, 'account { id username status mfa }');

describe('accounts', () => {
  test('one that was just created signs in and may do nothing', async () => {
    const input = { username: 'fresh', issuer: ISSUER, subject: 'fresh', mfa: true };
    const answer = await create(input);
    expect(answer.body.data.createAccount.account).toEqual({
      id: expect.stringMatching(/^Account_/),
      username: 'fresh',
      status: 'ACTIVE',
      mfa: true,
    });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({
        account: 'sys',
        role: 'SYSTEM_ADMIN',
        decision: 'ALLOWED',
        rules: ['Account.create.0'],
      }),
    ]);
    const { body } = await world.ask('{ viewer { posts { role } viewerActions } staffMembers { totalCount } }', {
      as: 'fresh',
    });
    expect(body.data).toEqual({ viewer: { posts: [], viewerActions: [] }, staffMembers: { totalCount: 0 } });
  });

  test('a name or a subject that is taken is a conflict, also at the same moment', async () => {
    const taken = { username: 'off', issuer: ISSUER, subject: 'other' };
    expect(await refusalOf(world, () => create(taken))).toEqual({ code: 'CONFLICT' });
    expect(await refusalOf(world, () => create({ ...taken, username: 'other', subject: 'off' }))).toEqual({
      code: 'CONFLICT',
    });
    const twice = { username: 'twice', issuer: ISSUER, subject: 'twice' };
    expect((await Promise.all([create(twice), create(twice)])).map(outcome).sort()).toEqual(['ALLOWED', 'CONFLICT']);
  });

  test('a person that is not there is refused, without a word on who is', async () => {
    const input = { username: 'third', issuer: ISSUER, subject: 'third' };
    expect(await refusalOf(world, () => create({ ...input, staffId: `StaffMember_${NOBODY}` }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await refusalOf(world, () => create({ ...input, staffId: 'DEMO-off' }))).toEqual(
      violating('input.staffId NOT_FOUND'),
    );
  });

  test('one that is suspended is refused at once, and serves again when it is resumed', async () => {
    const id = await accountOf('pet.op');
    const look = async () => (await world.ask('{ viewer { posts { role } } }', { as: 'pet.op' })).status;
    expect(await look()).toBe(200);
    expect(outcome(await act(world, 'suspendAccount', { id, version: 1 }, { as: 'sys' }))).toBe('ALLOWED');
    expect(await look()).toBe(401);
    expect(outcome(await act(world, 'resumeAccount', { id }, { as: 'sys' }))).toBe('ALLOWED');
    expect(await look()).toBe(200);
  });

  test('are for the system administrator: the others are forbidden, who cannot see it finds nothing', async () => {
    const id = await accountOf('off');
    for (const as of ['sec', 'adt', 'off', 'ldr', 'int.med'])
      expect(await refusalOf(world, () => create({ username: 'x', issuer: ISSUER, subject: 'x' }, as))).toEqual({
        code: 'FORBIDDEN',
      });
    for (const mutation of ['suspendAccount', 'resumeAccount']) {
      for (const as of ['sec', 'adt', 'off'])
        expect(await refusalOf(world, () => act(world, mutation, { id }, { as }))).toEqual({ code: 'FORBIDDEN' });
      for (const as of ['ldr', 'dir', 'ca.off'])
        expect(await refusalOf(world, () => act(world, mutation, { id }, { as }))).toEqual({ code: 'NOT_FOUND' });
    }
    const stale = { id, version: 9 };
    expect(await refusalOf(world, () => act(world, 'suspendAccount', stale, { as: 'sys' }))).toEqual({
      code: 'CONFLICT',
    });
    expect(await refusalOf(world, () => act(world, 'resumeAccount', { id }, { as: 'sys' }))).toEqual({
      code: 'INVALID_STATE',
    });
  });
});

describe('clients', () => {
  const input = {
    clientId: 'kiosk',
    nameZh: '示例·一体机',
    kind: 'FRONTEND',
    scopes: ['Region.read', 'Duty.revise'],
    operations: ['{ regions { totalCount } }'],
  };
  const register = (more: object = {}, as = 'sys') =>
    act(
      world,
      'registerClient',
      { ...input, ...more },
      { as },
      'apiClient { clientId enabled scopes allowedOperations }',
    );

  test('one that is registered may send its operations at once, and is replaced whole', async () => {
    const { body } = await register();
    expect(body.data.registerClient.apiClient).toEqual({
      clientId: 'kiosk',
      enabled: true,
      scopes: ['Region.read', 'Duty.revise'],
      allowedOperations: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    });
    const ask = (query: string) => world.ask(query, { as: 'off', client: 'kiosk' });
    expect(outcome(await ask('{ regions { totalCount } }'))).toBe('ALLOWED');
    expect(outcome(await register({ enabled: false, scopes: [], operations: [] }))).toBe('ALLOWED');
    expect(outcome(await ask('{ regions { totalCount } }'))).toBe('UNAUTHENTICATED');
    expect(await sql(`select enabled, scopes, allowed_operations from api_client where client_id = 'kiosk'`)).toEqual([
      { enabled: false, scopes: [], allowed_operations: [] },
    ]);
  });

  test('unknown scopes and blank texts are refused, each with its place', async () => {
    const scopes = ['Region.read', 'Region.write', 'everything'];
    expect(await refusalOf(world, () => register({ scopes }))).toEqual(
      violating('input.scopes.1 UNKNOWN_SCOPE', 'input.scopes.2 UNKNOWN_SCOPE'),
    );
    expect(await refusalOf(world, () => register({ nameZh: ' ', operations: ['{ x }', ''] }))).toEqual(
      violating('input.nameZh BLANK', 'input.operations.1 BLANK'),
    );
  });

  test('are registered by nobody else', async () => {
    for (const as of ['sec', 'adt', 'off', 'int.med'])
      expect(await refusalOf(world, () => register({}, as))).toEqual({ code: 'FORBIDDEN' });
  });
});

// Last, because it takes a power away for good.
describe('the account of an administrator', () => {
  test('is suspended by nobody alone, its own holder included, until the grant of the power is revoked', async () => {
    for (const other of ['sec', 'adt', 'sys']) {
      const id = await accountOf(other);
      const suspend = () => act(world, 'suspendAccount', { id }, { as: 'sys' });
      expect([other, await refusalOf(world, suspend)]).toEqual([other, { code: 'FORBIDDEN' }]);
      expect((await world.ask('{ viewer { now } }', { as: other })).status).toBe(200);
    }
    const [grant] = await sql(
      `select 'RoleGrant_' || g.id as id from role_grant g join account a on a.id = g.account_id
        where a.username = 'adt' and g.role = 'AUDIT_ADMIN'`,
    );
    const suspend = async () => act(world, 'suspendAccount', { id: await accountOf('adt') }, { as: 'sys' });
    expect(outcome(await act(world, 'revokeRole', { id: grant.id, reason: '示例' }, { as: 'sys' }))).toBe('ALLOWED');
    expect(await refusalOf(world, suspend)).toEqual({ code: 'FORBIDDEN' });
    expect(outcome(await act(world, 'approveGrant', { id: grant.id }, { as: 'sec' }))).toBe('ALLOWED');
    expect(outcome(await suspend())).toBe('ALLOWED');
  });
});
