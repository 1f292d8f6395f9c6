// `npm run bench -- bulk` (批量报送): records of yearly contributions through the bulk entrance, over HTTP, against a plain COPY
// of the very same rows into a copy of the table with the same indexes. 200,000 records, or as many as the argument says.
import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { withClient } from '../src/database/migrate.ts';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { type Installation, onInstallation } from './installation.ts';
import { hardware } from './stopwatch.ts';

const RECORDS = Number(process.argv[3] ?? 200_000);
const AT = '2023-04-17T09:00:00+08:00';
const LINES_AT_ONCE = 500;
const TARGET = 3;

/** Unit 46 has no persona: the operator of unit 5 is moved there. The people are copies of an example. */
async function fill(client: pg.ClientBase): Promise<void> {
  await client.query(`set xianjie.maintenance = 'on'`);
  await client.query(
    `update role_grant g set unit_id = u.id from account a, member_unit u
      where a.id = g.account_id and a.username = 'unf.op' and u.number = 46`,
  );
  await client.query(
    `insert into person select made.* from person one
       cross join generate_series(1, ${RECORDS}) n
       cross join jsonb_populate_record(null::person, to_jsonb(one) ||
         jsonb_build_object('id', gen_random_uuid(), 'person_no', 'BENCH-' || n)) made
      where one.person_no = 'H-R1-1'`,
  );
  await client.query('vacuum (analyze) person');
  await client.query('checkpoint');
}

function* body(): Generator<Buffer> {
  const { example } = datasetsOf('P46-A')!['a']!;
  const line = (n: number) => `${JSON.stringify({ ...example, personNo: `BENCH-${n}` })}\n`;
  for (let next = 1; next <= RECORDS; ) {
    const end = Math.min(next + LINES_AT_ONCE, RECORDS + 1);
    let lines = '';
    for (; next < end; next += 1) lines += line(next);
    yield Buffer.from(lines);
  }
}

/** Sent as fast as it is taken; `fetch` keeps what it has sent, which would be measured as well. */
async function post(address: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const sent = request(address, { method: 'POST', headers });
  const [[response]] = await Promise.all([once(sent, 'response'), pipeline(Readable.from(body()), sent)]);
  return text(response as Readable);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Through the entrance: seconds, and the most memory that the process had above what it had before. */
async function throughEntrance(address: string, token: string): Promise<readonly [number, number]> {
  const parameters = 'obligation=P46-A&period=2022&dataset=a&zero=b&idempotencyKey=bench';
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 200);
  const spent = await seconds(async () => {
    const said = await post(`${address}/bulk/pushes?${parameters}`, {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-ndjson',
      'x-demo-clock': AT,
    });
    const receipt = JSON.parse(said) as { accepted?: number };
    if (receipt.accepted !== RECORDS) throw new Error(JSON.stringify(receipt).slice(0, 500));
  });
  clearInterval(watch);
  return [spent, (most - before) / 2 ** 20];
}

/** The same rows by COPY, into a copy with the same indexes; then once more with the same keys and triggers. */
async function byCopy(client: pg.ClientBase): Promise<readonly [number, number]> {
  const { rows } = await client.query(`select current_setting('data_directory') || '/bench.copy' as file`);
  const file = (rows[0] as { file: string }).file;
  await client.query(`copy push_record to '${file}'`);
  const { rows: checks } = await client.query<{ statement: string }>(
    `select 'alter table push_record add ' || pg_get_constraintdef(oid) as statement
       from pg_constraint where conrelid = 'push_record'::regclass and contype = 'f'
     union all
     select pg_get_triggerdef(oid) from pg_trigger where tgrelid = 'push_record'::regclass and not tgisinternal`,
  );
  const times: number[] = [];
  for (const table of ['record_copy', 'record_copy_with_checks']) {
    await client.query(`create table ${table} (like push_record including all)`);
    if (times.length > 0)
      for (const { statement } of checks)
        await client.query(statement.replace(/(?:public\.)?\bpush_record\b(?!_)/, table));
    await client.query('checkpoint');
    times.push(await seconds(() => client.query(`copy ${table} from '${file}'`)));
  }
  return [times[0]!, times[1]!];
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

async function run({ address, ownerUrl, issue }: Installation): Promise<string> {
  const [spent, memory] = await throughEntrance(address, await issue('unf.op'));
  const [plain, withChecks] = await withClient(ownerUrl, async client => {
    await client.query(`set xianjie.maintenance = 'on'`);
    return byCopy(client);
  });
  const ratio = spent / plain;
  return [
    row('way', 'seconds', 'records a second', 'to plain COPY'),
    row('---', '---', '---', '---'),
    ...(
      [
        ['POST /bulk/pushes', spent],
        ['COPY, same indexes', plain],
        ['COPY, same indexes, key and triggers', withChecks],
      ] as const
    ).map(([name, time]) =>
      row(name, time.toFixed(2), Math.round(RECORDS / time).toLocaleString('en'), `${(time / plain).toFixed(2)}×`),
    ),
    '',
    `${RECORDS.toLocaleString('en')} records, most memory above the start ${memory.toFixed(0)} MB (client and server in one process)`,
    `Target ${TARGET}×: ${ratio <= TARGET ? 'met' : 'NOT met'}. Wall time; ${hardware()}`,
  ].join('\n');
}

export const measureBulk = (): Promise<string> => onInstallation(fill, run);
