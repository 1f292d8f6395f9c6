// Meetings, topics and attendees (FG24, FG25, FG31). The level that holds a meeting knows of it; its title is for leaders,
// office and those invited, of a restricted meeting for named persons. Topics are for those invited to them.
import { Attendee } from '../src/modules/meetings/attendee.entity.ts';
import { Meeting } from '../src/modules/meetings/meeting.entity.ts';
import { QuarterMeetings } from '../src/modules/meetings/quarter-meetings.entity.ts';
import { MeetingTopic } from '../src/modules/meetings/topic.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import {
  aboutSelf,
  aboveVillage,
  consultingOwnUnit,
  convened,
  hosted,
  invitedTo,
  invitingOwnOrganization,
  naming,
  notOfGroup,
  notOfTheGroup,
  ofKind,
  ofOwnOrganization,
  ofOwnUnit,
  proposedBySelf,
  unrestricted,
  within,
} from './conditions.ts';
import {
  attendants,
  cityHeads,
  consenters,
  countyHeads,
  generalOffices,
  meetingDepartments,
  meetingGuests,
  meetingLeaders,
  meetingOffices,
  officeStaff,
  townHeads,
  unitDelegates,
  unitManagers,
  villageSecretary,
} from './roles.ts';

const FILE = 'meetings.policy.ts';
const level = [
  [meetingLeaders, hosted],
  [meetingOffices, hosted],
] as const;
const known = [
  ...level,
  [officeStaff, hosted],
  [generalOffices, hosted],
  [unitDelegates, hosted, because('FG24: units have the list without titles')],
  [meetingDepartments, hosted],
  [meetingGuests, invitingOwnOrganization],
  [attendants, naming],
] as const;
const titled = [
  ...level,
  [officeStaff, [hosted, unrestricted]],
  [generalOffices, [hosted, unrestricted]],
  [meetingGuests, [invitingOwnOrganization, unrestricted]],
  [attendants, naming, because('E43: the title of a restricted meeting is for named persons')],
] as const;
const conducted = [
  [meetingOffices, hosted],
  [attendants, convened],
] as const;
const agenda = [
  ...level,
  [generalOffices, hosted],
  [attendants, convened],
  [attendants, invitedTo],
  [attendants, proposedBySelf],
  [unitDelegates, ofOwnUnit],
  [unitDelegates, consultingOwnUnit],
] as const;
/** Leaders for meetings of the group (deputies by delegation, which the action asks for), else whoever convenes. */
const approvers = [
  [meetingLeaders, hosted],
  [attendants, [convened, notOfGroup]],
] as const;
const list = [
  ...level,
  [generalOffices, hosted],
  [meetingGuests, ofOwnOrganization],
  [attendants, convened],
  [attendants, aboutSelf],
] as const;
const counts = [
  [cityHeads, [within, aboveVillage], because('S67: the count is visible upward')],
  [countyHeads, [within, aboveVillage]],
  [townHeads, within, because('S59: village and town')],
  [villageSecretary, within],
] as const;

export const meetingPolicies = [
  policy(
    Meeting,
    FILE,
    {
      read: known,
      propose: [...level, [unitManagers, hosted]],
      convene: [
        [meetingLeaders, hosted, because('table CA: own initiative')],
        [meetingOffices, [hosted, notOfTheGroup]],
        [unitManagers, [hosted, ofKind('JOINT')], because('二(二)2: the lead unit of the topic convenes')],
        [unitManagers, [hosted, ofKind('LIAISON')]],
      ],
      consent: [[consenters, hosted, because('N06: a deputy’s consent is not enough')]],
      assignRecorder: conducted,
      notify: conducted,
      postpone: conducted,
      cancel: conducted,
      open: [
        [meetingLeaders, hosted],
        [attendants, convened],
      ],
      close: [[meetingLeaders, hosted], ...conducted],
      archive: [[meetingOffices, hosted]],
    },
    { INTERNAL: known },
    { title: titled, theme: titled },
  ),
  policy(
    MeetingTopic,
    FILE,
    {
      read: agenda,
      propose: [
        [meetingOffices, hosted],
        [unitDelegates, [hosted, ofOwnUnit]],
        [meetingDepartments, [hosted, proposedBySelf]],
      ],
      screen: [
        [meetingOffices, hosted],
        [attendants, [convened, notOfGroup]],
      ],
      approve: approvers,
      reject: approvers,
      defer: [...level, [attendants, [convened, notOfGroup]]],
    },
    { INTERNAL: agenda, WORK_SECRET: agenda },
  ),
  policy(
    Attendee,
    FILE,
    {
      read: list,
      invite: [[generalOffices, hosted, because('FG24: coordinate')], ...conducted],
      confirm: [
        [meetingOffices, hosted],
        [unitDelegates, ofOwnOrganization],
        [attendants, aboutSelf],
      ],
      admit: conducted,
      markLeft: conducted,
      refuseEntry: conducted,
    },
    { INTERNAL: list },
  ),
  policy(QuarterMeetings, FILE, { read: counts }, { INTERNAL: counts }),
];
