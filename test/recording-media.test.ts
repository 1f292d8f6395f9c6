// Media of meetings (S17, N01, N03; issue 5): files beside the sealed record, for exactly those who may open the record, with a
// watermark of the reader; no upload where the meeting is not to be recorded in that medium, and no marking of a state secret.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, violating } from './harness/grid.ts';
import { stepsOf } from './harness/meeting.ts';
import { START, secretMeeting, TABLE } from './harness/meeting-table.ts';
import { openWorld, type World } from './harness/world.ts';

const TEXT = '示例速记稿';
const WAV = Buffer.concat([Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), Buffer.alloc(20_000, 7)]);
let world: World;
let steps: ReturnType<typeof stepsOf>;
const records: string[] = [];

const pieces = (file: Buffer | string) =>
  Buffer.from(file)
    .toString('base64')
    .match(/.{1,10000}/g)!;
const upload = (recordId: string, more: object = {}) => ({
  recordId,
  fileName: '示例.txt',
  kind: 'TEXT_PLAIN',
  content: pieces(TEXT),
  ...more,
});
const audio = { fileName: '示例.wav', kind: 'AUDIO_WAV', content: pieces(WAV) };

/** Records of the topics of a meeting, the first so many of them sealed. */
async function recorded(topics: string[], sealed: number): Promise<string[]> {
  const made: string[] = [];
  for (const [index, topicId] of topics.entries()) {
    const input = { topicId, body: '示例记录' };
    const { id } = await steps.done('writeRecord', input, 'rec', 'meetingRecord { id }');
    if (index < sealed) await steps.done('sealRecord', { id }, 'rec', 'meetingRecord { id }');
    made.push(id);
  }
  return made;
}

beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, START);
  records.push(...(await recorded((await secretMeeting(world)).topics, 2)));
});
afterAll(() => world.close());

describe('a file', () => {
  let text: string;
  let sound: string;

  test('is sent by the recorder of the record', async () => {
    for (const as of ['off', 'dir', 'ldr', 'sys'])
      expect([as, (await steps.refused('uploadMedia', upload(records[1]!), as)).code]).toEqual([
        as,
        ['off', 'dir'].includes(as) ? 'INVALID_INPUT' : 'FORBIDDEN',
      ]);
    const selection = 'recordingMedia { id fileName kind byteSize state record { id } }';
    const { id, ...made } = await steps.done('uploadMedia', upload(records[1]!), 'rec', selection);
    text = id;
    expect(made).toEqual({
      fileName: '示例.txt',
      kind: 'TEXT_PLAIN',
      byteSize: 15,
      state: 'SEALED',
      record: { id: records[1] },
    });
    sound = (await steps.done('uploadMedia', upload(records[0]!, audio), 'rec', selection)).id;
  });

  test.each(TABLE)('%s: title %s, topics %s, records %s decide who opens it', async (as, _title, _topics, read) => {
    const mine = read.split(' ').includes('2');
    const query = `recordingMedia(id: "${text}") { id } node(id: "${text}") { id }`;
    const { data } = await steps.read(query, as);
    expect(data).toEqual({ recordingMedia: mine ? { id: text } : null, node: mine ? { id: text } : null });
    const list = await steps.read('recordingMediaFiles { totalCount }', as);
    expect(list.data.recordingMediaFiles.totalCount).toBe(Number(mine) + Number(read.split(' ').includes('1')));
    const answer = await act(world, 'openMedia', { id: text }, { as, at: START }, 'content watermark');
    if (!mine) {
      expect(answer.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      return;
    }
    const watermark = `${as} 2023-06-20T01:00:00.000Z ${answer.headers.get('x-request-id')}`;
    const content = Buffer.from(`${watermark}\n${TEXT}\n${watermark}\n`).toString('base64');
    expect(answer.body.data.openMedia).toEqual({ content, watermark });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({ account: as, operation: 'open', decision: 'ALLOWED', object: text }),
    ]);
  });

  test('of sound is answered as it was sent, the watermark beside it', async () => {
    const answer = await act(world, 'openMedia', { id: sound }, { as: 'dplP', at: START }, 'content watermark');
    const { content, watermark } = answer.body.data.openMedia;
    expect(Buffer.from(content, 'base64').equals(WAV)).toBe(true);
    expect(watermark).toBe(`dplP 2023-06-20T01:00:00.000Z ${answer.headers.get('x-request-id')}`);
  });

  test('lies in no column of the database', async () => {
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    const { rows } = await world.owner.query('select t::text as row from recording_media t');
    expect(rows).toHaveLength(2);
    for (const { row } of rows) {
      expect(row).not.toContain(TEXT);
      expect(row).not.toContain(Buffer.from(TEXT).toString('base64'));
    }
  });
});

