// Rounds of killing (崩溃轮次): what is under way when the server is killed with SIGKILL, and what has to be true when it is
// back. Acknowledged: there. Not acknowledged: there as a whole, or not at all; and a repetition makes one of it.
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type pg from 'pg';
import type { Receiver } from '../harness/receiver.ts';
import type { Json } from '../harness/world.ts';
import { type Clients, nameOf, PUSHES, type Push } from './clients.ts';

export interface Scene {
  readonly clients: Clients;
  readonly owner: pg.Client;
  readonly receiver: Receiver;
  /** Between 0 and 1; the same seed draws the same. */
  readonly random: () => number;
  /** Kills the server at once. */
  readonly kill: () => Promise<void>;
  /** Starts another one on what the last one left. */
  readonly start: () => Promise<void>;
}

export interface Round {
  readonly what: string;
  readonly acknowledged: number;
  readonly cutOff: number;
}

const AT_ONCE = 6;
const sent: Push[] = [];

const SPAN_MILLISECONDS = 1_200;
const SHORT_MILLISECONDS = 40;

/** Kills at any moment of the work, or shortly after the first answer, when the others are being made. */
async function killedAmid(scene: Scene, work: () => Promise<Json>[]): Promise<Json[]> {
  const { random } = scene;
  const answers = work();
  if (random() < 0.4) await delay(SPAN_MILLISECONDS * random());
  else {
    await Promise.race(answers);
    await delay(SHORT_MILLISECONDS * random());
  }
  await scene.kill();
  const found = await Promise.all(answers);
  await scene.start();
  return found;
}

const rowsOf = async ({ owner }: Scene, text: string, values: unknown[] = []): Promise<Json[]> =>
  (await owner.query(text, values)).rows;

/** A submission as it stands in the tables: what its receipt says, and what is really there. */
const STANDING = `select s.submission_no as name, s.status, s.accepted_count as accepted, s.rejected_count as rejected,
    (select count(*)::int from push_record r where r.submission_id = s.id and r.verdict = 'ACCEPTED') as "acceptedRows",
    (select count(*)::int from push_record r where r.submission_id = s.id and r.verdict <> 'ACCEPTED') as "rejectedRows",
    (select count(*)::int from outbox_event e where e.object_id = s.id and e.kind = 'submitPush') as submits,
    (select count(*)::int from outbox_event e where e.object_id = s.id and e.kind = 'acceptPush') as accepts,
    (select count(*)::int from access_log l where l.object_id = 'PushSubmission_' || s.id and l.operation = 'submit'
        and l.decision = 'ALLOWED') as lines,
    (select count(*)::int from push_record r where r.submission_id = s.id and r.lead_id is not null) as leads
  from push_submission s where s.submission_no = any($1) order by 1`;

export async function submitRound(scene: Scene): Promise<Round> {
  const pushes = PUSHES.filter(push => !sent.includes(push)).slice(0, AT_ONCE);
  sent.push(...pushes);
  const names = pushes.map(nameOf);
  const answers = await killedAmid(scene, () => pushes.map(push => scene.clients.submit(push)));
  const acknowledged = pushes.flatMap((push, index) => (answers[index]?.data?.submitPush ? [nameOf(push)] : []));
  const whole = (rows: Json[]) => {
    for (const row of rows)
      expect(row).toMatchObject({
        accepted: row.acceptedRows,
        rejected: row.rejectedRows,
        submits: 1,
        lines: 1,
        status: 'SUBMITTED',
      });
  };
  const after = await rowsOf(scene, STANDING, [names]);
  whole(after);
  expect(acknowledged.filter(name => !after.some(row => row.name === name))).toEqual([]);
  // Whoever heard nothing sends again under the same key.
  for (const push of pushes) {
    const again = await scene.clients.submit(push);
    expect(again?.data?.submitPush?.pushSubmission.submissionNo ?? again).toBe(nameOf(push));
  }
  const final = await rowsOf(scene, STANDING, [names]);
  whole(final);
  expect(final.map(row => row.name)).toEqual([...names].sort());
  return { what: 'submit', acknowledged: acknowledged.length, cutOff: pushes.length - acknowledged.length };
}

const waiting = (scene: Scene) =>
  rowsOf(
    scene,
    `select id, submission_no as name from push_submission where status = 'SUBMITTED' and bulk is null order by 2 limit $1`,
    [AT_ONCE],
  );

