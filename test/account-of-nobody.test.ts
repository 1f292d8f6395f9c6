// An account with a role and no member of staff behind it (账号未关联工作人员): what names a person is refused, and nothing changes. A
// proof found that proposing a meeting was an internal error.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { act, refusalOf } from './harness/grid.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into account (username, issuer, subject, status, auth_method)
       values ('of.nobody', $1, 'of.nobody', 'ACTIVE', 'DEMO') returning id`,
    [DEMO_ISSUER],
  );
  await world.owner.query(
    `insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
       select $1, role, 'ACTIVE', r.id, r.path, '2020-01-01', 'test'
         from region r, unnest(array['COUNTY_LEADER', 'COUNTY_OFFICE']) as role where r.code = '610802'`,
    [rows[0]!.id],
  );
});
afterAll(() => world.close());

test('proposes no meeting', async () => {
  const input = { kind: 'EXECUTIVE', form: 'PLENARY', title: '示例会议', startAt: '2023-05-01T09:00:00+08:00' };
  const at = { as: 'of.nobody', at: '2023-04-17T09:00:00+08:00' };
  expect(await refusalOf(world, () => act(world, 'proposeMeeting', input, at, 'meeting { id }'))).toMatchObject({
    code: 'FORBIDDEN',
  });
  const proposed = await act(world, 'proposeMeeting', input, at, 'meeting { id }');
  expect(proposed.body.errors[0].message).toBe(
    'What you do here names a person, and this account is of no member of staff',
  );
});
