// From a lead to the end of a case (SC-01 from step 5 on): who sees it at which hop, what each step needs, and that a step
// refused leaves nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
let lead: string;
let about: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const at = (day: string, time = '10:00') => `${day}T${time}:00+08:00`;

async function done(mutation: string, input: object, as: string, day: string, selection: string): Promise<Json> {
  const { body } = await act(world, mutation, input, { as, at: at(day) }, selection);
  expect(body.errors).toBeUndefined();
  return body.data[mutation];
}

const refused = (mutation: string, input: object, as: string, day: string) =>
  refusalOf(world, () => act(world, mutation, input, { as, at: at(day) }));

const seen = async (as: string, fields = 'state'): Promise<Json> =>
  (await world.ask(`{ warningLead(id: "${lead}") { ${fields} } }`, { as, at: at('2023-04-17') })).body;

const householdId = async (no: string): Promise<string> =>
  (await world.ask(`{ household(householdNo: "${no}") { id } }`, { as: 'off' })).body.data.household.id;

describe('a lead on its way', () => {
  test('the office registers a lead; ten working days run from that day, over a shifted working Sunday', async () => {
    const input = { householdId: await householdId('H-R1'), riskFlags: ['MEDICAL_BURDEN'], source: 'PETITION' };
    const { warningLead } = await done('reportRisk', input, 'off', '2023-04-17', 'warningLead { id state hop dueOn }');
    expect(warningLead).toEqual({ id: expect.any(String), state: 'RECEIVED', hop: 'CITY', dueOn: '2023-04-28' });
    lead = warningLead.id;
  });

  test('a second report about the household is merged into the open lead', async () => {
    const input = { householdId: await householdId('H-R1'), riskFlags: ['HOUSING'] };
    const { warningLead } = await done('reportRisk', input, 'off', '2023-04-18', 'warningLead { id riskFlags dueOn }');
    expect(warningLead).toEqual({ id: lead, riskFlags: ['MEDICAL_BURDEN', 'HOUSING'], dueOn: '2023-04-28' });
  });

  test('before it is dispatched nobody below the city sees it', async () => {
    for (const as of ['ca.off', 'cb.off', 'ta1.off', 'v1.sec', 'v1.g1', 'med.op', 'hou.op', 'hh1', 'sys'])
      expect([as, (await seen(as)).data.warningLead]).toEqual([as, null]);
  });

  test('it goes level by level, each level sees it from its hop on, and nobody beside the way', async () => {
    await done('dispatchLead', { id: lead }, 'off', '2023-04-17', 'warningLead { hop }');
    const sees = async (...names: string[]) => {
      for (const as of ['ca.off', 'cb.off', 'ta1.off', 'ta2.off', 'v1.sec', 'v1.res', 'v2.sec', 'v1.g1', 'v1.g2'])
        expect([as, (await seen(as)).data.warningLead !== null]).toEqual([as, names.includes(as)]);
    };
    await sees('ca.off');
    expect(await refused('dispatchLead', { id: lead }, 'off', '2023-04-17')).toEqual({ code: 'FORBIDDEN' });
    expect(await refused('dispatchLead', { id: lead }, 'ta1.off', '2023-04-17')).toEqual({ code: 'NOT_FOUND' });
    await done('dispatchLead', { id: lead }, 'ca.off', '2023-04-17', 'warningLead { hop }');
    await sees('ca.off', 'ta1.off');
    await done('dispatchLead', { id: lead }, 'ta1.off', '2023-04-17', 'warningLead { hop }');
    await sees('ca.off', 'ta1.off', 'v1.sec', 'v1.res', 'v1.g1');
    const hops = async (as: string) =>
      (await seen(as, 'dispatches(orderBy: [{ field: dueOn }, { field: hop }]) { nodes { hop dueOn } }')).data
        .warningLead.dispatches.nodes;
    const village = { hop: 'VILLAGE', dueOn: '2023-04-20' };
    expect(await hops('off')).toEqual([
      { hop: 'COUNTY', dueOn: '2023-04-18' },
      { hop: 'TOWN', dueOn: '2023-04-18' },
      village,
    ]);
    expect(await hops('v1.sec')).toEqual([village]);
  });

  test('the packet of the village has the household, its phone and the flags, and no amount', async () => {
    const packet = 'riskFlags medicalCost household { householdNo headName phone }';
    const { data, extensions } = await seen('v1.sec', packet);
    expect(data.warningLead).toEqual({
      riskFlags: ['MEDICAL_BURDEN', 'HOUSING'],
      medicalCost: null,
      household: { householdNo: 'H-R1', headName: '示例·H-R1户主', phone: '13900000001' },
    });
    expect(extensions.access).toEqual([
      expect.objectContaining({ coordinate: 'WarningLead.medicalCost', access: 'WITHHELD' }),
    ]);
  });

  test('a lead cannot be verified before village, resident team and department have visited together', async () => {
    const verify = () => refused('verifyLead', { id: lead, result: 'ENTER_CASE' }, 'v1.sec', '2023-04-19');
    expect(await verify()).toEqual(violating('input.id JOINT_VISIT_MISSING'));
    await done('recordVisit', { kind: 'JOINT_VERIFY', leadId: lead }, 'v1.sec', '2023-04-19', 'visit { sides }');
    expect(await verify()).toEqual(violating('input.id JOINT_VISIT_MISSING'));
  });

  test('who holds no post for the village does not count as a visitor', async () => {
    const input = { kind: 'JOINT_VERIFY', leadId: lead, visitors: ['v1.res', 'ta2.off', 'nobody'] };
    expect(await refused('recordVisit', input, 'v1.sec', '2023-04-19')).toEqual(
      violating('input.visitors.1 NO_PART', 'input.visitors.2 NO_PART'),
    );
  });

  test('after the joint visit it is verified, and a case begins', async () => {
    const visit = { kind: 'JOINT_VERIFY', leadId: lead, visitors: ['v1.res', 'ta1.dep'], findings: '示例：核查情况' };
    const recorded = await done('recordVisit', visit, 'v1.sec', '2023-04-19', 'visit { sides }');
    expect(recorded.visit.sides).toEqual(['DEPARTMENT', 'RESIDENT_TEAM', 'VILLAGE']);
    const input = { id: lead, result: 'ENTER_CASE', monitoredType: 'UNSTABLE', riskCauses: ['ILLNESS'] };
    const answer = await done('verifyLead', input, 'v1.sec', '2023-04-19', 'warningLead { state case { id state } }');
    expect(answer.warningLead).toEqual({
      state: 'ENTER_CASE',
      case: { id: expect.any(String), state: 'HOUSEHOLD_VERIFIED' },
    });
    about = answer.warningLead.case.id;
  });
});

