// Packed rules at work (前端判定): plain CASL, which knows nothing of this platform, judges them on objects as they were
// read over GraphQL, for everybody of the demonstration and a sample of every type. It never allows what the server does
// not show; what it does not know of is counted.

import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PERSONAS } from '../src/demo/personas.ts';
import { globalId } from '../src/model/global-id.ts';
import { type Attribute, allTypes, isPublished, metaOf, type TypeMeta } from '../src/model/meta.ts';
import { isCreation, isReading } from '../src/model/verb.ts';
import { completePolicySet } from '../src/policies.ts';
import { READ_MASKED } from '../src/policy/rules.ts';
import { answeredItems, selectedWhole } from './harness/items.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

type Row = Record<string, Json>;
type Rule = RawRuleOf<MongoAbility>;
/** What a viewer was sent, and what the server shows that viewer of the sample. */
interface Sight {
  readonly rules: Rule[];
  readonly creates: readonly string[];
  readonly shown: ReadonlyMap<string, Row>;
}

const PUBLIC = '(public)';
/** Rows of each type, evenly spread. */
const SAMPLE = 16;
const set = completePolicySet();
const sights = new Map<string, Sight>();
/** The sample behind the graph, by global id. */
const truth = new Map<string, { meta: TypeMeta; row: Row }>();
let world: World;

const told = (meta: TypeMeta): Attribute[] =>
  [...meta.attributes.values()].filter(attribute => isPublished(attribute) && attribute.kind !== 'many');
const verbsOf = (meta: TypeMeta): string[] =>
  [...set.policies.get(meta.name)!.verbs.keys()].filter(verb => !isReading(verb));

function selected(attribute: Attribute): string {
  if (attribute.kind !== 'ref') return selectedWhole(attribute);
  const region = metaOf(attribute.target()).attributes.has('region') ? 'region { path }' : '';
  return `${attribute.name} { id ${attribute.name === 'region' ? 'path' : region} }`;
}

/** A value of a row, and one of a reading, in one form. */
function inRow(attribute: Attribute, row: Row): Json {
  const value = row[attribute.name];
  if (value === null) return null;
  if (attribute.kind === 'ref') return globalId(attribute.target().name, value);
  if (attribute.kind === 'id') return globalId(row['type'], value);
  return value instanceof Date ? value.valueOf() : answeredItems(attribute, value);
}
function inReading(attribute: Attribute, value: Json): Json {
  if (attribute.kind === 'ref') return value?.id;
  return attribute.kind === 'moment' && value ? Date.parse(value) : value;
}

async function takeSample(meta: TypeMeta): Promise<void> {
  const columns = [...meta.attributes.values()].flatMap(attribute => {
    if (attribute.kind === 'many') return [];
    return `t.${attribute.column}${attribute.kind === 'day' ? '::text' : ''} as "${attribute.name}"`;
  });
  const numbered = 'row_number() over (order by t.ctid) as n, count(*) over () as c';
  const { rows } = await world.owner.query(
    `select * from (select ${columns}, ${numbered} from ${meta.table} t) s where n % greatest(1, c / ${SAMPLE}) = 0`,
  );
  for (const row of rows) truth.set(globalId(meta.name, row.id), { meta, row: { ...row, type: meta.name } });
}

const ask = async (viewer: string, query: string, variables = {}) => {
  const { body } = await world.ask(query, { variables, ...(viewer === PUBLIC ? {} : { as: viewer }) });
  expect([viewer, body.errors]).toEqual([viewer, undefined]);
  return body.data;
};

async function sightOf(name: string): Promise<Sight> {
  const types = allTypes().map(meta => {
    const ids = [...truth].flatMap(([id, found]) => (found.meta === meta ? [id] : []));
    const fields = told(meta).map(selected).join(' ');
    return `${meta.name}: nodes(ids: ${JSON.stringify(ids)}) { ... on ${meta.name} { ${fields} viewerActions } }`;
  });
  const { viewer, ...read } = await ask(name, `{ viewer { viewerActions packedRules } ${types.join(' ')} }`);
  const rows = (Object.values(read).flat() as (Row | null)[]).filter(row => row !== null);
  return {
    rules: unpackRules(viewer.packedRules as PackRule<Rule>[]),
    creates: viewer.viewerActions,
    shown: new Map(rows.map(row => [row['id'], row])),
  };
}

/** Those of the objects that the viewer may read. */
async function readable(viewer: string, ids: Iterable<string>): Promise<string[]> {
  const { nodes } = await ask(viewer, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [...ids] });
  return nodes.flatMap((node: Json) => node?.id ?? []);
}

