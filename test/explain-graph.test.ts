// Explanations in the graph (判定说明): everybody asks about themselves and learns nothing else; auditors ask about anybody
// and see no business value (N02).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allTypes, isPublished } from '../src/model/meta.ts';
import { completePolicySet } from '../src/policies.ts';
import { act } from './harness/grid.ts';
import { type Asking, type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`select set_config('xianjie.maintenance', 'on', false)`);
});
afterAll(() => world.close());

const EXPLAIN = `query($input: ExplainAccessInput!) { explainAccess(input: $input) { type action field decision policyVersion
  reason { zh en } idle { role grant { id } why { en } } nearest { rule because missing { zh en } }
  tried { rule masked because role outcome grant { id } roles { zh en } conditions { zh en truth finding { zh en } } } } }`;
const COULD = `query($input: CouldReadInput!) { couldRead(input: $input) { decision exact policyVersion policyVersionThen
  subject { username staff { name } } grants { role } note { en } explanation { idle { why { en } } nearest { rule missing { en } } } } }`;

const ask = (query: string, input: object, asking: Asking) => world.ask(query, { ...asking, variables: { input } });
const explained = async (input: object, asking: Asking): Promise<Json> => {
  const { body } = await ask(EXPLAIN, { action: 'read', ...input }, asking);
  expect(body.errors).toBeUndefined();
  return body.data.explainAccess;
};
const could = async (input: object): Promise<Json> => {
  const { body } = await ask(COULD, input, { as: 'adt' });
  expect(body.errors).toBeUndefined();
  return body.data.couldRead;
};
const codeOf = async (query: string, input: object, asking: Asking) =>
  (await ask(query, input, asking)).body.errors[0].extensions.code;

const idOf = async (type: string, table: string, where: string): Promise<string> =>
  `${type}_${(await world.owner.query(`select id from ${table} where ${where}`)).rows[0].id}`;
const staff = (persona: string) => idOf('StaffMember', 'staff_member', `staff_no = 'DEMO-${persona}'`);
const grantOf = (persona: string, role: string) =>
  idOf(
    'RoleGrant',
    'role_grant',
    `role = '${role}' and account_id = (select id from account where username = '${persona}')`,
  );

const GHOST = 'StaffMember_00000000-0000-4000-8000-000000000000';

