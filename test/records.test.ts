// Records (issue 5, acceptance 2 and 4; SC-04 steps 13 and 20): who reads what of a meeting with three topics, whatever the
// rank; sealed records that never change; meetings that are not to be recorded.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSealer } from '../src/database/sealer.ts';
import { findAlteredRecords } from '../src/platform/altered-records.ts';
import { act, linesOfRequest } from './harness/grid.ts';
import { groupId, staffId, stepsOf } from './harness/meeting.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-06-10T10:00:00+08:00';
const START = '2023-06-20T09:00:00+08:00';
const KEY = randomBytes(32).toString('base64url');
let world: World;
let steps: ReturnType<typeof stepsOf>;
let meeting: string;
const topics: string[] = [];
const records: string[] = [];

beforeAll(async () => {
  world = await openWorld({ XIANJIE_DATA_KEYS: KEY });
  steps = stepsOf(world, AT);
  meeting = await convene();
});
afterAll(() => world.close());

const step = (mutation: string, input: object, as: string, selection: string, at = AT) =>
  steps.done(mutation, input, as, selection, at);
const invite = async (id: string, persona: string, topicIds: string[] = []) =>
  step('inviteAttendee', { meetingId: id, staffId: await staffId(world, persona), topicIds }, 'off', 'attendee { id }');
const admit = async (id: string, persona: string) =>
  step('admitAttendee', { meetingId: id, staffId: await staffId(world, persona) }, 'off', 'attendee { id }', START);

/** Three topics; the Party deputy in the chair, leader and executive leader absent, med.pr represented by med.ul. */
async function convene(more: object = {}): Promise<string> {
  const proposal = {
    kind: 'LEADING_GROUP',
    form: 'THEMATIC',
    title: '示例：机要专题会',
    startAt: START,
    restricted: true,
  };
  const { id } = await step('proposeMeeting', { ...proposal, ...more }, 'dplP', 'meeting { id }');
  for (const as of ['med.lo', 'hou.lo', 'off']) {
    const topic = { meetingId: id, title: `示例议题 ${as}` };
    const made = await step('proposeTopic', topic, as, 'meetingTopic { id }');
    await step('screenTopic', { id: made.id }, 'off', 'meetingTopic { id }');
    await step('approveTopic', { id: made.id }, 'ldr', 'meetingTopic { id }');
    topics.push(made.id);
  }
  const [, t2, t3] = topics.slice(-3) as [string, string, string];
  await step('assignRecorder', { id, staffId: await staffId(world, 'rec') }, 'dir', 'meeting { id }');
  for (const persona of ['med.pr', 'ca.off', 'dplG']) await invite(id, persona);
  await invite(id, 'hou.pr', [t2]);
  await invite(id, 'dis.ul', [t3]);
  await step('notifyMeeting', { id }, 'off', 'meeting { id }');
  const leave = await step('requestLeave', { meetingId: id, reason: '示例' }, 'med.pr', 'leaveRequest { id }');
  await step('approveLeave', { id: leave.id }, 'dplP', 'leaveRequest { id }');
  const substitute = { id: leave.id, substituteId: await staffId(world, 'med.ul') };
  await step('nameSubstitute', substitute, 'med.lo', 'leaveRequest { id }');
  const delegation = { groupId: await groupId(world), delegateId: await staffId(world, 'dplP'), matter: 'CHAIR' };
  await step('delegateAuthority', { ...delegation, to: '2023-06-30' }, 'ldr', 'delegation { id }');
  await step('openMeeting', { id }, 'dplP', 'meeting { id }', START);
  for (const persona of ['med.ul', 'ca.off', 'dplG', 'hou.pr', 'dis.ul']) await admit(id, persona);
  const left = (await steps.read(`meeting(id: "${id}") { attendees { nodes { id staff { staffNo } } } }`, 'off')).data
    .meeting.attendees.nodes as Json[];
  const dplG = left.find(({ staff }) => staff.staffNo === 'DEMO-dplG');
  await step('markLeft', { id: dplG.id, missedTopicIds: [t3] }, 'off', 'attendee { id }', START);
  return id;
}

test('13: the assigned recorder writes and seals; nobody else does, and sealed it stays', async () => {
  for (const [index, topicId] of topics.entries()) {
    const input = {
      topicId,
      body: `示例记录 ${index + 1}`,
      opinions: [{ speakerId: await staffId(world, 'dplP'), text: `示例意见 ${index + 1}` }],
    };
    if (index === 0)
      for (const as of ['off', 'dir'])
        expect(await steps.refused('writeRecord', input, as, START)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('writeRecord', input, 'sys', START)).toEqual({ code: 'FORBIDDEN' });
    const made = await step('writeRecord', input, 'rec', 'meetingRecord { id state }', START);
    expect(made.state).toBe('DRAFT');
    records.push(made.id);
    const sealed = await step('sealRecord', { id: made.id }, 'rec', 'meetingRecord { state digest }', START);
    expect(sealed).toEqual({ state: 'SEALED', digest: expect.any(String) });
    expect(await steps.refused('writeRecord', input, 'rec', START)).toEqual({ code: 'INVALID_STATE' });
    expect(await steps.refused('sealRecord', { id: made.id }, 'rec', START)).toEqual({ code: 'INVALID_STATE' });
  }
});

