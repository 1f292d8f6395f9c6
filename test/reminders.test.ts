// Deadlines (到期提醒): worked out from the clock for whoever asks, and told once each by the sweep, also after days in which
// no sweep ran, and by several servers at once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPool } from '../src/database/application-pool.ts';
import { remindersOf } from '../src/delivery/reminders/push-tasks.ts';
import { sweep } from '../src/delivery/reminders/sweep.ts';
import { act } from './harness/grid.ts';
import { listenBySocket } from './harness/subscriptions.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
let pool: ReturnType<typeof createPool>;
const ask = async (query: string, as: string, at: string): Promise<Json> => (await world.ask(query, { as, at })).body;
const day = (on: string) => `${on}T10:00:00+08:00`;

const toldOf = async (): Promise<Record<string, number>> => {
  const { rows } = await world.owner.query(
    `select kind, count(*)::int as n from outbox_event where kind ~ '(DueSoon|Overdue)$' group by kind`,
  );
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
};

beforeAll(async () => {
  world = await openWorld();
  pool = createPool(world.applicationUrl, 4);
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  const { data } = await ask('{ household(householdNo: "H-R1") { id } }', 'v1.sec', day('2023-04-17'));
  await act(
    world,
    'openCase',
    { householdId: data.household.id, riskCauses: ['ILLNESS'] },
    { as: 'v1.res', at: day('2023-04-17') },
  );
  await act(
    world,
    'reportRisk',
    { householdId: data.household.id, riskFlags: ['WATER'] },
    { as: 'off', at: day('2023-04-17') },
  );
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

describe('a reader asks', () => {
  const overdue = '{ overdueCases { case { householdNo: household { householdNo } state } dueOn decided daysLate } }';
  test('a case is overdue from the day after its last day on, for who reads it, and for nobody else', async () => {
    expect((await ask(overdue, 'off', day('2023-04-28'))).data.overdueCases).toEqual([]);
    const expected = [
      {
        case: { householdNo: { householdNo: 'H-R1' }, state: 'LEAD_REGISTERED' },
        dueOn: '2023-04-28',
        decided: false,
        daysLate: 6,
      },
    ];
    for (const as of ['off', 'ca.off', 'ta1.off', 'v1.sec'])
      expect([as, (await ask(overdue, as, day('2023-05-04'))).data.overdueCases]).toEqual([as, expected]);
    for (const as of ['cb.off', 'ta2.off', 'v2.sec', 'med.op', 'ldr', 'sys'])
      expect([as, (await ask(overdue, as, day('2023-05-04'))).data.overdueCases]).toEqual([as, []]);
    expect(
      (await ask('{ overdueCases(first: 501) { dueOn } }', 'off', day('2023-05-04'))).errors[0].extensions.code,
    ).toBe('TOO_COMPLEX');
  });

  test('a case that was decided late stays in the list, with the days it was late (SC-01, 20)', async () => {
    const set = (text: string) => world.owner.query(`update monitoring_case set ${text}`);
    await set(`overdue = true, decided_on = '2023-05-04', decision = 'APPROVED', state = 'ENROLLED'`);
    const list = (await ask('{ overdueCases { decided daysLate dueOn } }', 'off', day('2023-09-01'))).data.overdueCases;
    expect(list).toEqual([{ decided: true, daysLate: 6, dueOn: '2023-04-28' }]);
    await set(`overdue = false, decided_on = null, decision = null, state = 'LEAD_REGISTERED'`);
  });

  test('reminders: what is near and what is overdue, of the work that one sees', async () => {
    const query = `{ reminders(withinDays: 3) { kind dueOn daysLeft periodKey obligation { code } lead { state } case { state } } }`;
    const before = (await ask(query, 'off', day('2023-04-26'))).data.reminders;
    expect(before.filter((one: Json) => one.case)).toEqual([
      expect.objectContaining({ kind: 'DUE_SOON', dueOn: '2023-04-28', daysLeft: 2 }),
    ]);
    expect(before.filter((one: Json) => one.lead)).toHaveLength(1);
    const after = (await ask(query, 'off', day('2023-04-29'))).data.reminders;
    expect(after.find((one: Json) => one.case)).toMatchObject({ kind: 'OVERDUE', daysLeft: -1 });
    const own = (await ask(query, 'med.op', day('2023-04-29'))).data.reminders;
    expect(own.filter((one: Json) => one.lead || one.case)).toEqual([]);
    expect(new Set(own.map((one: Json) => one.obligation.code))).toEqual(new Set(['P43-H', 'P43-M']));
    expect(
      (await ask('{ reminders(withinDays: 40) { kind } }', 'off', day('2023-04-29'))).errors[0].extensions.code,
    ).toBe('INVALID_INPUT');
  });
});

describe('the sweep', () => {
  test('tells nothing while all is far away, then that it is near, then that it has passed: once each', async () => {
    await sweep(pool, day('2023-04-18'));
    expect((await toldOf())['caseDueSoon'] ?? 0).toBe(0);
    await sweep(pool, day('2023-04-26'));
    await sweep(pool, day('2023-04-27'));
    expect(await toldOf()).toMatchObject({ caseDueSoon: 1, leadDueSoon: 1 });
    // Four servers at once, twice.
    for (let round = 0; round < 2; round++) await Promise.all([1, 2, 3, 4].map(() => sweep(pool, day('2023-04-29'))));
    expect(await toldOf()).toMatchObject({ caseDueSoon: 1, caseOverdue: 1, leadDueSoon: 1, leadOverdue: 1 });
  });

  test('after days in which none ran it tells what is open then, and not what was near before', async () => {
    await world.owner.query('delete from task_reminder');
    await world.owner.query('delete from outbox_event');
    expect(await sweep(pool, day('2023-05-20'))).toBeGreaterThan(0);
    const told = await toldOf();
    expect(told).toMatchObject({ caseOverdue: 1, leadOverdue: 1 });
    expect(told['caseDueSoon']).toBeUndefined();
    expect(await sweep(pool, day('2023-05-20'))).toBe(0);
  });

  test('what is noted as told is told, or neither: a sweep that fails leaves nothing behind', async () => {
    await world.owner.query('delete from task_reminder');
    await world.owner.query('delete from outbox_event');
    await world.owner.query(
      `alter table outbox_event add constraint nothing_of_cases check (kind <> 'caseOverdue') not valid`,
    );
    await expect(sweep(pool, day('2023-05-20'))).rejects.toThrow();
    const { rows } = await world.owner.query('select * from task_reminder');
    expect([rows, await toldOf()]).toEqual([[], {}]);
    await world.owner.query('alter table outbox_event drop constraint nothing_of_cases');
    expect(await sweep(pool, day('2023-05-20'))).toBeGreaterThan(0);
  });

  test('subscribers hear of it if they may see the case at that moment', async () => {
    await world.owner.query('delete from task_reminder');
    const at = day('2023-05-20');
    const query = 'subscription { caseOverdue { household { householdNo } dueOn } }';
    const own = await listenBySocket(world, query, { as: 'ca.off', at });
    const other = await listenBySocket(world, query, { as: 'cb.off', at });
    await sweep(pool, at);
    for (let waited = 0; own.received.length === 0 && waited < 15_000; waited += 50)
      await new Promise(resolve => setTimeout(resolve, 50));
    expect(own.received.map(text => JSON.parse(text).data)).toEqual([
      { caseOverdue: { household: { householdNo: 'H-R1' }, dueOn: '2023-04-28' } },
    ]);
    expect(other.received).toEqual([]);
    own.close();
    other.close();
  });
});

describe('reporting tasks', () => {
  const monthly = { id: 'o', rule: { rule: 'TR-02', graceDays: 0, basis: 'PROPOSED' } as const, sent: [] as string[] };
  const kinds = (given: object, now: string) =>
    remindersOf({ ...monthly, ...given }, now).map(({ task, kind }) => `${kind} ${task.slice(2)}`);

  test('near three days before, overdue after; missed ones for a month; sent ones never', () => {
    expect(kinds({}, day('2023-04-26'))).not.toContain('pushDueSoon 2023-04');
    expect(kinds({}, day('2023-04-27'))).toContain('pushDueSoon 2023-04');
    expect(kinds({}, day('2023-05-01'))).toContain('pushOverdue 2023-04');
    expect(kinds({ sent: ['2023-03', '2023-04'] }, day('2023-05-01'))).toEqual([]);
    expect(kinds({}, day('2023-05-29'))).toContain('pushOverdue 2023-04');
    expect(kinds({}, day('2023-05-29'))).not.toContain('pushOverdue 2023-03');
  });

  test('TR-03: a rule that names its days reminds on each of them', () => {
    const rule = { rule: 'TR-03', month: 7, day: 15, reminders: ['07-01', '07-10'], graceDays: 0, basis: 'STATED' };
    expect(kinds({ rule, sent: ['2022', '2021'] }, day('2023-06-30'))).toEqual([]);
    expect(kinds({ rule, sent: ['2022', '2021'] }, day('2023-07-01'))).toEqual(['pushDueSoon 2023 2023-07-01']);
    expect(kinds({ rule, sent: ['2022', '2021'] }, day('2023-07-11'))).toEqual([
      'pushDueSoon 2023 2023-07-01',
      'pushDueSoon 2023 2023-07-10',
    ]);
  });

  test('are told of like the others', async () => {
    const told = await toldOf();
    expect(told['pushOverdue']).toBeGreaterThan(10);
  });
});

describe('TR-42: a dispatch', () => {
  const query = '{ reminders(withinDays: 3) { kind dueOn daysLeft dispatch { hop result } } }';
  const near = async (as: string, on: string): Promise<Json> =>
    (await ask(query, as, day(on))).data.reminders.filter((one: Json) => one.dispatch);
  const hand = (id: string, as: string, on: string) => act(world, 'dispatchLead', { id }, { as, at: day(on) });

  test('is near on its way, overdue after its day, and settled when its level hands it on, visits or gives it back', async () => {
    const { data } = await ask('{ warningLeads { nodes { id } } }', 'off', day('2023-04-17'));
    const [{ id }] = data.warningLeads.nodes;
    await hand(id, 'off', '2023-04-17');
    const county = { dueOn: '2023-04-18', dispatch: { hop: 'COUNTY', result: 'PENDING' } };
    for (const as of ['off', 'ca.off'])
      expect(await near(as, '2023-04-17')).toEqual([{ kind: 'DUE_SOON', daysLeft: 1, ...county }]);
    for (const as of ['cb.off', 'ta1.off', 'v1.sec', 'ldr', 'med.op']) expect(await near(as, '2023-04-19')).toEqual([]);
    expect(await near('ca.off', '2023-04-19')).toEqual([{ kind: 'OVERDUE', daysLeft: -1, ...county }]);
    await world.owner.query('delete from task_reminder');
    await world.owner.query('delete from outbox_event');
    for (const on of ['2023-04-17', '2023-04-18', '2023-04-18', '2023-04-19', '2023-04-19']) await sweep(pool, day(on));
    expect(await toldOf()).toMatchObject({ dispatchDueSoon: 1, dispatchOverdue: 1 });
    await hand(id, 'ca.off', '2023-04-19');
    await hand(id, 'ta1.off', '2023-04-20');
    // Friday, the Sunday that is a working day, and Monday.
    expect((await near('off', '2023-04-21')).map((one: Json) => [one.dispatch.hop, one.dueOn])).toEqual([
      ['VILLAGE', '2023-04-24'],
    ]);
    expect((await near('v1.sec', '2023-04-25')).map((one: Json) => one.dispatch.hop)).toEqual(['VILLAGE']);
    const visit = { kind: 'GRID_PATROL', leadId: id, findings: '已上门' };
    expect(
      (await act(world, 'recordVisit', visit, { as: 'v1.sec', at: day('2023-04-25') })).body.errors,
    ).toBeUndefined();
    expect(await near('off', '2023-05-20')).toEqual([]);
    const { rows } = await world.owner.query(
      'select hop, result, acted_at is not null as acted from dispatch order by sent_at',
    );
    expect(rows).toEqual([
      { hop: 'COUNTY', result: 'HANDED_ON', acted: true },
      { hop: 'TOWN', result: 'HANDED_ON', acted: true },
      { hop: 'VILLAGE', result: 'VISITED', acted: true },
    ]);
  });

  test('that is given back is settled, and the next one counts anew', async () => {
    const { data } = await ask('{ warningLeads { nodes { id } } }', 'off', day('2023-04-26'));
    const [{ id }] = data.warningLeads.nodes;
    const back = { as: 'v1.sec', at: day('2023-04-26') };
    expect((await act(world, 'returnLead', { id, reason: '户籍不在本村' }, back)).body.errors).toBeUndefined();
    await hand(id, 'off', '2023-04-26');
    expect((await near('off', '2023-04-28')).map((one: Json) => [one.dispatch.hop, one.daysLeft])).toEqual([
      ['COUNTY', -1],
    ]);
    await act(world, 'returnLead', { id, reason: '户籍不在本县' }, { as: 'ca.off', at: day('2023-04-28') });
    expect(await near('off', '2023-04-28')).toEqual([]);
  });
});
