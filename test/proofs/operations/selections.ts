// Random selections (选择集): fields, aliases, fragments, nested objects and connections of any depth.
import { attributeOf, isPublished, metaOf, type ScalarAttribute, type TypeMeta } from '../../../src/model/meta.ts';
import type { Draft } from './draft.ts';
import { filterOf, orderOf } from './filters.ts';
import { fieldOf, groupsOf } from './groups.ts';
import { asJson, plain, type Value, written } from './values.ts';

/** Where an object stands: how deep it may go on, and how many rows one connection below may return. */
export interface Place {
  readonly path: readonly string[];
  readonly depth: number;
  readonly page: number;
  /** Inside a named fragment, where a response key must not depend on who spreads it. */
  readonly shared?: boolean;
  /** Every value of the object is asked for. */
  readonly wide?: boolean;
}

/** A response key for a field with a selection of its own: never one that is taken. */
function keyFor(draft: Draft, name: string, taken: Set<string>, place: Place): string | null {
  if (!taken.has(name) && !place.shared && !(draft.mayAlias && draft.random.chance(0.2))) {
    taken.add(name);
    return name;
  }
  return draft.mayAlias ? draft.alias() : null;
}

const called = (name: string, key: string): string => (key === name ? name : `${key}: ${name}`);

/** The inside of an object of a declared type, without braces. */
export function fieldsOf(draft: Draft, meta: TypeMeta, place: Place, taken = new Set<string>()): string {
  const { random, coverage } = draft;
  const parts: string[] = [];
  const published = [...meta.attributes.values()].filter(isPublished);
  const scalars = published.filter(({ kind }) => kind !== 'ref' && kind !== 'many');
  const names = place.wide ? scalars : draft.some(meta, published, random.between(1, 6));
  for (const attribute of names) {
    if (attribute.kind !== 'ref' && attribute.kind !== 'many') parts.push(leaf(draft, meta, attribute.name));
    else {
      const inner = place.depth > 0 ? keyFor(draft, attribute.name, taken, place) : null;
      if (inner === null) continue;
      const target = metaOf(attribute.target());
      const below = { ...place, wide: random.chance(0.1), path: [...place.path, inner], depth: place.depth - 1 };
      coverage.add(`selected ${meta.name}.${attribute.name}`);
      coverage.add(attribute.kind === 'ref' ? 'nested to-one' : 'nested to-many');
      const field = called(attribute.name, inner);
      if (attribute.kind === 'ref') parts.push(`${field}${draft.directive()} { ${fieldsOf(draft, target, below)} }`);
      else parts.push(connection(draft, target, field, `${meta.name}.${attribute.name}`, below));
    }
  }
  if (random.chance(0.15)) parts.push(leaf(draft, meta, 'viewerActions'));
  if (random.chance(0.15)) parts.push(leaf(draft, meta, '__typename'));
  if (random.chance(0.1) && parts.length > 0) repeat(draft, parts);
  if (parts.length === 0) parts.push('id');
  return random.chance(0.3) ? wrapped(draft, meta, parts, place, taken) : parts.join(' ');
}

function leaf(draft: Draft, meta: TypeMeta, name: string): string {
  draft.coverage.add(meta.attributes.has(name) ? `selected ${meta.name}.${name}` : name);
  const aliased = draft.mayAlias && draft.random.chance(0.07);
  const { items } = (meta.attributes.get(name) ?? {}) as Partial<ScalarAttribute>;
  const members = items ? draft.random.some(['__typename', ...Object.keys(items.members)], 3) : [];
  const inner = items ? ` { ${members.length > 0 ? members.join(' ') : '__typename'} }` : '';
  return `${aliased ? `${draft.alias()}: ${name}` : name}${draft.directive()}${inner}`;
}

function repeat(draft: Draft, parts: string[]): void {
  const plainLeaf = parts.find(part => /^\w+$/.test(part));
  if (!plainLeaf) return;
  draft.coverage.add('repeated field');
  parts.push(plainLeaf);
}

