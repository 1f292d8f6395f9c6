// `officeWorkbench` (办公室工作台): what leaders and office of a level should look at about meetings: periods without one
// (TR-09, TR-10), problems of the ledger without measure or not listed (S57, S58), and written supplements of leave that
// are missing (TR-16). Warnings, never errors.
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { dayOfInstant, startOfDay } from '../../domain/civil-day.ts';
import { gapsOf, gapsSince } from '../../domain/meeting-cadence.ts';
import { MEETING_KIND } from '../../domain/meeting-vocabulary.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { type Class, metaOf } from '../../model/meta.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { may } from '../../policy/judge.ts';
import { idOf } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { owedFor } from '../rectification/meeting-duties.ts';
import { PENDING, RectificationItem } from '../rectification/rectification-item.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { LeaveRequest } from './leave-request.entity.ts';

@ObjectType({ description: '提醒 a warning' })
class WorkbenchWarning {
  @Field(() => String, { description: '规则 rule' }) rule!: string;
  @Field(() => String, { description: '内容 in Chinese' }) zh!: string;
  @Field(() => String, { description: '内容 in English' }) en!: string;
  @Field(() => GraphQLDay, { description: '起始日 first day of the period' }) from!: string;
  @Field(() => GraphQLDay, { description: '截止日 last day of the period' }) to!: string;
}

@ObjectType({ description: '办公室工作台 what the office should look at' })
class OfficeWorkbench {
  @Field(() => [WorkbenchWarning], { description: '提醒 warnings' }) warnings!: WorkbenchWarning[];
}
// Counted from rows that the caller may read anyway; nothing of a single meeting is told.
ownView(WorkbenchWarning);
ownView(OfficeWorkbench);

const OWED = {
  PROBLEM_WITHOUT_MEASURE: {
    zh: '当月问题未定措施，见 rectificationItems',
    en: 'A problem of that month has no measure; see rectificationItems',
  },
  PROBLEM_NOT_LISTED: {
    zh: '该季度问题既未整改也未提交党委专题会，见 rectificationItems',
    en: 'A problem of that quarter is neither rectified nor listed; see rectificationItems',
  },
} as const;

@Resolver()
export class WorkbenchResolver {
  @Query(() => OfficeWorkbench, { description: '办公室工作台 warnings for leaders and office of the own level' })
  async officeWorkbench(@Ctx() context: Context): Promise<OfficeWorkbench> {
    const { principal, engine, orm } = context;
    const em = orm.em.fork();
    const readable = (type: Class) => (row: object) => may(engine.set, principal, 'read', metaOf(type), row);
    const ids = [...new Set(principal.posts.flatMap(({ region }) => region ?? []))];
    const leads = (region: string) =>
      may(engine.set, principal, 'close', metaOf(Meeting), { region: { id: region }, conveners: [] });
    const regions = await em.find(Region, { id: { $in: ids.filter(leads) } } as never, {
      orderBy: { path: 'asc' } as never,
    });
    const today = dayOfInstant(principal.now);
    const since = startOfDay(gapsSince(today));
    const warnings: WorkbenchWarning[] = [];
    for (const region of regions) {
      const held = { region, openedAt: { $ne: null }, startAt: { $gte: new Date(since) } };
      const meetings = (await em.find(Meeting, held as never)).filter(readable(Meeting));
      const days = meetings.map(({ kind, startAt }) => ({ kind, on: dayOfInstant(startAt) }));
      for (const { kind, from, to } of gapsOf(region.level, today, days))
        warnings.push({
          rule: 'NO_MEETING_IN_PERIOD',
          zh: `${from} 至 ${to} 未召开${MEETING_KIND[kind]}`,
          en: `No meeting ${kind} was held from ${from} to ${to}`,
          from,
          to,
        });
      const owing = (await em.find(RectificationItem, { region, state: { $in: PENDING } } as never)).filter(
        readable(RectificationItem),
      );
      for (const item of owing)
        for (const { rule, period } of owedFor(item, today))
          warnings.push({ rule, ...OWED[rule], from: period.from, to: period.to });
      const open = { region, state: 'FILED_PENDING_SUPPLEMENT', supplementDue: { $lt: today } };
      for (const { supplementDue } of (await em.find(LeaveRequest, open as never)).filter(isNoticed(context)))
        warnings.push({
          rule: 'SUPPLEMENT_MISSING',
          zh: '请假未按期补交书面材料，见 leaveRequests',
          en: 'A written supplement of leave is missing; see leaveRequests',
          from: supplementDue!,
          to: supplementDue!,
        });
    }
    return { warnings };
  }
}

/** The unit that issued the notice keeps the supplements; others who may know of a request are not told of them. */
const isNoticed =
  ({ principal }: Context) =>
  ({ noticeOrganization }: LeaveRequest): boolean =>
    noticeOrganization !== null &&
    principal.posts.some(({ organization }) => organization === idOf(noticeOrganization));
