// Liaisons (联络员): one at a time in each organisation, designated by the unit itself or the office, replaced and kept.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, refusalOf, stateOf, violating } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const STRANGER = 'StaffMember_00000000-0000-4000-8000-000000000000';
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const staffOf = async (persona: string): Promise<string> =>
  `StaffMember_${(await sql('select id from staff_member where staff_no = $1', `DEMO-${persona}`))[0].id}`;
const POSTS = `select a.id, s.staff_no as who, a."from"::text, a."to"::text, s.liaison from assignment a
  join staff_member s on s.id = a.staff_id join organization o on o.id = a.organization_id
  where a.kind = 'LIAISON' and o.slug = $1 order by a."from", a.created_at`;
const postsOf = (slug: string): Promise<Json[]> => sql(POSTS, slug);
const designate = (input: object, asking: Asking, selection?: string) =>
  act(world, 'designateLiaison', input, { at: AT, ...asking }, selection);
const replace = (input: object, asking: Asking, selection?: string) =>
  act(world, 'replaceLiaison', input, { at: AT, ...asking }, selection);
const codeOf = ({ body }: { body: Json }) => body.errors?.[0].extensions.code ?? 'ALLOWED';

describe('designating a liaison', () => {
  test('each organisation of seat 2 has its own, and the post takes everything from the person', async () => {
    const asking = { as: 'off' };
    const party = await designate(
      { staffId: await staffOf('dsgP') },
      asking,
      'assignment { kind from to unit { number } }',
    );
    const government = await designate({ staffId: await staffOf('dsgG') }, asking, 'assignment { unit { number } }');
    expect(party.body.data.designateLiaison.assignment).toEqual({
      kind: 'LIAISON',
      from: '2023-04-17',
      to: null,
      unit: { number: 2 },
    });
    expect(government.body.data.designateLiaison.assignment).toEqual({ unit: { number: 2 } });
    const entry = { id: expect.any(String), from: '2023-04-17', to: null, liaison: true };
    expect(await postsOf('party-general-office')).toEqual([{ ...entry, who: 'DEMO-dsgP' }]);
    expect(await postsOf('gov-general-office')).toEqual([{ ...entry, who: 'DEMO-dsgG' }]);
  });

  test('a second one for an organisation that has one is a conflict, for the office and for the unit', async () => {
    const staffId = await staffOf('med.op');
    for (const as of ['off', 'dir', 'med.pr', 'med.ul'])
      expect(await refusalOf(world, () => designate({ staffId }, { as }))).toEqual({ code: 'CONFLICT' });
    const future = { staffId, from: '2030-01-01' };
    expect(await refusalOf(world, () => designate(future, { as: 'med.pr' }))).toEqual({ code: 'CONFLICT' });
  });

  test('by the county office in its own organisation, whom the log names with the rule', async () => {
    const staffId = await staffOf('ca.off');
    const answer = await designate({ staffId, from: '2023-05-01' }, { as: 'ca.off' });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({
        account: 'ca.off',
        role: 'COUNTY_OFFICE',
        decision: 'ALLOWED',
        rules: ['Assignment.designate.2'],
        fields: ['staffId', 'from'],
      }),
    ]);
    await sql(`delete from assignment where kind = 'LIAISON' and "from" = '2023-05-01'`);
  });

  test('of somebody whom the viewer cannot see, and of nobody, are the same refusal', async () => {
    const hidden = await staffOf('ta2.off');
    for (const as of ['med.pr', 'cb.off'])
      for (const staffId of [hidden, STRANGER, 'what?'])
        expect(await refusalOf(world, () => designate({ staffId }, { as }))).toEqual(
          violating('input.staffId NOT_FOUND'),
        );
  });

  test.each([
    ['a liaison', 'med.lo', 'FORBIDDEN'],
    ['a deputy leader', 'dplP', 'FORBIDDEN'],
    ['a county bureau', 'ca.med', 'FORBIDDEN'],
    ['a town', 'ta1.off', 'FORBIDDEN'],
    ['an auditor acting as such', 'aud.ul', 'FORBIDDEN'],
    ['an administrator', 'sec', 'FORBIDDEN'],
    ['an anonymous caller', '', 'UNAUTHENTICATED'],
  ])('by %s is refused before anything of the input is told', async (_who, as, code) => {
    const headers: Record<string, string> = as === 'aud.ul' ? { 'x-acting-role': 'AUDITOR' } : {};
    for (const staffId of [await staffOf('dir'), STRANGER])
      expect(await refusalOf(world, () => designate({ staffId }, { ...(as ? { as } : {}), headers }))).toEqual({
        code,
      });
  });

  test('in another county, whether that office has a liaison or not, is one and the same refusal', async () => {
    const staffId = await staffOf('ca.off');
    const without = await refusalOf(world, () => designate({ staffId }, { as: 'cb.off' }));
    await designate({ staffId }, { as: 'ca.off' });
    const having = await refusalOf(world, () => designate({ staffId }, { as: 'cb.off' }));
    expect([without, having]).toEqual([{ code: 'FORBIDDEN' }, { code: 'FORBIDDEN' }]);
  });
});

