// Absence without leave (缺席问责, S14): whoever had leave is never a case; whoever had none gets a circular, writes a
// self-criticism and loses points, more than zero.

import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import { addWorkdays } from '../../domain/work-calendar.ts';
import { action } from '../../graph/act.ts';
import { workdaysAfter } from '../calendar/working-days.ts';
import { Attendee } from '../meetings/attendee.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { lookRecipients } from '../meetings/recipients.ts';
import { AbsenceCase, AbsenceCircular } from './absence.entity.ts';
import type {
  CirculateAbsenceInput,
  ConfirmAbsenceInput,
  ExcuseAbsenceInput,
  RecordDeductionInput,
  SubmitSelfCriticismInput,
} from './leave.inputs.ts';

const FILE = 'src/modules/leave/absence.actions.ts';
/** */
const SELF_CRITICISM_WORKDAYS = 10;
const HELD = ['IN_SESSION', 'CLOSED', 'RECORD_SEALED', 'MINUTES_DRAFTED', 'MINUTES_ISSUED', 'ARCHIVED'];
/** In which states somebody on the list can have been absent, late, gone early. */
const STATES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  ABSENT: ['INVITED', 'CONFIRMED', 'REFUSED_ENTRY'],
  UNAUTHORISED_SUBSTITUTE: ['INVITED', 'CONFIRMED', 'REFUSED_ENTRY'],
  LATE: ['ADMITTED', 'LEFT'],
  LEFT_EARLY: ['LEFT'],
};

export const confirmAbsence = action<AbsenceCase, ConfirmAbsenceInput>({
  type: AbsenceCase,
  verb: 'confirm',
  mutation: 'confirmAbsence',
  file: FILE,
  async change(scene, input) {
    const attendee = await scene.look(Attendee, input.attendeeId, 'input.attendeeId');
    scene.check();
    const meeting = await scene.known(Meeting, attendee!.meeting);
    const kind = input.kind ?? 'ABSENT';
    const { staff, organization, unit, region } = attendee!;
    const about = scene.em.create(AbsenceCase, {
      caseNo: drawnNumber('B', scene.today),
      kind,
      state: 'CONFIRMED',
      meeting,
      attendee,
      staff,
      organization,
      unit,
      region,
    } as unknown as AbsenceCase);
    scene.permit(about);
    if (!HELD.includes(meeting.state) || !STATES_OF_KIND[kind]!.includes(attendee!.state))
      throw new Failure('INVALID_STATE', {
        zh: '会议尚未召开，或此人已准假、已入场，不构成缺席',
        en: 'The meeting was not held yet, or this person had leave or was there: no absence',
        extensions: { rule: 'NO_ABSENCE' },
      });
    return [about];
  },
});

export const circulateAbsence = action<AbsenceCase, CirculateAbsenceInput>({
  type: AbsenceCase,
  verb: 'circulate',
  mutation: 'circulateAbsence',
  file: FILE,
  target: input => input.id,
  async change(scene, input, about) {
    const recipients = await lookRecipients(scene, input.recipientIds, 'input.recipientIds');
    scene.check();
    scene.em.create(AbsenceCircular, {
      text: input.text,
      issuedAt: new Date(scene.context.principal.now),
      distribution: recipients.names,
      recipients: recipients.ids,
      case: about,
      organization: about.organization,
      region: about.region,
    } as unknown as AbsenceCircular);
    const due = addWorkdays(scene.today, SELF_CRITICISM_WORKDAYS, await workdaysAfter(scene.em, scene.today));
    Object.assign(about, { state: 'CIRCULATED', selfCriticismDue: due });
    return [about];
  },
});

export const submitSelfCriticism = action<AbsenceCase, SubmitSelfCriticismInput>({
  type: AbsenceCase,
  verb: 'submitSelfCriticism',
  mutation: 'submitSelfCriticism',
  file: FILE,
  target: input => input.id,
  async change(_scene, input, about) {
    Object.assign(about, { selfCriticism: input.text, state: 'SELF_CRITICISM_RECEIVED' });
    return [about];
  },
});

export const recordDeduction = action<AbsenceCase, RecordDeductionInput>({
  type: AbsenceCase,
  verb: 'recordDeduction',
  mutation: 'recordDeduction',
  file: FILE,
  target: input => input.id,
  async change(scene, input, about) {
    if (Number(input.points) <= 0)
      scene.refuse({
        path: 'input.points',
        rule: 'NOT_POSITIVE',
        zh: '扣分须大于零',
        en: 'A deduction is more than zero',
      });
    scene.check();
    Object.assign(about, { deduction: input.points, deductionReason: input.reason, state: 'CLOSED' });
    return [about];
  },
});

export const excuseAbsence = action<AbsenceCase, ExcuseAbsenceInput>({
  type: AbsenceCase,
  verb: 'excuse',
  mutation: 'excuseAbsence',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, about) {
    about.state = 'EXCUSED';
    return [about];
  },
});
