// A meeting that one may not know (issue 5, acceptance 3) is one that does not exist: for every read and every mutation that
// takes the id of a meeting, or of anything of a meeting, body and headers are equal byte for byte, and the server sends the
// database the same statements in the same order. What is the same work takes the same time.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import pg from 'pg';
import { allTypes, type TypeMeta } from '../src/model/meta.ts';
import { singular } from '../src/model/type.ts';
import { allVerbs, type Verb } from '../src/model/verb.ts';
import { completePolicySet } from '../src/policies.ts';
import { buildGraph } from '../src/schema.ts';
import { regionId, staffId, stepsOf, unitId } from './harness/meeting.ts';
import { type Answer, openWorld, type World } from './harness/world.ts';
import { inputTypeOf } from './proofs/operations/mutations.ts';

const BEFORE = '2023-06-10T10:00:00+08:00';
const START = '2023-06-20T09:00:00+08:00';
const AT = '2023-06-20T10:00:00+08:00';
const NEVER = '00000000-0000-4000-8000-000000000000';
/** Other offices, officers of the same city and county without a part in it, administrators, a household, and nobody. */
const BLIND = ['cb.off', 'ca.med', 'ta1.off', 'v1.sec', 'org.op', 'sys', 'adt', 'hh1', null];
const MODULES = /^src\/modules\/(meetings|rectification|leave|records|papers|decisions|bulletins)\//;
/** Types behind ids that are not called by the name of their type. */
const BEHIND: Readonly<Record<string, string>> = {
  meetingId: 'Meeting',
  topicId: 'MeetingTopic',
  topicIds: 'MeetingTopic',
  missedTopicIds: 'MeetingTopic',
  attendeeId: 'Attendee',
  decisionId: 'Decision',
  recordId: 'MeetingRecord',
  relayId: 'RelayAuthorization',
};

const { schema } = buildGraph(completePolicySet());
const ofMeetings = allTypes().filter(({ file }) => MODULES.test(file));
let world: World;
let staff: string;
const rows = new Map<string, string>();

/** Of a town of which none of the blind knows anything. */
async function townMeeting(kind: string): Promise<string> {
  const { done } = stepsOf(world, BEFORE);
  const proposal = { kind, form: 'THEMATIC', title: '示例会议', startAt: START };
  const { id } = await done('proposeMeeting', proposal, 'ta2.off', 'meeting { id }');
  await done('notifyMeeting', { id }, 'ta2.off', 'meeting { id }');
  await done('openMeeting', { id }, 'ta2.off', 'meeting { id }', AT);
  return id;
}

