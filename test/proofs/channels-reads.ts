// The channels of reading (读取通道): lists, fragments, edges, cursors, counts, one, node, nodes, and objects inside others.
import { globalId } from '../../src/model/global-id.ts';
import { attributeOf, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import { singular } from '../../src/model/type.ts';
import type { Json } from '../harness/world.ts';
import { answered, everything } from './channels-objects.ts';
import { type Probe, scalarsOf, waysTo } from './channels-probe.ts';
import type { StoredRow } from './operations/stock.ts';

const pageOf = (probe: Probe, meta: TypeMeta): number => (probe.rowsOf(meta).length > 100 ? 25 : 60);

/** Rows in scope and out of it, half and half. */
const both = (probe: Probe, meta: TypeMeta, most: number) => [
  ...probe.visible(meta).slice(0, most),
  ...probe.hidden(meta).slice(0, most),
];

export async function askLists(probe: Probe, meta: TypeMeta): Promise<void> {
  const page = pageOf(probe, meta);
  const fields = everything(meta);
  const flat = everything(meta, false);
  const ones = both(probe, meta, 2);
  const keyed = ones.map(row => keyOf(meta, row));
  const one = (index: number) => `one${index}: ${singular(meta.name)}(id: $i${index}) { ${flat} }`;
  const byKey = (index: number) => `key${index}: ${singular(meta.name)}(${meta.key}: $k${index}) { ${flat} }`;
  const declared = ones.flatMap((_, index) => [
    `$i${index}: ID`,
    ...(keyed[index] ? [`$k${index}: ${keyed[index].type}`] : []),
  ]);
  const query = `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} {
    list: ${meta.plural}(first: ${page}) { totalCount nodes { ${fields} } }
    ends: ${meta.plural}(last: 15) { edges { cursor node { ${flat} } } pageInfo { startCursor endCursor hasNextPage } }
    parts: ${meta.plural}(first: 5) { nodes { __typename ...Rest ... on Node { id viewerActions } } }
    ${ones.map((_, index) => `${one(index)} ${keyed[index] ? byKey(index) : ''}`).join('\n')}
  } fragment Rest on ${meta.name} { ${flat} }`;
  const variables = Object.fromEntries(
    ones.flatMap((row, index) => [
      [`i${index}`, globalId(meta.name, row.id)],
      ...(keyed[index] ? [[`k${index}`, keyed[index].value]] : []),
    ]),
  );
  const { data, extensions } = await probe.ask('select', query, variables);
  const { nodes, totalCount } = data.list;
  const visible = probe.visible(meta).length;
  const judge = (channel: 'select' | 'edges' | 'fragment' | 'one', objects: Json[]) =>
    probe.report(
      channel,
      objects.flatMap(object => probe.objects.wrong(meta, object)),
    );
  const ends = data.ends.edges.map((edge: Json) => edge.node);
  const found = ones.flatMap((_, index) => [data[`one${index}`], data[`key${index}`] ?? null]);
  judge('select', nodes);
  judge('edges', ends);
  judge('fragment', data.parts.nodes);
  judge('one', found);
  const size = Math.min(page, visible);
  probe.report('select', nodes.length === size ? [] : [`${meta.name}: ${nodes.length} rows, not ${size}`]);
  probe.report('totalCount', totalCount === visible ? [] : [`${meta.name}: ${totalCount} instead of ${visible}`]);
  const objects = [...nodes, ...ends, ...data.parts.nodes, ...found];
  probe.report('extensions.access', probe.objects.wrongAccess(meta, objects, extensions?.access ?? []));
  for (const channel of ['select', 'edges', 'fragment', 'one', 'totalCount', 'extensions.access'] as const)
    probe.noteAll(meta, channel);
}

const KEY_TYPES: Readonly<Record<string, string>> = { text: 'String', count: 'Int', day: 'Date' };

/** The business key of the row, where everybody may ask by it: else the whole is refused, as a filter on it is. */
function keyOf(meta: TypeMeta, row: StoredRow): { type: string; value: unknown } | null {
  const key = meta.key === null ? null : (attributeOf(meta, meta.key) as ScalarAttribute);
  if (key?.label !== 'PUBLIC' || (row[key.column] ?? null) === null) return null;
  return { type: KEY_TYPES[key.kind] ?? key.enumeration!.name, value: answered(key, row[key.column]) };
}

/** Rows in scope and out of it, one by one and together: a row out of scope is null. */
export async function askNodes(probe: Probe, meta: TypeMeta): Promise<void> {
  const ids = both(probe, meta, 5).map(({ id }) => globalId(meta.name, id));
  const fields = everything(meta);
  const query = `query ($ids: [ID!]!, $first: ID!, $last: ID!) {
    nodes(ids: $ids) { ... on ${meta.name} { ${fields} } }
    first: node(id: $first) { ... on ${meta.name} { ${fields} } }
    last: node(id: $last) { ... on ${meta.name} { ${fields} } }
  }`;
  const { data } = await probe.ask('nodes', query, { ids, first: ids[0] ?? '', last: ids.at(-1) ?? '' });
  const { nodes, ...single } = data;
  const wrong = (found: Json[]): string[] => found.flatMap(node => probe.objects.wrong(meta, node));
  const visible = Math.min(5, probe.visible(meta).length);
  probe.report('nodes', wrong(nodes));
  probe.report('node', wrong(Object.values(single)));
  const count = nodes.filter((node: Json) => node !== null).length;
  probe.report('nodes', count === visible ? [] : [`${meta.name}: ${count} rows, not ${visible}`]);
  for (const channel of ['node', 'nodes'] as const) probe.noteAll(meta, channel);
}

/** The type inside others, to-one and to-many. */
export async function askNested(probe: Probe, meta: TypeMeta): Promise<void> {
  const ones = waysTo(meta, 'ref');
  const many = waysTo(meta, 'many');
  if (ones.length + many.length === 0) return;
  const toOne = ones.map(({ parent, name }, index) => {
    const inside = `${name} { ${everything(meta, index === 0)} }`;
    return `one${index}: ${parent.plural}(first: 25) { nodes { id ${inside} } }`;
  });
  const toMany = many.map(({ parent, name }, index) => {
    const inside = `${name}(first: 8) { totalCount nodes { ${everything(meta, index === 0)} } edges { cursor } }`;
    return `many${index}: ${parent.plural}(first: 10) { nodes { id ${inside} } }`;
  });
  const { data } = await probe.ask(
    ones.length > 0 ? 'nested to-one' : 'nested to-many',
    `{ ${[...toOne, ...toMany].join('\n')} }`,
  );
  for (const [index, { name }] of ones.entries()) {
    const objects = data[`one${index}`].nodes.map((node: Json) => node[name]);
    probe.report(
      'nested to-one',
      objects.flatMap((object: Json) => probe.objects.wrong(meta, object)),
    );
    probe.noteAll(meta, 'nested to-one');
  }
  for (const [index, { name }] of many.entries()) {
    const objects = data[`many${index}`].nodes.flatMap((node: Json) => node[name]?.nodes ?? []);
    probe.report(
      'nested to-many',
      objects.flatMap((object: Json) => probe.objects.wrong(meta, object)),
    );
    probe.noteAll(meta, 'nested to-many');
  }
}

/** Orders by each field: refused without clearance; else hidden values stand where missing ones do, sorted by id. */
export async function askOrders(probe: Probe, meta: TypeMeta): Promise<void> {
  const sortable = scalarsOf(meta).filter(({ order }) => order);
  const alias = (name: string) =>
    `${name}: ${meta.plural}(first: ${pageOf(probe, meta)}, orderBy: [{field: ${name}}]) { nodes { id } pageInfo { startCursor endCursor } }`;
  const permitted = sortable.filter(attribute => probe.view.mayCompare(meta, attribute));
  if (permitted.length > 0) {
    const { data } = await probe.ask('order', `{ ${permitted.map(({ name }) => alias(name)).join(' ')} }`);
    for (const attribute of permitted) {
      const ids: string[] = data[attribute.name].nodes.map((node: Json) => node.id);
      const isMissing = (id: string): boolean => {
        const row = probe.objects.row(meta, id)!;
        return probe.view.access(meta, attribute, row) !== 'FULL' || (row[attribute.column] ?? null) === null;
      };
      const first = ids.findIndex(isMissing);
      const tail = first === -1 ? [] : ids.slice(first);
      const sorted = tail.every(isMissing) && JSON.stringify(tail) === JSON.stringify([...tail].sort());
      probe.report(
        'order',
        attribute.kind === 'id' || sorted ? [] : [`${meta.name}.${attribute.name} leaks its order`],
      );
    }
  }
  for (const attribute of sortable) {
    if (!permitted.includes(attribute)) {
      const key = `order by ${meta.name}.${attribute.name}`;
      const query = `query ($order: [${meta.name}Order!]) { list: ${meta.plural}(orderBy: $order) { nodes { id } } }`;
      const body = await probe.askConstant('order', key, query, { order: [{ field: attribute.name }] });
      probe.report('order', refusal(body) ? [] : [`${meta.name}.${attribute.name} is not refused`]);
    }
    for (const channel of ['order', 'cursor'] as const) probe.note(meta, attribute.name, channel);
  }
}

export const refusal = (body: Json): boolean =>
  body.data === null && body.errors.every((error: Json) => error.extensions.code === 'FIELD_NOT_PERMITTED');
