// The grids of quarterly incomes (FG09): village collects, town checks what another collected (N22), the household confirms.
import { describe } from '@jest/globals';
import { IncomeRecord } from '../src/modules/incomes/income-record.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { STRANGERS, UNIT } from '../test/proofs/mutants-offices.ts';

const HERE = '@A.1.v1 #43 ^CIVIL_RELIEF ~g1 &H-1';

const COLLECTED_BY_ANOTHER = `
  | viewer                                                | read | collect | correct | check | confirm | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | COUNTY_OFFICE @A                                      | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1                                      | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1                                      | YES  | NO      | NO      | YES   | NO      | FULL     | FULL     | FULL               |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1               | YES  | YES     | YES     | NO    | NO      | FULL     | FULL     | FULL               |
  | COUNTY_OFFICE @A &H-1                                 | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1 &H-1                                 | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1 &H-1                                 | YES  | NO      | NO      | YES   | NO      | FULL     | FULL     | FULL               |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1 &H-1          | YES  | YES     | YES     | NO    | NO      | FULL     | FULL     | FULL               |
  | FARMER &H-1                                           | YES  | NO      | NO      | NO    | YES     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 &H-1                                   | YES  | NO      | NO      | NO    | YES     | FULL     | FULL     | FULL               |
  | COUNTY_OFFICE @B &H-1                                 | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE @A.2 &H-1                     | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 &H-1          | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER @A.1.v1 &H-2                                   | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT ${HERE} | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | INFO_OFFICER GRID_WORKER ${UNIT} ${STRANGERS} ${HERE} | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
`;

const COLLECTED_BY_ONESELF = `
  | viewer                                                | read | collect | correct | check | confirm | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | COUNTY_OFFICE @A                                      | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1                                      | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1                                      | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1               | YES  | YES     | YES     | NO    | NO      | FULL     | FULL     | FULL               |
  | COUNTY_OFFICE @A &H-1                                 | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1 &H-1                                 | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1 &H-1                                 | YES  | NO      | NO      | NO    | NO      | FULL     | FULL     | FULL               |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1 &H-1          | YES  | YES     | YES     | NO    | NO      | FULL     | FULL     | FULL               |
  | FARMER &H-1                                           | YES  | NO      | NO      | NO    | YES     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 &H-1                                   | YES  | NO      | NO      | NO    | YES     | FULL     | FULL     | FULL               |
  | COUNTY_OFFICE @B &H-1                                 | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE @A.2 &H-1                     | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 &H-1          | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER @A.1.v1 &H-2                                   | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT ${HERE} | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
  | INFO_OFFICER GRID_WORKER ${UNIT} ${STRANGERS} ${HERE} | NO   | NO      | NO      | NO    | NO      | WITHHELD | WITHHELD | WITHHELD           |
`;

const ABOUT = { householdNo: 'H-1', regionPath: PLACE['A.1.v1'] };

describe('FG09 incomes', () => {
  everyRoleIn(COLLECTED_BY_ANOTHER, COLLECTED_BY_ONESELF);
  grid('collected by another', IncomeRecord, { ...ABOUT, collectedBy: 'other' }, COLLECTED_BY_ANOTHER);
  grid('collected by oneself', IncomeRecord, { ...ABOUT, collectedBy: MINE }, COLLECTED_BY_ONESELF);
});
