// The table of a secret meeting by every channel (issue 5, acceptance 2): `node` and `nodes`, search, groups and counts, the
// largest page, the subscription and the calendar feed say to each persona what the table says, whatever the rank.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staffId, stepsOf } from './harness/meeting.ts';
import { numbers, START, secretMeeting, TABLE, TITLE } from './harness/meeting-table.ts';
import { type Listener, listenBySocket } from './harness/subscriptions.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
let steps: ReturnType<typeof stepsOf>;
let meeting: string;
let topics: string[];
const records: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, START);
  ({ meeting, topics } = await secretMeeting(world));
  for (const topicId of topics) {
    const opinions = [{ speakerId: await staffId(world, 'dplP'), text: '示例意见' }];
    const made = await steps.done(
      'writeRecord',
      { topicId, body: '示例记录', opinions },
      'rec',
      'meetingRecord { id }',
    );
    await steps.done('sealRecord', { id: made.id }, 'rec', 'meetingRecord { id }');
    records.push(made.id);
  }
});
afterAll(() => world.close());

/** Data, or nothing where the viewer may not even ask: a comparison with a field that is never shown. */
async function found(query: string, as: string): Promise<Json> {
  const { body, text } = await world.ask(query, { as, at: START });
  const codes = (body.errors ?? []).map((error: Json) => error.extensions.code);
  expect([as, codes.filter((code: string) => code !== 'FIELD_NOT_PERMITTED')]).toEqual([as, []]);
  if (codes.length > 0) expect(text).not.toContain('示例');
  return codes.length > 0 ? null : body.data;
}
const titleOf = (row: Json): string => (row == null ? 'none' : row.title === null ? 'no' : 'yes');
const idsOf = (rows: Json[]): string[] => rows.filter(row => row !== null).map(({ id }) => id);
const titled = (rows: Json[]): string[] => idsOf(rows.filter(row => row?.title != null));
const sumOf = (groups: Json[]): number => groups.reduce((sum, { count }) => sum + count, 0);
const size = (cell: string): number => (cell === '-' ? 0 : cell.split(' ').length);

