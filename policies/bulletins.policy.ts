// Bulletins (S11, FG51, N04): drafted by office and units, approved and sent by the office of the level; in their scope they are
// read once they are sent, and where they rest on a relay no longer than that lasts. What is about a restricted meeting is,
// in a unit, for its author alone.
import { Bulletin } from '../src/modules/bulletins/bulletin.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import {
  convened,
  draftedBySelf,
  hosted,
  notOver,
  notRevoked,
  ofOwnUnit,
  sent,
  toOwnOrganization,
  toOwnRegion,
  toOwnUnit,
  toSelf,
  unrestricted,
} from './conditions.ts';
import { attendants, bulletinLeaders, bulletinOffices, divisionDesks, generalOffices, unitDelegates } from './roles.ts';

const office = [[bulletinOffices, hosted]] as const;
const lasting = [sent, notOver, notRevoked] as const;
const readers = [
  ...office,
  [bulletinLeaders, hosted],
  [generalOffices, hosted],
  [unitDelegates, [ofOwnUnit, unrestricted]],
  [attendants, draftedBySelf],
  [attendants, convened, because('N04: what is told of their meeting')],
  [attendants, [toSelf, ...lasting], because('S11: by scope')],
  [attendants, [toOwnOrganization, ...lasting]],
  [unitDelegates, [toOwnUnit, ...lasting]],
  [divisionDesks, [toOwnRegion, ...lasting]],
] as const;

export const bulletinPolicies = [
  policy(
    Bulletin,
    'bulletins.policy.ts',
    {
      read: readers,
      draft: [...office, [unitDelegates, [hosted, ofOwnUnit], because('FG51: C R@own')]],
      approve: office,
      send: office,
    },
    { INTERNAL: readers, WORK_SECRET: readers },
  ),
];
