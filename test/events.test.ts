// Event pushes and opinion items (突发事件推送、网络舆情移交): SC-03 step by step, and every refusal with the proof that nothing
// changed.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { EVENT_DATASETS } from '../src/domain/datasets/event.ts';
import { at, DECLARED, eventsOf, priceRecord, reportIn } from './harness/events.ts';
import { act, linesOfRequest, refusalOf, violating } from './harness/grid.ts';
import { type Answer, type Json, openWorld, type World } from './harness/world.ts';

let world: World;
const { open, opened, price, push, clear } = eventsOf(() => world);
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(clear);
afterAll(() => world.close());

describe('SC-03 event pushes within three days', () => {
  test('1 a price fall of 28 September is due on 1 October at 24:00, inside the holiday', async () => {
    const answer = await open('dev.op', 'PRICE', '2023-09-28', { occurredOn: '2023-09-28', ...DECLARED });
    expect(reportIn(answer)).toMatchObject({
      eventNo: 'P16-E-2023-001',
      status: 'DETECTED',
      dueOn: '2023-10-01',
      dueAt: '2023-10-01T16:00:00+00:00',
      unit: { number: 16 },
      region: { code: '6108' },
      viewerActions: ['push'],
    });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({ account: 'dev.op', decision: 'ALLOWED', rules: ['EventReport.open.0'] }),
    ]);
  });

  test('2 pushed at 23:59 it is on time, at 24:00 it is late by a day and taken all the same', async () => {
    const [early, late] = [await price('dev.op', '2023-09-28'), await price('dev.op', '2023-09-28')];
    expect([early.eventNo, late.eventNo]).toEqual(['P16-E-2023-001', 'P16-E-2023-002']);
    const record = priceRecord('2023-09-28');
    expect(reportIn(await push('dev.op', early.id, at('2023-10-01', '23:59'), [record]))).toMatchObject({
      status: 'PUSHED',
      late: false,
      lateBy: 0,
      data: [record],
      personData: null,
    });
    expect(reportIn(await push('dev.op', late.id, at('2023-10-02', '00:00'), [record]))).toMatchObject({
      status: 'PUSHED',
      late: true,
      lateBy: 1,
      pushedAt: '2023-10-01T16:00:00+00:00',
    });
    const kinds = await world.owner.query(
      `select kind from outbox_event where object_type = 'EventReport' order by at`,
    );
    expect(kinds.rows.map(({ kind }) => kind).slice(-4)).toEqual(['openEvent', 'openEvent', 'pushEvent', 'pushEvent']);
  });

  test('3 a loss of yield below the line is refused, with a reason it is an optional push', async () => {
    const facts = { occurredOn: '2023-07-10', lossPct: 25 };
    expect(await refusalOf(world, () => open('agr.op', 'AGRI_DISASTER', '2023-07-11', facts))).toEqual(
      violating('input.lossPct BELOW_THRESHOLD'),
    );
    const reason = { ...facts, overrideReason: '示例：贫困村连片受灾' };
    expect(await opened('agr.op', 'AGRI_DISASTER', '2023-07-11', reason)).toMatchObject({
      optionalPush: true,
      lossPct: '25.00',
      dueOn: '2023-07-13',
    });
    for (const lossPct of [30, 100])
      expect(await opened('agr.ul', 'AGRI_DISASTER', '2023-07-11', { ...facts, lossPct })).toMatchObject({
        optionalPush: false,
      });
    expect(
      await refusalOf(world, () => open('agr.op', 'AGRI_DISASTER', '2023-07-11', { ...facts, lossPct: 29.99 })),
    ).toEqual(violating('input.lossPct BELOW_THRESHOLD'));
  });

  test('4 public health counts from the day the report was received', async () => {
    const facts = { occurredOn: '2023-05-01', reportReceivedOn: '2023-05-04' };
    expect(await opened('hea.op', 'PUBLIC_HEALTH', '2023-05-04', facts)).toMatchObject({ dueOn: '2023-05-07' });
  });

  test('5 a disaster at level IV counts from the later of disaster and response', async () => {
    const facts = { occurredOn: '2023-07-10', activatedOn: '2023-07-12', responseLevel: 'IV' };
    expect(await opened('eme.op', 'NATURAL_DISASTER', '2023-07-12', facts)).toMatchObject({ dueOn: '2023-07-15' });
    const ahead = { ...facts, occurredOn: '2023-07-12', activatedOn: '2023-07-10', responseLevel: 'I' };
    expect(await opened('eme.op', 'NATURAL_DISASTER', '2023-07-12', ahead)).toMatchObject({ dueOn: '2023-07-15' });
  });

  test('6 without a response that was started there is nothing to push', async () => {
    const facts = { occurredOn: '2023-07-10' };
    expect(await refusalOf(world, () => open('eme.op', 'NATURAL_DISASTER', '2023-07-12', facts))).toEqual(
      violating('input.activatedOn MISSING', 'input.responseLevel RESPONSE_LEVEL_NEEDED'),
    );
    const started = { ...facts, activatedOn: '2023-07-12' };
    expect(await refusalOf(world, () => open('eme.op', 'NATURAL_DISASTER', '2023-07-12', started))).toEqual(
      violating('input.responseLevel RESPONSE_LEVEL_NEEDED'),
    );
  });

  test('7 an event of another unit’s obligation is not opened, whatever the input', async () => {
    const facts = { occurredOn: '2023-05-01', reportReceivedOn: '2023-05-04' };
    expect(await refusalOf(world, () => open('dev.op', 'PUBLIC_HEALTH', '2023-05-04', facts))).toEqual({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(world, () => open('dev.op', 'PUBLIC_HEALTH', '2023-05-04'))).toEqual({ code: 'FORBIDDEN' });
  });
});

