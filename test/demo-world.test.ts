// What the demo world (示例世界) promises: the cast of the scenario fixture with exactly its posts, invented people only,
// and respect for what somebody changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Identity } from '../src/authentication/identity.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { ensureDemoData } from '../src/demo/ensure-demo-data.ts';
import { ensureDemoWorld } from '../src/demo/ensure-demo-world.ts';
import { closeNames } from '../src/demo/find-persona.ts';
import { describePersona, PERSONAS } from '../src/demo/personas.ts';
import { PLACES } from '../src/demo/places.ts';
import { defaultReferenceFiles, readReference } from '../src/reference/reference.ts';
import { writeReference } from '../src/reference/write-reference.ts';
import { openDatabaseCopy } from './harness/world.ts';

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let client: pg.Client;
let pool: pg.Pool;

beforeAll(async () => {
  database = await openDatabaseCopy();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  pool = new pg.Pool({ connectionString: database.applicationUrl, max: 2 });
});

afterAll(async () => {
  await pool.end();
  await client.end();
  await database.drop();
});

async function rows<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, parameters)).rows;
}

const TABLES = ['region', 'organization', 'staff_member', 'assignment', 'account', 'role_grant', 'leading_group'];

async function dump(): Promise<Record<string, unknown>> {
  const texts: Record<string, unknown> = {};
  for (const table of [...TABLES, 'leading_group_seat', 'api_client'])
    texts[table] = await rows(
      `select count(*), md5(string_agg(concat(t.xmin, t.xmax, t), '' order by t.id)) from ${table} t`,
    );
  return texts;
}

/** Posts of a persona, as the platform finds them on a day: `ROLE path unit grid household domain`. */
async function postsOf(subject: string, day = '2023-04-17'): Promise<string[]> {
  const identity: Identity = {
    issuer: 'xianjie-demo',
    subject,
    clientId: null,
    scopes: null,
    expiresAt: Number.MAX_SAFE_INTEGER,
    tokenDigest: '',
  };
  const { principal } = await loadPrincipal(pool, identity, `${day}T04:00:00.000Z`, undefined);
  const units = await rows<{ id: string; number: number }>('select id, number from member_unit');
  const number = new Map(units.map(unit => [unit.id, unit.number]));
  return principal.posts
    .filter(({ role }) => role !== 'PUBLIC')
    .map(({ role, regionPath, unit, grid, household, domain }) =>
      [role, regionPath, unit && number.get(unit), grid, household, domain].filter(part => part !== null).join(' '),
    );
}

const CITY = '/61/6108/';
const COUNTY_A = '/61/6108/610802/';
const TOWN_A1 = '/61/6108/610802/610802102/';
const VILLAGE_V1 = '/61/6108/610802/610802102/610802102200/';

