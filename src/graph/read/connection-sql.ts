// Connections as SQL (连接): page, count and cursors of one list over the same filter and scope, made by one closure, so
// that they cannot drift apart. Only what is selected is computed: no count without `totalCount`, no page without rows.
import type { FieldNode } from 'graphql';
import { LARGEST_PAGE } from '../../domain/largest-page.ts';
import type { TypeMeta } from '../../model/meta.ts';
import { cursorSql, readCursor } from './cursor.ts';
import { allOf, filterSql } from './filter.ts';
import { type Given, leaf } from './given.ts';
import { groupsSql } from './groups.ts';
import { type OrderKey, orderKeys, orderName, orderSql, seekSql } from './order.ts';
import { scopeInOrder } from './order-within.ts';
import { bothEnds, sizeOf } from './page-size.ts';
import { argumentsOf, type Fields, fieldsOf, type Operation, objectSql } from './projection.ts';
import { jsonList, jsonObject, jsonOf, jsonOfPlain, textLiteral } from './statement.ts';
import { countQuery } from './total-sql.ts';

export interface ListPlace {
  /** Names the list in its cursors: `Query.regions`, `MemberUnit.duties`. */
  readonly name: string;
  /** Condition that ties the rows to their parent; `true` for a root. */
  readonly join: (alias: string) => string;
  readonly path: string;
}

interface Page {
  readonly meta: TypeMeta;
  readonly keys: readonly OrderKey[];
  readonly backwards: boolean;
  readonly size: string;
  readonly after: boolean;
  readonly before: boolean;
  readonly cursor: (alias: string) => string;
  /** Whether rows carry their numbers, and one more than the page has was read. */
  readonly numbered: boolean;
}

export function connectionSql(
  operation: Operation,
  meta: TypeMeta,
  nodes: readonly FieldNode[],
  given: ReadonlyMap<string, Given>,
  place: ListPlace,
): string {
  operation.listed = true;
  const { view } = operation;
  const { statement } = view;
  const keys = orderKeys(view, meta, given.get('orderBy'), `${place.path}.orderBy`);
  const list = orderName(meta, place.name, keys);
  const within = (scope: string, alias: string) =>
    allOf([place.join(alias), scope, filterSql(view, meta, alias, given.get('filter'), `${place.path}.filter`)]);
  const base = (alias: string) => within(view.scopeOfMany(meta, alias), alias);
  const [first, last, after, before] = ['first', 'last', 'after', 'before'].map(name => leaf(given.get(name)));
  if (first && last) throw bothEnds(place.path);
  const backwards = last !== undefined;
  const wanted = sizeOf(first ?? last, place.path);
  statement.check(wanted.bind);
  const size = wanted.fixed === null ? statement.slot(wanted.bind, 'int') : String(wanted.fixed);
  const fields = fieldsOf(operation, `${meta.name}Connection`, nodes);
  const needs = needsOf(operation, fields, backwards);
  const page: Page = {
    meta,
    numbered: needs.numbers,
    keys,
    backwards,
    size,
    after: after !== undefined,
    before: before !== undefined,
    cursor: alias =>
      cursorSql(
        keys.map(key => key.sql(alias)),
        statement.slot(run => run.cursorKey(list), 'text', list),
      ),
  };
  for (const [cursor, name] of [
    [after, 'after'],
    [before, 'before'],
  ] as const)
    if (cursor)
      statement.check(run => readCursor(cursor.bind(run), run.cursorKey(list), keys.length, `${place.path}.${name}`));
  const count = () => {
    const alias = statement.alias();
    return jsonOfPlain(countQuery(meta, alias, base(alias)));
  };
  const row = statement.alias();
  const entries = [...fields].map(([key, selected]): [string, string] => [
    key,
    selected[0]!.name.value === 'groups'
      ? groups(operation, meta, selected, base, place.path)
      : memberSql(operation, page, row, selected, count, place.path),
  ]);
  if (![...fields.values()].some(([node]) => node && ['nodes', 'edges', 'pageInfo'].includes(node.name.value)))
    return `(select ${jsonObject(entries)})`;

  const inner = statement.alias();
  // Of a path that is a parameter PostgreSQL supposes that it reaches one row in 200, and for one in 3,000 it would go
  // through the newest of the whole city: behind `offset 0` it finds the village first, and puts that in order.
  const narrow = scopeInOrder(view, meta, keys, inner);
  const fenced = narrow === null && view.isOfVillages(meta);
  const seek = [
    after && seekSql(view, keys, inner, { bind: after.bind, list, path: `${place.path}.after` }, false),
    before && seekSql(view, keys, inner, { bind: before.bind, list, path: `${place.path}.before` }, true),
  ].filter(part => part !== undefined);
  const all = `select ${inner}.* from ${meta.table} ${inner} where ${allOf([narrow === null ? base(inner) : within(narrow, inner), ...(fenced ? [] : seek)])}`;
  const rows = fenced ? `select ${inner}.* from (${all} offset 0) ${inner} where ${allOf(seek)}` : all;
  const ordered = pageOf(`${rows} order by ${orderSql(keys, inner, backwards)}`, size, wanted.fixed);
  // One answer, whatever is selected: `having` makes an aggregate of it.
  const answered = (from: string) => `(select ${jsonObject(entries)} from (${from}) ${row} having true)`;
  if (!needs.numbers) return answered(ordered);
  const counted = needs.count ? ', count(*) over () as "c!"' : '';
  const numbered = `select ${row}.*, row_number() over () as "n!"${counted} from (${ordered} + 1) ${row}`;
  return answered(numbered);
}

