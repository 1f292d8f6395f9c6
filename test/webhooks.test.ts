// Webhooks (回调): registered by the unit, signed, judged as the integrator at every attempt, tried again with patience,
// and sent again under the same id when a server died with them in its hands.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { readConfiguration } from '../src/config.ts';
import { createPool } from '../src/database/application-pool.ts';
import { outcomeOf, SCHEDULE } from '../src/delivery/webhooks/outcome.ts';
import { isPublicAddress, lookupPublic, mayCall } from '../src/delivery/webhooks/public-address.ts';
import { claim } from '../src/delivery/webhooks/queue.ts';
import { startPlatform } from '../src/platform/platform.ts';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Receiver, startReceiver } from './harness/receiver.ts';
import { spawnServer } from './harness/server-process.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const KEYS = 'a-key-of-this-test-0123456789-abcdefghijkl';
const PACE = {
  schedule: { attempts: 3, firstMilliseconds: 40, longestMilliseconds: 100 },
  leaseMilliseconds: 1_500,
  pollMilliseconds: 50,
};
const AT = '2023-04-17T10:00:00+08:00';

let world: World;
let receiver: Receiver;
let endpoint: string;
let firstSecret = '';
beforeAll(async () => {
  world = await openWorld({ XIANJIE_DATA_KEYS: KEYS }, { webhooks: PACE });
  receiver = await startReceiver();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(async () => {
  receiver.close();
  await world.close();
});
beforeEach(() => {
  receiver.trust(firstSecret);
  receiver.answer(200);
  receiver.received.length = 0;
});

const register = (
  as: string,
  input: object,
  selection = 'secret webhookEndpoint { id url events status integrator }',
) => act(world, 'registerWebhook', input, { as }, selection);
const asked = (more: object = {}) => ({
  url: receiver.url,
  events: ['leadProgressed'],
  integrator: 'int.med',
  ...more,
});

async function changed(mutation: string, input: object, as: string, selection: string): Promise<Json> {
  const { body } = await act(world, mutation, input, { as, at: AT }, selection);
  expect(body.errors).toBeUndefined();
  return body.data[mutation];
}

/** A lead that a unit sent, dispatched to the county; gives its id. */
async function lead(unit: number): Promise<string> {
  await world.owner.query(`update warning_lead set state = 'CLOSED'`);
  const { household } = (await world.ask('{ household(householdNo: "H-R1") { id } }', { as: 'off' })).body.data;
  const input = { householdId: household.id, riskFlags: ['MEDICAL_BURDEN'], source: 'PETITION' };
  const { warningLead } = await changed('reportRisk', input, 'off', 'warningLead { id }');
  await world.owner.query(
    `update warning_lead set units = array[(select id::text from member_unit where number = $2)] where id = $1`,
    [warningLead.id.replace('WarningLead_', ''), unit],
  );
  await changed('dispatchLead', { id: warningLead.id }, 'off', 'warningLead { id }');
  return warningLead.id;
}

async function until<Result>(find: () => Promise<Result | undefined> | Result | undefined): Promise<Result> {
  for (let waited = 0; waited < 15_000; waited += 25) {
    const found = await find();
    if (found !== undefined) return found;
    await delay(25);
  }
  throw new Error('It did not come to pass');
}
const calls = (count: number) => until(() => (receiver.received.length >= count ? receiver.received : undefined));
const status = async (id: string) =>
  (
    await world.owner.query(`select status, attempts, told, answered from webhook_delivery where object_id = $1`, [
      id.replace('WarningLead_', ''),
    ])
  ).rows;
const settled = (id: string) =>
  until(async () => {
    const rows = await status(id);
    return rows.length > 0 && rows.every(row => row.status !== 'PENDING') ? rows : undefined;
  });

describe('registering', () => {
  test('the principal of the unit registers for its integrator; the secret is shown once and stored sealed', async () => {
    const { body } = await register('med.pr', asked());
    const { secret, webhookEndpoint } = body.data.registerWebhook;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(webhookEndpoint).toEqual({
      id: expect.any(String),
      url: receiver.url,
      events: ['leadProgressed'],
      status: 'ACTIVE',
      integrator: 'int.med',
    });
    endpoint = webhookEndpoint.id;
    firstSecret = secret;
    receiver.trust(secret);
    const { rows } = await world.owner.query('select secret_sealed from webhook_endpoint');
    expect(rows).toHaveLength(1);
    expect(rows[0].secret_sealed).not.toContain(secret.slice(6, 20));
  });

  test('nobody else may, and an integrator of another unit is as good as none', async () => {
    const refused = (as: string, input: object) => refusalOf(world, () => register(as, input));
    for (const as of ['int.med', 'med.op', 'off', 'ca.off', 'sys', 'ldr'])
      expect([as, await refused(as, asked())]).toEqual([as, { code: 'FORBIDDEN' }]);
    const none = violating('input.integrator NO_INTEGRATOR_OF_THE_UNIT');
    expect(await refused('hou.pr', asked())).toEqual(none);
    expect(await refused('med.pr', asked({ integrator: 'med.op' }))).toEqual(none);
    expect(await refused('hou.pr', asked({ integrator: 'nobody' }))).toEqual(none);
  });

  test('all that is wrong with an input is said at once', async () => {
    const input = { url: 'http://10.0.0.1/', events: ['leadProgressed', 'nothing', 'leadProgressed'], integrator: 'x' };
    expect(await refusalOf(world, () => register('med.pr', input))).toEqual(
      violating(
        'input.url NOT_CALLABLE',
        'input.events.1 UNKNOWN_EVENT',
        'input.events.2 UNKNOWN_EVENT',
        'input.integrator NO_INTEGRATOR_OF_THE_UNIT',
      ),
    );
  });

  test('webhooks are seen by the managers of the unit alone', async () => {
    const seen = async (as: string) =>
      (await world.ask('{ webhookEndpoints { nodes { id } } }', { as })).body.data.webhookEndpoints.nodes.length;
    for (const [as, count] of [
      ['med.pr', 1],
      ['med.ul', 1],
      ['hou.pr', 0],
      ['int.med', 0],
      ['med.op', 0],
      ['off', 0],
      ['sys', 0],
    ] as const)
      expect([as, await seen(as)]).toEqual([as, count]);
  });
});

describe('delivering', () => {
  test('a lead of the own unit: signed, with id and state and nothing else', async () => {
    const id = await lead(43);
    const [call] = await calls(1);
    expect(call).toMatchObject({ genuine: true, id: expect.stringMatching(/^msg_[0-9a-f-]{36}$/) });
    expect(call!.body).toEqual({
      type: 'leadProgressed',
      timestamp: expect.stringMatching(/Z$/),
      data: { id, status: 'DISPATCHED' },
    });
    expect(await settled(id)).toEqual([{ status: 'DELIVERED', attempts: 1, told: true, answered: 200 }]);
  });

  test('a lead of another unit is not told of, and the unit sees no delivery of it', async () => {
    const count = async () =>
      (await world.ask('{ webhookDeliveries { totalCount } }', { as: 'med.pr' })).body.data.webhookDeliveries
        .totalCount;
    const before = await count();
    const id = await lead(27);
    expect(await settled(id)).toEqual([{ status: 'WITHHELD', attempts: 1, told: false, answered: null }]);
    expect([receiver.received, await count()]).toEqual([[], before]);
  });

  test('a receiver that fails is tried again with the same id, and given up after so many attempts, for the owner to see', async () => {
    receiver.answer(500);
    const id = await lead(43);
    expect(await settled(id)).toEqual([{ status: 'DEAD', attempts: 3, told: true, answered: 500 }]);
    expect(new Set(receiver.received.map(call => call.id)).size).toBe(1);
    expect(receiver.received.map(({ genuine }) => genuine)).toEqual([true, true, true]);
    const query =
      '{ webhookDeliveries(filter: { status: { eq: DEAD } }) { nodes { event attempts answered endpoint { id } } } }';
    expect((await world.ask(query, { as: 'med.ul' })).body.data.webhookDeliveries.nodes).toEqual([
      { event: 'leadProgressed', attempts: 3, answered: 500, endpoint: { id: endpoint } },
    ]);
  });

  test('it is judged again at each attempt: a right that ended in between ends the delivery', async () => {
    receiver.answer(0);
    const id = await lead(43);
    await calls(1);
    await world.owner.query(
      `update role_grant set status = 'REVOKED' where account_id = (select id from account where subject = 'int.med')`,
    );
    // The call that hangs is cut by its receiver; the next attempt asks the policy first.
    receiver.answer(200);
    await world.owner.query(`update webhook_delivery set next_attempt_at = now() where status = 'PENDING'`);
    expect((await settled(id)).map(row => row.status)).toEqual(['WITHHELD']);
    expect(receiver.received).toHaveLength(1);
    await world.owner.query(
      `update role_grant set status = 'ACTIVE' where account_id = (select id from account where subject = 'int.med')`,
    );
  });

  test('what a rolled back change would have told is not queued', async () => {
    const before = (await world.owner.query('select count(*) from webhook_delivery')).rows;
    await act(world, 'dispatchLead', { id: await lead(43) }, { as: 'cb.off', at: AT });
    const after = (await world.owner.query('select count(*) from webhook_delivery')).rows;
    expect(Number(after[0].count)).toBe(Number(before[0].count) + 1);
  });

  test('a submission of the own unit that was accepted, and none of another unit', async () => {
    const { body } = await register('med.pr', asked({ events: ['pushAccepted'] }));
    receiver.trust(body.data.registerWebhook.secret);
    const zeros = { 'hou.op': 'P27-M', 'med.op': 'P43-M' };
    const ids: string[] = [];
    for (const [as, obligationCode] of Object.entries(zeros)) {
      const input = { obligationCode, periodKey: '2023-03' };
      const sent = await changed('submitZeroReport', input, as, 'pushSubmission { id }');
      ids.push(sent.pushSubmission.id);
      await changed('acceptPush', { id: sent.pushSubmission.id }, 'off', 'pushSubmission { status }');
    }
    await calls(1);
    await delay(300);
    expect(receiver.received.map(call => [call.genuine, call.body.data])).toEqual([
      [true, { id: ids[1], status: 'ACCEPTED' }],
    ]);
    const { id } = body.data.registerWebhook.webhookEndpoint;
    await changed('revokeWebhook', { id }, 'med.ul', 'webhookEndpoint { status }');
  });

  test('a revoked webhook is called no more, and what was waiting for it is cancelled', async () => {
    const other = await register('med.pr', asked({ events: ['leadDispatched'] }));
    const { id } = other.body.data.registerWebhook.webhookEndpoint;
    const own = [id.replace('WebhookEndpoint_', '')];
    const statuses = async () =>
      (await world.owner.query('select status from webhook_delivery where endpoint_id = $1', own)).rows.map(
        row => row.status,
      );
    await settled(await lead(43));
    expect(await statuses()).toEqual(['DELIVERED']);
    await changed('revokeWebhook', { id }, 'med.ul', 'webhookEndpoint { status }');
    await world.owner.query(`update webhook_delivery set status = 'PENDING' where endpoint_id = $1`, own);
    await settled(await lead(43));
    expect(await until(async () => ((await statuses())[0] === 'PENDING' ? undefined : statuses()))).toEqual([
      'CANCELLED',
    ]);
    const revoke = (as: string) => refusalOf(world, () => act(world, 'revokeWebhook', { id }, { as }));
    expect(await revoke('med.ul')).toEqual({ code: 'INVALID_STATE' });
    expect(await revoke('hou.pr')).toEqual({ code: 'NOT_FOUND' });
  });
});

/** A second server on the database of the world, by default in this process. */
const settingsOf = (dataDir: string) => ({
  DATABASE_URL: world.ownerUrl,
  APPLICATION_DATABASE_URL: world.applicationUrl,
  XIANJIE_DATA_DIR: dataDir,
  XIANJIE_DATA_KEYS: KEYS,
  PORT: '0',
});

async function secondServer(): Promise<{ close(): Promise<void> }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-second-'));
  const settings = readConfiguration({ ...settingsOf(dataDir), LOG_LEVEL: 'silent' });
  const platform = await startPlatform(settings, pino({ level: 'silent' }), { webhooks: PACE, reminders: false });
  return {
    async close() {
      await platform.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** More events about a lead: what an action writes, without the action. */
const eventsOf = (id: string, count = 1) =>
  world.owner.query(
    `insert into outbox_event (kind, object_type, object_id)
       select 'dispatchLead', 'WarningLead', $1 from generate_series(1, $2::int)`,
    [id.replace('WarningLead_', ''), count],
  );

const endLease = () =>
  world.owner.query(`update webhook_delivery set next_attempt_at = now() where status = 'PENDING'`);

describe('several servers', () => {
  let told: string;

  test('two share the work: every delivery is sent once', async () => {
    const second = await secondServer();
    told = await lead(43);
    await calls(1);
    receiver.received.length = 0;
    await eventsOf(told, 60);
    await calls(60);
    await delay(400);
    await second.close();
    expect([receiver.received.length, new Set(receiver.received.map(call => call.id)).size]).toEqual([60, 60]);
  });

  test('one that died between claim and send: after the lease another sends it, once', async () => {
    await world.stop();
    await eventsOf(told);
    // What a server has done that is killed after its claim.
    const pool = createPool(world.applicationUrl, 1);
    const [claimed, ...more] = await claim(pool, 5, 3_600_000);
    await pool.end();
    expect(more).toEqual([]);
    const next = await secondServer();
    await delay(500);
    expect(receiver.received).toEqual([]);
    await endLease();
    await calls(1);
    await delay(300);
    await next.close();
    expect(receiver.received.map(call => call.id)).toEqual([`msg_${claimed!.id}`]);
    const { rows } = await world.owner.query('select status, attempts from webhook_delivery where id = $1', [
      claimed!.id,
    ]);
    expect(rows).toEqual([{ status: 'DELIVERED', attempts: 2 }]);
  });

  test('one killed with SIGKILL before the answer: another sends it again, under the same id', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-killed-'));
    const program = [process.execPath, '--import', 'tsx', 'src/main.ts'] as [string, ...string[]];
    const { child, ready, ended } = spawnServer(dataDir, settingsOf(dataDir), program);
    await ready;
    receiver.answer(0);
    await eventsOf(told);
    await calls(1);
    child.kill('SIGKILL');
    await ended;
    receiver.answer(200);
    await endLease();
    const next = await secondServer();
    await calls(2);
    await delay(300);
    await next.close();
    await rm(dataDir, { recursive: true });
    const [first, ...others] = receiver.received;
    expect(others).toEqual([first]);
    expect(first!.genuine).toBe(true);
  });
});

describe('where production may call', () => {
  test('https to public addresses, and nothing else', () => {
    for (const url of ['https://hooks.example.gov.cn/x', 'https://8.8.8.8/', 'https://[2400:3200::1]/'])
      expect([url, mayCall(url, true)]).toEqual([url, true]);
    for (const url of [
      'http://hooks.example.gov.cn/',
      'http://127.0.0.1/',
      'https://127.0.0.1/',
      'https://localhost/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://10.1.2.3/',
      'https://169.254.169.254/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://[fe80::1]/',
      'https://[fc00::1]/',
      'https://[2002:a00:1::]/',
      'https://user:word@example.com/',
      'ftp://example.com/',
      'nonsense',
    ])
      expect([url, mayCall(url, true)]).toEqual([url, false]);
    expect(mayCall('http://127.0.0.1:8080/', false)).toBe(true);
  });

  test('a name is judged by what it resolves to at the call', async () => {
    const found = await new Promise(resolve => lookupPublic('localhost', { all: true }, error => resolve(error?.name)));
    expect(found).toBe('NotPublic');
    for (const address of ['100.64.0.1', '172.31.255.255', '192.168.1.1', '224.0.0.1', '255.255.255.255', '::', 'x'])
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });
});

test('attempts lie further and further apart, and never all at one moment', () => {
  const waits = (chance: number) =>
    Array.from({ length: 14 }, (_, index) => outcomeOf(503, index + 1, SCHEDULE, chance)).map(outcome =>
      outcome.status === 'PENDING' ? outcome.waitMilliseconds : outcome.status,
    );
  expect(waits(0.5).slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000]);
  expect(waits(0.5).at(-1)).toBe(8 * 3_600_000);
  expect([waits(0)[0], waits(1)[0]]).toEqual([2_500, 7_500]);
  expect(outcomeOf(503, 15, SCHEDULE, 0)).toEqual({ status: 'DEAD' });
  expect(outcomeOf(410, 1, SCHEDULE, 0)).toEqual({ status: 'DEAD' });
  expect(outcomeOf(null, 1, SCHEDULE, 0.5)).toEqual({ status: 'PENDING', waitMilliseconds: 5_000 });
  for (const answered of [200, 202, 299]) expect(outcomeOf(answered, 1, SCHEDULE, 0)).toEqual({ status: 'DELIVERED' });
  for (const answered of [301, 404, 500]) expect(outcomeOf(answered, 1, SCHEDULE, 0).status).toBe('PENDING');
});