describe.each(TABLE)('%s', (as, title, agenda, read, calendar) => {
  test('node and nodes', async () => {
    const kinds = '... on Meeting { title } ... on MeetingTopic { topic: title } ... on MeetingRecord { digest }';
    const all = [meeting, ...topics, ...records];
    const { nodes } = await found(`{ nodes(ids: ${JSON.stringify(all)}) { id ${kinds} } }`, as);
    const single: Json[] = [];
    for (const id of all) single.push((await found(`{ node(id: "${id}") { id ${kinds} } }`, as)).node);
    expect(single).toEqual(nodes);
    expect(titleOf(nodes[0])).toBe(title);
    expect(numbers(idsOf(nodes.filter((node: Json) => node?.topic != null)), topics)).toBe(agenda);
    expect(numbers(idsOf(nodes.filter((node: Json) => node?.digest != null)), records)).toBe(read);
  });

  test('search by a word of the title', async () => {
    const hits = await found(`{ meetings(filter: { title: { contains: "机要" } }) { totalCount nodes { id } } }`, as);
    expect(idsOf(hits?.meetings.nodes ?? [])).toEqual(title === 'yes' ? [meeting] : []);
    expect(hits?.meetings.totalCount ?? 0).toBe(title === 'yes' ? 1 : 0);
    const words = await found(`{ meetingTopics(filter: { title: { startsWith: "示例议题" } }) { nodes { id } } }`, as);
    expect(numbers(idsOf(words?.meetingTopics.nodes ?? []), topics)).toBe(agenda);
    const through = `{ meetingTopics(filter: { meeting: { title: { contains: "机要" } } }) { totalCount } }`;
    expect((await found(through, as))?.meetingTopics.totalCount ?? 0).toBe(title === 'yes' ? size(agenda) : 0);
    const sealed = await found(`{ meetingRecords(filter: { state: { eq: SEALED } }) { nodes { id } } }`, as);
    expect(numbers(idsOf(sealed?.meetingRecords.nodes ?? []), records)).toBe(read);
  });

  test('groups and counts', async () => {
    const groups = async (list: string, by: string) =>
      sumOf((await found(`{ ${list} { groups(by: ${by}) { value count } } }`, as))?.[list].groups ?? []);
    expect(await groups('meetings', 'kind')).toBe(title === 'none' ? 0 : 1);
    expect(await groups('meetingTopics', 'state')).toBe(size(agenda));
    expect(await groups('meetingRecords', 'state')).toBe(size(read));
    const counts = await found(
      `{ meetings { totalCount } meetingTopics { totalCount } meetingRecords { totalCount } }`,
      as,
    );
    expect(Object.values(counts).map((list: Json) => list.totalCount)).toEqual([
      title === 'none' ? 0 : 1,
      size(agenda),
      size(read),
    ]);
  });

  test('the largest page, which is how rows are taken out', async () => {
    const page = (fields: string) => `(first: 200) { edges { cursor node { ${fields} } } pageInfo { endCursor } }`;
    const data = await found(
      `{ meetings${page('id title theme place convener { name } topics(first: 200) { nodes { id title summary } }')}
         meetingTopics${page('id title proposer { name } meeting { id title }')}
         meetingRecords${page('id digest recorder { name } topic { id title } meeting { id title }')} }`,
      as,
    );
    const rows = (list: string): Json[] => data[list].edges.map(({ node }: Json) => node);
    expect(titleOf(rows('meetings')[0])).toBe(title);
    expect(numbers(titled(rows('meetings').flatMap(row => row.topics.nodes)), topics)).toBe(agenda);
    expect(numbers(titled(rows('meetingTopics')), topics)).toBe(agenda);
    for (const row of rows('meetingTopics')) expect(titleOf(row.meeting)).toBe(title);
    expect(numbers(idsOf(rows('meetingRecords')), records)).toBe(read);
    for (const row of rows('meetingRecords'))
      expect([titleOf(row.meeting), titleOf(row.topic)]).toEqual([title, 'yes']);
  });

  test('the calendar feed', async () => {
    const { calendarFeed } = await found('{ calendarFeed }', as);
    const response = await fetch(`${world.address}${calendarFeed}`, { headers: { 'x-demo-clock': START } });
    const text = (await response.text()).replaceAll('\r\n ', '');
    expect([response.status, text.includes('BEGIN:VEVENT')]).toEqual([200, calendar === 'yes']);
    expect(text).not.toContain('机要');
    expect(text.includes('SUMMARY:会议 Meeting')).toBe(calendar === 'yes');
  });
});

test('the subscription tells each persona what the table says, and nobody else anything', async () => {
  const query = 'subscription { meetingChanged { title state topics { nodes { id title } } } }';
  const sitting: (Pick<Listener, 'received' | 'close'> & Record<'as' | 'title' | 'agenda', string>)[] = [];
  for (const [as, title, agenda] of TABLE)
    sitting.push({ as, title, agenda, ...(await listenBySocket(world, query, { as, at: START })) });
  await steps.done('closeMeeting', { id: meeting }, 'dplP', 'meeting { id }');
  const waiting = () => sitting.some(({ title, received }) => title !== 'none' && received.length === 0);
  for (let waited = 0; waiting() && waited < 15_000; waited += 20) await delay(20);
  await delay(300);
  for (const { as, title, agenda, received, close } of sitting) {
    const rows: Json[] = received.map(text => JSON.parse(text).data.meetingChanged);
    expect([as, rows.length, titleOf(rows[0])]).toEqual([as, title === 'none' ? 0 : 1, title]);
    expect([as, numbers(titled(rows[0]?.topics.nodes ?? []), topics)]).toEqual([as, agenda]);
    if (title !== 'yes') expect(received.join()).not.toContain(TITLE);
    close();
  }
});
