// The grids of absences (FG33, N08): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { AbsenceCase } from '../src/modules/leave/absence.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const ABSENCE_CASE_1 = `
  | viewer                                                                             | read | confirm | circulate | submitSelfCriticism | recordDeduction | excuse | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------- | --------- | ------------------- | --------------- | ------ | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
`;

/** of the own level */
const ABSENCE_CASE_2 = `
  | viewer                                                                      | read | confirm | circulate | submitSelfCriticism | recordDeduction | excuse | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | ------- | --------- | ------------------- | --------------- | ------ | -------- | ----------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own  | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                    | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                             | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                        | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                              | YES  | YES     | YES       | NO                  | YES             | YES    | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own         | YES  | YES     | YES       | NO                  | YES             | NO     | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own            | YES  | NO      | NO        | NO                  | NO              | YES    | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                    | YES  | NO      | NO        | NO                  | NO              | YES    | FULL     | FULL        |
`;

/** of the own organisation */
const ABSENCE_CASE_3 = `
  | viewer                                                                      | read | confirm | circulate | submitSelfCriticism | recordDeduction | excuse | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | ------- | --------- | ------------------- | --------------- | ------ | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                 | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own           | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own      | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER TOWN_LEADER @YL #43 %own | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own    | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own       | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                         | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                 | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | UNIT_LEADER_IN_CHARGE LIAISON COUNTY_LEADER COUNTY_OFFICE @YL #43 %own      | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | WITHHELD    |
  | COUNTY_UNIT @YL #43 %own                                                    | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | WITHHELD    |
  | UNIT_PRINCIPAL @YL #43 %own                                                 | YES  | NO      | NO        | YES                 | NO              | NO     | FULL     | FULL        |
`;

/** of the viewer */
const ABSENCE_CASE_4 = `
  | viewer                                                                         | read | confirm | circulate | submitSelfCriticism | recordDeduction | excuse | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------- | --------- | ------------------- | --------------- | ------ | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                       | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                   | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                | NO   | NO      | NO        | NO                  | NO              | NO     | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL #43 %own                           | YES  | NO      | NO        | YES                 | NO              | NO     | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own             | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own     | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own           | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | FULL        |
  | AUDITOR ORGANIZATION TOWN_LEADER TOWN_OFFICE @YL #43 %own                      | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | FULL        |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | FULL        |
  | RESIDENT_TEAM @YL #43 %own                                                     | YES  | NO      | NO        | NO                  | NO              | NO     | FULL     | FULL        |
`;

describe('Absences (FG33, N08)', () => {
  everyRoleIn(ABSENCE_CASE_1, ABSENCE_CASE_2, ABSENCE_CASE_3, ABSENCE_CASE_4);
  grid(
    'AbsenceCase: of another place',
    AbsenceCase,
    { staff: 'somebody', organization: 'other', region: 'B' },
    ABSENCE_CASE_1,
  );
  grid(
    'AbsenceCase: of the own level',
    AbsenceCase,
    { staff: 'somebody', organization: 'other', region: 'YL' },
    ABSENCE_CASE_2,
  );
  grid(
    'AbsenceCase: of the own organisation',
    AbsenceCase,
    { staff: 'somebody', organization: 'own', region: 'B' },
    ABSENCE_CASE_3,
  );
  grid('AbsenceCase: of the viewer', AbsenceCase, { staff: MINE, organization: 'other', region: 'B' }, ABSENCE_CASE_4);
});