/** What each persona reads: title of the meeting, titles of topics, records; written by hand. */
const TABLE = `
  persona | title | topics | records
  ldr     | yes   | 1 2 3  | -
  exl     | yes   | 1 2 3  | -
  dplP    | yes   | 1 2 3  | 1 2 3
  dplG    | yes   | 1 2 3  | 1 2
  dir     | yes   | 1 2 3  | -
  off     | yes   | 1 2 3  | -
  rec     | yes   | 1 2 3  | 1 2 3
  go      | no    | 1 2 3  | -
  med.pr  | yes   | 1 2 3  | -
  med.ul  | yes   | 1 2 3  | 1 2 3
  med.lo  | no    | 1      | -
  hou.pr  | yes   | 2      | 2
  dis.ul  | yes   | 3      | 3
  aud.ul  | no    | -      | -
  ca.off  | yes   | 1 2 3  | 1 2 3
  ca.med  | none  | -      | -
  cb.off  | none  | -      | -
  org.op  | none  | -      | -
  sys     | none  | -      | -
  sec     | none  | -      | -
  adt     | none  | -      | -
`;

const numbers = (ids: string[], all: string[]) =>
  all.flatMap((id, index) => (ids.includes(id) ? [index + 1] : [])).join(' ') || '-';

describe('issue 5, acceptance 2: rank opens nothing', () => {
  const lines = TABLE.trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('|').map(cell => cell.trim()) as [string, string, string, string]);

  test.each(lines)('%s: title %s, topics %s, records %s', async (as, title, agenda, read) => {
    const listed = 'meetingTopics { nodes { id title } } meetingRecords { nodes { id } totalCount }';
    const { data } = await steps.read(`meeting(id: "${meeting}") { title } ${listed}`, as, START);
    const seen = data.meeting === null ? 'none' : data.meeting.title === null ? 'no' : 'yes';
    const titled = data.meetingTopics.nodes.filter((node: Json) => node.title !== null).map((node: Json) => node.id);
    const rows = data.meetingRecords.nodes.map((node: Json) => node.id);
    expect([seen, numbers(titled, topics), numbers(rows, records)]).toEqual([title, agenda, read]);
    expect(data.meetingRecords.totalCount).toBe(rows.length);
    for (const [index, id] of records.entries()) {
      const mine = read.split(' ').includes(String(index + 1));
      const node = (await steps.read(`node(id: "${id}") { id } meetingRecord(id: "${id}") { id }`, as, START)).data;
      expect([node.node, node.meetingRecord]).toEqual(mine ? [{ id }, { id }] : [null, null]);
      const answer = await act(world, 'openRecord', { id }, { as, at: START }, 'body opinions { seq speaker text }');
      if (mine) {
        expect(answer.body.data.openRecord).toEqual({
          body: `示例记录 ${index + 1}`,
          opinions: [{ seq: 1, speaker: '示例·领导小组副组长（市委）', text: `示例意见 ${index + 1}` }],
        });
        expect(await linesOfRequest(world, answer)).toEqual([
          expect.objectContaining({ account: as, operation: 'open', decision: 'ALLOWED', object: id }),
        ]);
      } else {
        expect(answer.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
        expect(answer.text).not.toContain('示例');
      }
    }
  });

  test('the text lies in no column of the database', async () => {
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    const { rows } = await world.owner.query('select t::text as row from meeting_record t');
    expect(rows).toHaveLength(3);
    for (const { row } of rows) expect(row).not.toMatch(/示例记录|示例意见/);
  });
});

// Attempts of the application role: test/sealed-records.test.ts.
describe('acceptance 4: a sealed record', () => {
  const bare = (id: string) => id.slice(-36);
  const sealer = createSealer([KEY]);

  test('that the owner of the database changed is found, and is not opened any more', async () => {
    const [first, second] = records as [string, string];
    await world.owner.query('update meeting_record set readers = readers || $2::text where id = $1', [
      bare(first),
      'x',
    ]);
    await world.owner.query(
      `update meeting_record set content_sealed = (select content_sealed from meeting_record where id = $2) where id = $1`,
      [bare(second), bare(first)],
    );
    const { altered } = await findAlteredRecords(world.owner, sealer);
    expect(altered.sort()).toEqual([bare(first), bare(second)].sort());
    expect(await steps.refused('openRecord', { id: first }, 'dplP', START)).toEqual({ code: 'INVALID_STATE' });
    expect(
      (await findAlteredRecords(world.owner, createSealer([randomBytes(32).toString('base64url')]))).altered,
    ).toHaveLength(3);
  });
});

test('a meeting that is not to be recorded needs its convener’s approval, also from the recorder (N03)', async () => {
  const id = await convene({ recordingPolicy: 'FORBIDDEN' });
  const input = { topicId: topics.at(-1)!, body: '示例记录' };
  expect(await steps.refused('writeRecord', input, 'rec', START)).toEqual({ code: 'FORBIDDEN' });
  const request = { meetingId: id, reason: '示例事由' };
  const approval = await step('requestRecording', request, 'rec', 'recordingApproval { id }', START);
  for (const as of ['rec', 'ldr', 'exl', 'off'])
    expect([as, (await steps.refused('approveRecording', { id: approval.id }, as, START)).code]).toEqual([
      as,
      as === 'rec' ? 'FORBIDDEN' : 'NOT_FOUND',
    ]);
  expect(await steps.refused('writeRecord', input, 'rec', START)).toEqual({ code: 'FORBIDDEN' });
  await step('approveRecording', { id: approval.id }, 'dplP', 'recordingApproval { state }', START);
  expect(await step('writeRecord', input, 'rec', 'meetingRecord { state }', START)).toEqual({ state: 'DRAFT' });
});