/** One meeting with a row of every type of the meeting modules. */
async function everything(): Promise<void> {
  const { done } = stepsOf(world, AT);
  const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt: START, restricted: true };
  const before = (mutation: string, input: object, as: string, selection: string) =>
    done(mutation, input, as, selection, BEFORE);
  const { id: meetingId } = await before(
    'proposeMeeting',
    { ...proposal, recordingPolicy: 'TEXT_ONLY' },
    'ldr',
    'meeting { id }',
  );
  const topic = await before('proposeTopic', { meetingId, title: '示例议题' }, 'med.lo', 'meetingTopic { id }');
  await before('screenTopic', { id: topic.id }, 'off', 'meetingTopic { id }');
  await before('approveTopic', { id: topic.id }, 'ldr', 'meetingTopic { id }');
  await before('assignRecorder', { id: meetingId, staffId: await staffId(world, 'rec') }, 'off', 'meeting { id }');
  for (const persona of ['med.pr', 'hou.pr', 'dplP'])
    await before('inviteAttendee', { meetingId, staffId: await staffId(world, persona) }, 'off', 'attendee { id }');
  await before('notifyMeeting', { id: meetingId }, 'off', 'meeting { id }');
  await before('requestLeave', { meetingId, reason: '示例' }, 'med.pr', 'leaveRequest { id }');
  await done('openMeeting', { id: meetingId }, 'ldr', 'meeting { id }');
  await done('admitAttendee', { meetingId, staffId: await staffId(world, 'dplP') }, 'off', 'attendee { id }');
  const { rows: absent } = await world.owner.query('select id from attendee where staff_id = $1', [
    (await staffId(world, 'hou.pr')).slice(-36),
  ]);
  const absence = await done('confirmAbsence', { attendeeId: `Attendee_${absent[0].id}` }, 'off', 'absenceCase { id }');
  const circular = { id: absence.id, text: '示例通报', recipientIds: [await unitId(world, 27)] };
  await done('circulateAbsence', circular, 'off', 'absenceCase { id }');
  const record = await done('writeRecord', { topicId: topic.id, body: '示例记录' }, 'rec', 'meetingRecord { id }');
  await done('sealRecord', { id: record.id }, 'rec', 'meetingRecord { id }');
  const content = [Buffer.from('示例').toString('base64')];
  const file = { recordId: record.id, fileName: '示例.txt', kind: 'TEXT_PLAIN', content };
  await done('uploadMedia', file, 'rec', 'recordingMedia { id }');
  await done('requestRecording', { meetingId, medium: 'AUDIO', reason: '示例' }, 'rec', 'recordingApproval { id }');
  const { rows: named } = await world.owner.query('select meeting_no from meeting where id = $1', [
    meetingId.slice(-36),
  ]);
  const asked = { meetingNo: named[0].meeting_no, topicSeq: 1, reason: '示例' };
  const asking = { ...asked, notBefore: START, notAfter: '2023-06-25T18:00:00+08:00' };
  await done('requestRetrieval', asking, 'dis.op', 'recordRetrieval { id }');
  const holderIds = [await staffId(world, 'dplP'), await staffId(world, 'ldr')];
  const paper = { meetingId, title: '示例', content: '示例', holderIds };
  const issued = await done('issueCopies', paper, 'off', 'meetingDocument { copies { nodes { id } } }');
  await done('reportLost', { id: issued.copies.nodes[1].id, report: '示例' }, 'ldr', 'documentCopy { id }');
  await done('draftMinutes', { meetingId, text: '示例纪要' }, 'off', 'minutes { id }');
  const decision = await done(
    'dispatchDecision',
    { meetingId, text: '示例', dueOn: '2023-07-30', responsibleIds: [await unitId(world, 43)] },
    'off',
    'decision { id }',
  );
  await done('reportDecisionProgress', { decisionId: decision.id, text: '示例' }, 'med.ul', 'decisionProgress { id }');
  const window = { notBefore: START, notAfter: '2023-06-25T18:00:00+08:00' };
  const relay = { meetingId, wording: '示例口径', scopeIds: [await regionId(world, '610824')], ...window };
  const relayed = await done('authoriseRelay', relay, 'ldr', 'relayAuthorization { id }');
  const told = { channel: 'BULLETIN', title: '示例', text: '示例', scopeIds: relay.scopeIds };
  await done('draftBulletin', { ...told, meetingId, relayId: relayed.id }, 'off', 'bulletin { id }');
  const joint = await townMeeting('DEPT_JOINT');
  await done('recordRectificationItem', { meetingId: joint, problem: '示例' }, 'ta2.off', 'rectificationItem { id }');
  await done('recordPolicyChange', { meetingId: joint, text: '示例' }, 'ta2.off', 'policyChangeNote { id }');
  await townMeeting('PARTY_SPECIAL');
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  for (const { name, table } of ofMeetings) {
    const found = await world.owner.query(`select id from ${table} limit 1`);
    rows.set(name, `${name}_${found.rows[0]?.id}`);
  }
  rows.set('Meeting', meetingId);
}

beforeAll(async () => {
  world = await openWorld();
  staff = await staffId(world, 'cb.off');
  await everything();
});
afterAll(async () => {
  pg.Client.prototype.query = query;
  await world.close();
});

// Every statement goes through one door, whichever pool it comes from.
const query = pg.Client.prototype.query;
let sent: string[] = [];
/** Of the delivery of events, which goes on beside the requests; and what follows from how many texts a connection was sent. */
const BESIDE = /outbox_event|webhook_|pg_current_snapshot|^(listen|deallocate) /i;
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const [asked] = given as [string | { text?: string }];
  const text = typeof asked === 'string' ? asked : (asked.text ?? '');
  // The mapper writes values into the text: what is compared is the statement, not what it is about.
  if (!BESIDE.test(text)) sent.push(text.replaceAll(/'(?:[^']|'')*'/g, '?'));
  return (query as (...all: unknown[]) => unknown).apply(this, given);
} as typeof query;

