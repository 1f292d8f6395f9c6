// The grids of households, their members and what is opened of them (FG05 to FG08). Each level sees its own subtree, a grid
// worker the own grid (N12), the household itself; numbers are for the offices that need them, health for the household.
import { describe } from '@jest/globals';
import { Disclosure, IdentitySearch } from '../src/modules/households/disclosure.entity.ts';
import { Grid, Household, Person } from '../src/modules/households/household.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { OTHERS, POWERS, STAFF, STRANGERS, UNIT } from '../test/proofs/mutants-offices.ts';

const SUPERVISORS = 'SUPERVISION_LEADER SUPERVISION_MEMBER ';
const HERE = '@A.1.v1 #43 ^MEDICAL_INS ~g1 &H-1';

const GRIDS = `
  | viewer                                                   | read | assign | INTERNAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | NO     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY                         | NO   | NO     | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A               | YES  | NO     | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B               | NO   | NO     | WITHHELD |
  | TOWN_OFFICE @A.1                                         | YES  | YES    | FULL     |
  | TOWN_LEADER TOWN_DEPARTMENT @A.1                         | YES  | NO     | FULL     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.2             | NO   | NO     | WITHHELD |
  | VILLAGE_SECRETARY @A.1.v1                                | YES  | YES    | FULL     |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1           | YES  | NO     | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v2 | NO | NO | WITHHELD |
  | FARMER ${UNIT} ${HERE}                                   | NO   | NO     | WITHHELD |
  | ${STRANGERS} ${HERE}                                     | NO   | NO     | WITHHELD |
`;

const HOUSEHOLDS = `
  | viewer                                                   | read | export | register | revise | INTERNAL | PERSONAL | phone    | SENSITIVE_PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | YES    | NO       | NO     | FULL     | FULL     | MASKED   | FULL               |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL ~g1 &H-1                | YES  | YES    | NO       | NO     | FULL     | FULL     | MASKED   | FULL               |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY ~g1 &H-1                | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @A                                         | YES  | YES    | YES      | YES    | FULL     | FULL     | FULL     | FULL               |
  | COUNTY_OFFICE @A ~g1 &H-1                                | YES  | YES    | YES      | YES    | FULL     | FULL     | FULL     | FULL               |
  | COUNTY_LEADER COUNTY_UNIT @A                             | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | WITHHELD           |
  | COUNTY_LEADER COUNTY_UNIT @A ~g1 &H-1                    | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | WITHHELD           |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B ~g1 &H-1      | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_OFFICE @A.1                                         | YES  | YES    | YES      | YES    | FULL     | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1 ~g1 &H-1                                | YES  | YES    | YES      | YES    | FULL     | FULL     | FULL     | FULL               |
  | TOWN_LEADER TOWN_DEPARTMENT @A.1                         | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | FULL               |
  | TOWN_LEADER TOWN_DEPARTMENT @A.1 ~g1 &H-1                | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | FULL               |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.2 ~g1 &H-1    | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                  | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1 ~g1 &H-1         | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1 &H-1         | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | GRID_WORKER ~g1 &H-1                                     | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | WITHHELD           |
  | GRID_WORKER ~g1                                          | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | WITHHELD           |
  | GRID_WORKER @A.1.v1 ~g2 &H-1                             | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER &H-1                                              | YES  | NO     | NO       | NO     | FULL     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 ~g1 &H-2                                  | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | INFO_OFFICER ${UNIT} ${HERE}                             | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A.1               | YES  | NO     | NO       | NO     | FULL     | FULL     | MASKED   | WITHHELD           |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A.2 #43 ~g1 &H-1  | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${STRANGERS.replace(SUPERVISORS, '')} ${HERE} | NO   | NO     | NO       | NO     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
`;

