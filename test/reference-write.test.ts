// What writing reference data (基础数据入库) promises: exact rows, nothing twice, nothing half, and no revision undone.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { defaultReferenceFiles, type ReferenceRows, readReference } from '../src/reference/reference.ts';
import { type WriteReport, writeReference } from '../src/reference/write-reference.ts';
import { openDatabaseCopy } from './harness/world.ts';

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let client: pg.Client;
let shipped: ReferenceRows;
let first: WriteReport;

const NOTHING: ReferenceRows = { regions: [], units: [], commonDuties: [], obligations: [], rulePacks: [] };
const YUYANG = '610802';
const JIA = '610828';

async function rows<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, parameters)).rows;
}

const value = async (sql: string, parameters: unknown[] = []): Promise<unknown> =>
  Object.values((await rows(sql, parameters))[0]!)[0];

const TABLES = ['region', 'work_calendar', 'rule_pack', 'member_unit', 'organization', 'duty', 'common_duty'];
const ALL_TABLES = [...TABLES, 'push_obligation', 'staff_member', 'assignment', 'role_grant', 'leading_group'];

/** Every row with the transaction that wrote it: equal dumps mean that nothing was touched. */
async function dump(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const table of ALL_TABLES)
    texts[table] = String(
      await value(`select md5(string_agg(concat(t.xmin, t.xmax, t), '' order by t.id)) from ${table} t`),
    );
  return texts;
}

/** Rows whose version is not 1, as `table: business key`. */
async function changed(): Promise<string[]> {
  const found = await rows<{ name: string }>(`
    select 'region ' || code as name from region where version > 1
    union all select 'member_unit ' || number from member_unit where version > 1
    union all select 'organization ' || slug from organization where version > 1
    union all select 'duty ' || number || '/' || seq from duty join member_unit u on u.id = unit_id where duty.version > 1
    union all select 'common_duty ' || seq from common_duty where version > 1
    union all select 'push_obligation ' || code from push_obligation where version > 1
    union all select 'rule_pack ' || code from rule_pack where version > 1
    union all select 'work_calendar ' || date from work_calendar where version > 1 order by 1`);
  return found.map(({ name }) => name);
}

