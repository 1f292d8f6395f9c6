// Packed rules (打包规则) as a frontend gets them: they say nothing that their reader may not know, and plain CASL, which
// judges them on objects exactly as they were read over GraphQL, never allows what the server does not show.
import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSONAS } from '../src/demo/personas.ts';
import { PRINCIPAL_ROLE, type PrincipalRole } from '../src/domain/vocabulary.ts';
import { globalId } from '../src/model/global-id.ts';
import { type Attribute, allTypes, isPublished, type TypeMeta, typeNamed } from '../src/model/meta.ts';
import { isCreation } from '../src/model/verb.ts';
import { completePolicySet } from '../src/policies.ts';
import { packedRulesOf, READ_MASKED } from '../src/policy/ability.ts';
import { principal } from '../src/policy/principal.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

type Rule = RawRuleOf<MongoAbility>;
type Row = Record<string, Json>;
const set = completePolicySet();
const VIEWERS: (string | undefined)[] = [undefined, ...PERSONAS.filter(({ name }) => name !== 'fe').map(p => p.name)];
const SAMPLE = 40;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What each viewer was sent, and what the server shows them of the sample: objects by type and id. */
interface Sight {
  readonly packed: PackRule<Rule>[];
  readonly creates: readonly string[];
  readonly places: readonly string[];
  readonly shown: ReadonlyMap<string, Row>;
}
const sights = new Map<string, Sight>();
/** The sample behind the graph, by global id. */
const truth = new Map<string, { meta: TypeMeta; row: Row }>();
let world: World;

const told = (meta: TypeMeta): Attribute[] =>
  [...meta.attributes.values()].filter(attribute => isPublished(attribute) && attribute.kind !== 'many');
const selected = (attribute: Attribute): string =>
  attribute.kind === 'ref' ? `${attribute.name} { id${attribute.name === 'region' ? ' path' : ''} }` : attribute.name;

/** The value of a row as the graph writes it in full. */
function written(attribute: Attribute, row: Row): Json {
  const value = row[attribute.name];
  if (attribute.kind === 'ref') return value && globalId(attribute.target().name, value);
  return attribute.kind === 'id' ? globalId(row['type'], value) : value instanceof Date ? value.valueOf() : value;
}

/** A value as it was read, to be compared with that of the row. */
function plain(attribute: Attribute, value: Json): Json {
  if (attribute.kind === 'ref') return value?.id;
  return attribute.kind === 'moment' && value ? Date.parse(value) : value;
}

async function takeSample(meta: TypeMeta): Promise<void> {
  const columns = [...meta.attributes.values()].flatMap(attribute =>
    attribute.kind === 'many'
      ? []
      : [`t.${attribute.column}${attribute.kind === 'day' ? '::text' : ''} as "${attribute.name}"`],
  );
  const { rows } = await world.owner.query(
    `select * from (select ${columns.join(', ')}, row_number() over (order by t.ctid) as n, count(*) over () as c
       from ${meta.table} t) s where n % greatest(1, c / ${SAMPLE}) = 0`,
  );
  for (const row of rows) truth.set(globalId(meta.name, row.id), { meta, row: { ...row, type: meta.name } });
}

async function sightOf(as: string | undefined): Promise<Sight> {
  const fragments = allTypes().map(meta => {
    const ids = [...truth].flatMap(([id, found]) => (found.meta === meta ? [id] : []));
    const fields = told(meta).map(selected).join(' ');
    return `${meta.name}: nodes(ids: ${JSON.stringify(ids)}) { ... on ${meta.name} { ${fields} viewerActions } }`;
  });
  const variables = {};
  const asking = { variables, ...(as ? { as } : {}) };
  const { body } = await world.ask(
    `{ viewer { viewerActions packedRules posts { region { path } } } ${fragments.join(' ')} }`,
    asking,
  );
  expect(body.errors).toBeUndefined();
  const { viewer, ...types } = body.data;
  const rows = (Object.values(types).flat() as (Row | null)[]).filter(row => row !== null);
  return {
    packed: viewer.packedRules,
    creates: viewer.viewerActions,
    places: viewer.posts.flatMap((post: Json) => post.region?.path ?? []),
    shown: new Map(rows.map(row => [row['id'], row])),
  };
}

beforeAll(async () => {
  world = await openWorld({ LIMIT_TOKENS: '20000' });
  for (const meta of allTypes()) await takeSample(meta);
  for (const as of VIEWERS) sights.set(as ?? '(public)', await sightOf(as));
}, 180_000);
afterAll(() => world.close());

const rulesFor = ({ packed }: Sight): Rule[] => unpackRules(packed);
const testsOf = (rule: Rule): [path: string, operator: string, operand: unknown][] =>
  Object.entries((rule.conditions ?? {}) as Record<string, object>).flatMap(([path, operators]) =>
    Object.entries(operators).map(([operator, operand]): [string, string, unknown] => [path, operator, operand]),
  );

