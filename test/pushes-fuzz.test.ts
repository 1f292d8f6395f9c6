// Hostile submissions over HTTP (恶意输入): whatever is sent for a record, the answer is a coded refusal or a verdict, never
// an internal error, and a refused submission writes nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { ERRORS } from '../src/domain/errors.ts';
import { act } from './harness/grid.ts';
import { openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const DATASET = datasetsOf('P43-M')!['a']!;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const countOf = async () =>
  (
    await world.owner.query(
      'select (select count(*) from push_submission) || $$ $$ || (select count(*) from push_record) as n',
    )
  ).rows[0].n;
const send = (input: object) =>
  act(
    world,
    'submitPush',
    { obligationCode: 'P43-M', periodKey: '2023-04', allOrNothing: true, ...input },
    { as: 'med.op', at: AT },
  );

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: [nested(depth - 1)] });
const HOSTILE: unknown[] = [
  null,
  '',
  '\u0000',
  '\ud800',
  '１２３',
  -1,
  1e308,
  "'; drop table push_record; --",
  '=cmd|calc',
  '9'.repeat(100_000),
  [],
  {},
  nested(20),
  nested(10),
  { constructor: 1, toString: 2 },
  JSON.parse('{"__proto__": {"householdNo": "H-R1"}}'),
  { 'key with spaces 612701199001010012': 1 },
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ depthSize: 'small' }),
  fc.string({ unit: 'binary' }),
);
const record = fc.oneof(
  hostile,
  fc.tuple(fc.constantFrom(...Object.keys(DATASET.fields), 'extra', '__proto__'), hostile).map(([name, value]) => ({
    ...DATASET.example,
    householdNo: 'H-NOBODY',
    [name]: value,
  })),
);

test('300 hostile records: each a coded refusal, nothing written, no value in the answer', async () => {
  const before = await countOf();
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async records => {
      const { body, text } = await send({ datasets: [{ code: 'a', records }] });
      const codes = (body.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
      expect(codes).toHaveLength(1);
      expect(Object.keys(ERRORS)).toContain(codes[0]);
      expect(codes[0]).not.toBe('INTERNAL');
      expect(text).not.toContain('612701199001010012');
    }),
    { numRuns: 300 },
  );
  expect(await countOf()).toBe(before);
}, 120_000);

test('200 hostile values elsewhere in the input: no internal error', async () => {
  const before = await countOf();
  const place = fc.constantFrom(
    'obligationCode',
    'periodKey',
    'idempotencyKey',
    'lateReason',
    'datasets',
    'allOrNothing',
  );
  await fc.assert(
    fc.asyncProperty(place, hostile, async (name, value) => {
      const { body } = await send({ datasets: [{ code: 'a', records: [{}] }], [name]: value });
      for (const error of body.errors) expect(error.extensions.code).not.toBe('INTERNAL');
      expect(body.errors.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  expect(await countOf()).toBe(before);
}, 120_000);