/** The fixture of the scenarios, written down by hand. */
const CAST: Record<string, string[]> = {
  ldr: [`LEADER ${CITY}`],
  exl: [`EXECUTIVE_LEADER ${CITY}`],
  dplP: [`DEPUTY_LEADER ${CITY}`],
  dplG: [`DEPUTY_LEADER ${CITY}`],
  dir: [`OFFICE_DIRECTOR ${CITY} 15`],
  off: [`OFFICE_STAFF ${CITY} 15`],
  rec: [`RECORDER ${CITY} 15`],
  go: [`GENERAL_OFFICE ${CITY} 2`],
  dsgP: [`DEPUTY_SECRETARY_GENERAL ${CITY} 2`],
  dsgG: [`DEPUTY_SECRETARY_GENERAL ${CITY} 2`],
  sys: ['SYSTEM_ADMIN'],
  sec: ['SECURITY_ADMIN'],
  adt: ['AUDIT_ADMIN'],
  ev: [`THIRD_PARTY ${CITY}`],
  fe: [],
  'int.med': [`INTEGRATOR ${CITY} 43`],
  'ca.off': [`COUNTY_OFFICE ${COUNTY_A}`],
  'ca.med': [`COUNTY_UNIT ${COUNTY_A} MEDICAL_INS`],
  'ca.civ': [`COUNTY_UNIT ${COUNTY_A} CIVIL_RELIEF`],
  'ca.edu': [`COUNTY_UNIT ${COUNTY_A} EDUCATION`],
  'cb.off': ['COUNTY_OFFICE /61/6108/610828/'],
  'ta1.off': [`TOWN_OFFICE ${TOWN_A1}`],
  'ta1.dep': [`TOWN_DEPARTMENT ${TOWN_A1} MEDICAL_INS`],
  'ta1.dis': [`TOWN_DISCIPLINE ${TOWN_A1}`],
  'ta2.off': ['TOWN_OFFICE /61/6108/610802/610802101/'],
  'v1.sec': [`VILLAGE_SECRETARY ${VILLAGE_V1}`],
  'v1.res': [`RESIDENT_TEAM ${VILLAGE_V1}`],
  'v1.g1': [`GRID_WORKER ${VILLAGE_V1} v1.g1`],
  'v1.g2': [`GRID_WORKER ${VILLAGE_V1} v1.g2`],
  'v2.sec': [`VILLAGE_SECRETARY ${TOWN_A1}610802102202/`],
  hh1: [`FARMER ${VILLAGE_V1} v1.g1 H-R1`],
  'yy.off': ['COUNTY_OFFICE /14/1406/140623/'],
  'cj.off': ['TOWN_OFFICE /50/5001/500116/500116112/'],
  'yc.off': ['COUNTY_OFFICE /36/3609/360902/'],
};

const UNITS: Record<string, number> = {
  ...{ med: 43, unf: 5, tra: 28, ene: 45, dev: 16, edu: 17, civ: 22, hou: 27, agr: 30 },
  ...{ hea: 33, eme: 34, aud: 35, dis: 1, org: 3, fin: 23, pub: 4, pet: 42, cyb: 7 },
};
const WORK_FOR_ALL: Record<string, string> = { aud: 'AUDITOR', dis: 'DISCIPLINE', org: 'ORGANIZATION' };

for (const [short, number] of Object.entries(UNITS)) {
  const second = WORK_FOR_ALL[short] ? [`${WORK_FOR_ALL[short]} ${CITY} ${number}`] : [];
  CAST[`${short}.pr`] = [`UNIT_PRINCIPAL ${CITY} ${number}`];
  CAST[`${short}.ul`] = [`UNIT_LEADER_IN_CHARGE ${CITY} ${number}`, ...second];
  CAST[`${short}.lo`] = [`LIAISON ${CITY} ${number}`];
  CAST[`${short}.op`] = [`DATA_OPERATOR ${CITY} ${number}`, ...second];
}

