// Packed rules (打包规则) as a frontend gets them, for everybody of the demonstration: they say nothing that their reader
// may not know. What they allow is judged in frontend-rules.test.ts.
import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PERSONAS } from '../src/demo/personas.ts';
import { PRINCIPAL_ROLE, type PrincipalRole } from '../src/domain/vocabulary.ts';
import { isPublished, typeNamed } from '../src/model/meta.ts';
import { completePolicySet } from '../src/policies.ts';
import { packedRulesOf } from '../src/policy/ability.ts';
import { condition } from '../src/policy/condition.ts';
import { principal } from '../src/policy/principal.ts';
import { type Json, openWorld, type World } from './harness/world.ts';
import { withRows } from './proofs/mutants-build.ts';

type Rule = RawRuleOf<MongoAbility>;
/** What a viewer was sent: the rules, their text, and the paths of the viewer's own posts. */
interface Sent {
  readonly rules: Rule[];
  readonly text: string;
  readonly places: readonly string[];
}

const PUBLIC = '(public)';
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const set = completePolicySet();
const sent = new Map<string, Sent>();
let world: World;

async function ask(viewer: string, query: string, variables = {}): Promise<Json> {
  const { body } = await world.ask(query, { variables, ...(viewer === PUBLIC ? {} : { as: viewer }) });
  expect([viewer, body.errors]).toEqual([viewer, undefined]);
  return body.data;
}

beforeAll(async () => {
  world = await openWorld({ LIMIT_ALIASES: '500', LIMIT_TOKENS: '20000' });
  const names = PERSONAS.map(({ name }) => name).filter(name => name !== 'fe');
  for (const name of [PUBLIC, ...names]) {
    const { viewer } = await ask(name, '{ viewer { packedRules posts { region { path } } } }');
    sent.set(name, {
      rules: unpackRules(viewer.packedRules as PackRule<Rule>[]),
      text: JSON.stringify(viewer.packedRules),
      places: viewer.posts.flatMap((post: Json) => post.region?.path ?? []),
    });
  }
}, 120_000);
afterAll(() => world.close());

const allRules = () => [...sent.values()].flatMap(({ rules }) => rules);
const testsOf = (rule: Rule): [path: string, operator: string, operand: unknown][] =>
  Object.entries((rule.conditions ?? {}) as Record<string, object>).flatMap(([path, operators]) =>
    Object.entries(operators).map(([operator, operand]): [string, string, unknown] => [path, operator, operand]),
  );

test('a rule has one action, one type, fields and conditions: never a reason, never a denial', () => {
  for (const { action, subject: type, fields: _, conditions: __, inverted, ...rest } of allRules()) {
    expect([[action].flat().length, [type].flat().length, inverted ?? false]).toEqual([1, 1, false]);
    expect(Object.values(rest).filter(value => value !== undefined)).toEqual([]);
  }
});

test('no clause and no sentence of the policy is in them', () => {
  const tables = [...set.policies.values()].flatMap(({ verbs, clearances, fields }) => [verbs, clearances, fields]);
  const rows = tables.flatMap(table => [...table.values()].flat());
  const words = rows.flatMap(row => [row.because ?? [], row.conditions.flatMap(({ zh, en }) => [zh, en])].flat());
  expect(words.length).toBeGreaterThan(100);
  for (const { text } of sent.values()) expect(words.filter(word => text.includes(word))).toEqual([]);
});

test('fields and conditions name only what the graph publishes, in paths that a frontend can select', () => {
  for (const rule of allRules()) {
    const published = [...typeNamed(String(rule.subject))!.attributes.values()].filter(isPublished);
    expect(published.map(({ name }) => name)).toEqual(expect.arrayContaining([rule.fields ?? []].flat()));
    const selectable = published.flatMap(({ name, kind }) =>
      kind === 'ref' ? [`${name}.id`, name === 'region' ? 'region.path' : `${name}.region.path`] : [name],
    );
    for (const [path, operator] of testsOf(rule)) {
      expect(selectable).toContain(path);
      expect(['$eq', '$in', '$regex']).toContain(operator);
    }
  }
});

test('the only ids are those of objects that the viewer may read, and the only paths those of own posts', async () => {
  for (const [name, { rules, text, places }] of sent) {
    const operands = rules.flatMap(testsOf);
    for (const [, operator, operand] of operands)
      if (operator === '$regex') expect(places.map(path => `^${path}`)).toContain(operand);
    const ids = new Set(operands.map(([, , operand]) => String(operand)).filter(operand => operand.match(UUID)));
    expect(new Set([...ids].map(id => id.split('_')[1]))).toEqual(new Set(text.match(UUID)));
    const { nodes } = await ask(name, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [...ids] });
    expect([name, nodes]).toEqual([name, [...ids].map(id => ({ id }))]);
  }
});

test('they are the same after JSON, for every role', () => {
  const facts = { grant: 'g', account: 'a', staff: 's', organization: 'o', unit: 'u', region: 'r' };
  const post = {
    ...facts,
    regionPath: '/61/',
    domain: null,
    grid: null,
    household: null,
    assignedHousehold: null,
    assigned: null,
  };
  for (const role of Object.keys(PRINCIPAL_ROLE) as PrincipalRole[]) {
    const packed = packedRulesOf(set, principal({ posts: [{ role, ...post }], now: '2026-11-22T02:00:00Z' }));
    expect(JSON.parse(JSON.stringify(packed))).toStrictEqual(packed);
  }
});

test('a verb is possible in the states that its workflow and its own rule both allow, and in no other', () => {
  const proposed = condition('待批准的', 'only proposed', () => ({ status: 'PROPOSED' }));
  const rule = { roles: ['PUBLIC' as const], conditions: [proposed], masked: false, because: null };
  const narrowed = withRows(set, 'RoleGrant', 'verbs', 'approve', [rule]);
  const packed = packedRulesOf(narrowed, principal({ now: '2026-11-22T02:00:00Z' })) as PackRule<Rule>[];
  const ability = createMongoAbility<MongoAbility>(unpackRules(packed));
  const may = (status: string) => ability.can('approve', subject('RoleGrant', { status }));
  expect(['PROPOSED', 'REVOCATION_PROPOSED', 'ACTIVE'].filter(may)).toEqual(['PROPOSED']);
});