interface Question {
  readonly name: string;
  readonly type: TypeMeta;
  readonly document: string;
  readonly variables: (id: string) => Record<string, unknown>;
}

function readsOf(type: TypeMeta): Question[] {
  const scalars = [...type.attributes.values()].filter(
    ({ kind, label }) => label !== null && !/ref|many|json/.test(kind),
  );
  const fields = `id viewerActions ${scalars.map(({ name }) => name).join(' ')}`;
  const list = (filter: string) => `query($id: ID!) { ${type.plural}(filter: ${filter}) { totalCount nodes { id } } }`;
  const variables = (id: string) => ({ id });
  const read = (name: string, document: string) => ({ name: `${type.name} by ${name}`, type, document, variables });
  return [
    read('id', `query($id: ID!) { ${singular(type.name)}(id: $id) { ${fields} } }`),
    read('node', `query($id: ID!) { node(id: $id) { id ... on ${type.name} { ${fields} } } }`),
    read('nodes', `query($id: ID!) { nodes(ids: [$id]) { __typename id } }`),
    read('list', list('{ id: { eq: $id } }')),
    read('everything but it', list('{ not: { id: { eq: $id } } }')),
    read('explanation', `query($id: ID!) { explainAccess(input: { action: "read", id: $id }) { decision } }`),
    ...(type.attributes.has('meeting') && type.attributes.get('meeting')!.label !== null
      ? [{ ...read('meeting', list('{ meeting: { id: { eq: $id } } }')), type: meetingType() }]
      : []),
  ];
}
const meetingType = (): TypeMeta => ofMeetings.find(({ name }) => name === 'Meeting')!;

/** An input that is complete, with the id at its place and the caller's own person wherever a person is named. */
function inputFor(verb: Verb, place: string, id: string): Record<string, unknown> {
  const value = (name: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return value(name, type.ofType);
    if (isListType(type)) return [value(name, type.ofType)];
    if (name === place) return id;
    if (isEnumType(type)) return type.getValues()[0]!.name;
    if (isInputObjectType(type)) return object(type);
    const behind = BEHIND[name];
    const known: Record<string, unknown> = {
      ID: name === 'id' ? rows.get(verb.type.name) : behind ? rows.get(behind) : staff,
      Int: 1,
      Boolean: false,
      Date: '2023-07-30',
      DateTime: '2023-07-30T09:00:00Z',
      Decimal: '1.00',
    };
    return known[getNamedType(type).name] ?? '示例文字';
  };
  const object = (type: { getFields(): Record<string, { name: string; type: GraphQLInputType }> }) =>
    Object.fromEntries(
      Object.values(type.getFields()).flatMap(field =>
        isNonNullType(field.type) || field.name === place ? [[field.name, value(field.name, field.type)]] : [],
      ),
    );
  return object(inputTypeOf(schema, verb) as never);
}

function mutationsOf(verb: Verb): Question[] {
  if (!schema.getMutationType()!.getFields()[verb.mutation]) return [];
  const input = inputTypeOf(schema, verb);
  return Object.keys(input.getFields()).flatMap(place => {
    const name = place === 'id' ? verb.type.name : BEHIND[place];
    const type = ofMeetings.find(one => one.name === name);
    if (!type) return [];
    const document = `mutation($input: ${input.name}!) { ${verb.mutation}(input: $input) { __typename } }`;
    const variables = (id: string) => ({ input: inputFor(verb, place, id) });
    return [{ name: `${verb.mutation} ${place}`, type, document, variables }];
  });
}

const VOLATILE = ['date', 'x-request-id'];
/** A preference that Apollo weighs makes a query go the whole way; what was asked before goes the short way otherwise. */
const WHOLE = { accept: 'application/json;q=0.9' };
async function answered(question: Question, id: string, as: string | null, headers: Record<string, string> = {}) {
  sent = [];
  const answer: Answer = await world.ask(question.document, {
    ...(as ? { as } : {}),
    headers,
    at: AT,
    variables: question.variables(id),
  });
  const told = [...answer.headers].filter(([name]) => !VOLATILE.includes(name));
  return { question: question.name, status: answer.status, headers: told, text: answer.text, statements: [...sent] };
}