beforeAll(async () => {
  world = await openWorld({ LIMIT_TOKENS: '20000', LIMIT_ALIASES: '500' });
  for (const meta of allTypes()) await takeSample(meta);
  const names = PERSONAS.map(({ name }) => name).filter(name => name !== 'fe');
  for (const name of [PUBLIC, ...names]) sights.set(name, await sightOf(name));
}, 240_000);
afterAll(() => world.close());

/** Of each object, whatever anybody was shown: the reading that a rule which is too wide would go furthest on. */
function fullest(): Map<string, Row> {
  const full = new Map<string, Row>();
  for (const [id, row] of [...sights.values()].flatMap(({ shown }) => [...shown])) {
    const known = full.get(id) ?? {};
    for (const [name, value] of Object.entries(row)) if (value !== null) known[name] = value;
    full.set(id, known);
  }
  return full;
}

test('what it allows, the server shows, for every viewer, object, field and verb; what else is shown is counted', async () => {
  const wider: unknown[] = [];
  const stricter = new Map<string, number>();
  let agreed = 0;
  const objects = [...fullest()].map(([id, reading]) => ({ id, reading, ...truth.get(id)! }));
  for (const [viewer, { rules, shown }] of sights) {
    const ability = createMongoAbility<MongoAbility>(rules);
    const hidden = new Set<string>();
    for (const { id, reading, meta, row } of objects) {
      const object = subject(meta.name, { ...reading });
      const own = shown.get(id);
      const compare = (at: string, allowed: boolean, isShown: boolean) => {
        if (allowed && !isShown) wider.push({ viewer, at, id });
        else if (allowed) agreed += 1;
        else if (isShown) stricter.set(`${meta.name} ${at}`, (stricter.get(`${meta.name} ${at}`) ?? 0) + 1);
      };
      for (const attribute of told(meta)) {
        const { name, kind } = attribute;
        const value = inRow(attribute, row);
        if (value === null) continue; // an empty value shows nothing to anybody
        const found = inReading(attribute, own?.[name]);
        const allowed = ability.can('read', object, name);
        // The field may be read, but what it points to may not: asked below.
        if (kind === 'ref' && allowed && own?.[name] === null) hidden.add(value);
        else compare(name, allowed, JSON.stringify(found) === JSON.stringify(value));
        if ('mask' in attribute && ability.can(READ_MASKED, object, name)) compare(name, true, found != null);
      }
      const verbs = verbsOf(meta).filter(verb => !isCreation(meta, verb));
      for (const verb of verbs)
        compare(verb, ability.can(verb, object), own?.['viewerActions'].includes(verb) ?? false);
    }
    expect([viewer, await readable(viewer, hidden)]).toEqual([viewer, []]);
  }
  const counts = [...stricter].sort(([, a], [, b]) => b - a).map(([at, count]) => `${at} ${count}`);
  process.stdout.write(`packed rules: ${agreed} allowed and shown; shown, but not told: ${counts.join(', ')}\n`);
  expect(wider).toEqual([]);
  // Liaisons are known by a column that is not published, and a day cannot be compared with "none set".
  expect(new Set(counts.map(count => count.split(' ')[0]))).toEqual(
    new Set(['StaffMember', 'Duty', 'Household', 'Person']),
  );
});

/** Whether some rule of a verb compares what packed rules cannot say: with a list, a moment or a column of its own. */
function comparesLists(coordinate: string): boolean {
  const [type, verb] = coordinate.split('.') as [string, string];
  const { meta, verbs } = set.policies.get(type)!;
  return verbs
    .get(verb)!
    .flatMap(row => row.conditions.flatMap(({ tests }) => tests))
    .some(({ attribute, operator }) => operator !== '$eq' || meta.attributes.get(attribute)?.label === null);
}

test('what it allows to make `viewer.viewerActions` offers; rules on lists stay with the server', () => {
  for (const [viewer, { rules, creates }] of sights) {
    const ability = createMongoAbility<MongoAbility>(rules);
    const allowed = allTypes().flatMap(meta =>
      verbsOf(meta).flatMap(verb =>
        isCreation(meta, verb) && ability.can(verb, meta.name) ? `${meta.name}.${verb}` : [],
      ),
    );
    expect([viewer, allowed.filter(verb => !creates.includes(verb))]).toEqual([viewer, []]);
    const onLists = creates.filter((verb: string) => !allowed.includes(verb));
    for (const verb of onLists) expect([verb, comparesLists(verb)]).toEqual([verb, true]);
  }
});
