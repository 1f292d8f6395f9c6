// A meeting of the leading group from proposal to its end (SC-04 steps 1 to 10 and 12): consent, topics, delegation, notice,
// chair, admission, and who knows of it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, violating } from './harness/grid.ts';
import { groupId, staffId, stepsOf, unitId } from './harness/meeting.ts';
import { openWorld, type World } from './harness/world.ts';

const AT = '2023-06-10T10:00:00+08:00';
const START = '2023-06-20T09:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AT);
});
afterAll(() => world.close());

const proposal = {
  kind: 'LEADING_GROUP',
  form: 'THEMATIC',
  title: '示例：医保专题会',
  startAt: START,
  restricted: true,
};
const delegate = async (matter: string, persona: string) =>
  steps.done(
    'delegateAuthority',
    {
      groupId: await groupId(world),
      delegateId: await staffId(world, persona),
      matter,
      from: '2023-06-01',
      to: '2023-06-30',
    },
    'ldr',
    'delegation { id }',
  );

describe('SC-04: a meeting on a member’s proposal', () => {
  let meeting: string;
  let t1: string;
  let t2: string;

  test('1-3: a unit proposes; a deputy’s consent is not enough, the executive leader’s is', async () => {
    const made = await steps.done('proposeMeeting', proposal, 'med.ul', 'meeting { id state convenerCase }');
    expect(made).toEqual({ id: expect.any(String), state: 'PROPOSED', convenerCase: null });
    meeting = made.id;
    expect(await steps.refused('consentMeeting', { id: meeting }, 'dplP')).toEqual({ code: 'FORBIDDEN' });
    const consented = await steps.done('consentMeeting', { id: meeting }, 'exl', 'meeting { state convenerCase }');
    expect(consented).toEqual({ state: 'CONSENTED', convenerCase: 'GOV_PRINCIPAL' });
  });

  test('4-5: the liaison proposes a topic, the office screens it with another unit', async () => {
    const topic = { meetingId: meeting, title: '示例议题一', summary: '示例摘要' };
    const made = await steps.done('proposeTopic', topic, 'med.lo', 'meetingTopic { id seq state unit { number } }');
    expect(made).toEqual({ id: expect.any(String), seq: 1, state: 'SUBMITTED', unit: { number: 43 } });
    t1 = made.id;
    const input = { id: t1, unitIds: [await unitId(world, 33)] };
    expect(await steps.done('screenTopic', input, 'off', 'meetingTopic { state }')).toEqual({ state: 'SCREENED' });
  });

  test('6-8: a deputy approves topics by delegation only, and only as long as it lasts', async () => {
    expect(await steps.refused('approveTopic', { id: t1 }, 'dplP')).toEqual({ code: 'FORBIDDEN' });
    await delegate('TOPIC_APPROVAL', 'dplP');
    const approved = await steps.done(
      'approveTopic',
      { id: t1 },
      'dplP',
      'meetingTopic { state delegation { matter } meeting { state } }',
    );
    expect(approved).toEqual({
      state: 'APPROVED',
      delegation: { matter: 'TOPIC_APPROVAL' },
      meeting: { state: 'AGENDA_APPROVED' },
    });
    const later = '2023-07-01T09:00:00+08:00';
    expect(await steps.refused('approveTopic', { id: t1 }, 'dplP', later)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('approveTopic', { id: t1 }, 'ldr', later)).toEqual({ code: 'INVALID_STATE' });
  });

  test('9: no notice with an unsettled topic; after it is taken off there is one', async () => {
    t2 = (
      await steps.done('proposeTopic', { meetingId: meeting, title: '示例议题二' }, 'med.lo', 'meetingTopic { id }')
    ).id;
    expect(await steps.refused('notifyMeeting', { id: meeting }, 'off')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('deferTopic', { id: t2 }, 'off', 'meetingTopic { state }');
    for (const persona of ['med.pr', 'dplG'])
      await steps.done(
        'inviteAttendee',
        { meetingId: meeting, staffId: await staffId(world, persona) },
        'off',
        'attendee { state }',
      );
    const notified = await steps.done('notifyMeeting', { id: meeting }, 'off', 'meeting { state }');
    expect(notified).toEqual({ state: 'NOTIFIED' });
  });

  test('10: who is not invited sees that there is a meeting, not its title, and no topics', async () => {
    const query = `meeting(id: "${meeting}") { state title topics { nodes { id title } } }`;
    const { data, extensions } = await steps.read(query, 'hou.lo');
    expect(data.meeting).toEqual({ state: 'NOTIFIED', title: null, topics: { nodes: [] } });
    expect(extensions.access).toEqual([expect.objectContaining({ coordinate: 'Meeting.title', access: 'WITHHELD' })]);
    const invited = await steps.read(query, 'med.pr');
    expect(invited.data.meeting.title).toBe(proposal.title);
    expect(invited.data.meeting.topics.nodes.map((node: { id: string }) => node.id)).toEqual([t1, t2]);
  });

  test('whom the meeting is no business of is answered byte for byte as if there were none, also by mutations', async () => {
    const missing = `Meeting_${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`;
    const bytes = async (as: string, id: string) => {
      const queries = [
        `{ meeting(id: "${id}") { id title state topics { totalCount } } }`,
        `{ node(id: "${id}") { id } }`,
        '{ meetings { totalCount nodes { id } } meetingTopics { totalCount } attendees { totalCount } }',
      ];
      const reads = await Promise.all(queries.map(query => world.ask(query, { as, at: AT })));
      const verbs = ['consentMeeting', 'notifyMeeting', 'openMeeting', 'closeMeeting', 'cancelMeeting'];
      const writes = await Promise.all(verbs.map(verb => act(world, verb, { id }, { as, at: AT })));
      return [...reads, ...writes].map(({ text }) => text.replaceAll(/"requestId":"[^"]*"/g, ''));
    };
    for (const as of ['cb.off', 'ca.off', 'ta1.off', 'v1.sec', 'hh1', 'ev', 'sys', 'sec', 'adt', 'med.op', 'int.med'])
      expect([as, await bytes(as, meeting)]).toEqual([as, await bytes(as, missing)]);
  });

  test('12: a deputy takes the chair by delegation only', async () => {
    const day = '2023-06-20T09:00:00+08:00';
    expect(await steps.refused('openMeeting', { id: meeting }, 'dplG', day)).toEqual({ code: 'FORBIDDEN' });
    await delegate('CHAIR', 'dplG');
    const opened = await steps.done('openMeeting', { id: meeting }, 'dplG', 'meeting { state chair { staffNo } }', day);
    expect(opened).toEqual({ state: 'IN_SESSION', chair: { staffNo: 'DEMO-dplG' } });
  });

  test('only who is on the list is admitted', async () => {
    const input = async (persona: string) => ({ meetingId: meeting, staffId: await staffId(world, persona) });
    expect(await steps.refused('admitAttendee', await input('hou.lo'), 'off', START)).toEqual(
      violating('input.staffId NOT_ON_THE_LIST'),
    );
    expect(await steps.refused('admitAttendee', await input('med.pr'), 'med.pr', START)).toEqual({ code: 'FORBIDDEN' });
    const admitted = await steps.done('admitAttendee', await input('med.pr'), 'off', 'attendee { state }', START);
    expect(admitted).toEqual({ state: 'ADMITTED' });
    expect(await steps.done('closeMeeting', { id: meeting }, 'dplG', 'meeting { state }', START)).toEqual({
      state: 'CLOSED',
    });
  });
});

describe('other ways to a meeting', () => {
  test('leaders convene on their own initiative; the office schedules the progress meeting, which needs a theme', async () => {
    const own = await steps.done(
      'proposeMeeting',
      proposal,
      'dplP',
      'meeting { state convenerCase convener { staffNo } }',
    );
    expect(own).toEqual({ state: 'CONSENTED', convenerCase: 'PARTY_IN_CHARGE', convener: { staffNo: 'DEMO-dplP' } });
    const progress = { ...proposal, kind: 'PROGRESS', form: 'PROGRESS' };
    expect(await steps.refused('proposeMeeting', progress, 'off')).toEqual(violating('input.theme THEME_MISSING'));
    const themed = { ...progress, theme: '示例主题' };
    expect(await steps.done('proposeMeeting', themed, 'off', 'meeting { state convener { staffNo } theme }')).toEqual({
      state: 'CONSENTED',
      convener: { staffNo: 'DEMO-exl' },
      theme: '示例主题',
    });
  });

  test('of several groups in one division, the meeting is of the one that has the name of its level', async () => {
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    // The group of the city comes last on the disk, and so small a table is read as it lies there.
    const { rows } = await world.owner.query(
      `insert into leading_group (name, kind, region_path, region_id, office_id)
        select '示例：其他小组', 'COUNTY', region_path, region_id, office_id
        from leading_group where kind = 'CITY' returning id`,
    );
    await world.owner.query(`update leading_group set region_id = region_id where kind = 'CITY'`);
    await world.owner.query('analyze leading_group');
    const made = await steps.done('proposeMeeting', proposal, 'dplP', 'meeting { group { kind } }');
    expect(made).toEqual({ group: { kind: 'CITY' } });
    await world.owner.query('delete from leading_group where id = $1', [rows[0].id]);
  });

  test('counties, towns and villages hold their own meetings, and nobody beside them knows', async () => {
    const special = { kind: 'VILLAGE_SPECIAL', form: 'THEMATIC', title: '示例：村级专题会', startAt: START };
    const { id } = await steps.done('proposeMeeting', special, 'v1.sec', 'meeting { id state }');
    const joint = { ...special, kind: 'DEPT_JOINT', title: '示例：部门联席会' };
    expect(await steps.refused('proposeMeeting', joint, 'v1.sec')).toEqual(violating('input.kind OTHER_LEVEL'));
    expect(await steps.done('proposeMeeting', joint, 'ta1.off', 'meeting { state }')).toEqual({ state: 'CONSENTED' });
    for (const as of ['ta1.off', 'ca.off', 'ldr', 'off', 'v2.sec', 'hou.lo'])
      expect([as, (await steps.read(`meeting(id: "${id}") { id }`, as)).data.meeting]).toEqual([as, null]);
    expect((await steps.read(`meeting(id: "${id}") { title }`, 'v1.sec')).data.meeting.title).toBe(special.title);
  });

  test('a unit convenes joint meetings, and no meeting of the group', async () => {
    const joint = { ...proposal, kind: 'JOINT' };
    expect(await steps.done('proposeMeeting', joint, 'dev.ul', 'meeting { state convener { staffNo } }')).toEqual({
      state: 'CONSENTED',
      convener: { staffNo: 'DEMO-dev.ul' },
    });
    const { id } = await steps.done('proposeMeeting', proposal, 'dev.ul', 'meeting { id }');
    expect(await steps.refused('conveneMeeting', { id }, 'dev.ul')).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('SC-04 step 21: a quarter without a meeting', () => {
  const warned = async (as: string, at: string) =>
    (await steps.read('officeWorkbench { warnings { rule from to } }', as, at)).data.officeWorkbench.warnings;
  const second = { rule: 'NO_MEETING_IN_PERIOD', from: '2023-04-01', to: '2023-06-30' };
  const third = { rule: 'NO_MEETING_IN_PERIOD', from: '2023-07-01', to: '2023-09-30' };

  test('is a warning for leaders and office, and for nobody else; a quarter with one is none', async () => {
    for (const as of ['ldr', 'off']) {
      const warnings = await warned(as, '2023-10-01T09:00:00+08:00');
      expect(warnings).toContainEqual(third);
      expect(warnings).not.toContainEqual(second);
    }
    for (const as of ['med.pr', 'go', 'hh1', 'sys', 'rec'])
      expect([as, await warned(as, '2023-10-01T09:00:00+08:00')]).toEqual([as, []]);
    const town = await warned('ta1.off', '2023-04-01T09:00:00+08:00');
    expect(town).toContainEqual({ rule: 'NO_MEETING_IN_PERIOD', from: '2023-03-01', to: '2023-03-31' });
  });
});
