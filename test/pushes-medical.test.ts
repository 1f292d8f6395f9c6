// SC-01 steps 1 to 3: medical overspending is pushed, judged by the server, accepted by the office, and becomes leads. What
// was pushed stays with the pushing unit (FG16, N11).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { act, refusalOf } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const EXAMPLE = datasetsOf('P43-M')!['a']!.example;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const paid = (householdNo: string, selfPaidInScope: string, person = 1) => ({
  ...EXAMPLE,
  householdNo,
  personNo: `${householdNo}-${person}`,
  policyScopeTotal: '90000.00',
  selfPaidInScope,
});
const SC01 = {
  obligationCode: 'P43-M',
  periodKey: '2023-04',
  datasets: [
    {
      code: 'a',
      records: [paid('H-R1', '12300.00'), paid('H-R2', '10000.00'), paid('H-G1', '30000.00'), paid('H-G2', '30000.01')],
    },
  ],
};
const ask = (query: string, as: string, at = AT) => world.ask(query, { as, at });
const submit = (input: object, asking: Asking = { as: 'med.op', at: AT }, selection?: string) =>
  act(world, 'submitPush', input, asking, selection);
const RECORDS = `{ pushRecords(first: 50) { nodes { id dataset position verdict rule band line measured payload
  household { householdNo } lead { leadNo } } } }`;
const secrets = ['12300', '30000.0', '90000', 'H-R1', 'H-R2', 'H-G1', 'H-G2'];

test('step 1: what passes the line is taken, what does not is told for each record', async () => {
  const { body } = await submit(
    SC01,
    undefined,
    'pushSubmission { submissionNo status late acceptedCount rejectedCount verdicts }',
  );
  expect(body.errors).toBeUndefined();
  const { verdicts, ...submission } = body.data.submitPush.pushSubmission;
  expect(submission).toEqual({
    submissionNo: 'P43-M.2023-04',
    status: 'SUBMITTED',
    late: false,
    acceptedCount: 2,
    rejectedCount: 2,
  });
  expect(verdicts.map(({ index, verdict, rule }: Json) => [index, verdict, rule])).toEqual([
    [0, 'ACCEPTED', null],
    [1, 'REJECTED', 'BELOW_THRESHOLD'],
    [2, 'REJECTED', 'BELOW_THRESHOLD'],
    [3, 'ACCEPTED', null],
  ]);
});

describe('who reads the records', () => {
  test('the pushing unit: what it pushed, also what is below the line', async () => {
    const { body } = await ask(RECORDS, 'med.op');
    expect(
      body.data.pushRecords.nodes.map(({ band, line, measured, payload }: Json) => [
        payload.householdNo,
        band,
        line,
        measured,
      ]),
    ).toEqual([
      ['H-R1', 'OVER_LINE', '10000.00', '12300.00'],
      ['H-R2', 'BELOW', '10000.00', '10000.00'],
      ['H-G1', 'BELOW', '30000.00', '30000.00'],
      ['H-G2', 'OVER_LINE', '30000.00', '30000.01'],
    ]);
  });

  test('the office: the households that passed and their band, no amount', async () => {
    const answer = await ask(RECORDS, 'off');
    expect(
      answer.body.data.pushRecords.nodes.map(({ household, band, measured, payload }: Json) => [
        household.householdNo,
        band,
        measured,
        payload,
      ]),
    ).toEqual([
      ['H-R1', 'OVER_LINE', null, null],
      ['H-G2', 'OVER_LINE', null, null],
    ]);
    expect(answer.text).not.toContain('12300');
    expect(answer.body.extensions.access).toEqual(
      expect.arrayContaining([expect.objectContaining({ coordinate: 'PushRecord.payload', access: 'WITHHELD' })]),
    );
  });

  test.each([
    ['step 2: another unit', 'hou.op'],
    ['the liaison of the unit', 'med.lo'],
    ['the principal of the unit', 'med.pr'],
    ['the integrator of the unit', 'int.med'],
    ['the leader', 'ldr'],
    ['auditors', 'aud.op'],
    ['discipline', 'dis.op'],
    ['the county', 'ca.off'],
    ['the healthcare bureau of the county', 'ca.med'],
    ['the village', 'v1.sec'],
    ['the household', 'hh1'],
    ['the system administrator', 'sys'],
  ])('%s: none', async (_who, as) => {
    const answer = await ask(RECORDS, as);
    expect(answer.body.data.pushRecords.nodes).toEqual([]);
    for (const secret of secrets) expect(answer.text).not.toContain(secret);
    const { rows } = await world.owner.query('select id from push_record limit 1');
    expect((await ask(`{ pushRecord(id: "PushRecord_${rows[0].id}") { id } }`, as)).body.data.pushRecord).toBeNull();
  });

  test('the integrator: the verdicts of its unit and nothing else', async () => {
    const query =
      '{ pushSubmissions { nodes { submissionNo status verdicts envelope dueOn submittedBy { username } records { nodes { id } } } } }';
    const { body } = await ask(query, 'int.med');
    const [row] = body.data.pushSubmissions.nodes;
    expect(row).toMatchObject({ submissionNo: 'P43-M.2023-04', status: 'SUBMITTED', envelope: null, dueOn: null });
    expect(row.verdicts).toHaveLength(4);
    expect([row.submittedBy, row.records?.nodes ?? []]).toEqual([null, []]);
  });
});

