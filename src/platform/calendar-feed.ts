// The calendar feed of one person (日历订阅, iCalendar RFC 5545): the meetings whose list one is on, read through the graph in
// that person's world. The title of a restricted meeting stays out: a calendar lives on devices that nobody controls.
import { execute, type GraphQLSchema, parse } from 'graphql';
import type pg from 'pg';
import { loadPrincipal } from '../authentication/load-principal.ts';
import type { Sealer } from '../database/sealer.ts';
import { dayOfInstant } from '../domain/civil-day.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { type Context, type ContextFacts, createContext } from '../graph/context.ts';
import { globalId } from '../model/global-id.ts';
import { accountOfToken } from '../modules/meetings/calendar-token.ts';

const FEED = parse(`query($staff: ID!) {
  attendees(first: 200, filter: {
    staff: { id: { eq: $staff } }, not: { state: { in: [WITHDRAWN, REFUSED_ENTRY] } },
    meeting: { state: { in: [NOTIFIED, IN_SESSION, CLOSED, RECORD_SEALED, MINUTES_DRAFTED, MINUTES_ISSUED, POSTPONED, CANCELLED] } }
  }) { nodes { meeting { meetingNo title restricted startAt place state } } }
}`);
const UNTITLED = '会议 Meeting';
const NOTHING: { readonly nodes: readonly { readonly meeting: FeedMeeting | null }[] } = { nodes: [] };

interface FeedMeeting {
  readonly meetingNo: string | null;
  readonly title: string | null;
  readonly restricted: boolean | null;
  readonly startAt: string | null;
  readonly place: string | null;
  readonly state: string | null;
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, sign => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
const stamp = (instant: string): string => new Date(instant).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

/** Lines of more than 75 bytes go on in the next one, after a blank, never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > 74) {
      parts.push(part);
      part = ' ';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n');
}

function eventOf({ meetingNo, title, restricted, startAt, place, state }: FeedMeeting, now: string): string[] {
  if (meetingNo === null || startAt === null) return [];
  const open = restricted === false;
  return [
    'BEGIN:VEVENT',
    `UID:${meetingNo}@xianjie`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startAt)}`,
    `SUMMARY:${escaped((open && title) || UNTITLED)}`,
    ...(open && place ? [`LOCATION:${escaped(place)}`] : []),
    `STATUS:${state === 'CANCELLED' ? 'CANCELLED' : state === 'POSTPONED' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

export interface CalendarFeed {
  /** The feed as text; null for a token that is none, was forged, is over, or whose account is suspended. */
  read(token: string, now: string, requestId: string): Promise<string | null>;
}

type Facts = Omit<ContextFacts, 'principal' | 'requestId'>;

export const calendarFeed = (
  schema: GraphQLSchema,
  pool: pg.Pool,
  facts: Facts & { sealer: Sealer },
): CalendarFeed => ({
  async read(token, now, requestId) {
    const account = accountOfToken(facts.sealer, token, dayOfInstant(now));
    if (account === null) return null;
    const { rows } = await pool.query<{ issuer: string; subject: string }>({
      name: 'calendar-account',
      text: `select issuer, subject from account where id = $1 and status = 'ACTIVE'`,
      values: [account],
    });
    const [known] = rows;
    if (!known) return null;
    const identity = { ...known, clientId: null, scopes: null, expiresAt: Number.POSITIVE_INFINITY, tokenDigest: '' };
    const { principal } = await loadPrincipal(pool, identity, now, undefined);
    const context: Context = createContext({ ...facts, principal, requestId });
    const variableValues = { staff: globalId('StaffMember', principal.staff ?? '') };
    const { data, errors } = await execute({ schema, document: FEED, contextValue: context, variableValues });
    const [error] = errors ?? [];
    // Who can be on no list may not even ask for one: an empty calendar, as of anybody who is invited nowhere.
    const isEmpty = error?.extensions['code'] === ('FIELD_NOT_PERMITTED' satisfies ErrorCode);
    if (error && !isEmpty) throw error;
    const { nodes } = isEmpty ? NOTHING : (data!['attendees'] as typeof NOTHING);
    const events = nodes.flatMap(({ meeting }) => (meeting ? eventOf(meeting, now) : []));
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Xianjie//Meetings//ZH', ...events, 'END:VCALENDAR'];
    return `${lines.map(folded).join('\r\n')}\r\n`;
  },
});