const PERSONS = `
  | viewer                                                   | read | export | register | INTERNAL | PERSONAL | idNo     | SENSITIVE_PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | YES    | NO       | FULL     | FULL     | FULL     | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL ~g1 &H-1                | YES  | YES    | NO       | FULL     | FULL     | FULL     | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY ~g1 &H-1                | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @A                                         | YES  | YES    | YES      | FULL     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A ~g1 &H-1                                | YES  | YES    | YES      | FULL     | FULL     | FULL     | WITHHELD           |
  | COUNTY_LEADER COUNTY_UNIT @A                             | YES  | NO     | NO       | FULL     | FULL     | WITHHELD | WITHHELD           |
  | COUNTY_LEADER COUNTY_UNIT @A ~g1 &H-1                    | YES  | NO     | NO       | FULL     | FULL     | WITHHELD | WITHHELD           |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B ~g1 &H-1      | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_OFFICE @A.1                                         | YES  | YES    | YES      | FULL     | FULL     | FULL     | WITHHELD           |
  | TOWN_OFFICE @A.1 ~g1 &H-1                                | YES  | YES    | YES      | FULL     | FULL     | FULL     | WITHHELD           |
  | TOWN_LEADER TOWN_DEPARTMENT @A.1                         | YES  | NO     | NO       | FULL     | FULL     | FULL     | WITHHELD           |
  | TOWN_LEADER TOWN_DEPARTMENT @A.1 ~g1 &H-1                | YES  | NO     | NO       | FULL     | FULL     | FULL     | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.2 ~g1 &H-1    | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                  | YES  | NO     | NO       | FULL     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1 ~g1 &H-1         | YES  | NO     | NO       | FULL     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1 &H-1         | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | GRID_WORKER ~g1 &H-1                                     | YES  | NO     | NO       | FULL     | FULL     | WITHHELD | WITHHELD           |
  | GRID_WORKER ~g1                                          | YES  | NO     | NO       | FULL     | FULL     | WITHHELD | WITHHELD           |
  | GRID_WORKER @A.1.v1 ~g2 &H-1                             | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER &H-1                                              | YES  | NO     | NO       | FULL     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 ~g1 &H-2                                  | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | INFO_OFFICER ${UNIT} ${HERE}                             | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${STRANGERS} ${HERE}                                     | NO   | NO     | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
`;

const BY_ANOTHER = `
  | viewer                                                   | read | disclose | INTERNAL | PERSONAL |
  | COUNTY_OFFICE @A                                         | NO   | YES      | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @B &H-1                                    | NO   | NO       | WITHHELD | WITHHELD |
  | FARMER &H-1                                              | YES  | YES      | FULL     | WITHHELD |
  | FARMER @A.1.v1 &H-2                                      | NO   | NO       | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT ${HERE} | NO | NO   | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT ${HERE}          | NO   | NO       | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER ${HERE} | NO | NO | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                             | NO   | NO       | WITHHELD | WITHHELD |
`;
const BY_ONESELF = `
  | viewer                                                   | read | disclose | INTERNAL | PERSONAL |
  | ${STAFF} ${OTHERS} ${POWERS} @A &H-2                     | YES  | NO       | FULL     | FULL     |
  | PUBLIC                                                   | NO   | NO       | WITHHELD | WITHHELD |
`;

const SEARCHED = `
  | viewer                                                   | read | search | INTERNAL |
  | COUNTY_OFFICE @A                                         | NO   | YES    | WITHHELD |
  | COUNTY_OFFICE @B                                         | NO   | NO     | WITHHELD |
  | TOWN_OFFICE @A.1                                         | NO   | YES    | WITHHELD |
  | TOWN_OFFICE @A.2                                         | NO   | NO     | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT ${HERE} | NO | NO | WITHHELD |
  | TOWN_LEADER TOWN_DEPARTMENT FARMER ${UNIT} ${HERE}       | NO   | NO     | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER ${HERE} | NO | NO | WITHHELD |
  | ${STRANGERS} ${HERE}                                     | NO   | NO     | WITHHELD |
`;
const SEARCHED_BY_ONESELF = `
  | viewer                                                   | read | search | INTERNAL |
  | ${STAFF} ${OTHERS} ${POWERS} @A                          | YES  | NO     | FULL     |
  | PUBLIC                                                   | NO   | NO     | WITHHELD |
`;

const HOUSEHOLD = { householdNo: 'H-1', gridCode: 'g1', regionPath: PLACE['A.1.v1'] };

describe('FG05 to FG08 households', () => {
  everyRoleIn(GRIDS, HOUSEHOLDS, PERSONS, BY_ANOTHER, SEARCHED);
  grid('a grid of village v1', Grid, { regionPath: PLACE['A.1.v1'] }, GRIDS);
  grid('a household of village v1, grid g1', Household, HOUSEHOLD, HOUSEHOLDS);
  grid('a member of it: health is for the household alone (N13)', Person, HOUSEHOLD, PERSONS);
});

describe('FG06 what was opened, and by whom', () => {
  const { gridCode: _, ...about } = HOUSEHOLD;
  grid(
    'opened by another: the household learns of it, not the account',
    Disclosure,
    { ...about, account: 'other' },
    BY_ANOTHER,
  );
  const far = { householdNo: 'H-9', regionPath: PLACE.YY, account: MINE };
  grid('opened by oneself, of a household elsewhere', Disclosure, far, BY_ONESELF);
  grid('a search by another', IdentitySearch, { regionPath: PLACE['A.1.v1'], account: 'other' }, SEARCHED);
  grid('a search by oneself', IdentitySearch, { regionPath: PLACE.YY, account: MINE }, SEARCHED_BY_ONESELF);
});
