// What the office decides (退回、更正、采纳), and the calendar that follows from the clock (报送日历).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const exampleOf = (code: string, dataset = 'a') => datasetsOf(code)![dataset]!.example;
const SELECTION =
  'pushSubmission { id status round acceptedCount verdicts returnReason returnedRecords late submittedAt acceptedAt viewerActions }';
const all = (code: string) =>
  Object.entries(datasetsOf(code)!).map(([dataset, { example }]) => ({ code: dataset, records: [example] }));
const submit = async (code: string, periodKey: string, as: string, datasets: object[] = all(code)): Promise<Json> => {
  const input = { obligationCode: code, periodKey, datasets };
  const { body } = await act(world, 'submitPush', input, { as, at: AT }, SELECTION);
  expect(body.errors).toBeUndefined();
  return body.data.submitPush.pushSubmission;
};
const decide = async (mutation: string, input: object, as: string, at = AT): Promise<Json> => {
  const { body } = await act(world, mutation, input, { as, at }, SELECTION);
  expect(body.errors).toBeUndefined();
  return body.data[mutation].pushSubmission;
};
const refused = (mutation: string, input: object, as: string) =>
  refusalOf(world, () => act(world, mutation, input, { as, at: AT }));

describe('a submission that is returned', () => {
  let id: string;
  test('carries the reasons of the office, for single records too', async () => {
    ({ id } = await submit('P27-M', '2023-04', 'hou.op'));
    expect(
      await refused('returnPush', { id, reason: '理由', records: [{ dataset: 'a', index: 1, reason: '无' }] }, 'off'),
    ).toEqual(violating('input.records.0 NO_SUCH_RECORD'));
    const records = [{ dataset: 'a', index: 0, reason: '鉴定日期有误' }];
    expect(await decide('returnPush', { id, reason: '请核实', records }, 'off')).toMatchObject({
      status: 'RETURNED',
      returnReason: '请核实',
      returnedRecords: records,
    });
  });

  test('is accepted by nobody, and corrected by its own unit alone', async () => {
    expect(await refused('acceptPush', { id }, 'off')).toEqual({ code: 'INVALID_STATE' });
    const datasets = all('P27-M');
    for (const as of ['off', 'hou.lo'])
      expect(await refused('correctPush', { id, datasets }, as)).toEqual({ code: 'FORBIDDEN' });
    for (const as of ['med.op', 'ca.off'])
      expect(await refused('correctPush', { id, datasets }, as)).toEqual({ code: 'NOT_FOUND' });
  });

  test('is sent again as a whole, judged again; what was sent before is kept and no longer counts', async () => {
    const corrected = { ...exampleOf('P27-M'), rating: 'B', houseRef: 'HOUSE-009' };
    const datasets = [{ code: 'a', records: [corrected, exampleOf('P27-M')] }];
    const again = await decide('correctPush', { id, datasets }, 'hou.ul', '2023-04-20T09:00:00+08:00');
    expect(again).toMatchObject({
      status: 'SUBMITTED',
      round: 2,
      acceptedCount: 1,
      submittedAt: '2023-04-17T01:00:00+00:00',
    });
    expect(again.verdicts.map(({ rule }: Json) => rule)).toEqual(['BELOW_THRESHOLD', null]);
    const { rows } = await world.owner.query(
      'select round, superseded, verdict from push_record order by round, position',
    );
    expect(rows.map(Object.values)).toEqual([
      [1, true, 'ACCEPTED'],
      [2, false, 'REJECTED'],
      [2, false, 'ACCEPTED'],
    ]);
    const office = await world.ask('{ pushRecords { nodes { round } } }', { as: 'off', at: AT });
    expect(office.body.data.pushRecords.nodes).toEqual([{ round: 2 }]);
  });

  test('is not corrected once more before it is returned again', async () => {
    expect(await refused('correctPush', { id, datasets: all('P27-M') }, 'hou.op')).toEqual({ code: 'INVALID_STATE' });
  });

  test('makes one lead when it is accepted', async () => {
    expect(await decide('acceptPush', { id }, 'dir')).toMatchObject({
      status: 'ACCEPTED',
      acceptedAt: '2023-04-17T01:00:00+00:00',
    });
    const { body } = await world.ask('{ warningLeads { nodes { riskFlags domain gist household { householdNo } } } }', {
      as: 'off',
      at: AT,
    });
    expect(body.data.warningLeads.nodes).toEqual([
      { riskFlags: ['HOUSING'], domain: 'HOUSING', gist: '新增CD级住房月报', household: { householdNo: 'H-R2' } },
    ]);
  });
});

