// The grids of the counts of quarterly meetings (S59, S67): every role of the catalogue. Whether counties and towns met is told
// upward; of villages the village and the town know.
import { describe } from '@jest/globals';
import { QuarterMeetings } from '../src/modules/meetings/quarter-meetings.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';

/** of a town within the jurisdiction */
const TOWN = `
  | viewer                                                                      | read | INTERNAL |
  | --------------------------------------------------------------------------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @A #43 %own           | YES  | FULL     |
  | OFFICE_STAFF RECORDER COUNTY_LEADER COUNTY_OFFICE @A #43 %own               | YES  | FULL     |
  | TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @A #43 %own                       | YES  | FULL     |
  | CONVENER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @A #43 %own | NO   | WITHHELD |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @A #43 %own          | NO   | WITHHELD |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @A #43 %own      | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A #43 %own     | NO   | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @A #43 %own                   | NO   | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @A #43 %own                    | NO   | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @A #43 %own                               | NO   | WITHHELD |
`;

/** of a village within the jurisdiction */
const VILLAGE = `
  | viewer                                                                            | read | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | -------- |
  | TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @A #43 %own                             | YES  | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A #43 %own           | NO   | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @A #43 %own                         | NO   | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @A #43 %own                          | NO   | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @A #43 %own                                     | NO   | WITHHELD |
`;

/** of a town beside the jurisdiction */
const ELSEWHERE = `
  | viewer                                                                            | read | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @B #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @B #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @B #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @B #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @B #43 %own     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @B #43 %own                   | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @B #43 %own       | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @B #43 %own                           | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @B #43 %own                       | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @B #43 %own                                                    | NO   | WITHHELD |
`;

describe('Counts of quarterly meetings (S59, S67)', () => {
  everyRoleIn(TOWN, VILLAGE, ELSEWHERE);
  grid('of a town within the jurisdiction', QuarterMeetings, { level: 'TOWN', regionPath: PLACE['A.1'] }, TOWN);
  grid('of a village within it', QuarterMeetings, { level: 'VILLAGE', regionPath: PLACE['A.1.v1'] }, VILLAGE);
  grid('of a town beside it', QuarterMeetings, { level: 'TOWN', regionPath: PLACE['A.1'] }, ELSEWHERE);
});
