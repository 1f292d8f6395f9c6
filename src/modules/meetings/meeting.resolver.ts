// Mutations of meetings, topics and attendees (会议、议题、参会人), and the subscription to what becomes of a meeting.
import { mutationsOf } from '../../graph/mutations.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import * as attendees from './attendee.actions.ts';
import * as convening from './convening.actions.ts';
import { Meeting } from './meeting.entity.ts';
import * as inputs from './meeting.inputs.ts';
import * as session from './session.actions.ts';
import * as topics from './topic.actions.ts';

const { AttendeeInput, MeetingInput, TopicInput } = inputs;

export const MeetingMutations = mutationsOf('MeetingMutations', [
  { act: convening.proposeMeeting, input: inputs.ProposeMeetingInput, zh: '提议召开会议', en: 'propose a meeting' },
  { act: convening.conveneMeeting, input: MeetingInput, zh: '自行召集', en: 'convene on own initiative' },
  { act: convening.consentMeeting, input: MeetingInput, zh: '同意召开', en: 'consent to a proposal of a member' },
  { act: session.assignRecorder, input: inputs.AssignRecorderInput, zh: '指定记录人', en: 'assign the recorder' },
  { act: session.notifyMeeting, input: MeetingInput, zh: '通知会议', en: 'give notice of a meeting' },
  { act: session.postponeMeeting, input: inputs.PostponeMeetingInput, zh: '延期', en: 'postpone a meeting' },
  { act: session.cancelMeeting, input: MeetingInput, zh: '取消会议', en: 'cancel a meeting' },
  { act: session.openMeeting, input: MeetingInput, zh: '主持召开', en: 'open a meeting as its chair' },
  { act: session.closeMeeting, input: MeetingInput, zh: '结束会议', en: 'close a meeting' },
  { act: session.archiveMeeting, input: MeetingInput, zh: '归档', en: 'archive a meeting' },
  { act: topics.proposeTopic, input: inputs.ProposeTopicInput, zh: '提出议题', en: 'propose a topic' },
  { act: topics.screenTopic, input: inputs.ScreenTopicInput, zh: '初审议题', en: 'screen a topic' },
  { act: topics.approveTopic, input: TopicInput, zh: '审定议题', en: 'approve a topic' },
  { act: topics.rejectTopic, input: TopicInput, zh: '否决议题', en: 'reject a topic' },
  { act: topics.deferTopic, input: TopicInput, zh: '暂缓议题', en: 'take a topic off the agenda' },
  { act: attendees.inviteAttendee, input: inputs.InviteAttendeeInput, zh: '邀请参会', en: 'invite somebody' },
  { act: attendees.confirmAttendance, input: AttendeeInput, zh: '确认参会', en: 'confirm attendance' },
  { act: attendees.admitAttendee, input: inputs.AdmitAttendeeInput, zh: '入场', en: 'admit an attendee' },
  { act: attendees.markLeft, input: inputs.MarkLeftInput, zh: '离场', en: 'mark that an attendee left' },
  { act: attendees.refuseEntry, input: AttendeeInput, zh: '谢绝入场', en: 'refuse entry' },
]);

const CHANGES = ['convene', 'consent', 'notify', 'postpone', 'cancel', 'open', 'close', 'archive']
  .map(verb => `${verb}Meeting`)
  .concat('assignRecorder');

export const MeetingSubscriptions = subscriptionsOf('MeetingSubscriptions', [
  subscriptionOf(
    Meeting,
    'meetingChanged',
    CHANGES,
    '会议有变化',
    'A meeting was notified, postponed, opened and so on',
  ),
]);
