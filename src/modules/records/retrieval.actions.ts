// Retrieval by discipline (记录调阅, FG26): for one topic and a window; decided by a convener of that meeting, and
// never by who asks, and ended by a convener before its time where need be.
import { addHours } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { idOf, joined } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MeetingTopic } from '../meetings/topic.entity.ts';
import { RecordRetrieval } from './retrieval.entity.ts';
import type { RequestRetrievalInput, RetrievalInput } from './retrieval.inputs.ts';

const FILE = 'src/modules/records/retrieval.actions.ts';
const LONGEST_WINDOW_HOURS = 30 * 24;
/** Of a topic whose record is sealed. */
const RECORDED = ['DISCUSSED', 'DECIDED'];

function checkWindow(scene: Scene, notBefore: Date, notAfter: Date): void {
  const refuse = (rule: string, zh: string, en: string) => scene.refuse({ path: 'input.notAfter', rule, zh, en });
  if (notAfter <= notBefore) refuse('ENDS_BEFORE_START', '截止早于起始', 'The end comes before the start');
  else if (notAfter <= new Date(scene.context.principal.now))
    refuse('ENDS_IN_THE_PAST', '截止时间已过', 'The end is in the past already');
  else if (notAfter > new Date(addHours(notBefore, LONGEST_WINDOW_HOURS)))
    refuse('WINDOW_TOO_LONG', '调阅期限最长三十日', 'The window is thirty days at most');
}

/** Division at whose level the caller may ask: one of their own posts. */
function ownRegion({ context }: Scene): string | undefined {
  const { engine, principal } = context;
  const regions = [...new Set(principal.posts.flatMap(({ region }) => region ?? []))];
  const asked = (region: string) => ({ requester: principal.staff, region });
  return regions.find(region => may(engine.set, principal, 'request', metaOf(RecordRetrieval), asked(region)));
}

// What is asked here of a meeting that the requester may not know goes to its conveners and into no answer.
export const requestRetrieval = action<RecordRetrieval, RequestRetrievalInput>({
  type: RecordRetrieval,
  verb: 'request',
  mutation: 'requestRetrieval',
  file: FILE,
  async change(scene, input) {
    const { meetingNo, topicSeq, reason } = input;
    const [notBefore, notAfter] = [new Date(input.notBefore), new Date(input.notAfter)];
    if (topicSeq < 1)
      scene.refuse({
        path: 'input.topicSeq',
        rule: 'NOT_A_SEQUENCE_NUMBER',
        zh: '议题序号从 1 开始',
        en: 'Topics are numbered from 1',
      });
    checkWindow(scene, notBefore, notAfter);
    scene.check();
    const region = ownRegion(scene) ?? null;
    const meeting = region && (await scene.em.findOne(Meeting, { meetingNo, region } as never));
    const retrieval = scene.em.create(RecordRetrieval, {
      meetingNo,
      topicSeq,
      reason,
      notBefore,
      notAfter,
      state: 'REQUESTED',
      conveners: meeting ? meeting.conveners : [],
      admitted: [],
      requester: scene.context.principal.staff,
      region,
    } as unknown as RecordRetrieval);
    scene.permit(retrieval);
    return [retrieval];
  },
});

function checkNotOver({ context }: Scene, { notAfter }: RecordRetrieval): void {
  if (notAfter <= new Date(context.principal.now))
    throw new Failure('INVALID_STATE', {
      zh: '申请的调阅期限已过，须重新申请（requestRetrieval）',
      en: 'The window that was asked for is over; it has to be asked for anew (requestRetrieval)',
      extensions: { rule: 'WINDOW_OVER' },
    });
}

/** The topic that was asked for, as who decides sees it. */
async function topicOf(
  scene: Scene,
  { meetingNo, topicSeq, region }: RecordRetrieval,
): Promise<[Meeting, MeetingTopic]> {
  const meeting = await scene.em.findOne(Meeting, { meetingNo, region } as never);
  const topic = meeting && (await scene.em.findOne(MeetingTopic, { meeting, seq: topicSeq } as never));
  const { engine, principal } = scene.context;
  if (topic && RECORDED.includes(topic.state) && may(engine.set, principal, 'read', metaOf(MeetingTopic), topic))
    return [meeting, topic];
  throw new Failure('INVALID_STATE', {
    zh: '该会议没有此序号的、记录已封存的议题；请不批准（refuseRetrieval）',
    en: 'The meeting has no topic of this number with a sealed record; refuse it (refuseRetrieval)',
    extensions: { rule: 'NO_SEALED_RECORD' },
  });
}

const decided = ({ context }: Scene) => ({
  decidedAt: new Date(context.principal.now),
  decidedBy: context.principal.staff,
});

export const approveRetrieval = action<RecordRetrieval, RetrievalInput>({
  type: RecordRetrieval,
  verb: 'approve',
  mutation: 'approveRetrieval',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, retrieval) {
    checkNotOver(scene, retrieval);
    const [meeting, topic] = await topicOf(scene, retrieval);
    const admitted = joined(topic.admitted, meeting.recorder && idOf(meeting.recorder));
    Object.assign(retrieval, { state: 'APPROVED', topic, admitted, ...decided(scene) });
    return [retrieval];
  },
});

export const refuseRetrieval = action<RecordRetrieval, RetrievalInput>({
  type: RecordRetrieval,
  verb: 'refuse',
  mutation: 'refuseRetrieval',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, retrieval) {
    Object.assign(retrieval, { state: 'REFUSED', ...decided(scene) });
    return [retrieval];
  },
});

export const revokeRetrieval = action<RecordRetrieval, RetrievalInput>({
  type: RecordRetrieval,
  verb: 'revoke',
  mutation: 'revokeRetrieval',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, retrieval) {
    checkNotOver(scene, retrieval);
    Object.assign(retrieval, { state: 'REVOKED', revokedAt: new Date(scene.context.principal.now) });
    return [retrieval];
  },
});
