// From notice to the end of a meeting (通知、召开、结束, SM-MEET): no notice with an unsettled topic; the chair by right or by
// delegation.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Attendee } from './attendee.entity.ts';
import { authorityFor } from './authority.ts';
import { joined } from './look-all.ts';
import { Meeting } from './meeting.entity.ts';
import type { AssignRecorderInput, MeetingInput, PostponeMeetingInput } from './meeting.inputs.ts';
import { meetingEnds } from './meeting-ends.ts';
import { countMeeting } from './quarter-meetings.ts';
import { recorderAssigned } from './recorder-assigned.ts';
import { place } from './seating.ts';
import { MeetingTopic, ON_AGENDA, UNSETTLED } from './topic.entity.ts';

const FILE = 'src/modules/meetings/session.actions.ts';

export const assignRecorder = action<Meeting, AssignRecorderInput>({
  type: Meeting,
  verb: 'assignRecorder',
  mutation: 'assignRecorder',
  file: FILE,
  target: input => input.id,
  async change(scene, input, meeting) {
    const recorder = await scene.look(StaffMember, input.staffId, 'input.staffId');
    scene.check();
    meeting.recorder = recorder;
    await place(scene, meeting, recorder!, { role: 'RECORDER', topics: [] });
    await recorderAssigned(scene, meeting, recorder!.id);
    return [meeting];
  },
});

export const notifyMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'notify',
  mutation: 'notifyMeeting',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, meeting) {
    const open = await scene.em.count(MeetingTopic, { meeting, state: { $in: UNSETTLED } } as never);
    if (open > 0)
      throw new Failure('INVALID_STATE', {
        zh: '尚有议题未经审定，请先审定（approveTopic）或暂缓（deferTopic）',
        en: 'A topic is not approved yet; approve it (approveTopic) or defer it (deferTopic) first',
        extensions: { rule: 'TOPICS_NOT_APPROVED', missing: ['approveTopic'] },
      });
    const { principal } = scene.context;
    meeting.notifiedAt = new Date(principal.now);
    const organization = principal.posts.find(post => post.organization !== null)?.organization ?? null;
    Object.assign(meeting, { noticeOrganization: organization, state: 'NOTIFIED' });
    return [meeting];
  },
});

export const postponeMeeting = action<Meeting, PostponeMeetingInput>({
  type: Meeting,
  verb: 'postpone',
  mutation: 'postponeMeeting',
  file: FILE,
  target: input => input.id,
  async change(scene, input, meeting) {
    const startAt = new Date(input.startAt);
    if (startAt <= new Date(scene.context.principal.now))
      scene.refuse({
        path: 'input.startAt',
        rule: 'IN_THE_PAST',
        zh: '开始时间须晚于现在',
        en: 'A meeting starts in the future',
      });
    scene.check();
    Object.assign(meeting, { startAt, state: 'POSTPONED' });
    return [meeting];
  },
});

export const cancelMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'cancel',
  mutation: 'cancelMeeting',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, meeting) {
    meeting.state = 'CANCELLED';
    return [meeting];
  },
});

export const openMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'open',
  mutation: 'openMeeting',
  file: FILE,
  target: input => input.id,
  async authorise(scene, _input, meeting) {
    await authorityFor(scene, meeting, 'CHAIR');
  },
  async change(scene, _input, meeting) {
    const { principal } = scene.context;
    const openedAt = new Date(principal.now);
    const chair = await scene.em.findOneOrFail(StaffMember, { id: scene.person() } as never);
    Object.assign(meeting, { chair, openedAt, state: 'IN_SESSION', named: joined(meeting.named, chair.id) });
    const seat = await place(scene, meeting, chair, { role: 'CHAIR', topics: [] });
    // Who opens the meeting is in it, for every topic; so is the recorder assigned to it.
    const present = [seat];
    const recorder = await scene.em.findOne(Attendee, { meeting, role: 'RECORDER', staff: meeting.recorder } as never);
    if (recorder) present.push(recorder);
    for (const one of present) Object.assign(one, { state: 'ADMITTED', inAt: openedAt });
    const topics = await scene.em.find(MeetingTopic, { meeting, state: { $in: ON_AGENDA } } as never);
    const staff = present.map(one => one.staff.id);
    for (const topic of topics) topic.admitted = joined(topic.admitted, ...staff);
    await countMeeting(scene, meeting);
    return [meeting];
  },
});

export const closeMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'close',
  mutation: 'closeMeeting',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, meeting) {
    await meetingEnds(scene, meeting);
    Object.assign(meeting, { closedAt: new Date(scene.context.principal.now), state: 'CLOSED' });
    return [meeting];
  },
});

export const archiveMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'archive',
  mutation: 'archiveMeeting',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, meeting) {
    await meetingEnds(scene, meeting);
    meeting.state = 'ARCHIVED';
    return [meeting];
  },
});
