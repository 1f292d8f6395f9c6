// `thingCounts(by:)` of every type that may be counted (统计): for leaders, who may know how many and not who
// (04-permissions, cells "A"), under the small-cell rule; for those who read the rows, of the rows they read.
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Failure } from '../domain/errors.ts';
import { type Cell, protectedCells, type ShownCell } from '../domain/small-cells.ts';
import { allTypes, type Class, type TypeMeta } from '../model/meta.ts';
import { singular } from '../model/type.ts';
import { isNever, scopeOf } from '../policy/scope.ts';
import { describeVerb } from '../policy/sentences.ts';
import { type Context, runOf } from './context.ts';
import { planned, runPlan } from './engine.ts';
import { ownView } from './payload.ts';
import { compileTally, type Sight } from './read/tally.ts';

@ObjectType({ description: '一个统计单元 how many rows have one value' })
class CountCell {
  @Field(() => String, { nullable: true, description: '取值；未填为空 value; null where there is none' })
  value!: string | null;
  @Field(() => Int, { nullable: true, description: '数量；被抑制时为空 how many; null where suppressed' })
  count!: number | null;
  @Field(() => Boolean, {
    description: '少于 5 户，或为保护其他单元而不显示 fewer than five households, or hidden to protect such a cell',
  })
  suppressed!: boolean;
}

@ObjectType({ description: '按一个维度的统计 how many rows there are, by one dimension' })
export class Counts {
  @Field(() => Int, { nullable: true, description: '总数；少于 5 户时为空 how many in all; null where suppressed' })
  total!: number | null;
  @Field(() => Boolean, { description: '总数少于 5 户 the total is about fewer than five households' })
  suppressed!: boolean;
  @Field(() => [CountCell], { description: '各取值 every value there can be' }) cells!: CountCell[];
}
// Numbers only: values of a closed list, and how many rows have each.
ownView(CountCell);
ownView(Counts);

const cellOf = ({ value, rows }: ShownCell): CountCell => ({ value, count: rows, suppressed: rows === null });

/** Who may count rows that they do not read; else who reads counts what they read. */
function sightOf({ engine, principal }: Context, meta: TypeMeta): Sight {
  for (const sight of ['count', 'read'] as const)
    if (!isNever(scopeOf(engine.set, principal, sight, meta))) return sight;
  const { zh, en } = describeVerb(engine.set, 'count', meta);
  throw new Failure('FORBIDDEN', { zh: `没有权限。需要：${zh}`, en: `You may not do this. It needs: ${en}` });
}

/** How many rows of the type there are, by a dimension, as this viewer may be told; of the stages, where asked. */
export async function countsOf(context: Context, meta: TypeMeta, by: string, level = -1): Promise<Counts> {
  const { engine, principal, access } = context;
  const sight = sightOf(context, meta);
  const key = ['tally', meta.name, by, sight, principal.class].join('\n');
  const plan = planned(engine, key, () => compileTally(engine.set, principal, meta, by, sight))!;
  const found = (await runPlan(engine, plan, runOf(context, {}), access)) as { total: Cell; levels: Cell[][] };
  const { total, levels } = sight === 'count' ? protectedCells(found.total, found.levels) : found;
  return { total: total.rows, suppressed: total.rows === null, cells: levels.at(level)!.map(cellOf) };
}

function resolverOf(meta: TypeMeta, by: readonly string[]): Class {
  const resolver = { [`${meta.name}Counts`]: class {} }[`${meta.name}Counts`] as Class;
  const prototype = resolver.prototype as object;
  const name = `${singular(meta.name)}Counts`;
  const dimensions = Object.fromEntries(by.map(one => [one, one]));
  registerEnumType(dimensions, {
    name: `${meta.name}Dimension`,
    description: `${meta.zh}的统计维度 what ${meta.name} rows may be counted by`,
  });
  const descriptor = {
    value: (given: string, context: Context) => countsOf(context, meta, given),
    writable: true,
    configurable: true,
    enumerable: false,
  };
  Object.defineProperty(prototype, name, descriptor);
  Arg('by', () => dimensions as unknown as Function, { description: '按什么统计 by what' })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Query(() => Counts, {
    description:
      `${meta.zh}统计：有权查看的行按实数，只可统计者少于 5 户不显示。\n\n` +
      `How many ${meta.name} rows: of those you read, or, where you may only count, without cells of fewer than five households.`,
  })(prototype, name, descriptor);
  Resolver()(resolver);
  return resolver;
}

export const countResolvers = (): Class[] =>
  allTypes().flatMap(meta => (meta.counted ? [resolverOf(meta, meta.counted.by)] : []));
