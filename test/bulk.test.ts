// The bulk entrance over HTTP (批量入口): everything that a body can be, and that nothing of a refused one stays.
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { act, stateOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const PERSONS = 20_000;
const MANY = 200_000;
const NDJSON = 'application/x-ndjson';
const CSV = 'text/csv';
const FIELDS = ['personNo', 'year', 'paid', 'paidOn', 'amountBand', 'insuranceKind'];
const TAXED = datasetsOf('P46-A')!['a']!.example;
const MEDICAL = datasetsOf('P43-M')!['a']!.example;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  // Unit 46 has no persona: the operator of unit 5 is moved there. The people are examples, copies of one.
  await world.owner.query(
    `update role_grant g set unit_id = u.id from account a, member_unit u
      where a.id = g.account_id and a.username = 'unf.op' and u.number = 46`,
  );
  await addPersons(1, PERSONS);
}, 180_000);
afterAll(() => world.close());

async function addPersons(from: number, to: number): Promise<void> {
  await world.owner.query(
    `insert into person select made.* from person one
       cross join generate_series(${from}, ${to}) n
       cross join jsonb_populate_record(null::person, to_jsonb(one) ||
         jsonb_build_object('id', gen_random_uuid(), 'person_no', 'BULK-' || n)) made
      where one.person_no = 'H-R1-1'`,
  );
  await world.owner.query('analyze person');
}

interface Sending {
  as?: string;
  type?: string;
  at?: string;
  query?: Record<string, string>;
}

let keys = 0;
const parameters = (more: Record<string, string> = {}) => {
  keys += 1;
  return new URLSearchParams({
    ...{ obligation: 'P46-A', period: '2022', dataset: 'a', zero: 'b', idempotencyKey: `key-${keys}` },
    ...more,
  });
};

async function send(body: string | ReadableStream, { as = 'unf.op', type = NDJSON, at = AT, query }: Sending = {}) {
  const response = await fetch(`${world.address}/bulk/pushes?${parameters(query)}`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-demo-clock': at, ...(as ? await bearer(as) : {}) },
    body,
    duplex: 'half',
  } as RequestInit);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Json };
}
const bearer = async (as: string) => ({ authorization: `Bearer ${await world.token(as)}` });

const record = (n: number, more: object = {}) => ({ ...TAXED, personNo: `BULK-${n}`, ...more });
const lines = (records: readonly unknown[]) => records.map(each => `${JSON.stringify(each)}\n`).join('');
const csv = (records: readonly Json[]) =>
  `${FIELDS.join(',')}\r\n${records.map(each => `${FIELDS.map(name => each[name] ?? '').join(',')}\r\n`).join('')}`;
const many = (count: number) => Array.from({ length: count }, (_, n) => record(n + 1));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.errors?.[0].extensions.code];
const rulesOf = ({ body }: { body: Json }): string[] =>
  body.errors[0].extensions.violations.map(({ path, rule }: Json) => `${path} ${rule}`);

/** What a bulk submission leaves behind. */
async function traces(): Promise<Json> {
  const { rows } = await world.owner.query(
    `select (select count(*)::int from push_submission) as submissions, (select count(*)::int from push_record) as records,
       (select count(*)::int from outbox_event) as events,
       (select count(*)::int from access_log where decision = 'ALLOWED') as lines`,
  );
  return rows[0];
}
const leftBy = async (work: () => Promise<unknown>) => {
  const before = await traces();
  await work();
  const after = await traces();
  return Object.fromEntries(Object.keys(before).map(name => [name, after[name] - before[name]]));
};
const ONE = { submissions: 1, events: 1, lines: 1 };
const NOTHING = { submissions: 0, records: 0, events: 0, lines: 0 };

/** Refused, and nothing is left but the line of the refusal. */
async function refusal(body: string | ReadableStream, sending?: Sending) {
  const before = await stateOf(world);
  let answer: Awaited<ReturnType<typeof send>> | undefined;
  expect(
    await leftBy(async () => {
      answer = await send(body, sending);
    }),
  ).toEqual(NOTHING);
  expect(await stateOf(world)).toEqual(before);
  return answer!;
}

