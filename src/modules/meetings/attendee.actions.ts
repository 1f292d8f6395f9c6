// Invitation and admission (参会范围, S15): only invitees and approved substitutes are admitted, to the topics they were
// invited to. Whoever left before a topic was discussed was not there for it.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Attendee } from './attendee.entity.ts';
import { idOf, joined, lookAll, without } from './look-all.ts';
import { Meeting } from './meeting.entity.ts';
import type { AdmitAttendeeInput, AttendeeInput, InviteAttendeeInput, MarkLeftInput } from './meeting.inputs.ts';
import { demandState } from './meeting-state.ts';
import { place, topicsOf } from './seating.ts';
import { MeetingTopic } from './topic.entity.ts';

const FILE = 'src/modules/meetings/attendee.actions.ts';
const TAKES_INVITEES = ['CONSENTED', 'AGENDA_APPROVED', 'NOTIFIED', 'POSTPONED', 'IN_SESSION'];
const ADMITS = ['NOTIFIED', 'IN_SESSION'];

export const inviteAttendee = action<Attendee, InviteAttendeeInput>({
  type: Attendee,
  verb: 'invite',
  mutation: 'inviteAttendee',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const person = await scene.look(StaffMember, input.staffId, 'input.staffId');
    const topics = await lookAll(scene, MeetingTopic, input.topicIds, 'input.topicIds');
    for (const [index, topic] of topics.entries())
      if (meeting && idOf(topic.meeting) !== meeting.id)
        scene.refuse({
          path: `input.topicIds.${index}`,
          rule: 'OTHER_MEETING',
          zh: '议题不属于该会议',
          en: 'The topic belongs to another meeting',
        });
    // They come about by assignRecorder, openMeeting and nameSubstitute.
    if (['RECORDER', 'CHAIR', 'SUBSTITUTE'].includes(input.role ?? ''))
      scene.refuse({
        path: 'input.role',
        rule: 'NOT_BY_INVITATION',
        zh: '记录人、主持人、替会人不以邀请产生',
        en: 'Recorder, chair and substitutes do not come about by invitation',
      });
    scene.check();
    const known = await scene.em.findOne(Attendee, { meeting, staff: person } as never);
    if (known) throw new Failure('CONFLICT', { zh: '此人已在名单上', en: 'This person is on the list already' });
    const attendee = await place(scene, meeting!, person!, { role: input.role ?? 'MEMBER', topics });
    scene.permit(attendee);
    demandState(meeting!, TAKES_INVITEES);
    return [attendee];
  },
});

export const confirmAttendance = action<Attendee, AttendeeInput>({
  type: Attendee,
  verb: 'confirm',
  mutation: 'confirmAttendance',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, attendee) {
    attendee.state = 'CONFIRMED';
    return [attendee];
  },
});

export const admitAttendee = action<Attendee, AdmitAttendeeInput>({
  type: Attendee,
  verb: 'admit',
  mutation: 'admitAttendee',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const person = await scene.look(StaffMember, input.staffId, 'input.staffId');
    scene.check();
    const attendee = await scene.em.findOne(Attendee, { meeting, staff: person } as never);
    if (!attendee || attendee.state === 'WITHDRAWN') {
      scene.refuse({
        path: 'input.staffId',
        rule: 'NOT_ON_THE_LIST',
        zh: '只有受邀人和经批准的替会人可以入场',
        en: 'Only invitees and approved substitutes are admitted',
      });
      scene.check();
    }
    scene.permit(attendee!);
    demandState(meeting!, ADMITS);
    const from = ['INVITED', 'CONFIRMED', 'LEFT'];
    if (!from.includes(attendee!.state))
      throw new Failure('INVALID_STATE', {
        zh: `参会人当前状态为 ${attendee!.state}，入场要求 ${from.join('、')}`,
        en: `The attendee is ${attendee!.state}; admission needs ${from.join(' or ')}`,
        extensions: { state: attendee!.state, allowedFrom: from },
      });
    Object.assign(attendee!, { state: 'ADMITTED', outAt: null });
    attendee!.inAt ??= new Date(scene.context.principal.now);
    for (const topic of await topicsOf(scene, meeting!, attendee!.topicScope)) {
      topic.invited = joined(topic.invited, person!.id);
      topic.admitted = joined(topic.admitted, person!.id);
    }
    return [attendee!];
  },
});

export const markLeft = action<Attendee, MarkLeftInput>({
  type: Attendee,
  verb: 'markLeft',
  mutation: 'markLeft',
  file: FILE,
  target: input => input.id,
  async change(scene, input, attendee) {
    const missed = await lookAll(scene, MeetingTopic, input.missedTopicIds, 'input.missedTopicIds');
    scene.check();
    for (const topic of missed)
      if (idOf(topic.meeting) === idOf(attendee.meeting))
        topic.admitted = without(topic.admitted, idOf(attendee.staff));
    Object.assign(attendee, { state: 'LEFT', outAt: new Date(scene.context.principal.now) });
    return [attendee];
  },
});

export const refuseEntry = action<Attendee, AttendeeInput>({
  type: Attendee,
  verb: 'refuseEntry',
  mutation: 'refuseEntry',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, attendee) {
    attendee.state = 'REFUSED_ENTRY';
    return [attendee];
  },
});
