// `eventClock` (突发事件时限): which events of the viewer are due when, by the clock of the request. Nothing is stored that a
// timer would have to keep right; rows and their dates are read as the viewer sees them.
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { milliseconds } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo } from '../../graph/pointer.ts';
import { readAsViewer } from '../../graph/viewer-read.ts';
import { enumeration } from '../../model/enumeration.ts';
import { keyOf } from '../../model/global-id.ts';
import { metaOf } from '../../model/meta.ts';
import { GraphQLDay, GraphQLMoment } from '../../model/scalars.ts';
import { isNever, scopeOf } from '../../policy/scope.ts';
import { EventReport } from './event-report.entity.ts';

const MOST = 500;
const MINUTE = 60_000;

const EventTime = enumeration('EventTime', '时限状态 how an event stands against its deadline', {
  RUNNING: '时限内',
  OVERDUE: '逾期未推送',
  ON_TIME: '按时推送',
  LATE: '逾期推送',
});

@ObjectType({ description: '一项突发事件的时限 one event and its deadline' })
class EventClockEntry {
  @Field(() => EventReport, { nullable: true, description: '突发事件 event' }) event!: EventReport;
  @Field(() => GraphQLDay, { description: '截止日期，当日 24 时止 due day, to its 24:00' }) dueOn!: string;
  @Field(() => GraphQLMoment, { description: '截止时刻 first moment that is late' }) dueAt!: string;
  @Field(() => EventTime.graph, { description: '时限状态 how it stands' }) state!: string;
  @Field(() => Boolean, { description: '逾期：逾期推送，或逾期未推送 pushed late, or overdue' }) late!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: '剩余分钟，已推送则为空 whole minutes left; none once pushed, 0 when overdue',
  })
  remainingMinutes!: number | null;
}

// Computed from what the compiler showed this viewer, and from the clock.
ownView(EventClockEntry);

interface Seen {
  readonly id: string;
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly pushedAt: string | null;
  readonly late: boolean | null;
}

const OPEN = `query ($first: Int) {
  eventReports(filter: { status: { ne: CLOSED } }, orderBy: [{ field: dueAt }], first: $first) {
    nodes { id dueOn dueAt pushedAt late }
  }
}`;

function entryOf(seen: Seen, now: number): EventClockEntry[] {
  const { id, dueOn, dueAt, pushedAt, late } = seen;
  // Whoever may not see the dates has no clock of this event.
  if (dueOn === null || dueAt === null || late === null) return [];
  const left = milliseconds(dueAt) - now;
  const pushed = pushedAt !== null;
  const overdue = !pushed && left <= 0;
  return [
    {
      event: pointTo(EventReport, keyOf('EventReport', id)!),
      dueOn,
      dueAt,
      state: pushed ? (late ? 'LATE' : 'ON_TIME') : overdue ? 'OVERDUE' : 'RUNNING',
      late: late || overdue,
      remainingMinutes: pushed ? null : Math.max(0, Math.floor(left / MINUTE)),
    },
  ];
}

@Resolver()
export class EventClockResolver {
  @Query(() => [EventClockEntry], {
    description: '突发事件时限：未办结的事件，按截止时刻排序 events that are not closed, by their deadline',
  })
  async eventClock(
    @Arg('first', () => Int, { defaultValue: 100, description: `最多几项 how many, at most ${MOST}` }) first: number,
    @Ctx() context: Context,
  ): Promise<EventClockEntry[]> {
    if (first < 0 || first > MOST)
      throw new Failure('TOO_COMPLEX', {
        zh: `一次最多列出 ${MOST} 项`,
        en: `At most ${MOST} events at once`,
        extensions: { limit: 'events', allowed: MOST },
      });
    const { engine, principal } = context;
    // Who may read no event at all has no clock, rather than no permission to filter.
    if (isNever(scopeOf(engine.set, principal, 'read', metaOf(EventReport)))) return [];
    const { eventReports } = await readAsViewer(context, OPEN, { first });
    const now = milliseconds(principal.now);
    return (eventReports as { nodes: Seen[] }).nodes.flatMap(seen => entryOf(seen, now));
  }
}
