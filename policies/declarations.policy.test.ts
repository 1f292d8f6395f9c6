// The grids of self-declarations (FG21): the household and its helpers file, village or town decide, and never the helper
// who filed it (N22).
import { describe } from '@jest/globals';
import { SelfDeclaration } from '../src/modules/declarations/self-declaration.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { STRANGERS, UNIT } from '../test/proofs/mutants-offices.ts';

const HERE = '@A.1.v1 #43 ^CIVIL_RELIEF ~g1 &H-1';

const FILED_BY_ANOTHER = `
  | viewer                                           | read | submit | accept | reject | INTERNAL | PERSONAL |
  | COUNTY_OFFICE @A                                 | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_LEADER @A.1                                 | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_OFFICE @A.1                                 | YES  | NO     | YES    | YES    | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1                        | YES  | YES    | YES    | YES    | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1                            | NO   | YES    | NO     | NO     | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A ~g1 &H-1                        | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_LEADER @A.1 ~g1 &H-1                        | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_OFFICE @A.1 ~g1 &H-1                        | YES  | NO     | YES    | YES    | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1 ~g1 &H-1               | YES  | YES    | YES    | YES    | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1 ~g1 &H-1                   | NO   | YES    | NO     | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER ~g1                                  | NO   | YES    | NO     | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER @A.1.v1 ~g1 &H-1                     | NO   | YES    | NO     | NO     | WITHHELD | WITHHELD |
  | FARMER &H-1                                      | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | FARMER @A.1.v1 ~g1 &H-1                          | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | COUNTY_OFFICE @B ~g1 &H-1                        | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE @A.2 ~g1 &H-1            | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1 &H-1 | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER @A.1.v1 ~g2 &H-1                     | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | FARMER @A.1.v1 ~g1 &H-2                          | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT INFO_OFFICER ${HERE} | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                     | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
`;

const FILED_BY_ONESELF = `
  | viewer                                           | read | submit | accept | reject | INTERNAL | PERSONAL |
  | COUNTY_OFFICE @A                                 | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_LEADER @A.1                                 | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_OFFICE @A.1                                 | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1                        | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1                            | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | COUNTY_OFFICE @A ~g1 &H-1                        | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_LEADER @A.1 ~g1 &H-1                        | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | TOWN_OFFICE @A.1 ~g1 &H-1                        | YES  | NO     | NO     | NO     | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1 ~g1 &H-1               | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1 ~g1 &H-1                   | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | GRID_WORKER ~g1                                  | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | GRID_WORKER @A.1.v1 ~g1 &H-1                     | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | FARMER &H-1                                      | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | FARMER @A.1.v1 ~g1 &H-1                          | YES  | YES    | NO     | NO     | FULL     | FULL     |
  | COUNTY_OFFICE @B ~g1 &H-1                        | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE @A.2 ~g1 &H-1            | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1 &H-1 | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER @A.1.v1 ~g2 &H-1                     | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | FARMER @A.1.v1 ~g1 &H-2                          | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT INFO_OFFICER ${HERE} | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                     | NO   | NO     | NO     | NO     | WITHHELD | WITHHELD |
`;

const ABOUT = { householdNo: 'H-1', gridCode: 'g1', regionPath: PLACE['A.1.v1'] };

describe('FG21 self-declarations', () => {
  everyRoleIn(FILED_BY_ANOTHER, FILED_BY_ONESELF);
  grid('filed by another', SelfDeclaration, { ...ABOUT, enteredBy: 'other' }, FILED_BY_ANOTHER);
  grid('filed by oneself', SelfDeclaration, { ...ABOUT, enteredBy: MINE }, FILED_BY_ONESELF);
});
