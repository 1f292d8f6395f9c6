// The ledger of a departmental joint meeting (整改台账, S57): the town office enters problems and changes of policy, the measure
// against each problem, and what became of it. What cannot be rectified is listed for the special meeting of the Party
// committee (S58).
import { dayOfInstant } from '../../domain/civil-day.ts';
import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import { periodOf } from '../../domain/periods.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { Attendee } from '../meetings/attendee.entity.ts';
import { idOf } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { demandState } from '../meetings/meeting-state.ts';
import { Organization } from '../organisation/organization.entity.ts';
import type * as inputs from './rectification.inputs.ts';
import { PolicyChangeNote, RectificationItem } from './rectification-item.entity.ts';

const FILE = 'src/modules/rectification/rectification.actions.ts';
const HELD = ['IN_SESSION', 'CLOSED', 'RECORD_SEALED', 'MINUTES_DRAFTED', 'MINUTES_ISSUED'];
const LISTING = ['PROPOSED', 'CONSENTED', 'AGENDA_APPROVED', 'NOTIFIED', 'POSTPONED', 'IN_SESSION'];
const PARTY_KINDS = ['PARTY_SPECIAL', 'PARTY_SPECIAL_ENLARGED'];

async function jointMeeting(scene: Scene, id: string): Promise<Meeting> {
  const meeting = await scene.look(Meeting, id, 'input.meetingId');
  if (meeting && meeting.kind !== 'DEPT_JOINT')
    scene.refuse({
      path: 'input.meetingId',
      rule: 'NOT_A_DEPARTMENTAL_MEETING',
      zh: '只有部门联席会有整改台账',
      en: 'Only departmental joint meetings have a rectification ledger',
    });
  scene.check();
  return meeting!;
}

/** Those who were let in: from then on their list only grows until the meeting ends. */
export async function participantsOf(scene: Scene, meeting: Meeting): Promise<string[]> {
  const present = { meeting, state: { $in: ['ADMITTED', 'LEFT'] } };
  return (await scene.em.find(Attendee, present as never)).map(({ staff }) => idOf(staff)).sort();
}

export const recordRectificationItem = action<RectificationItem, inputs.RecordRectificationItemInput>({
  type: RectificationItem,
  verb: 'record',
  mutation: 'recordRectificationItem',
  file: FILE,
  async change(scene, input) {
    const organization = await scene.look(Organization, input.organizationId, 'input.organizationId');
    const meeting = await jointMeeting(scene, input.meetingId);
    const item = scene.em.create(RectificationItem, {
      itemNo: drawnNumber('Z', scene.today),
      problem: input.problem,
      month: periodOf('MONTH', dayOfInstant(meeting.startAt)).key,
      state: 'RECORDED',
      participants: await participantsOf(scene, meeting),
      meeting,
      organization,
      region: meeting.region,
    } as unknown as RectificationItem);
    scene.permit(item);
    // Closing the meeting waits for the problems that are on their way, and they for it.
    await scene.lock(Meeting, meeting);
    demandState(meeting, HELD);
    return [item];
  },
});

export const recordMeasure = action<RectificationItem, inputs.RecordMeasureInput>({
  type: RectificationItem,
  verb: 'recordMeasure',
  mutation: 'recordMeasure',
  file: FILE,
  target: input => input.id,
  async change(_scene, input, item) {
    Object.assign(item, { measure: input.measure, dueOn: input.dueOn ?? item.dueOn, state: 'MEASURED' });
    return [item];
  },
});

export const rectifyItem = action<RectificationItem, inputs.RectifyItemInput>({
  type: RectificationItem,
  verb: 'rectify',
  mutation: 'rectifyItem',
  file: FILE,
  target: input => input.id,
  async change(scene, input, item) {
    Object.assign(item, {
      result: input.result,
      rectifiedAt: new Date(scene.context.principal.now),
      state: 'RECTIFIED',
    });
    return [item];
  },
});

/** Listed once, and again only where the meeting it was listed for was cancelled. */
async function checkNotListed(scene: Scene, { escalatedTo }: RectificationItem): Promise<void> {
  const listed = escalatedTo && (await scene.known(Meeting, escalatedTo));
  if (listed && listed.state !== 'CANCELLED')
    throw new Failure('INVALID_STATE', {
      zh: '该问题已提交一次未取消的党委专题会',
      en: 'The problem is listed already for a special meeting that was not cancelled',
      extensions: { rule: 'LISTED_ALREADY' },
    });
}

export const escalateProblem = action<RectificationItem, inputs.EscalateProblemInput>({
  type: RectificationItem,
  verb: 'escalate',
  mutation: 'escalateProblem',
  file: FILE,
  target: input => input.id,
  async change(scene, input, item) {
    const path = 'input.meetingId';
    const meeting = await scene.look(Meeting, input.meetingId, path);
    if (meeting && (!PARTY_KINDS.includes(meeting.kind) || idOf(meeting.region) !== idOf(item.region)))
      scene.refuse({
        path,
        rule: 'NOT_A_PARTY_MEETING_OF_THE_TOWN',
        zh: '只能提交本乡镇的党委专题会或专题扩大会',
        en: 'Only special meetings of the Party committee of that town',
      });
    scene.check();
    await checkNotListed(scene, item);
    demandState(meeting!, LISTING);
    const escalatedAt = new Date(scene.context.principal.now);
    Object.assign(item, { escalatedTo: meeting, escalatedAt, state: 'ESCALATED' });
    return [item];
  },
});

export const recordPolicyChange = action<PolicyChangeNote, inputs.RecordPolicyChangeInput>({
  type: PolicyChangeNote,
  verb: 'record',
  mutation: 'recordPolicyChange',
  file: FILE,
  async change(scene, input) {
    const meeting = await jointMeeting(scene, input.meetingId);
    const note = scene.em.create(PolicyChangeNote, {
      text: input.text,
      source: input.source ?? null,
      effectiveOn: input.effectiveOn ?? null,
      participants: await participantsOf(scene, meeting),
      meeting,
      region: meeting.region,
    } as unknown as PolicyChangeNote);
    scene.permit(note);
    demandState(meeting, HELD);
    return [note];
  },
});
