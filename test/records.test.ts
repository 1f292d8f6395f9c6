// Records (issue 5, acceptance 2 and 4; SC-04 steps 13 and 20): who reads what of a meeting with three topics, whatever the
// rank; sealed records that never change; meetings that are not to be recorded.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSealer } from '../src/database/sealer.ts';
import { findAlteredRecords } from '../src/platform/altered-records.ts';
import { act, linesOfRequest } from './harness/grid.ts';
import { staffId, stepsOf } from './harness/meeting.ts';
import { numbers, START, secretMeeting, TABLE } from './harness/meeting-table.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-06-10T10:00:00+08:00';
const KEY = randomBytes(32).toString('base64url');
let world: World;
let steps: ReturnType<typeof stepsOf>;
let meeting: string;
let topics: string[];
const records: string[] = [];

beforeAll(async () => {
  world = await openWorld({ XIANJIE_DATA_KEYS: KEY });
  steps = stepsOf(world, AT);
  ({ meeting, topics } = await secretMeeting(world));
});
afterAll(() => world.close());

const step = (mutation: string, input: object, as: string, selection: string, at = AT) =>
  steps.done(mutation, input, as, selection, at);
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

describe('issue 5, acceptance 2: rank opens nothing', () => {
  test.each(TABLE)('%s: title %s, topics %s, records %s', async (as, title, agenda, read) => {
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
    expect(altered.sort()).toEqual([first, second].sort());
    expect(await steps.refused('openRecord', { id: first }, 'dplP', START)).toEqual({ code: 'INVALID_STATE' });
    expect(
      (await findAlteredRecords(world.owner, createSealer([randomBytes(32).toString('base64url')]))).altered,
    ).toHaveLength(3);
  });
});

test('a meeting that is not to be recorded needs its convener’s approval, also from the recorder (N03)', async () => {
  const { meeting: id, topics: own } = await secretMeeting(world, { recordingPolicy: 'FORBIDDEN' });
  const input = { topicId: own.at(-1)!, body: '示例记录' };
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

test('a recorder who is assigned after it was asked for sees the request, and records once it is approved', async () => {
  const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt: START };
  const made = { ...proposal, recordingPolicy: 'FORBIDDEN' };
  const { id } = await step('proposeMeeting', made, 'ldr', 'meeting { id }');
  const topic = await step('proposeTopic', { meetingId: id, title: '示例议题' }, 'off', 'meetingTopic { id }');
  await step('screenTopic', { id: topic.id }, 'off', 'meetingTopic { id }');
  await step('approveTopic', { id: topic.id }, 'ldr', 'meetingTopic { id }');
  const request = { meetingId: id, reason: '示例事由' };
  const approval = await step('requestRecording', request, 'off', 'recordingApproval { id }');
  const seen = async (as: string) =>
    (await steps.read(`recordingApproval(id: "${approval.id}") { reason }`, as)).data.recordingApproval;
  expect(await seen('rec')).toBeNull();
  await step('assignRecorder', { id, staffId: await staffId(world, 'rec') }, 'dir', 'meeting { id }');
  expect(await seen('rec')).toEqual({ reason: '示例事由' });
  for (const as of ['dir', 'exl', 'go', 'sys']) expect([as, await seen(as)]).toEqual([as, null]);
  await step('approveRecording', { id: approval.id }, 'ldr', 'recordingApproval { id }');
  await step('notifyMeeting', { id }, 'off', 'meeting { id }');
  await step('openMeeting', { id }, 'ldr', 'meeting { id }', START);
  const input = { topicId: topic.id, body: '示例记录' };
  expect(await step('writeRecord', input, 'rec', 'meetingRecord { state }', START)).toEqual({ state: 'DRAFT' });
});
