// Who can (谁可以): the list of those who may equals what each of them would be answered one by one, for rows and fields of
// every type; posts behind it; only auditors ask; a cast of 2,000.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { loadPosts } from '../src/authentication/load-posts.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { createPool } from '../src/database/application-pool.ts';
import { allTypes, isPublished, type ScalarAttribute, type TypeMeta } from '../src/model/meta.ts';
import { isCreation, isReading } from '../src/model/verb.ts';
import { explainAbout, holdersOf } from '../src/modules/audit/inquiry.ts';
import { completePolicySet } from '../src/policies.ts';
import { accessOf, judgeOf } from '../src/policy/judge.ts';
import type { Principal } from '../src/policy/principal.ts';
import { fillEmptyTypes } from './harness/sample-rows.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const set = completePolicySet();
const NOW = '2026-11-22T02:00:00.000Z';
const SAMPLE = 3;

let world: World;
let pool: pg.Pool;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`select set_config('xianjie.maintenance', 'on', false)`);
  await fillEmptyTypes(world.owner);
  // Not only the well-behaved: ended, suspended and doubled posts are part of the cast.
  await world.owner.query(`update assignment set "to" = '2026-01-01' where kind = 'GRID_WORKER'`);
  await world.owner.query(`update role_grant set "to" = '2026-11-22' where role = 'TOWN_OFFICE'`);
  await world.owner.query(`update account set status = 'SUSPENDED' where username = 'go'`);
  await world.owner.query(`update role_grant set status = 'REVOKED' where role = 'RECORDER'`);
  await world.owner.query(
    `insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
       select a.id, 'ORGANIZATION', 'ACTIVE', g.region_id, g.scope_path, '2021-01-01', 'beside a power' from account a, role_grant g
        where a.username = 'sys' and g.role = 'ORGANIZATION' limit 1`,
  );
  await world.owner.query(
    `insert into delegation (matter, "from", "to", condition, region_path, group_id, delegator_id, delegate_id)
       select 'CHAIR', '2026-01-01', '2026-12-31', 'x', seat.region_path, seat.group_id, seat.person_id, other.person_id
         from leading_group_seat seat join leading_group_seat other on other.group_id = seat.group_id
        where seat.seat = 'LEADER' and other.seat in ('DEPUTY_LEADER', 'EXECUTIVE_LEADER')`,
  );
  await world.owner.query(
    `insert into access_log (at, account_id, operation, object_type, decision, policy_version, request_id)
       select now(), id, 'revise', 'Duty', 'FORBIDDEN', 'x', 'x' from account where username in ('off', 'hh1', 'fe')`,
  );
  pool = createPool(world.applicationUrl, 4);
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

