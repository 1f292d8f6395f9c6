// Connections as SQL (连接): page, count and cursors of one list over the same filter and scope, made by one closure, so
// that they cannot drift apart. Only what is selected is computed: no count without `totalCount`, no page without rows.
import type { FieldNode } from 'graphql';
import { Failure } from '../../domain/errors.ts';
import type { TypeMeta } from '../../model/meta.ts';
import { DEFAULT_PAGE_SIZE } from '../limits/limits.ts';
import { cursorSql, readCursor } from './cursor.ts';
import { allOf, filterSql } from './filter.ts';
import { type Given, type Leaf, leaf } from './given.ts';
import { groupsSql } from './groups.ts';
import { type OrderKey, orderKeys, orderName, orderSql, seekSql } from './order.ts';
import { argumentsOf, type Fields, fieldsOf, type Operation, objectSql } from './projection.ts';
import { type Bind, jsonObject, textLiteral } from './statement.ts';

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
}

export function connectionSql(
  operation: Operation,
  meta: TypeMeta,
  nodes: readonly FieldNode[],
  given: ReadonlyMap<string, Given>,
  place: ListPlace,
): string {
  const { view } = operation;
  const { statement } = view;
  const keys = orderKeys(view, meta, given.get('orderBy'), `${place.path}.orderBy`);
  const list = orderName(meta, place.name, keys);
  const base = (alias: string) =>
    allOf([
      place.join(alias),
      view.scope(meta, alias),
      filterSql(view, meta, alias, given.get('filter'), `${place.path}.filter`),
    ]);
  const [first, last, after, before] = ['first', 'last', 'after', 'before'].map(name => leaf(given.get(name)));
  if (first && last) throw bothEnds(place.path);
  const backwards = last !== undefined;
  const wanted = sizeOf(first ?? last, place.path);
  statement.check(wanted);
  const size = statement.slot(wanted, 'int');
  const page: Page = {
    meta,
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
  const fields = fieldsOf(operation, `${meta.name}Connection`, nodes);
  const count = () => {
    const alias = statement.alias();
    return `(select count(*) from ${meta.table} ${alias} where ${base(alias)})`;
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
  const seek = [
    after && seekSql(view, keys, inner, { bind: after.bind, list, path: `${place.path}.after` }, false),
    before && seekSql(view, keys, inner, { bind: before.bind, list, path: `${place.path}.before` }, true),
  ].filter(part => part !== undefined);
  const rows = `select ${inner}.* from ${meta.table} ${inner} where ${allOf([base(inner), ...seek])}`;
  const ordered = `${rows} order by ${orderSql(keys, inner, backwards)} limit ${size} + 1`;
  const numbered = `select ${row}.*, row_number() over () as "n!", count(*) over () as "c!" from (${ordered}) ${row}`;
  return `(select ${jsonObject(entries)} from (${numbered}) ${row})`;
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
  const aggregate = (object: string) =>
    `coalesce(json_agg(${object}${page.backwards ? ` order by ${row}."n!" desc` : ''})` +
    ` filter (where ${row}."n!" <= ${page.size}), '[]')`;
  switch (nodes[0]!.name.value) {
    case '__typename':
      return textLiteral(`${meta.name}Connection`);
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
    if (name === '__typename') return [key, textLiteral(`${page.meta.name}Edge`)];
    if (name === 'cursor') return [key, page.cursor(row)];
    return [key, objectSql(operation, page.meta, row, fieldsOf(operation, page.meta.name, nodes), path)];
  });
  return jsonObject(entries);
}

function pageInfoSql(page: Page, row: string, fields: Fields): string {
  const more = `coalesce(max(${row}."c!"), 0) > ${page.size}`;
  const cursorAt = (position: string) => `max(case when ${row}."n!" = ${position} then ${page.cursor(row)} end)`;
  const lastPosition = `least(${page.size}, ${row}."c!")`;
  const values: Record<string, () => string> = {
    __typename: () => `'PageInfo'`,
    hasNextPage: () => (page.backwards ? String(page.before) : more),
    hasPreviousPage: () => (page.backwards ? more : String(page.after)),
    startCursor: () => cursorAt(page.backwards ? lastPosition : '1'),
    endCursor: () => cursorAt(page.backwards ? '1' : lastPosition),
  };
  return jsonObject([...fields].map(([key, nodes]) => [key, values[nodes[0]!.name.value]!()]));
}

/** Rows of a page. Too many are refused before planning (limits); fewer than none make no sense. */
function sizeOf(given: Leaf | undefined, path: string): Bind {
  if (!given) return () => DEFAULT_PAGE_SIZE;
  return run => {
    const size = Number(given.bind(run));
    if (size >= 0) return size;
    throw new Failure('INVALID_INPUT', {
      violations: [
        { path, rule: 'NEGATIVE', zh: 'first 与 last 不能为负数', en: 'first and last may not be negative' },
      ],
    });
  };
}

function bothEnds(path: string): Failure {
  return new Failure('INVALID_INPUT', {
    violations: [
      {
        path,
        rule: 'FIRST_AND_LAST',
        zh: 'first 与 last 只能给其一',
        en: 'Give first or last, not both',
      },
    ],
  });
}
