// Leave from meetings (SC-05): the approver of every convening case, filing and supplement, substitutes, absence.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { violating } from './harness/grid.ts';
import { staffId, stepsOf, unitId } from './harness/meeting.ts';
import { openWorld, type World } from './harness/world.ts';

const AT = '2023-04-20T10:00:00+08:00';
const START = '2023-04-28T09:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AT);
});
afterAll(() => world.close());

/** A notified meeting of that case, with one invitee. */
async function meetingOf(convenerCase: string, persona = 'med.pr', startAt = START): Promise<string> {
  const ofGroup = convenerCase !== 'OTHER';
  const [by, office] = ofGroup ? ['ldr', 'off'] : ['dev.ul', 'dev.ul'];
  const proposal = {
    kind: ofGroup ? 'LEADING_GROUP' : 'JOINT',
    form: 'PLENARY',
    title: '示例会议',
    startAt,
    convenerCase,
  };
  const { id } = await steps.done('proposeMeeting', proposal, by, 'meeting { id }');
  const invitation = { meetingId: id, staffId: await staffId(world, persona) };
  await steps.done('inviteAttendee', invitation, office, 'attendee { state }');
  await steps.done('notifyMeeting', { id }, office, 'meeting { state }');
  return id;
}

const request = (meetingId: string, as = 'med.pr') =>
  steps.done('requestLeave', { meetingId, reason: '示例事由' }, as, 'leaveRequest { id state approverCapacity }');
const inbox = async (as: string) => (await steps.read('leaveInbox { id reason state }', as)).data.leaveInbox;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const attendeeId = async (meeting: string, as = 'off') =>
  (await steps.read(`meeting(id: "${meeting}") { attendees(filter: {role: {eq: MEMBER}}) { nodes { id } } }`, as)).data
    .meeting.attendees.nodes[0].id;

describe('SC-05: who decides', () => {
  test('1-3: both principals convene: the Party principal decides; the other sees nothing and may not', async () => {
    const { id, state, approverCapacity } = await request(await meetingOf('PARTY_AND_GOV_PRINCIPALS'));
    expect([state, approverCapacity]).toEqual(['REQUESTED', 'PARTY_PRINCIPAL']);
    expect(await inbox('ldr')).toEqual([{ id, reason: '示例事由', state: 'REQUESTED' }]);
    expect(await inbox('exl')).toEqual([]);
    const seen = await steps.read(`leaveRequest(id: "${id}") { leaveNo reason state staff { name } }`, 'exl');
    expect(seen.data.leaveRequest).toEqual({ leaveNo: null, reason: null, state: null, staff: null });
    expect(await steps.refused('approveLeave', { id }, 'exl')).toEqual({ code: 'FORBIDDEN' });
    const approved = await steps.done('approveLeave', { id }, 'ldr', 'leaveRequest { state attendee { state } }');
    expect(approved).toEqual({ state: 'APPROVED', attendee: { state: 'ON_LEAVE' } });
    for (const as of ['hou.lo', 'hou.pr', 'ca.off', 'sys', 'adt', 'org.op'])
      expect([as, (await steps.read(`leaveRequest(id: "${id}") { id }`, as)).data.leaveRequest]).toEqual([as, null]);
  });

  test.each([
    ['4', 'PARTY_PRINCIPAL', 'ldr', 'exl'],
    ['5', 'GOV_PRINCIPAL', 'exl', 'ldr'],
    ['6', 'PARTY_AND_GOV_IN_CHARGE', 'dplP', 'dplG'],
    ['7', 'PARTY_IN_CHARGE', 'dplP', 'ldr'],
    ['7', 'GOV_IN_CHARGE', 'dplG', 'dplP'],
  ])('%s: %s: %s decides, and not %s', async (_step, convenerCase, approver, other) => {
    const made = await request(await meetingOf(convenerCase));
    expect(idsOf(await inbox(approver))).toEqual([made.id]);
    expect(await steps.refused('approveLeave', { id: made.id }, other)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.done('approveLeave', { id: made.id }, approver, 'leaveRequest { state }')).toEqual({
      state: 'APPROVED',
    });
  });

  test('requests of one moment keep their order, wherever the disk has them', async () => {
    const own = async () => idsOf((await steps.read('myLeaveRequests { id }', 'med.pr')).data.myLeaveRequests);
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    await world.owner.query('update leave_request set requested_at = $1', [AT]);
    const written = await own();
    expect(written).toHaveLength(6);
    // A row goes to the end of its table, and of its index, when it is another's for a while.
    for (const id of written.toReversed())
      for (const persona of ['hou.lo', 'med.pr'])
        await world.owner.query('update leave_request set staff_id = $2 where id = $1', [
          id.slice(-36),
          (await staffId(world, persona)).slice(-36),
        ]);
    expect(await own()).toEqual(written);
  });

  test('of a meeting that one may not know, nobody learns whether it has started by the own leave from it', async () => {
    const meetingId = await meetingOf('PARTY_PRINCIPAL');
    const { id } = await request(meetingId);
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    const elsewhere = `region_id = (select id from region where code = '140623')`;
    for (const startAt of ['2023-04-01T09:00:00+08:00', START]) {
      await world.owner.query(
        `update meeting set named = '{}', invited_organizations = '{}', ${elsewhere}, start_at = $2 where id = $1`,
        [meetingId.slice(-36), startAt],
      );
      const seen = await steps.read(`meeting(id: "${meetingId}") { id } leaveRequest(id: "${id}") { state }`, 'med.pr');
      expect(seen.data).toEqual({ meeting: null, leaveRequest: { state: 'REQUESTED' } });
      expect(await steps.refused('cancelLeave', { id }, 'med.pr')).toEqual({ code: 'NOT_FOUND' });
    }
  });

  test('8: for a deputy whom the notice requires it is the same table', async () => {
    const made = await request(await meetingOf('GOV_IN_CHARGE', 'med.ul'), 'med.ul');
    expect(made.approverCapacity).toBe('GOV_IN_CHARGE');
    expect(idsOf(await inbox('dplG'))).toContain(made.id);
  });

  test('9: of a joint meeting its convener decides', async () => {
    const made = await request(await meetingOf('OTHER', 'med.lo'), 'med.lo');
    expect(made.approverCapacity).toBeNull();
    expect(idsOf(await inbox('dev.ul'))).toEqual([made.id]);
    expect(await steps.done('refuseLeave', { id: made.id }, 'dev.ul', 'leaveRequest { state }')).toEqual({
      state: 'REFUSED',
    });
  });

  test('10-11: nobody decides on the own request, and none is made once the meeting starts', async () => {
    const meetingId = await meetingOf('PARTY_PRINCIPAL');
    const { id } = await request(meetingId);
    expect(await steps.refused('approveLeave', { id }, 'med.pr')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('approveLeave', { id }, 'ldr', START)).toEqual({ code: 'LATE' });
    const late = { meetingId: await meetingOf('PARTY_PRINCIPAL'), reason: '示例' };
    expect(await steps.refused('requestLeave', late, 'med.pr', START)).toEqual({ code: 'LATE' });
    expect(await steps.refused('requestLeave', late, 'hou.pr')).toEqual(violating('input.meetingId NOT_INVITED'));
  });
});