const ITEM = `opinionItem { id itemRef onTarget late lateByHours targetAt dueAt county { code } }`;
const EXAMPLE = EVENT_DATASETS['P07-I'].a.example;
const transfer = (more: object = {}, moment = at('2023-04-14', '10:40'), as = 'cyb.op'): Promise<Answer> =>
  act(world, 'transferOpinion', { ...EXAMPLE, ...more }, { as, at: moment }, ITEM);
const SEEN = `{ opinionItems { nodes { itemRef gist platform url personHint
  receipts { nodes { id receiver status region { code } viewerActions } } handlings { nodes { receiver text } } } } }`;
const seenBy = async (as: string): Promise<{ items: Json[]; access: string[] }> => {
  const { body } = await world.ask(SEEN, { as, at: at('2023-04-14', '12:00') });
  const access = (body.extensions?.access ?? []).map(({ coordinate }: Json) => coordinate);
  return { items: body.data.opinionItems.nodes, access };
};
const acknowledge = (as: string, id: string): Promise<Answer> =>
  act(world, 'acknowledgeOpinion', { id }, { as, at: at('2023-04-14', '11:00') }, 'opinionReceipt { status }');
const handle = (as: string, receiptId: string, text = '示例：已入户核实'): Promise<Answer> =>
  act(world, 'reportHandling', { receiptId, text }, { as, at: at('2023-04-14', '15:00') }, 'opinionHandling { text }');
const receiptOf = async (as: string): Promise<string> =>
  (await seenBy(as)).items[0].receipts.nodes.find(({ viewerActions }: Json) => viewerActions.includes('acknowledge'))
    .id;

