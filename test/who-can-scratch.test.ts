// scratch
import { test } from '@jest/globals';
import { loadPosts } from '../src/authentication/load-posts.ts';
import { createPool } from '../src/database/application-pool.ts';
import { metaOf } from '../src/model/meta.ts';
import { StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { completePolicySet } from '../src/policies.ts';
import { factsOfRow } from '../src/policy/explain/row-facts.ts';
import { everybody } from '../src/policy/explain/everybody.ts';
import { whoCan } from '../src/policy/explain/who-can.ts';
import { postsSetting } from '../src/policy/row-security.ts';
import pg from 'pg';
import { openDatabaseCopy } from './harness/world.ts';

test('x', async () => {
  const set = completePolicySet();
  const db = await openDatabaseCopy();
  const owner = new pg.Client({ connectionString: db.ownerUrl }); await owner.connect();
  await owner.query(`select set_config('xianjie.maintenance', 'on', false)`);
  await owner.query(
    `insert into account (username, issuer, subject, status, auth_method)
       select 'cast.' || lpad(n::text, 4, '0'), 'cast', n::text, 'ACTIVE', 'OPENID_CONNECT' from generate_series(1, 2000) n`,
  );
  await owner.query(
    `with towns as (select id, path, row_number() over (order by path) - 1 as n from region
         where level = 'TOWN' and path like '/61/6108/%'), size as (select count(*) from towns)
     insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
       select account.id, role, 'ACTIVE', towns.id, towns.path, '2021-01-01', 'cast'
         from account, size, generate_series(0, 1) second, towns,
           lateral (select case when second = 0 then 'TOWN_DEPARTMENT' else 'GRID_WORKER' end as role) roles
        where account.issuer = 'cast' and (second = 0 or account.subject::int % 2 = 0)
          and towns.n = (account.subject::int + second) % size.count`,
  );
  await owner.query('analyze');
  const { rows } = await owner.query(`select id from staff_member where staff_no = 'DEMO-v1.sec'`);
  const pool = createPool(db.applicationUrl, 4);
  const meta = metaOf(StaffMember);
  const now = new Date().toISOString();
  for (let i = 0; i < 12; i++) {
    const t: number[] = [performance.now()]; const c0 = process.cpuUsage(); let c1 = c0;
    const accounts = await loadPosts(pool, now); t.push(performance.now()); c1 = process.cpuUsage(c0);
    const every = everybody(set, meta, accounts.flatMap(a => a.posts), { id: rows[0].id }, now); t.push(performance.now());
    const s = postsSetting(every); t.push(performance.now());
    const facts = await factsOfRow(pool, set, meta, { id: rows[0].id }, every); t.push(performance.now());
    whoCan(set, accounts, 'read', meta, facts!, 'phone', now); t.push(performance.now());
    const c2 = process.cpuUsage(c0); console.log('cpu', (c1.user + c1.system) / 1000, (c2.user + c2.system) / 1000, t.slice(1).map((x, k) => Math.round(x - t[k]!)), s.length);
  }
  const ex = await pool.query(`explain (analyze, buffers off, costs off) with undone as (
    select object_type, right(object_id, 36) as id, array_agg(operation order by at desc, created_at desc) as operations
      from access_log where decision = 'ALLOWED' and object_type in ('Account', 'RoleGrant') and at > null::timestamptz
      group by object_type, right(object_id, 36))
  select a.id as account, a.username, g.id as "grant" from account a
    left join role_grant g on g.account_id = a.id left join assignment p on p.id = g.assignment_id
    left join undone ua on ua.object_type = 'Account' and ua.id = a.id::text
    left join undone ug on ug.object_type = 'RoleGrant' and ug.id = g.id::text
    order by a.username, g.role, g.id`);
  console.log(ex.rows.map(r => r['QUERY PLAN']).join('\n'));
  await pool.end(); await owner.end(); await db.drop();
});
