// Retrieval of records by discipline (FG26, N01; issue 5): only with approval, for one topic and a window, and logged. Asking
// about a meeting that one may not know tells as much as asking about none.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, marksOf, violating } from './harness/grid.ts';
import { staffId, stepsOf } from './harness/meeting.ts';
import { START, secretMeeting } from './harness/meeting-table.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const NOT_BEFORE = '2023-06-21T09:00:00+08:00';
const WITHIN = '2023-06-22T09:00:00+08:00';
const NOT_AFTER = '2023-06-23T09:00:00+08:00';
const CONTENT =
  'body opinions { seq speaker text } media { seq fileName kind byteSize } watermark recordRetrieval { state topic { id } }';
let world: World;
let steps: ReturnType<typeof stepsOf>;
let meetingNo: string;
let topics: string[];
const records: string[] = [];
const FILES = [
  ['示例一.txt', '示例速记稿一'],
  ['示例二.txt', '示例速记稿二'],
] as const;
const files: string[] = [];

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function sent(recordId: string, fileName: string, text: string): Promise<string> {
  const input = { recordId, fileName, kind: 'TEXT_PLAIN', content: [base64(text)] };
  return (await steps.done('uploadMedia', input, 'rec', 'recordingMedia { id }')).id;
}

beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, START);
  const made = await secretMeeting(world);
  topics = made.topics;
  ({ meetingNo } = (await steps.read(`meeting(id: "${made.meeting}") { meetingNo }`, 'dplP')).data.meeting);
  for (const [index, topicId] of topics.slice(0, 2).entries()) {
    const opinions = [{ speakerId: await staffId(world, 'dplP'), text: `示例意见 ${index + 1}` }];
    const input = { topicId, body: `示例记录 ${index + 1}`, opinions };
    const { id } = await steps.done('writeRecord', input, 'rec', 'meetingRecord { id }');
    if (index === 1) for (const [name, text] of FILES) files.push(await sent(id, name, text));
    await steps.done('sealRecord', { id }, 'rec', 'meetingRecord { id }');
    records.push(id);
  }
});
afterAll(() => world.close());

const asked = (more: object = {}) => ({
  meetingNo,
  topicSeq: 2,
  reason: '示例事由',
  notBefore: NOT_BEFORE,
  notAfter: NOT_AFTER,
  ...more,
});
const request = async (more: object = {}, as = 'dis.op'): Promise<string> =>
  (await steps.done('requestRetrieval', asked(more), as, 'recordRetrieval { id }')).id;
const openAt = (id: string, as: string, at: string) => act(world, 'openRetrieval', { id }, { as, at }, CONTENT);

