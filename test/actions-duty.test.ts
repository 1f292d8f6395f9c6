// Revising a duty (修订职责): a new version with its document, the old one kept and closed on the day before.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, refusalOf, stateOf, violating } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const rowsOf = async (unit: number, seq: number): Promise<Json[]> =>
  (
    await world.owner.query(
      `select d.*, d.valid_from::text, d.valid_to::text from duty d join member_unit u on u.id = d.unit_id
        where u.number = $1 and d.seq = $2 order by d.valid_from`,
      [unit, seq],
    )
  ).rows;
const dutyOf = async (unit: number, seq: number) => `Duty_${(await rowsOf(unit, seq)).at(-1).id}`;
const revise = (input: object, asking: Asking = { as: 'off', at: AT }, selection?: string) =>
  act(world, 'reviseDuty', input, asking, selection);

describe('a revision by the office', () => {
  test('makes a version with the new words, keeps all others, and closes the old one the day before', async () => {
    const [before] = await rowsOf(43, 1);
    const input = {
      id: `Duty_${before.id}`,
      validFrom: '2023-05-01',
      sourceDocument: '榆巩衔发〔2023〕1号',
      version: 1,
    };
    const answer = await revise(
      input,
      { as: 'off', at: AT },
      'duty { version validFrom supersedes { validTo version } }',
    );
    expect(answer.body).toEqual({
      data: {
        reviseDuty: {
          duty: { version: 1, validFrom: '2023-05-01', supersedes: { validTo: '2023-04-30', version: 2 } },
        },
      },
    });
    const [old, revised] = await rowsOf(43, 1);
    const moving = { updated_at: expect.any(Date), version: 2, valid_to: '2023-04-30' };
    expect(old).toEqual({ ...before, ...moving });
    expect(revised).toEqual({
      ...before,
      id: expect.any(String),
      created_at: expect.any(Date),
      updated_at: expect.any(Date),
      version: 1,
      valid_from: '2023-05-01',
      valid_to: null,
      source_document: '榆巩衔发〔2023〕1号',
      supersedes_id: before.id,
    });
  });

  test('leaves one line in the log, with rule, role, version and request, and without any value', async () => {
    const id = await dutyOf(43, 2);
    const secret = '措辞甲乙丙';
    const input = { id, validFrom: '2023-05-01', sourceDocument: '榆巩衔发〔2023〕2号', termZh: secret };
    const answer = await revise(input, { as: 'off', at: AT, headers: { 'x-request-id': 'revision-of-43-2' } });
    const [revised] = (await rowsOf(43, 2)).slice(-1);
    expect(answer.headers.get('x-request-id')).toBe('revision-of-43-2');
    expect(await linesOfRequest(world, answer)).toEqual([
      {
        account: 'off',
        role: 'OFFICE_STAFF',
        operation: 'revise',
        type: 'Duty',
        object: `Duty_${revised.id}`,
        decision: 'ALLOWED',
        rules: ['Duty.revise.0'],
        fields: expect.arrayContaining(['id', 'validFrom', 'sourceDocument', 'termZh']),
      },
    ]);
    const { rows } = await world.owner.query(`select *, l::text as text from access_log l where request_id = $1`, [
      'revision-of-43-2',
    ]);
    const viewer = await world.ask('{ viewer { policyVersion } }', { as: 'off' });
    expect(rows[0].fields).toHaveLength(4);
    expect(rows[0].policy_version).toBe(viewer.body.data.viewer.policyVersion);
    // The true moment, whatever the clock of the request says.
    expect(Math.abs(rows[0].at - Date.now())).toBeLessThan(60_000);
    expect(rows[0].text).not.toMatch(/措辞甲乙丙|榆巩衔发|2023-05-01/);
  });

  test('leaves an event for each version in the outbox', async () => {
    const id = await dutyOf(43, 3);
    await world.owner.query('delete from outbox_event');
    await revise({ id, validFrom: '2023-05-01', sourceDocument: '榆巩衔发〔2023〕3号' });
    const { rows } = await world.owner.query('select kind, object_type, object_id from outbox_event');
    const versions = await rowsOf(43, 3);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining(
        versions.map(({ id: object_id }) => ({
          kind: 'reviseDuty',
          object_type: 'Duty',
          object_id,
        })),
      ),
    );
  });
});

