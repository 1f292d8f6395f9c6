// The grids of leave (FG32, N08): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { LeaveRequest } from '../src/modules/leave/leave-request.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const LEAVE_REQUEST_1 = `
  | viewer                                                                             | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
`;

/** of the own level */
const LEAVE_REQUEST_2 = `
  | viewer                                                                                    | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ----------------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own                          | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER VILLAGE_SECRETARY @YL #43 %own                                                | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | CONVENER OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL #43 %own                               | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                                     | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_OFFICE @YL #43 %own             | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own                      | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own                       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                                       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                               | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
`;

/** of the viewer */
const LEAVE_REQUEST_3 = `
  | viewer                                                                       | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
`;

/** decided by the viewer */
const LEAVE_REQUEST_4 = `
  | viewer                                                                       | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | YES     | YES    | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | YES     | YES    | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | YES     | YES    | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | YES     | YES    | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | YES     | YES    | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | YES     | YES    | NO   | NO         | NO             | NO     | FULL     | FULL     |
`;

/** of the viewer, who would decide it */
const LEAVE_REQUEST_5 = `
  | viewer                                                                       | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | FULL     |
`;

/** of the own organisation */
const LEAVE_REQUEST_6 = `
  | viewer                                                                         | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ------------------------------------------------------------------------------ | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | LIAISON @YL #43 %own                                                           | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                              | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | FULL     | WITHHELD |
`;

/** noticed by the own organisation, of nobody known */
const LEAVE_REQUEST_7 = `
  | viewer                                                                            | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | --------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                        | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_UNIT @YL #43 %own      | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own          | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                        | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                         | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | COUNTY_OFFICE TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                          | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | FULL     | FULL     |
`;

/** of the own level and organisation */
const LEAVE_REQUEST_8 = `
  | viewer                                                                        | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | ----------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | LIAISON @YL #43 %own                                                          | YES  | YES     | NO      | NO     | YES  | YES        | YES            | YES    | FULL     | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own              | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER VILLAGE_SECRETARY @YL #43 %own                                    | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | CONVENER OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL #43 %own                   | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE @YL #43 %own | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own            | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                          | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own               | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | PUBLIC                                                                        | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                             | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | FULL     | WITHHELD |
`;

/** noticed by the own organisation */
const LEAVE_REQUEST_9 = `
  | viewer                                                                            | read | request | approve | refuse | file | supplement | nameSubstitute | cancel | INTERNAL | PERSONAL |
  | --------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ---- | ---------- | -------------- | ------ | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                       | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                        | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_UNIT @YL #43 %own      | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own          | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                        | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                         | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                    | NO   | NO      | NO      | NO     | NO   | NO         | NO             | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | FULL     | FULL     |
  | COUNTY_OFFICE TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                          | YES  | NO      | NO      | NO     | NO   | NO         | NO             | NO     | FULL     | FULL     |
`;

/** Leaders of the level know that there is a leave; its contents are for the office that gave the notice. */
const NOTICED_AT_THE_OWN_LEVEL = `
  | viewer                              | read | INTERNAL | PERSONAL |
  | LEADER DEPUTY_LEADER @YL %own       | YES  | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL %own | YES | FULL   | FULL     |
`;
const OF_NOBODY_KNOWN = `
  | viewer                  | read | INTERNAL |
  | UNIT_PRINCIPAL %own     | YES  | FULL     |
`;

describe('Leave (FG32, N08)', () => {
  everyRoleIn(
    LEAVE_REQUEST_1,
    LEAVE_REQUEST_2,
    LEAVE_REQUEST_3,
    LEAVE_REQUEST_4,
    LEAVE_REQUEST_5,
    LEAVE_REQUEST_6,
    LEAVE_REQUEST_7,
    LEAVE_REQUEST_8,
    LEAVE_REQUEST_9,
  );
  grid(
    'LeaveRequest: of another place',
    LeaveRequest,
    { staff: 'somebody', approver: 'another', organization: 'other', noticeOrganization: 'office', region: 'B' },
    LEAVE_REQUEST_1,
  );
  grid(
    'LeaveRequest: of the own level',
    LeaveRequest,
    { staff: 'somebody', approver: 'another', organization: 'other', noticeOrganization: 'office', region: 'YL' },
    LEAVE_REQUEST_2,
  );
  grid(
    'LeaveRequest: of the viewer',
    LeaveRequest,
    { staff: MINE, approver: 'another', organization: 'other', noticeOrganization: 'office', region: 'B' },
    LEAVE_REQUEST_3,
  );
  grid(
    'LeaveRequest: decided by the viewer',
    LeaveRequest,
    { staff: 'somebody', approver: MINE, organization: 'other', noticeOrganization: 'office', region: 'B' },
    LEAVE_REQUEST_4,
  );
  grid(
    'LeaveRequest: of the viewer, who would decide it',
    LeaveRequest,
    { staff: MINE, approver: MINE, organization: 'other', noticeOrganization: 'office', region: 'B' },
    LEAVE_REQUEST_5,
  );
  grid(
    'LeaveRequest: of the own organisation',
    LeaveRequest,
    { staff: 'somebody', approver: 'another', organization: 'own', noticeOrganization: 'office', region: 'B' },
    LEAVE_REQUEST_6,
  );
  grid(
    'LeaveRequest: noticed by the own organisation, of nobody known',
    LeaveRequest,
    { approver: 'another', organization: 'other', noticeOrganization: 'own', region: 'B' },
    LEAVE_REQUEST_7,
  );
  grid(
    'LeaveRequest: of the own level and organisation',
    LeaveRequest,
    { staff: 'somebody', approver: 'another', organization: 'own', noticeOrganization: 'office', region: 'YL' },
    LEAVE_REQUEST_8,
  );
  grid(
    'LeaveRequest: noticed by the own organisation',
    LeaveRequest,
    { staff: 'somebody', approver: 'another', organization: 'other', noticeOrganization: 'own', region: 'B' },
    LEAVE_REQUEST_9,
  );
  grid(
    'LeaveRequest: of the own level, noticed by the own organisation',
    LeaveRequest,
    { staff: 'somebody', approver: 'another', organization: 'other', noticeOrganization: 'own', region: 'YL' },
    NOTICED_AT_THE_OWN_LEVEL,
  );
  grid(
    'LeaveRequest: of the own organisation, of nobody known',
    LeaveRequest,
    { staff: null, approver: 'another', organization: 'own', noticeOrganization: 'office', region: 'B' },
    OF_NOBODY_KNOWN,
  );
});
