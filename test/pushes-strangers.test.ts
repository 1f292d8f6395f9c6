// All 36 obligations and the 49 other units of each (N11): refused over HTTP by every door, and nothing of what was sent is
// found afterwards, in an answer, in the log, in the access log, in an incident, in any table.
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';
import { readConfiguration } from '../src/config.ts';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import type { EventKind } from '../src/domain/event-vocabulary.ts';
import { type Platform, startPlatform } from '../src/platform/platform.ts';
import { type Json, openDatabaseCopy } from './harness/world.ts';

const AT = '2023-07-17T09:00:00+08:00';
const CANARY = 'CANARY7f3a';
const OBLIGATIONS = JSON.parse(readFileSync('data/push-obligations.json', 'utf8')) as Obligation[];
const PERIOD: Readonly<Record<string, string>> = {
  HALF_MONTHLY: '2023-04-H1',
  MONTHLY: '2023-04',
  PERIODIC: '2023-04',
  ANNUAL: '2023',
};
const KIND_OF: Readonly<Record<string, EventKind>> = {
  'P16-E': 'PRICE',
  'P30-E': 'AGRI_DISASTER',
  'P33-E': 'PUBLIC_HEALTH',
  'P34-E': 'NATURAL_DISASTER',
  'P24-E': 'UNEMPLOYMENT',
};

interface Obligation {
  readonly code: string;
  readonly unit: number;
  readonly kind: string;
}

const logged: string[] = [];
let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let platform: Platform;
let owner: pg.Client;
let dataDir: string;
let address: string;
let token: string;

beforeAll(async () => {
  database = await openDatabaseCopy();
  dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-strangers-'));
  const settings = readConfiguration({
    DATABASE_URL: database.ownerUrl,
    APPLICATION_DATABASE_URL: database.applicationUrl,
    XIANJIE_DATA_DIR: dataDir,
    PORT: '0',
  });
  const log = pino({ level: 'trace' }, { write: line => void logged.push(line) });
  platform = await startPlatform(settings, log, { reminders: false });
  address = await platform.listen();
  token = await createDemoIssuer(dataDir).issue('unf.op');
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(async () => {
  await platform.close();
  await owner.end();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

/** The operator of unit 5 is moved from unit to unit: most have no persona. */
const moveTo = (unit: number) =>
  owner.query(
    `update role_grant g set unit_id = u.id from account a, member_unit u
      where a.id = g.account_id and a.username = 'unf.op' and u.number = $1`,
    [unit],
  );

async function post(path: string, type: string, body: string): Promise<Json> {
  const headers = { 'content-type': type, 'x-demo-clock': AT, authorization: `Bearer ${token}` };
  const answer = await fetch(`${address}${path}`, { method: 'POST', headers, body });
  const text = await answer.text();
  expect(text).not.toContain(CANARY);
  return JSON.parse(text);
}
const act = (mutation: string, input: object) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  return post('/graphql', 'application/json', JSON.stringify({ query, variables: { input } }));
};

/** The example, with something to be found again in each text that may be any. */
const marked = (example: object, more: object = {}): object => ({ ...example, extra: CANARY, note: CANARY, ...more });

function* attempts({ code, kind }: Obligation): Generator<() => Promise<Json>> {
  const datasets = Object.entries(datasetsOf(code)!);
  const periodKey = PERIOD[kind] ?? '2023-04';
  const records = datasets.map(([dataset, { example }]) => ({ code: dataset, records: [marked(example)] }));
  const given = { obligationCode: code, periodKey, idempotencyKey: CANARY, lateReason: CANARY };
  yield () => act('submitPush', { ...given, datasets: records });
  if (kind in PERIOD) {
    yield () => act('submitZeroReport', given);
    const query = new URLSearchParams({
      ...{ obligation: code, period: periodKey, dataset: datasets[0]![0], idempotencyKey: CANARY },
      lateReason: CANARY,
    });
    const lines = `${JSON.stringify(marked(datasets[0]![1].example))}\n`;
    yield () => post(`/bulk/pushes?${query}`, 'application/x-ndjson', lines);
  }
  const reason = { declarationReason: CANARY, occurredOn: '2023-07-10', lossPct: 90, dropPct: 90 };
  const event = KIND_OF[code];
  if (event) yield () => act('openEvent', { kind: event, ...reason });
  if (code === 'P07-I')
    yield () =>
      act('transferOpinion', {
        ...{ itemRef: CANARY, url: `https://example.org/${CANARY}`, platform: CANARY, gist: CANARY },
        ...{ personHint: CANARY, county: '610802', discoveredAt: AT, severity: 'URGENT' },
      });
}

const COUNTED = `select (select count(*)::int from push_submission) as submissions,
  (select count(*)::int from push_record) as records, (select count(*)::int from event_report) as events,
  (select count(*)::int from opinion_item) as items, (select count(*)::int from outbox_event) as told`;

describe('a unit that is not meant', () => {
  let tried = 0;
  let before: Json;
  beforeAll(async () => {
    before = (await owner.query(COUNTED)).rows[0];
    expect(OBLIGATIONS).toHaveLength(36);
  });

  test.each(Array.from({ length: 50 }, (_, index) => [index + 1] as const))(
    'unit %i is refused whatever is of others',
    async unit => {
      await moveTo(unit);
      const others = OBLIGATIONS.filter(obligation => obligation.unit !== unit);
      const refusals = others.flatMap(obligation => {
        // The form by every unit; the other doors by each in turn.
        const [form, ...doors] = [...attempts(obligation)];
        return [form!, ...(doors.length > 0 ? [doors[unit % doors.length]!] : [])].map(ask => ({ obligation, ask }));
      });
      const work = async () => {
        for (let one = refusals.pop(); one; one = refusals.pop()) {
          const { data = null, errors } = await one.ask();
          expect([one.obligation.code, data, errors[0].extensions.code]).toEqual([
            one.obligation.code,
            null,
            'FORBIDDEN',
          ]);
        }
      };
      // No more than two: the bulk door takes three at once.
      await Promise.all([work(), work()]);
      tried += others.length;
    },
    60_000,
  );

  test('all pairs were tried, nothing was written, and nothing of what was sent stays anywhere', async () => {
    expect(tried).toBe(36 * 49);
    expect((await owner.query(COUNTED)).rows[0]).toEqual(before);
    // A marking makes an incident: it says where, and nothing of what.
    const secret = { ...marked({}), note: `${CANARY} 机密★` };
    await act('submitPush', {
      obligationCode: OBLIGATIONS[0]!.code,
      periodKey: '2023-04',
      datasets: [{ code: 'a', records: [secret] }],
    });
    const { rows } = await owner.query(`select tablename as name from pg_tables where schemaname = 'public'`);
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await owner.query(`select from "${name}" t where t::text like $1 limit 1`, [`%${CANARY}%`]);
      if (rowCount) found.push(name);
    }
    expect(found).toEqual([]);
    expect(logged.length).toBeGreaterThan(36 * 49);
    expect(logged.filter(line => line.includes(CANARY))).toEqual([]);
    expect((await owner.query('select paths from secrecy_incident')).rows).toHaveLength(1);
  });
});