/** Moves the fields, or adds some, into a fragment. */
function wrapped(draft: Draft, meta: TypeMeta, parts: string[], place: Place, taken: Set<string>): string {
  const { random, coverage } = draft;
  const way = random.between(0, 2);
  if (way === 0) {
    coverage.add('inline fragment');
    const condition = random.chance(0.7) ? `... on ${meta.name}` : '...';
    return `${condition}${draft.directive()} { ${parts.join(' ')} }`;
  }
  if (way === 1) {
    coverage.add('fragment on Node');
    return `${parts.join(' ')} ... on Node { id ${random.chance(0.5) ? 'viewerActions' : ''} }`;
  }
  coverage.add('named fragment');
  const name = draft.fragmentName();
  const inner = fieldsOf(draft, meta, { ...place, depth: Math.min(place.depth, 1), shared: true }, taken);
  draft.fragments.push(`fragment ${name} on ${meta.name} { ${inner} }`);
  return `${parts.join(' ')} ...${name}`;
}

/** A list: its arguments, and which parts of the connection are asked for. */
export function connection(draft: Draft, meta: TypeMeta, field: string, list: string, place: Place): string {
  const { random, coverage } = draft;
  const given = argumentsOf(draft, meta, list, place);
  const text = given.entries.map(([name, value]) => `${name}: ${written(value)}`).join(', ');
  const parts: string[] = [];
  const below = (...keys: string[]): Place => ({
    ...place,
    path: [...place.path, ...keys],
    page: Math.max(1, Math.floor(place.page / 4)),
  });
  const cursors = (...keys: string[]) =>
    draft.places.push({ list, order: given.order, path: [...place.path, ...keys] });
  if (random.chance(0.5)) {
    coverage.add('totalCount');
    parts.push('totalCount');
  }
  const groups = groupsOf(draft.schema, meta).filter(by =>
    draft.sight.mayCompare(meta, attributeOf(meta, fieldOf(by))),
  );
  if (groups.length > 0 && random.chance(0.25)) {
    coverage.add('groups');
    parts.push(`groups(by: ${random.pick(groups)}) { value count }`);
  }
  if (random.chance(0.65)) parts.push(`nodes { ${fieldsOf(draft, meta, below('nodes'))} }`);
  if (random.chance(0.3)) {
    coverage.add('edges');
    const cursor = random.chance(0.7);
    if (cursor) {
      coverage.add('cursor');
      cursors('edges', 'cursor');
    }
    parts.push(`edges { ${cursor ? 'cursor ' : ''}node { ${fieldsOf(draft, meta, below('edges', 'node'))} } }`);
  }
  if (random.chance(0.3) || parts.length === 0) {
    coverage.add('pageInfo');
    cursors('pageInfo', 'endCursor');
    cursors('pageInfo', 'startCursor');
    parts.push('pageInfo { hasNextPage hasPreviousPage startCursor endCursor }');
  }
  return `${field}${text ? `(${text})` : ''}${draft.directive()} { ${parts.join(' ')} }`;
}

interface ListArguments {
  readonly entries: (readonly [string, Value])[];
  readonly order: string;
}

function argumentsOf(draft: Draft, meta: TypeMeta, list: string, place: Place): ListArguments {
  const { random, coverage, variables } = draft;
  const entries: (readonly [string, Value])[] = [];
  if (random.chance(0.5)) entries.push(['filter', filterOf(draft, meta, 2)]);
  const found = random.chance(0.8) ? draft.cursors.find(random, list) : null;
  let order = 'null';
  if (found) order = found.order;
  else if (random.chance(0.5)) {
    const value = orderOf(draft, meta);
    entries.push(['orderBy', variables.maybe(value, `[${meta.name}Order!]`)]);
    order = JSON.stringify(asJson(value));
  }
  if (found && order !== 'null') entries.push(['orderBy', orderAgain(JSON.parse(order) as OrderKey[])]);
  const end = random.pick(['first', 'first', 'last', 'none']);
  // Without a size a page has fifty rows: only where few can come of it.
  if (end !== 'none' || place.page < 50) {
    const name = end === 'none' ? 'first' : end;
    coverage.add(name);
    const size = random.between(random.chance(0.1) ? 0 : 1, Math.min(place.page, 200));
    entries.push([name, variables.maybe(plain(size), 'Int')]);
  }
  if (found) {
    const name = random.pick(['after', 'before']);
    coverage.add(name);
    entries.push([name, variables.maybe(plain(found.cursor), 'String')]);
  }
  return { entries, order };
}

interface OrderKey {
  readonly field: string;
  readonly direction?: string;
}

const orderAgain = (keys: readonly OrderKey[]): Value => ({
  kind: 'list',
  items: keys.map(({ field, direction }) => ({
    kind: 'object' as const,
    fields: [
      ['field', { kind: 'enum', name: field }],
      ...(direction ? [['direction', { kind: 'enum', name: direction }] as const] : []),
    ] as const,
  })),
});
