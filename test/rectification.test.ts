// The rectification ledger of a town (S57, S58) and the meetings that are to be held each quarter (S59, S67), over HTTP: every
// problem of a departmental joint meeting gets a measure, what cannot be rectified is listed for the Party committee, and
// nobody of another town, of the county or of the city reads any of it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { violating } from './harness/grid.ts';
import { regionId, staffId, stepsOf } from './harness/meeting.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const BEFORE = '2023-02-10T09:00:00+08:00';
const FEBRUARY = '2023-02-20T09:00:00+08:00';
const AFTER = '2023-02-20T11:00:00+08:00';
const APRIL = '2023-04-20T09:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AFTER);
});
afterAll(() => world.close());

/** Proposed and convened by who acts, with invitees; opened at its start where `open`. */
async function meeting(kind: string, startAt: string, as: string, invitees: string[] = [], open = true) {
  const proposal = { kind, form: 'THEMATIC', title: '示例会议', startAt };
  const { id } = await steps.done('proposeMeeting', proposal, as, 'meeting { id }', BEFORE);
  for (const persona of invitees) {
    const input = { meetingId: id, staffId: await staffId(world, persona) };
    await steps.done('inviteAttendee', input, as, 'attendee { id }', BEFORE);
  }
  if (!open) return id as string;
  await steps.done('notifyMeeting', { id }, as, 'meeting { id }', BEFORE);
  await steps.done('openMeeting', { id }, as, 'meeting { id }', startAt);
  return id as string;
}
const admit = async (meetingId: string, persona: string) =>
  steps.done('admitAttendee', { meetingId, staffId: await staffId(world, persona) }, 'ta1.off', 'attendee { id }');
const item = async (meetingId: string): Promise<string> => {
  const input = { meetingId, problem: '示例问题' };
  return (await steps.done('recordRectificationItem', input, 'ta1.off', 'rectificationItem { id }')).id;
};
const warnings = async (as: string, at: string): Promise<string[]> =>
  (await steps.read('officeWorkbench { warnings { rule from to } }', as, at)).data.officeWorkbench.warnings
    .filter(({ rule }: Json) => rule.startsWith('PROBLEM'))
    .map(({ rule, from, to }: Json) => `${rule} ${from} ${to}`);