describe('step 3: the office accepts', () => {
  let leads: Json[];
  const submissionId = async () =>
    (await ask('{ pushSubmission(submissionNo: "P43-M.2023-04") { id } }', 'off')).body.data.pushSubmission.id;

  test.each(['med.op', 'med.ul', 'hou.op', 'rec', 'ca.off', 'int.med', 'ldr'])('not %s', async as => {
    const id = await submissionId();
    const { code } = await refusalOf(world, () => act(world, 'acceptPush', { id }, { as, at: AT }));
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
  });

  test('one lead for each household, registered that day, due after ten working days', async () => {
    const { body } = await act(
      world,
      'acceptPush',
      { id: await submissionId() },
      { as: 'off', at: AT },
      'pushSubmission { status }',
    );
    expect(body.data?.acceptPush.pushSubmission).toEqual({ status: 'ACCEPTED' });
    const query =
      '{ warningLeads(orderBy: [{ field: registeredOn }]) { nodes { id source registeredOn dueOn riskFlags costBand medicalCost household { householdNo } } } }';
    const answer = await ask(query, 'off');
    leads = answer.body.data.warningLeads.nodes;
    expect(leads.map(({ household }) => household.householdNo).sort()).toEqual(['H-G2', 'H-R1']);
    for (const lead of leads)
      expect(lead).toMatchObject({
        source: 'PUSH',
        registeredOn: '2023-04-17',
        dueOn: '2023-04-28',
        riskFlags: ['MEDICAL_BURDEN'],
        costBand: 'OVER_LINE',
        medicalCost: null,
      });
    expect(answer.text).not.toContain('12300');
  });

  test('the records point to their leads, and those below the line to none', async () => {
    const { rows } = await world.owner.query(
      'select h.household_no, r.lead_id is not null as led from push_record r join household h on h.id = r.household_id order by r.position',
    );
    expect(rows.map(Object.values)).toEqual([
      ['H-R1', true],
      ['H-R2', false],
      ['H-G1', false],
      ['H-G2', true],
    ]);
  });

  test('the pushing unit follows the status of its leads, and reads nothing else of them', async () => {
    const { body } = await ask('{ warningLeads { nodes { state gist household { householdNo } } } }', 'med.op');
    expect(body.data.warningLeads.nodes).toEqual([
      { state: 'RECEIVED', gist: null, household: null },
      { state: 'RECEIVED', gist: null, household: null },
    ]);
  });

  test('not twice, and not returned any more', async () => {
    const id = await submissionId();
    expect(await refusalOf(world, () => act(world, 'acceptPush', { id }, { as: 'off', at: AT }))).toEqual({
      code: 'INVALID_STATE',
    });
    expect(
      await refusalOf(world, () => act(world, 'returnPush', { id, reason: '理由' }, { as: 'off', at: AT })),
    ).toEqual({ code: 'INVALID_STATE' });
  });
});

describe('the sum of a household over the year', () => {
  const later = (records: object[], periodKey = '2023-05') =>
    submit(
      { obligationCode: 'P43-M', periodKey, datasets: [{ code: 'a', records }] },
      { as: 'med.op', at: '2023-06-17T09:00:00+08:00' },
      'pushSubmission { verdicts }',
    );
  const rulesOf = ({ body }: Json) => body.data.submitPush.pushSubmission.verdicts.map(({ rule }: Json) => rule);

  test('adds up its members, also what was below the line in an earlier period', async () => {
    // H-R2: 10,000.00 of the head in April and 0.01 of the spouse in May are above the line together.
    expect(rulesOf(await later([paid('H-R2', '0.01', 2), paid('H-G1', '30000.00')]))).toEqual([
      null,
      'BELOW_THRESHOLD',
    ]);
  });

  test('takes the later record of a person for the earlier one', async () => {
    expect(rulesOf(await later([paid('H-R2', '9999.99', 1), paid('H-R1', '10000.00')], '2023-06'))).toEqual([
      'BELOW_THRESHOLD',
      'BELOW_THRESHOLD',
    ]);
  });
});
