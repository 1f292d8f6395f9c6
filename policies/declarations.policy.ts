// Self-declarations (FG21): the household itself, or somebody near who helps; accepted by another than who filed it (N22).
import { SelfDeclaration } from '../src/modules/declarations/self-declaration.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { ofAssignedHousehold } from './assigned-conditions.ts';
import { enteredBySelf, ofOwnGrid, ofOwnHousehold, openedByAnother, within } from './conditions.ts';
import {
  countyLeaders,
  countyOffice,
  farmers,
  gridWorkers,
  leaders,
  officeEditors,
  officeMembers,
  residentTeam,
  townLeaders,
  townOffice,
  villageSecretary,
  villageTeam,
} from './roles.ts';

const readers = [
  [countyOffice, within],
  [townLeaders, within],
  [townOffice, within],
  [villageSecretary, within],
  [residentTeam, [within, enteredBySelf], because('FG21: the helper keeps the receipt')],
  [gridWorkers, [ofOwnGrid, enteredBySelf]],
  [farmers, ofOwnHousehold],
  [officeMembers, [within, ofAssignedHousehold], because('FG21: assigned case')],
] as const;
const deciders = [
  [villageSecretary, [within, openedByAnother], because('S71, SC-09; N22: not the helper who filed it')],
  [townOffice, [within, openedByAnother], because('FG21: the town decides where the village filed it')],
] as const;

export const declarationPolicies = [
  policy(
    SelfDeclaration,
    'declarations.policy.ts',
    {
      read: readers,
      count: [
        [leaders, within, because('FG21: in figures only')],
        [officeEditors, within, because('FG21: in figures only')],
        [countyLeaders, within, because('4.0: reads county figures')],
      ],
      submit: [
        [farmers, ofOwnHousehold],
        [villageTeam, within, because('FG21: helper')],
        [gridWorkers, ofOwnGrid, because('FG21: helper in the own grid')],
      ],
      accept: deciders,
      reject: deciders,
    },
    { INTERNAL: readers, PERSONAL: readers },
  ),
];