describe('accepting', () => {
  test('adds to the open lead of a household, and both units follow it', async () => {
    const { id } = await submit('P27-P', '2023-04', 'hou.op');
    await decide('acceptPush', { id }, 'off');
    const medical = await submit('P43-M', '2023-04', 'med.op', [
      {
        code: 'a',
        records: [{ ...exampleOf('P43-M'), householdNo: 'H-R2', personNo: 'H-R2-1', selfPaidInScope: '25000.00' }],
      },
    ]);
    await decide('acceptPush', { id: medical.id }, 'off');
    const { rows } = await world.owner.query(
      'select risk_flags, cost_band, medical_cost, cardinality(units) as units from warning_lead',
    );
    expect(rows).toEqual([
      { risk_flags: ['HOUSING', 'MEDICAL_BURDEN'], cost_band: 'OVER_2X_LINE', medical_cost: '25000.00', units: 2 },
    ]);
    for (const as of ['hou.op', 'med.op'])
      expect(
        (await world.ask('{ warningLeads { totalCount } }', { as, at: AT })).body.data.warningLeads.totalCount,
      ).toBe(1);
  });

  test('of contributions makes no lead', async () => {
    const before = await world.owner.query('select count(*)::int as n from warning_lead');
    await world.owner.query(
      `update role_grant g set unit_id = u.id from account a, member_unit u
        where a.id = g.account_id and a.username = 'unf.op' and u.number = 24`,
    );
    const { id } = await submit('P24-A', '2023', 'unf.op');
    await decide('acceptPush', { id }, 'off');
    expect((await world.owner.query('select count(*)::int as n from warning_lead')).rows).toEqual(before.rows);
  });

  test('at once by two makes one lead for a household', async () => {
    const { id } = await submit('P22-M', '2023-04', 'civ.op');
    const answers = await Promise.all(
      ['off', 'dir'].map(as => act(world, 'acceptPush', { id }, { as, at: AT }, SELECTION)),
    );
    expect(answers.map(({ body }) => body.errors?.[0].extensions.code ?? 'ACCEPTED').sort()).toEqual([
      'ACCEPTED',
      'INVALID_STATE',
    ]);
    const { rows } = await world.owner.query(`select count(*)::int as n from warning_lead where household_no = 'H-R1'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('needs the version that was read', async () => {
    const { id } = await submit('P43-H', '2023-04-H1', 'med.op');
    expect(await refused('acceptPush', { id, version: 7 }, 'off')).toEqual({ code: 'CONFLICT' });
    expect(await refused('returnPush', { id: `PushSubmission_${id}`, reason: '理由' }, 'off')).toEqual({
      code: 'NOT_FOUND',
    });
  });
});

describe('the calendar', () => {
  const TASK =
    '{ periodKey opensOn dueOn state lateByHours obligation { code } unit { number } submission { submissionNo } }';
  const calendar = async (as: string, at: string, month = '2023-04') =>
    (await world.ask(`{ pushCalendar(month: "${month}") ${TASK} }`, { as, at })).body.data.pushCalendar as Json[];
  const told = (tasks: Json[]) =>
    tasks.map(({ obligation, periodKey, state }) => `${obligation.code} ${periodKey} ${state}`);

  test('shows a unit its own tasks, in the state that the clock gives them', async () => {
    expect(told(await calendar('hea.op', '2023-03-31T23:59:59+08:00'))).toEqual([
      'P33-H 2023-04-H1 NOT_OPEN',
      'P33-H 2023-04-H2 NOT_OPEN',
      'P33-M 2023-04 NOT_OPEN',
    ]);
    expect(told(await calendar('hea.op', AT))).toEqual([
      'P33-H 2023-04-H1 OVERDUE',
      'P33-H 2023-04-H2 OPEN',
      'P33-M 2023-04 OPEN',
    ]);
    expect(told(await calendar('hea.op', '2023-05-01T00:00:00+08:00'))).toEqual([
      'P33-H 2023-04-H1 MISSED',
      'P33-H 2023-04-H2 OVERDUE',
      'P33-M 2023-04 OVERDUE',
    ]);
  });

  test('shows what was submitted, late and accepted', async () => {
    const tasks = await calendar('med.lo', AT);
    expect(
      tasks.map(({ state, lateByHours, dueOn, submission }) => [
        state,
        lateByHours,
        dueOn,
        submission?.submissionNo ?? null,
      ]),
    ).toEqual([
      ['LATE', 34, '2023-04-15', 'P43-H.2023-04-H1'],
      ['OPEN', null, '2023-04-30', null],
      ['ACCEPTED', null, '2023-04-30', 'P43-M.2023-04'],
    ]);
  });

  test('shows the city desk all units, and the others none', async () => {
    // 15 units twice, 10 monthly and 2 periodic pushes.
    for (const as of ['ldr', 'off', 'go', 'dis.op']) expect(await calendar(as, AT)).toHaveLength(42);
    for (const as of ['ca.off', 'v1.sec', 'hh1', 'sys', 'int.med', 'ev', 'fin.op'])
      expect(await calendar(as, AT)).toEqual([]);
    expect((await calendar('off', AT, '2023-07')).filter(({ periodKey }) => periodKey === '2023')).toMatchObject([
      { obligation: { code: 'P17-A' }, dueOn: '2023-07-15', unit: { number: 17 } },
    ]);
  });

  test('lists what is overdue and can still be made good, and what falls due soon', async () => {
    const ask = async (field: string, as: string, at = AT) =>
      (await world.ask(`{ ${field} ${TASK} }`, { as, at })).body.data[field.split('(')[0]!];
    expect(told(await ask('overduePushes', 'hea.op'))).toEqual(['P33-H 2023-04-H1 OVERDUE', 'P33-M 2023-03 OVERDUE']);
    expect(told(await ask('duePushes(withinDays: 12)', 'hea.op'))).toEqual([]);
    expect(told(await ask('duePushes(withinDays: 13)', 'hea.op'))).toEqual([
      'P33-H 2023-04-H2 OPEN',
      'P33-M 2023-04 OPEN',
    ]);
    expect(told(await ask('duePushes(withinDays: 0)', 'med.op', '2023-04-30T23:59:59+08:00'))).toEqual([
      'P43-H 2023-04-H2 OPEN',
    ]);
  });

  test.each([
    ['pushCalendar(month: "2023-13") { state }', 'month NOT_A_MONTH'],
    ['pushCalendar(month: "2023") { state }', 'month NOT_A_MONTH'],
    ['duePushes(withinDays: -1) { state }', 'withinDays OUT_OF_RANGE'],
    ['duePushes(withinDays: 32) { state }', 'withinDays OUT_OF_RANGE'],
  ])('%s is refused', async (field, violation) => {
    const { body } = await world.ask(`{ ${field} }`, { as: 'off', at: AT });
    expect(body.errors[0].extensions.violations.map((v: Json) => `${v.path} ${v.rule}`)).toEqual([violation]);
  });
});
