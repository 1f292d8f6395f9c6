// Groups of a list (分组计数): how many of the rows that the count counts have each value. Same rows as `totalCount`, values
// through the same door as a comparison, so that a group tells nothing that a filter and a count would not.
import { Failure } from '../../domain/errors.ts';
import { CODE_LENGTH } from '../../domain/region-code.ts';
import type { RegionLevel } from '../../domain/vocabulary.ts';
import { divisionLevel } from '../../model/connection.ts';
import { globalIdSql } from '../../model/global-id.ts';
import { attributeOf, metaOf, type TypeMeta } from '../../model/meta.ts';
import { jsonList, jsonObject, jsonOf, jsonOfPlain, textLiteral } from './statement.ts';
import type { Viewpoint } from './viewpoint.ts';

/** Code of the division of that level that a region lies in, null where it lies above: each code begins with those above it. */
export function divisionOf(by: string, region: string): string {
  const digits = CODE_LENGTH[by as RegionLevel];
  return `case when length(${region}.code) >= ${digits} then left(${region}.code, ${digits}) end`;
}

/** The column that rows are counted by, as the viewer may compare it. */
function countedSql(view: Viewpoint, meta: TypeMeta, by: string, alias: string, path: string): string {
  const attribute = attributeOf(meta, divisionLevel(by) === null ? by : 'region');
  if (attribute.kind === 'many') throw new Failure('INVALID_INPUT');
  return view.operand(meta, attribute, alias, path);
}

/** What is told of a counted value `k`. A row that the viewer does not see is nobody's group. */
function toldSql(view: Viewpoint, meta: TypeMeta, by: string, k: string): string {
  const level = divisionLevel(by);
  const attribute = attributeOf(meta, level === null ? by : 'region');
  if (attribute.kind !== 'ref') return `${k}::text`;
  const target = metaOf(attribute.target());
  const other = view.statement.alias();
  const told = level === null ? globalIdSql(target.name, other) : divisionOf(by, other);
  return `(select ${told} from ${target.table} ${other} where ${other}.id = ${k} and ${view.scope(target, other)})`;
}

/** What one row is counted under. */
export const valueSql = (view: Viewpoint, meta: TypeMeta, by: string, alias: string, path: string): string =>
  toldSql(view, meta, by, countedSql(view, meta, by, alias, path));

/** `[{ value, count }]`, the most frequent first; rows whose value is empty or hidden are counted under null. */
export function groupsSql(
  view: Viewpoint,
  meta: TypeMeta,
  by: string,
  keys: ReadonlyMap<string, string>,
  base: (alias: string) => string,
  path: string,
): string {
  const { statement } = view;
  const [alias, inner, grouped] = [statement.alias(), statement.alias(), statement.alias()];
  // Counted by the column first: what is told of a value is looked up once a value, not once a row.
  const rows = `select ${countedSql(view, meta, by, alias, path)} as k, count(*) as n from ${meta.table} ${alias} where ${base(alias)} group by 1`;
  const counted = `select ${toldSql(view, meta, by, `${inner}.k`)} as v, sum(${inner}.n)::bigint as n from (${rows}) ${inner} group by 1`;
  const members: Record<string, string> = {
    __typename: textLiteral('"GroupCount"'),
    value: jsonOf(`${grouped}.v`),
    count: jsonOfPlain(`${grouped}.n`),
  };
  const object = jsonObject([...keys].map(([key, name]) => [key, members[name]!]));
  const list = jsonList(object, ` order by ${grouped}.n desc, ${grouped}.v`);
  return `(select ${list} from (${counted}) ${grouped})`;
}
