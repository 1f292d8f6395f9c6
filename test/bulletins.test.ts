// Bulletins (S11, FG51, N04), over HTTP: drafted by office or unit, approved and sent by the office, read by scope once they are
// sent; what is about a restricted meeting rests on a relay authorisation that covers every reader, and ends with it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { marksOf, violating } from './harness/grid.ts';
import { regionId, staffId, stepsOf, unitId } from './harness/meeting.ts';
import { START, secretMeeting } from './harness/meeting-table.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const FROM = '2023-06-21T09:00:00+08:00';
const WITHIN = '2023-06-22T09:00:00+08:00';
const UNTIL = '2023-06-23T09:00:00+08:00';
let world: World;
let steps: ReturnType<typeof stepsOf>;
let hea: string;
let county: string;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, START);
  hea = await unitId(world, 33);
  county = await regionId(world, '610802');
});
afterAll(() => world.close());

const text = (more: object = {}) => ({
  channel: 'BULLETIN',
  title: '示例简报',
  text: '示例内容',
  scopeIds: [hea, county],
  ...more,
});
const draft = async (more: object = {}, as = 'off'): Promise<string> =>
  (await steps.done('draftBulletin', text(more), as, 'bulletin { id }')).id;
const seen = async (id: string, as: string, at = START): Promise<Json> =>
  (await steps.read(`bulletin(id: "${id}") { title text }`, as, at)).data.bulletin;
const shown = { title: '示例简报', text: '示例内容' };

describe('a bulletin about no restricted meeting', () => {
  let id: string;

  test('is drafted by the office and by units', async () => {
    for (const as of ['ldr', 'go', 'dis.op', 'ca.med', 'ta1.off', 'med.op', 'sys', 'hh1'])
      expect([as, await steps.refused('draftBulletin', text(), as)]).toEqual([as, { code: 'FORBIDDEN' }]);
    const selection = 'bulletin { id state scope unit { number } author { staffNo } }';
    const made = await steps.done('draftBulletin', text(), 'med.lo', selection);
    expect(made).toMatchObject({ state: 'DRAFT', unit: { number: 43 }, author: { staffNo: 'DEMO-med.lo' } });
    expect(made.scope).toHaveLength(2);
    id = made.id;
  });

  test('is read by office, leaders and the own unit until it is sent, and by its scope afterwards', async () => {
    for (const as of ['off', 'ldr', 'go', 'med.lo', 'med.pr']) expect([as, await seen(id, as)]).toEqual([as, shown]);
    const scope = ['hea.lo', 'hea.pr', 'ca.off'];
    const others = ['hea.op', 'hou.lo', 'cb.off', 'ca.med', 'rec', 'dis.op', 'ta1.off', 'sys', 'adt', 'hh1'];
    for (const as of [...scope, ...others]) expect([as, await seen(id, as)]).toEqual([as, null]);
    expect(await steps.refused('approveBulletin', { id }, 'med.lo')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('sendBulletin', { id }, 'off')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('approveBulletin', { id }, 'off', 'bulletin { state }');
    expect(await steps.refused('sendBulletin', { id }, 'med.lo')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('sendBulletin', { id }, 'hea.lo')).toEqual({ code: 'NOT_FOUND' });
    for (const as of scope) expect([as, await seen(id, as)]).toEqual([as, null]);
    await steps.done('sendBulletin', { id }, 'off', 'bulletin { state }');
    for (const as of scope) expect([as, await seen(id, as)]).toEqual([as, shown]);
    for (const as of others) expect([as, await seen(id, as)]).toEqual([as, null]);
    for (const verb of ['approveBulletin', 'sendBulletin'])
      expect(await steps.refused(verb, { id }, 'off')).toEqual({ code: 'INVALID_STATE' });
  });

  test('leaves a mark when it is read, and an event when it is sent', async () => {
    const answer = await world.ask(`{ bulletin(id: "${id}") { text } }`, { as: 'hea.lo', at: START });
    expect((await marksOf(world, answer)).map(({ object, fields }) => [object, fields])).toEqual([[id, ['text']]]);
    const { rows } = await world.owner.query(`select kind from outbox_event where object_id = $1`, [id.slice(-36)]);
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['approveBulletin', 'draftBulletin', 'sendBulletin']);
  });

  test.each([
    ['no scope', { scopeIds: [] }, 'input.scopeIds NO_SCOPE'],
    ['a marking of a state secret', { text: '示例 机 密 ★' }, 'input.text STATE_SECRET_MARKING'],
    ['the number of a meeting', { text: '见 M-20230610-22222222' }, 'input.text MEETING_NUMBER_IN_TEXT'],
    [
      'a meeting that is not there',
      { meetingId: 'Meeting_00000000-0000-4000-8000-000000000000' },
      'input.meetingId NOT_FOUND',
    ],
  ])('%s is refused', async (_what, more, violation) => {
    expect(await steps.refused('draftBulletin', text(more), 'off')).toEqual(violating(violation));
  });
});

