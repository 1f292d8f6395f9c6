// Households and their members (FG05 to FG08), and the opening of sealed values (FG06). Each level sees its own subtree
// and a grid worker the own grid (N12); diagnoses stay with the owning department (N13): here are only flags.
import { Disclosure, IdentitySearch } from '../src/modules/households/disclosure.entity.ts';
import { Grid, Household, Person } from '../src/modules/households/household.entity.ts';
import { because, masked, policy } from '../src/policy/policy.ts';
import { ofAssignedHousehold } from './assigned-conditions.ts';
import { ofOwnAccount, ofOwnGrid, ofOwnHousehold, within } from './conditions.ts';
import {
  auditors,
  countyOffice,
  countyStaff,
  discipline,
  everyPost,
  farmers,
  generalOffices,
  gridWorkers,
  leaders,
  officeEditors,
  supervisors,
  townOffice,
  townWorkers,
  villageSecretary,
  villageStaff,
  villageTeam,
} from './roles.ts';

const FILE = 'households.policy.ts';
/** Whoever works with households, and the household itself. */
const near = [
  [countyStaff, within],
  [townWorkers, within],
  [villageTeam, within],
  [gridWorkers, ofOwnGrid],
  [farmers, ofOwnHousehold, because('宜春市二十条措施 (四): the household itself')],
] as const;
const all = [[officeEditors, within], ...near] as const;
/** FG05 "asg": an assigned case, a sample of an audit, the towns of a supervision group in its period (its grants). */
const assigned = [
  [discipline, ofAssignedHousehold, because('FG05: assigned case')],
  [supervisors, within, because('FG05: towns of the group, in the period of its grants')],
] as const;
const sampled = [[auditors, ofAssignedHousehold, because('FG05: sample of an assigned audit, masked')]] as const;
const known = [...all, ...assigned, ...sampled] as const;
const assignedToSupervisors = [[supervisors, [within, ofAssignedHousehold]]] as const;
const registrars = [
  [countyOffice, within],
  [townOffice, within],
] as const;
/** N26: whole lists leave with the offices of city, county and town; a village or a grid exports nothing. */
const exporters = [[officeEditors, within], ...registrars] as const;
/** FG06: the last four digits of an account, and the masked ID number. */
const maskedNumbers = [
  [officeEditors, within],
  [countyOffice, within],
  [townWorkers, within],
] as const;

export const householdPolicies = [
  policy(
    Grid,
    FILE,
    {
      read: [
        [officeEditors, within],
        [countyStaff, within],
        [townWorkers, within],
        [villageStaff, within],
      ],
      assign: [
        [townOffice, within],
        [villageSecretary, within],
      ],
    },
    {
      INTERNAL: [
        [officeEditors, within],
        [countyStaff, within],
        [townWorkers, within],
        [villageStaff, within],
      ],
    },
  ),
  policy(
    Household,
    FILE,
    {
      read: known,
      count: [
        [leaders, within, because('FG05: in figures only')],
        [generalOffices, within, because('FG05: in figures only')],
        [discipline, within, because('FG05: in figures only')],
      ],
      export: exporters,
      register: registrars,
      revise: registrars,
    },
    {
      INTERNAL: known,
      PERSONAL: [...all, ...assigned],
      SENSITIVE_PERSONAL: [...maskedNumbers, ...assignedToSupervisors, [farmers, ofOwnHousehold]],
    },
    {
      headName: [...all, ...assigned, [auditors, ofAssignedHousehold, masked]],
      size: known,
      categories: known,
      registered: known,
      phone: [[officeEditors, within, masked], ...near, [supervisors, within, masked, because('FG06: M')]],
    },
  ),
  policy(
    Person,
    FILE,
    { read: [...all, ...assignedToSupervisors], export: exporters, register: registrars },
    {
      INTERNAL: [...all, ...assignedToSupervisors],
      PERSONAL: [...all, ...assignedToSupervisors],
      SENSITIVE_PERSONAL: [[farmers, ofOwnHousehold, because('FG07: below the owning department only flags travel')]],
    },
    { idNo: [...maskedNumbers, ...assignedToSupervisors, [villageTeam, within], [farmers, ofOwnHousehold]] },
  ),
  policy(
    Disclosure,
    FILE,
    {
      read: [
        [everyPost, ofOwnAccount],
        [farmers, ofOwnHousehold, because('4.4: a household can ask who read its data')],
      ],
      disclose: [
        [countyOffice, within, because('FG06: with a purpose')],
        [farmers, ofOwnHousehold],
      ],
    },
    {
      INTERNAL: [
        [everyPost, ofOwnAccount],
        [farmers, ofOwnHousehold],
      ],
      PERSONAL: [[everyPost, ofOwnAccount]],
    },
  ),
  policy(
    IdentitySearch,
    FILE,
    { read: [[everyPost, ofOwnAccount]], search: registrars },
    { INTERNAL: [[everyPost, ofOwnAccount]] },
  ),
];
