// The calendar feed of a person: the meetings whose list one is on, restricted ones without title and place; a forged token, a
// token that is over and a suspended account are one and the same answer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staffId, stepsOf } from './harness/meeting.ts';
import { openWorld, type World } from './harness/world.ts';

const AT = '2023-06-10T10:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AT);
  for (const [title, restricted] of [
    ['示例：公开议程会, 第一次; 一个很长很长很长很长很长很长很长很长很长很长的名称', false],
    ['示例：限制知悉会', true],
  ] as const) {
    const proposal = {
      kind: 'LEADING_GROUP',
      form: 'PLENARY',
      title,
      place: '示例会议室',
      startAt: '2023-06-20T09:00:00+08:00',
    };
    const { id } = await steps.done('proposeMeeting', { ...proposal, restricted }, 'ldr', 'meeting { id }');
    await steps.done(
      'inviteAttendee',
      { meetingId: id, staffId: await staffId(world, 'med.pr') },
      'off',
      'attendee { id }',
    );
    await steps.done('notifyMeeting', { id }, 'off', 'meeting { id }');
  }
});
afterAll(() => world.close());

const feedOf = async (as: string) => (await steps.read('calendarFeed', as)).data.calendarFeed as string;
async function get(path: string, at = AT): Promise<{ status: number; text: string }> {
  const response = await fetch(`${world.address}${path}`, { headers: { 'x-demo-clock': at } });
  return { status: response.status, text: await response.text() };
}

test('shows the own meetings, the title of a restricted one withheld', async () => {
  const { status, text } = await get(await feedOf('med.pr'));
  expect(status).toBe(200);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('SUMMARY:示例：公开议程会\\, 第一次\\; 一个很长');
  expect(unfolded).toContain('DTSTART:20230620T010000Z');
  expect(unfolded).toContain('SUMMARY:会议 Meeting\r\n');
  expect(text).not.toContain('限制知悉');
  expect(unfolded.match(/LOCATION:/g)).toHaveLength(1);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('who is on no list has an empty calendar, also of the own unit’s meetings', async () => {
  for (const as of ['hou.lo', 'med.lo', 'ca.off', 'sys', 'hh1'])
    expect([as, await get(await feedOf(as))]).toEqual([
      as,
      { status: 200, text: expect.not.stringContaining('VEVENT') },
    ]);
});

test('forged, over, suspended and malformed tokens are one answer', async () => {
  const path = await feedOf('med.pr');
  const plain = (text: string) => text.replaceAll(/"requestId":"[^"]*"/g, '');
  const other = (await feedOf('ldr')).split('~')[2]!;
  const wrong = [
    await get('/calendar/x.ics'),
    await get([...path.split('~').slice(0, 2), other].join('~')),
    await get(path.replace('2024-06-10', '2034-06-10')),
    await get(path, '2024-06-11T10:00:00+08:00'),
  ];
  await world.owner.query(`update account set status = 'SUSPENDED' where username = 'med.pr'`);
  wrong.push(await get(path));
  expect(new Set(wrong.map(({ status, text }) => `${status} ${plain(text)}`)).size).toBe(1);
  expect(wrong[0]!.status).toBe(404);
});