describe('about oneself', () => {
  test('an allowed read names rule, post, grant and policy version', async () => {
    const found = await explained({ id: await staff('ca.med'), field: 'phone' }, { as: 'ca.off' });
    expect(found).toMatchObject({
      type: 'StaffMember',
      action: 'read',
      field: 'phone',
      decision: 'ALLOWED',
      policyVersion: completePolicySet().version,
      reason: { en: 'allowed by StaffMember.PERSONAL.6 (COUNTY_OFFICE)' },
    });
    const granting = found.tried.filter(({ outcome }: Json) => outcome === 'GRANTS');
    const grant = { id: await grantOf('ca.off', 'COUNTY_OFFICE') };
    expect(granting.map(({ rule, grant }: Json) => [rule, grant])).toEqual([
      ['StaffMember.read.6', grant],
      ['StaffMember.PERSONAL.6', grant],
    ]);
  });

  test('an invisible and a missing row look alike, byte for byte, whatever is asked of them', async () => {
    const invisible = await staff('ca.med');
    const { rows } = await world.owner.query(`select staff_no from staff_member where not published limit 1`);
    const pairs: [object, object][] = [
      [{ id: invisible }, { id: GHOST }],
      [
        { id: invisible, field: 'phone' },
        { id: GHOST, field: 'phone' },
      ],
      [
        { id: invisible, at: '2022-01-01T00:00:00Z' },
        { id: GHOST, at: '2022-01-01T00:00:00Z' },
      ],
      [
        { type: 'StaffMember', key: rows[0].staff_no },
        { type: 'StaffMember', key: 'nobody' },
      ],
      [
        { type: 'Account', key: 'off' },
        { type: 'Account', key: 'nobody\u{1F33E}' },
      ],
    ];
    for (const as of ['cb.off', 'hh1', 'ev', 'sys', undefined])
      for (const [one, other] of pairs) {
        const asking = as ? { as } : {};
        const [seen, missing] = await Promise.all(
          [one, other].map(input => ask(EXPLAIN, { action: 'read', ...input }, asking)),
        );
        if (as === 'sys' && 'type' in one && one.type === 'Account') continue;
        expect([as, seen!.text]).toEqual([as, missing!.text]);
        expect(seen!.body.data.explainAccess.reason.en).toBe('there is no such row that you may know of');
      }
  });

  test('a key that one may not see finds no row, even one that may be read', async () => {
    await world.owner.query(`update staff_member set published = false, liaison = true where staff_no = 'DEMO-med.lo'`);
    const byId = await explained({ id: await staff('med.lo') }, { as: 'dev.op' });
    const byKey = await explained({ type: 'StaffMember', key: 'DEMO-med.lo' }, { as: 'dev.op' });
    const hidden = await explained({ type: 'StaffMember', key: 'nobody' }, { as: 'dev.op' });
    const sees = (await explained({ id: await staff('med.lo'), field: 'staffNo' }, { as: 'dev.op' })).decision;
    expect([byId.decision, sees]).toEqual(['ALLOWED', 'ALLOWED']);
    expect([byKey.decision, hidden.decision]).toEqual(['ALLOWED', 'DENIED']);
  });

  test('a request that acts in one role is told which of its posts are set aside', async () => {
    const row = { id: await staff('med.op'), field: 'phone' };
    const both = await explained(row, { as: 'aud.ul' });
    expect([both.decision, both.idle]).toEqual(['MASKED', []]);
    const headers = { 'x-acting-role': 'UNIT_LEADER_IN_CHARGE' };
    const acting = await explained(row, { as: 'aud.ul', headers });
    expect([acting.decision, acting.idle]).toEqual([
      'DENIED',
      [
        {
          role: 'AUDITOR',
          grant: { id: await grantOf('aud.ul', 'AUDITOR') },
          why: { en: 'your post AUDITOR is set aside: the request acts in another role' },
        },
      ],
    ]);
  });

  test('a client narrows its user, and is named as the reason', async () => {
    await world.owner.query(
      `insert into api_client (client_id, name_zh, kind, scopes) values ('narrow', '窄', 'INTEGRATOR', '{Region.read}')`,
    );
    const found = await explained({ id: await staff('med.op') }, { as: 'off', client: 'narrow' });
    expect([found.decision, found.reason.en]).toEqual([
      'DENIED',
      'the scopes of the client do not include StaffMember.read',
    ]);
    expect(found.nearest[0].missing[0].zh).toBe('客户端的权限范围不含 StaffMember.read');
  });

  test('posts of another moment are those of that moment', async () => {
    const id = await staff('ca.med');
    const before = await explained({ id, at: '2019-06-01T00:00:00+08:00' }, { as: 'ca.off' });
    expect([before.decision, before.idle.map(({ why }: Json) => why.en)]).toEqual([
      'DENIED',
      ['the post COUNTY_OFFICE has not begun'],
    ]);
    expect(before.nearest[0]).toMatchObject({
      rule: 'StaffMember.read.6',
      missing: [{ en: 'the post COUNTY_OFFICE has not begun' }],
    });
  });

  test('a question that is wrong names everything that is wrong with it', async () => {
    const { body } = await ask(EXPLAIN, { action: 'eat', type: 'Duty', field: 'shoe' }, { as: 'off' });
    expect(body.errors[0].extensions.violations.map((one: Json) => `${one.path} ${one.rule}`)).toEqual([
      'input.action UNKNOWN_ACTION',
      'input.field UNKNOWN_FIELD',
      'input.key REQUIRED',
    ]);
    for (const input of [{ id: 'what?' }, { type: 'Shoe', key: '1' }, {}, { id: GHOST, type: 'Duty' }])
      expect(await codeOf(EXPLAIN, { action: 'read', ...input }, { as: 'off' })).toBe('INVALID_INPUT');
    const path = { type: 'StaffMember', key: 'x', field: 'regionPath' };
    expect(await codeOf(EXPLAIN, { action: 'read', ...path }, { as: 'off' })).toBe('INVALID_INPUT');
  });
});

