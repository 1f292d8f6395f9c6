// Assigned matters over HTTP (cells "asg" of 04-permissions 4.1, docs/decisions/0036): what is opened, masked and withheld,
// who assigns, and that nothing is left after the last day, after the end, and after the grant behind it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { act, refusalOf, violating } from './harness/grid.ts';
import { staffId } from './harness/meeting.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
const ids: Record<string, string> = {};
const at = (day: string) => `${day}T10:00:00+08:00`;
const TODAY = '2023-05-08';
const ask = async (query: string, as: string, day = TODAY): Promise<Json> =>
  (await world.ask(query, { as, at: at(day) })).body;
const did = async (mutation: string, input: object, as: string, selection: string, day = TODAY): Promise<Json> => {
  const { body } = await act(world, mutation, input, { as, at: at(day) }, selection);
  expect(body.errors).toBeUndefined();
  return body.data[mutation];
};
const given = (more: object) => ({ reason: '示例事由', until: '2023-05-31', ...more });
const assign = (more: object, as = 'dir', day = TODAY) =>
  did('assignMatter', given(more), as, 'assignedMatter { id kind role sampleSize householdId: household { id } }', day);
const refused = (more: object, as = 'dir', day = TODAY) =>
  refusalOf(world, () => act(world, 'assignMatter', given(more), { as, at: at(day) }));
const EXAMPLE = datasetsOf('P43-M')!['a']!.example;

/** A grant that administrators gave and that counts. */
const granted = (username: string, role: string, of: string, until: string) =>
  world.owner.query(
    `insert into role_grant (account_id, role, scope_path, region_id, "from", "to", status, reason)
     select a.id, $2, g.scope_path, g.region_id, '2023-01-01', $4, 'ACTIVE', '示例' from account a, account o
       join role_grant g on g.account_id = o.id where a.username = $1 and o.username = $3`,
    [username, role, of, until],
  );

beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  for (const no of ['H-R1', 'H-R2', 'H-G2'])
    ids[no] = (await ask(`{ household(householdNo: "${no}") { id } }`, 'off')).data.household.id;
  for (const name of ['aud.op', 'dis.op', 'off', 'dir', 'med.ul', 'hou.ul', 'med.op', 'ta1.dis', 'ca.off'])
    ids[name] = await staffId(world, name);
  await granted('ta1.dis', 'SUPERVISION_MEMBER', 'ta1.off', '2023-06-30');
  const householdId = ids['H-R1']!;
  const amounts = { wage: '5000.00', operating: '0', property: '0', transfer: '0', cost: '0' };
  await did('collectIncome', { householdId, quarter: '2023-Q1', ...amounts }, 'v1.sec', '__typename', '2023-03-30');
  await did('requestRelief', { householdId, cause: '示例困难' }, 'v1.sec', '__typename');
  const lead = await did(
    'reportRisk',
    { householdId, riskFlags: ['WATER'], gist: '示例概要' },
    'off',
    'warningLead { id }',
  );
  ids['lead'] = lead.warningLead.id;
  for (const no of ['H-R1', 'H-R2']) {
    const { rows } = await world.owner.query(
      `insert into monitoring_case (case_no, state, risk_causes, registered_on, due_on, household_no, region_path, household_id,
         region_id) select 'C-' || household_no, 'LEAD_REGISTERED', '{WATER}', '2023-05-04', '2023-05-18', household_no,
         region_path, id, region_id from household where household_no = $1 returning id`,
      [no],
    );
    ids[`C-${no}`] = `MonitoringCase_${rows[0].id}`;
  }
  await world.owner.query(
    `update warning_lead set case_id = (select id from monitoring_case where case_no = 'C-H-R1')`,
  );
  const records = ['H-R1', 'H-R2', 'H-G1', 'H-G2'].map(householdNo => ({
    ...EXAMPLE,
    householdNo,
    personNo: `${householdNo}-1`,
    policyScopeTotal: '90000.00',
    selfPaidInScope: '60000.00',
  }));
  const push = { obligationCode: 'P43-M', periodKey: '2023-04', datasets: [{ code: 'a', records }] };
  const sent = await did('submitPush', push, 'med.op', 'pushSubmission { id acceptedCount }', '2023-04-17');
  expect(sent.pushSubmission.acceptedCount).toBe(4);
  ids['submission'] = sent.pushSubmission.id;
});
afterAll(() => world.close());

