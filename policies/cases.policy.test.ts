// The grids of monitoring cases, steps and measures (FG18, FG20): village first, then town, then county, in one's own
// subtree; whoever entered a case does not verify it (N22); the household sees how far its own case is.
import { describe } from '@jest/globals';
import { AssistMeasure, CaseStep, MonitoringCase } from '../src/modules/cases/monitoring-case.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { STRANGERS, UNIT } from '../test/proofs/mutants-offices.ts';

const HERE = '@A.1.v1 #43 ^MEDICAL_INS ~g1 &H-1';

const ENTRY = `
  | viewer                                                   | read | open | verify | reviewVillage | publishNotice | reviewTown | decide | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | NO   | NO     | NO            | NO            | NO         | NO     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY &H-1                    | NO   | NO   | NO     | NO            | NO            | NO         | NO     | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A                                         | YES  | NO   | NO     | NO            | NO            | NO         | YES    | FULL     | FULL     |
  | COUNTY_OFFICE @B &H-1                                    | NO   | NO   | NO     | NO            | NO            | NO         | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER @A.1                                         | YES  | NO   | NO     | NO            | NO            | NO         | NO     | FULL     | FULL     |
  | TOWN_OFFICE @A.1                                         | YES  | NO   | NO     | NO            | NO            | YES        | NO     | FULL     | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.2 &H-1                        | NO   | NO   | NO     | NO            | NO            | NO         | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @A.1.v1                                | YES  | YES  | YES    | YES           | YES           | NO         | NO     | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1                                    | YES  | YES  | YES    | NO            | NO            | NO         | NO     | FULL     | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 &H-1             | NO   | NO   | NO     | NO            | NO            | NO         | NO     | WITHHELD | WITHHELD |
  | FARMER @A.1.v1 &H-1                                      | YES  | NO   | NO     | NO            | NO            | NO         | NO     | FULL     | WITHHELD |
  | FARMER &H-1                                               | YES  | NO   | NO     | NO            | NO            | NO         | NO     | FULL     | WITHHELD |
  | FARMER @A.1.v1 &H-2                                      | NO   | NO   | NO     | NO            | NO            | NO         | NO     | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT INFO_OFFICER GRID_WORKER ${HERE} | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                             | NO   | NO   | NO     | NO            | NO            | NO         | NO     | WITHHELD | WITHHELD |
`;

const END = `
  | viewer                                                   | applyElimination | checkElimination | refuseElimination | acceptElimination | closeObservation | reopen | setWarningLevel |
  | COUNTY_OFFICE @A                                         | NO               | NO               | YES               | YES               | YES              | YES    | YES             |
  | COUNTY_OFFICE @B &H-1                                    | NO               | NO               | NO                | NO                | NO               | NO     | NO              |
  | TOWN_OFFICE @A.1                                         | NO               | YES              | YES               | NO                | NO               | NO     | NO              |
  | TOWN_OFFICE @A.2 &H-1                                    | NO               | NO               | NO                | NO                | NO               | NO     | NO              |
  | VILLAGE_SECRETARY @A.1.v1                                | YES              | NO               | NO                | NO                | NO               | YES    | NO              |
  | VILLAGE_SECRETARY @A.1.v2 &H-1                           | NO               | NO               | NO                | NO                | NO               | NO     | NO              |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT ${HERE} | NO | NO | NO | NO | NO | NO | NO |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER ${HERE}    | NO               | NO               | NO                | NO                | NO               | NO     | NO              |
  | ${UNIT} ${STRANGERS} ${HERE}                             | NO               | NO               | NO                | NO                | NO               | NO     | NO              |
`;

const ENTERED_BY_ONESELF = `
  | viewer                                                   | read | open | verify | reviewVillage | decide | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | NO   | NO     | NO            | NO     | FULL     | FULL     |
  | COUNTY_OFFICE @A                                         | YES  | NO   | NO     | NO            | YES    | FULL     | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.1                             | YES  | NO   | NO     | NO            | NO     | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1                                | YES  | YES  | NO     | YES           | NO     | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1                                    | YES  | YES  | NO     | NO            | NO     | FULL     | FULL     |
  | FARMER @A.1.v1 &H-1                                      | YES  | NO   | NO     | NO            | NO     | FULL     | WITHHELD |
  | FARMER &H-1                                               | YES  | NO   | NO     | NO            | NO     | FULL     | WITHHELD |
`;

const END_BY_ONESELF = `
  | viewer                                                   | publishNotice | reviewTown | applyElimination | checkElimination | refuseElimination | acceptElimination | closeObservation | reopen | setWarningLevel |
  | COUNTY_OFFICE @A                                         | NO            | NO         | NO               | NO               | YES               | YES               | YES              | YES    | YES             |
  | TOWN_OFFICE @A.1                                         | NO            | YES        | NO               | YES              | YES               | NO                | NO               | NO     | NO              |
  | VILLAGE_SECRETARY @A.1.v1                                | YES           | NO         | YES              | NO               | NO                | NO                | NO               | YES    | NO              |
`;

const STEPS = `
  | viewer                                                   | read | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY                         | NO   | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A                                         | YES  | FULL     | FULL     |
  | COUNTY_OFFICE @B                                         | NO   | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE @A.1                             | YES  | FULL     | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.2                             | NO   | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                  | YES  | FULL     | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2                  | NO   | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT INFO_OFFICER GRID_WORKER FARMER ${HERE} | NO | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                             | NO   | WITHHELD | WITHHELD |
`;

const MEASURES = `
  | viewer                                                   | read | plan | recordEffect | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                         | YES  | NO   | NO           | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY &H-1                    | NO   | NO   | NO           | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A                                         | YES  | YES  | NO           | FULL     | FULL     |
  | COUNTY_OFFICE @B &H-1                                    | NO   | NO   | NO           | WITHHELD | WITHHELD |
  | TOWN_LEADER @A.1                                         | YES  | NO   | NO           | FULL     | FULL     |
  | TOWN_OFFICE @A.1                                         | YES  | YES  | YES          | FULL     | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.2 &H-1                        | NO   | NO   | NO           | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                  | YES  | YES  | YES          | FULL     | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 &H-1             | NO   | NO   | NO           | WITHHELD | WITHHELD |
  | FARMER @A.1.v1 &H-1                                      | YES  | NO   | NO           | FULL     | WITHHELD |
  | FARMER &H-1                                               | YES  | NO   | NO           | FULL     | WITHHELD |
  | FARMER @A.1.v1 &H-2                                      | NO   | NO   | NO           | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_DEPARTMENT INFO_OFFICER GRID_WORKER ${HERE} | NO | NO | NO | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                             | NO   | NO   | NO           | WITHHELD | WITHHELD |
`;

const ABOUT = { householdNo: 'H-1', regionPath: PLACE['A.1.v1'] };

describe('FG18, FG20 monitoring cases', () => {
  everyRoleIn(ENTRY, END, STEPS, MEASURES);
  grid('the entry of a case that another entered', MonitoringCase, { ...ABOUT, enteredBy: 'other' }, ENTRY);
  grid('the end of it', MonitoringCase, { ...ABOUT, enteredBy: 'other' }, END);
  grid('N22: who entered a case does not verify it', MonitoringCase, { ...ABOUT, enteredBy: MINE }, ENTERED_BY_ONESELF);
  grid('but does the other steps of the own office', MonitoringCase, { ...ABOUT, enteredBy: MINE }, END_BY_ONESELF);
  grid('steps are for those who work on the case', CaseStep, ABOUT, STEPS);
  grid('measures', AssistMeasure, ABOUT, MEASURES);
});