describe('a refused revision changes nothing, leaves no event, and is logged', () => {
  const given = { validFrom: '2023-05-01', sourceDocument: '榆巩衔发〔2023〕9号' };

  test.each([
    ['a unit', 'med.pr', 'FORBIDDEN'],
    ['the recorder', 'rec', 'FORBIDDEN'],
    ['a county office', 'ca.off', 'FORBIDDEN'],
    ['a system administrator', 'sys', 'FORBIDDEN'],
    ['an integrator', 'int.med', 'FORBIDDEN'],
    ['an anonymous caller', undefined, 'UNAUTHENTICATED'],
  ])('by %s', async (_who, as, code) => {
    const id = await dutyOf(16, 1);
    expect(await refusalOf(world, () => revise({ id, ...given }, as ? { as, at: AT } : {}))).toEqual({ code });
  });

  test('of a version that does not begin after the one in force', async () => {
    const [duty] = await rowsOf(16, 1);
    const input = { id: `Duty_${duty.id}`, sourceDocument: '文', validFrom: duty.valid_from };
    expect(await refusalOf(world, () => revise(input))).toEqual(violating('input.validFrom NOT_AFTER_PREVIOUS'));
  });

  test('with blank and unprintable words: all of them are named at once', async () => {
    const id = await dutyOf(16, 1);
    const input = { id, ...given, sourceDocument: '  ', termZh: 'a\u0000b', summaryEn: 'x'.repeat(10_001) };
    expect(await refusalOf(world, () => revise(input))).toEqual({
      code: 'INVALID_INPUT',
      violations: expect.arrayContaining([
        'input.sourceDocument BLANK',
        'input.termZh CONTROL_CHARACTER',
        'input.summaryEn TOO_LONG',
      ]),
    });
  });

  test('of a version that somebody else changed', async () => {
    const id = await dutyOf(16, 1);
    expect(await refusalOf(world, () => revise({ id, ...given, version: 7 }))).toEqual({ code: 'CONFLICT' });
  });

  test('of a version that has a successor', async () => {
    const [old] = await rowsOf(43, 1);
    const late = { ...given, validFrom: '2024-01-01' };
    const input = { id: `Duty_${old.id}`, ...late };
    expect(await refusalOf(world, () => revise(input))).toEqual({ code: 'INVALID_STATE' });
    // On 2023-05-01 the version is out of force, and nobody may revise it.
    const after = { as: 'off', at: '2023-05-01T00:00:00+08:00' };
    expect(await refusalOf(world, () => revise(input, after))).toEqual({ code: 'FORBIDDEN' });
  });

  test.each([
    ['nobody has', 'Duty_00000000-0000-4000-8000-000000000000'],
    ['is malformed', 'Duty_1'],
    ['is of another type', 'Region_00000000-0000-4000-8000-000000000000'],
  ])('of an id that %s', async (_what, id) => {
    expect(await refusalOf(world, () => revise({ id, ...given }))).toEqual({ code: 'NOT_FOUND' });
  });
});

test('of two revisions of one duty at once exactly one succeeds, and the other changes nothing', async () => {
  const id = await dutyOf(17, 1);
  const both = ['2023-05-01', '2023-06-01'].map(validFrom => revise({ id, validFrom, sourceDocument: '文件' }));
  const codes = (await Promise.all(both)).map(({ body }) => body.errors?.[0].extensions.code ?? 'ALLOWED');
  expect(codes.sort()).toEqual(['ALLOWED', 'INVALID_STATE']);
  expect(await rowsOf(17, 1)).toHaveLength(2);
});

test('a revision whose answer cannot be logged does not happen', async () => {
  const id = await dutyOf(17, 2);
  await world.owner.query('alter table access_log add constraint no_more check (request_id <> $$unlucky$$)');
  const before = await stateOf(world);
  const asking = { as: 'off', at: AT, headers: { 'x-request-id': 'unlucky' } };
  const { body } = await revise({ id, validFrom: '2023-05-01', sourceDocument: '文件' }, asking);
  expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
  expect(await stateOf(world)).toEqual(before);
});