describe('a body of 20,000 records', () => {
  test('is taken as NDJSON: receipt, rows, one audit line and one event', async () => {
    const body = lines(many(20_000));
    let answer: Json;
    const left = await leftBy(async () => {
      answer = await send(body);
    });
    expect(answer.body).toEqual({
      submission: expect.stringMatching(/^PushSubmission_/),
      submissionNo: 'P46-A.2022',
      late: expect.any(Boolean),
      received: 20_000,
      accepted: 20_000,
      rejected: 0,
      rejectedByRule: {},
      sha256: sha256(body),
      rejections: [],
      errors: `/bulk/pushes/${answer.body.submission}/errors.csv`,
    });
    expect(left).toEqual({ ...ONE, records: 20_000 });
    const { rows } = await world.owner.query(
      `select count(distinct person_id)::int as persons, count(distinct position)::int as positions, min(position) as first,
         max(payload ->> 'amountBand') as band from push_record where period_key = '2022'`,
    );
    expect(rows[0]).toEqual({ persons: 20_000, positions: 20_000, first: 1, band: TAXED['amountBand'] });
  });

  test('is taken as CSV, with the same rows', async () => {
    const body = csv(many(20_000));
    const answer = await send(body, { type: CSV, query: { period: '2023' } });
    expect(answer.body).toMatchObject({ received: 20_000, accepted: 20_000, rejected: 0, sha256: sha256(body) });
    const { rows } = await world.owner.query(
      `select count(*)::int as same from push_record one join push_record other using (person_id)
        where one.period_key = '2022' and other.period_key = '2023' and one.payload = other.payload
          and other.position = one.position + 1`,
    );
    expect(rows[0]).toEqual({ same: 20_000 });
  });

  test('is read through the graph as any submission', async () => {
    const query = '{ pushSubmission(submissionNo: "P46-A.2022") { acceptedCount rejectedCount verdicts } }';
    expect((await world.ask(query, { as: 'unf.op', at: AT })).body.data.pushSubmission).toEqual({
      acceptedCount: 20_000,
      rejectedCount: 0,
      verdicts: [],
    });
  });
});

/** Every test has the period to itself. */
async function clear(): Promise<void> {
  await world.owner.query('delete from push_record');
  await world.owner.query('delete from push_submission');
}

