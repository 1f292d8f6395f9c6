// Random queries (随机查询): one to three roots over the whole schema. What leaves here is valid and within the limits.
import { attributeOf, type ScalarAttribute, type TypeMeta } from '../../../src/model/meta.ts';
import { singular } from '../../../src/model/type.ts';
import type { CursorPlace, Draft } from './draft.ts';
import { connection, fieldsOf, type Place } from './selections.ts';
import { structureOf } from './structures.ts';
import { list, plain, written } from './values.ts';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `inquiry`: an auditor is told truths about conditions that depend on facts the auditor may not read. */
  readonly kind: 'query' | 'mutation' | 'inquiry';
  readonly places: readonly CursorPlace[];
  /** Name of the mutation. */
  readonly mutation?: string;
}

export function finish(
  draft: Draft,
  kind: GeneratedOperation['kind'],
  selections: string,
  mutation?: string,
): GeneratedOperation {
  const body = [selections, ...draft.fragments].join('\n');
  // A filter may name a condition twice; the variables of the one that lost are not used.
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name!));
  const definitions = draft.variables.definitions.filter(text => used.has(/\w+/.exec(text)![0]));
  const given = Object.fromEntries(Object.entries(draft.variables.given).filter(([name]) => used.has(name)));
  draft.coverage.add(definitions.length > 0 ? 'variables' : 'literals');
  const word = kind === 'mutation' ? kind : 'query';
  const head = definitions.length > 0 ? `${word} Random(${definitions.join(', ')})` : `${word} Random`;
  const query = [`${head} { ${selections} }`, ...draft.fragments].join('\n');
  const operation: GeneratedOperation = { query, variables: given, kind, places: draft.places };
  return mutation === undefined ? operation : { ...operation, mutation };
}

/** `focus`: a type that one root has to be about, so that in time every type is. */
export function randomQuery(draft: Draft, types: readonly TypeMeta[], focus: TypeMeta): GeneratedOperation {
  const { random } = draft;
  const taken = new Set<string>();
  const count = random.pick([1, 1, 2, 3]);
  const roots = Array.from({ length: count }, (_, index) =>
    root(draft, index === 0 ? focus : random.pick(types), taken, count),
  );
  if (random.chance(0.1)) roots.push(leafTypename(draft));
  return finish(draft, 'query', roots.join(' '));
}

function leafTypename(draft: Draft): string {
  draft.coverage.add('__typename');
  return '__typename';
}

function root(draft: Draft, meta: TypeMeta, taken: Set<string>, siblings: number): string {
  const { random } = draft;
  const key = (name: string): string => {
    const free = !taken.has(name) && !random.chance(0.15);
    taken.add(name);
    return free || !draft.mayAlias ? name : draft.alias();
  };
  const field = (name: string) => {
    const known = taken.has(name);
    const chosen = known ? draft.alias() : key(name);
    return { key: chosen, text: chosen === name ? name : `${chosen}: ${name}` };
  };
  const way = random.between(0, 11);
  if (way <= 5) return listRoot(draft, meta, field(meta.plural), siblings);
  if (way <= 7) return oneRoot(draft, meta, field(singular(meta.name)));
  if (way === 8) return nodeRoot(draft, meta, field('node'));
  if (way === 9) return nodesRoot(draft, meta, field('nodes'));
  if (way === 10) return `${field('viewer').text} { ${structureOf(draft, 'Viewer', 3)} }`;
  return random.chance(0.5) ? introspection(draft, meta) : listRoot(draft, meta, field(meta.plural), siblings);
}

interface Field {
  readonly key: string;
  readonly text: string;
}

function listRoot(draft: Draft, meta: TypeMeta, field: Field, siblings: number): string {
  draft.coverage.add('list');
  draft.coverage.add(`asked ${meta.name}`);
  // Wide and flat, or narrow and deep.
  const flat = draft.random.chance(0.45);
  const page = flat ? Math.floor(200 / siblings) : 30;
  const place: Place = { path: [field.key], depth: flat ? 1 : 3, page, wide: flat && draft.random.chance(0.5) };
  return connection(draft, meta, field.text, `Query.${meta.plural}`, place);
}

function oneRoot(draft: Draft, meta: TypeMeta, field: Field): string {
  const { random, stock, variables, coverage } = draft;
  const place: Place = { path: [field.key], depth: 4, page: 30, wide: random.chance(0.2) };
  const byKey = meta.key !== null && random.chance(0.5);
  coverage.add(byKey ? 'one by business key' : 'one by id');
  coverage.add(`asked ${meta.name}`);
  if (!byKey) {
    const id = variables.maybe(plain(stock.id(random, meta)), 'ID');
    return `${field.text}(id: ${written(id)}) { ${fieldsOf(draft, meta, place)} }`;
  }
  const key = attributeOf(meta, meta.key!) as ScalarAttribute;
  const types = { text: 'String', count: 'Int', day: 'Date' };
  const value = variables.maybe(plain(stock.value(random, meta, key)), types[key.kind as 'text']);
  return `${field.text}(${key.name}: ${written(value)}) { ${fieldsOf(draft, meta, place)} }`;
}

const onType = (draft: Draft, meta: TypeMeta, place: Place): string => {
  draft.coverage.add('fragment on Node');
  const typename = draft.random.chance(0.5) ? '__typename ' : '';
  return `${typename}id ... on ${meta.name} { ${fieldsOf(draft, meta, { ...place, shared: true })} }`;
};

function nodeRoot(draft: Draft, meta: TypeMeta, field: Field): string {
  const { random, stock, variables, coverage } = draft;
  coverage.add('node');
  const id = variables.maybe(plain(stock.id(random, meta)), 'ID!');
  return `${field.text}(id: ${written(id)}) { ${onType(draft, meta, { path: [field.key], depth: 3, page: 20 })} }`;
}

function nodesRoot(draft: Draft, meta: TypeMeta, field: Field): string {
  const { random, stock, variables, coverage } = draft;
  coverage.add('nodes');
  const ids = Array.from({ length: random.between(0, 12) }, () => plain(stock.id(random, meta)));
  const place = { path: [field.key], depth: 2, page: 10 };
  return `${field.text}(ids: ${written(variables.maybe(list(ids), '[ID!]!'))}) { ${onType(draft, meta, place)} }`;
}

function introspection(draft: Draft, meta: TypeMeta): string {
  draft.coverage.add('introspection');
  const name = draft.random.pick([meta.name, `${meta.name}Filter`, `${meta.name}OrderField`, 'Query']);
  const inside = draft.random.pick([
    'name kind description',
    'fields { name description type { name kind ofType { name } } }',
    'inputFields { name type { name } defaultValue }',
    'enumValues { name description }',
  ]);
  return `${draft.alias()}: __type(name: ${JSON.stringify(name)}) { ${inside} }`;
}
