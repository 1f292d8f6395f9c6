// Subscriptions (订阅) over real sockets: who may see the object at the moment of the event is told, and nobody else; by
// both protocols the same; rights, tokens, slow readers, broken listeners and restarts.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { WebSocket } from 'ws';
import { act } from './harness/grid.ts';
import { type Listener, listenByEvents, listenBySocket, openSocket, subscribeOn } from './harness/subscriptions.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const DISPATCHED = 'subscription { leadDispatched { id state hop } }';
const AT = '2023-04-17T10:00:00+08:00';

let world: World;
beforeAll(async () => {
  world = await openWorld({ CORS_ORIGINS: 'https://screen.example.gov.cn', LIMIT_SUBSCRIPTIONS: '3' });
});
afterAll(() => world.close());

const sit = (as: string) => ({ as, at: AT });
const listen = (as: string, query = DISPATCHED) => listenBySocket(world, query, sit(as));

async function changed(mutation: string, input: object, as: string, selection: string): Promise<Json> {
  const { body } = await act(world, mutation, input, { as, at: AT }, selection);
  expect(body.errors).toBeUndefined();
  return body.data[mutation];
}

/** A new lead in village v1 of county A, dispatched by the office to the county. */
async function dispatched(): Promise<string> {
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  await world.owner.query(`update warning_lead set state = 'CLOSED'`); // else the next is merged into it
  const { household } = (await world.ask('{ household(householdNo: "H-R1") { id } }', { as: 'off' })).body.data;
  const input = { householdId: household.id, riskFlags: ['MEDICAL_BURDEN'], source: 'PETITION' };
  const { warningLead } = await changed('reportRisk', input, 'off', 'warningLead { id }');
  await changed('dispatchLead', { id: warningLead.id }, 'off', 'warningLead { id }');
  return warningLead.id;
}

/** Waits until so many messages have come. */
async function until({ received }: Pick<Listener, 'received'>, count: number): Promise<void> {
  for (let waited = 0; received.length < count && waited < 15_000; waited += 20) await delay(20);
  expect(received).toHaveLength(count);
}

const body = (id: string, hop = 'COUNTY') =>
  JSON.stringify({ data: { leadDispatched: { id, state: 'DISPATCHED', hop } } });