describe('SC-03 opinion items', () => {
  test('8 transferred with the example of the dataset it reaches county and office by itself', async () => {
    const answer = await transfer();
    expect(answer.body.data.transferOpinion.opinionItem).toMatchObject({
      county: { code: '610802' },
      onTarget: true,
      late: false,
      targetAt: '2023-04-14T04:00:00+00:00',
      dueAt: '2023-04-15T02:00:00+00:00',
    });
    const [seen] = (await seenBy('off')).items;
    expect(seen.receipts.nodes.map(({ id: _, ...receipt }: Json) => receipt)).toEqual([
      { receiver: 'CITY_OFFICE', status: 'SENT', region: { code: '6108' }, viewerActions: ['acknowledge'] },
      { receiver: 'COUNTY_OFFICE', status: 'SENT', region: { code: '610802' }, viewerActions: [] },
    ]);
  });

  test('9 the other county sees nothing, nor does anybody else', async () => {
    await transfer();
    for (const as of [
      'cb.off',
      'ta1.off',
      'v1.sec',
      'ca.med',
      'pet.op',
      'cyb.lo',
      'cyb.pr',
      'ldr',
      'go',
      'rec',
      'aud.op',
      'sys',
    ])
      expect([as, (await seenBy(as)).items]).toEqual([as, []]);
  });

  test('10 county and office acknowledge and report, each for itself; the unit sees what was done', async () => {
    await transfer();
    const [county, office] = [await receiptOf('ca.off'), await receiptOf('off')];
    expect(await refusalOf(world, () => handle('ca.off', county))).toEqual({ code: 'INVALID_STATE' });
    expect(await refusalOf(world, () => acknowledge('cb.off', county))).toEqual({ code: 'NOT_FOUND' });
    expect(await refusalOf(world, () => acknowledge('ca.off', office))).toEqual({ code: 'NOT_FOUND' });
    expect(await refusalOf(world, () => acknowledge('off', county))).toEqual({ code: 'FORBIDDEN' });
    expect(await refusalOf(world, () => acknowledge('cyb.op', county))).toEqual({ code: 'FORBIDDEN' });
    for (const [as, id] of [
      ['ca.off', county],
      ['off', office],
    ] as const)
      expect((await acknowledge(as, id)).body.data.acknowledgeOpinion.opinionReceipt).toEqual({
        status: 'ACKNOWLEDGED',
      });
    expect(await refusalOf(world, () => acknowledge('ca.off', county))).toEqual({ code: 'INVALID_STATE' });
    expect(await refusalOf(world, () => handle('off', county))).toEqual({ code: 'FORBIDDEN' });
    expect(await refusalOf(world, () => handle('cb.off', county))).toEqual(violating('input.receiptId NOT_FOUND'));
    await handle('ca.off', county);
    await handle('ca.off', county, '示例：已纳入帮扶');
    const [item] = (await seenBy('cyb.op')).items;
    expect(item.handlings.nodes).toEqual([
      { receiver: 'COUNTY_OFFICE', text: '示例：已入户核实' },
      { receiver: 'COUNTY_OFFICE', text: '示例：已纳入帮扶' },
    ]);
  });

  test('the office reads the gist and not who it is; unit and county read both', async () => {
    await transfer();
    const { items, access } = await seenBy('off');
    expect(items[0]).toMatchObject({ gist: EXAMPLE.gist, platform: EXAMPLE.platform, personHint: null });
    expect(access).toEqual(['OpinionItem.personHint']);
    for (const as of ['cyb.op', 'cyb.ul', 'ca.off'])
      expect((await seenBy(as)).items[0]).toMatchObject({ gist: EXAMPLE.gist, personHint: EXAMPLE.personHint });
  });

  test('TR-07 the target is 2 hours, late is after 24', async () => {
    const transferredAt = async (itemRef: string, moment: string) =>
      (await transfer({ itemRef }, moment)).body.data.transferOpinion.opinionItem;
    expect(await transferredAt('A', '2023-04-14T11:59:59+08:00')).toMatchObject({ onTarget: true, late: false });
    expect(await transferredAt('B', '2023-04-14T12:00:00+08:00')).toMatchObject({ onTarget: false, late: false });
    expect(await transferredAt('C', '2023-04-15T09:59:59+08:00')).toMatchObject({
      onTarget: false,
      late: false,
      lateByHours: 0,
    });
    expect(await transferredAt('D', '2023-04-15T10:00:00+08:00')).toMatchObject({ late: true, lateByHours: 1 });
    expect(await transferredAt('E', '2023-04-15T12:30:00+08:00')).toMatchObject({ late: true, lateByHours: 3 });
  });

  test('an item goes out once; wrong input and others are refused', async () => {
    await transfer();
    expect(await refusalOf(world, () => transfer())).toEqual({ code: 'CONFLICT' });
    const next = { itemRef: 'OPINION-002' };
    const future = { ...next, discoveredAt: '2023-04-14T11:00:00+08:00' };
    expect(await refusalOf(world, () => transfer(future))).toEqual(violating('input.discoveredAt IN_THE_FUTURE'));
    expect(await refusalOf(world, () => transfer({ ...next, county: '610802102' }))).toEqual(
      violating('input.county NOT_FOUND', 'input.county NOT_A_REGION'),
    );
    expect(await refusalOf(world, () => transfer({ ...next, gist: '机密★示例' }))).toEqual(
      violating('input.gist STATE_SECRET_MARKING'),
    );
    for (const as of ['med.op', 'cyb.lo', 'cyb.pr', 'off', 'ca.off', 'ldr', 'sys', 'int.med'])
      expect(await refusalOf(world, () => transfer(next, undefined, as))).toEqual({ code: 'FORBIDDEN' });
    // A county of another city is beyond the jurisdiction of the unit.
    expect(await refusalOf(world, () => transfer({ ...next, county: '140623' }))).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('SC-03 roads', () => {
  const V1 = '610802102200';
  const V2 = '610802102202';
  const ROADS = datasetsOf('P28-M')!;
  const submit = (named: string, more: object = {}) => {
    const a = {
      code: 'a',
      records: [{ ...ROADS['a']!.example, villages: [named], blockedFrom: '2023-07-08', expectedReopen: null }],
    };
    const b = { code: 'b', records: [{ ...ROADS['b']!.example, village: named }] };
    const input = { obligationCode: 'P28-M', periodKey: '2023-07', datasets: [a, b], ...more };
    return act(
      world,
      'submitPush',
      input,
      { as: 'tra.op', at: at('2023-07-31') },
      'pushSubmission { id status acceptedCount warnings }',
    );
  };
  const submitted = ({ body }: Answer): Json => {
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (Object.values(body.data)[0] as Json).pushSubmission;
  };
  const missing = violating('input.omissionReason KNOWN_BLOCKED_VILLAGE_MISSING');
  beforeEach(async () => {
    await world.owner.query('truncate road_status, push_submission, push_record, county_push, assigned_matter');
    const { rows } = await world.owner.query(`select 'Region_' || id as id from region where code = $1`, [V1]);
    const input = { villageId: rows[0].id, road: '示例村道1号', cause: '示例：暴雨冲毁路基' };
    const { body } = await act(world, 'reportRoadBlocked', input, { as: 'v1.sec', at: at('2023-07-11') });
    expect(body.errors).toBeUndefined();
  });

  test('12 the monthly push without a village known to be cut off needs a reason, and says what it leaves out', async () => {
    expect(await refusalOf(world, () => submit(V2))).toEqual(missing);
    const reason = '示例：便道当日已通';
    const taken = submitted(await submit(V2, { omissionReason: reason }));
    expect(taken).toMatchObject({
      acceptedCount: 2,
      warnings: [{ rule: 'KNOWN_BLOCKED_VILLAGE_MISSING', villages: [V1], reason }],
    });
    const { body } = await world.ask('{ pushSubmissions { nodes { warnings } } }', { as: 'off', at: at('2023-08-01') });
    expect(body.data.pushSubmissions.nodes).toEqual([{ warnings: taken.warnings }]);
  });

  test('a push that names the village needs no reason, and its correction is judged anew', async () => {
    const { id, warnings } = submitted(await submit(V1));
    expect(warnings).toBeNull();
    await act(world, 'returnPush', { id, reason: '示例：请核实' }, { as: 'off', at: at('2023-08-01') });
    const empty = [
      { code: 'a', zero: true },
      { code: 'b', zero: true },
    ];
    const correct = (more: object) =>
      act(
        world,
        'correctPush',
        { id, datasets: empty, ...more },
        { as: 'tra.op', at: at('2023-08-02') },
        'pushSubmission { warnings }',
      );
    expect(await refusalOf(world, () => correct({}))).toEqual(missing);
    expect(submitted(await correct({ omissionReason: '示例：误报' })).warnings).toHaveLength(1);
  });

  test('neither a zero report nor a record that did not pass gets round it; other months and units are not asked', async () => {
    const zero = (more: object, as = 'tra.op') =>
      act(
        world,
        'submitZeroReport',
        { obligationCode: 'P28-M', periodKey: '2023-07', ...more },
        { as, at: at('2023-07-31') },
        'pushSubmission { warnings }',
      );
    expect(await refusalOf(world, () => zero({}))).toEqual(missing);
    expect(submitted(await zero({ periodKey: '2023-06' })).warnings).toBeNull();
    const others = { obligationCode: 'P27-H', periodKey: '2023-07-H2' };
    expect(submitted(await zero(others, 'hou.op')).warnings).toBeNull();
    const [a, b] = [ROADS['a']!.example, ROADS['b']!.example];
    const wrong = {
      code: 'b',
      records: [
        { ...b, village: V1, householdsAffected: -1 },
        { ...b, village: V2 },
      ],
    };
    const datasets = [{ code: 'a', records: [{ ...a, villages: [V2] }] }, wrong];
    expect(await refusalOf(world, () => submit(V2, { datasets }))).toEqual(missing);
  });

  test('an integrator is told nothing of roads; the office sees what its push leaves out', async () => {
    const lend = (number: number) =>
      world.owner.query(
        `update role_grant set unit_id = (select id from member_unit where number = $1)
           where account_id = (select id from account where username = 'int.med')`,
        [number],
      );
    await lend(28);
    try {
      const input = { obligationCode: 'P28-M', periodKey: '2023-07' };
      const asking = { as: 'int.med', at: at('2023-07-31') };
      const { body } = await act(world, 'submitZeroReport', input, asking, 'pushSubmission { status warnings }');
      expect(body.data.submitZeroReport.pushSubmission).toEqual({ status: 'SUBMITTED', warnings: null });
      expect(JSON.stringify(body)).not.toContain(V1);
    } finally {
      await lend(43);
    }
    const { body } = await world.ask('{ pushSubmissions { nodes { warnings } } }', { as: 'off', at: at('2023-08-01') });
    const noted = [{ rule: 'KNOWN_BLOCKED_VILLAGE_MISSING', villages: [V1], reason: null }];
    expect(body.data.pushSubmissions.nodes).toEqual([{ warnings: noted }]);
  });
});
