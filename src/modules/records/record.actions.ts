// Writing, sealing and opening the record of a topic (会议记录, S07): by the recorder assigned to the meeting; sealed, it never
// changes again; opened by those admitted to the topic only, whatever anybody's rank (N01), and leaving a line each time.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { open } from '../../graph/opened.ts';
import type { Scene } from '../../graph/scene.ts';
import { idOf, joined } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { meetingSealer } from '../meetings/meeting-key.ts';
import { MeetingTopic, ON_AGENDA } from '../meetings/topic.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { RecordingMedia } from './media.entity.ts';
import { sealMedia } from './media-content.ts';
import { MeetingRecord } from './meeting-record.entity.ts';
import type { RecordInput, WriteRecordInput } from './record.inputs.ts';
import { columnOf, contentOf, factsOf, type RecordContent } from './record-content.ts';
import { digestOf } from './record-seal.ts';
import { useRecordingApproval } from './recording.actions.ts';

const FILE = 'src/modules/records/record.actions.ts';
const RECORDED = ['IN_SESSION', 'CLOSED'];

async function writtenContent(scene: Scene, input: WriteRecordInput, topic: MeetingTopic): Promise<RecordContent> {
  const opinions: RecordContent['opinions'][number][] = [];
  for (const [index, { speakerId, text }] of (input.opinions ?? []).entries()) {
    const path = `input.opinions.${index}.speakerId`;
    const speaker = await scene.look(StaffMember, speakerId, path);
    if (speaker && !topic.admitted.includes(speaker.id))
      scene.refuse({
        path,
        rule: 'NOT_ADMITTED',
        zh: '发言人未参加该议题',
        en: 'The speaker was not admitted to this topic',
      });
    if (speaker) opinions.push({ seq: index + 1, speaker: speaker.name, text });
  }
  scene.check();
  return { body: input.body, opinions };
}

export const writeRecord = action<MeetingRecord, WriteRecordInput>({
  type: MeetingRecord,
  verb: 'write',
  mutation: 'writeRecord',
  file: FILE,
  async change(scene, input) {
    const topic = await scene.look(MeetingTopic, input.topicId, 'input.topicId');
    scene.check();
    const meeting = await scene.known(Meeting, topic!.meeting);
    const { staff } = scene.context.principal;
    const known = await scene.em.findOne(MeetingRecord, { topic } as never);
    const record =
      known ??
      scene.em.create(MeetingRecord, {
        state: 'DRAFT',
        readers: [staff],
        mediaDigests: [],
        contentSealed: '',
        meeting,
        topic,
        recorder: meeting.recorder,
      } as unknown as MeetingRecord);
    scene.permit(record);
    if (record.state === 'SEALED')
      throw new Failure('INVALID_STATE', {
        zh: '记录已封存，不得改动',
        en: 'The record is sealed and never changes again',
        extensions: { state: 'SEALED', allowedFrom: ['DRAFT'] },
      });
    if (!RECORDED.includes(meeting.state) || !ON_AGENDA.includes(topic!.state))
      throw new Failure('INVALID_STATE', {
        zh: `会议当前状态为 ${meeting.state}；只记录正在召开或刚结束的会议中已审定的议题`,
        en: `The meeting is ${meeting.state}; only approved topics of a meeting in session or just closed are recorded`,
        extensions: { state: meeting.state, allowedFrom: RECORDED },
      });
    await useRecordingApproval(scene, meeting, 'TEXT');
    const content = await writtenContent(scene, input, topic!);
    const sealer = await meetingSealer(scene, meeting);
    record.contentSealed = sealer.seal(JSON.stringify(content), columnOf(topic));
    return [record];
  },
});

export const sealRecord = action<MeetingRecord, RecordInput>({
  type: MeetingRecord,
  verb: 'seal',
  mutation: 'sealRecord',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, record) {
    const topic = await scene.em.findOneOrFail(MeetingTopic, { id: idOf(record.topic) } as never);
    const media = await scene.em.find(RecordingMedia, { record } as never);
    record.readers = joined(topic.admitted, idOf(record.recorder));
    for (const one of media) sealMedia(scene, one, record.readers);
    record.mediaDigests = media.map(({ digest }) => digest!).sort();
    record.sealedAt = new Date(scene.context.principal.now);
    record.digest = digestOf(scene.context.sealer, factsOf(record));
    record.state = 'SEALED';
    topic.state = 'DISCUSSED';
    const meeting = await scene.known(Meeting, record.meeting);
    const open = { meeting, state: { $in: ON_AGENDA }, id: { $ne: topic.id } };
    const others = await scene.em.find(MeetingTopic, open as never);
    const sealed = { topic: { $in: others.map(({ id }) => id) }, state: 'SEALED' };
    if (meeting.state === 'CLOSED' && (await scene.em.count(MeetingRecord, sealed as never)) === others.length)
      meeting.state = 'RECORD_SEALED';
    return [record];
  },
});

export const openRecord = action<MeetingRecord, RecordInput>({
  type: MeetingRecord,
  verb: 'open',
  mutation: 'openRecord',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, record) {
    open<RecordContent>(scene.context, record.id, await contentOf(scene, record));
    return [record];
  },
});