describe('who is told', () => {
  test('who may see the lead, by both protocols the same bytes; nobody else gets anything at all', async () => {
    const told = [await listen('ca.off'), await listenByEvents(world, DISPATCHED, sit('ca.off')), await listen('off')];
    const others = [];
    for (const as of ['cb.off', 'ta1.off', 'v1.sec', 'sys', 'med.op', 'int.med', 'hh1']) others.push(await listen(as));
    const id = await dispatched();
    for (const listener of told) await until(listener, 1);
    expect(told.map(({ received }) => received[0])).toEqual([body(id), body(id), body(id)]);
    await delay(300);
    for (const { received, errors } of others) expect([received, errors]).toEqual([[], []]);
    for (const listener of [...told, ...others]) listener.close();
  });

  test('the public is refused a place for what it can never see', async () => {
    const { errors, ended, close } = await listenBySocket(world, DISPATCHED, {});
    await ended;
    expect(errors.map((error: Json) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    close();
  });

  test('fields out of clearance are withheld, and the message says so', async () => {
    const query = 'subscription { leadDispatched { id medicalCost household { headName } } }';
    const listener = await listen('ca.off', query);
    const id = await dispatched();
    await until(listener, 1);
    const { data, extensions } = JSON.parse(listener.received[0]!);
    expect(data.leadDispatched).toEqual({ id, medicalCost: null, household: { headName: '示例·H-R1户主' } });
    expect(extensions.access).toEqual([expect.objectContaining({ coordinate: 'WarningLead.medicalCost' })]);
    listener.close();
  });

  test('a filter works on what the viewer sees, and one that is not permitted is refused at once', async () => {
    const query = 'subscription($hop: LeadHop!) { leadDispatched(filter: { hop: { eq: $hop } }) { id hop } }';
    const county = await listenBySocket(world, query, sit('ca.off'), { hop: 'COUNTY' });
    const town = await listenBySocket(world, query, sit('ca.off'), { hop: 'TOWN' });
    const cost = 'subscription { leadDispatched(filter: { medicalCost: { gt: "1" } }) { id } }';
    const refused = await listen('ca.off', cost);
    await refused.ended;
    expect(refused.errors[0].extensions.code).toBe('FIELD_NOT_PERMITTED');
    const id = await dispatched();
    await until(county, 1);
    expect(town.received).toEqual([]);
    await changed('dispatchLead', { id }, 'ca.off', 'warningLead { hop }');
    await until(town, 1);
    for (const listener of [county, town, refused]) listener.close();
  });
});

describe('rights change while one listens', () => {
  const status = (subject: string, value: string) =>
    world.owner.query(
      `update role_grant set status = $2 where account_id = (select id from account where subject = $1)`,
      [subject, value],
    );

  test('a right revoked after subscribing: nothing; granted again: the next event comes', async () => {
    const listener = await listen('ca.off');
    const witness = await listen('off');
    await status('ca.off', 'REVOKED');
    await dispatched();
    await until(witness, 1);
    await status('ca.off', 'ACTIVE');
    // By the graph a grant is an event of its own; here it changed behind it.
    await world.owner.query(
      `insert into outbox_event (kind, object_type, object_id) values ('approveGrant', 'RoleGrant', gen_random_uuid())`,
    );
    const id = await dispatched();
    await until(witness, 2);
    await until(listener, 1);
    expect(listener.received).toEqual([body(id)]);
    for (const each of [listener, witness]) each.close();
  });

  test('a suspended account: the stream ends with the reason', async () => {
    const listener = await listen('ca.off');
    await world.owner.query(`update account set status = 'SUSPENDED' where subject = 'ca.off'`);
    await dispatched();
    await listener.ended;
    await world.owner.query(`update account set status = 'ACTIVE' where subject = 'ca.off'`);
    expect([listener.received, listener.errors[0].extensions.code]).toEqual([[], 'UNAUTHENTICATED']);
    listener.close();
  });

  test('an expired token: socket and stream end', async () => {
    const token = await world.issue('ca.off', 2);
    const socket = await openSocket(world, { token, at: AT });
    const events = await listenByEvents(world, DISPATCHED, { token, at: AT });
    const [code] = await once(socket, 'close');
    await events.ended;
    expect([code, events.errors[0].extensions.reason]).toEqual([4401, 'EXPIRED']);
    await expect(openSocket(world, { token })).rejects.toThrow('4401');
  });
});

describe('the connection', () => {
  test('credentials: a bad token, two tokens and an unknown acting role are refused', async () => {
    await expect(openSocket(world, { token: 'x.y.z' })).rejects.toThrow('4401');
    const two = { ...sit('off'), headers: { authorization: `Bearer ${await world.token('off')}` } };
    await expect(openSocket(world, two)).rejects.toThrow('4401');
    const { errors, ended, close } = await listenBySocket(world, DISPATCHED, {
      ...sit('off'),
      params: { 'x-acting-role': 'LEADER' },
    });
    await ended;
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    close();
  });

  test('pages of foreign origins are not let in, those on the list and plain programs are', async () => {
    const upgrade = async (origin: string) => {
      const address = `${world.address.replace('http', 'ws')}/graphql`;
      const socket = new WebSocket(address, 'graphql-transport-ws', { origin });
      const outcome = await Promise.race([
        once(socket, 'open').then(() => 101),
        once(socket, 'unexpected-response').then(([, response]) => response.statusCode),
        once(socket, 'error').then(([error]) => Number(/\d{3}/.exec(error.message))),
      ]);
      socket.terminate();
      return outcome;
    };
    expect(await upgrade('https://elsewhere.example')).toBe(403);
    expect(await upgrade('https://screen.example.gov.cn')).toBe(101);
    const foreign = await fetch(`${world.address}/graphql/stream?query=${encodeURIComponent(DISPATCHED)}`, {
      headers: { accept: 'text/event-stream', origin: 'https://elsewhere.example' },
    });
    expect(foreign.status).toBe(403);
  });

  test('the limits of queries hold, queries are sent elsewhere, and a connection has so many subscriptions', async () => {
    const socket = await openSocket(world, sit('off'));
    const codes = async (query: string) => {
      const listener = subscribeOn(socket, query, {}, query);
      await listener.ended;
      return listener.errors.map((error: Json) => error.extensions.limit ?? error.extensions.code);
    };
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: id`).join(' ');
    expect(await codes(`subscription { leadDispatched { ${aliases} } }`)).toEqual(['aliases']);
    const deep = `subscription { leadDispatched { household { leads { nodes { household { leads { nodes { household
      { leads { nodes { household { leads { nodes { id } } } } } } } } } } } } } }`;
    expect(await codes(deep)).toEqual(['depth']);
    expect(await codes('subscription { leadDispatched { dispatches(first: 201) { nodes { id } } } }')).toEqual([
      'pageSize',
    ]);
    for (const query of ['{ regions { totalCount } }', 'subscription { nothing }', 'subscription {'])
      expect([query, await codes(query)]).toEqual([query, ['INVALID_INPUT']]);
    const many = ['a', 'b', 'c', 'd'].map(id => subscribeOn(socket, DISPATCHED, {}, id));
    await many[3]!.ended;
    expect(many.map(({ errors }) => errors.length)).toEqual([0, 0, 0, 1]);
    expect(many[3]!.errors[0].extensions).toMatchObject({ code: 'TOO_COMPLEX', limit: 'subscriptions', allowed: 3 });
    socket.close();
  });

  test('a registered client may listen to its registered operations only', async () => {
    const { errors, ended, close } = await listenBySocket(world, DISPATCHED, { ...sit('off'), client: 'fe' });
    await ended;
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    close();
  });

  test('wrong variables are explained with their path, and no value comes back', async () => {
    const query = 'subscription($hop: LeadHop!) { leadDispatched(filter: { hop: { eq: $hop } }) { id } }';
    const { errors, ended, close } = await listenBySocket(world, query, sit('off'), { hop: 'SECRET-1234' });
    await ended;
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.violations[0]).toMatchObject({ path: 'hop' });
    expect(JSON.stringify(errors)).not.toContain('SECRET-1234');
    close();
  });
});

describe('nothing is lost, and nobody waits for others', () => {
  test('a reader that does not read holds up nobody', async () => {
    const { hostname, port } = new URL(world.address);
    const stuck = connect(Number(port), hostname);
    const request = JSON.stringify({ query: DISPATCHED });
    const lines = ['POST /graphql/stream HTTP/1.1', 'host: x', 'accept: text/event-stream', `x-demo-clock: ${AT}`]
      .concat(`authorization: Bearer ${await world.token('ca.off')}`, 'content-type: application/json')
      .concat(`content-length: ${request.length}`, '', request);
    stuck.write(lines.join('\r\n'));
    await once(stuck, 'data');
    stuck.pause();
    const listener = await listen('ca.off');
    for (let count = 1; count <= 5; count += 1) {
      await dispatched();
      await until(listener, count);
    }
    stuck.destroy();
    listener.close();
  });

  test('the listener of the database broken, again and again: every event comes once, in order', async () => {
    const listener = await listen('ca.off');
    const ids: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      await world.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
      );
      ids.push(await dispatched());
    }
    await until(listener, ids.length);
    // By then some leads have been closed, and the message says how they are, not how they were.
    expect(listener.received.map(text => JSON.parse(text).data.leadDispatched.id)).toEqual(ids);
    listener.close();
  });

  test('transactions that end in another order than they began: both events come', async () => {
    const listener = await listen('ca.off');
    const id = (await dispatched()).replace('WarningLead_', '');
    await until(listener, 1);
    const insert = `insert into outbox_event (kind, object_type, object_id) values ('dispatchLead', 'WarningLead', $1)`;
    const slow = new pg.Client({ connectionString: world.ownerUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(insert, [id]);
    const other = await dispatched(); // later, and committed before
    await until(listener, 2);
    await slow.query('commit');
    await slow.end();
    await until(listener, 3);
    expect(listener.received.slice(1)).toEqual([body(other), expect.stringContaining(id)]);
    listener.close();
  });
});
