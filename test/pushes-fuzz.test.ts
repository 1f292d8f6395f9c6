// Hostile submissions over HTTP (恶意输入): whatever is sent for a record, a parameter or a body, the answer is a coded refusal,
// never an internal error, and a refused submission writes nothing. Some 600 inputs in every run of the tests, 10,000 by
// `npm run prove -- --fuzz 10000`, with the seed and the growth of the memory printed.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { ERRORS } from '../src/domain/errors.ts';
import { act } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
const DATASET = datasetsOf('P43-M')!['a']!;
const FIELDS = Object.keys(DATASET.fields);
const ALL = Number(process.env['XIANJIE_PROVE_FUZZ'] ?? 600);
const seed = Number(process.env['XIANJIE_PROVE_SEED'] ?? Date.now() % 1_000_000);
const share = (part: number) => ({ numRuns: Math.max(1, Math.round(ALL * part)), seed });
const patience = 60_000 + ALL * 60;
const SECRET = '612701199001010012';
const MEGABYTE = 1024 * 1024;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

const countOf = async () =>
  (
    await world.owner.query(
      'select (select count(*) from push_submission) || $$ $$ || (select count(*) from push_record) as n',
    )
  ).rows[0].n;
const send = (input: object) =>
  act(
    world,
    'submitPush',
    { obligationCode: 'P43-M', periodKey: '2023-04', allOrNothing: true, ...input },
    { as: 'med.op', at: AT },
  );

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: [nested(depth - 1)] });
const WRONG_VALUES: unknown[] = [
  null,
  '',
  '\u0000',
  '\u0007\u001b[31m',
  '\u202e\u200b',
  '\ud800',
  '１２３',
  '２０２３－０４－０１',
  true,
  -1,
  -0.01,
  '-12300.00',
  1e308,
  2 ** 53,
  '1e999',
  'NaN',
  'Infinity',
  '12300.001',
  '12,300.00',
  '2999-12-31',
  '2023-02-30',
  '0000-00-00',
  "'; drop table push_record; --",
  "1' or '1'='1",
  '$1',
  '%s%n',
  '=cmd|calc!A1',
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  '\t=1+1',
  '{{7*7}}',
  '../../etc/passwd',
  '9'.repeat(100_000),
  'é'.normalize('NFD').repeat(100),
  [],
  {},
  nested(20),
  nested(10),
  { constructor: 1, toString: 2 },
  JSON.parse('{"__proto__": {"householdNo": "H-R1"}}'),
  { [`key with spaces ${SECRET}`]: 1 },
];
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WRONG_VALUES) },
  { weight: 1, arbitrary: fc.jsonValue({ depthSize: 'small' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
);
/** Of a household that does not exist: whatever the rest is, nothing of it may be written. */
const nearly = fc.tuple(fc.constantFrom(...FIELDS, 'extra', '__proto__'), hostile).map(([name, value]) => ({
  ...DATASET.example,
  householdNo: 'H-NOBODY',
  [name]: value,
}));
const record = fc.oneof(hostile, nearly);

function coded(body: Json): string {
  const codes = (body.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
  expect(codes).toHaveLength(1);
  expect(Object.keys(ERRORS)).toContain(codes[0]);
  expect(codes[0]).not.toBe('INTERNAL');
  return codes[0];
}

test(
  'hostile records: each a coded refusal, nothing written, no value in the answer',
  async () => {
    const before = await countOf();
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async records => {
        const { body, text, status } = await send({ datasets: [{ code: 'a', records }] });
        expect(status).toBeLessThan(500);
        coded(body);
        expect(text).not.toContain(SECRET);
      }),
      share(0.4),
    );
    expect(await countOf()).toBe(before);
  },
  patience,
);

test(
  'hostile values elsewhere in the input: no internal error',
  async () => {
    const before = await countOf();
    const place = fc.constantFrom(
      'obligationCode',
      'periodKey',
      'idempotencyKey',
      'lateReason',
      'datasets',
      'allOrNothing',
    );
    await fc.assert(
      fc.asyncProperty(place, hostile, async (name, value) => {
        const { body, status } = await send({ datasets: [{ code: 'a', records: [{}] }], [name]: value });
        expect(status).toBeLessThan(500);
        for (const error of body.errors) expect(error.extensions.code).not.toBe('INTERNAL');
        expect(body.errors.length).toBeGreaterThan(0);
      }),
      share(0.2),
    );
    expect(await countOf()).toBe(before);
  },
  patience,
);

const TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;
let keys = 0;
async function bulk(format: keyof typeof TYPES, body: string | Uint8Array, query: Record<string, string> = {}) {
  keys += 1;
  const parameters = new URLSearchParams({
    ...{ obligation: 'P43-M', period: '2023-04', dataset: 'a', allOrNothing: 'true', idempotencyKey: `fuzz-${keys}` },
    ...query,
  });
  const headers = {
    'content-type': TYPES[format],
    'x-demo-clock': AT,
    authorization: `Bearer ${await world.token('med.op')}`,
  };
  const answer = await fetch(`${world.address}/bulk/pushes?${parameters}`, {
    method: 'POST',
    headers,
    body,
  } as RequestInit);
  const text = await answer.text();
  expect(text).not.toContain(SECRET);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  return { status: answer.status, code: coded(JSON.parse(text)) };
}

/** A cell as careless programs write it, and as careful ones do. */
const cell = fc.tuple(hostile, fc.boolean()).map(([value, quoted]) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
});
const row = fc.tuple(fc.nat(FIELDS.length - 1), cell).map(([at, value]) =>
  FIELDS.map((name, index) => {
    const example = (DATASET.example as Record<string, unknown>)[name];
    return index === at ? value : name === 'householdNo' ? 'H-NOBODY' : String(example ?? '');
  }).join(','),
);
const csv = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(row, { minLength: 1, maxLength: 4 }).map(rows => [FIELDS.join(','), ...rows].join('\r\n')),
  },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 6 }).map(cells => cells.join(',')) },
);
/** What JSON has no word for, and what breaks off. */
const RAW = [
  'NaN',
  '-Infinity',
  '0x10',
  '01',
  '1e999',
  '"\\u0000"',
  '{"a":1',
  '[',
  'undefined',
  "'x'",
  '\ufeff{}',
  '{}{}',
];
const line = fc.oneof(
  { weight: 4, arbitrary: nearly.map(given => JSON.stringify(given)) },
  { weight: 2, arbitrary: hostile.map(value => JSON.stringify(value) ?? 'null') },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...RAW)).map(([name, raw]) => `{"${name}":${raw}}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...RAW) },
);
const ndjson = fc.array(line, { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n'));

test(
  'hostile bodies of the bulk door: each a coded refusal below 500, nothing written',
  async () => {
    const before = await countOf();
    await fc.assert(
      fc.asyncProperty(csv, async body => {
        await bulk('csv', body);
      }),
      share(0.18),
    );
    await fc.assert(
      fc.asyncProperty(ndjson, async body => {
        await bulk('ndjson', body);
      }),
      share(0.18),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<keyof typeof TYPES>('csv', 'ndjson'),
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        async (format, bytes) => {
          await bulk(format, bytes);
        },
      ),
      share(0.04),
    );
    expect(await countOf()).toBe(before);
  },
  patience,
);

test(
  'texts of 10 MB: refused by both doors, and the memory comes back',
  async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage();
    };
    const before = await countOf();
    const huge = '9'.repeat(10 * MEGABYTE);
    const times = Math.max(3, Math.round(ALL / 500));
    const first = used();
    let most = 0;
    for (let n = 0; n < times; n++) {
      const { status, body } = await send({
        datasets: [{ code: 'a', records: [{ ...DATASET.example, householdNo: huge }] }],
      });
      expect([status, coded(body)]).toEqual([413, 'TOO_COMPLEX']);
      expect((await bulk('ndjson', JSON.stringify({ ...DATASET.example, householdNo: huge }))).status).toBeLessThan(
        500,
      );
      expect((await bulk('csv', `${FIELDS.join(',')}\n"${huge}`)).status).toBeLessThan(500);
      most = Math.max(most, process.memoryUsage().rss);
    }
    const last = used();
    const grown = (name: 'rss' | 'heapUsed') => Math.round((last[name] - first[name]) / MEGABYTE);
    console.log(
      `${ALL} hostile inputs and ${times * 3} of 10 MB, XIANJIE_PROVE_SEED=${seed}: heap ${grown('heapUsed')} MB more, ` +
        `rss ${grown('rss')} MB more, at most ${Math.round(most / MEGABYTE)} MB`,
    );
    expect(grown('heapUsed')).toBeLessThan(64);
    // The bodies themselves are made in this process as well.
    expect(most - first.rss).toBeLessThan(600 * MEGABYTE);
    expect(await countOf()).toBe(before);
  },
  patience,
);
