// The grids of records of meetings (FG26, N01 to N03): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { MeetingRecord } from '../src/modules/records/meeting-record.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of a topic that the viewer was not admitted to */
const MEETING_RECORD_1 = `
  | viewer                                                                             | read | write | seal | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ---- | ---- | -------- | ------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
`;

/** of a topic that the viewer was admitted to */
const MEETING_RECORD_2 = `
  | viewer                                                                       | read | write | seal | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ----- | ---- | ---- | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO   | YES  | FULL     | FULL         |
`;

/** assigned to the viewer, and not readable */
const MEETING_RECORD_3 = `
  | viewer                                                                                    | read | write | seal | open | INTERNAL | CONFIDENTIAL |
  | ----------------------------------------------------------------------------------------- | ---- | ----- | ---- | ---- | -------- | ------------ |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER COUNTY_OFFICE @YL #43 %own                          | NO   | YES   | YES  | NO   | WITHHELD | WITHHELD     |
  | TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                                                | NO   | YES   | YES  | NO   | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                               | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                                     | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own             | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own                      | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own                       | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                                       | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                               | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
`;

/** written by the viewer */
const MEETING_RECORD_4 = `
  | viewer                                                                             | read | write | seal | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ---- | ---- | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own          | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO   | NO   | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER COUNTY_OFFICE @YL #43 %own                   | YES  | YES   | YES  | YES  | FULL     | FULL         |
  | TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                                         | YES  | YES   | YES  | YES  | FULL     | FULL         |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER GENERAL_OFFICE @YL #43 %own                  | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | DISCIPLINE AUDITOR ORGANIZATION COUNTY_LEADER @YL #43 %own                         | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own               | YES  | NO    | NO   | YES  | FULL     | FULL         |
  | TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own                                         | YES  | NO    | NO   | YES  | FULL     | FULL         |
`;

describe('Records of meetings (FG26, N01 to N03)', () => {
  everyRoleIn(MEETING_RECORD_1, MEETING_RECORD_2, MEETING_RECORD_3, MEETING_RECORD_4);
  grid(
    'MeetingRecord: of a topic that the viewer was not admitted to',
    MeetingRecord,
    { readers: ['somebody'], recorder: 'somebody' },
    MEETING_RECORD_1,
  );
  grid(
    'MeetingRecord: of a topic that the viewer was admitted to',
    MeetingRecord,
    { readers: [MINE], recorder: 'somebody' },
    MEETING_RECORD_2,
  );
  grid(
    'MeetingRecord: assigned to the viewer, and not readable',
    MeetingRecord,
    { readers: [], recorder: MINE },
    MEETING_RECORD_3,
  );
  grid('MeetingRecord: written by the viewer', MeetingRecord, { readers: [MINE], recorder: MINE }, MEETING_RECORD_4);
});
