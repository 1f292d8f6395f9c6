// Every periodic obligation of the reference data is fulfilled once, every dataset from its example; and nobody of another
// unit can do it, or read a trace of it (N11).
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { act, refusalOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-07-17T09:00:00+08:00';
const OBLIGATIONS = (
  JSON.parse(readFileSync('data/push-obligations.json', 'utf8')) as { code: string; unit: number; kind: string }[]
).map(({ code, unit, kind }) => ({ code, unit, kind }));
const PERIOD: Readonly<Record<string, string>> = {
  HALF_MONTHLY: '2023-04-H1',
  MONTHLY: '2023-04',
  PERIODIC: '2023-04',
  ANNUAL: '2023',
};
/** Operators of units that audit and discipline the others. */
const READERS = ['aud.op', 'dis.op'];
const periodic = OBLIGATIONS.filter(({ kind }) => kind in PERIOD);
const byEvent = OBLIGATIONS.filter(({ kind }) => !(kind in PERIOD));

let world: World;
/** Persona of the fixture by number of the unit; units without one lend the operator of the healthcare bureau. */
let operators: Map<number, string>;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  const { rows } = await world.owner.query(
    `select u.number, min(a.username) as username from role_grant g join account a on a.id = g.account_id
       join member_unit u on u.id = g.unit_id where g.role = 'DATA_OPERATOR' group by u.number`,
  );
  operators = new Map(rows.map(({ number, username }) => [number, username]));
});
afterAll(() => world.close());

const inputOf = (code: string, kind: string) => ({
  obligationCode: code,
  periodKey: PERIOD[kind],
  datasets: Object.entries(datasetsOf(code)!).map(([dataset, { example }]) => ({ code: dataset, records: [example] })),
});
const submit = (as: string, code: string, kind: string) =>
  act(
    world,
    'submitPush',
    inputOf(code, kind),
    { as, at: AT },
    'pushSubmission { submissionNo acceptedCount rejectedCount verdicts }',
  );

/** Eleven of the units have a persona; for the others the operator of unit 43 is moved there for the moment. */
async function operatorOf(unit: number): Promise<string> {
  const known = operators.get(unit);
  if (known) return known;
  await world.owner.query(
    `update role_grant g set unit_id = u.id from account a, member_unit u
      where a.id = g.account_id and a.username = 'unf.op' and u.number = $1`,
    [unit],
  );
  return 'unf.op';
}

test('the reference data has 30 periodic obligations and 6 that follow events', () => {
  expect([periodic.length, byEvent.length]).toEqual([30, 6]);
});

describe.each(periodic)('$code of unit $unit', ({ code, unit, kind }) => {
  test('is refused for every other unit before it is there, and tells them nothing', async () => {
    const others = [...operators].filter(([number]) => number !== unit && number !== 5);
    for (const [, as] of others) {
      const answer = await submit(as, code, kind);
      expect(answer.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(answer.text).not.toContain('示例');
    }
  });

  test('is fulfilled by its own unit, every dataset from its example', async () => {
    const { body } = await submit(await operatorOf(unit), code, kind);
    const rules = body.data?.submitPush.pushSubmission.verdicts.map(({ dataset, rule }: Json) => `${dataset} ${rule}`);
    expect(body.errors).toBeUndefined();
    expect(rules).toEqual(Object.keys(datasetsOf(code)!).map(dataset => `${dataset} null`));
  });

  test('leaves no other unit a trace: neither submission nor record', async () => {
    const query = `{ pushSubmission(submissionNo: "${code}.${PERIOD[kind]}") { id }
      pushRecords(filter: { obligation: { code: { eq: "${code}" } } }) { totalCount } }`;
    const own = await operatorOf(unit);
    for (const as of new Set(operators.values())) {
      if (as === own) continue;
      const { pushSubmission, pushRecords } = (await world.ask(query, { as, at: AT })).body.data;
      // Audit and discipline know of every submission (FG15); of its records they read none.
      expect([as, pushSubmission !== null, pushRecords.totalCount]).toEqual([as, READERS.includes(as), 0]);
    }
  });
});

test('all were stored: one submission each, every record with its payload', async () => {
  const { rows } = await world.owner.query(
    'select count(*)::int as submissions, (select count(*)::int from push_record where payload is not null) as records from push_submission',
  );
  const records = periodic.flatMap(({ code }) =>
    Object.values(datasetsOf(code)!).map(({ subject, example }) =>
      subject.length > 0 ? 1 : (example['leads'] as unknown[]).length,
    ),
  );
  expect(rows[0]).toEqual({ submissions: 30, records: records.reduce((sum, count) => sum + count, 0) });
});

test.each(byEvent)('$code follows events, and is no matter of periods', async ({ code, unit }) => {
  const input = { obligationCode: code, periodKey: '2023-04', datasets: [] };
  const as = await operatorOf(unit);
  expect(await refusalOf(world, () => act(world, 'submitPush', input, { as, at: AT }))).toEqual({
    code: 'INVALID_INPUT',
    violations: ['input.obligationCode NOT_PERIODIC'],
  });
});