describe('the cast', () => {
  test('is that of the fixture, name by name', async () => {
    const accounts = await rows<{ username: string }>('select username from account');
    expect(accounts.map(({ username }) => username).sort()).toEqual(Object.keys(CAST).sort());
    expect(PERSONAS.map(({ name }) => name).sort()).toEqual(Object.keys(CAST).sort());
    expect(PERSONAS).toHaveLength(106);
  });

  test('has exactly the posts of the fixture', async () => {
    const found: Record<string, string[]> = {};
    for (const name of Object.keys(CAST)) found[name] = (await postsOf(name)).sort();
    const expected = Object.entries(CAST).map(([name, posts]) => [name, [...posts].sort()]);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  test('has no post before 2021', async () => {
    expect(await postsOf('off', '2020-12-31')).toEqual([]);
    expect(await postsOf('off', '2021-01-01')).toHaveLength(1);
  });

  test('signs in with demo tokens under its own names, and each person has one account', async () => {
    const [row] = await rows(`select array_agg(distinct issuer) as issuers, array_agg(distinct auth_method) as methods,
      bool_and(username = subject) as same, count(distinct staff_id)::int as people, count(staff_id)::int as with_person
      from account`);
    expect(row).toEqual({ issuers: ['xianjie-demo'], methods: ['DEMO'], same: true, people: 103, with_person: 103 });
    // Systems are no people, and a farmer is no member of staff.
    const without = await rows('select username from account where staff_id is null order by 1');
    expect(without.map(({ username }) => username)).toEqual(['fe', 'hh1', 'int.med']);
  });

  test('has a sentence on everybody in both languages', () => {
    const silent = PERSONAS.filter(persona => {
      const { zh, en } = describePersona(persona);
      return !zh || !en || !persona.titleZh || !persona.titleEn;
    });
    expect(silent).toEqual([]);
  });

  test('is found by those who mistype', () => {
    expect(closeNames('med.oq')).toEqual(expect.arrayContaining(['med.op']));
    expect(closeNames('LDR')).toContain('ldr');
    expect(closeNames('zzzzzzzz')).toEqual([]);
  });
});

describe('the people', () => {
  test('are invented: marked, with numbers that nobody can have', async () => {
    const people = await rows<{ name: string; phone: string; id_no: string; example: boolean }>(
      'select name, phone, id_no, example from staff_member',
    );
    expect(people).toHaveLength(103);
    for (const person of people) {
      expect(person.example).toBe(true);
      expect(person.name).toMatch(/^示例·/);
      expect(person.phone).toMatch(/^1380000\d{4}$/);
      // 999999 is no division, and no year has a 30 February.
      expect(person.id_no).toMatch(/^99999919900230\d{3}X$/);
    }
    expect(new Set(people.map(person => person.phone)).size).toBe(103);
    expect(new Set(people.map(person => person.id_no)).size).toBe(103);
  });

  test('work for organisations of which those without a seat are marked as invented', async () => {
    expect(
      await rows(`select example, member_unit_id is null as unseated, count(*)::int from organization
      group by 1, 2 order by 1`),
    ).toEqual([
      { example: false, unseated: false, count: 52 },
      { example: true, unseated: true, count: 19 },
    ]);
    expect(
      await rows(`select slug from organization o join region r on r.id = o.region_id
        where example and r.level <> 'CITY' and slug not like r.code || '-%'`),
    ).toEqual([]);
    expect(
      await rows(
        'select count(*)::int from staff_member s join organization o on o.id = s.organization_id where s.unit_id is distinct from o.member_unit_id',
      ),
    ).toEqual([{ count: 0 }]);
  });

  test('are published only as the two duty contacts of the counties', async () => {
    const published = await rows('select staff_no from staff_member where published order by 1');
    expect(published.map(({ staff_no }) => staff_no)).toEqual(['DEMO-ca.off', 'DEMO-cb.off']);
  });

  test('are liaisons where they hold a liaison post, one in each of the 18 units', async () => {
    expect(
      await rows(`select count(*)::int, count(distinct a.unit_id)::int as units, bool_and(s.liaison) as flagged,
        bool_and(g.id is not null) as granted from assignment a join staff_member s on s.id = a.staff_id
        left join role_grant g on g.assignment_id = a.id and g.role = 'LIAISON' where a.kind = 'LIAISON'`),
    ).toEqual([{ count: 18, units: 18, flagged: true, granted: true }]);
    expect(await rows('select count(*)::int from staff_member where liaison')).toEqual([{ count: 18 }]);
  });
});

describe('the leading groups', () => {
  test('of the city has its leaders in their capacities, a director, and 18 members', async () => {
    const seats = await rows(`select a.username, seat, capacity from leading_group_seat x
      join account a on a.staff_id = x.person_id join leading_group g on g.id = x.group_id
      where seat <> 'MEMBER' and g.kind = 'CITY' and x."from" = '2021-08-31' and x."to" is null order by 1`);
    expect(seats).toEqual([
      { username: 'dir', seat: 'OFFICE_DIRECTOR', capacity: null },
      { username: 'dplG', seat: 'DEPUTY_LEADER', capacity: 'GOV_IN_CHARGE' },
      { username: 'dplP', seat: 'DEPUTY_LEADER', capacity: 'PARTY_IN_CHARGE' },
      { username: 'exl', seat: 'EXECUTIVE_LEADER', capacity: 'GOV_PRINCIPAL' },
      { username: 'ldr', seat: 'LEADER', capacity: 'PARTY_PRINCIPAL' },
    ]);
    const members = await rows<{ username: string }>(`select a.username from leading_group_seat x
      join account a on a.staff_id = x.person_id where seat = 'MEMBER' order by 1`);
    expect(members.map(({ username }) => username)).toEqual(
      Object.keys(UNITS)
        .map(short => `${short}.pr`)
        .sort(),
    );
  });

  test('of city and counties have their offices', async () => {
    expect(
      await rows(`select g.kind, g.region_path, o.slug from leading_group g join organization o on o.id = g.office_id
        order by g.region_path`),
    ).toEqual([
      { kind: 'CITY', region_path: '/61/6108/', slug: 'rural-revitalization' },
      { kind: 'COUNTY', region_path: '/61/6108/610802/', slug: '610802-linkage-office' },
      { kind: 'COUNTY', region_path: '/61/6108/610828/', slug: '610828-linkage-office' },
    ]);
  });
});

test('the places of the fixture are real divisions, and the world adds none', async () => {
  expect(await rows('select count(*)::int from region')).toEqual([{ count: 6980 }]);
  const names = await rows<{ code: string; name_zh: string }>(
    'select code, name_zh from region where code = any ($1)',
    [Object.values(PLACES)],
  );
  const nameOf = new Map(names.map(({ code, name_zh }) => [code, name_zh]));
  expect(Object.fromEntries(Object.entries(PLACES).map(([place, code]) => [place, nameOf.get(code)]))).toEqual({
    YL: '榆林市',
    'YL.A': '榆阳区',
    'YL.A.1': '镇川镇',
    'YL.A.1.v1': '花岩村委会',
    'YL.A.1.v2': '永康村委会',
    'YL.A.2': '上盐湾镇',
    'YL.A.2.v3': '碎金驿村委会',
    'YL.B': '佳县',
    'YL.B.1': '坑镇',
    YY: '右玉县',
    CJ: '蔡家镇',
    YC: '宜春市',
    'YC.C1': '袁州区',
  });
  expect(await rows('select code from region where is_key_county')).toEqual([{ code: '610828' }]);
});

test('the frontend may read seven public types and send the operations that are committed, and no others', async () => {
  const folder = path.resolve('schema/operations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.graphql'));
  const digests = files.map(name =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name), 'utf8').trim())
      .digest('hex'),
  );
  expect(await rows('select client_id, kind, enabled, scopes, allowed_operations from api_client')).toEqual([
    {
      client_id: 'fe',
      kind: 'FRONTEND',
      enabled: true,
      scopes: [
        ...['Region.read', 'MemberUnit.read', 'Duty.read', 'Organization.read'],
        ...['RulePack.read', 'WorkCalendar.read', 'CommonDuty.read'],
      ],
      allowed_operations: digests.sort(),
    },
  ]);
});