describe('records that do not pass', () => {
  const bad = [
    JSON.stringify(record(1)),
    '{"personNo": ',
    JSON.stringify(record(1)),
    '[1]',
    '',
    JSON.stringify(record(2, { amountBand: '=1+1', year: '2022' })),
    JSON.stringify({ ...record(3), personNo: 'NOBODY-1' }),
    JSON.stringify({ ...record(4), narrative: 'x'.repeat(70_000) }),
    JSON.stringify(record(5)),
  ].join('\n');
  const expected = [
    { line: 2, path: '', rule: 'NOT_JSON' },
    { line: 3, path: '', rule: 'DUPLICATE' },
    { line: 4, path: '', rule: 'NOT_JSON' },
    { line: 6, path: 'year', rule: 'WRONG_TYPE' },
    { line: 6, path: 'amountBand', rule: 'NOT_IN_LIST' },
    { line: 7, path: 'personNo', rule: 'UNKNOWN_PERSON' },
    { line: 8, path: '', rule: 'LINE_TOO_LONG' },
  ];
  let receipt: Json;
  beforeAll(async () => {
    await clear();
    receipt = (await send(bad)).body;
  });

  test('are named by line, field and rule; the others are taken', () => {
    expect(receipt).toMatchObject({
      received: 8,
      accepted: 2,
      rejected: 6,
      rejectedByRule: { INVALID: 4, DUPLICATE: 1, UNKNOWN_PERSON: 1 },
    });
    expect(receipt.rejections).toEqual(expected);
    expect(JSON.stringify(receipt)).not.toMatch(/NOBODY|1\+1|xxx/);
  });

  test.each([
    ['unf.op', 200],
    ['off', 200],
    ['med.op', 404],
    ['int.med', 404],
    [undefined, 404],
  ])('are listed as CSV for %s: %i', async (as, status) => {
    const headers = { 'x-demo-clock': AT, ...(as ? await bearer(as) : {}) };
    const response = await fetch(`${world.address}${receipt.errors}`, { headers });
    expect(response.status).toBe(status);
    const text = await response.text();
    if (status === 200)
      expect(text).toBe(
        `line,path,rule\r\n${expected.map(({ line, path, rule }) => `${line},${path},${rule}\r\n`).join('')}`,
      );
    else expect(JSON.parse(text).errors[0].extensions.code).toBe('NOT_FOUND');
  });

  test('refuse all where the sender wants all or nothing', async () => {
    await clear();
    const answer = await refusal(bad, { query: { allOrNothing: 'true' } });
    expect(codeOf(answer)).toEqual([400, 'INVALID_INPUT']);
    expect(rulesOf(answer)).toEqual(
      expected.map(({ line, path, rule }) => `line.${line}${path && `.${path}`} ${rule}`),
    );
  });

  test('refuse all where nothing is left, and where there are too many to repair', async () => {
    expect(rulesOf(await refusal('{\n'))).toEqual(['line.1 NOT_JSON']);
    expect(rulesOf(await refusal(''))).toEqual(['dataset.a NO_RECORDS']);
    const answer = await refusal(lines([record(1)]) + '{\n'.repeat(10_001));
    expect(rulesOf(answer)[0]).toBe('body TOO_MANY_REJECTED');
    expect(rulesOf(answer)).toHaveLength(1001);
  });

  test('of CSV: cells, quotes and encodings', async () => {
    await clear();
    const body = Buffer.concat([
      Buffer.from(`\ufeff${FIELDS.join(',')}\n"BULK-1",2022,true,2022-03-15,LOWEST,BASIC_MEDICAL\nBULK-2,2022\n`),
      Buffer.from(
        '"BULK-3"x,2022,true,2022-03-15,LOWEST,BASIC_MEDICAL\n"=cmd\n|x",2022,true,2022-03-15,LOWEST,BASIC_MEDICAL\n',
      ),
      Buffer.from([0xff, 0xfe, 10]),
      Buffer.from('BULK-4,2022,yes,2022-03-15,LOWEST,BASIC_MEDICAL\n"BULK-5'),
    ]);
    const answer = await send(new Blob([body]).stream(), { type: CSV });
    expect(answer.body.rejections.map(({ line, path, rule }: Json) => `${line} ${path} ${rule}`)).toEqual([
      '3  WRONG_NUMBER_OF_CELLS',
      '4  WRONG_QUOTES',
      '5 personNo CONTROL_CHARACTER',
      '7  NOT_UTF8',
      '8 paid WRONG_TYPE',
      '9  UNCLOSED_QUOTE',
    ]);
    expect(answer.body.accepted).toBe(1);
  });

  test.each([
    ['a,b', 'UNKNOWN_FIELD'],
    [[...FIELDS, 'year'].join(','), 'DUPLICATE_FIELD'],
    ['personNo,year', 'FIELD_MISSING'],
    ['"personNo', 'HEADER_NOT_READABLE'],
  ])('a first line %s is refused at once: %s', async (header, rule) => {
    await clear();
    expect(rulesOf(await refusal(`${header}\nx\n`, { type: CSV }))).toEqual([`line.1 ${rule}`]);
  });
});

