// Leading group, seats and delegations (FG03). Only the leader delegates, and only what is his or hers to give.
import { Delegation, LeadingGroup, LeadingGroupSeat } from '../src/modules/leadership/leading-group.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { delegatedBySelf, delegatedToSelf, ownSeats, within } from './conditions.ts';
import {
  auditors,
  cityDesk,
  countyStaff,
  discipline,
  groupLeader,
  leaders,
  officeEditors,
  officeStaff,
  organizationDepartment,
  supervisors,
  unitStaff,
} from './roles.ts';

const FILE = 'leadership.policy.ts';
const roster = [
  [cityDesk, within],
  [unitStaff, within],
  [discipline, within],
  [auditors, within],
  [organizationDepartment, within],
  [supervisors, within],
  [countyStaff, within],
] as const;
/** FG03 shows units, supervision groups and counties the roster, and nothing of what leaders delegate. */
const delegations = [
  [cityDesk, within],
  [discipline, within],
  [auditors, within],
  [leaders, delegatedToSelf],
] as const;

export const leadershipPolicies = [
  policy(LeadingGroup, FILE, { read: roster }, { INTERNAL: roster }),
  policy(
    LeadingGroupSeat,
    FILE,
    { read: [...roster, [unitStaff, ownSeats]], appoint: [[officeEditors, within]], end: [[officeEditors, within]] },
    { INTERNAL: [...roster, [unitStaff, ownSeats]] },
  ),
  policy(
    Delegation,
    FILE,
    {
      read: delegations,
      delegate: [[groupLeader, delegatedBySelf, because('榆巩衔发〔2021〕5号 二(一)1-2')]],
    },
    {
      INTERNAL: delegations,
      WORK_SECRET: [
        [officeStaff, within],
        [leaders, delegatedBySelf],
        [leaders, delegatedToSelf],
      ],
    },
  ),
];
