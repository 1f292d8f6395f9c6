// `calendarFeed` (日历订阅): the address of one's own calendar of meetings, for a year.
import { Ctx, Query, Resolver } from 'type-graphql';
import { addMonths, dayOfInstant } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { calendarToken } from './calendar-token.ts';

const MONTHS = 12;

@Resolver()
export class CalendarResolver {
  @Query(() => String, { description: '本人的日历订阅地址，一年有效 address of the own calendar feed, for a year' })
  calendarFeed(@Ctx() { principal, sealer }: Context): string {
    if (!principal.account) throw new Failure('UNAUTHENTICATED');
    // A feed is read without the client, and would be wider than what the client may see for the user (N25).
    if (principal.scopes !== null)
      throw new Failure('FORBIDDEN', {
        zh: '受限的客户端不能取得订阅地址',
        en: 'A client that is narrowed to scopes gets no feed',
      });
    const until = addMonths(dayOfInstant(principal.now), MONTHS);
    return `/calendar/${calendarToken(sealer, principal.account.id, until)}.ics`;
  }
}
