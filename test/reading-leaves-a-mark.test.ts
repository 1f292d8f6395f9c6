// Reading leaves a mark (issue 5): whatever way a field that is WORK_SECRET or CONFIDENTIAL is read, the access line stands
// before the value is handed out; without the line there is no value. A line says who, what and by which rule, never a value.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { writeMarks } from '../src/graph/read/mark-lines.ts';
import { act, linesOfRequest, marksOf } from './harness/grid.ts';
import { groupId, heldMeeting, staffId, stepsOf, unitId } from './harness/meeting.ts';
import { listenBySocket } from './harness/subscriptions.ts';
import { type Answer, openWorld, type World } from './harness/world.ts';

const START = '2023-06-20T09:00:00+08:00';
const AT = '2023-06-20T10:00:00+08:00';
const SECRET = '示例机要';
let world: World;
let steps: ReturnType<typeof stepsOf>;
let meeting: string;
const topics: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, '2023-06-10T10:00:00+08:00');
  const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt: START };
  const other = await steps.done('proposeMeeting', proposal, 'ldr', 'meeting { id }');
  for (const title of [`${SECRET}一`, `${SECRET}二`, `${SECRET}三`]) {
    const made = await steps.done('proposeTopic', { meetingId: other.id, title }, 'med.lo', 'meetingTopic { id }');
    topics.push(made.id);
  }
  meeting = other.id;
});
afterAll(() => world.close());

const ask = (query: string, as: string, variables: Record<string, unknown> = {}) =>
  world.ask(query, { as, at: AT, variables });
/** As the office of the level, the second row of the table of topics, unless other rows granted it. */
const line = (object: string | null, fields: string[], ...rules: number[]) => ({
  account: 'off',
  role: 'OFFICE_STAFF',
  operation: 'read',
  type: 'MeetingTopic',
  object,
  decision: 'ALLOWED',
  rules: (rules.length > 0 ? rules : [1]).map(rule => `MeetingTopic.WORK_SECRET.${rule}`),
  fields,
});
const marked = (lines: { object: string | null }[]) => lines.map(({ object }) => object).sort();

/** Makes marks impossible, and nothing else: lines of verbs are still written. */
const withoutMarks = async (work: () => Promise<void>) => {
  await world.owner.query(`alter table access_log add constraint no_marks check (operation <> 'read') not valid`);
  try {
    await work();
  } finally {
    await world.owner.query('alter table access_log drop constraint no_marks');
  }
};

/** One way to read the titles of the topics, each with how many lines it leaves. */
const CHANNELS: [string, () => Promise<Answer>, number][] = [
  ['a list', () => ask('{ meetingTopics { nodes { title } } }', 'off'), 3],
  ['edges', () => ask('{ meetingTopics { edges { cursor node { name: title } } } }', 'off'), 3],
  ['one row', () => ask('query($id: ID!) { meetingTopic(id: $id) { title } }', 'off', { id: topics[0] }), 1],
  ['a nested list', () => ask(`{ meeting(id: "${meeting}") { topics { nodes { title } } } }`, 'off'), 3],
  [
    'node',
    () => ask('query($id: ID!) { node(id: $id) { ... on MeetingTopic { title } } }', 'off', { id: topics[0] }),
    1,
  ],
  [
    'nodes',
    () => ask('query($ids: [ID!]!) { nodes(ids: $ids) { ... on MeetingTopic { title } } }', 'off', { ids: topics }),
    3,
  ],
  ['field by field', () => ask('{ viewer { account { username } } meetingTopics { nodes { title } } }', 'off'), 3],
  ['the largest page', () => ask('{ meetingTopics(first: 100) { totalCount nodes { title } } }', 'off'), 3],
];

