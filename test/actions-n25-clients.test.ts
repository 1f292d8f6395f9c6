// N25: a client never exceeds the intersection of the user's rights and its own scopes, and sends registered operations
// only; the scopes of a token narrow further. A client that is disabled or unknown is refused, not taken for none.
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDemoIssuer, type DemoIssuer } from '../src/authentication/demo-issuer.ts';
import { stateOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const REVISE = 'mutation($input: ReviseDutyInput!) { reviseDuty(input: $input) { duty { validFrom } } }';
const REGIONS = '{ regions(filter: { level: { eq: CITY }, within: "6108" }) { nodes { code } } }';
const STAFF = '{ staffMembers { totalCount } memberUnits { totalCount } }';
const OBLIGATIONS = '{ pushObligations { totalCount } }';
const digest = (operation: string) => createHash('sha256').update(operation.trim()).digest('hex');

let world: World;
let issuer: DemoIssuer;
const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;

beforeAll(async () => {
  // A data directory of the test, so that it can issue tokens with scopes.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-clients-'));
  world = await openWorld({ XIANJIE_DATA_DIR: dataDir });
  issuer = createDemoIssuer(dataDir);
});
afterAll(() => world.close());

const register = (scopes: string[], ...operations: string[]) =>
  sql(
    `update api_client set enabled = true, scopes = $1, allowed_operations = $2 where client_id = 'fe'`,
    scopes,
    operations.map(digest),
  );
beforeEach(() => register(['Region.read', 'MemberUnit.read', 'Duty.read'], REGIONS, STAFF, OBLIGATIONS, REVISE));

async function ask(persona: string, query: string, client?: { clientId?: string; scopes?: string[] }, variables = {}) {
  const token = await issuer.issue(persona, undefined, client ?? { clientId: 'fe' });
  return world.ask(query, { headers: { authorization: `Bearer ${token}` }, variables });
}
const codeOf = ({ body }: { body: Json }) => body.errors?.[0].extensions.code ?? 'ALLOWED';
const revision = async () => ({
  input: {
    id: (await sql(`select 'Duty_' || id as id from duty where valid_to is null order by id limit 1`))[0].id,
    validFrom: '2030-01-01',
    sourceDocument: '文件',
  },
});

describe('N25 registered operations', () => {
  test('one that is registered is answered, whatever space is around it', async () => {
    for (const text of [REGIONS, `\n  ${REGIONS}\n`])
      expect((await ask('off', text)).body.data).toEqual({ regions: { nodes: [{ code: '6108' }] } });
  });

  test.each([
    ['another operation', '{ regions { totalCount } }'],
    ['the same with one more field', REGIONS.replace('code', 'code nameZh')],
    ['introspection', '{ __schema { types { name } } }'],
    ['a change', 'mutation { endSeat(input: { id: "x" }) { __typename } }'],
  ])('%s is refused with the digest to register, before anything runs', async (_what, text) => {
    const before = await stateOf(world);
    const answer = await ask('off', text);
    expect([answer.status, answer.body.data]).toEqual([403, undefined]);
    expect(answer.body.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', operationDigest: digest(text) });
    expect(await stateOf(world)).toEqual(before);
  });
});

describe('N25 scopes', () => {
  test('what the client has no scope for is not there, though the user may read it', async () => {
    expect((await ask('off', STAFF, {})).body.data.staffMembers.totalCount).toBeGreaterThan(50);
    expect((await ask('off', STAFF)).body.data).toEqual({
      staffMembers: { totalCount: 0 },
      memberUnits: { totalCount: 50 },
    });
    expect((await ask('off', OBLIGATIONS)).body.data).toEqual({ pushObligations: { totalCount: 0 } });
  });

  test('what the user may not read is not there, though the client has the scope', async () => {
    await register(['PushObligation.read', 'StaffMember.read'], STAFF, OBLIGATIONS);
    expect((await ask('v1.sec', OBLIGATIONS)).body.data).toEqual({ pushObligations: { totalCount: 0 } });
    expect((await ask('med.op', OBLIGATIONS)).body.data).toEqual({ pushObligations: { totalCount: 2 } });
    expect((await ask('hh1', STAFF)).body.data.staffMembers).toEqual({ totalCount: 0 });
  });

  test('a change needs the scope and the right of the user', async () => {
    const before = await stateOf(world);
    expect(codeOf(await ask('off', REVISE, undefined, await revision()))).toBe('FORBIDDEN');
    await register(['Duty.read', 'Duty.revise'], REVISE);
    const registered = await stateOf(world);
    expect(codeOf(await ask('med.pr', REVISE, undefined, await revision()))).toBe('FORBIDDEN');
    expect(await stateOf(world)).toEqual({
      ...before,
      api_client: registered['api_client'],
      standing: registered['standing'],
    });
    expect(codeOf(await ask('off', REVISE, undefined, await revision()))).toBe('ALLOWED');
  });

  test('a change whose scope the client lacks is refused before anything of the input is told', async () => {
    const designate = 'mutation($input: DesignateLiaisonInput!) { designateLiaison(input: $input) { __typename } }';
    await register(['StaffMember.read', 'Assignment.read'], designate);
    const staffOf = async (persona: string) =>
      (await sql(`select 'StaffMember_' || id as id from staff_member where staff_no = $1`, `DEMO-${persona}`))[0].id;
    for (const staffId of [await staffOf('med.lo'), await staffOf('dir'), 'nobody'])
      expect(codeOf(await ask('off', designate, undefined, { input: { staffId } }))).toBe('FORBIDDEN');
  });
});

describe('N25 scopes of a token', () => {
  test('narrow those of the client, and never widen them', async () => {
    const some = await ask('off', STAFF, { clientId: 'fe', scopes: ['openid', 'Duty.read', 'StaffMember.read'] });
    expect(some.body.data).toEqual({ staffMembers: { totalCount: 0 }, memberUnits: { totalCount: 0 } });
    const unit = await ask('off', STAFF, { clientId: 'fe', scopes: ['MemberUnit.read'] });
    expect(unit.body.data.memberUnits).toEqual({ totalCount: 50 });
    const oidc = await ask('off', STAFF, { clientId: 'fe', scopes: ['openid', 'profile'] });
    expect(oidc.body.data.memberUnits).toEqual({ totalCount: 50 });
  });

  test('that names no scope at all gets none', async () => {
    const { body } = await ask('off', STAFF, { clientId: 'fe', scopes: [] });
    expect(body.data).toEqual({ staffMembers: { totalCount: 0 }, memberUnits: { totalCount: 0 } });
  });

  test('narrow also where the token names no client', async () => {
    const { body } = await ask('off', STAFF, { scopes: ['MemberUnit.read'] });
    expect(body.data).toEqual({ staffMembers: { totalCount: 0 }, memberUnits: { totalCount: 50 } });
  });
});

describe('N25 clients', () => {
  test('one that is disabled is refused on the next request, and serves again when it is enabled', async () => {
    const sees = async () => {
      const { status, body } = await ask('off', REGIONS);
      return [status, codeOf({ body })];
    };
    expect(await sees()).toEqual([200, 'ALLOWED']);
    await sql(`update api_client set enabled = false where client_id = 'fe'`);
    expect(await sees()).toEqual([401, 'UNAUTHENTICATED']);
    await sql(`update api_client set enabled = true where client_id = 'fe'`);
    expect(await sees()).toEqual([200, 'ALLOWED']);
  });

  test('one that nobody registered is refused, for every user and operation', async () => {
    for (const persona of ['off', 'sys', 'fe']) {
      const { status, body } = await ask(persona, REGIONS, { clientId: 'who' });
      expect([status, body.errors[0].extensions]).toEqual([
        401,
        expect.objectContaining({ code: 'UNAUTHENTICATED', reason: 'NOT_ACCEPTED' }),
      ]);
    }
  });
});
