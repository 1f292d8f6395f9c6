// Substitutes (替会, N09): a deputy of the same organisation, named after the leave was approved. The substitute attends this
// one meeting, for the same topics; when the leave is given back, there is no substitute any more.
import { dayOfInstant } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { Attendee } from '../meetings/attendee.entity.ts';
import { idOf, joined } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { newAttendee, withdraw } from '../meetings/seating.ts';
import { Assignment, StaffMember } from '../staff/staff-member.entity.ts';
import type { NameSubstituteInput } from './leave.inputs.ts';
import { LeaveRequest } from './leave-request.entity.ts';

const FILE = 'src/modules/leave/substitute.actions.ts';

export async function withdrawSubstitute(scene: Scene, meeting: Meeting, request: LeaveRequest): Promise<void> {
  if (!request.substitute) return;
  const place = { meeting, staff: request.substitute, role: 'SUBSTITUTE' };
  const attendee = await scene.em.findOne(Attendee, place as never);
  if (attendee) withdraw(meeting, attendee);
  request.substitute = null;
}

/** Whether somebody is a deputy of the organisation on the day of the meeting. */
async function isDeputy(scene: Scene, person: StaffMember, organization: unknown, day: string): Promise<boolean> {
  const inForce = { from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] };
  const where = { staff: person, organization, kind: 'UNIT_LEADER_IN_CHARGE', ...inForce };
  return (await scene.em.count(Assignment, where as never)) > 0;
}

export const nameSubstitute = action<LeaveRequest, NameSubstituteInput>({
  type: LeaveRequest,
  verb: 'nameSubstitute',
  mutation: 'nameSubstitute',
  file: FILE,
  target: input => input.id,
  async change(scene, input, request) {
    const person = await scene.look(StaffMember, input.substituteId, 'input.substituteId');
    const meeting = await scene.known(Meeting, request.meeting);
    const path = 'input.substituteId';
    if (person && idOf(person.organization) !== idOf(request.organization))
      scene.refuse({
        path,
        rule: 'OTHER_ORGANISATION',
        zh: '替会人须为本机构人员',
        en: 'A substitute belongs to the same organisation',
      });
    else if (person && !(await isDeputy(scene, person, request.organization, dayOfInstant(meeting.startAt))))
      scene.refuse({
        path,
        rule: 'NOT_A_DEPUTY',
        zh: '替会人须为本机构副职',
        en: 'A substitute is a deputy of the organisation',
      });
    scene.check();
    if (['IN_SESSION', 'CLOSED'].includes(meeting.state))
      throw new Failure('LATE', {
        zh: '会议已开始，不能再指定替会人',
        en: 'The meeting has begun; no substitute can be named any more',
        extensions: { rule: 'TOO_LATE' },
      });
    await withdrawSubstitute(scene, meeting, request);
    const attendee = await scene.em.findOneOrFail(Attendee, { id: idOf(request.attendee) } as never);
    await seat(scene, meeting, attendee, person!);
    request.substitute = person;
    return [request];
  },
});

async function seat(scene: Scene, meeting: Meeting, represented: Attendee, person: StaffMember): Promise<void> {
  const known = await scene.em.findOne(Attendee, { meeting, staff: person } as never);
  if (known && known.state !== 'WITHDRAWN')
    throw new Failure('CONFLICT', { zh: '此人已在参会名单上', en: 'This person is on the list already' });
  const { topicScope, staff } = represented;
  if (!known) {
    newAttendee(scene, meeting, person, { role: 'SUBSTITUTE', topicScope, substituteFor: staff });
    return;
  }
  Object.assign(known, { role: 'SUBSTITUTE', state: 'INVITED', topicScope, substituteFor: staff });
  meeting.named = joined(meeting.named, person.id);
}