/** The inner limit is for the planner: of one that it does not know it supposes that a tenth of all rows are wanted. */
const pageOf = (ordered: string, size: string, fixed: number | null): string =>
  `${fixed === null ? `select * from (${ordered} limit ${LARGEST_PAGE + 1}) page` : ordered} limit ${size}`;

/** Nodes alone need no numbers, for their order is that of the rows; only the cursor of the last row needs the count. */
function needsOf(operation: Operation, fields: Fields, backwards: boolean): { numbers: boolean; count: boolean } {
  const named = [...fields.values()];
  const infos = named.filter(([node]) => node!.name.value === 'pageInfo');
  const last = backwards ? 'startCursor' : 'endCursor';
  const asked = infos.flatMap(nodes => [...fieldsOf(operation, 'PageInfo', nodes).values()]);
  return { numbers: backwards || infos.length > 0, count: asked.some(([node]) => node!.name.value === last) };
}

function groups(
  operation: Operation,
  meta: TypeMeta,
  nodes: readonly FieldNode[],
  base: (alias: string) => string,
  path: string,
): string {
  const by = String(leaf(argumentsOf(operation, `${meta.name}Connection`, nodes[0]!).get('by'))?.value);
  const keys = new Map([...fieldsOf(operation, 'GroupCount', nodes)].map(([key, [node]]) => [key, node!.name.value]));
  return groupsSql(operation.view, meta, by, keys, base, `${path}.groups.by`);
}

function memberSql(
  operation: Operation,
  page: Page,
  row: string,
  nodes: readonly FieldNode[],
  count: () => string,
  path: string,
): string {
  const { meta } = page;
  const order = page.backwards ? ` order by ${row}."n!" desc` : '';
  const filter = page.numbered ? ` filter (where ${row}."n!" <= ${page.size})` : '';
  const aggregate = (object: string) => jsonList(object, order, filter);
  switch (nodes[0]!.name.value) {
    case '__typename':
      return textLiteral(`"${meta.name}Connection"`);
    case 'totalCount':
      return count();
    case 'nodes':
      return aggregate(objectSql(operation, meta, row, fieldsOf(operation, meta.name, nodes), path));
    case 'edges':
      return aggregate(edgeSql(operation, page, row, fieldsOf(operation, `${meta.name}Edge`, nodes), path));
    default:
      return pageInfoSql(page, row, fieldsOf(operation, 'PageInfo', nodes));
  }
}

function edgeSql(operation: Operation, page: Page, row: string, fields: Fields, path: string): string {
  const entries = [...fields].map(([key, nodes]): [string, string] => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, textLiteral(`"${page.meta.name}Edge"`)];
    if (name === 'cursor') return [key, jsonOf(page.cursor(row))];
    return [key, objectSql(operation, page.meta, row, fieldsOf(operation, page.meta.name, nodes), path)];
  });
  return jsonObject(entries);
}

function pageInfoSql(page: Page, row: string, fields: Fields): string {
  const more = `count(*) > ${page.size}`;
  const cursorAt = (position: string) =>
    jsonOf(`max(case when ${row}."n!" = ${position} then ${page.cursor(row)} end)`);
  const lastPosition = `least(${page.size}, ${row}."c!")`;
  const values: Record<string, () => string> = {
    __typename: () => `'"PageInfo"'`,
    hasNextPage: () => jsonOfPlain(page.backwards ? String(page.before) : more),
    hasPreviousPage: () => jsonOfPlain(page.backwards ? more : String(page.after)),
    startCursor: () => cursorAt(page.backwards ? lastPosition : '1'),
    endCursor: () => cursorAt(page.backwards ? '1' : lastPosition),
  };
  return jsonObject([...fields].map(([key, nodes]) => [key, values[nodes[0]!.name.value]!()]));
}
