// All policies (全部权限规则). A type that is not here stops the server from starting.
import { accountPolicies } from './accounts.policy.ts';
import { calendarPolicies } from './calendar.policy.ts';
import { casePolicies } from './cases.policy.ts';
import { decisionPolicies } from './decisions.policy.ts';
import { householdPolicies } from './households.policy.ts';
import { leadershipPolicies } from './leadership.policy.ts';
import { leadPolicies } from './leads.policy.ts';
import { leavePolicies } from './leave.policy.ts';
import { meetingPolicies } from './meetings.policy.ts';
import { organisationPolicies } from './organisation.policy.ts';
import { paperPolicies } from './papers.policy.ts';
import { recordPolicies } from './records.policy.ts';
import { regionPolicies } from './regions.policy.ts';
import { secrecyPolicies } from './secrecy.policy.ts';
import { staffPolicies } from './staff.policy.ts';

export const policies = [
  ...regionPolicies,
  ...calendarPolicies,
  ...organisationPolicies,
  ...staffPolicies,
  ...leadershipPolicies,
  ...accountPolicies,
  ...secrecyPolicies,
  ...householdPolicies,
  ...casePolicies,
  ...leadPolicies,
  ...meetingPolicies,
  ...leavePolicies,
  ...recordPolicies,
  ...paperPolicies,
  ...decisionPolicies,
];