describe('a bulletin about a restricted meeting', () => {
  let meeting: string;
  let relay: string;
  beforeAll(async () => {
    ({ meeting } = await secretMeeting(world));
    relay = await authorised(meeting);
  });

  async function authorised(meetingId: string, more: object = {}): Promise<string> {
    const window = { notBefore: FROM, notAfter: UNTIL };
    const input = { meetingId, wording: '示例口径', scopeIds: [hea, county], ...window, ...more };
    return (await steps.done('authoriseRelay', input, 'dplP', 'relayAuthorization { id }')).id;
  }
  const about = (more: object = {}) => text({ meetingId: meeting, ...more });

  test('needs a relay of that meeting which lasts and covers every reader', async () => {
    const other = await authorised((await secretMeeting(world)).meeting);
    const over = await authorised(meeting, { notBefore: '2023-06-01T09:00:00+08:00', notAfter: START });
    const beyond = [hea, county, await unitId(world, 27)];
    for (const [more, violation] of [
      [{}, 'input.relayId RELAY_MISSING'],
      [{ relayId: other }, 'input.relayId RELAY_OF_ANOTHER_MEETING'],
      [{ relayId: over }, 'input.relayId RELAY_OVER'],
      [{ relayId: relay, scopeIds: beyond }, 'input.scopeIds READERS_BEYOND_RELAY'],
      [{ relayId: relay, scopeIds: [await staffId(world, 'ca.off')] }, 'input.scopeIds READERS_BEYOND_RELAY'],
    ] as const)
      expect(await steps.refused('draftBulletin', about(more), 'off')).toEqual(violating(violation));
    // A unit that is not in the scope does not know the relay; before its window nobody in the scope does.
    for (const as of ['hou.lo', 'hea.lo'])
      expect(await steps.refused('draftBulletin', about({ relayId: relay }), as)).toEqual(
        violating('input.relayId NOT_FOUND'),
      );
    expect(await steps.refused('draftBulletin', text({ relayId: relay }), 'off')).toEqual(
      violating('input.relayId RELAY_OF_ANOTHER_MEETING'),
    );
  });

  test('goes out within the window of the relay, and is read no longer than that lasts', async () => {
    const id = await draft(about({ relayId: relay }));
    await steps.done('approveBulletin', { id }, 'off', 'bulletin { state }');
    expect(await steps.refused('sendBulletin', { id }, 'off')).toEqual({ code: 'INVALID_STATE' });
    await steps.done('sendBulletin', { id }, 'off', 'bulletin { state }', WITHIN);
    for (const as of ['hea.lo', 'ca.off', 'dplP']) expect([as, await seen(id, as, WITHIN)]).toEqual([as, shown]);
    for (const as of ['med.pr', 'hou.lo', 'cb.off', 'sys', 'adt'])
      expect([as, await seen(id, as, WITHIN)]).toEqual([as, null]);
    for (const as of ['hea.lo', 'ca.off']) expect([as, await seen(id, as, UNTIL)]).toEqual([as, null]);
  });

  test('is in a unit for its author alone', async () => {
    const input = about({ relayId: relay, scopeIds: [county] });
    const made = await steps.done('draftBulletin', input, 'hea.lo', 'bulletin { id }', WITHIN);
    expect(await seen(made.id, 'hea.lo', WITHIN)).toEqual(shown);
    expect(await seen(made.id, 'hea.pr', WITHIN)).toBeNull();
    expect(await seen(made.id, 'off', WITHIN)).toEqual(shown);
  });

  test('ends at once when the convener revokes the relay', async () => {
    const again = await authorised(meeting);
    const [id, late] = [await draft(about({ relayId: again })), await draft(about({ relayId: again }))];
    for (const one of [id, late]) await steps.done('approveBulletin', { id: one }, 'off', 'bulletin { state }');
    await steps.done('sendBulletin', { id }, 'off', 'bulletin { state }', WITHIN);
    expect(await seen(id, 'hea.lo', WITHIN)).toEqual(shown);
    await steps.done('revokeRelay', { id: again }, 'dplP', 'relayAuthorization { id }', WITHIN);
    for (const as of ['hea.lo', 'ca.off']) expect([as, await seen(id, as, WITHIN)]).toEqual([as, null]);
    expect(await steps.refused('sendBulletin', { id: late }, 'off', WITHIN)).toEqual({ code: 'INVALID_STATE' });
    expect(await steps.refused('draftBulletin', about({ relayId: again }), 'off', WITHIN)).toEqual(
      violating('input.relayId RELAY_OVER'),
    );
  });
});