describe('what packed rules say', () => {
  test('a rule has an action, a type, fields and conditions, and never a reason', () => {
    const keys = [...sights.values()].flatMap(sight => rulesFor(sight).flatMap(rule => Object.keys(rule)));
    expect([...new Set(keys)].sort()).toEqual(['action', 'conditions', 'fields', 'subject']);
  });

  test('no clause and no sentence of the policy is in them', () => {
    const text = JSON.stringify([...sights.values()].map(({ packed }) => packed));
    const tables = [...set.policies.values()].flatMap(({ verbs, clearances, fields }) => [verbs, clearances, fields]);
    const rows = tables.flatMap(table => [...table.values()].flat());
    const words = rows.flatMap(row => [row.because ?? [], row.conditions.flatMap(({ zh, en }) => [zh, en])].flat());
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(word => text.includes(word))).toEqual([]);
  });

  test('fields and conditions name only what the graph publishes, in paths that a frontend can select', () => {
    for (const rule of [...sights.values()].flatMap(rulesFor)) {
      const meta = typeNamed(rule.subject as string)!;
      const names = told(meta).map(attribute => attribute.name);
      const many = [...meta.attributes.values()].filter(({ kind }) => kind === 'many').map(({ name }) => name);
      expect([...names, ...many]).toEqual(expect.arrayContaining([rule.fields ?? []].flat()));
      const paths = [...told(meta).map(({ name, kind }) => (kind === 'ref' ? `${name}.id` : name)), 'region.path'];
      for (const [path, operator] of testsOf(rule)) {
        expect(paths).toContain(path);
        expect(['$eq', '$regex']).toContain(operator);
      }
    }
  });

  test('the only ids are global ids of objects that the viewer can read, and the only paths those of own posts', async () => {
    for (const [name, sight] of sights) {
      const ids = new Set<string>();
      for (const [, operator, operand] of rulesFor(sight).flatMap(testsOf))
        if (operator === '$regex') expect(sight.places.map(path => `^${path}`)).toContain(operand);
        else if (typeof operand === 'string' && operand.match(UUID)) ids.add(operand);
      const uuids = new Set(JSON.stringify(sight.packed).match(UUID));
      expect(new Set([...ids].map(id => id.split('_')[1]))).toEqual(uuids);
      const asking = { variables: { ids: [...ids] }, ...(name === '(public)' ? {} : { as: name }) };
      const { body } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', asking);
      expect([name, body.data.nodes]).toEqual([name, [...ids].map(id => ({ id }))]);
    }
  });

  test('they are the same after JSON, for every role', () => {
    const facts = { grant: 'g', account: 'a', staff: 's', organization: 'o', unit: 'u', region: 'r' };
    const others = { regionPath: '/61/', domain: null, grid: null, household: null };
    for (const role of Object.keys(PRINCIPAL_ROLE) as PrincipalRole[]) {
      const packed = packedRulesOf(
        set,
        principal({ posts: [{ role, ...facts, ...others }], now: '2026-11-22T02:00:00Z' }),
      );
      expect(JSON.parse(JSON.stringify(packed))).toStrictEqual(packed);
    }
  });
});

describe('judged by plain CASL on what was read over GraphQL', () => {
  /** The fullest reading of each object: what the most widely cleared of all viewers was shown of each field. */
  function fullest(): Map<string, Row> {
    const full = new Map<string, Row>();
    for (const { shown } of sights.values())
      for (const [id, row] of shown) {
        const known: Row = full.get(id) ?? {};
        for (const [name, value] of Object.entries(row)) if (value !== null) known[name] = value;
        full.set(id, known);
      }
    return full;
  }

  test('whatever it allows, the server shows, for every viewer, object, field and verb; what it denies is counted', () => {
    const wider: unknown[] = [];
    const stricter = new Map<string, number>();
    let agreed = 0;
    const compare = (at: string, object: string, allowed: boolean, shown: boolean, viewer: string) => {
      if (allowed && !shown) wider.push({ viewer, at, object });
      else if (allowed) agreed += 1;
      else if (shown) stricter.set(at, (stricter.get(at) ?? 0) + 1);
    };
    for (const [viewer, sight] of sights) {
      const ability = createMongoAbility<MongoAbility>(rulesFor(sight));
      for (const [id, reading] of fullest()) {
        const { meta, row } = truth.get(id)!;
        const own = sight.shown.get(id);
        const object = subject(meta.name, { ...reading });
        for (const attribute of told(meta)) {
          const { name } = attribute;
          const value = written(attribute, row);
          if (value === null) continue; // an empty value shows nothing to anybody
          const shown = plain(attribute, own?.[name]);
          const inFull = JSON.stringify(shown) === JSON.stringify(value);
          compare(`${meta.name}.${name}`, id, ability.can('read', object, name), inFull, viewer);
          if (ability.can(READ_MASKED, object, name) && shown == null)
            wider.push({ viewer, at: `mask of ${name}`, id });
        }
        for (const verb of set.policies.get(meta.name)!.verbs.keys())
          if (verb !== 'read' && !isCreation(meta, verb))
            compare(
              `${meta.name} ${verb}`,
              id,
              ability.can(verb, object),
              own?.['viewerActions'].includes(verb) ?? false,
              viewer,
            );
      }
    }
    const total = [...stricter.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`packed rules: ${agreed} allowed and shown, ${total} shown but not told by the rules\n`);
    for (const [at, count] of [...stricter].sort(([, a], [, b]) => b - a)) process.stdout.write(`  ${at}: ${count}\n`);
    expect(wider).toEqual([]);
    expect(agreed).toBeGreaterThan(total * 20);
  });

  test('what it allows to make, `viewer.viewerActions` offers, and the other way round', () => {
    for (const [viewer, sight] of sights) {
      const ability = createMongoAbility<MongoAbility>(rulesFor(sight));
      const creations = allTypes().flatMap(meta =>
        [...set.policies.get(meta.name)!.verbs.keys()]
          .filter(verb => isCreation(meta, verb))
          .map(verb => [verb, meta.name] as const),
      );
      const allowed = creations
        .filter(([verb, type]) => ability.can(verb, type))
        .map(([verb, type]) => `${type}.${verb}`);
      expect([viewer, allowed.sort()]).toEqual([viewer, sight.creates]);
    }
  });
});
