// Special groups of a county (S69), over HTTP: headed by a leader of that county, each sector with exactly one department, their
// joint meetings held like any other; read by the county and by the departments that take part.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { violating } from './harness/grid.ts';
import { staffId, stepsOf } from './harness/meeting.ts';
import { openWorld, type World } from './harness/world.ts';

const AT = '2023-06-10T10:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
let head: string;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AT);
  // ca.civ becomes a leader of the county besides.
  await world.owner.query(
    `insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
     select a.id, 'COUNTY_LEADER', 'ACTIVE', r.id, r.path, '2023-01-01', '示例'
     from account a, region r where a.username = 'ca.civ' and r.code = '610802'`,
  );
  head = await staffId(world, 'ca.civ');
});
afterAll(() => world.close());

async function department(persona: string): Promise<string> {
  const { rows } = await world.owner.query(
    `select g.organization_id as id from role_grant g join account a on a.id = g.account_id
     where a.username = $1 and g.organization_id is not null`,
    [persona],
  );
  return `Organization_${rows[0].id}`;
}
const group = async (more: object = {}) => ({
  name: '示例专项组',
  headId: head,
  boundary: '示例职责边界',
  sectors: [
    { sector: 'MEDICAL_INS', organizationId: await department('ca.med') },
    { sector: 'CIVIL_RELIEF', organizationId: await department('ca.civ') },
  ],
  ...more,
});
const SELECTION = 'specialGroup { id state sectors { nodes { id sector organization { id } } } }';

test('the head leads the county, and every sector has exactly one department of it', async () => {
  const [sector] = (await group()).sectors;
  for (const [more, violation] of [
    [{ headId: await staffId(world, 'ca.med') }, 'input.headId NOT_A_LEADER_OF_THE_COUNTY'],
    [{ headId: await staffId(world, 'ldr') }, 'input.headId NOT_FOUND'],
    [{ sectors: [] }, 'input.sectors NO_SECTOR'],
    [{ sectors: [sector, sector] }, 'input.sectors.1.sector SECTOR_TWICE'],
    [
      { sectors: [{ ...sector, organizationId: await department('med.lo') }] },
      'input.sectors.0.organizationId OTHER_COUNTY',
    ],
  ] as const)
    expect(await steps.refused('createSpecialGroup', await group(more), 'ca.off')).toEqual(violating(violation));
  // A leader of another county is none of this one.
  expect(await steps.refused('createSpecialGroup', await group(), 'cb.off')).toMatchObject({ code: 'INVALID_INPUT' });
  for (const as of ['off', 'ldr', 'ca.med', 'ta1.off', 'dis.op', 'sys'])
    expect([as, await steps.refused('createSpecialGroup', await group(), as)]).toEqual([as, { code: 'FORBIDDEN' }]);
});

describe('a special group', () => {
  let id: string;
  let sectorId: string;

  test('is set up by leaders or office of the county, once', async () => {
    const made = await steps.done('createSpecialGroup', await group(), 'ca.off', SELECTION);
    expect(made.state).toBe('ACTIVE');
    expect(made.sectors.nodes).toHaveLength(2);
    id = made.id;
    sectorId = made.sectors.nodes.find((one: { sector: string }) => one.sector === 'MEDICAL_INS').id;
    expect(await steps.refused('createSpecialGroup', await group(), 'ca.civ')).toEqual({ code: 'CONFLICT' });
  });

  test('is read by the county and by the departments that take part, and by nobody else', async () => {
    const query = `specialGroup(id: "${id}") { boundary head { id } } specialGroupSectors { totalCount }`;
    const shown = {
      specialGroup: { boundary: '示例职责边界', head: { id: head } },
      specialGroupSectors: { totalCount: 2 },
    };
    for (const as of ['ca.off', 'ca.civ', 'ca.med'])
      expect([as, (await steps.read(query, as)).data]).toEqual([as, shown]);
    for (const as of ['ca.edu', 'cb.off', 'ta1.off', 'off', 'ldr', 'med.lo', 'sys', 'adt', 'hh1'])
      expect([as, (await steps.read(query, as)).data]).toEqual([
        as,
        { specialGroup: null, specialGroupSectors: { totalCount: 0 } },
      ]);
  });

  test('links the joint meetings of its sectors, until it is closed', async () => {
    const propose = async (kind: string) => {
      const proposal = { kind, form: 'THEMATIC', title: '示例联席会', startAt: '2023-06-20T09:00:00+08:00' };
      return (await steps.done('proposeMeeting', proposal, 'ca.off', 'meeting { id }')).id as string;
    };
    const meetingId = await propose('JOINT');
    expect(await steps.refused('linkSectorMeeting', { sectorId, meetingId }, 'ca.med')).toEqual({ code: 'FORBIDDEN' });
    expect(
      await steps.refused('linkSectorMeeting', { sectorId, meetingId: await propose('EXECUTIVE') }, 'ca.off'),
    ).toEqual(violating('input.meetingId NOT_A_JOINT_MEETING_OF_THE_COUNTY'));
    expect(await steps.refused('linkSectorMeeting', { sectorId, meetingId }, 'cb.off')).toEqual(
      violating('input.sectorId NOT_FOUND', 'input.meetingId NOT_FOUND'),
    );
    await steps.done('linkSectorMeeting', { sectorId, meetingId }, 'ca.off', 'sectorMeeting { id }');
    expect(await steps.refused('linkSectorMeeting', { sectorId, meetingId }, 'ca.off')).toEqual({ code: 'CONFLICT' });
    const query = `sectorMeetings { nodes { sector { sector } meeting { id kind } } }`;
    expect((await steps.read(query, 'ca.med')).data.sectorMeetings.nodes).toEqual([
      { sector: { sector: 'MEDICAL_INS' }, meeting: { id: meetingId, kind: 'JOINT' } },
    ]);
    expect((await steps.read(query, 'cb.off')).data.sectorMeetings.nodes).toEqual([]);
    expect(await steps.refused('closeSpecialGroup', { id }, 'ca.med')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('closeSpecialGroup', { id }, 'cb.off')).toEqual({ code: 'NOT_FOUND' });
    await steps.done('closeSpecialGroup', { id }, 'ca.civ', 'specialGroup { state closedOn }');
    expect(await steps.refused('linkSectorMeeting', { sectorId, meetingId: await propose('JOINT') }, 'ca.off')).toEqual(
      { code: 'INVALID_STATE' },
    );
  });
});