describe('a second run', () => {
  test('touches no row', async () => {
    const before = await dump();
    expect(await ensureDemoWorld(client)).toEqual({});
    expect(await ensureDemoData(database.ownerUrl)).toBe(false);
    expect(await dump()).toEqual(before);
  });

  test('does not undo what somebody changed', async () => {
    const ofOff = `account_id = (select id from account where username = 'off')`;
    await client.query(`
      update role_grant set status = 'REVOKED', reason = '示例：调离' where ${ofOff};
      update assignment set "to" = '2023-03-31' where kind = 'INFO_OFFICER';
      update staff_member set liaison = false, name = '示例·改名', phone = null where staff_no = 'DEMO-med.lo';
      update assignment set "to" = '2023-03-31' where kind = 'LIAISON'
        and staff_id = (select id from staff_member where staff_no = 'DEMO-med.lo');
      update leading_group_seat set "to" = '2023-03-31' where seat = 'OFFICE_DIRECTOR';
      update account set status = 'SUSPENDED' where username = 'go';
      update organization set name_zh = '改名' where slug = '610802-linkage-office';
      update region set is_key_county = false where code = '610828'`);
    const before = await dump();
    expect(await ensureDemoWorld(client)).toEqual({});
    expect(await dump()).toEqual(before);
    expect(await postsOf('off')).toEqual([]);
    // Rights end with the post that they rest on (N29).
    expect(await postsOf('v1.res', '2023-03-31')).toEqual([`RESIDENT_TEAM ${VILLAGE_V1}`]);
    expect(await postsOf('v1.res', '2023-04-01')).toEqual([]);
    expect(await postsOf('med.lo', '2023-04-01')).toEqual([]);
  });

  test('renews the registered operations until somebody registers the client anew', async () => {
    const operations = async () => (await rows('select allowed_operations from api_client'))[0]!['allowed_operations'];
    const committed = await operations();
    await client.query(`update api_client set allowed_operations = '{of an earlier release}'`);
    expect(await ensureDemoWorld(client)).toEqual({ api_client: 1 });
    expect(await operations()).toEqual(committed);
    await client.query(`update api_client set allowed_operations = '{chosen}', version = 2`);
    expect(await ensureDemoWorld(client)).toEqual({});
    expect(await operations()).toEqual(['chosen']);
  });

  test('adds what is missing and nothing else', async () => {
    await client.query(`delete from leading_group_seat where seat = 'MEMBER'`);
    await client.query(`delete from role_grant where role = 'AUDITOR'`);
    expect(await ensureDemoWorld(client)).toEqual({ role_grant: 2, leading_group_seat: 18 });
  });
});

