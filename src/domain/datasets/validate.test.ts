// The datasets (数据集): every example is a good record of its dataset and of its schema; whatever else is sent is answered
// with violations and nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datasetsOf } from './catalogue.ts';
import type { Dataset } from './field.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { violationsOf } from './validate.ts';

const CLOCK = { today: '2023-04-17', now: '2023-04-17T01:00:00.000Z' };
const OBLIGATIONS = JSON.parse(readFileSync('data/push-obligations.json', 'utf8')) as {
  code: string;
  datasets: { code: string }[];
}[];
const all = OBLIGATIONS.flatMap(({ code }) =>
  Object.entries(datasetsOf(code) ?? {}).map(([name, dataset]): [string, Dataset] => [`${code} ${name}`, dataset]),
);
const rulesOf = (dataset: Dataset, record: unknown) =>
  violationsOf(dataset, record, 'r', CLOCK).map(({ path, rule }) => `${path} ${rule}`);
const medical = datasetsOf('P43-M')!['a']!;
const spoilt = (change: object) => rulesOf(medical, { ...medical.example, ...change });

test('every obligation of the reference data has exactly its datasets', () => {
  const declared = OBLIGATIONS.map(({ code }) => [code, Object.keys(datasetsOf(code) ?? {})]);
  expect(declared).toEqual(OBLIGATIONS.map(({ code, datasets }) => [code, datasets.map(dataset => dataset.code)]));
  expect(OBLIGATIONS).toHaveLength(36);
  expect(datasetsOf('constructor')).toBeUndefined();
});

describe.each(all)('%s', (_name, dataset) => {
  test('takes its example, which fills every field', () => {
    expect(violationsOf(dataset, dataset.example, 'r', CLOCK)).toEqual([]);
    expect(Object.keys(dataset.example).sort()).toEqual(Object.keys(dataset.fields).sort());
  });

  test('has a schema with the same fields, none other allowed', () => {
    expect(jsonSchemaOf(dataset)).toMatchObject({
      additionalProperties: false,
      required: Object.keys(dataset.fields).filter(name => dataset.fields[name]!.required),
      properties: Object.fromEntries(Object.keys(dataset.fields).map(name => [name, expect.anything()])),
    });
  });

  test('names every required field that is missing, and nothing else', () => {
    const required = Object.keys(dataset.fields).filter(name => dataset.fields[name]!.required);
    expect(rulesOf(dataset, {})).toEqual(required.map(name => `r.${name} MISSING`));
  });

  test('names its subject by fields that it has', () => {
    expect(dataset.subject.filter(name => !(name in dataset.fields))).toEqual([]);
  });
});

