// What keeps reads fast (读取性能): how many statements each registered operation takes, and which index serves each of the
// long lists when there are 30,000 households.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { createPool } from '../src/database/application-pool.ts';
import { createSealer } from '../src/database/sealer.ts';
import { loadSynthetic } from '../src/demo/synthetic/load-synthetic.ts';
import { compileOperation, type ReadPlan } from '../src/graph/read/compile.ts';
import { compileExport, exportedList } from '../src/graph/read/export.ts';
import { completePolicySet } from '../src/policies.ts';
import type { Principal } from '../src/policy/principal.ts';
import { postsSetting } from '../src/policy/told-posts.ts';
import { buildGraph } from '../src/schema.ts';
import { listenToStatements, type Statements } from './harness/statements.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const FOLDER = 'schema/operations';
const operations = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const);

let world: World;
let statements: Statements;
beforeAll(async () => {
  statements = listenToStatements();
  world = await openWorld();
});
afterAll(async () => {
  statements.stop();
  await world.close();
});

describe('statements of the registered operations', () => {
  const statementsOf = async (text: string, variables: Record<string, unknown>, as: string) => {
    statements.taken();
    const { body } = await world.ask(text, { as, variables });
    return {
      statements: statements.taken().length,
      refused: (body.errors ?? []).map((error: Json) => error.extensions.code),
    };
  };

  const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
    'organisation/member-unit.graphql': { number: 43 },
    'regions/subtree.graphql': { code: '610802' },
    'staff/staff-directory.graphql': { code: '610802' },
  };

  test('a read is one statement, and one for who asks; the number does not grow with what is asked', async () => {
    const found: Record<string, number> = {};
    for (const [name, text] of operations) {
      const definition = parse(text).definitions[0] as OperationDefinitionNode;
      if (definition.operation !== 'query') continue;
      const { statements, refused } = await statementsOf(text, VARIABLES[name] ?? {}, 'off');
      expect({ name, refused }).toEqual({ name, refused: [] });
      found[name] = statements;
    }
    // `viewer` by hand: the posts, and one for each kind of object that they name, however many posts there are.
    expect(found).toMatchInlineSnapshot(`
      {
        "accounts/viewer.graphql": 5,
        "leadership/leading-groups.graphql": 2,
        "organisation/member-unit.graphql": 2,
        "organisation/member-units.graphql": 2,
        "regions/subtree.graphql": 2,
        "staff/staff-directory.graphql": 2,
      }
    `);
  });

  test('what is open to everybody needs nobody to be looked up', async () => {
    statements.taken();
    await world.ask('{ memberUnits(first: 50) { totalCount nodes { nameZh duties { nodes { termZh } } } } }');
    expect(statements.taken()).toHaveLength(1);
  });
});

