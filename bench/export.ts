// `npm run bench -- export` (导出): all households of the city through the export entrance, over HTTP, against COPY of the same
// columns in the same order, its rows made into the same lines. A million, or as many as the argument says.
import { once } from 'node:events';
import { request } from 'node:http';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Built, median, onBuilt, row, tell } from './built.ts';
import { copyOut } from './copy-out.ts';
import { cpuOf, cpuOfDatabase, megabytesOf } from './peers/processes.ts';
import { machineNow } from './peers/report.ts';

const ROWS = Number(process.argv[3] ?? 1_000_000);
const BASE = Math.min(ROWS, 5_000);
const REPETITIONS = 3;
const TARGET = 2;

const QUERY = `{ households(orderBy: [{ field: householdNo }]) { nodes {
  householdNo headName address size registered categories updatedAt region { code nameZh } } } }`;
const COPY = `select h.household_no, h.head_name, h.address, h.size, h.registered, to_json(h.categories), h.updated_at, r.code, r.name_zh
  from household h join region r on r.id = h.region_id
  where h.region_path >= '/61/6108/' and h.region_path < '/61/61080' order by h.household_no, h.id`;

interface Sample {
  readonly seconds: number;
  /** Milliseconds of CPU. */
  readonly server: number;
  readonly database: number;
  readonly bytes: number;
}

/** The households of the world once more, under other numbers. */
async function fill({ asOwner }: Built): Promise<void> {
  tell(`${ROWS.toLocaleString('en')} rows`);
  await asOwner(async client => {
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'household'::regclass and attnum > 0 and not attisdropped
         and attgenerated = ''
         and attname not in ('id', 'household_no')`,
    );
    const columns = rows.map(({ name }) => `h."${name}"`).join(', ');
    await client.query(
      `insert into household (id, household_no, ${columns.replaceAll('h.', '')})
         select gen_random_uuid(), h.household_no || '-' || n, ${columns}
           from household h cross join generate_series(1, $1) n limit $2`,
      [Math.ceil(ROWS / BASE), ROWS - BASE],
    );
  });
  await asOwner(client => client.query('analyze household'));
}

async function measured(server: () => number, work: () => Promise<number>): Promise<Sample> {
  const before = [performance.now(), server(), cpuOfDatabase()] as const;
  const bytes = await work();
  return {
    seconds: (performance.now() - before[0]) / 1000,
    server: server() - before[1],
    database: cpuOfDatabase() - before[2],
    bytes,
  };
}

/** Reads and counts; gives the bytes, and throws unless all came. */
async function throughEntrance(port: number, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const asked = request(`http://127.0.0.1:${port}/bulk/export`, { method: 'POST', headers });
  asked.end(JSON.stringify({ query: QUERY }));
  const [response] = (await once(asked, 'response')) as [Readable];
  let bytes = 0;
  let tail = '';
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    tail = (tail + part.toString('latin1')).slice(-2000);
  }
  if (!tail.includes(`{"@export":{"rows":${ROWS},"complete":true`)) throw new Error(tail.slice(-600));
  return bytes;
}

/** One line of JSON of each row of COPY, as text format writes it. */
async function byCopy(client: pg.Client): Promise<number> {
  let bytes = 0;
  await copyOut(client, COPY, line => {
    const [householdNo, headName, address, size, registered, categories, updatedAt, code, nameZh] = line.split('\t');
    const object = {
      ...{ householdNo, headName, address, size: Number(size), registered: registered === 't' },
      ...{
        categories: JSON.parse(categories!) as unknown,
        updatedAt: updatedAt!.replace(' ', 'T'),
        region: { code, nameZh },
      },
    };
    bytes += Buffer.from(`${JSON.stringify(object)}\n`).length;
  });
  return bytes;
}

/** CPU of this process, which has nothing else to do. */
const own = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function run(built: Built): Promise<string> {
  await fill(built);
  const { pid, port } = await built.start();
  const token = await built.issuer.tokenOf('office');
  const client = new pg.Client({ connectionString: built.world.ownerUrl });
  await client.connect();
  await client.query(`set xianjie.maintenance = 'on'; set timezone = 'UTC'`);
  const samples: (readonly [exported: Sample, copied: Sample])[] = [];
  const before = megabytesOf(pid);
  const most: number[] = [];
  const watch = new AbortController();
  const watching = (async () => {
    while (!watch.signal.aborted) {
      most[samples.length] = Math.max(most[samples.length] ?? 0, megabytesOf(pid));
      await delay(100);
    }
  })();
  try {
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
      const copied = await measured(own, () => byCopy(client));
      const exported = await measured(
        () => cpuOf(pid),
        () => throughEntrance(port, token),
      );
      samples.push([exported, copied]);
      tell(`${exported.seconds.toFixed(1)} s, COPY ${copied.seconds.toFixed(1)} s`);
    }
  } finally {
    watch.abort();
    await watching;
    await client.end();
  }
  return report(samples, before, most);
}

function report(samples: readonly (readonly [Sample, Sample])[], before: number, most: readonly number[]): string {
  const of = (which: 0 | 1, name: keyof Sample) => median(samples.map(pair => pair[which][name]));
  const cpu = ({ server, database }: Sample) => server + database;
  const ratio = median(samples.map(([exported, copied]) => cpu(exported) / cpu(copied)));
  const wall = median(samples.map(([exported, copied]) => exported.seconds / copied.seconds));
  const line = (name: string, which: 0 | 1, of1: readonly string[]) =>
    row(
      name,
      of(which, 'seconds').toFixed(2),
      Math.round(ROWS / of(which, 'seconds')).toLocaleString('en'),
      (of(which, 'server') / 1000).toFixed(2),
      (of(which, 'database') / 1000).toFixed(2),
      ...of1,
    );
  return [
    row(
      'way',
      'seconds',
      'rows a second',
      'CPU of the process, s',
      'CPU of PostgreSQL, s',
      'CPU to COPY',
      'time to COPY',
    ),
    row('---', '---', '---', '---', '---', '---', '---'),
    line('POST /bulk/export', 0, [`${ratio.toFixed(2)}×`, `${wall.toFixed(2)}×`]),
    line('COPY and its rows as lines of JSON', 1, ['1.00×', '1.00×']),
    '',
    `${ROWS.toLocaleString('en')} rows, ${(of(0, 'bytes') / 1e6).toFixed(0)} MB, medians of ${REPETITIONS}. Target ${TARGET}×: ` +
      `${ratio <= TARGET ? 'met' : 'NOT met'}. Memory of the server ${before} MB before, at most ${most.join(', ')} MB in each ` +
      `repetition. ${machineNow()}.`,
  ].join('\n');
}

export const measureExport = (): Promise<string> => onBuilt(BASE, run);
