// The grid of roads that are cut off (FG11, S46): village, town, county and transport unit report, each within the own
// reach; every unit and the office read; leaders and the general offices get no rows.
import { describe } from '@jest/globals';
import { RoadStatus } from '../src/modules/roads/road-status.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';

const OF_VILLAGE_V1 = `
  | viewer                                             | read | reportBlocked | reportReopened | INTERNAL | unit     |
  | -------------------------------------------------- | ---- | ------------- | -------------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL          | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL          | YES  | NO            | NO             | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YY          | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL        | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #28        | YES  | YES           | YES            | FULL     | FULL     |
  | UNIT_PRINCIPAL LIAISON @YL #28                     | YES  | NO            | NO             | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | YES | NO | NO           | FULL     | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YY #28        | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A.1         | YES  | NO            | NO             | FULL     | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A.2         | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A                                   | YES  | YES           | YES            | FULL     | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT @A                       | YES  | NO            | NO             | FULL     | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B         | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | TOWN_OFFICE @A.1                                   | YES  | YES           | YES            | FULL     | WITHHELD |
  | TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A.1 | YES | NO | NO             | FULL     | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.2       | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @A.1.v1                          | YES  | YES           | YES            | FULL     | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1     | YES  | NO            | NO             | FULL     | WITHHELD |
  | VILLAGE_SECRETARY @A.2                             | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A.1.v1       | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | INTEGRATOR @YL #28                                 | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL        | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | PUBLIC                                             | NO   | NO            | NO             | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @B + COUNTY_UNIT @A                  | YES  | NO            | NO             | FULL     | WITHHELD |
  | VILLAGE_SECRETARY @A.2 + LIAISON @YL #28           | YES  | NO            | NO             | FULL     | FULL     |
`;

/** Which unit owes it is told to the unit itself, and to nobody for standing in the place. */
const OWED_BY_THE_VIEWERS_UNIT = `
  | viewer                                                                          | read | unit     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT TOWN_OFFICE VILLAGE_SECRETARY @A.1 #28  | YES  | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A.1 #28                                  | YES  | WITHHELD |
`;

describe('FG11 roads that are cut off', () => {
  everyRoleIn(OF_VILLAGE_V1);
  grid('a road of village v1', RoadStatus, { regionPath: PLACE['A.1.v1'], unit: '28' }, OF_VILLAGE_V1);
  grid('of the viewer’s unit', RoadStatus, { regionPath: PLACE['A.1.v1'], unit: '28' }, OWED_BY_THE_VIEWERS_UNIT);
});
