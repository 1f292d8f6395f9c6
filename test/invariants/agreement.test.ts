// Ask twice: whatever decides one row also produces the list. For every type and persona, the rows and values that the
// statement gives equal those that memory allows, and CASL says the same.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_ISSUER } from '../../src/authentication/demo-issuer.ts';
import { loadPrincipal } from '../../src/authentication/load-principal.ts';
import { createPool } from '../../src/database/application-pool.ts';
import { scopeInOrder } from '../../src/graph/read/order-within.ts';
import { Statement } from '../../src/graph/read/statement.ts';
import { Viewpoint } from '../../src/graph/read/viewpoint.ts';
import { allTypes, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import { completePolicySet } from '../../src/policies.ts';
import { abilityOf, subjectOf } from '../../src/policy/ability.ts';
import { factsOf } from '../../src/policy/facts.ts';
import { accessOf, judgeOf } from '../../src/policy/judge.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { isWalled } from '../../src/policy/row-security.ts';
import { READ_MASKED } from '../../src/policy/rules.ts';
import { POSTS_SETTING, postsSetting } from '../../src/policy/told-posts.ts';
import { openDatabaseCopy } from '../harness/world.ts';

const set = completePolicySet();
const NOW = '2026-11-22T02:00:00.000Z';
/** Types of thousands of rows are compared on a sample that holds every county and both demonstration towns. */
const SAMPLE: Record<string, string> = {
  Region: `where level <> 'VILLAGE' or path like '/61/6108/610802/610802102/%'`,
  WorkCalendar: `where date >= '2023-01-01' and date < '2024-01-01'`,
};

type Row = Record<string, unknown> & { id: string };
let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let owner: pg.Client;
let pool: pg.Pool;
let principals: Map<string, Principal>;
const abilities = new Map<string, ReturnType<typeof abilityOf>>();
const rowsOf = new Map<string, Row[]>();

/** Every row as memory sees it: attribute names, plain values, references as ids. */
async function allRows(meta: TypeMeta): Promise<Row[]> {
  const columns = [...meta.attributes.values()]
    .filter(attribute => attribute.kind !== 'many')
    .map(attribute => {
      const { column, kind } = attribute as ScalarAttribute;
      return `t.${column}${kind === 'day' ? '::text' : ''} as "${attribute.name}"`;
    });
  const { rows } = await owner.query<Row>(
    `select ${columns.join(', ')} from ${meta.table} t ${SAMPLE[meta.name] ?? ''}`,
  );
  return rows;
}

beforeAll(async () => {
  database = await openDatabaseCopy();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  pool = createPool(database.applicationUrl, 4);
  for (const meta of allTypes()) rowsOf.set(meta.name, await allRows(meta));
  const accounts = await owner.query<{ subject: string }>('select subject from account order by subject');
  principals = new Map();
  for (const { subject } of accounts.rows) {
    const identity = { issuer: DEMO_ISSUER, subject, clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
    principals.set(subject, (await loadPrincipal(pool, identity, NOW, undefined)).principal);
  }
  principals.set('(public)', (await loadPrincipal(pool, null, NOW, undefined)).principal);
  for (const [persona, found] of principals) abilities.set(persona, abilityOf(set, found));
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

async function run(principal: Principal, view: Viewpoint, text: string): Promise<Row[]> {
  const plan = view.statement.finish(text);
  const values = plan.binds.map(bind => bind({ principal, variables: {}, cursorKey: () => '' }));
  return told(principal, { text: plan.text, values });
}

/** Every way in which the scope of reading is written: of a row by its key, of rows among many, of rows in an order. */
function scopesOf(meta: TypeMeta): ((view: Viewpoint) => string)[] {
  const inOrder = meta.ordersWithin.map(order => (view: Viewpoint) => {
    const keys = order.map(name => ({ name, descending: true }));
    return scopeInOrder(view, meta, keys, 't') ?? view.scopeOfMany(meta, 't');
  });
  return [view => view.scope(meta, 't'), view => view.scopeOfMany(meta, 't'), ...inOrder];
}

/** Runs a query as the application role, with the wall told who asks. */
async function told(principal: Principal, query: pg.QueryConfig): Promise<Row[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select set_config($1, $2, true)', [POSTS_SETTING, postsSetting(principal)]);
    const { rows } = await client.query<Row>(query);
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

test('an ability is shared by all who have its rules, and nobody can update it', () => {
  const somebody = principals.get('off')!;
  const ability = abilityOf(set, somebody);
  expect(abilityOf(set, { ...somebody })).toBe(ability);
  const before = ability.rules;
  expect(() => ability.update([])).toThrow('shared');
  expect(ability.rules).toEqual(before);
});

describe.each(allTypes().map(meta => [meta.name, meta] as const))('%s', (_name, meta) => {
  test('the rows that the statement lists are the rows that memory and CASL allow, for every persona', async () => {
    const rows = rowsOf.get(meta.name)!;
    const known = new Set(rows.map(row => row.id));
    const wrong: unknown[] = [];
    for (const [persona, principal] of principals) {
      const listings: ReadonlySet<string>[] = [];
      for (const scope of scopesOf(meta)) {
        const view = new Viewpoint(set, principal, new Statement());
        const listed = await run(principal, view, `select t.id from ${meta.table} t where ${scope(view)}`);
        listings.push(new Set(listed.map(row => row.id).filter(id => known.has(id))));
      }
      const allowed = judgeOf(set, principal, 'read', meta);
      const ability = abilities.get(persona)!;
      for (const row of rows) {
        const answers = [
          ...listings.map(listed => listed.has(row.id)),
          allowed(factsOf(meta, row)),
          ability.can('read', subjectOf(meta, row), 'id'),
        ];
        if (new Set(answers).size > 1) wrong.push({ persona, row: row.id, sqlMemoryCasl: answers });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('row security alone, with every other gate off, shows exactly the rows that memory allows', async () => {
    if (!isWalled(meta)) return;
    const rows = rowsOf.get(meta.name)!;
    for (const [persona, principal] of principals) {
      const shown = await told(principal, { text: `select id from ${meta.table}` });
      const allowed = judgeOf(set, principal, 'read', meta);
      const expected = rows.filter(row => allowed(factsOf(meta, row))).map(row => row.id);
      expect([persona, shown.map(row => row.id).sort()]).toEqual([persona, expected.sort()]);
    }
    expect(await pool.query(`select from ${meta.table}`)).toMatchObject({ rowCount: 0 });
  });

  test('each value in the statement is the full value, its mask or null, exactly as memory and CASL decide', async () => {
    const all = rowsOf.get(meta.name)!;
    const rows = all.filter((_, index) => index % Math.ceil(all.length / 60) === 0);
    const scalars = [...meta.attributes.values()].filter(
      (attribute): attribute is ScalarAttribute =>
        attribute.kind !== 'ref' && attribute.kind !== 'many' && attribute.label !== null && attribute.kind !== 'id',
    );
    const wrong: unknown[] = [];
    for (const [persona, principal] of principals) {
      const view = new Viewpoint(set, principal, new Statement());
      const columns = scalars.map(attribute => {
        const { sql } = view.shown(meta, attribute, 't', `t.${attribute.column}`);
        return `(${sql})${attribute.kind === 'day' ? '::text' : ''} as "${attribute.name}"`;
      });
      const ids = view.statement.slot(() => rows.map(row => row.id), 'uuid[]');
      const shown = await run(
        principal,
        view,
        `select t.id, ${columns.join(', ')} from ${meta.table} t where t.id = any(${ids}) and ${view.scope(meta, 't')}`,
      );
      const byId = new Map(shown.map(row => [row.id, row]));
      const ability = abilities.get(persona)!;
      for (const attribute of scalars) {
        const judge = accessOf(set, principal, meta, attribute);
        const mask = set.masks.get(attribute.mask ?? '');
        for (const row of rows) {
          const access = judge(factsOf(meta, row));
          const value = row[attribute.name];
          const expected =
            access === 'FULL' ? value : access === 'MASKED' && value !== null ? mask!.memory(String(value)) : null;
          const found = byId.get(row.id);
          const sameValue = found ? isDeepStrictEqual(found[attribute.name], expected) : access === 'WITHHELD';
          const subject = subjectOf(meta, row);
          const sameCasl = ability.can('read', subject, attribute.name) === (access === 'FULL');
          const sameMask = access !== 'MASKED' || ability.can(READ_MASKED, subject, attribute.name);
          if (!sameValue || !sameCasl || !sameMask) wrong.push({ persona, row: row.id, field: attribute.name, access });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