async function emptied(): Promise<void> {
  const tables = await rows<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename !~ '^mikro'`,
  );
  await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
}

beforeAll(async () => {
  database = await openDatabaseCopy();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await emptied();
  shipped = await readReference(defaultReferenceFiles());
  first = await writeReference(client, shipped);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

describe('the shipped data in an empty database', () => {
  const all = (inserted: number) => ({ inserted, updated: 0, unchanged: 0 });

  test('every row is reported as inserted', () => {
    expect(first).toEqual({
      region: all(6980),
      work_calendar: all(2557),
      rule_pack: all(5),
      member_unit: all(50),
      organization: all(52),
      duty: { ...all(180), kept: 0 },
      common_duty: all(4),
      threshold_parameter: all(6),
      push_obligation: all(36),
    });
  });

  test('every division below a province hangs on the division that its path names', async () => {
    expect(await rows('select level, count(*)::int from region group by level order by count(*), level')).toEqual([
      { level: 'CITY', count: 4 },
      { level: 'PROVINCE', count: 4 },
      { level: 'COUNTY', count: 24 },
      { level: 'TOWN', count: 441 },
      { level: 'VILLAGE', count: 6507 },
    ]);
    expect(
      await value(`select count(*)::int from region child join region parent on parent.id = child.parent_id
        where child.path = parent.path || child.code || '/'`),
    ).toBe(6976);
    expect(await rows(`select name_zh, kind, path from region where code = '${YUYANG}'`)).toEqual([
      { name_zh: '榆阳区', kind: 'DISTRICT', path: '/61/6108/610802/' },
    ]);
  });

  test('52 organisations of the city hold the 50 seats; seats 2 and 47 have two', async () => {
    expect(
      await rows(`select count(*)::int as all, count(distinct member_unit_id)::int as seats,
        count(*) filter (where level = 'CITY' and region_path = '/61/6108/' and not example)::int as city
        from organization`),
    ).toEqual([{ all: 52, seats: 50, city: 52 }]);
    expect(
      await rows(`select number, array_agg(o.slug order by o.slug) as slugs from member_unit u
        join organization o on o.member_unit_id = u.id group by number having count(*) > 1 order by number`),
    ).toEqual([
      { number: 2, slugs: ['gov-general-office', 'party-general-office'] },
      { number: 47, slugs: ['state-grid-yulin', 'yulin-power-supply-bureau'] },
    ]);
  });

  test('duties hold from the day of the document, which is named', async () => {
    expect(
      await rows(`select valid_from::text, valid_to, source_document, count(*)::int,
        count(supersedes_id)::int as later from duty group by 1, 2, 3`),
    ).toEqual([
      { valid_from: '2021-08-31', valid_to: null, source_document: '榆巩衔发〔2021〕5号', count: 180, later: 0 },
    ]);
  });

  test('36 push obligations by kind, with their rules as data', async () => {
    const kinds = await rows<{ kind: string; count: number }>(
      'select kind, count(*)::int from push_obligation group by kind',
    );
    expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual({
      HALF_MONTHLY: 15,
      MONTHLY: 10,
      ANNUAL: 3,
      EVENT_3D: 4,
      EVENT_NO_DEADLINE: 1,
      IMMEDIATE: 1,
      PERIODIC: 2,
    });
    const [row] = await rows(`select number, o.name_zh, deadline_rule, threshold_rule, receivers, note
      from push_obligation o join member_unit u on u.id = unit_id where code = 'P13-H'`);
    expect(row).toEqual({
      number: 13,
      name_zh: '残疾人筛查预警半月报',
      deadline_rule: { rule: 'TR-01', graceDays: 0, basis: 'STATED' },
      threshold_rule: null,
      receivers: [{ receiver: 'RURAL_REVITALIZATION', stated: false }],
      note: '筛查预警工作情况',
    });
  });

  test('the calendar runs from 2020 to the last published year, with holidays and shifted days', async () => {
    expect(await rows(`select min(date)::text, max(date)::text from work_calendar`)).toEqual([
      { min: '2020-01-01', max: '2026-12-31' },
    ]);
    expect(
      await rows(`select date::text, is_workday, note from work_calendar
        where date in ('2023-04-23', '2023-04-24', '2023-04-29', '2023-05-13') order by date`),
    ).toEqual([
      { date: '2023-04-23', is_workday: true, note: '劳动节调休上班' },
      { date: '2023-04-24', is_workday: true, note: null },
      { date: '2023-04-29', is_workday: false, note: '劳动节' },
      { date: '2023-05-13', is_workday: false, note: '周末' },
    ]);
  });
});

describe('a later load', () => {
  test('of the same data touches no row', async () => {
    const before = await dump();
    const report = await writeReference(client, shipped);
    expect(Object.values(report).map(({ inserted, updated }) => inserted + updated)).toEqual(Array(9).fill(0));
    expect(report['region']).toEqual({ inserted: 0, updated: 0, unchanged: 6980 });
    expect(await dump()).toEqual(before);
  });

  test('with one other name raises the version of that row only, and its moment of change', async () => {
    const regions = shipped.regions.map(row => (row.code === YUYANG ? { ...row, name: '榆阳' } : row));
    const report = await writeReference(client, { ...NOTHING, regions });
    expect(report['region']).toEqual({ inserted: 0, updated: 1, unchanged: 6979 });
    expect(await changed()).toEqual([`region ${YUYANG}`]);
    expect(
      await rows(`select name_zh, version, updated_at > created_at as later from region where code = '${YUYANG}'`),
    ).toEqual([{ name_zh: '榆阳', version: 2, later: true }]);
  });

  test('with a changed rule, receiver or duty raises the version of those rows only', async () => {
    await client.query('update region set version = 1');
    const obligations = shipped.obligations.map(row => (row.code === 'P43-M' ? { ...row, thresholdRule: null } : row));
    const units = shipped.units.map(row =>
      row.number === 43 ? { ...row, duties: row.duties.map(duty => ({ ...duty, termZh: `${duty.termZh}。` })) } : row,
    );
    const report = await writeReference(client, { ...NOTHING, units, obligations });
    expect(report['duty']).toEqual({ inserted: 0, updated: 3, unchanged: 177, kept: 0 });
    expect(await changed()).toEqual(['duty 43/1', 'duty 43/2', 'duty 43/3', 'push_obligation P43-M']);
    await writeReference(client, shipped);
  });

  test('of part of the data removes nothing', async () => {
    await writeReference(client, { ...NOTHING, units: shipped.units.slice(0, 1) });
    expect(await value('select count(*)::int from member_unit')).toBe(50);
    expect(await value('select count(*)::int from region')).toBe(6980);
  });

  test('leaves duties alone that were revised or ended since, and counts them as kept', async () => {
    const of = (number: number, seq: number) =>
      `unit_id = (select id from member_unit where number = ${number}) and seq = ${seq} and valid_to is null`;
    await client.query(`update duty set valid_to = '2023-12-31' where ${of(43, 1)}`);
    await client.query(`insert into duty (unit_id, seq, role, role_word_zh, term_zh, summary_en, theme, valid_from,
        source_document, supersedes_id)
      select unit_id, seq, role, role_word_zh, '修订后的事项', summary_en, theme, '2024-01-01', '示例文件', id
        from duty where seq = 1 and unit_id = (select id from member_unit where number = 43)`);
    await client.query(`update duty set valid_to = '2024-06-30' where ${of(22, 2)}`);
    const before = await dump();
    const report = await writeReference(client, shipped);
    expect(report['duty']).toEqual({ inserted: 0, updated: 0, unchanged: 178, kept: 2 });
    expect(await dump()).toEqual(before);
    expect(await value(`select term_zh from duty where ${of(43, 1)}`)).toBe('修订后的事项');
  });

  test('of units on a document without a rule pack starts their duties today and does not move them tomorrow', async () => {
    const units = shipped.units.slice(0, 1).map(unit => ({ ...unit, source: '示例发〔2020〕9号 一' }));
    await writeReference(client, { ...NOTHING, units });
    const today = await value(`select (now() at time zone 'Asia/Shanghai')::date::text`);
    const duties = `select array_agg(distinct valid_from::text || source_document) from duty
      where unit_id = (select id from member_unit where number = 1)`;
    // They were there already, so they keep their first day.
    expect(await value(duties)).toEqual(['2021-08-31示例发〔2020〕9号']);
    await client.query('delete from duty where unit_id = (select id from member_unit where number = 1)');
    await writeReference(client, { ...NOTHING, units });
    expect(await value(duties)).toEqual([`${today}示例发〔2020〕9号`]);
    await client.query(
      `update duty set valid_from = '2020-05-05' where unit_id = (select id from member_unit where number = 1)`,
    );
    await writeReference(client, { ...NOTHING, units });
    expect(await value(duties)).toEqual(['2020-05-05示例发〔2020〕9号']);
  });

  test('places the organisations of the units in another division when told so', async () => {
    const report = await writeReference(client, { ...NOTHING, units: shipped.units }, { unitRegion: '3609' });
    expect(report['organization']).toEqual({ inserted: 0, updated: 52, unchanged: 0 });
    expect(await value(`select array_agg(distinct region_path) from organization`)).toEqual(['/36/3609/']);
    await writeReference(client, shipped);
  });
});

describe('all or nothing', () => {
  test('what refers to nothing is refused, and rows written before it are taken back', async () => {
    const before = await dump();
    const regions = [{ code: '99', name: '示例省', level: 'PROVINCE', kind: 'PROVINCE', parentCode: null } as const];
    const rulePacks = shipped.rulePacks.map(pack => ({ ...pack, regionCode: '98' }));
    await expect(writeReference(client, { ...NOTHING, regions, rulePacks })).rejects.toThrow(
      'rule_pack: 5 行引用的对象只找到 0 个 / 5 rows refer to others, of which 0 were found',
    );
    expect(await dump()).toEqual(before);
    await expect(writeReference(client, shipped, { unitRegion: '98' })).rejects.toThrow('organization: 52 行');
    expect(await dump()).toEqual(before);
  });

  test('two loads at once both succeed, and nothing is there twice', async () => {
    await emptied();
    const other = new pg.Client({ connectionString: database.ownerUrl });
    await other.connect();
    try {
      const reports = await Promise.all([writeReference(client, shipped), writeReference(other, shipped)]);
      expect(reports.map(report => report['region']!.inserted).sort()).toEqual([0, 6980]);
      expect(await value('select count(*)::int from duty')).toBe(180);
    } finally {
      await other.end();
    }
  });
});

test('when a division moves, the copies of its path move with it, and no others', async () => {
  const copy = await openDatabaseCopy();
  const world = new pg.Client({ connectionString: copy.ownerUrl });
  await world.connect();
  try {
    await world.query(`
      insert into leading_group_seat (seat, "from", region_path, group_id, person_id)
        select 'LEADER', '2022-01-01', g.region_path, g.id, s.id
          from leading_group g join region r on r.id = g.region_id, staff_member s
         where r.code = '${JIA}' and s.staff_no = 'DEMO-cb.off';
      insert into delegation (matter, "from", "to", region_path, group_id, delegator_id, delegate_id)
        select 'CHAIR', '2022-01-01', '2022-12-31', region_path, group_id, person_id, person_id
          from leading_group_seat where "from" = '2022-01-01';
      insert into assignment (kind, "from", region_path, staff_id, organization_id, region_id)
        select 'LIAISON', '2022-01-01', region_path, id, organization_id, region_id
          from staff_member where staff_no = 'DEMO-cb.off'`);
    const copies = async () => {
      const { rows: found } = await world.query<{ of: string; path: string; version: number }>(`
        select 'organization' as of, region_path as path, version from organization where slug = '${JIA}-linkage-office'
        union all select 'staff_member', region_path, version from staff_member where staff_no = 'DEMO-cb.off'
        union all select 'assignment', region_path, version from assignment where "from" = '2022-01-01'
        union all select 'role_grant', scope_path, g.version from role_grant g join account a on a.id = g.account_id
          where a.username = 'cb.off'
        union all select 'leading_group', g.region_path, g.version from leading_group g
          join region r on r.id = g.region_id where r.code = '${JIA}'
        union all select 'leading_group_seat', region_path, version from leading_group_seat where "from" = '2022-01-01'
        union all select 'delegation', region_path, version from delegation`);
      return found;
    };
    const right = await copies();
    expect(right).toHaveLength(7);
    expect(new Set(right.map(({ path }) => path))).toEqual(new Set([`/61/6108/${JIA}/`]));

    // As if the county had belonged to another city until now.
    for (const [table, column] of [
      ['organization', 'region_path'],
      ['staff_member', 'region_path'],
      ['assignment', 'region_path'],
      ['role_grant', 'scope_path'],
      ['leading_group', 'region_path'],
      ['leading_group_seat', 'region_path'],
      ['delegation', 'region_path'],
      ['region', 'path'],
    ])
      await world.query(`update ${table} set ${column} = '/61/6199/${JIA}/' where ${column} = '/61/6108/${JIA}/'`);

    const one = (updated: number) => ({ inserted: 0, updated, unchanged: 0 });
    const { region, ...others } = await writeReference(world, { ...NOTHING, regions: shipped.regions });
    expect(region).toEqual({ inserted: 0, updated: 1, unchanged: 6979 });
    expect(others).toMatchObject({
      'organization.region_path': one(1),
      'staff_member.region_path': one(1),
      'assignment.region_path': one(1),
      'role_grant.scope_path': one(1),
      'leading_group.region_path': one(1),
      'leading_group_seat.region_path': one(1),
      'delegation.region_path': one(1),
    });
    expect(await copies()).toEqual(right.map(row => ({ ...row, version: 2 })));
    expect(Object.keys(await writeReference(world, { ...NOTHING, regions: shipped.regions }))).toHaveLength(9);
  } finally {
    await world.end();
    await copy.drop();
  }
});