describe('about others', () => {
  test('only an auditor may ask; the refusal tells nothing of the person or the row', async () => {
    const input = { action: 'read', id: await staff('ca.med') };
    const asked = [{ subject: 'ca.off' }, { subject: 'nobody' }, { subject: 'ca.off', id: GHOST }];
    for (const as of ['off', 'ldr', 'sys', 'sec', 'aud.op', 'ca.off'].filter(as => as !== 'ca.off')) {
      const answers = await Promise.all(asked.map(one => ask(EXPLAIN, { ...input, ...one }, { as })));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]!.body.errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect(await codeOf(EXPLAIN, { ...input, subject: 'ca.off' }, {})).toBe('UNAUTHENTICATED');
    const at = '2023-01-01T00:00:00Z';
    expect(await codeOf(COULD, { id: input.id, subject: 'ca.off', at }, { as: 'off' })).toBe('FORBIDDEN');
  });

  test('the auditor is told the truth of every condition, of a row that he may not read', async () => {
    const input = { id: await staff('ca.med'), subject: 'cb.off' };
    expect(await explained({ ...input, subject: 'adt' }, { as: 'adt' })).toMatchObject({
      decision: 'DENIED',
      reason: { en: 'there is no such row that you may know of' },
    });
    const found = await explained(input, { as: 'adt' });
    const truths = found.tried.filter(({ role }: Json) => role).flatMap(({ conditions }: Json) => conditions);
    expect([found.decision, truths.map(({ en, truth }: Json) => `${en} ${truth}`)]).toEqual([
      'DENIED',
      ['within the jurisdiction FALSE', 'listed in the published directory FALSE', 'oneself FALSE'],
    ]);
    expect(found.nearest[0].missing).toEqual([
      {
        zh: '该行不在任职 COUNTY_OFFICE（县级巩固衔接办）的辖区以内',
        en: 'the row lies outside the jurisdiction of the post COUNTY_OFFICE',
      },
    ]);
    expect(await codeOf(EXPLAIN, { ...input, action: 'read', subject: 'nobody' }, { as: 'adt' })).toBe('NOT_FOUND');
    expect(await codeOf(EXPLAIN, { ...input, action: 'read', id: GHOST }, { as: 'adt' })).toBe('NOT_FOUND');
  });

  test('no answer to an administrator holds a business value, and none can be probed by its key', async () => {
    const id = await staff('hea.op');
    await world.owner.query(
      `update staff_member set staff_no = 'CANARY-no', name = 'CANARY-name', post = 'CANARY-post', grade = 'CANARY-grade',
         phone = 'CANARY-phone', id_no = 'CANARY-idno', photo = 'CANARY-photo', personnel_file_notes = 'CANARY-notes'
        where id = $1`,
      [id.slice('StaffMember_'.length)],
    );
    const meta = allTypes().find(({ name }) => name === 'StaffMember')!;
    const fields = [null, ...[...meta.attributes.values()].filter(isPublished).map(({ name }) => name)];
    const at = '2026-01-01T00:00:00Z';
    for (const field of fields) {
      const texts = [
        await ask(EXPLAIN, { action: 'read', id, field, subject: 'org.op' }, { as: 'adt' }),
        await ask(COULD, { id, field, subject: 'hea.op', at }, { as: 'adt' }),
        await ask(
          'query($input: WhoCanInput!) { whoCan(input: $input) { people { account { username staff { name } } } } }',
          { action: 'read', id, field },
          { as: 'adt' },
        ),
      ];
      for (const { body, text } of texts) {
        expect(body.errors).toBeUndefined();
        expect(text).not.toMatch(/CANARY|示例·|610\d{3}|\d{4}-\d{2}-\d{2}/);
      }
    }
    const byKey = { action: 'read', type: 'StaffMember', key: 'CANARY-no', subject: 'org.op' };
    const [real, other] = await Promise.all(
      [byKey, { ...byKey, key: 'nobody' }].map(input => ask(EXPLAIN, input, { as: 'adt' })),
    );
    expect(real!.text).toBe(other!.text);
    expect(real!.body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('whether somebody could read it then', () => {
  test('until the last day of the assignment, and no longer', async () => {
    await world.owner.query(
      `update assignment set "to" = '2024-12-31' where staff_id = (select id from staff_member where staff_no = 'DEMO-v1.res')`,
    );
    const asked = { subject: 'v1.res', id: await staff('v1.sec') };
    const before = await could({ ...asked, at: '2024-12-31T23:59:59+08:00' });
    const after = await could({ ...asked, at: '2025-01-01T00:00:00+08:00' });
    expect([before.decision, before.grants]).toEqual(['ALLOWED', [{ role: 'RESIDENT_TEAM' }]]);
    expect([after.decision, after.grants, after.explanation.idle]).toEqual([
      'DENIED',
      [],
      [{ why: { en: 'the assignment behind the post RESIDENT_TEAM has ended' } }],
    ]);
    expect(after.explanation.nearest[0]).toEqual({
      rule: 'StaffMember.read.6',
      missing: [{ en: 'the assignment behind the post RESIDENT_TEAM has ended' }],
    });
    expect(before.subject).toEqual({ username: 'v1.res', staff: null });
  });

  test('from the approval of a grant to the approval of its revocation, by the access log', async () => {
    const id = await grantOf('cb.off', 'COUNTY_OFFICE');
    const moments = [new Date().toISOString()];
    const then = async (answer: Promise<Json>) => {
      expect((await answer).body.errors).toBeUndefined();
      moments.push(new Date(Date.now() + 1).toISOString());
      await new Promise(done => setTimeout(done, 5));
    };
    await then(act(world, 'revokeRole', { id, reason: '离任' }, { as: 'sys' }));
    await then(act(world, 'approveGrant', { id }, { as: 'sec' }));
    const asked = { subject: 'cb.off', id: await staff('cb.off'), field: 'idNo' };
    const decisions = await Promise.all(moments.map(at => could({ ...asked, at })));
    expect(decisions.map(({ decision }) => decision)).toEqual(['ALLOWED', 'ALLOWED', 'DENIED']);
    expect(decisions[2].explanation.idle).toEqual([{ why: { en: 'the post COUNTY_OFFICE was revoked' } }]);
  });

  test('says whether the policy version judged with was in force, by the access log', async () => {
    const version = completePolicySet().version;
    const line = (at: string, policyVersion: string) =>
      world.owner.query(
        `insert into access_log (at, operation, object_type, decision, policy_version, request_id)
         values ($1, 'revise', 'Duty', 'FORBIDDEN', $2, 'test')`,
        [at, policyVersion],
      );
    await line('2022-02-01T00:00:00Z', 'older');
    await line('2022-03-01T00:00:00Z', version);
    const asked = { subject: 'off', id: await staff('ca.med') };
    const answers = await Promise.all(
      ['2022-01-15', '2022-02-15', '2022-03-15', '2199-01-01'].map(day => could({ ...asked, at: `${day}T00:00:00Z` })),
    );
    expect(answers.map(({ exact, policyVersionThen }) => [exact, policyVersionThen])).toEqual([
      [false, null],
      [false, 'older'],
      [true, version],
      [true, version],
    ]);
    expect(answers.map(({ policyVersion, decision }) => [policyVersion, decision])).toEqual(
      answers.map(() => [version, 'ALLOWED']),
    );
  });
});

describe('the matrix', () => {
  const MATRIX = `query($type: String, $role: PrincipalRole) { accessMatrix(type: $type, role: $role) { policyVersion
    rows { type verb field label role rule condition { zh en } access because } } }`;

  test('is for everybody who is signed in', async () => {
    expect((await world.ask(MATRIX)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    for (const as of ['hh1', 'sys', 'off']) expect((await world.ask(MATRIX, { as })).body.errors).toBeUndefined();
  });

  test('has a line for each rule of each verb and field for each role', async () => {
    const variables = { type: 'StaffMember', role: 'AUDITOR' };
    const { accessMatrix } = (await world.ask(MATRIX, { as: 'hh1', variables })).body.data;
    expect(accessMatrix.policyVersion).toBe(completePolicySet().version);
    const line = { type: 'StaffMember', role: 'AUDITOR', because: null };
    const within = { zh: '本辖区以内', en: 'within the jurisdiction' };
    expect(accessMatrix.rows).toContainEqual({
      ...line,
      ...{ verb: 'read', field: null, label: null, rule: 'StaffMember.read.4', condition: within, access: 'FULL' },
    });
    const phone = { verb: null, field: 'phone', label: 'PERSONAL', rule: 'StaffMember.PERSONAL.4' };
    expect(accessMatrix.rows).toContainEqual({ ...line, ...phone, condition: within, access: 'MASKED' });
  });
});