describe('existing but unknown, and never existing, are one and the same', () => {
  const reads = ofMeetings.flatMap(readsOf);
  const mutations = allVerbs().flatMap(mutationsOf);

  test('every type of the meeting modules has a row, and every mutation with an id of one is among the questions', () => {
    expect([...rows].filter(([, id]) => id.endsWith('undefined'))).toEqual([]);
    expect(rows.size).toBe(ofMeetings.length);
    const asked = new Set(mutations.map(({ name }) => name.split(' ')[0]));
    const left = allVerbs().filter(({ type, mutation }) => ofMeetings.includes(type) && !asked.has(mutation));
    // Makes a meeting, and names none; asks by a number, below.
    expect(left.map(({ mutation }) => mutation).sort()).toEqual(['proposeMeeting', 'requestRetrieval']);
  });

  test.each(BLIND)('%s: bytes and statements of every read, the whole way and the short one', async as => {
    for (const question of reads) {
      const [id, other] = [rows.get(question.type.name)!, `${question.type.name}_${NEVER}`];
      expect(await answered(question, id, as, WHOLE)).toEqual(await answered(question, other, as, WHOLE));
      const there = await answered(question, id, as);
      const never = await answered(question, other, as);
      expect(there).toEqual(never);
      expect([question.name, there.text.includes('"code":"INTERNAL"'), there.text.includes(id)]).toEqual([
        question.name,
        false,
        false,
      ]);
    }
  });

  test.each(BLIND)('%s: bytes and statements of every mutation, and no row is loaded', async as => {
    for (const question of mutations) {
      const id = rows.get(question.type.name)!;
      const there = await answered(question, id, as);
      const never = await answered(question, `${question.type.name}_${NEVER}`, as);
      expect(there).toEqual(never);
      expect([question.name, JSON.parse(there.text).data ?? null]).toEqual([question.name, null]);
      // To load the row and to judge it afterwards took a tenth longer than to find none (`npm run bench -- timing`).
      const loads = there.statements.filter(text => text.includes(`from "${question.type.table}"`));
      expect([question.name, loads]).toEqual([question.name, []]);
    }
  });

  test('asking discipline’s question by number: bytes and statements', async () => {
    const { rows: named } = await world.owner.query('select meeting_no from meeting');
    const document = 'mutation($input: RequestRetrievalInput!) { requestRetrieval(input: $input) { __typename } }';
    const variables = (meetingNo: string) => ({
      input: { meetingNo, topicSeq: 1, reason: '示例', notBefore: AT, notAfter: '2023-06-25T18:00:00+08:00' },
    });
    const question = { name: 'requestRetrieval meetingNo', type: meetingType(), document, variables };
    const there = await answered(question, named[0].meeting_no, 'dis.op');
    expect(there).toEqual(await answered(question, 'M-20230610-22222222', 'dis.op'));
    expect(there.text).toContain('RequestRetrievalPayload');
  });

  test('nobody waits for a change of what they may not know, and nobody holds one up', async () => {
    const archive = mutations.find(({ name }) => name === 'archiveMeeting id')!;
    const id = rows.get('Meeting')!;
    const never = await answered(archive, `Meeting_${NEVER}`, 'cb.off');
    await world.owner.query('begin');
    await world.owner.query('select from meeting where id = $1 for update', [id.slice(-36)]);
    const outcome = await Promise.race([answered(archive, id, 'cb.off'), delay(5_000, 'waits', { ref: false })]);
    await world.owner.query('rollback');
    expect(outcome).toMatchObject({ text: never.text, statements: never.statements });
  });

  test('the comparison sees a difference where there is one', async () => {
    const [byId] = reads.filter(({ name }) => name === 'Meeting by id');
    const cancel = mutations.find(({ name }) => name === 'archiveMeeting id')!;
    const [id, never] = [rows.get('Meeting')!, `Meeting_${NEVER}`];
    expect((await answered(byId!, id, 'off')).text).not.toBe((await answered(byId!, never, 'off')).text);
    const [there, not] = [await answered(cancel, id, 'off'), await answered(cancel, never, 'off')];
    expect(there.text).not.toBe(not.text);
    expect(there.statements.length).toBeGreaterThan(3);
  });
});
