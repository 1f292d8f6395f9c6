// Subscriptions of meetings (SC-04 step 16): who is assigned a decision, what becomes of a meeting, which papers are recalled.
// Each event is judged for each subscriber when it is delivered, by both protocols the same.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { heldMeeting, regionId, staffId, stepsOf, unitId } from './harness/meeting.ts';
import { type Listener, listenByEvents, listenBySocket } from './harness/subscriptions.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const START = '2023-06-20T09:00:00+08:00';
const AT = '2023-06-20T10:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, '2023-06-10T10:00:00+08:00');
});
afterAll(() => world.close());

type Sitting = Listener & { readonly as: string };

async function listen(query: string, personas: readonly string[]): Promise<Sitting[]> {
  const sitting: Sitting[] = [];
  for (const as of personas) sitting.push({ ...(await listenBySocket(world, query, { as, at: AT })), as });
  return sitting;
}

/** What each got, once those who are to be told were told so often; a moment longer for those who are not. */
async function heard(sitting: readonly Sitting[], told: readonly string[], count = 1): Promise<Record<string, Json[]>> {
  const waiting = () => sitting.some(({ as, received }) => told.includes(as) && received.length < count);
  for (let waited = 0; waiting() && waited < 15_000; waited += 20) await delay(20);
  await delay(300);
  for (const { errors } of sitting) expect(errors).toEqual([]);
  return Object.fromEntries(
    sitting.map(({ as, received }) => [as, received.map(text => Object.values(JSON.parse(text).data)[0])]),
  );
}
const close = (sitting: readonly Sitting[]) => {
  for (const listener of sitting) listener.close();
};

