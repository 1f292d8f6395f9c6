// The way of a topic (议题办理, S06, SM-TOPIC): proposed by office or unit, screened by the office, approved by the leader or
// by delegation. A new topic takes the agenda of its meeting back to what has to be approved.
import { Failure } from '../../domain/errors.ts';
import { GROUP_KINDS } from '../../domain/meeting-vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { Attendee } from './attendee.entity.ts';
import { authorityFor } from './authority.ts';
import { idOf, lookAll } from './look-all.ts';
import { Meeting } from './meeting.entity.ts';
import type { ProposeTopicInput, ScreenTopicInput, TopicInput } from './meeting.inputs.ts';
import { MeetingTopic, UNSETTLED } from './topic.entity.ts';

const FILE = 'src/modules/meetings/topic.actions.ts';
const TAKES_TOPICS = ['CONSENTED', 'AGENDA_APPROVED', 'POSTPONED'];

export const proposeTopic = action<MeetingTopic, ProposeTopicInput>({
  type: MeetingTopic,
  verb: 'propose',
  mutation: 'proposeTopic',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const named = await scene.look(MemberUnit, input.unitId, 'input.unitId');
    scene.check();
    const { principal } = scene.context;
    const { conveners, region } = meeting!;
    const whole = { meeting, role: { $ne: 'SUBSTITUTE' }, topicOnly: false, state: { $ne: 'WITHDRAWN' } };
    const topic = scene.em.create(MeetingTopic, {
      seq: 0,
      title: input.title,
      summary: input.summary ?? null,
      state: 'SUBMITTED',
      ofGroup: GROUP_KINDS.includes(meeting!.kind),
      conveners,
      consulted: [],
      invited: (await scene.em.find(Attendee, whole as never)).map(one => idOf(one.staff)),
      admitted: [],
      meeting,
      unit: named ?? principal.posts.find(post => post.unit !== null)?.unit ?? null,
      proposer: scene.person(),
      region,
    } as unknown as MeetingTopic);
    scene.permit(topic);
    await scene.lock(Meeting, meeting);
    if (!TAKES_TOPICS.includes(meeting!.state))
      throw new Failure('INVALID_STATE', {
        zh: `当前状态为 ${meeting!.state}，提出议题要求 ${TAKES_TOPICS.join('、')}`,
        en: `The state is ${meeting!.state}; a topic needs ${TAKES_TOPICS.join(' or ')}`,
        extensions: { state: meeting!.state, allowedFrom: TAKES_TOPICS },
      });
    meeting!.topicCount += 1;
    topic.seq = meeting!.topicCount;
    meeting!.state = 'CONSENTED';
    return [topic];
  },
});

export const screenTopic = action<MeetingTopic, ScreenTopicInput>({
  type: MeetingTopic,
  verb: 'screen',
  mutation: 'screenTopic',
  file: FILE,
  target: input => input.id,
  async change(scene, input, topic) {
    const units = await lookAll(scene, MemberUnit, input.unitIds, 'input.unitIds');
    scene.check();
    topic.consulted = units.map(unit => unit.id);
    topic.state = 'SCREENED';
    return [topic];
  },
});

/** Once nothing is left to approve, the agenda stands. */
async function settle(scene: Scene, topic: MeetingTopic): Promise<void> {
  const meeting = await scene.known(Meeting, topic.meeting);
  await scene.lock(Meeting, meeting);
  const others = { meeting, id: { $ne: topic.id }, state: { $in: UNSETTLED } };
  if (meeting.state === 'CONSENTED' && (await scene.em.count(MeetingTopic, others as never)) === 0)
    meeting.state = 'AGENDA_APPROVED';
}

/** Approving and rejecting are one authority (table CA). */
const decision = (verb: 'approve' | 'reject', mutation: string, state: string) =>
  action<MeetingTopic, TopicInput>({
    type: MeetingTopic,
    verb,
    mutation,
    file: FILE,
    target: input => input.id,
    async authorise(scene, _input, topic) {
      await authorityFor(scene, await scene.known(Meeting, topic.meeting), 'TOPIC_APPROVAL');
    },
    async change(scene, _input, topic) {
      const delegation = await authorityFor(scene, await scene.known(Meeting, topic.meeting), 'TOPIC_APPROVAL');
      Object.assign(topic, { state, approvedBy: scene.context.principal.staff, delegation });
      await settle(scene, topic);
      return [topic];
    },
  });

export const approveTopic = decision('approve', 'approveTopic', 'APPROVED');
export const rejectTopic = decision('reject', 'rejectTopic', 'REJECTED');

export const deferTopic = action<MeetingTopic, TopicInput>({
  type: MeetingTopic,
  verb: 'defer',
  mutation: 'deferTopic',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, topic) {
    topic.state = 'DEFERRED';
    await settle(scene, topic);
    return [topic];
  },
});
