import 'reflect-metadata';
import { graphql, parse } from 'graphql';
import { createPool } from './src/database/application-pool.ts';
import { startEmbeddedPostgres } from './src/database/embedded-postgres.ts';
import { migrate, withClient } from './src/database/migrate.ts';
import { createOrm } from './src/database/orm.ts';
import { applicationUrl } from './src/database/roles.ts';
import { createContext } from './src/graph/context.ts';
import { createEngine } from './src/graph/engine.ts';
import { compileOperation } from './src/graph/read/compile.ts';
import { completePolicySet } from './src/policies.ts';
import { principal } from './src/policy/principal.ts';
import { buildGraph } from './src/schema.ts';

const pg = await startEmbeddedPostgres({ dataDir: '/tmp/xj-sm', ephemeral: true });
try {
  console.log(await migrate(pg.url, 'secretsecret'));
  await withClient(pg.url, async c => {
    await c.query(
      `insert into region(code,name_zh,level,kind,path) values ('61','陕西省','PROVINCE','PROVINCE','/61/'),('6108','榆林市','CITY','CITY','/61/6108/'),('610802','榆阳区','COUNTY','DISTRICT','/61/6108/610802/'),('610828','佳县','COUNTY','COUNTY','/61/6108/610828/')`,
    );
    await c.query(
      `update region r set parent_id = p.id from region p where p.code = left(r.code, case length(r.code) when 4 then 2 else 4 end) and length(r.code)>2`,
    );
    await c.query(
      `insert into organization(slug,name_zh,category,level,region_id,region_path) select '610802-office','区衔接办','GOV','COUNTY',id,path from region where code='610802'`,
    );
    await c.query(
      `insert into staff_member(staff_no,name,phone,id_no,region_path,organization_id,region_id,published) select 'S1','张三','13800000001','612701190001010012',o.region_path,o.id,o.region_id,true from organization o`,
    );
    await c.query(
      `insert into staff_member(staff_no,name,phone,region_path,organization_id,region_id,published) select 'S2','李四','13800000002',o.region_path,o.id,o.region_id,false from organization o`,
    );
  });
  const pool = createPool(applicationUrl(pg.url, 'secretsecret'));
  const orm = await createOrm(applicationUrl(pg.url, 'secretsecret'));
  const set = completePolicySet();
  const { schema, roots } = buildGraph(set);
  const engine = createEngine(schema, set, roots, pool, Buffer.alloc(32, 1));
  const now = new Date().toISOString();
  const county = (path: string) =>
    principal({
      now,
      account: { id: '00000000-0000-4000-8000-000000000001', username: 'x' },
      posts: [
        {
          role: 'COUNTY_OFFICE',
          grant: 'g',
          account: null,
          staff: null,
          organization: null,
          unit: null,
          region: null,
          regionPath: path,
          domain: null,
          grid: null,
          household: null,
        },
      ],
    });
  const ask = async (p: ReturnType<typeof principal>, q: string, v = {}) => {
    const ctx = createContext({ engine, orm, principal: p, requestId: 'r' });
    const r = await graphql({ schema, source: q, contextValue: ctx, variableValues: v });
    console.log(
      JSON.stringify(
        { ...r, access: ctx.access.list().map(e => e.coordinate + ' ' + e.access + ' ' + e.rows) },
        null,
        0,
      ),
      r.errors?.[0]?.originalError?.stack ?? '',
    );
    return r;
  };
  const a = county('/61/6108/610802/'),
    b = county('/61/6108/610828/'),
    anon = principal({ now });
  await ask(
    a,
    '{ regions { totalCount nodes { code nameZh version parent { code } children { totalCount nodes { code } } } pageInfo { hasNextPage endCursor } } }',
  );
  await ask(
    a,
    '{ staffMembers { totalCount nodes { id name phone idNo organization { slug } region { code } viewerActions } } }',
  );
  await ask(b, '{ staffMembers { totalCount nodes { id name phone idNo personnelFileNotes } } }');
  await ask(anon, '{ staffMembers { totalCount nodes { id name phone } } }');
  await ask(anon, '{ staffMembers(filter:{phone:{eq:"1"}}) { totalCount } }');
  await ask(b, '{ staffMembers(filter:{phone:{startsWith:"138"}}) { totalCount } }');
  await ask(
    a,
    '{ staffMembers(filter:{phone:{startsWith:"138"}, region:{within:"6108"}}, orderBy:[{field:phone, direction:DESC}]) { totalCount edges { cursor node { name } } } regions(filter:{within:"610802"}){nodes{code}} }',
  );
  const r: any = await ask(
    a,
    '{ regions(first:2){ edges{cursor node{code}} pageInfo{hasNextPage endCursor startCursor hasPreviousPage} } }',
  );
  await ask(
    a,
    'query($c:String){ regions(first:2, after:$c, orderBy:[{field:code}]){ edges{cursor node{code}} pageInfo{hasNextPage endCursor startCursor hasPreviousPage} } }',
    { c: r.data.regions.pageInfo.endCursor },
  );
  await ask(b, 'query($c:String){ regions(first:2, after:$c){ edges{cursor node{code}} } }', {
    c: r.data.regions.pageInfo.endCursor + 'x',
  });
  await ask(
    a,
    '{ regions(last:2, orderBy:[{field:nameEn},{field:code,direction:DESC}]){ edges{cursor node{code}} pageInfo{hasNextPage endCursor startCursor hasPreviousPage} } region(code:"6108"){ id path } viewer { posts { role region { code } } policyVersion packedRules } }',
  );
  const doc = parse('{ staffMembers(filter:{phone:{startsWith:"138"}}) { nodes { id name phone region { code } } } }');
  console.log(compileOperation(engine, a, doc, doc.definitions[0] as any, {})!.text);
  await orm.close();
  await pool.end();
} finally {
  await pg.stop();
}
