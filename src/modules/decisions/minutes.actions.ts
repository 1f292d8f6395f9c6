// Minutes (会议纪要, S07): drafted by the office where need be, issued to a distribution list.
import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { lookRecipients } from '../meetings/recipients.ts';
import type { DraftMinutesInput, IssueMinutesInput, ReviseMinutesInput } from './decision.inputs.ts';
import { Minutes } from './minutes.entity.ts';

const FILE = 'src/modules/decisions/minutes.actions.ts';
/** From its opening on there is something to put into minutes. */
const HELD = ['IN_SESSION', 'CLOSED', 'RECORD_SEALED', 'MINUTES_DRAFTED'];

export const draftMinutes = action<Minutes, DraftMinutesInput>({
  type: Minutes,
  verb: 'draft',
  mutation: 'draftMinutes',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    scene.check();
    const minutes = scene.em.create(Minutes, {
      number: drawnNumber('Y', scene.today),
      text: input.text,
      state: 'DRAFT',
      distribution: [],
      recipients: [],
      meeting,
      region: meeting!.region,
    } as unknown as Minutes);
    scene.permit(minutes);
    if (!HELD.includes(meeting!.state))
      throw new Failure('INVALID_STATE', {
        zh: `会议当前状态为 ${meeting!.state}，起草纪要要求 ${HELD.join('、')}`,
        en: `The meeting is ${meeting!.state}; minutes need ${HELD.join(' or ')}`,
        extensions: { state: meeting!.state, allowedFrom: HELD },
      });
    if (['CLOSED', 'RECORD_SEALED'].includes(meeting!.state)) meeting!.state = 'MINUTES_DRAFTED';
    return [minutes];
  },
});

export const reviseMinutes = action<Minutes, ReviseMinutesInput>({
  type: Minutes,
  verb: 'revise',
  mutation: 'reviseMinutes',
  file: FILE,
  target: input => input.id,
  async change(_scene, input, minutes) {
    minutes.text = input.text;
    return [minutes];
  },
});

export const issueMinutes = action<Minutes, IssueMinutesInput>({
  type: Minutes,
  verb: 'issue',
  mutation: 'issueMinutes',
  file: FILE,
  target: input => input.id,
  async change(scene, input, minutes) {
    const { ids, names } = await lookRecipients(scene, input.recipientIds, 'input.recipientIds');
    scene.check();
    Object.assign(minutes, {
      recipients: ids,
      distribution: names,
      issuedAt: new Date(scene.context.principal.now),
      state: 'ISSUED',
    });
    const meeting = await scene.known(Meeting, minutes.meeting);
    if (meeting.state === 'MINUTES_DRAFTED') meeting.state = 'MINUTES_ISSUED';
    return [minutes];
  },
});
