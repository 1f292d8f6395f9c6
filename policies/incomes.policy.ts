// Quarterly incomes (FG09): collected by village cadres and the resident team, checked by another person of the town (N22),
// acknowledged by the household; the city sees none of a household.
import { IncomeRecord } from '../src/modules/incomes/income-record.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { ofAssignedHousehold } from './assigned-conditions.ts';
import { collectedByAnother, ofOwnHousehold, withFiguresForOwnUnit, within } from './conditions.ts';
import {
  auditors,
  countyLeaders,
  countyOffice,
  farmers,
  leaders,
  officeEditors,
  officeMembers,
  supervisors,
  townLeaders,
  townOffice,
  unitManagers,
  villageTeam,
} from './roles.ts';

const readers = [
  [countyOffice, within],
  [townLeaders, within],
  [townOffice, within],
  [villageTeam, within],
  [farmers, ofOwnHousehold],
  [supervisors, [within, ofAssignedHousehold], because('FG09: assigned household')],
] as const;
/** 4.0: the office sees bands and no amounts. */
const banded = [
  ...readers,
  [officeMembers, [within, ofAssignedHousehold], because('FG09: assigned case, by band')],
] as const;

export const incomePolicies = [
  policy(
    IncomeRecord,
    'incomes.policy.ts',
    {
      read: banded,
      count: [
        [leaders, within, because('FG09: in figures only')],
        [officeEditors, within, because('FG09: in figures only')],
        [auditors, within, because('FG09: in figures only')],
        [countyLeaders, within, because('4.0: reads county figures')],
        [unitManagers, [within, withFiguresForOwnUnit], because('FG09: units 24 and 30, in figures by band')],
      ],
      collect: [[villageTeam, within]],
      correct: [[villageTeam, within]],
      check: [[townOffice, [within, collectedByAnother], because('N22: who enters does not check')]],
      confirm: [[farmers, ofOwnHousehold, because('004 att.2: the household acknowledges its income')]],
    },
    { INTERNAL: banded, PERSONAL: banded, SENSITIVE_PERSONAL: readers },
  ),
];
