// Quarterly incomes (FG09): collected by village cadres and the resident team, checked by another person of the town (N22),
// acknowledged by the household; the city sees none of a household.
import { IncomeRecord } from '../src/modules/incomes/income-record.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { collectedByAnother, ofOwnHousehold, within } from './conditions.ts';
import {
  auditors,
  countyLeaders,
  countyOffice,
  farmers,
  leaders,
  officeEditors,
  townLeaders,
  townOffice,
  villageTeam,
} from './roles.ts';

const readers = [
  [countyOffice, within],
  [townLeaders, within],
  [townOffice, within],
  [villageTeam, within],
  [farmers, ofOwnHousehold],
] as const;

export const incomePolicies = [
  policy(
    IncomeRecord,
    'incomes.policy.ts',
    {
      read: readers,
      count: [
        [leaders, within, because('FG09: in figures only')],
        [officeEditors, within, because('FG09: in figures only')],
        [auditors, within, because('FG09: in figures only')],
        [countyLeaders, within, because('4.0: reads county figures')],
      ],
      collect: [[villageTeam, within]],
      correct: [[villageTeam, within]],
      check: [[townOffice, [within, collectedByAnother], because('N22: who enters does not check')]],
      confirm: [[farmers, ofOwnHousehold, because('004 att.2: the household acknowledges its income')]],
    },
    { INTERNAL: readers, PERSONAL: readers, SENSITIVE_PERSONAL: readers },
  ),
];