/** Every persona as it would be loaded for a request of its own. */
async function everyone(): Promise<Map<string, Principal>> {
  const { rows } = await world.owner.query<{ subject: string }>(
    `select subject from account where status = 'ACTIVE' order by username`,
  );
  const loaded = rows.map(async ({ subject }) => {
    const identity = { issuer: DEMO_ISSUER, subject, clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
    return [subject, (await loadPrincipal(pool, identity, NOW, undefined)).principal] as const;
  });
  return new Map(await Promise.all(loaded));
}

/** Rows as memory sees them: the first, the last, and some between. */
async function sampleOf(meta: TypeMeta): Promise<Json[]> {
  const columns = [...meta.attributes.values()].flatMap(attribute => {
    if (attribute.kind === 'many') return [];
    const { column, kind, name } = attribute as ScalarAttribute;
    return [`t.${column}${kind === 'day' ? '::text' : ''} as "${name}"`];
  });
  const { rows } = await world.owner.query(
    `with numbered as (select t.*, ntile(${SAMPLE}) over (order by id) as part from ${meta.table} t),
       t as (select distinct on (part) * from numbered order by part, id) select ${columns.join(', ')} from t`,
  );
  return rows;
}

test('the posts loaded all at once are those that each account is given for a request', async () => {
  const found = (await loadPosts(pool, NOW)).filter(({ active }) => active);
  const personas = await everyone();
  const grants = (posts: readonly { grant: string | null }[]) => posts.flatMap(({ grant }) => grant ?? []).sort();
  expect(found.map(({ username, posts }) => [username, grants(posts)])).toEqual(
    [...personas].map(([username, { posts }]) => [username, grants(posts)]),
  );
});

describe('the list equals the answers to each, for every field and action of sampled rows', () => {
  test.each(allTypes().map(meta => [meta.name, meta] as const))('%s', async (_name, meta) => {
    const personas = [...(await everyone())];
    const rows = await sampleOf(meta);
    expect(rows.length).toBeGreaterThan(0);
    const verbs = [...set.policies.get(meta.name)!.verbs.keys()];
    const cases: [action: string, field: string | null, judge: (persona: Principal) => (row: Json) => string][] = [
      ...verbs.map((verb): (typeof cases)[number] => [
        verb,
        null,
        persona => {
          const [read, may] = [judgeOf(set, persona, 'read', meta), judgeOf(set, persona, verb, meta)];
          return row => ((isCreation(meta, verb) || isReading(verb) || read(row)) && may(row) ? 'FULL' : 'WITHHELD');
        },
      ]),
      ...[...meta.attributes.values()]
        .filter(isPublished)
        .map((attribute): (typeof cases)[number] => [
          'read',
          attribute.name,
          persona => accessOf(set, persona, meta, attribute),
        ]),
    ];
    const wrong: unknown[] = [];
    for (const [action, field, judge] of cases) {
      const judges = personas.map(([username, persona]) => [username, judge(persona)] as const);
      for (const row of rows) {
        const expected = judges
          .map(([name, judged]) => [name, judged(row)])
          .filter(([, access]) => access !== 'WITHHELD');
        const found = await holdersOf({ pool, set }, { action, meta, name: { id: row.id }, field }, null, NOW);
        const listed = (found?.holders ?? []).map(({ account, access }) => [account.username, access]);
        // What nobody at all may read, the wall does not show: then there is no row, and nobody may.
        if (JSON.stringify(listed) !== JSON.stringify(expected)) wrong.push({ action, field, listed, expected });
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('an explanation decides as the list does', async () => {
  const staff = allTypes().find(({ name }) => name === 'StaffMember')!;
  const [row] = await sampleOf(staff);
  for (const field of ['phone', 'idNo', 'personnelFileNotes', null]) {
    const question = { action: 'read', meta: staff, name: { id: row.id }, field };
    const { holders } = (await holdersOf({ pool, set }, question, null, NOW))!;
    const listed = new Map(holders.map(({ account, access }) => [account.username, access]));
    const decided = { FULL: 'ALLOWED', MASKED: 'MASKED' } as const;
    for (const [username] of [...(await everyone())].filter((_, index) => index % 5 === 0)) {
      const about = await explainAbout({ pool, set }, username, question, null, NOW);
      const access = listed.get(username);
      expect([field, username, about!.explanation.decision]).toEqual([
        field,
        username,
        access ? decided[access] : 'DENIED',
      ]);
    }
  }
});

const WHO = `query($input: WhoCanInput!) { whoCan(input: $input) { policyVersion everybody totalCount
  people { access account { username } posts { role regionCode rule grant { id role } } } } }`;
const ask = (input: object, as?: string) => world.ask(WHO, { ...(as ? { as } : {}), variables: { input } });

describe('in the graph', () => {
  const staff = async (persona: string) =>
    `StaffMember_${(await world.owner.query('select id from staff_member where staff_no = $1', [`DEMO-${persona}`])).rows[0].id}`;

  test('each of them is named with the posts, grants and rules that make it so', async () => {
    const { body } = await ask({ action: 'read', id: await staff('v1.sec'), field: 'personnelFileNotes' }, 'adt');
    const { everybody, totalCount, people, policyVersion } = body.data.whoCan;
    expect([everybody, totalCount, policyVersion]).toEqual([false, 2, set.version]);
    expect(people.map(({ account, access }: Json) => [account.username, access])).toEqual([
      ['org.op', 'FULL'],
      ['org.ul', 'FULL'],
    ]);
    const { grant, ...post } = people[0].posts[0];
    expect(post).toEqual({ role: 'ORGANIZATION', regionCode: '6108', rule: 'StaffMember.CONFIDENTIAL.0' });
    expect(grant).toMatchObject({ role: 'ORGANIZATION' });
  });

  test('what is public says so, and a list can be cut', async () => {
    const { rows } = await world.owner.query(`select id from region where code = '6108'`);
    const { body } = await ask({ action: 'read', id: `Region_${rows[0].id}`, first: 1 }, 'adt');
    const accounts = (await loadPosts(pool, NOW)).filter(({ active }) => active).length;
    expect(body.data.whoCan).toMatchObject({ everybody: true, totalCount: accounts });
    expect(body.data.whoCan.people).toEqual([
      {
        access: 'FULL',
        account: { username: 'adt' },
        posts: [{ role: 'PUBLIC', regionCode: null, rule: 'Region.read.0', grant: null }],
      },
    ]);
  });

  test('only auditors may ask, and the refusal tells nothing of the row', async () => {
    const ids = [await staff('v1.sec'), 'StaffMember_00000000-0000-4000-8000-000000000000'];
    for (const as of ['off', 'ldr', 'sys', 'sec', 'aud.op', 'org.op', 'hh1']) {
      const answers = await Promise.all(ids.map(id => ask({ action: 'read', id }, as)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]!.body.errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect((await ask({ action: 'read', id: ids[0] })).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask({ action: 'read', id: ids[1] }, 'adt')).body.errors[0].extensions.code).toBe('NOT_FOUND');
    const many = await ask({ action: 'read', id: ids[0], first: 5001 }, 'adt');
    expect(many.body.errors[0].extensions.code).toBe('TOO_COMPLEX');
  });
});

test('of 2,000 accounts with 3,000 posts the right ones are found; the time is printed', async () => {
  await world.owner.query(
    `insert into account (username, issuer, subject, status, auth_method)
       select 'cast.' || lpad(n::text, 4, '0'), 'cast', n::text, 'ACTIVE', 'OPENID_CONNECT' from generate_series(1, 2000) n`,
  );
  await world.owner.query(
    `with towns as (select id, path, row_number() over (order by path) - 1 as n from region
         where level = 'TOWN' and path like '/61/6108/%'), size as (select count(*) from towns)
     insert into role_grant (account_id, role, status, region_id, scope_path, "from", reason)
       select account.id, role, 'ACTIVE', towns.id, towns.path, '2021-01-01', 'cast'
         from account, size, generate_series(0, 1) second, towns,
           lateral (select case when second = 0 then 'TOWN_DEPARTMENT' else 'GRID_WORKER' end as role) roles
        where account.issuer = 'cast' and (second = 0 or account.subject::int % 2 = 0)
          and towns.n = (account.subject::int + second) % size.count`,
  );
  const { rows } = await world.owner.query(`select id from staff_member where staff_no = 'DEMO-v1.sec'`);
  const { rows: expected } = await world.owner.query(
    `select distinct username from account join role_grant on account_id = account.id
      where issuer = 'cast' and scope_path = '/61/6108/610802/610802102/' order by username`,
  );
  const input = { action: 'read', id: `StaffMember_${rows[0].id}`, field: 'phone', first: 5000 };
  const times: number[] = [];
  let answer: Json;
  for (let run = 0; run < 15; run++) {
    const begun = performance.now();
    answer = (await ask(input, 'adt')).body.data.whoCan;
    times.push(performance.now() - begun);
  }
  const cast = answer.people.map(({ account }: Json) => account.username).filter((name: string) => /^cast/.test(name));
  expect(cast).toEqual(expected.map(({ username }) => username));
  expect(cast.length).toBeGreaterThan(10);
  const meta = allTypes().find(({ name }) => name === 'StaffMember')!;
  const begun = performance.now();
  await holdersOf({ pool, set }, { action: 'read', meta, name: { id: rows[0].id }, field: 'phone' }, null, NOW);
  const alone = performance.now() - begun;
  const [first, ...warm] = times.map(Math.round);
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)];
  console.info(
    `whoCan, 2,000 accounts: first ${first} ms, then ${median} ms over HTTP; ${Math.round(alone)} ms without`,
  );
});
