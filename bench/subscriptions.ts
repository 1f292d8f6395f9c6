// `npm run bench -- subscriptions` (推送的代价): thousands of subscribers on one process as a user runs it, an event that
// concerns some of them, and how long until each has it. Beside it the same event with nobody else subscribed: what the
// others cost.
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { WebSocket } from 'ws';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { withClient } from '../src/database/migrate.ts';
import { ask, type Installation, onInstallation } from './installation.ts';
import { hardware } from './stopwatch.ts';

const SUBSCRIBERS = 5_000;
const CONCERNED = 500;
const EVENTS = 20;
const TARGET_MILLISECONDS = 250;
const OPEN_AT_ONCE = 50;
/** A socket says nothing when its subscription stands; an event before that is not for it. */
const UNTIL_THEY_STAND = 1_000;
const QUERY = 'subscription { leadDispatched { id state hop dueOn household { householdNo headName } } }';

/** An account for each subscriber: the first `CONCERNED` for the county of the lead, the others for other counties. */
async function fill(client: pg.Client): Promise<void> {
  await client.query(
    `with people as (
       insert into account (username, issuer, subject, status, auth_method)
         select 'bench.' || n, $1, 'bench.' || n, 'ACTIVE', 'DEMO' from generate_series(1, $2::int) n returning id, username),
     counties as (
       select id, path, row_number() over (order by code = '610802' desc, code) - 1 as place, count(*) over () as places
         from region where level = 'COUNTY' and path like '/61/6108/%')
     insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
       select p.id, 'COUNTY_OFFICE', 'ACTIVE', c.id, c.path, '2021-01-01', 'bench' from people p
         join counties c on c.place = case when substr(p.username, 7)::int <= $3 then 0
           else 1 + substr(p.username, 7)::int % (c.places - 1) end`,
    [DEMO_ISSUER, SUBSCRIBERS, CONCERNED],
  );
  await client.query('analyze');
}

interface Waiting {
  readonly socket: WebSocket;
  take: () => void;
}

async function open(address: string, token: string): Promise<Waiting> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const waiting: Waiting = { socket, take: () => undefined };
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })),
    );
    socket.on('message', data => {
      const text = String(data);
      if (text.includes('"connection_ack"')) {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
        socket.send(JSON.stringify({ type: 'ping' }));
      } else if (text.includes('"pong"')) resolve();
      else if (text.includes('"next"')) waiting.take();
      else reject(new Error('A subscription was refused'));
    });
  });
  return waiting;
}

async function openAll(address: string, tokens: readonly string[]): Promise<Waiting[]> {
  const opened: Waiting[] = [];
  for (let from = 0; from < tokens.length; from += OPEN_AT_ONCE)
    opened.push(...(await Promise.all(tokens.slice(from, from + OPEN_AT_ONCE).map(token => open(address, token)))));
  await delay(UNTIL_THEY_STAND);
  return opened;
}

interface Sample {
  /** From the commit of the event to each message, in order. */
  readonly latencies: number[];
  /** Messages to those who may not see the lead. */
  readonly strays: number;
  readonly cpuMilliseconds: number;
}

async function measure(client: pg.Client, lead: string, concerned: Waiting[], others: Waiting[]): Promise<Sample> {
  const latencies: number[] = [];
  let strays = 0;
  for (const other of others)
    other.take = () => {
      strays += 1;
    };
  const begun = process.cpuUsage();
  for (let event = 0; event < EVENTS; event += 1) {
    let committed = 0;
    const all = concerned.map(
      waiting =>
        new Promise<void>(resolve => {
          waiting.take = () => {
            latencies.push(performance.now() - committed);
            resolve();
          };
        }),
    );
    committed = performance.now();
    await client.query(
      `insert into outbox_event (kind, object_type, object_id, audience)
         select kind, object_type, object_id, audience from outbox_event where kind = 'dispatchLead' and object_id = $1 limit 1`,
      [lead],
    );
    await Promise.race([
      Promise.all(all),
      delay(30_000).then(() => Promise.reject(new Error('Not everybody was told'))),
    ]);
  }
  const { user, system } = process.cpuUsage(begun);
  return { latencies: latencies.sort((a, b) => a - b), strays, cpuMilliseconds: (user + system) / 1000 / EVENTS };
}

const at = (sorted: readonly number[], share: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);

/** Registers a lead of the county and dispatches it, as the office would. */
async function dispatchLead(installation: Installation): Promise<string> {
  const token = await installation.issue('off');
  const household = (await ask(installation, token, '{ household(householdNo: "H-R1") { id } }'))['household']!['id'];
  const reporting = 'mutation($in: ReportRiskInput!) { reportRisk(input: $in) { warningLead { id } } }';
  const reported = await ask(installation, token, reporting, {
    in: { householdId: household, riskFlags: ['HOUSING'] },
  });
  const id = reported['reportRisk']!['warningLead']!['id']!;
  const dispatching = 'mutation($in: DispatchLeadInput!) { dispatchLead(input: $in) { warningLead { id } } }';
  await ask(installation, token, dispatching, { in: { id } });
  return id.replace('WarningLead_', '');
}

async function run(installation: Installation): Promise<string> {
  const { address, ownerUrl, issue } = installation;
  const lead = await dispatchLead(installation);
  const tokens = await Promise.all(Array.from({ length: SUBSCRIBERS }, (_, n) => issue(`bench.${n + 1}`)));
  return withClient(ownerUrl, async client => {
    const concerned = await openAll(address, tokens.slice(0, CONCERNED));
    await measure(client, lead, concerned, []); // warms up
    const alone = await measure(client, lead, concerned, []);
    const others = await openAll(address, tokens.slice(CONCERNED));
    await measure(client, lead, concerned, others);
    const among = await measure(client, lead, concerned, others);
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    for (const { socket } of [...concerned, ...others]) socket.terminate();
    if (alone.strays + among.strays > 0) throw new Error('Somebody was told who may not know');
    const row = (name: string, { latencies, cpuMilliseconds }: Sample) =>
      `| ${name} | ${at(latencies, 0.5)} | ${at(latencies, 0.99)} | ${at(latencies, 1)} | ${cpuMilliseconds.toFixed(1)} |`;
    const over = Number(at(among.latencies, 0.99)) > TARGET_MILLISECONDS;
    return [
      '| subscribers | p50, ms | p99, ms | last, ms | CPU an event, ms |',
      '| --- | --- | --- | --- | --- |',
      row(`${CONCERNED}, all concerned`, alone),
      row(`${SUBSCRIBERS}, ${CONCERNED} of them concerned`, among),
      '',
      `Target: p99 of ${TARGET_MILLISECONDS} ms with ${SUBSCRIBERS}: ${over ? 'MISSED' : 'met'}. ${EVENTS} events each, from before the ` +
        `commit to the message at the client; an account and a socket each; clients and server in one process, ` +
        `whose CPU is both (${memory} MB); ${hardware()}`,
    ].join('\n');
  });
}

export const measureSubscriptions = (): Promise<string> => onInstallation(fill, run);
