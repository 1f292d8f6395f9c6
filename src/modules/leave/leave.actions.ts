// Leave step by step (请假办理, S12, S13): requested before the meeting starts, decided by the approver of table LV, filed
// with the noticing unit, supplemented in writing within three working days, given back before the start.

import { dayOfInstant } from '../../domain/civil-day.ts';
import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import { CONVENING_CAPACITIES, type ConvenerCase } from '../../domain/meeting-vocabulary.ts';
import { addWorkdays } from '../../domain/work-calendar.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { workdaysAfter } from '../calendar/working-days.ts';
import { Attendee } from '../meetings/attendee.entity.ts';
import { convenersOf } from '../meetings/authority.ts';
import { idOf } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import type { FileLeaveInput, LeaveInput, RequestLeaveInput } from './leave.inputs.ts';
import { GRANTED, LeaveRequest } from './leave-request.entity.ts';
import { withdrawSubstitute } from './substitute.actions.ts';

const FILE = 'src/modules/leave/leave.actions.ts';
/** A-32, TR-16. */
const SUPPLEMENT_WORKDAYS = 3;

/** TR-15: leave is asked for, decided on and given back before the meeting starts. */
export function demandBefore(scene: Scene, meeting: Meeting): void {
  if (new Date(scene.context.principal.now) >= meeting.startAt)
    throw new Failure('LATE', {
      zh: '会议已开始，须在会前办理',
      en: 'The meeting has started; this has to be done before',
      extensions: { rule: 'TOO_LATE' },
    });
}

interface Approver {
  readonly approver: string | null;
  readonly approverCapacity: string | null;
}

/** Table LV: whoever holds the first capacity of the case today; of any other meeting, its first convener. */
async function approverOf(scene: Scene, meeting: Meeting): Promise<Approver> {
  const convenerCase = meeting.convenerCase as ConvenerCase | null;
  if (convenerCase === null || convenerCase === 'OTHER')
    return { approver: meeting.conveners[0] ?? null, approverCapacity: null };
  const [approver = null] = await convenersOf(scene, meeting.group, convenerCase);
  return { approver, approverCapacity: CONVENING_CAPACITIES[convenerCase][0]! };
}

export const requestLeave = action<LeaveRequest, RequestLeaveInput>({
  type: LeaveRequest,
  verb: 'request',
  mutation: 'requestLeave',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const named = await scene.look(StaffMember, input.staffId, 'input.staffId');
    scene.check();
    const { principal } = scene.context;
    const staff = named?.id ?? principal.staff;
    const onList = {
      meeting,
      staff,
      role: { $nin: ['SUBSTITUTE', 'RECORDER'] },
      state: { $in: ['INVITED', 'CONFIRMED'] },
    };
    const attendee = staff ? await scene.em.findOne(Attendee, onList as never) : null;
    if (!attendee)
      scene.refuse({
        path: input.staffId == null ? 'input.meetingId' : 'input.staffId',
        rule: 'NOT_INVITED',
        zh: '请假人不在该会议的参会名单上',
        en: 'Who asks for leave is not on the list of the meeting',
      });
    scene.check();
    const approver = await approverOf(scene, meeting!);
    const request = scene.em.create(LeaveRequest, {
      leaveNo: drawnNumber('Q', scene.today),
      reason: input.reason,
      evidence: input.evidence ?? null,
      state: 'REQUESTED',
      requestedAt: new Date(principal.now),
      supplementLate: false,
      meeting,
      attendee,
      staff,
      ...approver,
      organization: attendee!.organization,
      unit: attendee!.unit,
      noticeOrganization: meeting!.noticeOrganization,
      region: meeting!.region,
    } as unknown as LeaveRequest);
    scene.permit(request);
    demandBefore(scene, meeting!);
    if (approver.approver === null || approver.approver === staff)
      throw new Failure('INVALID_STATE', {
        zh: '请假人即召集人，或召集人尚未确定，无法请假',
        en: 'Who convenes the meeting asks nobody for leave, or nobody convenes it yet',
        extensions: { rule: 'NO_APPROVER' },
      });
    await scene.lock(Attendee, attendee);
    const open = { attendee, state: { $in: ['REQUESTED', ...GRANTED] } };
    if ((await scene.em.find(LeaveRequest, open as never)).some(other => other !== request))
      throw new Failure('CONFLICT', { zh: '已有请假申请', en: 'There is a request already' });
    return [request];
  },
});

const decide = (verb: 'approve' | 'refuse', mutation: string, state: string) =>
  action<LeaveRequest, LeaveInput>({
    type: LeaveRequest,
    verb,
    mutation,
    file: FILE,
    target: input => input.id,
    async change(scene, _input, request) {
      demandBefore(scene, await scene.known(Meeting, request.meeting));
      Object.assign(request, { state, decidedAt: new Date(scene.context.principal.now) });
      if (verb === 'approve') {
        const attendee = await scene.em.findOneOrFail(Attendee, { id: idOf(request.attendee) } as never);
        attendee.state = 'ON_LEAVE';
      }
      return [request];
    },
  });

export const approveLeave = decide('approve', 'approveLeave', 'APPROVED');
export const refuseLeave = decide('refuse', 'refuseLeave', 'REFUSED');

export const fileLeave = action<LeaveRequest, FileLeaveInput>({
  type: LeaveRequest,
  verb: 'file',
  mutation: 'fileLeave',
  file: FILE,
  target: input => input.id,
  async change(scene, input, request) {
    const written = input.channel === 'WRITTEN';
    const meeting = await scene.known(Meeting, request.meeting);
    const day = dayOfInstant(meeting.startAt);
    Object.assign(request, {
      channel: input.channel,
      filedAt: new Date(scene.context.principal.now),
      state: written ? 'FILED' : 'FILED_PENDING_SUPPLEMENT',
      supplementDue: written ? null : addWorkdays(day, SUPPLEMENT_WORKDAYS, await workdaysAfter(scene.em, day)),
    });
    return [request];
  },
});

export const supplementLeave = action<LeaveRequest, LeaveInput>({
  type: LeaveRequest,
  verb: 'supplement',
  mutation: 'supplementLeave',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, request) {
    Object.assign(request, {
      supplementedAt: new Date(scene.context.principal.now),
      supplementLate: scene.today > request.supplementDue!,
      state: 'SUPPLEMENTED',
    });
    return [request];
  },
});

export const cancelLeave = action<LeaveRequest, LeaveInput>({
  type: LeaveRequest,
  verb: 'cancel',
  mutation: 'cancelLeave',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, request) {
    const meeting = await scene.known(Meeting, request.meeting);
    demandBefore(scene, meeting);
    const attendee = await scene.em.findOneOrFail(Attendee, { id: idOf(request.attendee) } as never);
    attendee.state = 'INVITED';
    await withdrawSubstitute(scene, meeting, request);
    request.state = 'CANCELLED';
    return [request];
  },
});
