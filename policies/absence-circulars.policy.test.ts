// The grids of circulars about absences (FG33): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { AbsenceCircular } from '../src/modules/leave/absence.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const ABSENCE_CIRCULAR_1 = `
  | viewer                                                                             | read | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | WITHHELD |
`;

/** of the own level */
const ABSENCE_CIRCULAR_2 = `
  | viewer                                                                          | read | INTERNAL |
  | ------------------------------------------------------------------------------- | ---- | -------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own             | NO   | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                           | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own      | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                        | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                    | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                 | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own              | YES  | FULL     |
  | OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own | YES  | FULL     |
  | COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own            | YES  | FULL     |
`;

/** about the own organisation */
const ABSENCE_CIRCULAR_3 = `
  | viewer                                                                      | read | INTERNAL |
  | --------------------------------------------------------------------------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                 | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own           | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own      | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER TOWN_LEADER @YL #43 %own | NO   | WITHHELD |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own    | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own       | NO   | WITHHELD |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                         | NO   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                 | NO   | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON COUNTY_LEADER @YL #43 %own     | YES  | FULL     |
  | COUNTY_OFFICE COUNTY_UNIT @YL #43 %own                                      | YES  | FULL     |
`;

/** to the viewer */
const ABSENCE_CIRCULAR_4 = `
  | viewer                                                                       | read | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | FULL     |
`;

/** to the own organisation */
const ABSENCE_CIRCULAR_5 = `
  | viewer                                                                       | read | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | FULL     |
`;

/** to the own unit */
const ABSENCE_CIRCULAR_6 = `
  | viewer                                                                         | read | INTERNAL |
  | ------------------------------------------------------------------------------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | FULL     |
`;

/** to the own division */
const ABSENCE_CIRCULAR_7 = `
  | viewer                                                                             | read | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | WITHHELD |
  | PUBLIC                                                                             | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | FULL     |
`;

describe('Circulars about absences (FG33)', () => {
  everyRoleIn(
    ABSENCE_CIRCULAR_1,
    ABSENCE_CIRCULAR_2,
    ABSENCE_CIRCULAR_3,
    ABSENCE_CIRCULAR_4,
    ABSENCE_CIRCULAR_5,
    ABSENCE_CIRCULAR_6,
    ABSENCE_CIRCULAR_7,
  );
  grid(
    'AbsenceCircular: of another place',
    AbsenceCircular,
    { organization: 'other', recipients: [], region: 'B' },
    ABSENCE_CIRCULAR_1,
  );
  grid(
    'AbsenceCircular: of the own level',
    AbsenceCircular,
    { organization: 'other', recipients: [], region: 'YL' },
    ABSENCE_CIRCULAR_2,
  );
  grid(
    'AbsenceCircular: about the own organisation',
    AbsenceCircular,
    { organization: 'own', recipients: [], region: 'B' },
    ABSENCE_CIRCULAR_3,
  );
  grid(
    'AbsenceCircular: to the viewer',
    AbsenceCircular,
    { organization: 'other', recipients: [MINE], region: 'B' },
    ABSENCE_CIRCULAR_4,
  );
  grid(
    'AbsenceCircular: to the own organisation',
    AbsenceCircular,
    { organization: 'other', recipients: ['own'], region: 'B' },
    ABSENCE_CIRCULAR_5,
  );
  grid(
    'AbsenceCircular: to the own unit',
    AbsenceCircular,
    { organization: 'other', recipients: ['43'], region: 'B' },
    ABSENCE_CIRCULAR_6,
  );
  grid(
    'AbsenceCircular: to the own division',
    AbsenceCircular,
    { organization: 'other', recipients: ['YL'], region: 'B' },
    ABSENCE_CIRCULAR_7,
  );
});