describe('asking', () => {
  test('is for discipline of the level only', async () => {
    for (const as of ['off', 'ldr', 'dplP', 'aud.op', 'ta1.dis', 'ca.off', 'sys', 'adt', 'hh1'])
      expect([as, await steps.refused('requestRetrieval', asked(), as)]).toEqual([as, { code: 'FORBIDDEN' }]);
  });

  test.each([
    [{ notAfter: NOT_BEFORE }, 'input.notAfter ENDS_BEFORE_START'],
    [{ notBefore: '2023-06-01T09:00:00+08:00', notAfter: START }, 'input.notAfter ENDS_IN_THE_PAST'],
    [{ notAfter: '2023-07-21T09:00:00.001+08:00' }, 'input.notAfter WINDOW_TOO_LONG'],
    [{ topicSeq: 0 }, 'input.topicSeq NOT_A_SEQUENCE_NUMBER'],
    [{ reason: ' ' }, 'input.reason BLANK'],
  ])('%j is refused', async (more, violation) => {
    expect(await steps.refused('requestRetrieval', asked(more), 'dis.op')).toEqual(violating(violation));
  });

  test('of a meeting that is there answers like asking of none, and neither shows topic or record', async () => {
    const selection =
      'recordRetrieval { meetingNo topicSeq reason notBefore notAfter state decidedAt version viewerActions ' +
      'topic { id } requester { staffNo } decidedBy { id } region { code } }';
    const answers: Json[] = [];
    for (const more of [{}, { topicSeq: 99 }, { meetingNo: 'M-20230610-22222222' }]) {
      const { body } = await act(world, 'requestRetrieval', asked(more), { as: 'dis.op', at: START }, selection);
      answers.push(JSON.parse(JSON.stringify(body).replace(JSON.stringify(asked(more).meetingNo), '"?"')));
    }
    for (const answer of answers) answer.data.requestRetrieval.recordRetrieval.topicSeq = 0;
    expect(answers[0].errors).toBeUndefined();
    expect(answers[0].data.requestRetrieval.recordRetrieval).toMatchObject({ state: 'REQUESTED', topic: null });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe('deciding', () => {
  test('is for a convener of that meeting, whatever the rank of others, and opens nothing', async () => {
    const id = await request();
    for (const as of ['ldr', 'exl', 'dplG', 'dir', 'off', 'rec', 'go', 'dis.ul', 'cb.off', 'sys', 'adt']) {
      expect([as, await steps.refused('approveRetrieval', { id }, as)]).toEqual([as, { code: 'NOT_FOUND' }]);
      expect((await steps.read(`recordRetrieval(id: "${id}") { id }`, as)).data.recordRetrieval).toBeNull();
    }
    for (const verb of ['approveRetrieval', 'refuseRetrieval'])
      expect(await steps.refused(verb, { id }, 'dis.op')).toEqual({ code: 'FORBIDDEN' });
    const seen = await world.ask(`{ recordRetrieval(id: "${id}") { reason requester { staffNo } } }`, {
      as: 'dplP',
      at: START,
    });
    expect(seen.body.data.recordRetrieval).toEqual({ reason: '示例事由', requester: { staffNo: 'DEMO-dis.op' } });
    expect((await marksOf(world, seen)).map(({ object }) => object)).toContain(id);
    await steps.done('approveRetrieval', { id }, 'dplP', 'recordRetrieval { state }');
    expect(await steps.refused('openRetrieval', { id }, 'dplP', WITHIN)).toEqual({ code: 'FORBIDDEN' });
    for (const verb of ['approveRetrieval', 'refuseRetrieval'])
      expect(await steps.refused(verb, { id }, 'dplP')).toEqual({ code: 'INVALID_STATE' });
  });

  test('a topic that is not there, one without a sealed record, and a window that is over are not approved', async () => {
    for (const more of [{ topicSeq: 99 }, { topicSeq: 3 }])
      expect(await steps.refused('approveRetrieval', { id: await request(more) }, 'dplP')).toEqual({
        code: 'INVALID_STATE',
      });
    const id = await request({ meetingNo: 'M-20230610-22222222' });
    expect(await steps.refused('approveRetrieval', { id }, 'dplP')).toEqual({ code: 'NOT_FOUND' });
    expect(await steps.refused('approveRetrieval', { id }, 'ldr')).toEqual({ code: 'NOT_FOUND' });
    expect(await steps.refused('approveRetrieval', { id: await request() }, 'dplP', NOT_AFTER)).toEqual({
      code: 'INVALID_STATE',
    });
  });

  test('refused, it opens nothing', async () => {
    const id = await request();
    await steps.done('refuseRetrieval', { id }, 'dplP', 'recordRetrieval { state }');
    expect(await steps.refused('openRetrieval', { id }, 'dis.op', WITHIN)).toEqual({ code: 'FORBIDDEN' });
    const { data } = await steps.read(`recordRetrieval(id: "${id}") { state topic { id } }`, 'dis.op');
    expect(data.recordRetrieval).toEqual({ state: 'REFUSED', topic: null });
  });
});

describe('opening', () => {
  let id: string;
  beforeAll(async () => {
    id = await request();
    expect(await steps.refused('openRetrieval', { id }, 'dis.op', WITHIN)).toEqual({ code: 'FORBIDDEN' });
    await steps.done('approveRetrieval', { id }, 'dplP', 'recordRetrieval { state }');
  });

  test('shows the record of that topic within the window, with a watermark, and leaves lines', async () => {
    const answer = await openAt(id, 'dis.op', WITHIN);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data.openRetrieval).toEqual({
      body: '示例记录 2',
      opinions: [{ seq: 1, speaker: '示例·领导小组副组长（市委）', text: '示例意见 2' }],
      media: [
        { seq: 1, fileName: '示例一.txt', kind: 'TEXT_PLAIN', byteSize: 18 },
        { seq: 2, fileName: '示例二.txt', kind: 'TEXT_PLAIN', byteSize: 18 },
      ],
      watermark: `dis.op 2023-06-22T01:00:00.000Z ${answer.headers.get('x-request-id')}`,
      recordRetrieval: { state: 'APPROVED', topic: null },
    });
    const line = { account: 'dis.op', role: 'DISCIPLINE', operation: 'open', decision: 'ALLOWED' };
    // The files are opened at one moment, and ids are drawn by chance.
    const named = ({ type, object }: Json) => `${type} ${object}`;
    expect((await linesOfRequest(world, answer)).sort((a, b) => named(a).localeCompare(named(b)))).toEqual([
      expect.objectContaining({
        ...line,
        type: 'MeetingRecord',
        object: records[1],
        rules: ['RecordRetrieval.open.0'],
      }),
      ...files
        .toSorted((a, b) => a.localeCompare(b))
        .map(object => expect.objectContaining({ ...line, type: 'RecordingMedia', object })),
      expect.objectContaining({ ...line, type: 'RecordRetrieval', object: id, rules: ['RecordRetrieval.open.0'] }),
    ]);
  });

  test('opens the media of that topic by their numbers, with a watermark, and leaves lines', async () => {
    const at = { as: 'dis.op', at: WITHIN };
    const answer = await act(world, 'openRetrievalMedia', { id, seq: 2 }, at, 'fileName content watermark');
    const watermark = `dis.op 2023-06-22T01:00:00.000Z ${answer.headers.get('x-request-id')}`;
    const content = base64(`${watermark}\n示例速记稿二\n${watermark}\n`);
    expect(answer.body.data.openRetrievalMedia).toEqual({ fileName: '示例二.txt', content, watermark });
    const lines = await linesOfRequest(world, answer);
    expect(lines.map(({ operation, type, object }) => [operation, type, object]).sort()).toEqual([
      ['open', 'RecordingMedia', files[1]],
      ['openMedia', 'RecordRetrieval', id],
    ]);
    for (const seq of [0, 3])
      expect(await steps.refused('openRetrievalMedia', { id, seq }, 'dis.op', WITHIN)).toEqual(
        violating('input.seq NO_SUCH_FILE'),
      );
    for (const file of files)
      expect(await steps.refused('openMedia', { id: file }, 'dis.op', WITHIN)).toEqual({ code: 'NOT_FOUND' });
    const input = { id, seq: 1 };
    for (const as of ['dis.ul', 'exl', 'off', 'cb.off', 'sys'])
      expect([as, await steps.refused('openRetrievalMedia', input, as, WITHIN)]).toEqual([as, { code: 'NOT_FOUND' }]);
    for (const [as, moment] of [
      ['dplP', WITHIN],
      ['dis.op', START],
    ] as const)
      expect(await steps.refused('openRetrievalMedia', input, as, moment)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('openRetrievalMedia', input, 'dis.op', NOT_AFTER)).toEqual({ code: 'NOT_FOUND' });
  });

  test('a convener ends it before its window ends, and nothing is opened from then on', async () => {
    const ended = await request();
    expect(await steps.refused('revokeRetrieval', { id: ended }, 'dplP')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('approveRetrieval', { id: ended }, 'dplP', 'recordRetrieval { state }');
    expect((await openAt(ended, 'dis.op', WITHIN)).body.errors).toBeUndefined();
    expect(await steps.refused('revokeRetrieval', { id: ended }, 'dis.op', WITHIN)).toEqual({ code: 'FORBIDDEN' });
    for (const as of ['ldr', 'exl', 'off', 'rec', 'sys'])
      expect([as, await steps.refused('revokeRetrieval', { id: ended }, as, WITHIN)]).toEqual([
        as,
        { code: 'NOT_FOUND' },
      ]);
    expect(await steps.refused('revokeRetrieval', { id: ended }, 'dplP', NOT_AFTER)).toEqual({ code: 'INVALID_STATE' });
    expect(
      await steps.done('revokeRetrieval', { id: ended }, 'dplP', 'recordRetrieval { state revokedAt }', WITHIN),
    ).toEqual({ state: 'REVOKED', revokedAt: '2023-06-22T01:00:00+00:00' });
    expect(await steps.refused('openRetrieval', { id: ended }, 'dis.op', WITHIN)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('openRetrievalMedia', { id: ended, seq: 1 }, 'dis.op', WITHIN)).toEqual({
      code: 'FORBIDDEN',
    });
    for (const mutation of ['revokeRetrieval', 'approveRetrieval'])
      expect(await steps.refused(mutation, { id: ended }, 'dplP', WITHIN)).toEqual({ code: 'INVALID_STATE' });
  });

  test('opens neither the record itself, nor another record, nor the topic', async () => {
    for (const record of records)
      expect(await steps.refused('openRecord', { id: record }, 'dis.op', WITHIN)).toEqual({ code: 'NOT_FOUND' });
    const query =
      'meetingRecords { totalCount } meetingTopics { totalCount } recordRetrievals(filter: { topic: { seq: { gt: 0 } } }) { totalCount }';
    const { data } = await steps.read(query, 'dis.op', WITHIN);
    expect(data).toEqual({
      meetingRecords: { totalCount: 0 },
      meetingTopics: { totalCount: 0 },
      recordRetrievals: { totalCount: 0 },
    });
  });

  test('not before the window, and for nobody else', async () => {
    expect(await steps.refused('openRetrieval', { id }, 'dis.op', START)).toEqual({ code: 'FORBIDDEN' });
    for (const as of ['dis.ul', 'exl', 'off', 'rec', 'cb.off', 'sys', 'adt'])
      expect([as, await steps.refused('openRetrieval', { id }, as, WITHIN)]).toEqual([as, { code: 'NOT_FOUND' }]);
  });

  test('after the window it is as if there had never been one', async () => {
    const never = 'RecordRetrieval_00000000-0000-4000-8000-000000000000';
    for (const mutation of ['openRetrieval', 'approveRetrieval']) {
      const [over, none] = [id, never].map(one => act(world, mutation, { id: one }, { as: 'dis.op', at: NOT_AFTER }));
      expect((await over!).text).toBe((await none!).text);
      expect((await over!).body.errors[0].extensions.code).toBe('NOT_FOUND');
    }
    const read = (one: string) =>
      world.ask(`{ recordRetrieval(id: "${one}") { id } node(id: "${one}") { id } }`, { as: 'dis.op', at: NOT_AFTER });
    expect((await read(id)).text).toBe((await read(never)).text);
    const { data } = await steps.read('recordRetrievals { totalCount }', 'dis.op', NOT_AFTER);
    expect(data.recordRetrievals.totalCount).toBe(0);
  });

  test('a record or a file that was altered is not opened', async () => {
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    await world.owner.query(`update recording_media set readers = readers || 'x'::text where id = $1`, [
      files[0]!.slice(-36),
    ]);
    expect(await steps.refused('openRetrievalMedia', { id, seq: 1 }, 'dis.op', WITHIN)).toEqual({
      code: 'INVALID_STATE',
    });
    await world.owner.query(`update meeting_record set readers = readers || 'x'::text where id = $1`, [
      records[1]!.slice(-36),
    ]);
    expect(await steps.refused('openRetrieval', { id }, 'dis.op', WITHIN)).toEqual({ code: 'INVALID_STATE' });
  });
});
