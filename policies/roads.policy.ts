// Roads that are cut off (FG11, S46). Who is on the spot reports within the own reach, and the transport unit everywhere;
// leaders and the general offices get figures only, and no rows. Supervision sees those of its towns; discipline
// and audit see assigned matters, and a road is none.
import { RoadStatus } from '../src/modules/roads/road-status.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { ofOwnUnit, within } from './conditions.ts';
import {
  countyOffice,
  generalOffices,
  leaders,
  localStaff,
  officeStaff,
  supervisors,
  townOffice,
  unitDataStaff,
  unitStaff,
  villageSecretary,
} from './roles.ts';

const FILE = 'roads.policy.ts';
const readers = [
  [officeStaff, within],
  [unitStaff, within, because('FG11: all units')],
  [localStaff, within],
  [supervisors, within, because('FG11: towns of the group, in the period of its grants')],
] as const;
const reporters = [
  [villageSecretary, within],
  [townOffice, within],
  [countyOffice, within, because('S46: counties and villages report')],
  [unitDataStaff, [ofOwnUnit, within], because('榆巩衔发〔2021〕5号 一(三)28')],
] as const;

export const roadPolicies = [
  policy(
    RoadStatus,
    FILE,
    {
      read: readers,
      count: [
        [leaders, within, because('FG11: in figures only')],
        [generalOffices, within, because('FG11: in figures only')],
      ],
      reportBlocked: reporters,
      reportReopened: reporters,
    },
    { INTERNAL: readers },
    {
      // Which unit owes the push is known to those who may read the obligation.
      unit: [
        [officeStaff, within],
        [unitStaff, ofOwnUnit],
      ],
    },
  ),
];