describe('a case', () => {
  const state = async (as: string) =>
    (await world.ask(`{ monitoringCase(id: "${about}") { state overdue } }`, { as, at: at('2023-04-20') })).body.data
      .monitoringCase;

  test('the county cannot decide before village review, notice and town review, and is told which are missing', async () => {
    const input = { id: about, decision: 'APPROVED' };
    const { body } = await act(world, 'decideCase', input, { as: 'ca.off', at: at('2023-04-19') });
    expect(body.errors[0].extensions).toMatchObject({
      code: 'INVALID_STATE',
      state: 'HOUSEHOLD_VERIFIED',
      missing: ['reviewVillage', 'publishNotice', 'reviewTown'],
    });
    expect(await state('ca.off')).toEqual({ state: 'HOUSEHOLD_VERIFIED', overdue: false });
  });

  test('village, notice, town and county follow each other; nobody does the step of another', async () => {
    expect(await refused('reviewVillage', { id: about }, 'ca.off', '2023-04-20')).toEqual({ code: 'FORBIDDEN' });
    await done('reviewVillage', { id: about }, 'v1.sec', '2023-04-20', 'monitoringCase { state }');
    const notice = (text: string) => ({ id: about, text, from: '2023-04-20', to: '2023-04-25' });
    const phone = notice('拟将花岩村 H-R1 户纳入监测，联系电话１３９-0000 0001');
    expect(await refused('publishNotice', phone, 'v1.sec', '2023-04-20')).toEqual(violating('input.text NOTICE_PHONE'));
    const health = notice('拟将花岩村 H-R1 户纳入监测，原因：大病');
    expect(await refused('publishNotice', health, 'v1.sec', '2023-04-20')).toEqual(
      violating('input.text NOTICE_HEALTH'),
    );
    const short = { ...notice('拟将花岩村 H-R1 户纳入监测'), to: '2023-04-24' };
    expect(await refused('publishNotice', short, 'v1.sec', '2023-04-20')).toEqual(
      violating('input.to NOTICE_TOO_SHORT'),
    );
    await done(
      'publishNotice',
      notice('拟将花岩村 H-R1 户纳入监测'),
      'v1.sec',
      '2023-04-20',
      'monitoringCase { state }',
    );
    expect(await refused('reviewTown', { id: about }, 'ta1.off', '2023-04-25')).toEqual({ code: 'INVALID_STATE' });
    await done('reviewTown', { id: about }, 'ta1.off', '2023-04-26', 'monitoringCase { state }');
    expect(await refused('decideCase', { id: about, decision: 'APPROVED' }, 'off', '2023-04-27')).toEqual({
      code: 'FORBIDDEN',
    });
    expect(
      await done(
        'decideCase',
        { id: about, decision: 'APPROVED' },
        'ca.off',
        '2023-04-27',
        'monitoringCase { state overdue }',
      ),
    ).toEqual({ monitoringCase: { state: 'ENROLLED', overdue: false } });
  });

  test('neighbours, other counties, units and administrators see nothing of it; the household its own state', async () => {
    for (const as of ['cb.off', 'ta2.off', 'v2.sec', 'v1.g1', 'med.op', 'ldr', 'sys', 'sec', 'adt'])
      expect([as, await state(as)]).toEqual([as, null]);
    expect(await state('hh1')).toEqual({ state: 'ENROLLED', overdue: false });
  });

  test('measures, elimination and half a year of observation; no day earlier', async () => {
    const plan = { caseId: about, kind: 'EMPLOYMENT', plan: '示例：公益岗位' };
    await done('planMeasure', plan, 'v1.sec', '2023-05-04', 'assistMeasure { kind }');
    await done('applyElimination', { id: about }, 'v1.sec', '2023-08-20', 'monitoringCase { state }');
    expect(await refused('acceptElimination', { id: about }, 'ca.off', '2023-08-21')).toEqual({
      code: 'INVALID_STATE',
    });
    await done('checkElimination', { id: about }, 'ta1.off', '2023-08-25', 'monitoringCase { state }');
    expect(
      await done('acceptElimination', { id: about }, 'ca.off', '2023-08-31', 'monitoringCase { state observationEnd }'),
    ).toEqual({ monitoringCase: { state: 'ELIMINATED_OBSERVING', observationEnd: '2024-02-29' } });
    expect(await refused('closeObservation', { id: about }, 'ca.off', '2024-02-29')).toEqual({ code: 'INVALID_STATE' });
  });

  test('a relapse within the observation opens the same case again, with its history', async () => {
    await done('reopenCase', { id: about }, 'v1.sec', '2023-12-01', 'monitoringCase { state }');
    await done('applyElimination', { id: about }, 'v1.sec', '2024-01-10', 'monitoringCase { state }');
    await done('checkElimination', { id: about }, 'ta1.off', '2024-01-12', 'monitoringCase { state }');
    await done('acceptElimination', { id: about }, 'ca.off', '2024-01-31', 'monitoringCase { state }');
    expect(await refused('closeObservation', { id: about }, 'ca.off', '2024-07-31')).toEqual({ code: 'INVALID_STATE' });
    const closed = await done(
      'closeObservation',
      { id: about },
      'ca.off',
      '2024-08-01',
      'monitoringCase { state steps { nodes { kind } } }',
    );
    expect(closed.monitoringCase.state).toBe('CLOSED');
    expect(closed.monitoringCase.steps.nodes.map(({ kind }: Json) => kind)).toEqual([
      'OPEN',
      'VISIT',
      'REVIEW',
      'NOTICE',
      'TOWN_REVIEW',
      'DECISION',
      'MEASURE',
      'ELIMINATION',
      'ELIMINATION_CHECK',
      'ELIMINATED',
      'RELAPSE',
      'ELIMINATION',
      'ELIMINATION_CHECK',
      'ELIMINATED',
      'CLOSE',
    ]);
  });
});
