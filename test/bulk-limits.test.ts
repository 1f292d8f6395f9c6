// What the bulk entrance refuses for its size and its number (批量入口的上限): 413 before or while a body is read, 429 when others
// are being received, and a correction after a return. Nothing of a refused body stays.
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const LIMIT = 20_000;
const EXAMPLE = datasetsOf('P43-M')!['a']!.example;
let world: World;
let keys = 0;
beforeAll(async () => {
  world = await openWorld({ LIMIT_BULK_BYTES: String(LIMIT) });
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const address = (period: string) => {
  keys += 1;
  return `/bulk/pushes?${new URLSearchParams({ obligation: 'P43-M', period, dataset: 'a', idempotencyKey: `limit-${keys}` })}`;
};
const headers = async () => ({
  'content-type': 'application/x-ndjson',
  'x-demo-clock': AT,
  authorization: `Bearer ${await world.token('med.op')}`,
});
const HOUSEHOLDS = ['H-R1', 'H-R2', 'H-G1', 'H-G2'];
const line = (n: number) => {
  const householdNo = HOUSEHOLDS[n % HOUSEHOLDS.length]!;
  return `${JSON.stringify({ ...EXAMPLE, householdNo, personNo: `${householdNo}-1` })}
`;
};
const submissions = async () =>
  (await world.owner.query('select count(*)::int as n from push_submission')).rows[0].n as number;

/** A body in parts, with or without saying how long it will be. */
async function send(period: string, parts: AsyncIterable<string> | Iterable<string>, length?: number) {
  const given = { ...(await headers()), ...(length === undefined ? {} : { 'content-length': String(length) }) };
  return new Promise<{ status: number; body: Json }>((resolve, reject) => {
    const outgoing = request(
      `${world.address}${address(period)}`,
      { method: 'POST', headers: given, agent: false },
      async answer => {
        let text = '';
        for await (const part of answer.setEncoding('utf8')) text += part;
        resolve({ status: answer.statusCode!, body: JSON.parse(text) });
      },
    );
    outgoing.on('error', reject);
    void (async () => {
      for await (const part of parts)
        if (!outgoing.write(part)) await new Promise(done => outgoing.once('drain', done));
      outgoing.end();
    })().catch(reject);
  });
}

test('413: a body that says it is too large is refused unread, one that turns out so while it is read', async () => {
  const before = await submissions();
  const said = await send('2023-03', ['x'], LIMIT + 1).catch(() => null);
  const lines = Array.from({ length: 400 }, (_, n) => line(n));
  const found = await send('2023-03', lines);
  for (const answer of [said, found]) {
    if (!answer) continue; // the server hung up on a body that never came
    expect([answer.status, answer.body.errors[0].message]).toEqual([413, expect.any(String)]);
    expect(answer.body.errors[0].extensions).toMatchObject({
      code: 'INVALID_INPUT',
      limit: 'bulkBytes',
      allowed: LIMIT,
    });
  }
  expect(found.status).toBe(413);
  expect(await submissions()).toBe(before);
});

test('429: a fourth body at once is told to come later, and may', async () => {
  const { promise: go, resolve } = Promise.withResolvers<void>();
  async function* slowly() {
    yield line(1);
    await go;
    yield line(2);
  }
  const slow = ['2023-01', '2023-02', '2022-12'].map(period => send(period, slowly()));
  await delay(2_000);
  const fourth = await send('2022-11', [line(3)]);
  expect([fourth.status, fourth.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
  resolve();
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await send('2022-11', [line(3)])).status).toBe(200);
});

test('a returned body is sent again as a whole: one round more, the old records kept and counted no longer', async () => {
  const body = `${line(0)}${line(2)}`;
  const post = async (query: Record<string, string>, as: string, lines = body) => {
    const given = { obligation: 'P43-M', period: '2022-10', dataset: 'a', ...query };
    const response = await fetch(`${world.address}/bulk/pushes?${new URLSearchParams(given)}`, {
      method: 'POST',
      headers: { ...(await headers()), authorization: `Bearer ${await world.token(as)}` },
      body: lines,
    });
    return { status: response.status, body: (await response.json()) as Json };
  };
  const first = await post({ idempotencyKey: 'first' }, 'med.op');
  const { submission } = first.body;
  const again = (more: object, as = 'med.op') =>
    post({ idempotencyKey: 'second', corrects: submission, ...more }, as, `${line(0)}`);
  const codeOf = ({ status, body: { errors } }: { status: number; body: Json }) => [status, errors[0].extensions.code];
  expect(codeOf(await again({}))).toEqual([409, 'INVALID_STATE']);
  const reason = { id: submission, reason: '核对' };
  const query = 'mutation ($input: ReturnPushInput!) { returnPush(input: $input) { pushSubmission { status } } }';
  const returned = await world.ask(query, { as: 'off', at: AT, variables: { input: reason } });
  expect(returned.body.data.returnPush.pushSubmission.status).toBe('RETURNED');
  expect(codeOf(await again({}, 'int.med'))).toEqual([403, 'FORBIDDEN']);
  expect(codeOf(await again({}, 'hou.op'))[1]).toBe('NOT_FOUND');
  const elsewhere = await again({ period: '2022-09' });
  expect(elsewhere.body.errors[0].extensions.violations.map(({ path, rule }: Json) => `${path} ${rule}`)).toEqual([
    'query.corrects OF_ANOTHER_PERIOD',
  ]);
  // A body that is refused leaves the old round as it was.
  expect((await post({ idempotencyKey: 'x', corrects: submission }, 'med.op', '{"a":1}\n')).status).toBe(400);
  const rounds = async () =>
    (
      await world.owner.query(
        `select r.round, r.superseded, count(*)::int as n from push_record r join push_submission s on s.id = r.submission_id
          where s.submission_no = 'P43-M.2022-10' group by 1, 2 order by 1`,
      )
    ).rows;
  expect(await rounds()).toEqual([{ round: 1, superseded: false, n: 2 }]);
  const corrected = await again({});
  expect([corrected.status, corrected.body.received, corrected.body.submission]).toEqual([200, 1, submission]);
  expect(await rounds()).toEqual([
    { round: 1, superseded: true, n: 2 },
    { round: 2, superseded: false, n: 1 },
  ]);
  // The same once more is the same answer, and no third round.
  expect((await again({})).body).toEqual(corrected.body);
  expect(await rounds()).toHaveLength(2);
});
