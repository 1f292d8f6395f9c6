// The world of the peer bench (测量数据): reference data, invented households, pushes with their records, and the accounts that
// ask. Everybody who takes part reads these very rows.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { migrate, withClient } from '../../src/database/migrate.ts';
import { applicationUrl } from '../../src/database/roles.ts';
import { createSealer } from '../../src/database/sealer.ts';
import { loadSynthetic } from '../../src/demo/synthetic/load-synthetic.ts';
import { defaultReferenceFiles, readReference } from '../../src/reference/reference.ts';
import { existingReference } from '../../src/reference/write-existing.ts';
import { writeReference } from '../../src/reference/write-reference.ts';
import { inMaintenance } from '../../src/reference/write-transaction.ts';

export interface BenchWorld {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly postgraphileUrl: string;
  readonly dataKey: string;
  readonly folder: string;
  remove(): Promise<void>;
}

const PUSHES = 20_000;
/** Of each fifth push, so that those that wait for the office have them. */
const RECORDS_OF_A_PUSH = 50;

async function fillAccounts(client: pg.ClientBase, issuer: string): Promise<void> {
  await client.query(
    `insert into account (username, issuer, subject, status, auth_method)
       select 'unit.' || number, $1, 'unit.' || number, 'ACTIVE', 'OPENID_CONNECT' from member_unit
       union all select 'office', $1, 'office', 'ACTIVE', 'OPENID_CONNECT'
       union all select lower(level) || '.' || code, $1, lower(level) || '.' || code, 'ACTIVE', 'OPENID_CONNECT'
         from region where level in ('COUNTY', 'TOWN') and path like '/61/6108/%'`,
    [issuer],
  );
  await client.query(
    `insert into role_grant (account_id, role, status, region_id, scope_path, unit_id, "from", reason)
       select a.id, case when a.username = 'office' then 'OFFICE_STAFF' when u.id is not null then 'DATA_OPERATOR'
           when r.level = 'COUNTY' then 'COUNTY_OFFICE' else 'TOWN_OFFICE' end,
         'ACTIVE', r.id, r.path, u.id, '2020-01-01', 'bench'
       from account a left join member_unit u on a.username = 'unit.' || u.number
         join region r on r.code = case when a.username = 'office' or u.id is not null then '6108' else split_part(a.username, '.', 2) end
       where a.issuer = $1`,
    [issuer],
  );
}

async function fillPushes(client: pg.ClientBase): Promise<void> {
  await client.query(`create temporary table numbered on commit drop as
    select id, row_number() over (order by household_no) - 1 as place from household`);
  await client.query('create index on numbered (place)');
  await client.query(
    `insert into push_submission (submission_no, period_key, status, due_on, submitted_at, zero_report, accepted_count,
        rejected_count, verdicts, body_digest, obligation_id, unit_id, submitted_by_id)
      select o.code || '.B' || n, 'B' || n, case when n % 5 = 0 then 'SUBMITTED' when n % 5 = 1 then 'RETURNED' else 'ACCEPTED' end,
        date '2021-10-01' + n / 20, timestamptz '2021-10-01T00:00Z' + n * interval '97 minutes', n % 5 <> 0,
        case when n % 5 = 0 then 45 else 0 end, case when n % 5 = 0 then 5 else 0 end, '[]', 'bench', o.id, o.unit_id, a.id
      from generate_series(1, ${PUSHES}) n
      join (select *, row_number() over (order by code) - 1 as place, count(*) over () as places from push_obligation) o
        on (n / 5) % o.places = o.place
      join member_unit u on u.id = o.unit_id join account a on a.username = 'unit.' || u.number`,
  );
  await client.query(
    `insert into push_record (dataset, position, period_key, verdict, rule, band, line, measured, payload, submission_id,
        obligation_id, unit_id, household_id)
      select 'a', i, s.period_key, case when i % 10 = 9 then 'REJECTED' else 'ACCEPTED' end,
        case when i % 10 = 9 then 'BELOW_THRESHOLD' end, 'OVER_LINE', 6100, 6000 + i * 100 + 0.5,
        jsonb_build_object('householdNo', s.submission_no, 'amount', (6000 + i * 100)::text, 'reason', '示例：家庭收入下降，需要关注', 'approvedOn', '2023-04-10'),
        s.id, s.obligation_id, s.unit_id, h.id
      from push_submission s cross join generate_series(0, ${RECORDS_OF_A_PUSH - 1}) i
      join numbered h on h.place = (substr(s.period_key, 2)::int * 53 + i * 7919) % (select count(*) from numbered)
      where s.status = 'SUBMITTED'`,
  );
}

/** On a bundled database of its own, with the durability that it has in use. */
export async function makeWorld(
  households: number,
  issuer: string,
  tell: (text: string) => void,
  pushes: 'with pushes' | 'without pushes' = 'with pushes',
): Promise<BenchWorld> {
  const folder = mkdtempSync(path.join(tmpdir(), 'xianjie-peers-'));
  chmodSync(folder, 0o711); // as root the server runs as another account, which must get in
  const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    ephemeral: true,
    settings: { ...durable, shared_buffers: '1GB', max_connections: '150', max_wal_size: '4GB' },
  });
  const remove = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const password = randomBytes(16).toString('hex');
    const dataKey = randomBytes(32).toString('base64url');
    await migrate(server.url, password);
    await withClient(server.url, async client => {
      await writeReference(client, await readReference(defaultReferenceFiles(), await existingReference(client)));
      tell(`${households.toLocaleString('en')} households`);
      await loadSynthetic(client, { households, seed: 1, sealer: createSealer([dataKey]) });
      await inMaintenance(client, 'bench', () => fillAccounts(client, issuer));
      if (pushes === 'with pushes') {
        tell(`${PUSHES.toLocaleString('en')} pushes`);
        await inMaintenance(client, 'bench', () => fillPushes(client));
      }
      await client.query(readFileSync(new URL('../contestants/postgraphile.sql', import.meta.url), 'utf8'));
      await client.query('vacuum (analyze)');
      await client.query('checkpoint');
    });
    const postgraphile = new URL(server.url);
    Object.assign(postgraphile, { username: 'bench_pgl', password: 'bench' });
    return {
      ownerUrl: server.url,
      applicationUrl: applicationUrl(server.url, password),
      postgraphileUrl: postgraphile.href,
      ...{ dataKey, folder, remove },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