/** Accepted with all its leads, or as before. */
async function acceptedWhole(scene: Scene, names: string[]): Promise<string[]> {
  const rows = await rowsOf(scene, STANDING, [names]);
  for (const row of rows) {
    expect([row.name, row.accepts]).toEqual([row.name, row.status === 'ACCEPTED' ? 1 : 0]);
    if (row.status !== 'ACCEPTED') expect([row.name, row.leads]).toEqual([row.name, 0]);
    else if (/^P(22|27|33|43)-M/.test(row.name) && row.accepted > 0) expect(row.leads).toBeGreaterThan(0);
  }
  const doubled = await rowsOf(
    scene,
    `select household_no from warning_lead where state in ('RECEIVED', 'TRIAGED', 'DISPATCHED') group by 1 having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
  return rows.flatMap(row => (row.status === 'ACCEPTED' ? [row.name] : []));
}

export async function acceptRound(scene: Scene): Promise<Round> {
  const rows = await waiting(scene);
  const accept = ({ id }: Json) => scene.clients.accept(`PushSubmission_${id}`);
  const answers = await killedAmid(scene, () => rows.map(accept));
  const names = rows.map(row => row.name);
  const acknowledged = rows.flatMap((row, index) => (answers[index]?.data?.acceptPush ? [row.name] : []));
  const accepted = await acceptedWhole(scene, names);
  expect(acknowledged.filter(name => !accepted.includes(name))).toEqual([]);
  for (const row of rows) {
    const again = await accept(row);
    const code = again?.errors?.[0].extensions.code ?? 'ACCEPTED';
    expect([row.name, code]).toEqual([row.name, accepted.includes(row.name) ? 'INVALID_STATE' : 'ACCEPTED']);
  }
  expect((await acceptedWhole(scene, names)).sort()).toEqual([...names].sort());
  return { what: 'accept', acknowledged: acknowledged.length, cutOff: rows.length - acknowledged.length };
}

/** Killed while the receiver is being told. It may hear twice, under one id; nothing may stay untold. */
export async function webhookRound(scene: Scene): Promise<Round> {
  const { receiver, clients } = scene;
  const rows = await waiting(scene);
  const before = receiver.received.length;
  const answers = await killedAmid(scene, () => rows.map(({ id }) => clients.accept(`PushSubmission_${id}`)));
  const heardBefore = receiver.received.length - before;
  for (const { id } of rows) await clients.accept(`PushSubmission_${id}`);
  // Time passes: what a dead server held is given back at the end of its lease.
  await scene.owner.query(
    `update webhook_delivery set next_attempt_at = now() where status = 'PENDING' and next_attempt_at > now()`,
  );
  for (let waited = 0; waited < 30_000; waited += 100) {
    const [{ n }] = (await rowsOf(
      scene,
      `select count(*)::int as n from webhook_delivery where status = 'PENDING'`,
    )) as [Json];
    if (n === 0) break;
    await delay(100);
  }
  const deliveries = await rowsOf(
    scene,
    `select 'msg_' || d.id as id, d.status, d.object_id as object, u.number as unit from webhook_delivery d
       join push_submission s on s.id::text = d.object_id join member_unit u on u.id = s.unit_id order by 1`,
  );
  // One for each acceptance; those of other units are none of this integrator's.
  const accepted = await rowsOf(scene, `select id from push_submission where status = 'ACCEPTED'`);
  expect(deliveries.map(({ object }) => object).sort()).toEqual(accepted.map(({ id }) => id).sort());
  for (const { unit, status } of deliveries)
    expect([unit, status]).toEqual([unit, unit === 43 ? 'DELIVERED' : 'WITHHELD']);
  const heard = new Map(receiver.received.map(({ id, text }) => [id, text]));
  expect([...heard.keys()].sort()).toEqual(deliveries.flatMap(({ id, unit }) => (unit === 43 ? [id] : [])).sort());
  for (const { id, text, genuine } of receiver.received) expect([genuine, text]).toEqual([true, heard.get(id)]);
  const acknowledged = answers.filter(answer => answer?.data).length;
  return { what: `webhook(${heardBefore} told)`, acknowledged, cutOff: rows.length - acknowledged };
}

const BULK_LINES = 4_000;
let bulks = 0;

export async function bulkRound(scene: Scene, lines: (many: number) => string): Promise<Round> {
  const key = `bulk-${bulks++}`;
  const body = lines(BULK_LINES);
  const send = () => scene.clients.bulk('unf.op', key, body);
  const [answer] = await killedAmid(scene, () => [send()]);
  const whole = { accepted: BULK_LINES, acceptedRows: BULK_LINES, rejected: 0, rejectedRows: 0, submits: 1, lines: 1 };
  const after = await rowsOf(scene, STANDING, [['P46-A.2022']]);
  if (answer?.submission) expect(after).toHaveLength(1);
  for (const row of after) expect(row).toMatchObject(whole);
  const again = await send();
  expect(again).toMatchObject({ submissionNo: 'P46-A.2022', received: BULK_LINES, accepted: BULK_LINES });
  expect(await rowsOf(scene, STANDING, [['P46-A.2022']])).toEqual([expect.objectContaining(whole)]);
  // Out of the way of the next round.
  await scene.owner.query(
    `delete from push_record where submission_id in (select id from push_submission where bulk is not null)`,
  );
  await scene.owner.query(`delete from push_submission where bulk is not null`);
  return { what: 'bulk', acknowledged: answer?.submission ? 1 : 0, cutOff: answer?.submission ? 0 : 1 };
}
