// The grids of dispatches and visits (FG17, FG22): a dispatch is seen from the level it reached upwards, a visit by those who
// work with the household; a grid worker has the own grid only (S70).
import { describe } from '@jest/globals';
import { Visit } from '../src/modules/leads/visit.entity.ts';
import { Dispatch } from '../src/modules/leads/warning-lead.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';
import { STRANGERS, UNIT } from '../test/proofs/mutants-offices.ts';

const HERE = '@A.1.v1 #43 ^MEDICAL_INS ~g1 &H-1';

const TO_COUNTY = `
  | viewer                                                        | read | INTERNAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                              | YES  | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY ~g1                          | NO   | WITHHELD |
  | COUNTY_OFFICE @A                                              | YES  | FULL     |
  | COUNTY_OFFICE @B ~g1                                          | NO   | WITHHELD |
  | TOWN_OFFICE @A.1                                              | NO   | WITHHELD |
  | TOWN_OFFICE @A.2 ~g1                                          | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                       | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1                   | NO   | WITHHELD |
  | GRID_WORKER ~g1                                               | NO   | WITHHELD |
  | GRID_WORKER @A.1.v1 ~g2                                       | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT ${HERE} | NO   | WITHHELD |
  | INFO_OFFICER FARMER ${UNIT} ${HERE}                           | NO   | WITHHELD |
  | ${STRANGERS} ${HERE}                                          | NO   | WITHHELD |
`;

const TO_TOWN = `
  | viewer                                                        | read | INTERNAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                              | YES  | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY ~g1                          | NO   | WITHHELD |
  | COUNTY_OFFICE @A                                              | YES  | FULL     |
  | COUNTY_OFFICE @B ~g1                                          | NO   | WITHHELD |
  | TOWN_OFFICE @A.1                                              | YES  | FULL     |
  | TOWN_OFFICE @A.2 ~g1                                          | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                       | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1                   | NO   | WITHHELD |
  | GRID_WORKER ~g1                                               | NO   | WITHHELD |
  | GRID_WORKER @A.1.v1 ~g2                                       | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT ${HERE} | NO   | WITHHELD |
  | INFO_OFFICER FARMER ${UNIT} ${HERE}                           | NO   | WITHHELD |
  | ${STRANGERS} ${HERE}                                          | NO   | WITHHELD |
`;

const TO_VILLAGE = `
  | viewer                                                        | read | INTERNAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                              | YES  | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY ~g1                          | NO   | WITHHELD |
  | COUNTY_OFFICE @A                                              | YES  | FULL     |
  | COUNTY_OFFICE @B ~g1                                          | NO   | WITHHELD |
  | TOWN_OFFICE @A.1                                              | YES  | FULL     |
  | TOWN_OFFICE @A.2 ~g1                                          | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                       | YES  | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1                   | NO   | WITHHELD |
  | GRID_WORKER ~g1                                               | YES  | FULL     |
  | GRID_WORKER @A.1.v1 ~g2                                       | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT ${HERE} | NO   | WITHHELD |
  | INFO_OFFICER FARMER ${UNIT} ${HERE}                           | NO   | WITHHELD |
  | ${STRANGERS} ${HERE}                                          | NO   | WITHHELD |
`;

const VISITS = `
  | viewer                                                | read | record | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                      | YES  | NO     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY ~g1                  | NO   | NO     | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A                                      | YES  | YES    | FULL     | FULL     |
  | COUNTY_UNIT @A                                        | NO   | YES    | WITHHELD | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT @B ~g1                      | NO   | NO     | WITHHELD | WITHHELD |
  | TOWN_OFFICE TOWN_DEPARTMENT @A.1                      | YES  | YES    | FULL     | FULL     |
  | TOWN_OFFICE TOWN_DEPARTMENT @A.2 ~g1                  | NO   | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1               | YES  | YES    | FULL     | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 ~g1           | NO   | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER ~g1                                       | YES  | YES    | FULL     | FULL     |
  | GRID_WORKER @A.1.v1 ~g2                               | NO   | NO     | WITHHELD | WITHHELD |
  | COUNTY_LEADER TOWN_LEADER INFO_OFFICER FARMER ${HERE} | NO   | NO     | WITHHELD | WITHHELD |
  | ${UNIT} ${STRANGERS} ${HERE}                          | NO   | NO     | WITHHELD | WITHHELD |
`;

const NOWHERE = `
  | viewer                           | read | INTERNAL |
  | COUNTY_OFFICE @A                 | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL | YES  | FULL     |
`;

/** Each level looks at its own mark and not at those of others. */
const TOWN_ALONE = `
  | viewer                                  | read | INTERNAL |
  | COUNTY_OFFICE @A                        | NO   | WITHHELD |
  | TOWN_OFFICE @A.1                        | YES  | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1 | NO   | WITHHELD |
`;
const VILLAGE_ALONE = `
  | viewer                                  | read | INTERNAL |
  | COUNTY_OFFICE @A                        | NO   | WITHHELD |
  | TOWN_OFFICE @A.1                        | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1 | YES  | FULL     |
  | GRID_WORKER ~g1                         | YES  | FULL     |
`;

const PLACED = { gridCode: 'g1', regionPath: PLACE['A.1.v1'] };

describe('FG17 dispatches', () => {
  everyRoleIn(TO_COUNTY, TO_TOWN, TO_VILLAGE);
  const reached = (atTown: boolean, atVillage: boolean) => ({ ...PLACED, atCounty: true, atTown, atVillage });
  grid('to the county', Dispatch, reached(false, false), TO_COUNTY);
  grid('to the town', Dispatch, reached(true, false), TO_TOWN);
  grid('to the village', Dispatch, reached(true, true), TO_VILLAGE);
  // Its first hop is the county: a row without that is none that anybody below the city may see.
  grid('to nowhere', Dispatch, { ...PLACED, atCounty: false, atTown: false, atVillage: false }, NOWHERE);
  grid(
    'marked for the town alone',
    Dispatch,
    { ...PLACED, atCounty: false, atTown: true, atVillage: false },
    TOWN_ALONE,
  );
  grid(
    'for the village alone',
    Dispatch,
    { ...PLACED, atCounty: false, atTown: false, atVillage: true },
    VILLAGE_ALONE,
  );
});

describe('FG22 visits', () => {
  everyRoleIn(VISITS);
  grid('to a household of village v1, grid g1', Visit, PLACED, VISITS);
});