describe('what a request is refused for', () => {
  const body = lines(many(3));
  beforeAll(clear);

  test('another unit, nobody, a bad token: before a byte of the body is read', async () => {
    for (const as of ['med.op', 'int.med', 'off', 'aud.op']) {
      const answer = await refusal(body, { as });
      expect([as, ...codeOf(answer)]).toEqual([as, 403, 'FORBIDDEN']);
    }
    expect(codeOf(await refusal(body, { as: '' }))).toEqual([401, 'UNAUTHENTICATED']);
    const endless = request(`${world.address}/bulk/pushes?${parameters()}`, {
      method: 'POST',
      headers: { 'content-type': NDJSON, 'x-demo-clock': AT, ...(await bearer('med.op')) },
    });
    endless.on('error', () => undefined).flushHeaders(); // not one byte is sent
    const status = await new Promise(resolve => endless.on('response', ({ statusCode }) => resolve(statusCode)));
    endless.destroy();
    expect(status).toBe(403);
  });

  test.each<[string, Sending, number, string]>([
    ['another type', { type: 'application/json' }, 415, ''],
    ['another encoding', { type: 'text/csv; charset=gbk' }, 415, ''],
    ['no obligation', { query: { obligation: '' } }, 400, 'query.obligation MISSING'],
    ['an unknown parameter', { query: { more: '1' } }, 400, 'query.more UNKNOWN_PARAMETER'],
    [
      'an unknown dataset',
      { query: { dataset: 'z' } },
      400,
      'query.dataset UNKNOWN_DATASET, query.zero DATASET_MISSING',
    ],
    ['a dataset that is left out', { query: { zero: '' } }, 400, 'query.zero DATASET_MISSING'],
    ['a period that has not begun', { query: { period: '2024' } }, 400, 'query.period NOT_BEGUN'],
    ['a period of another kind', { query: { period: '2023-04' } }, 400, 'query.period NOT_A_PERIOD'],
    ['a flag that is none', { query: { allOrNothing: 'yes' } }, 400, 'query.allOrNothing NOT_A_FLAG'],
  ])('%s', async (_what, sending, status, rules) => {
    const answer = await refusal(body, sending);
    expect(codeOf(answer)).toEqual([status, 'INVALID_INPUT']);
    if (rules) expect(rulesOf(answer).join(', ')).toBe(rules);
  });

  test('an unknown obligation and one of another unit are refused alike', async () => {
    const [unknown, foreign] = [
      await refusal(body, { query: { obligation: 'P99-Z' } }),
      await refusal(body, { query: { obligation: 'P43-M', zero: '' } }),
    ];
    expect([unknown.status, unknown.text]).toEqual([foreign.status, foreign.text]);
  });

  test('a connection that breaks in the middle leaves nothing, and the period stays free', async () => {
    const left = await leftBy(async () => {
      const broken = request(`${world.address}/bulk/pushes?${parameters()}`, {
        method: 'POST',
        headers: { 'content-type': NDJSON, 'x-demo-clock': AT, ...(await bearer('unf.op')) },
      });
      broken.on('error', () => undefined);
      broken.write(lines(many(8000)));
      await delay(800);
      broken.destroy();
      await delay(500);
    });
    expect(left).toEqual(NOTHING);
    expect((await send(body)).body.accepted).toBe(3);
  });
});

describe('an idempotency key', () => {
  const body = lines(many(5));
  const query = { idempotencyKey: 'the-key' };
  beforeAll(clear);

  test('with the same body gets the same receipt, and nothing happens a second time', async () => {
    const first = await send(body, { query });
    expect(first.status).toBe(200);
    let second: Json;
    expect(
      await leftBy(async () => {
        second = await send(body, { query });
      }),
    ).toEqual(NOTHING);
    expect([second.status, second.text]).toEqual([200, first.text]);
  });

  test('whose answer was lost: the receipt is fetched again by number or id, by who may read it and by nobody else', async () => {
    const first = await send(body, { query });
    const fetched = async (name: string, as?: string) => {
      const answer = await fetch(`${world.address}/bulk/pushes/${name}`, {
        headers: { 'x-demo-clock': AT, ...(as ? await bearer(as) : {}) },
      });
      return [answer.status, await answer.text()];
    };
    for (const name of ['P46-A.2022', first.body.submission])
      for (const as of ['unf.op', 'off']) expect([name, await fetched(name, as)]).toEqual([name, [200, first.text]]);
    const missing = await fetched('P46-A.2021', 'unf.op');
    expect(missing[0]).toBe(404);
    for (const as of ['med.op', 'int.med', 'ca.off', undefined])
      for (const name of ['P46-A.2022', first.body.submission])
        expect([as, name, await fetched(name, as)]).toEqual([as, name, await fetched('P46-A.2021', as)]);
    for (const name of ['%00', 'a%2Fb', "'", 'x'.repeat(90)]) expect((await fetched(name, 'off'))[0]).toBe(404);
  });

  test('with another body or request is a conflict, which leaves its line, and so is a second submission', async () => {
    const conflicts = async () =>
      (await world.owner.query(`select count(*)::int as n from access_log where decision = 'CONFLICT'`)).rows[0].n;
    const before = await conflicts();
    for (const [text, more] of [
      [lines(many(4)), {}],
      [body, { period: '2023' }],
      [body, { allOrNothing: 'true' }],
    ] as const)
      expect(codeOf(await refusal(text, { query: { ...query, ...more } }))).toEqual([409, 'CONFLICT']);
    expect(await conflicts()).toBe(before + 3);
    expect(codeOf(await refusal(body))).toEqual([409, 'CONFLICT']);
    expect(await conflicts()).toBe(before + 4);
  });

  test('two of the same at once get the same receipt', async () => {
    const twice = { idempotencyKey: 'twice', period: '2023' };
    const answers = await Promise.all([send(body, { query: twice }), send(body, { query: twice })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]!.text).toBe(answers[1]!.text);
  });
});