describe('before the record is sealed', () => {
  test('a file is for the recorder alone; sealing the record seals it for the readers of the record', async () => {
    const { topics } = await secretMeeting(world);
    const [record] = (await recorded(topics, 0)) as [string];
    const selection = 'recordingMedia { id state sealedAt digest }';
    const { id, ...draft } = await steps.done('uploadMedia', upload(record), 'rec', selection);
    expect(draft).toEqual({ state: 'DRAFT', sealedAt: null, digest: null });
    const shown = { as: 'rec', at: START };
    expect((await act(world, 'openMedia', { id }, shown, 'content')).body.errors).toBeUndefined();
    expect(await steps.refused('openMedia', { id }, 'dplP')).toEqual({ code: 'NOT_FOUND' });
    await steps.done('sealRecord', { id: record }, 'rec', 'meetingRecord { id }');
    const { data } = await steps.read(`recordingMedia(id: "${id}") { state sealedAt digest }`, 'dplP');
    expect(data.recordingMedia).toEqual({
      state: 'SEALED',
      sealedAt: '2023-06-20T01:00:00+00:00',
      digest: expect.stringMatching(/^\w{8}\.[\w-]{43}$/),
    });
    expect((await act(world, 'openMedia', { id }, { as: 'dplP', at: START }, 'content')).body.errors).toBeUndefined();
  });
});

describe('what is refused', () => {
  test('a file that the owner of the database put in the place of another', async () => {
    const ids: string[] = [];
    for (const record of records.slice(0, 2))
      ids.push((await steps.done('uploadMedia', upload(record), 'rec', 'recordingMedia { id }')).id.slice(-36));
    await world.owner.query(
      'update recording_media set content_sealed = (select content_sealed from recording_media where id = $2) where id = $1',
      ids,
    );
    const opened = { id: `RecordingMedia_${ids[0]}` };
    expect(await steps.refused('openMedia', opened, 'dplP')).toEqual({ code: 'INVALID_STATE' });
  });

  test.each([
    ['not Base64', { content: ['示例'] }, 'input.content NOT_BASE64'],
    ['of another kind', { kind: 'VIDEO_MP4' }, 'input.content NOT_OF_THIS_KIND'],
    ['too large', { content: pieces(Buffer.alloc(512 * 1024 + 1, 65)) }, 'input.content FILE_TOO_LARGE'],
    ['marked inside', { content: pieces('会议 机 密 ★') }, 'input.content STATE_SECRET_MARKING'],
    [
      'marked in a tag',
      { kind: 'AUDIO_MPEG', content: pieces(Buffer.concat([Buffer.from('ID3\x04'), Buffer.from('绝密')])) },
      'input.content STATE_SECRET_MARKING',
    ],
    ['marked by its name', { fileName: '机密.txt' }, 'input.fileName STATE_SECRET_MARKING'],
  ])('%s', async (_, more, violation) => {
    expect(await steps.refused('uploadMedia', upload(records[1]!, more), 'rec')).toEqual(violating(violation));
  });

  test('a marking leaves an incident without the content', async () => {
    const { rows } = await world.owner.query('select i::text as row, paths from secrecy_incident i');
    expect(rows.map(({ paths }) => paths[0]).sort()).toEqual(['input.content', 'input.content', 'input.fileName']);
    for (const { row } of rows) expect(row).not.toMatch(/密/);
  });

  test('sound of a meeting of which only text is recorded, until the convener approves (N03)', async () => {
    const { meeting, topics } = await secretMeeting(world, { recordingPolicy: 'TEXT_ONLY' });
    const [record] = await recorded(topics.slice(0, 1), 1);
    expect(await steps.refused('uploadMedia', upload(record!, audio), 'rec')).toEqual({ code: 'FORBIDDEN' });
    await steps.done('uploadMedia', upload(record!), 'rec', 'recordingMedia { id }');
    const request = { meetingId: meeting, medium: 'AUDIO', reason: '示例事由' };
    const approval = await steps.done('requestRecording', request, 'rec', 'recordingApproval { id }');
    expect(await steps.refused('uploadMedia', upload(record!, audio), 'rec')).toEqual({ code: 'FORBIDDEN' });
    await steps.done('approveRecording', { id: approval.id }, 'dplP', 'recordingApproval { id }');
    await steps.done('uploadMedia', upload(record!, audio), 'rec', 'recordingMedia { id }');
  });
});