describe('every way of reading', () => {
  test.each(CHANNELS)('%s leaves a line for each row', async (_name, read, count) => {
    const answer = await read();
    expect(answer.body.errors).toBeUndefined();
    expect(answer.text).toContain(SECRET);
    const lines = await marksOf(world, answer);
    expect(lines).toEqual(lines.map(({ object }) => line(object, ['title'])));
    expect(marked(lines)).toEqual(topics.slice(0, count).sort());
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  test.each(CHANNELS)('%s hands nothing out where the line cannot be written', async (_name, read) => {
    await withoutMarks(async () => {
      const answer = await read();
      expect(answer.text).not.toContain(SECRET);
      expect(answer.body.errors[0].extensions.code).toBe('INTERNAL');
    });
    await world.owner.query('revoke insert on access_log from xianjie_app');
    const answer = await read();
    await world.owner.query('grant insert on access_log to xianjie_app');
    expect(answer.text).not.toContain(SECRET);
    expect(answer.body.errors[0].extensions.code).toBe('INTERNAL');
  });

  test('the answer of a mutation leaves one beside that of the verb; without it the change stands and shows nothing', async () => {
    const input = { id: topics[0] };
    const answer = await act(world, 'screenTopic', input, { as: 'off', at: AT }, 'meetingTopic { title state }');
    expect(answer.body.data.screenTopic.meetingTopic.state).toBe('SCREENED');
    expect(await marksOf(world, answer)).toEqual([line(topics[0]!, ['state', 'title'])]);
    expect(await linesOfRequest(world, answer)).toEqual([expect.objectContaining({ operation: 'screen' })]);
    await withoutMarks(async () => {
      const silent = await act(
        world,
        'screenTopic',
        { id: topics[1] },
        { as: 'off', at: AT },
        'meetingTopic { title }',
      );
      expect(silent.text).not.toContain(SECRET);
      expect(silent.body.errors[0].extensions.code).toBe('INTERNAL');
    });
    const { rows } = await world.owner.query('select state from meeting_topic where id = $1', [topics[1]!.slice(-36)]);
    expect(rows).toEqual([{ state: 'SCREENED' }]);
  });

  // Known before the statement runs: every row by which the office could be cleared.
  const ANY = [1, 3, 4, 5];

  test('comparing leaves one line for the type: a filter, an order, groups', async () => {
    for (const query of [
      `{ meetingTopics(filter: { title: { contains: "${SECRET}" } }) { totalCount } }`,
      '{ meetingTopics(orderBy: [{ field: title }]) { nodes { id } } }',
    ]) {
      const answer = await ask(query, 'off');
      expect(await marksOf(world, answer)).toEqual([line(null, ['title'], ...ANY)]);
      await withoutMarks(async () => expect((await ask(query, 'off')).text).not.toMatch(/"(totalCount|id)"/));
    }
    const groups = await ask('{ meetingTopics { groups(by: state) { value count } } }', 'off');
    expect(await marksOf(world, groups)).toEqual([line(null, ['state'], ...ANY)]);
  });

  test('a filter that is not permitted compares nothing, and leaves none', async () => {
    const answer = await ask(`{ meetingTopics(filter: { title: { contains: "${SECRET}" } }) { totalCount } }`, 'sys');
    expect(answer.body.errors[0].extensions.code).toBe('FIELD_NOT_PERMITTED');
    expect(await marksOf(world, answer)).toEqual([]);
  });
});

describe('what leaves none', () => {
  test('fields of other labels, and rows that are not there', async () => {
    for (const query of [
      '{ meetingTopics { totalCount nodes { id seq viewerActions } } }',
      '{ meetingTopic(id: "MeetingTopic_00000000-0000-4000-8000-000000000000") { title } }',
    ])
      expect(await marksOf(world, await ask(query, 'off'))).toEqual([]);
  });

  test('a row, and a field, that the viewer may not read', async () => {
    for (const as of ['cb.off', 'sys', 'med.op'])
      expect(await marksOf(world, await ask('{ meetingTopics { nodes { title } } }', as))).toEqual([]);
    const held = await heldMeeting(world, ['med.ul'], START);
    const holderIds = [await staffId(world, 'med.ul')];
    const paper = { meetingId: held, title: `${SECRET}文件`, content: '示例正文', holderIds, recallRequired: true };
    const made = await steps.done('issueCopies', paper, 'off', 'meetingDocument { id copies { nodes { id } } }', AT);
    const read = () => ask(`{ meetingDocument(id: "${made.id}") { title } }`, 'med.ul');
    expect(await marksOf(world, await read())).toEqual([
      expect.objectContaining({ account: 'med.ul', object: made.id, fields: ['title'] }),
    ]);
    await steps.done('returnCopy', { id: made.copies.nodes[0].id }, 'off', 'documentCopy { id }', AT);
    const answer = await read();
    expect(answer.body.data.meetingDocument).toEqual({ title: null });
    expect(await marksOf(world, answer)).toEqual([]);
  });
});

test('a field of which some rows are seen leaves lines for those, by the rule that shows each', async () => {
  const { id } = (await ask('{ staffMembers(filter: { staffNo: { eq: "DEMO-med.lo" } }) { nodes { id } } }', 'off'))
    .body.data.staffMembers.nodes[0];
  const own = await ask(`{ node(id: "${topics[0]}") { ... on MeetingTopic { title proposer { id } } } }`, 'med.lo');
  expect(own.body.data.node.proposer).toEqual({ id });
  expect(await marksOf(world, own)).toEqual([
    { ...line(topics[0]!, ['proposer', 'title'], 5), account: 'med.lo', role: 'LIAISON' },
  ]);
});

describe('delivery', () => {
  async function decided(): Promise<void> {
    const held = await heldMeeting(world, ['med.ul'], START);
    const input = {
      meetingId: held,
      text: `${SECRET}事项`,
      dueOn: '2023-07-30',
      responsibleIds: [await unitId(world, 43)],
    };
    await steps.done('dispatchDecision', input, 'off', 'decision { id }', AT);
  }
  const events = async () =>
    (await world.owner.query(`select id from outbox_event where kind = 'dispatchDecision' order by at`)).rows;

  test('each subscriber that is told leaves a line of their own; who is told nothing leaves none', async () => {
    const query = 'subscription { decisionAssigned { text } }';
    const told = [];
    for (const as of ['off', 'med.ul', 'med.ul', 'hou.ul'])
      told.push(await listenBySocket(world, query, { as, at: AT }));
    await decided();
    for (
      let waited = 0;
      told.slice(0, 3).some(({ received }) => received.length === 0) && waited < 15_000;
      waited += 20
    )
      await delay(20);
    expect(told.map(({ received }) => received.length)).toEqual([1, 1, 1, 0]);
    const lines = await marksOf(world, (await events())[0].id);
    expect(lines.map(({ account, fields }) => [account, fields]).sort()).toEqual([
      ['med.ul', ['text']],
      ['off', ['text']],
    ]);
    for (const listener of told) listener.close();
  });

  test('without the line there is no message: the stream ends', async () => {
    const listener = await listenBySocket(world, 'subscription { decisionAssigned { text } }', { as: 'off', at: AT });
    await withoutMarks(async () => {
      await decided();
      await listener.ended;
    });
    expect(listener.received).toEqual([]);
    expect(listener.errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    listener.close();
  });
});

describe('the log itself', () => {
  const LOG =
    '{ accessLogs(first: 100, filter: { operation: { eq: "read" } }) { nodes { account { username } } totalCount } }';
  const accounts = async (as: string): Promise<string[]> => {
    const { nodes } = (await ask(LOG, as)).body.data.accessLogs;
    return [
      ...new Set(nodes.map((node: { account: { username: string } | null }) => node.account!.username)),
    ].sort() as string[];
  };

  test('a reader sees the own lines, the audit administrator all', async () => {
    expect(await accounts('off')).toEqual(['off']);
    expect(await accounts('med.ul')).toEqual(['med.ul']);
    expect(await accounts('hou.lo')).toEqual([]);
    expect(await accounts('adt')).toEqual(['med.lo', 'med.ul', 'off']);
  });

  test('no line of any kind holds a value', async () => {
    const { rows } = await world.owner.query('select l::text as row from access_log l');
    for (const { row } of rows) expect(row).not.toContain('示例');
  });

  test('the public, who has no account, leaves lines as well', async () => {
    const pool = new pg.Pool({ connectionString: world.applicationUrl, max: 1 });
    const mark = {
      objectType: 'MeetingTopic',
      objectId: topics[0]!,
      fields: ['title'],
      rules: ['x.y.0'],
      role: 'PUBLIC',
    };
    await writeMarks(pool, [mark], { accounts: [null], requestId: 'public-request', policyVersion: 'v' });
    await pool.end();
    expect(await marksOf(world, 'public-request')).toEqual([
      { ...line(topics[0]!, ['title']), account: null, role: 'PUBLIC', rules: ['x.y.0'] },
    ]);
  });
});

test('a person of the group who reads a condition of a delegation leaves a line', async () => {
  const delegateId = await staffId(world, 'dplP');
  const input = { groupId: await groupId(world), delegateId, matter: 'CHAIR', to: '2023-06-30', condition: SECRET };
  const made = await act(world, 'delegateAuthority', input, { as: 'ldr', at: AT }, 'delegation { id condition }');
  expect(made.body.errors).toBeUndefined();
  expect(await marksOf(world, made)).toEqual([
    expect.objectContaining({ account: 'ldr', type: 'Delegation', fields: ['condition'] }),
  ]);
});
