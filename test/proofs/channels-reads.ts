// The channels of reading (读取通道): lists, edges, cursors, counts, node, nodes, and objects inside others.
import { globalId } from '../../src/model/global-id.ts';
import type { TypeMeta } from '../../src/model/meta.ts';
import type { Json } from '../harness/world.ts';
import { everything } from './channels-objects.ts';
import { type Probe, scalarsOf, waysTo } from './channels-probe.ts';

const pageOf = (probe: Probe, meta: TypeMeta): number => (probe.rowsOf(meta).length > 500 ? 30 : 200);

export async function askLists(probe: Probe, meta: TypeMeta): Promise<void> {
  const page = pageOf(probe, meta);
  const fields = everything(meta);
  const body = await probe.ask('select', `{ list: ${meta.plural}(first: ${page}) { totalCount nodes { ${fields} } } }`);
  const { nodes, totalCount } = body.data.list;
  const visible = probe.visible(meta).length;
  probe.report(
    'select',
    nodes.flatMap((node: Json) => probe.objects.wrong(meta, node)),
  );
  probe.report('select', nodes.length === Math.min(page, visible) ? [] : [`${meta.name}: ${nodes.length} rows`]);
  probe.report('totalCount', totalCount === visible ? [] : [`${meta.name}: ${totalCount} instead of ${visible}`]);
  probe.report('extensions.access', probe.objects.wrongAccess(meta, nodes, body.extensions?.access ?? []));
  for (const channel of ['select', 'totalCount', 'extensions.access'] as const) probe.noteAll(meta, channel);

  const last = `{ list: ${meta.plural}(last: 20) { edges { cursor node { ${fields} } } pageInfo { startCursor endCursor } } }`;
  const backwards = await probe.ask('edges', last);
  const objects = backwards.data.list.edges.map((edge: Json) => edge.node);
  probe.report(
    'edges',
    objects.flatMap((node: Json) => probe.objects.wrong(meta, node)),
  );
  probe.noteAll(meta, 'edges');
}

/** Rows in scope and out of it, one by one and together: a row out of scope is null. */
export async function askNodes(probe: Probe, meta: TypeMeta): Promise<void> {
  const visible = probe.visible(meta).slice(0, 6);
  const hidden = probe.rowsOf(meta).filter(({ id }) => !probe.view.sees(meta, id));
  const ids = [...visible, ...hidden.slice(0, 6)].map(({ id }) => globalId(meta.name, id));
  const fields = everything(meta);
  const body = await probe.ask(
    'nodes',
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${meta.name} { ${fields} } } }`,
    { ids },
  );
  const found: Json[] = body.data.nodes;
  probe.report(
    'nodes',
    found.flatMap(node => probe.objects.wrong(meta, node)),
  );
  probe.report(
    'nodes',
    found.filter(node => node !== null).length === visible.length ? [] : [`${meta.name}: wrong rows`],
  );
  probe.noteAll(meta, 'nodes');
  const one = (id: string, index: number) => `n${index}: node(id: "${id}") { ... on ${meta.name} { ${fields} } }`;
  const chosen = [ids[0], ids.at(-1)].filter(id => id !== undefined);
  if (chosen.length > 0) {
    const single = await probe.ask('node', `{ ${chosen.map(one).join(' ')} }`);
    probe.report(
      'node',
      Object.values(single.data).flatMap(node => probe.objects.wrong(meta, node)),
    );
  }
  probe.noteAll(meta, 'node');
}

/** The type inside others, to-one and to-many. */
export async function askNested(probe: Probe, meta: TypeMeta): Promise<void> {
  for (const [index, { parent, name }] of waysTo(meta, 'ref').entries()) {
    const inside = `${name} { ${everything(meta, index === 0)} }`;
    const body = await probe.ask('nested to-one', `{ list: ${parent.plural}(first: 40) { nodes { id ${inside} } } }`);
    const objects = body.data.list.nodes.map((node: Json) => node[name]);
    probe.report(
      'nested to-one',
      objects.flatMap((object: Json) => probe.objects.wrong(meta, object)),
    );
    probe.noteAll(meta, 'nested to-one');
  }
  for (const [index, { parent, name }] of waysTo(meta, 'many').entries()) {
    const inside = `${name}(first: 10) { totalCount nodes { ${everything(meta, index === 0)} } edges { cursor } }`;
    const body = await probe.ask('nested to-many', `{ list: ${parent.plural}(first: 15) { nodes { id ${inside} } } }`);
    const objects = body.data.list.nodes.flatMap((node: Json) => node[name]?.nodes ?? []);
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
    `${name}: ${meta.plural}(first: ${pageOf(probe, meta)}, orderBy: [{field: ${name}}]) { nodes { id } edges { cursor } }`;
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
      const body = await probe.ask('order', `{ ${alias(attribute.name)} }`);
      probe.report('order', refusal(body) ? [] : [`${meta.name}.${attribute.name} is not refused`]);
    }
    for (const channel of ['order', 'cursor content'] as const) probe.note(meta, attribute.name, channel);
  }
}

export const refusal = (body: Json): boolean =>
  body.data === null && body.errors.every((error: Json) => error.extensions.code === 'FIELD_NOT_PERMITTED');