describe('SC-05: after the decision', () => {
  let meeting: string;
  let leave: string;

  test('12: filed by WeChat, the written supplement is due in three working days; a late one is flagged', async () => {
    meeting = await meetingOf('PARTY_AND_GOV_PRINCIPALS');
    leave = (await request(meeting)).id;
    const substitute = { id: leave, substituteId: await staffId(world, 'med.ul') };
    expect(await steps.refused('nameSubstitute', substitute, 'med.lo')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('approveLeave', { id: leave }, 'ldr', 'leaveRequest { state }');
    const file = { id: leave, channel: 'WECHAT' };
    const before = '2023-04-28T08:00:00+08:00';
    expect(await steps.done('fileLeave', file, 'med.lo', 'leaveRequest { state supplementDue }', before)).toEqual({
      state: 'FILED_PENDING_SUPPLEMENT',
      supplementDue: '2023-05-06',
    });
    const other = await meetingOf('PARTY_AND_GOV_PRINCIPALS');
    const second = (await request(other)).id;
    await steps.done('approveLeave', { id: second }, 'ldr', 'leaveRequest { state }');
    await steps.done('fileLeave', { ...file, id: second }, 'med.lo', 'leaveRequest { state }', before);
    const missing = async (as: string, day: string) =>
      (
        await steps.read('officeWorkbench { warnings { rule from } }', as, `${day}T17:00:00+08:00`)
      ).data.officeWorkbench.warnings.filter(({ rule }: { rule: string }) => rule === 'SUPPLEMENT_MISSING');
    const flag = { rule: 'SUPPLEMENT_MISSING', from: '2023-05-06' };
    // None came: the office that issued the notice is told, from the day after it was due.
    expect(await missing('off', '2023-05-06')).toEqual([]);
    expect(await missing('off', '2023-05-07')).toEqual([flag, flag]);
    for (const as of ['med.lo', 'med.pr', 'go', 'hou.lo', 'ca.off', 'sys'])
      expect([as, await missing(as, '2023-05-07')]).toEqual([as, []]);
    const flagged = async (id: string, day: string) =>
      steps.done('supplementLeave', { id }, 'med.lo', 'leaveRequest { state supplementLate }', `${day}T17:00:00+08:00`);
    expect(await flagged(second, '2023-05-07')).toEqual({ state: 'SUPPLEMENTED', supplementLate: true });
    expect(await flagged(leave, '2023-05-06')).toEqual({ state: 'SUPPLEMENTED', supplementLate: false });
    expect(await missing('off', '2023-05-07')).toEqual([]);
  });

  test('13: the substitute is a deputy of the same organisation', async () => {
    const name = async (persona: string) => ({ id: leave, substituteId: await staffId(world, persona) });
    expect(await steps.refused('nameSubstitute', await name('hou.ul'), 'med.lo')).toEqual(
      violating('input.substituteId NOT_FOUND'),
    );
    expect(await steps.refused('nameSubstitute', await name('hou.lo'), 'med.lo')).toEqual(
      violating('input.substituteId OTHER_ORGANISATION'),
    );
    expect(await steps.refused('nameSubstitute', await name('med.op'), 'med.lo')).toEqual(
      violating('input.substituteId NOT_A_DEPUTY'),
    );
    const named = await steps.done(
      'nameSubstitute',
      await name('med.ul'),
      'med.lo',
      'leaveRequest { substitute { staffNo } }',
    );
    expect(named).toEqual({ substitute: { staffNo: 'DEMO-med.ul' } });
    const list = `meeting(id: "${meeting}") { title attendees { nodes { role state substituteFor { staffNo } } } }`;
    const seen = (await steps.read(list, 'med.ul')).data.meeting;
    expect(seen.title).toBe('示例会议');
    expect(seen.attendees.nodes).toContainEqual({
      role: 'SUBSTITUTE',
      state: 'INVITED',
      substituteFor: { staffNo: 'DEMO-med.pr' },
    });
  });

  test('14: nobody from another organisation is admitted in the place of an invitee', async () => {
    const input = { meetingId: meeting, staffId: await staffId(world, 'hou.lo') };
    expect(await steps.refused('admitAttendee', input, 'off')).toEqual(violating('input.staffId NOT_ON_THE_LIST'));
    const represented = { meetingId: meeting, staffId: await staffId(world, 'med.pr') };
    expect(await steps.refused('admitAttendee', represented, 'off')).toEqual({ code: 'INVALID_STATE' });
  });

  test('18: leave given back before the meeting takes the place from the substitute', async () => {
    const before = '2023-04-27T09:00:00+08:00';
    expect(await steps.refused('cancelLeave', { id: leave }, 'med.pr', START)).toEqual({ code: 'LATE' });
    const back = await steps.done(
      'cancelLeave',
      { id: leave },
      'med.pr',
      'leaveRequest { state attendee { state } }',
      before,
    );
    expect(back).toEqual({ state: 'CANCELLED', attendee: { state: 'INVITED' } });
    const input = { meetingId: meeting, staffId: await staffId(world, 'med.ul') };
    expect(await steps.refused('admitAttendee', input, 'off', before)).toEqual(
      violating('input.staffId NOT_ON_THE_LIST'),
    );
  });
});

describe('SC-05: absence', () => {
  test('15 and 17: circular, self-criticism, deduction above zero; others read the circular at most', async () => {
    const meeting = await meetingOf('PARTY_PRINCIPAL');
    const attendee = await attendeeId(meeting);
    const confirm = { attendeeId: attendee };
    expect(await steps.refused('confirmAbsence', confirm, 'off')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('openMeeting', { id: meeting }, 'ldr', 'meeting { state }', START);
    const { id } = await steps.done('confirmAbsence', confirm, 'off', 'absenceCase { id state }', START);
    const circular = { id, text: '示例通报', recipientIds: [await unitId(world, 27)] };
    await steps.done('circulateAbsence', circular, 'off', 'absenceCase { state }', START);
    expect(await steps.refused('submitSelfCriticism', { id, text: '示例检查' }, 'med.lo')).toEqual({
      code: 'FORBIDDEN',
    });
    await steps.done('submitSelfCriticism', { id, text: '示例检查' }, 'med.pr', 'absenceCase { state }', START);
    const deduct = (points: string) => ({ id, points, reason: '示例理由' });
    expect(await steps.refused('recordDeduction', deduct('0'), 'off')).toEqual(violating('input.points NOT_POSITIVE'));
    expect(await steps.done('recordDeduction', deduct('1.0'), 'off', 'absenceCase { state deduction }')).toEqual({
      state: 'CLOSED',
      deduction: '1.00',
    });
    const seen = async (as: string) =>
      (await steps.read('absenceCases { nodes { id selfCriticism } } absenceCirculars { nodes { text } }', as)).data;
    const text = [{ text: '示例通报' }];
    const nothing = { absenceCases: { nodes: [] }, absenceCirculars: { nodes: [] } };
    expect(await seen('hou.lo')).toEqual({ ...nothing, absenceCirculars: { nodes: text } });
    expect(await seen('med.pr')).toEqual({
      absenceCases: { nodes: [{ id, selfCriticism: '示例检查' }] },
      absenceCirculars: { nodes: text },
    });
    expect(await seen('med.lo')).toEqual({
      absenceCases: { nodes: [{ id, selfCriticism: null }] },
      absenceCirculars: { nodes: text },
    });
    for (const as of ['edu.lo', 'cb.off', 'ta1.off', 'sys']) expect([as, await seen(as)]).toEqual([as, nothing]);
  });

  test('16: whoever had leave is no absence case', async () => {
    const meeting = await meetingOf('PARTY_PRINCIPAL');
    await steps.done('approveLeave', { id: (await request(meeting)).id }, 'ldr', 'leaveRequest { state }');
    const attendee = await attendeeId(meeting);
    await steps.done('openMeeting', { id: meeting }, 'ldr', 'meeting { state }', START);
    expect(await steps.refused('confirmAbsence', { attendeeId: attendee }, 'off', START)).toEqual({
      code: 'INVALID_STATE',
    });
  });
});
