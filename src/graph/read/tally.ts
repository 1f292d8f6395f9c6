// Tallies (统计表): how many rows there are by one dimension of the closed list of a type, and in all. Who reads the rows
// counts those, as `groups` does; who may only count gets numbers of rows that they do not see, and no filter on them: the
// answer leaves here through the small-cell rule (docs/decisions/0021).
import { divisionLevel } from '../../model/connection.ts';
import { attributeOf, metaOf, type RefAttribute, scalarOf, type TypeMeta, typeNamed } from '../../model/meta.ts';
import { isSlot } from '../../policy/condition.ts';
import type { PolicySet } from '../../policy/policy.ts';
import type { Principal } from '../../policy/principal.ts';
import { isAlways, type Scope, scopeOf } from '../../policy/scope.ts';
import type { ReadPlan } from './compile.ts';
import { divisionOf, valueSql } from './groups.ts';
import { Statement, textLiteral } from './statement.ts';
import { Viewpoint } from './viewpoint.ts';

/** `count` where somebody counts rows they may not read, `read` where they count the rows they read. */
export type Sight = 'count' | 'read';

/** One way to cut the rows into parts, and the parts there can be, whatever rows there are. */
interface Level {
  readonly value: (alias: string) => string;
  /** Query for `v` and `parent`. */
  readonly all: string;
}

/**
 * The divisions of a level that the posts reach into, whatever rows there are in them; of those that may be read. Who only
 * counts is told all of them or none: what one left out holds could be worked out from the total.
 */
function divisions(view: Viewpoint, scope: Scope, by: string, sight: Sight): string {
  const region = typeNamed('Region')!;
  const all = isAlways(scopeOf(view.set, view.principal, 'read', region));
  const readable = sight === 'count' ? String(all) : view.scopeOfMany(region, 'r');
  const reach = scope.map(({ post, tests }) => {
    const test = tests.find(({ attribute, operator }) => attribute === 'regionPath' && operator === '$within');
    if (!test || !isSlot(test.operand)) return 'true';
    const path = view.wideFact(post, test.operand.slot);
    const code = `split_part(${path}, '/', -2)`;
    return `(right(${path}, 1) = '/' and (starts_with(r.code, ${code}) or starts_with(${code}, r.code)))`;
  });
  const parent = by === 'TOWN' ? divisionOf('COUNTY', 'r') : `null::text`;
  const wanted = `r.level = ${textLiteral(by)} and (${reach.join(' or ') || 'false'}) and ${readable}`;
  return `select distinct r.code as v, ${parent} as parent from region r where ${wanted}`;
}

/** The division of a row as its reader is told it: by what the row refers to, each step as the reader sees it. */
function divisionSql(view: Viewpoint, meta: TypeMeta, by: string, alias: string): string {
  const attribute = attributeOf(meta, meta.counted?.division ?? 'region') as RefAttribute;
  const target = metaOf(attribute.target());
  const other = view.statement.alias();
  const told = target.name === 'Region' ? divisionOf(by, other) : divisionSql(view, target, by, other);
  const referred = view.operand(meta, attribute, alias, 'by');
  return `(select ${told} from ${target.table} ${other} where ${other}.id = ${referred} and ${view.scope(target, other)})`;
}

const listed = (pairs: readonly (readonly [value: string, parent: string | null])[]): string =>
  pairs
    .map(([value, parent]) => `(${textLiteral(value)}, ${parent === null ? 'null' : textLiteral(parent)})`)
    .join(', ');
const closedList = (pairs: Parameters<typeof listed>[0]): string =>
  `select v, parent::text as parent from (values ${listed(pairs)}) u (v, parent)`;

/** Divisions and stages are parts of one another: a town is counted within its county, a state within its stage. */
function levelsOf(view: Viewpoint, meta: TypeMeta, by: string, sight: Sight, scope: Scope): Level[] {
  // Who may only count is told of the column itself, and of nothing but its counts.
  const seen = (name: string) => (alias: string) => {
    const level = divisionLevel(name);
    if (sight === 'read')
      return level === null ? valueSql(view, meta, name, alias, 'by') : divisionSql(view, meta, name, alias);
    return level === null
      ? `${alias}.${scalarOf(meta, name).column}::text`
      : `split_part(${alias}.region_path, '/', ${level})`;
  };
  if (divisionLevel(by) !== null)
    return (by === 'TOWN' ? ['COUNTY', 'TOWN'] : [by]).map(name => ({
      value: seen(name),
      all: divisions(view, scope, name, sight),
    }));
  const attribute = scalarOf(meta, by);
  const values = attribute.kind === 'flag' ? ['true', 'false'] : [...attribute.enumeration!.values];
  const stage = meta.counted!.stages?.of === by ? meta.counted!.stages.stage : null;
  const all = (attribute.optional ? [...values, ''] : values).map(value => [value, stage?.[value] ?? null] as const);
  const single = { value: seen(by), all: closedList(all) };
  if (!stage) return [single];
  const cases = Object.entries(stage).map(([value, group]) => `when ${textLiteral(value)} then ${textLiteral(group)}`);
  const stages = [...new Set(Object.values(stage))].map(group => [group, null] as const);
  return [{ value: alias => `(case ${seen(by)(alias)} ${cases.join(' ')} end)`, all: closedList(stages) }, single];
}

function levelSql(view: Viewpoint, meta: TypeMeta, { value, all }: Level, sight: Sight): string {
  const alias = view.statement.alias();
  const counts =
    `select coalesce(${value(alias)}, '') as v, ${numbers(meta, alias)} from ${meta.table} ${alias}` +
    ` where ${view.scopeOfMany(meta, alias, sight)} group by 1`;
  // Who reads the rows is told of values beyond the list too, of divisions that are no more.
  const join = sight === 'count' ? 'left' : 'full';
  const cell =
    `json_build_object('value', nullif(coalesce(u.v, c.v), ''), 'parent', u.parent,` +
    ` 'rows', coalesce(c.n, 0), 'households', coalesce(c.h, 0))`;
  return `(select coalesce(json_agg(${cell} order by coalesce(u.v, c.v)), '[]') from (${all}) u ${join} join (${counts}) c on c.v = u.v)`;
}

const numbers = (meta: TypeMeta, alias: string): string =>
  `count(*) as n, count(distinct ${alias}.${scalarOf(meta, meta.counted!.household).column}) as h`;

/** Plan of `{ total, levels }`, with the cells of each level under their divisions. */
export function compileTally(set: PolicySet, principal: Principal, meta: TypeMeta, by: string, sight: Sight): ReadPlan {
  const view = new Viewpoint(set, principal, new Statement());
  if (sight === 'count') view.statement.count();
  const scope = scopeOf(set, principal, sight, meta);
  const alias = view.statement.alias();
  const total =
    `(select json_build_object('value', null, 'parent', null, 'rows', n, 'households', h) from ` +
    `(select ${numbers(meta, alias)} from ${meta.table} ${alias} where ${view.scopeOfMany(meta, alias, sight)}) w)`;
  const levels = levelsOf(view, meta, by, sight, scope).map(level => levelSql(view, meta, level, sight));
  const plan = view.statement.finishRead(
    `json_build_object('total', ${total}, 'levels', json_build_array(${levels.join(', ')}))::text`,
  );
  const compared = view.compared.marks(set, principal);
  return { ...plan, access: [], companions: new Map(), marked: new Map(), compared, passes: false, byKey: false };
}