describe('the ledger of a departmental joint meeting', () => {
  let joint: string;
  let first: string;
  let second: string;
  let party: string;

  test('is written by the town office, once the meeting is open', async () => {
    joint = await meeting('DEPT_JOINT', FEBRUARY, 'ta1.off', ['ta1.dep', 'v1.sec', 'v1.res']);
    for (const persona of ['ta1.dep', 'v1.sec']) await admit(joint, persona);
    const input = { meetingId: joint, problem: '示例问题' };
    for (const as of ['ta1.dep', 'ta1.dis', 'v1.sec', 'ca.off', 'off', 'sys'])
      expect([as, (await steps.refused('recordRectificationItem', input, as)).code]).toEqual([as, 'FORBIDDEN']);
    expect(await steps.refused('recordRectificationItem', input, 'ta2.off')).toEqual(
      violating('input.meetingId NOT_FOUND'),
    );
    const selection = 'rectificationItem { id month state measure meeting { id } region { code } }';
    const { id, ...made } = await steps.done('recordRectificationItem', input, 'ta1.off', selection);
    expect(made).toEqual({
      month: '2023-02',
      state: 'RECORDED',
      measure: null,
      meeting: { id: joint },
      region: { code: expect.any(String) },
    });
    first = id;
    second = await item(joint);
    const early = await meeting('DEPT_JOINT', APRIL, 'ta1.off', [], false);
    expect(await steps.refused('recordRectificationItem', { ...input, meetingId: early }, 'ta1.off')).toEqual({
      code: 'INVALID_STATE',
    });
    party = await meeting('PARTY_SPECIAL', APRIL, 'ta1.off', [], false);
    expect(await steps.refused('recordRectificationItem', { ...input, meetingId: party }, 'ta1.off')).toEqual(
      violating('input.meetingId NOT_A_DEPARTMENTAL_MEETING'),
    );
  });

  test('is read in the town and by those who attended, and by nobody else', async () => {
    const query = `rectificationItem(id: "${first}") { problem } rectificationItems { totalCount }`;
    for (const as of ['ta1.off', 'ta1.dep', 'ta1.dis', 'v1.sec'])
      expect([as, (await steps.read(query, as)).data]).toEqual([
        as,
        { rectificationItem: { problem: '示例问题' }, rectificationItems: { totalCount: 2 } },
      ]);
    // Invited only, of another town, of the county, of the city, without an office.
    for (const as of ['v1.res', 'v2.sec', 'ta2.off', 'ca.off', 'off', 'ldr', 'dis.op', 'sys', 'adt', 'hh1'])
      expect([as, (await steps.read(query, as)).data]).toEqual([
        as,
        { rectificationItem: null, rectificationItems: { totalCount: 0 } },
      ]);
  });

  test('has a measure for every problem before the meeting ends', async () => {
    const without = 'rectificationItems(filter: { state: { eq: RECORDED }, month: { eq: "2023-02" } }) { totalCount }';
    expect((await steps.read(without, 'ta1.off')).data.rectificationItems.totalCount).toBe(2);
    const measure = { id: first, measure: '示例措施', dueOn: '2023-03-31' };
    for (const as of ['ta1.dep', 'v1.sec'])
      expect(await steps.refused('recordMeasure', measure, as)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('recordMeasure', measure, 'ta2.off')).toEqual({ code: 'NOT_FOUND' });
    await steps.done('recordMeasure', measure, 'ta1.off', 'rectificationItem { id }');
    expect(await steps.refused('closeMeeting', { id: joint }, 'ta1.off')).toEqual({ code: 'INVALID_STATE' });
    expect(await steps.refused('rectifyItem', { id: second, result: '示例' }, 'ta1.off')).toEqual({
      code: 'INVALID_STATE',
    });
    expect(await warnings('ta1.off', '2023-03-01T09:00:00+08:00')).toEqual([
      'PROBLEM_WITHOUT_MEASURE 2023-02-01 2023-02-28',
    ]);
    await steps.done('recordMeasure', { ...measure, id: second }, 'ta1.off', 'rectificationItem { id }');
    await admit(joint, 'v1.res');
    await steps.done('closeMeeting', { id: joint }, 'ta1.off', 'meeting { state }');
    expect((await steps.read(`rectificationItem(id: "${first}") { state }`, 'v1.res')).data.rectificationItem).toEqual({
      state: 'MEASURED',
    });
  });

  test('takes a problem after the meeting, which is not archived without its measure', async () => {
    const third = await item(joint);
    expect(await steps.refused('archiveMeeting', { id: joint }, 'ta1.off')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('recordMeasure', { id: third, measure: '示例措施' }, 'ta1.off', 'rectificationItem { id }');
    const rectified = { id: third, result: '示例结果' };
    expect(await steps.done('rectifyItem', rectified, 'ta1.off', 'rectificationItem { state result }')).toEqual({
      state: 'RECTIFIED',
      result: '示例结果',
    });
  });

  test('notes changes of policy', async () => {
    const input = { meetingId: joint, text: '示例政策变化', effectiveOn: '2023-03-01' };
    expect(await steps.refused('recordPolicyChange', input, 'ta1.dep')).toEqual({ code: 'FORBIDDEN' });
    await steps.done('recordPolicyChange', input, 'ta1.off', 'policyChangeNote { id }');
    const query = 'policyChangeNotes { nodes { text effectiveOn } }';
    const noted = [{ text: '示例政策变化', effectiveOn: '2023-03-01' }];
    for (const [as, nodes] of [
      ['ta1.dep', noted],
      ['v1.sec', noted],
      ['v2.sec', []],
      ['ta2.off', []],
      ['ca.off', []],
    ] as const)
      expect([as, (await steps.read(query, as)).data.policyChangeNotes.nodes]).toEqual([as, nodes]);
  });

  test('lists what could not be rectified for the special meeting of the Party committee (S58)', async () => {
    const at = '2023-04-20T10:00:00+08:00';
    const owed = 'PROBLEM_NOT_LISTED 2023-01-01 2023-03-31';
    expect(await warnings('ta1.off', '2023-03-31T09:00:00+08:00')).toEqual([]);
    expect(await warnings('ta1.off', '2023-04-01T09:00:00+08:00')).toEqual([owed, owed]);
    expect(await warnings('ca.off', '2023-04-01T09:00:00+08:00')).toEqual([]);
    await steps.done('notifyMeeting', { id: party }, 'ta1.off', 'meeting { id }');
    await steps.done('openMeeting', { id: party }, 'ta1.off', 'meeting { id }', APRIL);
    expect(await steps.refused('closeMeeting', { id: party }, 'ta1.off', at)).toEqual({ code: 'INVALID_STATE' });
    await steps.done('rectifyItem', { id: second, result: '示例' }, 'ta1.off', 'rectificationItem { id }', at);
    expect(await steps.refused('escalateProblem', { id: first, meetingId: joint }, 'ta1.off', at)).toEqual(
      violating('input.meetingId NOT_A_PARTY_MEETING_OF_THE_TOWN'),
    );
    const listed = { id: first, meetingId: party };
    expect(await steps.refused('escalateProblem', listed, 'ta1.dep', at)).toEqual({ code: 'FORBIDDEN' });
    await steps.done('escalateProblem', listed, 'ta1.off', 'rectificationItem { state escalatedTo { id } }', at);
    expect(await steps.refused('escalateProblem', listed, 'ta1.off', at)).toEqual({ code: 'INVALID_STATE' });
    const { data } = await steps.read(
      `meeting(id: "${party}") { listedProblems { nodes { id state } } }`,
      'ta1.off',
      at,
    );
    expect(data.meeting.listedProblems.nodes).toEqual([{ id: first, state: 'ESCALATED' }]);
    await steps.done('closeMeeting', { id: party }, 'ta1.off', 'meeting { state }', at);
    expect(await warnings('ta1.off', at)).toEqual([]);
    await steps.done('rectifyItem', { id: first, result: '示例' }, 'ta1.off', 'rectificationItem { id }', at);
  });
});

describe('quarterMeetingGaps', () => {
  const at = '2023-07-01T09:00:00+08:00';
  const gaps = async (as: string, quarter = '2023-Q2'): Promise<string[]> =>
    (
      await steps.read(`quarterMeetingGaps(quarter: "${quarter}") { kind from to region { id } }`, as, at)
    ).data.quarterMeetingGaps.map(({ kind, region }: Json) => `${kind} ${region.id}`);
  const asked = async (quarter: string) =>
    (await world.ask(`{ quarterMeetingGaps(quarter: "${quarter}") { kind } }`, { as: 'off', at })).body.errors[0];

  test('names the bodies that held none, to those who are told whether they did', async () => {
    await meeting('VILLAGE_SPECIAL', '2023-05-10T09:00:00+08:00', 'v1.sec');
    const codes: Json[] = (
      await world.owner.query(
        `select distinct on (a.username) a.username, r.code from role_grant g join account a on a.id = g.account_id
         join region r on r.id = g.region_id where a.username in ('ta1.off', 'v1.sec', 'v2.sec', 'ca.off')`,
      )
    ).rows;
    const at1 = async (name: string) => regionId(world, codes.find(({ username }) => username === name).code);
    const [town, v1, v2, county] = [
      await at1('ta1.off'),
      await at1('v1.sec'),
      await at1('v2.sec'),
      await at1('ca.off'),
    ];
    expect(await gaps('v1.sec')).toEqual([]);
    expect(await gaps('v2.sec')).toEqual([`VILLAGE_SPECIAL ${v2}`]);
    const ofTown = await gaps('ta1.off');
    expect(ofTown).toContain(`VILLAGE_SPECIAL ${v2}`);
    expect(ofTown).not.toContain(`VILLAGE_SPECIAL ${v1}`);
    expect(ofTown).not.toContain(`PARTY_SPECIAL ${town}`);
    expect(await gaps('ta1.off', '2023-Q1')).toContain(`PARTY_SPECIAL ${town}`);
    const ofCounty = await gaps('ca.off');
    expect(ofCounty).toEqual(expect.arrayContaining([`STANDING_COMMITTEE ${county}`, `EXECUTIVE ${county}`]));
    expect(ofCounty).not.toContain(`PARTY_SPECIAL ${town}`);
    expect(ofCounty.join()).not.toContain('VILLAGE_SPECIAL');
    expect(await gaps('off')).toEqual(expect.arrayContaining(ofCounty));
    for (const as of ['ta1.dep', 'med.lo', 'dis.op', 'sys', 'adt', 'hh1'])
      expect([as, await gaps(as)]).toEqual([as, []]);
    expect(await gaps('cb.off')).not.toContain(`EXECUTIVE ${county}`);
  });

  test('refuses what is no quarter, and one that has not begun', async () => {
    for (const [quarter, rule] of [
      ['2023', 'NOT_A_QUARTER'],
      ['2023-Q5', 'NOT_A_QUARTER'],
      ['2023-Q4', 'NOT_BEGUN'],
    ] as const)
      expect((await asked(quarter)).extensions).toMatchObject({ code: 'INVALID_INPUT', violations: [{ rule }] });
    const nobody = await world.ask(`{ quarterMeetingGaps(quarter: "2023-Q2") { kind } }`, { at });
    expect(nobody.body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
