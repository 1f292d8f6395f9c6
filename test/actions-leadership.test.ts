// Seats of the leading group (小组职务) and delegations (授权委托): one leader at a time, appointed and ended by the office;
// authority is delegated by the leader alone, to a deputy of the same group, while both hold their seats.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, refusalOf, violating } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const NOBODY = '00000000-0000-4000-8000-000000000000';
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const staffOf = async (persona: string): Promise<string> =>
  `StaffMember_${(await sql('select id from staff_member where staff_no = $1', `DEMO-${persona}`))[0].id}`;
const groupOf = async (code: string): Promise<string> =>
  `LeadingGroup_${(await sql('select g.id from leading_group g join region r on r.id = g.region_id where code = $1', code))[0].id}`;
const seatOf = async (persona: string): Promise<string> =>
  `LeadingGroupSeat_${(await sql('select l.id from leading_group_seat l join staff_member s on s.id = l.person_id where s.staff_no = $1', `DEMO-${persona}`))[0].id}`;
const outcome = ({ body }: { body: Json }) => body.errors?.[0].extensions.code ?? 'ALLOWED';

async function appoint(persona: string, seat: string, more: object = {}, asking: Asking = { as: 'off' }) {
  const input = { groupId: await groupOf('6108'), personId: await staffOf(persona), seat, ...more };
  return act(
    world,
    'appointSeat',
    input,
    { at: AT, ...asking },
    'leadingGroupSeat { seat from to person { staffNo } }',
  );
}
const end = async (persona: string, more: object = {}, asking: Asking = { as: 'off' }) =>
  act(world, 'endSeat', { id: await seatOf(persona), ...more }, { at: AT, ...asking }, 'leadingGroupSeat { to }');
const delegate = async (persona: string, more: object = {}, asking: Asking = { as: 'ldr' }) =>
  act(
    world,
    'delegateAuthority',
    {
      groupId: await groupOf('6108'),
      delegateId: await staffOf(persona),
      matter: 'TOPIC_APPROVAL',
      to: '2023-06-30',
      ...more,
    },
    { at: AT, ...asking },
    'delegation { matter from to delegator { staffNo } delegate { staffNo } }',
  );

describe('seats', () => {
  test('the leader’s seat passes on the day after it was ended, and the old one is kept', async () => {
    expect((await end('ldr', { to: '2023-04-30', version: 1 })).body.data.endSeat.leadingGroupSeat.to).toBe(
      '2023-04-30',
    );
    const answer = await appoint('exl', 'LEADER', { from: '2023-05-01', capacity: 'PARTY_PRINCIPAL' });
    expect(answer.body.data.appointSeat.leadingGroupSeat).toEqual({
      seat: 'LEADER',
      from: '2023-05-01',
      to: null,
      person: { staffNo: 'DEMO-exl' },
    });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({
        account: 'off',
        role: 'OFFICE_STAFF',
        decision: 'ALLOWED',
        rules: ['LeadingGroupSeat.appoint.0'],
      }),
    ]);
    expect(await sql('select kind, object_type from outbox_event order by at')).toEqual([
      { kind: 'endSeat', object_type: 'LeadingGroupSeat' },
      { kind: 'appointSeat', object_type: 'LeadingGroupSeat' },
    ]);
  });

  test('there is one leader and one director at a time; deputies and members are several, each once', async () => {
    for (const seat of ['LEADER', 'OFFICE_DIRECTOR'])
      expect(await refusalOf(world, () => appoint('off', seat))).toEqual({ code: 'CONFLICT' });
    expect(await refusalOf(world, () => appoint('dplP', 'DEPUTY_LEADER'))).toEqual({ code: 'CONFLICT' });
    expect(outcome(await appoint('off', 'DEPUTY_LEADER'))).toBe('ALLOWED');
  });

  test('of two leaders appointed at the same moment exactly one sits', async () => {
    await end('ldr', { to: '2023-04-16' });
    const answers = await Promise.all([appoint('exl', 'LEADER'), appoint('dplP', 'LEADER')]);
    expect(answers.map(outcome).sort()).toEqual(['ALLOWED', 'CONFLICT']);
  });

  test('an end that was fixed is not put off into the time of the successor', async () => {
    await end('ldr', { to: '2023-04-30' });
    await appoint('exl', 'LEADER', { from: '2023-05-01' });
    await end('ldr', { to: '2023-12-31' });
    const [{ overlaps }] = await sql(
      `select count(*)::int as overlaps from leading_group_seat a join leading_group_seat b on a.group_id = b.group_id
         and a.id < b.id and a.seat = 'LEADER' and b.seat = 'LEADER'
         and daterange(a."from", a."to", '[]') && daterange(b."from", b."to", '[]')`,
    );
    expect(overlaps).toBe(0);
  });

  test('refused input: days in the wrong order, unknown group and unknown person, all at once', async () => {
    const order = { from: '2023-05-01', to: '2023-04-30' };
    expect(await refusalOf(world, () => appoint('off', 'MEMBER', order))).toEqual(
      violating('input.to ENDS_BEFORE_START'),
    );
    expect(await refusalOf(world, () => end('ldr', { to: '2021-08-30' }))).toEqual(
      violating('input.to ENDS_BEFORE_START'),
    );
    const unknown = { groupId: `LeadingGroup_${NOBODY}`, personId: `StaffMember_${NOBODY}` };
    expect(await refusalOf(world, () => appoint('off', 'MEMBER', unknown))).toEqual(
      violating('input.groupId NOT_FOUND', 'input.personId NOT_FOUND'),
    );
  });

  test('refused for the state, for a concurrent change, and for all but the office', async () => {
    expect(await refusalOf(world, () => end('ldr', { version: 3 }))).toEqual({ code: 'CONFLICT' });
    for (const as of ['ldr', 'rec', 'med.pr', 'go']) {
      expect(await refusalOf(world, () => end('dplG', {}, { as }))).toEqual({ code: 'FORBIDDEN' });
      expect(await refusalOf(world, () => appoint('off', 'MEMBER', {}, { as }))).toEqual({ code: 'FORBIDDEN' });
    }
    expect(await refusalOf(world, () => end('ldr', {}, { as: 'ca.off' }))).toEqual({ code: 'NOT_FOUND' });
    await end('ldr', { to: '2023-04-16' });
    expect(await refusalOf(world, () => end('ldr', { to: '2023-04-18' }))).toEqual({ code: 'INVALID_STATE' });
  });
});