describe('a value that is wrong is named with its place and its rule', () => {
  test.each([
    ['a number for an amount', { selfPaidInScope: 12300 }, 'r.selfPaidInScope NOT_AN_AMOUNT'],
    ['NaN', { selfPaidInScope: Number.NaN }, 'r.selfPaidInScope NOT_AN_AMOUNT'],
    ['a negative amount', { selfPaidInScope: '-1.00' }, 'r.selfPaidInScope NEGATIVE'],
    ['a huge amount', { selfPaidInScope: '1'.repeat(13) }, 'r.selfPaidInScope TOO_LARGE'],
    ['three decimals', { selfPaidInScope: '1.001' }, 'r.selfPaidInScope NOT_AN_AMOUNT'],
    ['an exponent', { selfPaidInScope: '1e5' }, 'r.selfPaidInScope NOT_AN_AMOUNT'],
    ['full-width digits', { selfPaidInScope: '１２３００' }, 'r.selfPaidInScope FULL_WIDTH'],
    ['an over-long text', { householdNo: 'x'.repeat(10_000) }, 'r.householdNo TOO_LONG'],
    ['a control character', { householdNo: 'H\u0000' }, 'r.householdNo CONTROL_CHARACTER'],
    ['half a character', { householdNo: '\ud800' }, 'r.householdNo NOT_UNICODE'],
    ['a blank', { householdNo: ' ' }, 'r.householdNo BLANK'],
    ['SQL', { householdNo: "1'; drop table household" }, 'r.householdNo NOT_A_NUMBER_OF_A_HOUSEHOLD'],
    ['an object for a text', { personNo: {} }, 'r.personNo WRONG_TYPE'],
    ['a year to come', { year: 2024 }, 'r.year IN_THE_FUTURE'],
    ['a year as text', { year: '2023' }, 'r.year WRONG_TYPE'],
    ['a field that does not exist', { thresholdApplied: 'x' }, 'r.thresholdApplied UNKNOWN_FIELD'],
    ['a value as the name of a field', { '612701199001010012': 1 }, 'r UNKNOWN_FIELD'],
    ['nothing for a required field', { personNo: null }, 'r.personNo MISSING'],
    ['a part above its total', { selfPaidInScope: '42300.01' }, 'r.selfPaidInScope EXCEEDS_TOTAL'],
  ])('%s', (_what, change, expected) => {
    expect(spoilt(change)).toEqual([expected]);
  });

  test.each<[string, object, string]>([
    ['P24-M', { age: -1 }, 'r.age NEGATIVE'],
    ['P24-M', { age: 1.5 }, 'r.age NOT_WHOLE'],
    ['P24-M', { age: Number.POSITIVE_INFINITY }, 'r.age NOT_WHOLE'],
    ['P24-M', { age: 1e9 }, 'r.age TOO_LARGE'],
    ['P24-M', { skill: '=HYPERLINK("x")' }, 'r.skill FORMULA_START'],
    ['P24-M', { skill: '机密★1年' }, 'r.skill STATE_SECRET_MARK'],
    ['P24-M', { status: 'constructor' }, 'r.status NOT_IN_LIST'],
    ['P24-M', { unemployedSince: '2023-04-18' }, 'r.unemployedSince IN_THE_FUTURE'],
    ['P24-M', { unemployedSince: '2023-02-30' }, 'r.unemployedSince NOT_A_DAY'],
    ['P24-M', { unemployedSince: '1899-12-31' }, 'r.unemployedSince TOO_EARLY'],
    ['P28-M', { expectedReopen: '2023-04-01' }, 'r.expectedReopen ENDS_BEFORE_START'],
    ['P28-M', { villages: [] }, 'r.villages EMPTY_LIST'],
    ['P28-M', { villages: ['610802102200', '610802102200'] }, 'r.villages.1 DUPLICATE_ENTRY'],
    ['P28-M', { villages: ['610802'] }, 'r.villages.0 NOT_A_REGION'],
    ['P28-M', { villages: Array(201).fill('610802102200') }, 'r.villages TOO_MANY'],
    ['P16-E', { dropPct: 100.01 }, 'r.dropPct NOT_A_PERCENTAGE'],
    ['P07-I', { discoveredAt: '2023-04-17T09:00:00' }, 'r.discoveredAt NOT_A_MOMENT'],
    ['P07-I', { discoveredAt: '2023-04-17T09:00:01+08:00' }, 'r.discoveredAt IN_THE_FUTURE'],
    ['P24-A', { paid: false }, 'r.paidOn PAID_WITHOUT_DAY'],
    ['P13-H', { byCounty: [{}] }, 'r.byCounty.0.county MISSING'],
    ['P13-H', { leads: [{ householdNo: 'H-1', gist: 'x', more: 1 }] }, 'r.leads.0.more UNKNOWN_FIELD'],
  ])('%s: %#', (code, change, expected) => {
    const dataset = datasetsOf(code)!['a']!;
    expect(rulesOf(dataset, { ...dataset.example, ...change })[0]).toBe(expected);
  });

  test('several at once', () => {
    expect(spoilt({ year: 1, personNo: 7, extra: 1 })).toEqual([
      'r.personNo WRONG_TYPE',
      'r.year NOT_A_YEAR',
      'r.extra UNKNOWN_FIELD',
    ]);
  });

  test('not more than fifty', () => {
    expect(spoilt(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1])))).toHaveLength(50);
  });
});

describe('whatever is sent', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true });
  const someDataset = fc.constantFrom(...all.map(([, dataset]) => dataset));
  const known = (dataset: Dataset) =>
    fc.tuple(fc.constantFrom(...Object.keys(dataset.fields)), fc.oneof(anything, fc.string({ unit: 'binary' })));

  test('the answer is a list of violations with path, rule and both languages, and no value in them', () => {
    fc.assert(
      fc.property(someDataset, anything, (dataset, record) => {
        for (const found of violationsOf(dataset, record, 'r', CLOCK)) {
          expect(found).toEqual({
            path: expect.stringMatching(/^r(\.[A-Za-z0-9]+)*$/),
            rule: expect.stringMatching(/^[A-Z_]+$/),
            zh: expect.any(String),
            en: expect.any(String),
          });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a good record with one field replaced is refused at that field, or taken and still of its schema', () => {
    fc.assert(
      fc.property(
        someDataset.chain(dataset => known(dataset).map(([name, value]) => ({ dataset, name, value }))),
        ({ dataset, name, value }) => {
          const found = violationsOf(dataset, { ...dataset.example, [name]: value }, 'r', CLOCK);
          const field = dataset.fields[name]!;
          const others = found.filter(
            ({ path, rule }) => !path.startsWith(`r.${name}`) && !dataset.checks.some(check => check.rule === rule),
          );
          expect(others).toEqual([]);
          if (field.required && value == null) expect(found[0]?.rule).toBe('MISSING');
        },
      ),
      { numRuns: 4000 },
    );
  });
});
