// `quarterMeetingGaps` (季度未开会, S59, S67): which counties, towns and villages held no meeting of a kind that they are to hold
// each quarter. Made of the counts that the viewer may read: where a count would not be shown, no gap is told either.
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { dayOfInstant } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { quarterlyKinds } from '../../domain/meeting-cadence.ts';
import { type Period, parsePeriod } from '../../domain/periods.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo } from '../../graph/pointer.ts';
import { metaOf } from '../../model/meta.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { may } from '../../policy/judge.ts';
import { Region } from '../regions/region.entity.ts';
import { idOf } from './look-all.ts';
import { MeetingKind } from './meeting.entity.ts';
import { QuarterMeetings } from './quarter-meetings.entity.ts';

@ObjectType({ description: '季度未开会 a body that held no meeting in a quarter' })
class QuarterMeetingGap {
  @Field(() => Region, { nullable: true, description: '区划 division' }) region!: Region | null;
  @Field(() => MeetingKind.graph, { description: '应开会议 kind that was to be held' }) kind!: string;
  @Field(() => GraphQLDay, { description: '起始日 first day of the quarter' }) from!: string;
  @Field(() => GraphQLDay, { description: '截止日 last day of the quarter' }) to!: string;
}
// Follows from counts that the caller may read.
ownView(QuarterMeetingGap);

function refuse(rule: string, zh: string, en: string): never {
  throw new Failure('INVALID_INPUT', { violations: [{ path: 'quarter', rule, zh, en }] });
}

function quarterOf(key: string, today: string): Period {
  if (!/^[1-9]\d{3}-Q[1-4]$/.test(key)) refuse('NOT_A_QUARTER', '季度写作 2023-Q2', 'A quarter is written 2023-Q2');
  const quarter = parsePeriod(key);
  if (quarter.from > today) refuse('NOT_BEGUN', '该季度尚未开始', 'The quarter has not begun');
  return quarter;
}

@Resolver()
export class QuarterGapsResolver {
  @Query(() => [QuarterMeetingGap], {
    description: '某季度未按要求开会的县、乡、村 bodies that held none of the meetings they are to hold each quarter',
  })
  async quarterMeetingGaps(
    @Ctx() context: Context,
    @Arg('quarter', () => String, { description: '季度，如 2023-Q2 quarter' }) key: string,
  ): Promise<QuarterMeetingGap[]> {
    const { principal, engine, orm } = context;
    if (!principal.account) throw new Failure('UNAUTHENTICATED');
    const { from, to } = quarterOf(key, dayOfInstant(principal.now));
    const em = orm.em.fork();
    const told = (row: object) => may(engine.set, principal, 'read', metaOf(QuarterMeetings), row);
    const paths = [...new Set(principal.posts.flatMap(({ regionPath }) => regionPath ?? []))];
    const below = paths.map(path => ({ path: { $gte: path, $lt: `${path.slice(0, -1)}0` } }));
    // Only levels of which the viewer is told anything: a city has thousands of villages, and is told of none.
    const levels = ['COUNTY', 'TOWN', 'VILLAGE'].filter(level => paths.some(regionPath => told({ level, regionPath })));
    if (levels.length === 0) return [];
    const inForce = {
      $and: [
        { $or: [{ validFrom: null }, { validFrom: { $lte: to } }] },
        { $or: [{ validTo: null }, { validTo: { $gte: from } }] },
      ],
    };
    const where = { $or: below, level: { $in: levels }, ...inForce };
    const regions = await em.find(Region, where as never, { orderBy: { path: 'asc' } as never });
    const asked = regions.filter(region => told({ region, level: region.level, regionPath: region.path }));
    const rows = await em.find(QuarterMeetings, { quarter: key, region: { $in: asked.map(({ id }) => id) } } as never);
    const held = new Set(rows.filter(told).map(row => `${idOf(row.region)} ${row.kind}`));
    return asked.flatMap(region =>
      quarterlyKinds(region.level)
        .filter(kind => !held.has(`${region.id} ${kind}`))
        .map(kind => ({ region: pointTo(Region, region.id), kind, from, to })),
    );
  }
}
