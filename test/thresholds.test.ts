// Thresholds and reference values (阈值与基准值): what ships, and what the director decides from a day on.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Asking, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const DIRECTOR: Asking = { as: 'dir', at: AT };
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const PARAMETERS = '{ thresholdParameters(first: 20) { nodes { code validFrom value unit } } }';
const set = (input: object, asking = DIRECTOR, selection?: string) =>
  act(world, 'setThresholdParameter', input, asking, selection);
const publish = (input: object, asking = DIRECTOR, selection?: string) =>
  act(world, 'publishReferenceValue', input, asking, selection);
const provinceId = async () => (await world.ask('{ region(code: "61") { id } }')).body.data.region.id;

test('the shipped parameters: what is stated, what is proposed, and what is left open', async () => {
  const { body } = await world.ask(PARAMETERS, { as: 'v1.sec', at: AT });
  expect(body.data.thresholdParameters.nodes.map((row: object) => Object.values(row).join(' '))).toEqual([
    'EDU_BURDEN_LINE 2021-08-31  CNY',
    'MED_REGISTERED_LINE 2021-08-31 10000.00 CNY',
    'PRICE_DROP_PCT 2021-08-31  PERCENT',
    'TOTAL_LOSS_PCT 2021-08-31 80.00 PERCENT',
    'UNEMPLOYMENT_RISE_PCT 2021-08-31  PERCENT',
    'YIELD_LOSS_PCT 2021-08-31 30.00 PERCENT',
  ]);
  expect((await world.ask(PARAMETERS, { as: 'hh1', at: AT })).body.data.thresholdParameters.nodes).toEqual([]);
});

test('the reference value of the fixture is public, and marked as an example', async () => {
  const { body } = await world.ask('{ referenceValues { nodes { key year value example region { code } } } }');
  expect(body.data.referenceValues.nodes).toEqual([
    {
      key: 'PER_CAPITA_DISPOSABLE_INCOME_ALL_RESIDENTS',
      year: 2022,
      value: '30000.00',
      example: true,
      region: { code: '61' },
    },
  ]);
});

test('the director decides on a line from a day on, and takes it back from a later day on', async () => {
  const first = await set(
    { code: 'EDU_BURDEN_LINE', value: '8000.00', validFrom: '2023-05-01', basis: '办公室主任决定' },
    DIRECTOR,
    'thresholdParameter { code value validFrom unit }',
  );
  expect(first.body.data.setThresholdParameter.thresholdParameter).toEqual({
    code: 'EDU_BURDEN_LINE',
    value: '8000.00',
    validFrom: '2023-05-01',
    unit: 'CNY',
  });
  const second = await set(
    { code: 'EDU_BURDEN_LINE', validFrom: '2023-06-01', basis: '办公室主任决定' },
    DIRECTOR,
    'thresholdParameter { value }',
  );
  expect(second.body.data.setThresholdParameter.thresholdParameter).toEqual({ value: null });
});

describe('a threshold is refused', () => {
  const input = { code: 'PRICE_DROP_PCT', value: '20.00', basis: '依据' };
  test.each([
    ['to staff of the office', 'off', 'FORBIDDEN'],
    ['to a unit', 'dev.op', 'FORBIDDEN'],
    ['to an integrator', 'int.med', 'FORBIDDEN'],
    ['to nobody signed in', undefined, 'UNAUTHENTICATED'],
  ])('%s', async (_who, as, code) => {
    expect(await refusalOf(world, () => set(input, as ? { as, at: AT } : {}))).toEqual({ code });
  });

  test('for the past, and with a value that is none', async () => {
    const wrong = { ...input, value: '100.01', validFrom: '2023-04-16' };
    expect(await refusalOf(world, () => set(wrong))).toEqual(
      violating('input.validFrom BEFORE_TODAY', 'input.value OUT_OF_RANGE'),
    );
    expect(await refusalOf(world, () => set({ ...input, value: '-1.00' }))).toEqual(
      violating('input.value OUT_OF_RANGE'),
    );
  });

  test('twice for one day', async () => {
    await set({ ...input, validFrom: '2024-01-01' });
    expect(await refusalOf(world, () => set({ ...input, validFrom: '2024-01-01' }))).toEqual({ code: 'CONFLICT' });
  });
});

describe('a reference value', () => {
  const figure = async () => ({
    key: 'PER_CAPITA_DISPOSABLE_INCOME_ALL_RESIDENTS',
    year: 2021,
    regionId: await provinceId(),
    value: '28568.00',
    publishedOn: '2022-02-01',
    source: '示例公报',
  });

  test('is entered by the director, and once per publication', async () => {
    const input = await figure();
    const answer = await publish(input, DIRECTOR, 'referenceValue { year value example }');
    expect(answer.body.data.publishReferenceValue.referenceValue).toEqual({
      year: 2021,
      value: '28568.00',
      example: false,
    });
    expect(await refusalOf(world, () => publish(input))).toEqual({ code: 'CONFLICT' });
    expect((await publish({ ...input, publishedOn: '2022-03-01' })).body.errors).toBeUndefined();
  });

  test('is a list of codes where no figure is meant', async () => {
    const input = { ...(await figure()), key: 'SPECIAL_TREATMENT_DISEASES', value: null, entries: ['SPECIAL-01'] };
    const answer = await publish(input, DIRECTOR, 'referenceValue { value entries }');
    expect(answer.body.data.publishReferenceValue.referenceValue).toEqual({ value: null, entries: ['SPECIAL-01'] });
  });

  test('is refused to others, and with days and years to come, or with neither figure nor list', async () => {
    const input = await figure();
    expect(await refusalOf(world, () => publish(input, { as: 'off', at: AT }))).toEqual({ code: 'FORBIDDEN' });
    const wrong = { ...input, year: 2024, publishedOn: '2023-04-18', value: null, regionId: 'Region_1' };
    expect(await refusalOf(world, () => publish(wrong))).toEqual(
      violating(
        'input.regionId NOT_FOUND',
        'input.publishedOn IN_THE_FUTURE',
        'input.year NOT_A_PAST_YEAR',
        'input.value VALUE_OR_ENTRIES',
      ),
    );
  });
});