test('an owner who is no superuser, and whom row security binds, makes the same world and does not double it', async () => {
  const copy = await openDatabaseCopy();
  const superuser = new pg.Client({ connectionString: copy.ownerUrl });
  await superuser.connect();
  const name = new URL(copy.ownerUrl).pathname.slice(1);
  const url = new URL(copy.ownerUrl);
  url.username = `owner_of_${name}`;
  url.password = 'test';
  const owner = new pg.Client({ connectionString: url.href });
  try {
    await superuser.query(`create role ${url.username} login password 'test' nosuperuser nobypassrls`);
    await superuser.query(`do $$ declare t record; begin
      for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('alter table %I owner to ${url.username}', t.tablename);
      end loop; end $$`);
    await superuser.query('truncate staff_member, assignment, role_grant, account cascade');
    await owner.connect();
    expect(await ensureDemoData(url.href)).toBe(true);
    expect(await ensureDemoData(url.href)).toBe(false);
    expect(await ensureDemoWorld(owner)).toEqual({});
    const { rows: counts } = await superuser.query(
      'select count(*)::int, count(unit_id)::int as units from staff_member',
    );
    expect(counts).toEqual([{ count: 103, units: 78 }]);
    // A copy of a path behind the wall is found as well.
    await superuser.query(`update staff_member set region_path = '/99/' where staff_no = 'DEMO-cb.off'`);
    const shipped = await readReference(defaultReferenceFiles());
    expect(await writeReference(owner, shipped)).toMatchObject({ 'staff_member.region_path': { updated: 1 } });
  } finally {
    await owner.end();
    await superuser.end();
    await copy.drop();
    await client.query(`drop role ${url.username}`);
  }
});

describe('refusals', () => {
  test('production refuses the demo world, and a mode that nobody knows does too', async () => {
    const before = process.env['XIANJIE_MODE'];
    try {
      for (const mode of ['production', 'prod', 'Demo']) {
        process.env['XIANJIE_MODE'] = mode;
        await expect(ensureDemoWorld(client)).rejects.toThrow('demo mode only');
        await expect(ensureDemoData(database.ownerUrl)).rejects.toThrow('demo mode only');
      }
    } finally {
      if (before === undefined) delete process.env['XIANJIE_MODE'];
      else process.env['XIANJIE_MODE'] = before;
    }
  });

  test('without its divisions nothing is written, and the missing ones are named', async () => {
    const before = await dump();
    await client.query(`update region set code = '500116999' where code = '500116112'`);
    await expect(ensureDemoWorld(client)).rejects.toThrow('npm run load: 500116112');
    await expect(ensureDemoData(database.ownerUrl)).rejects.toThrow('npm run load: 500116112');
    expect({ ...(await dump()), region: null }).toEqual({ ...before, region: null });
  });
});
