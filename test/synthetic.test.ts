// Invented households (虚构农户): the same seed makes the same people, nobody of them can exist, and production refuses them.
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { copyIn } from '../src/database/copy-in.ts';
import { createSealer } from '../src/database/sealer.ts';
import { loadSynthetic } from '../src/demo/synthetic/load-synthetic.ts';
import { readIdentityNumber } from '../src/domain/identity-number.ts';
import { SEALED } from '../src/modules/households/household.entity.ts';
import { openDatabaseCopy } from './harness/world.ts';

const sealer = createSealer(['0123456789abcdef0123456789abcdef']);
const HOUSEHOLDS = 500;
const opened: { client: pg.Client; drop(): Promise<void>; ownerUrl: string }[] = [];

async function open() {
  const { ownerUrl, drop } = await openDatabaseCopy();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`set xianjie.maintenance = 'on'`);
  opened.push({ client, drop, ownerUrl });
  return client;
}

let client: pg.Client;
beforeAll(async () => {
  client = await open();
  expect(await loadSynthetic(client, { households: HOUSEHOLDS, seed: 7, sealer })).toMatchObject({
    household: HOUSEHOLDS,
    income_record: HOUSEHOLDS,
  });
});

afterAll(async () => {
  for (const { client: each, drop } of opened) {
    await each.end();
    await drop();
  }
});

const rowsOf = async (on: pg.Client, sql: string) => (await on.query(sql)).rows;

describe('invented households', () => {
  test('the same seed makes the same rows, another seed makes others', async () => {
    const [same, other] = [await open(), await open()];
    await loadSynthetic(same, { households: HOUSEHOLDS, seed: 7, sealer });
    await loadSynthetic(other, { households: HOUSEHOLDS, seed: 8, sealer });
    // Left out: what is sealed is sealed differently each time, and what the database makes up itself.
    const plain = (table: string, without: string) =>
      `select to_jsonb(t) - '{${without}}'::text[] as row from ${table} t where t.household_no like '6108%' order by id`;
    const questions = [
      plain('household', 'bank_account_sealed,grid_id,region_id'),
      plain('person', 'id_no_sealed,created_at,updated_at'),
      plain('income_record', 'collected_by_id,created_at,updated_at'),
    ];
    for (const question of questions) {
      const rows = await rowsOf(client, question);
      expect(rows.length).toBeGreaterThanOrEqual(HOUSEHOLDS);
      expect(await rowsOf(same, question)).toEqual(rows);
      expect(await rowsOf(other, question)).not.toEqual(rows);
    }
  });

  test('every ID number has the right check character, a division that does not exist, and is unique', async () => {
    const persons = await rowsOf(
      client,
      `select id_no, id_no_sealed, id_no_index, birth_date::text, sex, birth_year from person where household_no like '6108%'`,
    );
    const numbers = persons.map(person => {
      const number = sealer.open(person.id_no_sealed, SEALED.idNo);
      expect(readIdentityNumber(number)).toEqual({ birthDate: person.birth_date, sex: person.sex });
      expect(person.id_no).toBe(`${number.slice(0, 6)}********${number.slice(-4)}`);
      expect(person.id_no_index).toBe(sealer.index(number, SEALED.idNo));
      expect(number.slice(0, 2)).toBe('99');
      return number;
    });
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('every household is in a village of the city and in a grid of it, and is marked as an example', async () => {
    const [found] = await rowsOf(
      client,
      `select count(*)::int as all, count(distinct h.region_id)::int as villages, count(distinct left(h.region_path, 16))::int as counties,
          bool_and(v.level = 'VILLAGE' and v.path = h.region_path and h.household_no like v.code || '-____'
            and g.region_path = v.path and g.code = h.grid_code and h.example and h.head_name like '示例·%') as right,
          bool_and(h.size = (select count(*) from person p where p.household_id = h.id and p.example
            and p.household_no = h.household_no and p.region_path = h.region_path and p.grid_code = h.grid_code)) as whole
        from household h join region v on v.id = h.region_id join grid g on g.id = h.grid_id
        where h.household_no like '6108%'`,
    );
    expect(found).toEqual({ all: HOUSEHOLDS, villages: HOUSEHOLDS, counties: 12, right: true, whole: true });
  });

  test('the incomes add up, and the account that collected them cannot sign in', async () => {
    const [found] = await rowsOf(
      client,
      `select bool_and(net = wage + operating + property + transfer - cost) as sum, min(a.status) as status
        from income_record i join account a on a.id = i.collected_by_id`,
    );
    expect(found).toEqual({ sum: true, status: 'SUSPENDED' });
  });

  test('another seed comes on top, with the next numbers; the same seed is refused', async () => {
    await loadSynthetic(client, { households: 40, seed: 9, sealer });
    const [found] = await rowsOf(
      client,
      `select count(*)::int as count, count(*) filter (where household_no like '%-0002')::int as second
        from household where household_no like '6108%'`,
    );
    expect(found.count).toBe(HOUSEHOLDS + 40);
    expect(found.second).toBeGreaterThan(0);
    await expect(loadSynthetic(client, { households: 40, seed: 9, sealer })).rejects.toThrow('give another seed');
  });

  test('refuses more than the numbers of a village can tell apart', async () => {
    await expect(loadSynthetic(client, { households: 40_000_000, seed: 3, sealer })).rejects.toThrow('ask for fewer');
  });
});

describe('rows by COPY', () => {
  test('any text arrives as it is', async () => {
    await client.query('create temporary table copied (a text, b text[], c int)');
    const rows = [
      ['tab\tline\nreturn\rback\\slash\\N', ['a,"b"', 'c\\d', '{}'], 1],
      ['', [], null],
    ] as const;
    expect(await copyIn(client, 'copied', ['a', 'b', 'c'], rows)).toBe(2);
    expect((await client.query({ text: 'select * from copied', rowMode: 'array' })).rows).toEqual(rows);
  });

  test('what fails on the way writes nothing, says why, and leaves the connection usable', async () => {
    function* failing() {
      yield ['x', [], 1];
      throw new RangeError('no more');
    }
    await client.query('truncate copied');
    await expect(copyIn(client, 'copied', ['a', 'b', 'c'], failing())).rejects.toThrow('no more');
    await expect(copyIn(client, 'copied', ['a', 'b', 'c'], [['x', [], 'one']])).rejects.toThrow('integer');
    expect(await rowsOf(client, 'select count(*)::int as count from copied')).toEqual([{ count: 0 }]);
  });
});

describe('npm run load -- --synthetic', () => {
  const run = (args: string[], environment: Record<string, string> = {}) => {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(XIANJIE_|OIDC_|DATABASE_URL)/.test(name));
    const env = { ...Object.fromEntries(inherited), DATABASE_URL: opened[0]!.ownerUrl, ...environment };
    return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/load.ts', ...args], { env, encoding: 'utf8' });
  };

  test('production refuses it, and so does what cannot be meant', () => {
    const production = run(['--synthetic', '10'], { XIANJIE_MODE: 'production' });
    expect([production.status, production.stdout]).toEqual([1, '']);
    expect(production.stderr).toContain('demo mode only');
    for (const [args, hint] of [
      [['--synthetic', '0'], '--synthetic'],
      [['--synthetic', 'many'], '--synthetic'],
      [['--synthetic', '10', '--seed', '-1'], '--seed'],
      [['--seed', '10'], '--synthetic'],
      [['--synthetic', '10', '--regions', 'data/regions.csv'], '--synthetic'],
    ] as const) {
      const { status, stderr } = run([...args]);
      expect([status, stderr.includes(hint)]).toEqual([1, true]);
    }
  }, 120_000);
});
