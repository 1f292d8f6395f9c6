// Leave and absence (FG32, FG33). One person decides on leave, whom table LV names, and never on the own (N08). Leaders know
// that a request exists, and nothing of it; a circular is for its recipients, the case is not.
import { AbsenceCase, AbsenceCircular } from '../src/modules/leave/absence.entity.ts';
import { LeaveRequest } from '../src/modules/leave/leave-request.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import {
  aboutSelf,
  decidedBySelf,
  hosted,
  noticedByOwnOrganization,
  ofAnother,
  ofOwnOrganization,
  toOwnOrganization,
  toOwnRegion,
  toOwnUnit,
  toSelf,
} from './conditions.ts';
import {
  attendants,
  countyStaff,
  divisionDesks,
  generalOffices,
  liaisonOfficers,
  meetingLeaders,
  meetingOffices,
  unitDelegates,
  unitPrincipals,
} from './roles.ts';

const FILE = 'leave.policy.ts';
/** S12: the reason is for requester, approver and the unit that issued the notice. */
const concerned = [
  [attendants, aboutSelf],
  [attendants, decidedBySelf],
  [meetingOffices, noticedByOwnOrganization],
  [generalOffices, noticedByOwnOrganization],
] as const;
const involved = [...concerned, [unitDelegates, ofOwnOrganization]] as const;
const requesters = [
  [attendants, aboutSelf],
  [liaisonOfficers, ofOwnOrganization, because('FG32: the liaison for the principal')],
] as const;
const deciders = [[attendants, [decidedBySelf, ofAnother], because('N08')]] as const;

/** S14: unit principal, office and leaders. */
const judges = [
  [meetingLeaders, hosted],
  [meetingOffices, hosted],
  [unitPrincipals, ofOwnOrganization],
  [attendants, aboutSelf],
] as const;
const absences = [
  ...judges,
  [generalOffices, hosted],
  [unitDelegates, ofOwnOrganization],
  [countyStaff, ofOwnOrganization],
] as const;
const office = [[meetingOffices, hosted]] as const;
const circulars = [
  [meetingLeaders, hosted],
  [meetingOffices, hosted],
  [generalOffices, hosted],
  [unitDelegates, ofOwnOrganization],
  [countyStaff, ofOwnOrganization],
  [attendants, toSelf],
  [attendants, toOwnOrganization],
  [unitDelegates, toOwnUnit],
  [divisionDesks, toOwnRegion],
] as const;

export const leavePolicies = [
  policy(
    LeaveRequest,
    FILE,
    {
      read: [...involved, [meetingLeaders, hosted, because('table LV: a leader whose decision it is not is told so')]],
      request: requesters,
      approve: deciders,
      refuse: deciders,
      file: requesters,
      supplement: requesters,
      nameSubstitute: requesters,
      cancel: requesters,
    },
    { INTERNAL: involved, PERSONAL: concerned },
  ),
  policy(
    AbsenceCase,
    FILE,
    {
      read: absences,
      confirm: office,
      circulate: office,
      submitSelfCriticism: [
        [unitPrincipals, ofOwnOrganization],
        [countyStaff, aboutSelf],
      ],
      recordDeduction: office,
      excuse: [[meetingLeaders, hosted]],
    },
    { INTERNAL: absences, WORK_SECRET: judges },
  ),
  policy(AbsenceCircular, FILE, { read: circulars }, { INTERNAL: circulars }),
];