describe('replacing a liaison', () => {
  test('ends the old post the day before, keeps it, and moves the mark of the directory', async () => {
    const [old] = await postsOf('healthcare-security');
    const input = { id: `Assignment_${old.id}`, staffId: await staffOf('med.op'), from: '2023-05-01', version: 1 };
    await sql('delete from outbox_event');
    const { body } = await replace(input, { as: 'med.pr' }, 'assignment { from to staff { staffNo } }');
    expect(body.data.replaceLiaison.assignment).toEqual({
      from: '2023-05-01',
      to: null,
      staff: { staffNo: 'DEMO-med.op' },
    });
    expect(await postsOf('healthcare-security')).toEqual([
      { ...old, to: '2023-04-30', liaison: false },
      { id: expect.any(String), who: 'DEMO-med.op', from: '2023-05-01', to: null, liaison: true },
    ]);
    expect(await sql('select kind, object_type from outbox_event')).toEqual([
      { kind: 'replaceLiaison', object_type: 'Assignment' },
      { kind: 'replaceLiaison', object_type: 'Assignment' },
    ]);
  });

  test('with a past day and a person of another organisation names both offences at once', async () => {
    const [old] = await postsOf('energy');
    const input = { id: `Assignment_${old.id}`, staffId: await staffOf('dir'), from: old.from };
    expect(await refusalOf(world, () => replace(input, { as: 'off' }))).toEqual(
      violating('input.staffId OTHER_ORGANISATION', 'input.from NOT_AFTER_PREVIOUS'),
    );
  });

  test('that is no liaison post, or over, is refused by its state', async () => {
    const [principal] = await sql(`select a.id from assignment a join staff_member s on s.id = a.staff_id
      where s.staff_no = 'DEMO-ene.pr'`);
    const [over] = await postsOf('healthcare-security');
    const staffId = await staffOf('ene.op');
    for (const { id } of [principal, over]) {
      const input = { id: `Assignment_${id}`, staffId, from: '2023-06-01' };
      expect(await refusalOf(world, () => replace(input, { as: 'off' }))).toEqual({ code: 'INVALID_STATE' });
    }
  });

  test('that was changed by another is a conflict; of another unit is forbidden', async () => {
    const [post] = await postsOf('energy');
    const input = { id: `Assignment_${post.id}`, staffId: await staffOf('ene.op'), from: '2023-06-01' };
    expect(await refusalOf(world, () => replace({ ...input, version: 9 }, { as: 'ene.pr' }))).toEqual({
      code: 'CONFLICT',
    });
    for (const as of ['med.pr', 'ene.lo', 'dplG'])
      expect(await refusalOf(world, () => replace(input, { as }))).toEqual({ code: 'FORBIDDEN' });
  });

  test('cannot go back behind a replacement that is planned: there is never a day with two liaisons', async () => {
    const [post] = await postsOf('education');
    const id = `Assignment_${post.id}`;
    await replace({ id, staffId: await staffOf('edu.op'), from: '2023-09-01' }, { as: 'edu.pr' });
    await replace({ id, staffId: await staffOf('edu.ul'), from: '2023-06-01' }, { as: 'edu.pr' });
    const [{ overlaps }] = await sql(
      `select count(*)::int as overlaps from assignment a join assignment b on a.organization_id = b.organization_id
         and a.id < b.id and a.kind = 'LIAISON' and b.kind = 'LIAISON'
         and daterange(a."from", a."to", '[]') && daterange(b."from", b."to", '[]')
       join organization o on o.id = a.organization_id where o.slug = 'education'`,
    );
    expect(overlaps).toBe(0);
  });
});

describe('at the same moment', () => {
  test('of two designations in one organisation exactly one succeeds', async () => {
    const people = await Promise.all([staffOf('dir'), staffOf('rec')]);
    const answers = await Promise.all(people.map(staffId => designate({ staffId }, { as: 'off' })));
    expect(answers.map(codeOf).sort()).toEqual(['ALLOWED', 'CONFLICT']);
    expect(await postsOf('rural-revitalization')).toHaveLength(1);
  });

  test('of two replacements of one post exactly one succeeds', async () => {
    const [post] = await postsOf('finance');
    const people = await Promise.all([staffOf('fin.op'), staffOf('fin.ul')]);
    const answers = await Promise.all(
      people.map(staffId => replace({ id: `Assignment_${post.id}`, staffId, from: '2023-06-01' }, { as: 'fin.pr' })),
    );
    expect(answers.map(codeOf).sort()).toEqual(['ALLOWED', 'INVALID_STATE']);
    expect(await postsOf('finance')).toHaveLength(2);
  });

  test('a refused change leaves not even a marked person', async () => {
    const before = await stateOf(world);
    expect(codeOf(await designate({ staffId: await staffOf('dev.op') }, { as: 'dev.pr' }))).toBe('CONFLICT');
    expect(await stateOf(world)).toEqual(before);
  });
});