describe('delegations', () => {
  test('SC-04: the leader delegates the approval of topics to a deputy until a day', async () => {
    const answer = await delegate('dplP', { condition: '仅限专题议题' });
    expect(answer.body.data.delegateAuthority.delegation).toEqual({
      matter: 'TOPIC_APPROVAL',
      from: '2023-04-17',
      to: '2023-06-30',
      delegator: { staffNo: 'DEMO-ldr' },
      delegate: { staffNo: 'DEMO-dplP' },
    });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({
        account: 'ldr',
        role: 'LEADER',
        decision: 'ALLOWED',
        rules: ['Delegation.delegate.0'],
      }),
    ]);
    const read = '{ delegations { nodes { matter condition } } }';
    for (const [as, condition] of [
      ['ldr', '仅限专题议题'],
      ['dplP', '仅限专题议题'],
      ['off', '仅限专题议题'],
      ['exl', null],
      ['go', null],
    ] as const)
      expect((await world.ask(read, { as })).body.data.delegations.nodes).toEqual([
        { matter: 'TOPIC_APPROVAL', condition },
      ]);
  });

  test('nobody but the leader delegates, and not for a group that somebody else leads', async () => {
    for (const as of ['exl', 'dplP', 'dplG', 'dir', 'off', 'go', 'med.pr', 'sys'])
      expect(await refusalOf(world, () => delegate('dplP', {}, { as }))).toEqual({ code: 'FORBIDDEN' });
    const groupId = await groupOf('610802');
    expect(await refusalOf(world, () => delegate('dplP', { groupId }))).toEqual({ code: 'FORBIDDEN' });
  });

  test('only to an executive or deputy leader, and until a day that comes after the first', async () => {
    for (const persona of ['dir', 'med.pr', 'off', 'ldr'])
      expect(await refusalOf(world, () => delegate(persona))).toEqual(violating('input.delegateId NOT_A_DEPUTY'));
    expect(await refusalOf(world, () => delegate('dplP', { from: '2023-05-01', to: '2023-04-30' }))).toEqual(
      violating('input.to ENDS_BEFORE_START'),
    );
    expect(outcome(await delegate('exl', { matter: 'CHAIR' }))).toBe('ALLOWED');
  });

  test('a former leader delegates nothing, not even from a day on which he or she still led', async () => {
    await end('ldr', { to: '2023-03-31' });
    expect(await refusalOf(world, () => delegate('dplP'))).toEqual({ code: 'FORBIDDEN' });
    expect(await refusalOf(world, () => delegate('dplP', { from: '2023-03-01' }))).toEqual({ code: 'FORBIDDEN' });
  });

  test('a leader to come delegates nothing before the first day', async () => {
    await sql(`update leading_group_seat set "from" = '2024-01-01' where seat = 'LEADER'`);
    expect(await refusalOf(world, () => delegate('dplP'))).toEqual({ code: 'FORBIDDEN' });
  });

  test('a deputy whose seat ends before the delegation, or begins after it, does not get it', async () => {
    await sql(`update leading_group_seat set "to" = '2023-05-31' where id = $1`, (await seatOf('dplP')).slice(17));
    expect(await refusalOf(world, () => delegate('dplP'))).toEqual(violating('input.delegateId NOT_A_DEPUTY'));
    await sql(`update leading_group_seat set "from" = '2023-06-01' where id = $1`, (await seatOf('dplG')).slice(17));
    expect(await refusalOf(world, () => delegate('dplG'))).toEqual(violating('input.delegateId NOT_A_DEPUTY'));
  });
});
