// All policies (全部权限规则). A type that is not here stops the server from starting.
import { accountPolicies } from './accounts.policy.ts';
import { bulletinPolicies } from './bulletins.policy.ts';
import { calendarPolicies } from './calendar.policy.ts';
import { casePolicies } from './cases.policy.ts';
import { decisionPolicies } from './decisions.policy.ts';
import { declarationPolicies } from './declarations.policy.ts';
import { eventPolicies } from './events.policy.ts';
import { householdPolicies } from './households.policy.ts';
import { incomePolicies } from './incomes.policy.ts';
import { integrationPolicies } from './integration.policy.ts';
import { leadershipPolicies } from './leadership.policy.ts';
import { leadPolicies } from './leads.policy.ts';
import { leavePolicies } from './leave.policy.ts';
import { matterPolicies } from './matters.policy.ts';
import { meetingPolicies } from './meetings.policy.ts';
import { organisationPolicies } from './organisation.policy.ts';
import { paperPolicies } from './papers.policy.ts';
import { pushPolicies } from './pushes.policy.ts';
import { recordPolicies } from './records.policy.ts';
import { rectificationPolicies } from './rectification.policy.ts';
import { regionPolicies } from './regions.policy.ts';
import { reliefPolicies } from './relief.policy.ts';
import { retrievalPolicies } from './retrievals.policy.ts';
import { roadPolicies } from './roads.policy.ts';
import { secrecyPolicies } from './secrecy.policy.ts';
import { specialGroupPolicies } from './special-groups.policy.ts';
import { staffPolicies } from './staff.policy.ts';
import { thresholdPolicies } from './thresholds.policy.ts';

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
  ...thresholdPolicies,
  ...pushPolicies,
  ...matterPolicies,
  ...roadPolicies,
  ...eventPolicies,
  ...declarationPolicies,
  ...reliefPolicies,
  ...incomePolicies,
  ...integrationPolicies,
  ...meetingPolicies,
  ...rectificationPolicies,
  ...leavePolicies,
  ...recordPolicies,
  ...retrievalPolicies,
  ...paperPolicies,
  ...decisionPolicies,
  ...bulletinPolicies,
  ...specialGroupPolicies,
];
