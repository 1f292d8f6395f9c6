// The list of a meeting (参会名单): an attendee row, and with it the lists on meeting and topics that the policy asks. Kept
// together here, so that none is forgotten.
import type { Scene } from '../../graph/scene.ts';
import type { StaffMember } from '../staff/staff-member.entity.ts';
import { Attendee } from './attendee.entity.ts';
import { idOf, joined, without } from './look-all.ts';
import type { Meeting } from './meeting.entity.ts';
import { MeetingTopic } from './topic.entity.ts';

interface Seat {
  readonly role: string;
  /** Topics invited to; all where there are none. */
  readonly topics: readonly MeetingTopic[];
  readonly substituteFor?: StaffMember;
}

/** Everybody on the list knows that there is a meeting; topics are told by `inviteToTopics`. */
export function newAttendee(
  scene: Scene,
  meeting: Meeting,
  person: StaffMember,
  seat: Omit<Seat, 'topics'> & { topicScope: string[] },
): Attendee {
  meeting.named = joined(meeting.named, person.id);
  meeting.invitedOrganizations = joined(meeting.invitedOrganizations, idOf(person.organization));
  return scene.em.create(Attendee, {
    role: seat.role,
    state: 'INVITED',
    topicOnly: seat.topicScope.length > 0,
    topicScope: seat.topicScope,
    conveners: meeting.conveners,
    meeting,
    staff: person,
    substituteFor: seat.substituteFor ?? null,
    organization: person.organization,
    unit: person.unit,
    region: meeting.region,
  } as unknown as Attendee);
}

/** Puts somebody on the list, or changes the role of who is on it. For those who may read the topics. */
export async function place(scene: Scene, meeting: Meeting, person: StaffMember, seat: Seat): Promise<Attendee> {
  const known = await scene.em.findOne(Attendee, { meeting, staff: person } as never);
  const topicScope = seat.topics.map(topic => topic.id);
  if (known) Object.assign(known, { role: seat.role, topicScope, topicOnly: topicScope.length > 0 });
  for (const topic of await topicsOf(scene, meeting, topicScope)) topic.invited = joined(topic.invited, person.id);
  return known ?? newAttendee(scene, meeting, person, { ...seat, topicScope });
}

/** Takes somebody off the list: the meeting is no longer theirs to know. */
export function withdraw(meeting: Meeting, attendee: Attendee): void {
  attendee.state = 'WITHDRAWN';
  meeting.named = without(meeting.named, idOf(attendee.staff));
}

export const topicsOf = (scene: Scene, meeting: Meeting, scope: readonly string[]): Promise<MeetingTopic[]> =>
  scene.em.find(MeetingTopic, { meeting, ...(scope.length > 0 ? { id: { $in: [...scope] } } : {}) } as never);
