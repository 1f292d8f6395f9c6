// Submitting (报送): every way in which a submission is made, repeated, late, empty, refused; and that a refusal leaves
// nothing behind.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { act, refusalOf, stateOf, violating } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const exampleOf = (code: string, dataset = 'a') => datasetsOf(code)![dataset]!.example;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const SELECTION =
  'pushSubmission { id submissionNo status late lateByHours lateReason zeroReport acceptedCount rejectedCount verdicts round dueOn provisionalReference }';
const push = (obligationCode: string, periodKey: string, records: unknown[], more: object = {}) => ({
  obligationCode,
  periodKey,
  datasets: [{ code: 'a', records }],
  ...more,
});
const submit = (input: object, as = 'med.op', at = AT) => act(world, 'submitPush', input, { as, at }, SELECTION);
const made = async (...given: Parameters<typeof submit>) => {
  const { body } = await submit(...given);
  expect(body.errors).toBeUndefined();
  return body.data.submitPush.pushSubmission;
};
const refused = (input: object, as = 'med.op', at = AT) =>
  refusalOf(world, () => act(world, 'submitPush', input, { as, at }));
const rulesOf = ({ verdicts }: Json) => verdicts.map(({ rule }: Json) => rule);
const MEDICAL = exampleOf('P43-M');
const countOf = async (table: string) => (await world.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n;

describe('the period', () => {
  const report = (periodKey: string) =>
    push('P43-H', periodKey, [{ ...exampleOf('P43-H'), coverFrom: '2023-01-01', coverTo: '2023-01-02' }]);
  test.each([
    ['that has not begun', '2023-05-H1', 'input.periodKey NOT_BEGUN'],
    ['that begins tomorrow', '2023-04-H2', 'input.periodKey NOT_BEGUN', '2023-04-15T23:59:59+08:00'],
    ['of another kind', '2023-04', 'input.periodKey NOT_A_PERIOD'],
    ['that is none', '2023-13-H1', 'input.periodKey NOT_A_PERIOD'],
    ['in full width', '２０２３-04-H1', 'input.periodKey NOT_A_PERIOD'],
    ['from before the document', '2021-08-H1', 'input.periodKey BEFORE_THE_DOCUMENT'],
  ])('%s is refused', async (_what, periodKey, expected, at = AT) => {
    expect(await refused(report(periodKey), 'med.op', at)).toEqual(violating(expected));
  });

  test('is on time until 24:00 of its last day, and late from then on, by begun hours', async () => {
    expect(await made(report('2023-03-H2'), 'med.op', '2023-03-31T23:59:59+08:00')).toMatchObject({
      late: false,
      lateByHours: null,
      dueOn: '2023-03-31',
    });
    const late = await made({ ...report('2023-03-H1'), lateReason: '系统故障' }, 'med.op', '2023-03-16T00:00:00+08:00');
    expect(late).toMatchObject({ late: true, lateByHours: 1, lateReason: '系统故障', dueOn: '2023-03-15' });
    expect(await made(report('2023-02-H2'), 'med.ul')).toMatchObject({ late: true, lateByHours: 24 * 47 + 10 });
  });

  test('takes one submission: a second one is a conflict, whoever sends it', async () => {
    expect(await refused(report('2023-03-H2'))).toEqual({ code: 'CONFLICT' });
    expect(await refused(report('2023-03-H2'), 'int.med')).toEqual({ code: 'CONFLICT' });
    const zero = { obligationCode: 'P43-H', periodKey: '2023-03-H2' };
    expect(await refusalOf(world, () => act(world, 'submitZeroReport', zero, { as: 'med.op', at: AT }))).toEqual({
      code: 'CONFLICT',
    });
  });

  test('of two submissions at once exactly one is taken', async () => {
    const codes = await Promise.all(['med.op', 'med.ul'].map(as => submit(report('2023-04-H1'), as)));
    expect(codes.map(({ body }) => body.errors?.[0].extensions.code ?? 'TAKEN').sort()).toEqual(['CONFLICT', 'TAKEN']);
  });
});

describe('an idempotency key', () => {
  const input = push('P24-M', '2023-04', [exampleOf('P24-M')], { idempotencyKey: 'key-1' });
  // Unit 24 has no persona: the operator of unit 5 is moved there.
  beforeAll(() =>
    world.owner.query(
      `update role_grant g set unit_id = u.id from account a, member_unit u
        where a.id = g.account_id and a.username = 'unf.op' and u.number = 24`,
    ),
  );
  const again = (given: object) => submit(given, 'unf.op');

  test('with the same body gets the first answer, and nothing is stored, logged or sent a second time', async () => {
    const first = await again(input);
    expect(first.body.errors).toBeUndefined();
    const before = [await stateOf(world), await countOf('access_log'), await countOf('outbox_event')];
    const second = await again({ ...input, datasets: [{ records: input.datasets[0]!.records, code: 'a' }] });
    expect(second.body).toEqual(first.body);
    expect([await stateOf(world), await countOf('access_log'), await countOf('outbox_event')]).toEqual(before);
  });

  test('with another body is a conflict', async () => {
    expect(await refused({ ...input, lateReason: '其他' }, 'unf.op')).toEqual({ code: 'CONFLICT' });
    expect(await refused({ ...input, periodKey: '2023-03' }, 'unf.op')).toEqual({ code: 'CONFLICT' });
    const said = async (given: object) => (await again({ ...input, ...given })).body.errors[0].message;
    expect(await said({ lateReason: '其他' })).toMatch('The key was used');
    expect(await said({ periodKey: '2023-03' })).toMatch('The key was used');
    expect(await said({ idempotencyKey: 'key-9' })).toMatch('This period is submitted already');
  });

  test('tells another unit nothing', async () => {
    expect(await refused(input)).toEqual({ code: 'FORBIDDEN' });
  });

  test('two of the same at once get the same answer', async () => {
    const twice = { ...input, periodKey: '2023-02', idempotencyKey: 'key-2' };
    const [one, other] = await Promise.all([again(twice), again(twice)]);
    expect(one!.body.errors ?? other!.body.errors).toBeUndefined();
    expect(one!.body).toEqual(other!.body);
  });
});

describe('the records', () => {
  test('are judged one by one: what is wrong is named, the rest is taken', async () => {
    const records = [
      MEDICAL,
      { ...MEDICAL, personNo: 'H-R2-1' },
      { ...MEDICAL, householdNo: 'H-NONE', personNo: 'H-NONE-1' },
      MEDICAL,
      { ...MEDICAL, personNo: 'H-R1-2', selfPaidInScope: '１２', more: 1 },
    ];
    const submission = await made(push('P43-M', '2023-01', records));
    expect(rulesOf(submission)).toEqual([null, 'UNKNOWN_PERSON', 'UNKNOWN_HOUSEHOLD', 'DUPLICATE', 'INVALID']);
    expect(submission.verdicts[4].violations.map(({ path, rule }: Json) => `${path} ${rule}`)).toEqual([
      'input.datasets.0.records.4.selfPaidInScope FULL_WIDTH',
      'input.datasets.0.records.4.more UNKNOWN_FIELD',
    ]);
    expect(submission).toMatchObject({ acceptedCount: 1, rejectedCount: 4 });
    const { rows } = await world.owner.query(`select payload from push_record where period_key = '2023-01'`);
    expect(rows).toHaveLength(1);
  });

  test('all or nothing: one that does not pass refuses all, and nothing is written', async () => {
    const records = [MEDICAL, { ...MEDICAL, personNo: 'H-R1-2', selfPaidInScope: 'x' }];
    expect(await refused(push('P43-M', '2023-02', records, { allOrNothing: true }))).toEqual(
      violating('input.datasets.0.records.1.selfPaidInScope NOT_AN_AMOUNT'),
    );
    const below = [{ ...MEDICAL, selfPaidInScope: '10000.00' }];
    expect(await refused(push('P43-M', '2023-02', below, { allOrNothing: true }))).toEqual(
      violating('input.datasets.0.records.0 BELOW_THRESHOLD'),
    );
  });

  test('a dataset of which nothing can be kept refuses all; one that is below the line throughout is taken', async () => {
    expect(await refused(push('P43-M', '2023-02', [{ ...MEDICAL, householdNo: 'H-NONE' }]))).toEqual(
      violating('input.datasets.0.records.0.householdNo UNKNOWN_HOUSEHOLD'),
    );
    const below = await made(push('P43-M', '2023-02', [{ ...MEDICAL, householdNo: 'H-G1', personNo: 'H-G1-1' }]));
    expect(below).toMatchObject({ acceptedCount: 0, rejectedCount: 1, zeroReport: false });
  });

  test('a household outside the jurisdiction is as unknown as one that does not exist', async () => {
    await world.owner.query(
      `update household set region_path = '/14/1406/140623/', region_id = (select id from region where code = '140623')
        where household_no = 'H-V3'`,
    );
    const outside = { ...MEDICAL, householdNo: 'H-V3', personNo: 'H-V3-1' };
    const missing = { ...MEDICAL, householdNo: 'H-V9', personNo: 'H-V9-1' };
    const answers = await Promise.all([outside, missing].map(record => submit(push('P43-M', '2023-03', [record]))));
    const said = answers.map(({ body }) => JSON.stringify(body.errors[0].extensions.violations));
    expect(said[0]).toBe(said[1]);
  });

  test('the report of an earlier year stands in while that of last year is not published', async () => {
    // On 2023-01-10 the value of 2022 is not published yet, and there is no earlier one: left open, and taken.
    const general = { ...MEDICAL, householdNo: 'H-G2', personNo: 'H-G2-1' };
    const open = await made(
      push('P43-M', '2022-12', [{ ...general, year: 2022 }]),
      'med.op',
      '2023-01-10T09:00:00+08:00',
    );
    expect(open).toMatchObject({ provisionalReference: false, acceptedCount: 1 });
    // In 2024 the value of 2023 is missing, and that of 2022 counts, marked as provisional.
    const later = { ...general, year: 2024, selfPaidInScope: '30000.01' };
    const next = await made(push('P43-M', '2024-01', [later]), 'med.op', '2024-01-20T09:00:00+08:00');
    expect(next).toMatchObject({ provisionalReference: true, acceptedCount: 1 });
  });
});

describe('the datasets', () => {
  test('are read member by member, alike in a whole operation and beside what is executed', async () => {
    const ask = async (query: string, as?: string): Promise<Json> => (await world.ask(query, as ? { as } : {})).body;
    const obligation =
      'pushObligation(code: "P22-M") { __typename list: datasets { __typename code name: nameZh schema example } datasets { nameEn } }';
    const whole = (await ask(`{ ${obligation} }`, 'civ.op')).data.pushObligation;
    expect(whole.list.map(({ code }: Json) => code)).toEqual(['a', 'b', 'c', 'd']);
    for (const one of whole.list) {
      expect(one.__typename).toBe('PushDataset');
      expect(one.schema.properties).toEqual(expect.any(Object));
      expect(one.example).toEqual(exampleOf('P22-M', one.code));
    }
    expect(Object.keys(whole.datasets[0])).toEqual(['nameEn']);
    expect((await ask(`{ viewer { posts { role } } ${obligation} }`, 'civ.op')).data.pushObligation).toEqual(whole);
    expect((await ask('{ pushObligation(code: "P22-M") { datasets } }', 'civ.op')).errors[0].extensions.code).toBe(
      'INVALID_INPUT',
    );
    expect((await ask(`{ ${obligation} }`)).data?.pushObligation ?? null).toBeNull();
  });

  const given = (datasets: object[]) => ({ obligationCode: 'P22-M', periodKey: '2023-04', datasets });
  const zero = (code: string) => ({ code, zero: true });
  const full = (code: string) => ({ code, records: [exampleOf('P22-M', code)] });

  test('every one is delivered or declared empty', async () => {
    expect(await refused(given([full('a'), zero('b')]), 'civ.op')).toEqual(violating('input.datasets DATASET_MISSING'));
    const wrong = [full('a'), full('a'), { code: 'b' }, { ...full('c'), zero: true }, zero('d'), zero('x')];
    expect(await refused(given(wrong), 'civ.op')).toEqual(
      violating(
        'input.datasets.1 DUPLICATE_DATASET',
        'input.datasets.2 NO_RECORDS',
        'input.datasets.3 ZERO_WITH_RECORDS',
        'input.datasets.5 UNKNOWN_DATASET',
      ),
    );
    const submission = await made(given([full('a'), zero('b'), zero('c'), full('d')]), 'civ.op');
    expect(submission).toMatchObject({ acceptedCount: 2, zeroReport: false });
  });

  test('all declared empty is a zero report', async () => {
    const all = ['a', 'b', 'c', 'd'].map(zero);
    expect(await made({ ...given(all), periodKey: '2023-03' }, 'civ.op')).toMatchObject({
      zeroReport: true,
      verdicts: [],
    });
  });

  test('a report is one, with its figures on the submission and its leads as records', async () => {
    const example = exampleOf('P22-H');
    const report = push('P22-H', '2023-04-H1', [example, example]);
    expect(await refused(report, 'civ.op')).toEqual(violating('input.datasets.0 ONE_REPORT'));
    await made(push('P22-H', '2023-04-H1', [example]), 'civ.op');
    const query =
      '{ pushSubmission(submissionNo: "P22-H.2023-04-H1") { envelope narrative records { nodes { payload household { householdNo } } } } }';
    const { leads, narrative, ...envelope } = example as Json;
    const own = (await world.ask(query, { as: 'civ.op', at: AT })).body.data.pushSubmission;
    expect(own).toEqual({ envelope, narrative, records: { nodes: [{ payload: leads[0], household: null }] } });
    const office = (await world.ask(query, { as: 'off', at: AT })).body.data.pushSubmission;
    expect(office).toEqual({
      envelope,
      narrative,
      records: { nodes: [{ payload: null, household: { householdNo: 'H-G1' } }] },
    });
  });
});

describe('a zero report', () => {
  const zero = (input: object, asking: Asking = { as: 'hou.op', at: AT }) =>
    act(world, 'submitZeroReport', input, asking, SELECTION);

  test('is a submission without records', async () => {
    const { body } = await zero({ obligationCode: 'P27-M', periodKey: '2023-04', idempotencyKey: 'zero' });
    expect(body.data.submitZeroReport.pushSubmission).toMatchObject({
      zeroReport: true,
      acceptedCount: 0,
      verdicts: [],
    });
    const again = await zero({ obligationCode: 'P27-M', periodKey: '2023-04', idempotencyKey: 'zero' });
    expect(again.body).toEqual(body);
  });

  test('is refused to other units and other roles', async () => {
    for (const as of ['med.op', 'hou.lo', 'hou.pr', 'off', 'ca.off', 'sys'])
      expect(
        await refusalOf(world, () => zero({ obligationCode: 'P27-M', periodKey: '2023-03' }, { as, at: AT })),
      ).toEqual({ code: 'FORBIDDEN' });
  });

  test('needs somebody who is signed in', async () => {
    const input = { obligationCode: 'P27-M', periodKey: '2023-03' };
    expect(await refusalOf(world, () => zero(input, { at: AT }))).toEqual({ code: 'UNAUTHENTICATED' });
  });
});

describe('an integrator (N24)', () => {
  const input = push('P43-M', '2022-11', [{ ...MEDICAL, year: 2022 }]);

  test('submits for its unit and reads the verdicts, and no record', async () => {
    const { body } = await act(
      world,
      'submitPush',
      input,
      { as: 'int.med', at: AT },
      'pushSubmission { submissionNo verdicts dueOn records { totalCount } }',
    );
    expect(body.data.submitPush.pushSubmission).toMatchObject({
      submissionNo: 'P43-M.2022-11',
      verdicts: [{ dataset: 'a', index: 0, verdict: 'ACCEPTED' }],
      dueOn: null,
    });
    const read = await world.ask(
      '{ pushRecords { totalCount } households { totalCount } pushCalendar(month: "2023-04") { periodKey } }',
      { as: 'int.med', at: AT },
    );
    expect(read.body.data).toEqual({ pushRecords: { totalCount: 0 }, households: { totalCount: 0 }, pushCalendar: [] });
    expect(
      (await world.ask('{ pushRecords { totalCount } }', { as: 'med.op', at: AT })).body.data.pushRecords.totalCount,
    ).toBeGreaterThan(0);
  });

  test('submits for no other unit, and corrects nothing', async () => {
    expect(await refused(push('P27-M', '2023-03', [exampleOf('P27-M')]), 'int.med')).toEqual({ code: 'FORBIDDEN' });
    expect(await refused(push('P99-M', '2023-03', []), 'int.med')).toEqual({ code: 'FORBIDDEN' });
  });
});