describe('decisionAssigned', () => {
  const QUERY = 'subscription { decisionAssigned { text responsibleNames } }';
  const assign = async (meetingId: string) =>
    steps.done(
      'dispatchDecision',
      {
        meetingId,
        text: '示例议定事项',
        dueOn: '2023-06-30',
        responsibleIds: [await unitId(world, 43)],
        cooperatorIds: [await unitId(world, 22)],
        reportToIds: [await staffId(world, 'ldr')],
        copyToIds: [await regionId(world, '610802')],
      },
      'off',
      'decision { id }',
      AT,
    );
  const TOLD = ['off', 'ldr', 'med.ul', 'med.lo', 'civ.ul', 'ca.off'];
  const NOT_TOLD = ['hou.ul', 'med.op', 'cb.off', 'ta1.off', 'aud.ul', 'rec', 'sys', 'adt', 'int.med', 'hh1'];

  test('16: responsible, cooperating, reported to, copied to: told; nobody else, by both protocols the same', async () => {
    const meeting = await heldMeeting(world, ['med.ul'], START);
    const sitting = await listen(QUERY, [...TOLD, ...NOT_TOLD]);
    const events = await listenByEvents(world, QUERY, { as: 'med.ul', at: AT });
    await assign(meeting);
    const got = await heard(sitting, TOLD);
    const one = [{ text: '示例议定事项', responsibleNames: ['市医保局'] }];
    for (const as of TOLD) expect([as, got[as]]).toEqual([as, one]);
    for (const as of NOT_TOLD) expect([as, got[as]]).toEqual([as, []]);
    expect(events.received).toEqual(sitting.find(({ as }) => as === 'med.ul')!.received);
    events.close();
    close(sitting);
  });

  test('whose office ended after subscribing is told nothing', async () => {
    const meeting = await heldMeeting(world, ['med.ul'], START);
    const sitting = await listen(QUERY, ['off', 'med.ul']);
    const status = (value: string) =>
      world.owner.query(
        `update role_grant set status = $1 where account_id = (select id from account where username = 'med.ul')`,
        [value],
      );
    await status('REVOKED');
    await assign(meeting);
    const got = await heard(sitting, ['off']);
    await status('ACTIVE');
    expect([got['off']!.length, got['med.ul']]).toEqual([1, []]);
    close(sitting);
  });

  test('the public is refused a place', async () => {
    const { errors, ended, close: leave } = await listenBySocket(world, QUERY, {});
    await ended;
    expect(errors.map((error: Json) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    leave();
  });
});

describe('meetingChanged', () => {
  const QUERY = 'subscription { meetingChanged { title state } }';
  const restricted = async () => {
    const proposal = {
      kind: 'LEADING_GROUP',
      form: 'THEMATIC',
      title: '示例：机要会',
      startAt: START,
      restricted: true,
    };
    const { id } = await steps.done('proposeMeeting', proposal, 'ldr', 'meeting { id }');
    for (const persona of ['med.pr', 'ca.off']) {
      const input = { meetingId: id, staffId: await staffId(world, persona) };
      await steps.done('inviteAttendee', input, 'off', 'attendee { id }');
    }
    return id as string;
  };

  test('of a restricted meeting the title goes to named persons; who may not know it gets nothing at all', async () => {
    const id = await restricted();
    const named = ['ldr', 'off', 'med.pr', 'ca.off'];
    const untitled = ['med.lo', 'go'];
    const nothing = ['cb.off', 'ca.med', 'med.op', 'ta1.off', 'sys', 'adt', 'hh1'];
    const sitting = await listen(QUERY, [...named, ...untitled, ...nothing]);
    await steps.done('notifyMeeting', { id }, 'off', 'meeting { id }');
    const got = await heard(sitting, [...named, ...untitled]);
    for (const as of named) expect([as, got[as]]).toEqual([as, [{ title: '示例：机要会', state: 'NOTIFIED' }]]);
    for (const as of untitled) expect([as, got[as]]).toEqual([as, [{ title: null, state: 'NOTIFIED' }]]);
    for (const as of nothing) expect([as, got[as]]).toEqual([as, []]);
    close(sitting);
  });

  test('a substitute who lost the place meanwhile gets no title; an invitee taken off the lists gets nothing', async () => {
    const id = await restricted();
    await steps.done('notifyMeeting', { id }, 'off', 'meeting { id }');
    const leave = await steps.done('requestLeave', { meetingId: id, reason: '示例' }, 'med.pr', 'leaveRequest { id }');
    await steps.done('approveLeave', { id: leave.id }, 'ldr', 'leaveRequest { id }');
    const substitute = { id: leave.id, substituteId: await staffId(world, 'med.ul') };
    await steps.done('nameSubstitute', substitute, 'med.lo', 'leaveRequest { id }');
    const sitting = await listen(QUERY, ['ldr', 'med.ul', 'ca.off']);
    const rec = { id, staffId: await staffId(world, 'rec') };
    await steps.done('assignRecorder', rec, 'off', 'meeting { id }');
    const first = await heard(sitting, ['ldr', 'med.ul', 'ca.off']);
    const known = { title: '示例：机要会', state: 'NOTIFIED' };
    expect(first).toEqual({ ldr: [known], 'med.ul': [known], 'ca.off': [known] });
    await steps.done('cancelLeave', { id: leave.id }, 'med.pr', 'leaveRequest { id }');
    await world.owner.query(
      `update meeting set named = array_remove(named, $2), invited_organizations = '{}' where id = $1`,
      [id.slice(-36), (await staffId(world, 'ca.off')).slice(-36)],
    );
    await steps.done('cancelMeeting', { id }, 'off', 'meeting { id }');
    const then = await heard(sitting, ['ldr', 'med.ul'], 2);
    expect(then).toEqual({
      ldr: [known, { ...known, state: 'CANCELLED' }],
      'med.ul': [known, { title: null, state: 'CANCELLED' }],
      'ca.off': [known],
    });
    close(sitting);
  });
});

describe('recallRequested', () => {
  test('holders are told that a paper is recalled, with its title while the copy is theirs; others are told nothing', async () => {
    const meetingId = await heldMeeting(world, ['med.ul', 'ca.off'], START);
    const holderIds = [await staffId(world, 'med.ul'), await staffId(world, 'ca.off')];
    const paper = { meetingId, title: '示例文件', content: '示例正文', holderIds };
    const { id, copies } = await steps.done(
      'issueCopies',
      paper,
      'off',
      'meetingDocument { id copies { nodes { id } } }',
      AT,
    );
    await steps.done('returnCopy', { id: copies.nodes[1].id }, 'off', 'documentCopy { id }', AT);
    const told = ['off', 'ldr', 'med.ul', 'ca.off'];
    const others = ['med.lo', 'med.pr', 'hou.ul', 'go', 'cb.off', 'sys', 'adt'];
    const sitting = await listen('subscription { recallRequested { title recallDue } }', [...told, ...others]);
    const recallDue = '2023-06-21T09:00:00+08:00';
    await steps.done('recallDocument', { id, dueAt: recallDue }, 'off', 'meetingDocument { id }', AT);
    const got = await heard(sitting, told);
    const due = new Date(recallDue).toISOString().replace('.000Z', '+00:00');
    for (const as of ['off', 'ldr', 'med.ul'])
      expect([as, got[as]]).toEqual([as, [{ title: '示例文件', recallDue: due }]]);
    expect(got['ca.off']).toEqual([{ title: null, recallDue: due }]);
    for (const as of others) expect([as, got[as]]).toEqual([as, []]);
    close(sitting);
  });
});
