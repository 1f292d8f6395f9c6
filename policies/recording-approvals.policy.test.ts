// The grids of approvals of recordings (FG26, N05): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { RecordingApproval } from '../src/modules/records/meeting-record.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of others */
const RECORDING_APPROVAL_1 = `
  | viewer                                                                             | read | request | approve | refuse | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | -------- | ------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
`;

/** of a meeting that the viewer convenes */
const RECORDING_APPROVAL_2 = `
  | viewer                                                                       | read | request | approve | refuse | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | YES     | YES    | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | YES     | YES    | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | YES     | YES    | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | YES     | YES    | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | YES     | YES    | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | YES     | YES    | FULL     | FULL         |
`;

/** that concerns the viewer */
const RECORDING_APPROVAL_3 = `
  | viewer                                                                       | read | request | approve | refuse | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO      | NO     | FULL     | FULL         |
`;

/** requested by the viewer */
const RECORDING_APPROVAL_4 = `
  | viewer                                                                             | read | request | approve | refuse | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own          | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO     | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER COUNTY_OFFICE @YL #43 %own                   | YES  | YES     | NO      | NO     | FULL     | FULL         |
  | TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                                         | YES  | YES     | NO      | NO     | FULL     | FULL         |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER GENERAL_OFFICE @YL #43 %own                  | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | DISCIPLINE AUDITOR ORGANIZATION COUNTY_LEADER @YL #43 %own                         | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own               | YES  | NO      | NO      | NO     | FULL     | FULL         |
  | TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own                                         | YES  | NO      | NO      | NO     | FULL     | FULL         |
`;

describe('Approvals of recordings (FG26, N05)', () => {
  everyRoleIn(RECORDING_APPROVAL_1, RECORDING_APPROVAL_2, RECORDING_APPROVAL_3, RECORDING_APPROVAL_4);
  grid(
    'RecordingApproval: of others',
    RecordingApproval,
    { conveners: [], parties: [], requester: 'somebody' },
    RECORDING_APPROVAL_1,
  );
  grid(
    'RecordingApproval: of a meeting that the viewer convenes',
    RecordingApproval,
    { conveners: [MINE], parties: [], requester: 'somebody' },
    RECORDING_APPROVAL_2,
  );
  grid(
    'RecordingApproval: that concerns the viewer',
    RecordingApproval,
    { conveners: [], parties: [MINE], requester: 'somebody' },
    RECORDING_APPROVAL_3,
  );
  grid(
    'RecordingApproval: requested by the viewer',
    RecordingApproval,
    { conveners: [], parties: [MINE], requester: MINE },
    RECORDING_APPROVAL_4,
  );
});