const SEEN = `{ household(householdNo: "H-R1") { householdNo headName address size phone bankAccount } monitoringCases { nodes { caseNo state riskCauses } }
  incomeRecords { nodes { quarter net band } } reliefs { nodes { cause state } } warningLeads { nodes { gist medicalCost } } persons { nodes { name idNo birthDate } } }`;
const NOTHING = {
  household: null,
  monitoringCases: { nodes: [] },
  incomeRecords: { nodes: [] },
  reliefs: { nodes: [] },
  warningLeads: { nodes: [] },
  persons: { nodes: [] },
};
const seen = async (as: string, day = TODAY): Promise<Json> => {
  const { data, errors } = await ask(SEEN, as, day);
  // Who reads no household at all may not look one up by its number either.
  expect((errors ?? []).filter(({ extensions }: Json) => extensions.code !== 'FIELD_NOT_PERMITTED')).toEqual([]);
  return data;
};

describe('what is assigned', () => {
  test('an auditor reads a household of the sample, masked, and nothing of its incomes, leads and members', async () => {
    expect(await seen('aud.op')).toEqual(NOTHING);
    const { assignedMatter } = await assign({ staffId: ids['aud.op'], purpose: 'AUDIT', householdId: ids['H-R1'] });
    expect(assignedMatter).toMatchObject({ kind: 'HOUSEHOLD', role: 'AUDITOR' });
    const found = await seen('aud.op');
    expect(found).toMatchObject({
      household: { householdNo: 'H-R1', address: null, phone: null, bankAccount: null, size: expect.any(Number) },
      monitoringCases: { nodes: [{ caseNo: 'C-H-R1', riskCauses: null }] },
      incomeRecords: { nodes: [] },
      reliefs: { nodes: [{ cause: null, state: 'REQUESTED' }] },
      warningLeads: { nodes: [] },
      persons: { nodes: [] },
    });
    expect(found.household.headName).toMatch(/^.\*+$/);
    expect((await ask('{ household(householdNo: "H-R2") { id } }', 'aud.op')).data.household).toBeNull();
    expect(await seen('aud.ul')).toEqual(NOTHING);
  });

  test('the right ends with the last day, without anybody doing anything', async () => {
    expect((await seen('aud.op', '2023-05-31')).household).not.toBeNull();
    expect(await seen('aud.op', '2023-06-01')).toEqual(NOTHING);
    expect(await seen('aud.op', '2023-05-07')).toEqual(NOTHING);
  });

  test('and with its end, which nobody but who assigns brings about', async () => {
    const { data } = await ask('{ assignedMatters { nodes { id reason household { id } } } }', 'aud.op');
    const [matter] = data.assignedMatters.nodes;
    expect(matter).toMatchObject({ reason: '示例事由', household: { id: ids['H-R1'] } });
    const end =
      (as: string, day = TODAY) =>
      () =>
        act(world, 'endMatter', { id: matter.id }, { as, at: at(day) });
    for (const [as, code] of [
      ['aud.op', 'FORBIDDEN'],
      ['off', 'NOT_FOUND'],
      ['ca.off', 'NOT_FOUND'],
      ['sys', 'NOT_FOUND'],
    ] as const)
      expect([as, await refusalOf(world, end(as))]).toEqual([as, { code }]);
    expect(await refusalOf(world, end('dir', '2023-06-01'))).toEqual({ code: 'INVALID_STATE' });
    await did('endMatter', { id: matter.id }, 'dir', 'assignedMatter { status endedOn }');
    expect(await seen('aud.op')).toEqual(NOTHING);
    expect(await refusalOf(world, end('dir'))).toEqual({ code: 'INVALID_STATE' });
  });

  test('discipline reads the assigned case: gist and packet, no sealed or sensitive value, no other case', async () => {
    await assign({ staffId: ids['dis.op'], purpose: 'DISCIPLINE', caseId: ids['C-H-R1'] });
    expect(await seen('dis.op')).toMatchObject({
      household: { householdNo: 'H-R1', headName: expect.not.stringContaining('*'), phone: null, bankAccount: null },
      monitoringCases: { nodes: [{ caseNo: 'C-H-R1', riskCauses: ['WATER'] }] },
      incomeRecords: { nodes: [] },
      reliefs: { nodes: [{ cause: null, state: 'REQUESTED' }] },
      warningLeads: { nodes: [{ gist: '示例概要', medicalCost: null }] },
      persons: { nodes: [] },
    });
    expect(await seen('dis.ul')).toEqual(NOTHING);
  });

  test('a supervisor reads the households of the towns in the period, and the file of an assigned one', async () => {
    expect(await seen('ta1.dis')).toMatchObject({
      household: { householdNo: 'H-R1', phone: expect.stringContaining('****'), bankAccount: null },
      monitoringCases: { nodes: [] },
      incomeRecords: { nodes: [] },
    });
    expect(await seen('ta1.dis', '2023-07-01')).toEqual(NOTHING);
    await assign({ staffId: ids['ta1.dis'], purpose: 'SUPERVISION', householdId: ids['H-R1'] }, 'ca.off');
    const found = await seen('ta1.dis');
    expect(found).toMatchObject({
      monitoringCases: { nodes: [{ caseNo: 'C-H-R1' }] },
      incomeRecords: { nodes: [{ quarter: '2023-Q1', net: '5000.00', band: 'UNDER_10000' }] },
      reliefs: { nodes: [{ cause: null }] },
      warningLeads: { nodes: [{ gist: '示例概要' }] },
    });
    for (const { idNo, birthDate } of found.persons.nodes)
      expect([idNo, birthDate]).toEqual([expect.stringContaining('********'), null]);
    const visit = { householdId: ids['H-R1'], kind: 'GRID_PATROL', visitors: ['ta1.dis'] };
    expect((await act(world, 'recordVisit', visit, { as: 'ta1.dis', at: at(TODAY) })).body.errors).toBeUndefined();
    const other = () =>
      act(world, 'recordVisit', { ...visit, householdId: ids['H-R2'] }, { as: 'ta1.dis', at: at(TODAY) });
    expect(await refusalOf(world, other)).toEqual({ code: 'FORBIDDEN' });
    await world.owner.query(`update role_grant set status = 'REVOKED' where role = 'SUPERVISION_MEMBER'`);
    expect(await seen('ta1.dis')).toEqual(NOTHING);
    await world.owner.query(`update role_grant set status = 'ACTIVE' where role = 'SUPERVISION_MEMBER'`);
  });

  test('the office reads bands and no amounts of an assigned case', async () => {
    expect((await seen('off')).incomeRecords).toEqual({ nodes: [] });
    await assign({ staffId: ids['off'], purpose: 'CASE_WORK', caseId: ids['C-H-R1'] });
    expect((await seen('off')).incomeRecords).toEqual({
      nodes: [{ quarter: '2023-Q1', net: null, band: 'UNDER_10000' }],
    });
  });

  test('a unit that joins a visit reads that packet, and no household file', async () => {
    expect(await seen('hou.ul')).toEqual(NOTHING);
    await assign({ staffId: ids['hou.ul'], purpose: 'JOINT_VISIT', leadId: ids['lead'] });
    expect(await seen('hou.ul')).toEqual({
      ...NOTHING,
      warningLeads: { nodes: [{ gist: '示例概要', medicalCost: null }] },
    });
  });

  test('an auditor reads what was concluded of the drawn records of a submission, drawn once, and no content', async () => {
    const records = async () =>
      (await ask('{ pushRecords { nodes { id band verdict payload measured household { id } } } }', 'aud.op')).data
        .pushRecords.nodes;
    const matter = { staffId: ids['aud.op'], purpose: 'AUDIT', submissionId: ids['submission'] };
    expect(await refused({ ...matter, sampleSize: 2 })).toEqual(violating('input.sampleSize NOT_ACCEPTED'));
    await did('acceptPush', { id: ids['submission'] }, 'off', '__typename');
    expect(await refused(matter)).toEqual(violating('input.sampleSize MISSING'));
    expect(await refused({ ...matter, sampleSize: 101 })).toEqual(violating('input.sampleSize OUT_OF_RANGE'));
    expect(await records()).toEqual([]);
    const { assignedMatter } = await assign({ ...matter, sampleSize: 2 });
    expect(assignedMatter.sampleSize).toBe(2);
    const found = await records();
    expect(found).toHaveLength(2);
    for (const record of found)
      expect(record).toMatchObject({ verdict: 'ACCEPTED', payload: null, measured: null, household: null });
    expect(await refused({ ...matter, sampleSize: 4, from: '2023-06-01', until: '2023-06-30' })).toEqual(
      violating('input.sampleSize DRAWN_ALREADY'),
    );
    await assign({ ...matter, from: '2023-06-01', until: '2023-06-30' });
    expect((await records()).map(({ id }: Json) => id)).toEqual(found.map(({ id }: Json) => id));
    expect(await seen('aud.op')).toMatchObject({ household: null });
  });
});