describe('indexes of the long lists, at 30,000 households', () => {
  const set = completePolicySet();
  const { schema, roots } = buildGraph(set);
  let pool: pg.Pool;
  beforeAll(async () => {
    const sealer = createSealer(['0123456789abcdef0123456789abcdef']);
    await loadSynthetic(world.owner, { households: 30_000, seed: 1, sealer });
    await world.owner.query('vacuum (analyze) household');
    pool = createPool(world.applicationUrl, 1);
  }, 180_000);
  afterAll(() => pool.end());

  interface Node {
    readonly 'Node Type': string;
    readonly 'Relation Name'?: string;
    readonly 'Index Name'?: string;
    readonly Plans?: readonly Node[];
  }
  const scansOf = (node: Node): string[] => [
    ...(node['Node Type'] === 'Memoize' ? ['Memoize'] : []),
    ...(node['Relation Name'] || node['Index Name']
      ? [`${node['Node Type']} ${node['Index Name'] ?? node['Relation Name']}`]
      : []),
    ...(node.Plans ?? []).flatMap(scansOf),
  ];

  async function principalOf(subject: string): Promise<Principal> {
    const identity = { issuer: DEMO_ISSUER, subject, clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
    return (await loadPrincipal(pool, identity, new Date().toISOString(), undefined)).principal;
  }

  function compiledFor(principal: Principal, query: string): ReadPlan {
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    return compileOperation({ schema, set, roots }, principal, document, operation, {})!;
  }

  /**
   * Every way in which the plan reaches a table, as the role that serves requests, behind the wall: one plan made for
   * these values, and the one that serves any, which a prepared statement comes to use.
   */
  async function plan(subject: string, query: string, mode = 'force_generic_plan'): Promise<string[]> {
    const principal = await principalOf(subject);
    return planOf(compiledFor(principal, query), principal, mode);
  }

  async function planOf(compiled: ReadPlan, principal: Principal, mode: string): Promise<string[]> {
    const values = compiled.binds.map(bind => bind({ variables: {}, principal, cursorKey: list => list }));
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('xianjie.posts', $1, true)`, [postsSetting(principal)]);
      await client.query(`set local plan_cache_mode = ${mode}`);
      await client.query(`prepare asked as ${compiled.text}`);
      const given = values.map(value => pg.escapeLiteral(String(value))).join(', ');
      const { rows } = await client.query(`explain (format json) execute asked${given && `(${given})`}`);
      await client.query('deallocate asked');
      await client.query('rollback');
      return scansOf(rows[0]['QUERY PLAN'][0].Plan);
    } finally {
      client.release();
    }
  }

  const BY_NUMBER = 'household(householdNo: "H-R1")';
  test.each([
    [true, `{ ${BY_NUMBER} { householdNo phone region { nameZh parent { nameZh parent { nameZh } } } } }`],
    [true, `{ a: ${BY_NUMBER} { size } memberUnit(number: 43) { nameZh } }`],
    [false, `{ ${BY_NUMBER} { householdNo members { totalCount } } }`],
    [false, `{ ${BY_NUMBER} { region { parent { organizations(first: 1) { nodes { nameZh } } } } } }`],
    [false, `{ ${BY_NUMBER} { size } regions(first: 1) { nodes { code } } }`],
    [false, '{ households { groups(by: registered) { count } } }'],
  ])('goes by a lane (%s), where nobody may have to wait long behind it: %s', async (byKey, query) => {
    expect(compiledFor(await principalOf('off'), query).byKey).toBe(byKey);
  });

  const NEWEST = 'orderBy: [{ field: updatedAt, direction: DESC }], first: 20';
  const NEWEST_REGISTERED = `{ households(${NEWEST}, filter: { registered: { eq: true } }) { nodes { householdNo } } }`;
  test.each([
    ['off', 'the city'],
    ['ca.off', 'a county'],
    ['v1.sec', 'a village'],
  ])('a list of %s (%s) never reads the whole table', async subject => {
    for (const query of [
      `{ households(${NEWEST}) { nodes { householdNo region { nameZh } } } }`,
      `{ households(${NEWEST}, filter: { registered: { eq: true } }) { nodes { householdNo headName } } }`,
      '{ households(first: 20) { nodes { householdNo members { nodes { name } } } pageInfo { endCursor } } }',
    ]) {
      for (const mode of ['force_generic_plan', 'force_custom_plan']) {
        const scans = await plan(subject, query, mode);
        expect(scans.filter(scan => /^Seq Scan (household|person)$/.test(scan))).toEqual([]);
      }
    }
  });

  test.each([
    ['off', 'the city', 'household_updated_at_id_index'],
    ['ca.off', 'a county', 'household_county_code_updated_at_id_index'],
    ['ta1.off', 'a town', 'household_town_code_updated_at_id_index'],
    ['v1.sec', 'a village', 'household_village_code_updated_at_id_index'],
  ])('the newest households of %s (%s) come from %s, however many there are elsewhere', async (subject, _, index) => {
    for (const times of [1, 100]) {
      await world.owner.query(`update pg_class set reltuples = ${times} * reltuples where relname = 'household'`);
      for (const newest of [`{ households(${NEWEST}) { nodes { householdNo } } }`, NEWEST_REGISTERED])
        for (const mode of ['force_generic_plan', 'force_custom_plan'])
          expect({ mode, scans: (await plan(subject, newest, mode)).filter(scan => /household/.test(scan)) }).toEqual({
            mode,
            scans: [`Index Scan ${index}`],
          });
    }
    await world.owner.query('vacuum (analyze) household');
  });

  test('an export by number sorts nothing, and remembers a division for the rows that are in it', async () => {
    const principal = await principalOf('off');
    const document = parse(
      '{ households(orderBy: [{ field: householdNo }]) { nodes { headName region { nameZh } } } }',
    );
    const on = { schema, set, roots };
    const list = exportedList(on, principal, document, document.definitions[0] as OperationDefinitionNode, {});
    const { plan: compiled } = compileExport(on, principal, document, {}, list);
    expect(compiled.text).toMatch(/order by t0\.household_no asc$/);
    expect(await planOf(compiled, principal, 'force_custom_plan')).toEqual([
      'Index Scan household_household_no_key',
      'Memoize',
      'Index Scan region_pkey',
    ]);
  });

  test('a count within a county adds up its totals', async () => {
    for (const mode of ['force_generic_plan', 'force_custom_plan'])
      expect((await plan('ca.off', '{ households { totalCount } }', mode)).join()).toMatch(/household_total/);
  });

  test('a plan that was made for one county refuses to run for another', async () => {
    const [one, other] = await Promise.all(['ca.off', 'cb.off'].map(subject => principalOf(subject)));
    const compiled = compiledFor(one!, '{ households { totalCount } }');
    expect(one!.class).not.toBe(other!.class);
    const runAs = (principal: Principal) =>
      compiled.checks.map(check => check({ variables: {}, principal, cursorKey: list => list }));
    expect(() => runAs(one!)).not.toThrow();
    expect(() => runAs(other!)).toThrow('another class');
  });

  test('one household is found by its number, its divisions by their keys', async () => {
    const scans = await plan('ca.off', '{ household(householdNo: "H-R1") { headName region { parent { nameZh } } } }');
    expect(new Set(scans.filter(scan => /household|region/.test(scan)))).toEqual(
      new Set(['Index Scan household_household_no_key', 'Index Scan region_pkey']),
    );
  });
});
