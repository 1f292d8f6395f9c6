// Groups of a list (分组计数): how many of the rows that the count counts have each value. Same rows as `totalCount`, values
// through the same door as a comparison, so that a group tells nothing that a filter and a count would not.
import { Failure } from '../../domain/errors.ts';
import { divisionLevel } from '../../model/connection.ts';
import { globalIdSql } from '../../model/global-id.ts';
import { attributeOf, metaOf, type TypeMeta } from '../../model/meta.ts';
import { jsonList, jsonObject, jsonOf, jsonOfPlain, textLiteral } from './statement.ts';
import type { Viewpoint } from './viewpoint.ts';

/** What a row is counted under. */
function valueSql(view: Viewpoint, meta: TypeMeta, by: string, alias: string, path: string): string {
  const level = divisionLevel(by);
  if (level !== null) {
    const seen = view.operand(meta, attributeOf(meta, 'region') as never, alias, path);
    return `(case when ${seen} is not null then nullif(split_part(${alias}.region_path, '/', ${level}), '') end)`;
  }
  const attribute = attributeOf(meta, by);
  if (attribute.kind === 'many') throw new Failure('INVALID_INPUT');
  const operand = view.operand(meta, attribute, alias, path);
  if (attribute.kind !== 'ref') return `(${operand})::text`;
  // A row that the viewer does not see is nobody's group.
  const target = metaOf(attribute.target());
  const other = view.statement.alias();
  return (
    `(select ${globalIdSql(target.name, other)} from ${target.table} ${other}` +
    ` where ${other}.id = ${operand} and ${view.scope(target, other)})`
  );
}

/** `[{ value, count }]`, the most frequent first; rows whose value is empty or hidden are counted under null. */
export function groupsSql(
  view: Viewpoint,
  meta: TypeMeta,
  by: string,
  keys: ReadonlyMap<string, string>,
  base: (alias: string) => string,
  path: string,
): string {
  const [alias, grouped] = [view.statement.alias(), view.statement.alias()];
  const counted = `select ${valueSql(view, meta, by, alias, path)} as v, count(*) as n from ${meta.table} ${alias} where ${base(alias)} group by 1`;
  const members: Record<string, string> = {
    __typename: textLiteral('"GroupCount"'),
    value: jsonOf(`${grouped}.v`),
    count: jsonOfPlain(`${grouped}.n`),
  };
  const object = jsonObject([...keys].map(([key, name]) => [key, members[name]!]));
  const list = jsonList(object, ` order by ${grouped}.n desc, ${grouped}.v`);
  return `(select ${list} from (${counted}) ${grouped})`;
}
