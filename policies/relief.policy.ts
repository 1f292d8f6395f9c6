// Emergency relief (FG13, FG19): village requests, town verifies, county office approves, civil affairs pays; nobody does two
// of these about one relief (N22). Causes are for those who work on the case; the city's office sees none (FG07).
import { EmergencyRelief, ReliefGrant } from '../src/modules/relief/emergency-relief.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { ofAssignedHousehold } from './assigned-conditions.ts';
import { approvedByAnother, ofOwnDomain, ofOwnHousehold, ofOwnUnit, requestedByAnother, within } from './conditions.ts';
import {
  auditors,
  countyLeaders,
  countyOffice,
  countyUnits,
  discipline,
  farmers,
  leaders,
  officeEditors,
  supervisors,
  townLeaders,
  townOffice,
  unitDataStaff,
  villageSecretary,
  villageTeam,
} from './roles.ts';

const FILE = 'relief.policy.ts';
const offices = [
  [countyOffice, within],
  [countyUnits, [within, ofOwnDomain], because('FG19: civil affairs')],
  [townOffice, within],
  [farmers, ofOwnHousehold],
] as const;
const readers = [
  ...offices,
  [officeEditors, within],
  [unitDataStaff, ofOwnUnit, because('FG13, FG19: unit 22')],
  [townLeaders, within],
  [villageTeam, within],
  [discipline, ofAssignedHousehold, because('FG13, FG19: assigned case')],
  [supervisors, [within, ofAssignedHousehold], because('FG13, FG19: assigned household')],
] as const;
const sampled = [[auditors, ofAssignedHousehold, because('FG13, FG19: sample of an assigned audit, masked')]] as const;
const known = [...readers, ...sampled] as const;

const figures = [
  [leaders, within, because('FG13, FG19: in figures only')],
  [countyLeaders, within, because('4.0: reads county figures')],
] as const;

export const reliefPolicies = [
  policy(
    EmergencyRelief,
    FILE,
    {
      read: known,
      count: figures,
      request: [
        [villageSecretary, within],
        [townOffice, within],
      ],
      verify: [
        [townOffice, [within, requestedByAnother], because('N22')],
        [townLeaders, [within, requestedByAnother], because('N22: where the town office requested it')],
      ],
      approve: [[countyOffice, [within, requestedByAnother], because('N22: who requests does not approve')]],
      pay: [
        [
          countyUnits,
          [within, ofOwnDomain, requestedByAnother, approvedByAnother],
          because('N22: who requests or approves does not pay'),
        ],
      ],
      postCheck: [
        [countyOffice, within],
        [townOffice, within],
      ],
      reject: [
        [countyOffice, within],
        [townOffice, within],
      ],
    },
    { INTERNAL: known, PERSONAL: readers, SENSITIVE_PERSONAL: [...offices, [villageSecretary, within]] },
  ),
  // Of a sample the amount is what is audited.
  policy(ReliefGrant, FILE, { read: known, count: figures }, { INTERNAL: known, PERSONAL: known }),
];