describe('who assigns what to whom', () => {
  const household = (more: object = {}) => ({
    staffId: ids['aud.op'],
    purpose: 'AUDIT',
    householdId: ids['H-G2'],
    ...more,
  });

  test('the office director alone, and the county office to its supervision group', async () => {
    for (const as of [
      'off',
      'rec',
      'ldr',
      'go',
      'aud.op',
      'aud.ul',
      'dis.op',
      'ta1.off',
      'v1.sec',
      'hh1',
      'sys',
      'sec',
      'adt',
    ])
      expect([as, (await refused(household(), as)).code]).toEqual([as, 'FORBIDDEN']);
    const other = { staffId: ids['ta1.dis'], purpose: 'SUPERVISION', householdId: ids['H-G2'] };
    expect((await refused(other, 'cb.off')).code).toBe('INVALID_INPUT');
  });

  test('nobody to themselves', async () => {
    await granted('dir', 'AUDITOR', 'aud.op', '2023-12-31');
    expect(await refused(household({ staffId: ids['dir'] }))).toEqual({ code: 'FORBIDDEN' });
    await granted('ca.off', 'SUPERVISION_MEMBER', 'ta1.off', '2023-06-30');
    expect(await refused({ ...household(), staffId: ids['ca.off'], purpose: 'SUPERVISION' }, 'ca.off')).toEqual({
      code: 'FORBIDDEN',
    });
  });

  test('one thing, of a kind that the purpose has, to who holds such a post, for a time', async () => {
    const caseId = ids['C-H-R2'];
    const cases: [object, string[]][] = [
      [household({ householdId: undefined }), ['input EXACTLY_ONE']],
      [household({ caseId }), ['input.caseId EXACTLY_ONE']],
      [household({ householdId: undefined, caseId }), ['input.caseId NOT_FOR_THIS_PURPOSE']],
      [household({ staffId: ids['med.op'] }), ['input.staffId NO_SUCH_POST']],
      [household({ until: '2023-05-01' }), ['input.until ENDS_BEFORE_START']],
      [household({ from: '2023-04-01', until: '2023-05-07' }), ['input.until ENDS_IN_THE_PAST']],
      [household({ until: '2023-11-04' }), ['input.until PERIOD_TOO_LONG']],
      [household({ reason: ' ' }), ['input.reason BLANK']],
      [household({ sampleSize: 3 }), ['input.sampleSize NO_SUBMISSION']],
      [household({ householdId: 'Household_00000000-0000-4000-8000-000000000000' }), ['input.householdId NOT_FOUND']],
    ];
    for (const [input, violations] of cases) expect(await refused(input)).toEqual(violating(...violations));
    await assign(household({ until: '2023-11-03' }));
    expect(await refused(household())).toEqual({ code: 'CONFLICT' });
  });

  test('so many at once and no more', async () => {
    await world.owner.query(
      `insert into assigned_matter (kind, purpose, status, reason, "from", until, role, household_no, region_path, grant_id, staff_id)
       select m.kind, m.purpose, 'ACTIVE', m.reason, m."from", m.until, m.role, 'X-' || n, m.region_path, m.grant_id, m.staff_id
         from (select * from assigned_matter where household_no = 'H-G2') m, generate_series(1, 14) n`,
    );
    expect(await refused(household({ householdId: ids['H-R2'] }))).toEqual({ code: 'CONFLICT' });
    expect((await seen('aud.op')).household).toBeNull();
    expect((await ask('{ household(householdNo: "H-G2") { householdNo } }', 'aud.op')).data.household).not.toBeNull();
  });
});
