// State secrets never enter (N28, A-51): a marking anywhere in an input refuses the whole mutation; what stays is an incident
// that says where, and nothing of what.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from './harness/grid.ts';
import { staffId, stepsOf } from './harness/meeting.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-06-10T10:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AT);
});
afterAll(() => world.close());

const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt: '2023-06-20T09:00:00+08:00' };
const count = async (table: string): Promise<number> => {
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  return Number((await world.owner.query(`select count(*) from ${table}`)).rows[0].count);
};

test('every marking at every place is told at once, nothing is written, and nothing of the text stays', async () => {
  const input = { ...proposal, title: '示例甲【机 密】', place: '示例乙（絕\u200b密）' };
  const before = await count('meeting');
  const answer = await act(world, 'proposeMeeting', input, { as: 'off', at: AT });
  expect(answer.body.data).toBeNull();
  const { code, violations } = answer.body.errors[0].extensions;
  expect([code, violations.map((v: Json) => `${v.path} ${v.rule}`)]).toEqual([
    'INVALID_INPUT',
    ['input.title STATE_SECRET_MARKING', 'input.place STATE_SECRET_MARKING'],
  ]);
  expect(answer.text).not.toMatch(/示例甲|示例乙/);
  expect(await count('meeting')).toBe(before);
  const seen = async (as: string) =>
    (await steps.read('secrecyIncidents { nodes { operation objectType paths requestId } }', as)).data.secrecyIncidents
      .nodes;
  const incident = {
    operation: 'propose',
    objectType: 'Meeting',
    paths: ['input.title', 'input.place'],
    requestId: answer.headers.get('x-request-id'),
  };
  expect(await seen('adt')).toEqual([incident]);
  expect(await seen('off')).toEqual([incident]);
  for (const as of ['sys', 'sec', 'ldr', 'dir', 'med.ul']) expect([as, await seen(as)]).toEqual([as, []]);
  const { rows } = await world.owner.query('select t::text as row from secrecy_incident t');
  expect(rows.map(({ row }) => row).join()).not.toMatch(/示例|密/);
});

test('the texts of records, papers, minutes, relays and reports are read for it as well', async () => {
  const { id } = await steps.done('proposeMeeting', proposal, 'ldr', 'meeting { id }');
  const person = await staffId(world, 'med.pr');
  const moment = { notBefore: AT, notAfter: '2023-06-30T09:00:00+08:00' };
  const texts: [string, object, string][] = [
    ['proposeTopic', { meetingId: id, title: '示例', summary: '绝密' }, 'off'],
    ['issueCopies', { meetingId: id, title: '示例', content: '正文　秘　密　', holderIds: [person] }, 'off'],
    ['draftMinutes', { meetingId: id, text: '機密' }, 'off'],
    ['authoriseRelay', { meetingId: id, wording: '祕密', scopeIds: [person], ...moment }, 'ldr'],
    ['requestLeave', { meetingId: id, reason: '秘·密' }, 'med.pr'],
  ];
  for (const [mutation, input, as] of texts) {
    const { body } = await act(world, mutation, input, { as, at: AT });
    expect([mutation, body.errors[0].extensions.violations.map((v: Json) => v.rule)]).toEqual([
      mutation,
      ['STATE_SECRET_MARKING'],
    ]);
  }
});

test('a title about secrecy is no secret', async () => {
  const title = '示例：保密工作和工作秘密管理部署会';
  expect(await steps.done('proposeMeeting', { ...proposal, title }, 'ldr', 'meeting { title }')).toEqual({ title });
});
