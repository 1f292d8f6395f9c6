// Totals (合计表, docs/decisions/0043): the number that a list tells is the number of its rows, for every viewer and filter, at
// every moment, whatever changes and whatever is taken back; it comes from the table of totals where, and only where, that
// has all that the condition asks for; and nothing but the triggers of the declaration writes it.
import pg from 'pg';
import { totalStatements } from '../src/database/totals.ts';
import { mentionsOnly } from '../src/graph/read/total-sql.ts';
import { allTypes, type TypeMeta } from '../src/model/meta.ts';
import { totalTable } from '../src/model/totals.ts';
import { listenToStatements, type Statements } from './harness/statements.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
let statements: Statements;
const clients: pg.Client[] = [];
const connect = async (url = world.ownerUrl): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set xianjie.maintenance = 'on'`);
  await client.query(`set lock_timeout = '2s'`);
  clients.push(client);
  return client;
};
beforeAll(async () => {
  statements = listenToStatements();
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(async () => {
  statements.stop();
  for (const client of clients) await client.end();
  await world.close();
});

const summed = (): TypeMeta[] => allTypes().filter(({ totals }) => totals.length > 0);
/** New households beside the first one of the demonstration or, with a code, in another village. */
const add = (client: pg.ClientBase, many: number, registered: boolean, village?: string) =>
  client.query(
    `insert into household (household_no, head_name, categories, registered, region_path, region_id)
       select 'total-' || gen_random_uuid(), '示例', '{GENERAL}', $2, r.path, r.id from region r, generate_series(1, $1)
        where r.valid_to is null and r.path = coalesce($3, (select region_path from household where household_no = 'H-R1'))`,
    [many, registered, village ?? null],
  );
const drift = async (): Promise<Json[]> =>
  (
    await world.owner.query(
      `select region_path, registered, sum(n)::int as n from
         (select region_path, registered, n from household_total union all
          select region_path, registered, -1 from household) as one group by 1, 2 having sum(n) <> 0`,
    )
  ).rows;

const VIEWERS = ['off', 'ca.off', 'cb.off', 'ta1.off', 'v1.sec', 'v1.res', 'v1.g1', 'hh1', 'sys', 'med.op', 'aud'];
const FILTERS = [
  '',
  'filter: { registered: { eq: true } }',
  'filter: { registered: { ne: true } }',
  'filter: { not: { registered: { eq: true } } }',
  'filter: { or: [{ registered: { eq: true } }, { registered: { isNull: true } }] }',
  'filter: { registered: { eq: false }, householdNo: { startsWith: "total" } }',
];

/** What the graph tells: the number, and the rows. */
async function agree(): Promise<void> {
  expect(await drift()).toEqual([]);
  for (const as of VIEWERS)
    for (const filter of FILTERS) {
      const list = `households(first: 1000 ${filter && `, ${filter}`})`;
      const { body } = await world.ask(`{ ${list} { totalCount nodes { id } } }`, { as });
      if (body.errors) continue;
      const { totalCount, nodes } = body.data.households;
      expect({ as, filter, totalCount }).toEqual({ as, filter, totalCount: nodes.length });
    }
}

describe('totals', () => {
  test('of the database are to the letter those that the types declare', async () => {
    expect(summed().map(({ name }) => name)).toEqual(['Household']);
    for (const meta of summed()) {
      const table = totalTable(meta);
      const seen = async () =>
        (
          await world.owner.query(
            `select 'function', pg_get_functiondef($1::regproc) union all
             select 'trigger', pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where tgfoid = $1::regproc union all
             select 'index', indexdef from pg_indexes where tablename = $2 union all
             select 'column', format('%s %s %s %s', attname, atttypid::regtype, attcollation, attnotnull)
               from pg_attribute where attrelid = $2::regclass and attnum > 0 order by 1, 2`,
            [`${table}_moves`, table],
          )
        ).rows;
      const there = await seen();
      expect(there).toHaveLength(1 + 4 + 1 + meta.totals.length + 1);
      await world.owner.query(`begin; drop function ${table}_moves() cascade; drop table ${table}`);
      try {
        for (const statement of totalStatements(meta)) await world.owner.query(statement);
        expect(await seen()).toEqual(there);
      } finally {
        await world.owner.query(`rollback; set xianjie.maintenance = 'on'`);
      }
    }
    expect(await drift()).toEqual([]);
  });

  test('are written by nobody but their triggers, and shown to nobody who was told no posts', async () => {
    const application = await connect(world.applicationUrl);
    for (const change of [
      'insert into household_total select * from household_total',
      'update household_total set n = 0',
      'delete from household_total',
      'truncate household_total',
    ])
      await expect(application.query(change)).rejects.toThrow('permission denied for table household_total');
    expect((await application.query('select * from household_total')).rows).toEqual([]);
  });

  test('tell of a list what its rows do, for every viewer and filter', async () => {
    await add(world.owner, 30, true);
    await add(world.owner, 20, false);
    const { rows } = await world.owner.query(
      `select path from region where level = 'VILLAGE' and valid_to is null order by md5(code) limit 20`,
    );
    for (const [index, { path }] of rows.entries()) await add(world.owner, 1 + (index % 4), index % 3 === 0, path);
    await agree();
  }, 120_000);

  test('hold whatever is changed at the same time, committed or taken back, and nobody waits', async () => {
    // Who removes a household waits for pushes that are being delivered, and so for who removes another: not what is asked here.
    await world.owner.query('alter table household disable trigger push_record_holds');
    const writers = await Promise.all([0, 1, 2].map(() => connect()));
    let state = 20_221;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const { rows: villages } = await world.owner.query(
      `select path, id from region where level = 'VILLAGE' and valid_to is null order by md5(code) limit 3`,
    );
    const open = new Set<number>();
    for (let step = 0; step < 150; step += 1) {
      const place = random(writers.length);
      const writer = writers[place]!;
      if (!open.has(place)) {
        await writer.query(random(4) === 0 ? 'begin isolation level repeatable read' : 'begin');
        open.add(place);
      }
      // Each writer has rows of its own, so that they do not wait for one another's rows; the groups are shared.
      const own = `household_no in (select household_no from household
        where household_no like 'total-w${place}-%' order by md5(household_no || '${step}') limit 2)`;
      const village = villages[random(3)]!;
      const kind = random(7);
      if (kind <= 1)
        await writer.query(
          `insert into household (household_no, head_name, categories, registered, region_path, region_id)
             select $1 || n, '示例', '{GENERAL}', n % 2 = 0, $2, $3 from generate_series(1, 3) n`,
          [`total-w${place}-${step}-`, village.path, village.id],
        );
      if (kind === 2) await writer.query(`update household set registered = not registered where ${own}`);
      if (kind === 3)
        await writer.query(`update household set region_path = $1, region_id = $2 where ${own}`, [
          village.path,
          village.id,
        ]);
      if (kind === 4) await writer.query(`delete from household where ${own}`);
      if (kind >= 5) {
        await writer.query(random(3) === 0 ? 'rollback' : 'commit');
        open.delete(place);
        expect(await drift()).toEqual([]);
      }
    }
    for (const place of open) await writers[place]!.query('commit');
    await agree();
    // Rows of a group are added up by the next change of it.
    for (const { path } of villages)
      for (const registered of [true, false]) await add(world.owner, 1, registered, path);
    const { rows } = await world.owner.query(
      `select count(*)::int as many from household_total where region_path = any($1) group by region_path, registered`,
      [villages.map(({ path }) => path)],
    );
    expect(rows).toEqual(villages.flatMap(() => [{ many: 1 }, { many: 1 }]));
  }, 180_000);

  test('of nothing are no rows, also when everything goes at once', async () => {
    await world.owner.query('begin');
    try {
      await world.owner.query(`create temp table gone as select id from household where household_no like 'total-%'`);
      await world.owner.query('delete from household where id in (select id from gone)');
      expect((await world.owner.query('select from household_total where n = 0')).rowCount).toBe(0);
      expect(await drift()).toEqual([]);
      await world.owner.query('alter table household disable trigger push_record_holds_all');
      await world.owner.query('truncate household cascade');
      expect((await world.owner.query('select from household_total')).rowCount).toBe(0);
    } finally {
      await world.owner.query(`rollback; set xianjie.maintenance = 'on'`);
    }
    expect(await drift()).toEqual([]);
  });
});

describe('a count', () => {
  const REGISTERED = 'filter: { registered: { eq: true } }';
  const tablesOf = async (as: string, given: string): Promise<string[]> => {
    statements.taken();
    const { body } = await world.ask(`{ households${given && `(${given})`} { totalCount } }`, { as });
    expect(body.errors).toBeUndefined();
    const text = statements.taken().join('\n');
    return [...new Set([...text.matchAll(/from (household\w*) t\d/g)].map(([, table]) => table!))];
  };
  test.each(['off', 'ca.off', 'ta1.off', 'v1.sec'])(
    'of %s adds up totals, with the filter of Q2 and without',
    async as => {
      for (const given of ['', REGISTERED]) expect(await tablesOf(as, given)).toEqual(['household_total']);
    },
  );
  test.each([
    ['off', 'filter: { householdNo: { eq: "H-R1" } }'],
    ['off', 'filter: { registered: { eq: true }, or: [{ registered: { eq: true } }, { size: { gt: 1 } }] }'],
    ['v1.sec', 'filter: { region: { level: { eq: VILLAGE } } }'],
    ['v1.g1', ''],
    ['hh1', REGISTERED],
  ])('of %s counts rows where it asks for more: %s', async (as, given) => {
    expect(await tablesOf(as, given)).toEqual(['household']);
  });

  test.each([
    [`t1.region_path like 'x' and t1.registered`, true],
    ['true', true],
    [`split_part(t1.region_path, '/', 5) = 'x' and t11.size = 1`, true],
    ['t1.size = 1', false],
    ['t1.registered2', false],
    ['t1.registered and t1.region_path_old is null', false],
    ['t1 is not null', false],
    ['(t1).size = 1', false],
    ['t1."size" = 1', false],
    ['t1.* is not null', false],
    ['exists (select from person t2 where t2.household_id = t1.id)', false],
    ['t1.registered.size', false],
  ])('reads off %j whether totals are enough: %p', (condition, enough) => {
    expect(mentionsOnly(condition, 't1', ['region_path', 'registered'])).toBe(enough);
  });
});
