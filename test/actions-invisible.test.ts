// What one may not know to exist (不可知): acting on a row out of sight is answered, to the byte, like acting on a row that
// never was; a row in sight that one may not change is FORBIDDEN. Neither changes anything.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, stateOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const NEVER = '00000000-0000-4000-8000-000000000000';
const idOf = async (text: string): Promise<string> => (await world.owner.query<{ id: string }>(text)).rows[0]!.id;
const LIAISON = `select 'Assignment_' || a.id as id from assignment a join staff_member s on s.id = a.staff_id
  where s.staff_no = 'DEMO-med.lo'`;
const GRID_WORKER = `select 'Assignment_' || a.id as id from assignment a join staff_member s on s.id = a.staff_id
  where s.staff_no = 'DEMO-v1.g1'`;
const SEAT = `select 'LeadingGroupSeat_' || id as id from leading_group_seat where seat = 'LEADER'`;
const GRANT = `select 'RoleGrant_' || g.id as id from role_grant g join account a on a.id = g.account_id where subject = 'ldr'`;
const ACCOUNT = `select 'Account_' || id as id from account where subject = 'ldr'`;
const DUTY = `select 'Duty_' || id as id from duty limit 1`;

const CASES: [mutation: string, row: string, blind: string[], seeing: string[], more: object][] = [
  [
    'replaceLiaison',
    LIAISON,
    ['cb.off', 'ca.off', 'v1.sec', 'int.med', 'sys'],
    ['med.lo', 'hou.pr', 'go'],
    { staffId: 'x' },
  ],
  [
    'replaceLiaison',
    GRID_WORKER,
    ['cb.off', 'ta2.off', 'v2.sec', 'adt'],
    ['v1.sec', 'ta1.off', 'ldr'],
    { staffId: 'x' },
  ],
  ['endSeat', SEAT, ['ca.off', 'ta1.off', 'hh1', 'sec', 'ev'], ['med.pr', 'ldr', 'rec'], {}],
  ['revokeRole', GRANT, ['off', 'dir', 'exl', 'int.med'], ['adt', 'ldr'], { reason: '止' }],
  ['approveGrant', GRANT, ['off', 'dir', 'exl', 'ca.off'], ['adt', 'ldr'], {}],
  ['declineGrant', GRANT, ['off', 'dir', 'exl', 'v1.g2'], ['adt', 'ldr'], {}],
  ['suspendAccount', ACCOUNT, ['off', 'dir', 'dplP'], ['sec', 'adt', 'ldr'], {}],
  ['resumeAccount', ACCOUNT, ['off', 'dir', 'dplP'], ['sec', 'adt', 'ldr'], {}],
  [
    'reviseDuty',
    DUTY,
    [],
    ['ldr', 'med.pr', 'hh1', 'sys', 'int.med'],
    { validFrom: '2024-01-01', sourceDocument: '文' },
  ],
];

test.each(CASES)('%s: out of sight is like never was', async (mutation, row, blind, seeing, more) => {
  const id = await idOf(row);
  const other = mutation === 'endSeat' ? `Region_${NEVER}` : `LeadingGroupSeat_${NEVER}`;
  const never = [id.replace(/_.*/, `_${NEVER}`), other, 'no id at all'];
  const before = await stateOf(world);
  for (const as of blind) {
    const answers = await Promise.all([id, ...never].map(each => act(world, mutation, { id: each, ...more }, { as })));
    expect(answers.map(answer => answer.text)).toEqual(answers.map(() => answers[0]!.text));
    expect(answers[0]!.body.errors[0].extensions.code).toBe('NOT_FOUND');
  }
  for (const as of seeing) {
    const { body } = await act(world, mutation, { id, ...more }, { as });
    expect([as, body.errors[0].extensions.code]).toEqual([as, 'FORBIDDEN']);
  }
  expect(await stateOf(world)).toEqual(before);
});

test('without signing in every change needs a sign-in, whether the row is public, hidden or not there', async () => {
  const codes: Json[] = [];
  for (const [mutation, row, , , more] of CASES) {
    const { body } = await act(world, mutation, { id: await idOf(row), ...more });
    codes.push([mutation, body.errors[0].extensions.code]);
  }
  expect(codes).toEqual(CASES.map(([mutation]) => [mutation, 'UNAUTHENTICATED']));
});

test('a refusal says who may, and repeats nothing that was sent or stored', async () => {
  const secret = '文件甲乙丙';
  const input = { id: await idOf(DUTY), validFrom: '2024-01-01', sourceDocument: secret };
  const { body, text } = await act(world, 'reviseDuty', input, { as: 'med.pr' });
  expect(body.errors[0].message).toMatch(/^You may not do this\. It needs: editors of the office/);
  expect(body.errors[0].extensions.messageZh).toMatch(/^没有权限。需要：衔接办经办/);
  expect(text).not.toContain(secret);
});
