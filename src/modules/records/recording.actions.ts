// Recording a meeting that is not to be recorded (记录录制审批, S17, N03): asked for, and approved by a convener of that very
// meeting. Without approval nobody records, the office included.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, concerningConvener } from '../../graph/wall.ts';
import { idOf, joined } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { whenRecorderAssigned } from '../meetings/recorder-assigned.ts';
import { RecordingApproval } from './meeting-record.entity.ts';
import type { RecordingInput, RequestRecordingInput } from './record.inputs.ts';

const FILE = 'src/modules/records/recording.actions.ts';

/** Throws FORBIDDEN unless the meeting may be recorded in this medium; an approval that is relied on is used. */
export async function useRecordingApproval(scene: Scene, meeting: Meeting, medium: string): Promise<void> {
  const free = meeting.recordingPolicy === 'ALLOWED' || (meeting.recordingPolicy === 'TEXT_ONLY' && medium === 'TEXT');
  if (free) return;
  const granted = { meeting, medium, state: { $in: ['APPROVED', 'USED'] } };
  const orderBy = { createdAt: 'asc', id: 'asc' } as never;
  const approval = await scene.em.findOne(RecordingApproval, granted as never, { orderBy });
  if (!approval)
    throw new Failure('FORBIDDEN', {
      zh: '该会议不准记录，须先经召集人批准（requestRecording、approveRecording）',
      en: 'This meeting is not to be recorded; a convener has to approve first (requestRecording, approveRecording)',
      extensions: { rule: 'RECORDING_FORBIDDEN' },
    });
  approval.state = 'USED';
}

// Whoever becomes the recorder afterwards has to see what was asked and decided.
whenRecorderAssigned(async (scene, meeting, recorder) => {
  if (!meeting.convener) return;
  await scene.em.flush();
  await asSystem(scene, concerningConvener(idOf(meeting.convener)), async () => {
    const asked = await scene.em.find(RecordingApproval, { meeting } as never);
    for (const approval of asked) approval.parties = joined(approval.parties, recorder);
    await scene.em.flush();
  });
});

export const requestRecording = action<RecordingApproval, RequestRecordingInput>({
  type: RecordingApproval,
  verb: 'request',
  mutation: 'requestRecording',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    scene.check();
    const { staff } = scene.context.principal;
    const parties = meeting!.recorder ? [staff, idOf(meeting!.recorder)] : [staff];
    const approval = scene.em.create(RecordingApproval, {
      medium: input.medium ?? 'TEXT',
      reason: input.reason,
      state: 'REQUESTED',
      conveners: meeting!.conveners,
      parties,
      meeting,
      requester: staff,
    } as unknown as RecordingApproval);
    return [approval];
  },
});

const decide = (verb: 'approve' | 'refuse', mutation: string, state: string) =>
  action<RecordingApproval, RecordingInput>({
    type: RecordingApproval,
    verb,
    mutation,
    file: FILE,
    target: input => input.id,
    async change(scene, _input, approval) {
      const { now, staff } = scene.context.principal;
      Object.assign(approval, { state, decidedAt: new Date(now), approvedBy: staff });
      return [approval];
    },
  });

export const approveRecording = decide('approve', 'approveRecording', 'APPROVED');
export const refuseRecording = decide('refuse', 'refuseRecording', 'REFUSED');
