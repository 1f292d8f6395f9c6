// `npm run bench -- bulk` (批量报送): records of yearly contributions through the bulk entrance, over HTTP, against a plain COPY
// of the very same rows into a copy of the table with the same indexes. 200,000 records, or as many as the argument says.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { pino } from 'pino';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';
import { readConfiguration } from '../src/config.ts';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { migrate, withClient } from '../src/database/migrate.ts';
import { applicationUrl, embeddedApplicationPassword } from '../src/database/roles.ts';
import { ensureDemoData } from '../src/demo/ensure-demo-data.ts';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { startPlatform } from '../src/platform/platform.ts';
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

function body(): ReadableStream {
  const { example } = datasetsOf('P46-A')!['a']!;
  const line = (n: number) => `${JSON.stringify({ ...example, personNo: `BENCH-${n}` })}\n`;
  let next = 1;
  return new ReadableStream({
    pull(controller) {
      if (next > RECORDS) return controller.close();
      const end = Math.min(next + LINES_AT_ONCE, RECORDS + 1);
      let text = '';
      for (; next < end; next += 1) text += line(next);
      controller.enqueue(Buffer.from(text));
    },
  });
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
    const response = await fetch(`${address}/bulk/pushes?${parameters}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', 'x-demo-clock': AT },
      body: body(),
      duplex: 'half',
    } as RequestInit);
    const receipt = (await response.json()) as { accepted?: number };
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

/** On a bundled database of its own, which is removed afterwards. */
export async function measureBulk(): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-bench-'));
  chmodSync(dataDir, 0o711); // as root the server runs as another account, which must get in
  const server = await startEmbeddedPostgres({ dataDir, ephemeral: true });
  try {
    const password = embeddedApplicationPassword(dataDir);
    await migrate(server.url, password);
    await ensureDemoData(server.url);
    await withClient(server.url, fill);
    const settings = readConfiguration({
      DATABASE_URL: server.url,
      APPLICATION_DATABASE_URL: applicationUrl(server.url, password),
      XIANJIE_DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
    });
    const platform = await startPlatform(settings, pino({ level: settings.logLevel }));
    try {
      const token = await createDemoIssuer(dataDir).issue('unf.op');
      const [spent, memory] = await throughEntrance(await platform.listen(), token);
      const [plain, withChecks] = await withClient(server.url, async client => {
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
    } finally {
      await platform.close();
    }
  } finally {
    await server.stop();
  }
}