describe('an integrator', () => {
  const medical = (more: object) => ({ ...MEDICAL, ...more });
  const query = { obligation: 'P43-M', period: '2023-03', zero: '' };
  let receipt: Json;
  beforeAll(clear);

  test('submits for its unit; sums of a household pass the line that no member passes', async () => {
    const records = [
      medical({ selfPaidInScope: '6000.00' }),
      medical({ personNo: 'H-R1-2', selfPaidInScope: '4000.01' }),
      medical({ householdNo: 'H-R2', personNo: 'H-R2-1', selfPaidInScope: '10000.00' }),
      medical({ householdNo: 'H-G2', personNo: 'H-G2-1', selfPaidInScope: '30000.01' }),
      medical({ householdNo: 'H-G1', personNo: 'H-G1-1', selfPaidInScope: '30000.00' }),
    ];
    const bulk = await send(lines(records), { as: 'int.med', query });
    receipt = bulk.body;
    expect(receipt).toMatchObject({ received: 5, accepted: 3, rejectedByRule: { BELOW_THRESHOLD: 2 }, late: true });
    expect(receipt.rejections.map(({ line, rule }: Json) => `${line} ${rule}`)).toEqual([
      '3 BELOW_THRESHOLD',
      '5 BELOW_THRESHOLD',
    ]);
    // The same through the graph, for another period, is judged the same.
    const input = { obligationCode: 'P43-M', periodKey: '2023-04', datasets: [{ code: 'a', records }] };
    await act(world, 'submitPush', input, { as: 'int.med', at: AT });
    const { rows } = await world.owner.query(
      `select one.verdict = other.verdict and one.band = other.band and one.line = other.line
           and one.measured = other.measured as same
         from push_record one join push_record other using (person_id)
        where one.period_key = '2023-03' and other.period_key = '2023-04'`,
    );
    expect(rows).toEqual(records.map(() => ({ same: true })));
  });

  test('reads its errors, and no record', async () => {
    const response = await fetch(`${world.address}${receipt.errors}`, { headers: await bearer('int.med') });
    expect(await response.text()).toBe('line,path,rule\r\n3,,BELOW_THRESHOLD\r\n5,,BELOW_THRESHOLD\r\n');
    const { body } = await world.ask('{ pushRecords { totalCount } }', { as: 'int.med', at: AT });
    expect(body.data.pushRecords.totalCount).toBe(0);
  });

  test('the office accepts it, and returns records by their lines', async () => {
    const id = receipt.submission;
    const returned = (index: number) =>
      act(
        world,
        'returnPush',
        { id, reason: '核对', records: [{ dataset: 'a', index, reason: '核对' }] },
        { as: 'off', at: AT },
      );
    expect((await returned(6)).body.errors[0].extensions.violations[0].rule).toBe('NO_SUCH_RECORD');
    expect((await act(world, 'acceptPush', { id }, { as: 'off', at: AT })).body.errors).toBeUndefined();
    const { rows } = await world.owner.query(
      `select count(distinct lead_id)::int as leads from push_record where period_key = '2023-03'`,
    );
    expect(rows[0]).toEqual({ leads: 2 });
  });
});

test('200,000 lines are read in flat memory', async () => {
  await addPersons(PERSONS + 1, MANY);
  const gc = collector();
  const rss = () => {
    gc();
    return process.memoryUsage.rss();
  };
  const stream = (count: number) => {
    let next = 1;
    return new ReadableStream({
      pull(controller) {
        if (next > count) return controller.close();
        controller.enqueue(Buffer.from(lines(Array.from({ length: 500 }, (_, n) => record(next + n)))));
        next += 500;
      },
    });
  };
  // What the first records need for ever (compiled code, the heap as it is wont to be) is there before.
  await clear();
  await send(stream(PERSONS));
  await clear();
  const before = rss();
  const begun = performance.now();
  const { body } = await send(stream(MANY));
  const [grown, seconds] = [(rss() - before) / 2 ** 20, (performance.now() - begun) / 1000];
  process.stdout.write(`200,000 lines: ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB more\n`);
  expect(body).toMatchObject({ received: MANY, accepted: MANY });
  // Client and server are one process here; what would grow with the lines would be several hundred.
  expect(grown).toBeLessThan(200);
}, 180_000);

/** What is garbage is no growth. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
