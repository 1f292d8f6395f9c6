// The grids of Records and papers (FG26, FG30, N01 to N03, N05): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { DocumentCopy, MeetingDocument } from '../src/modules/papers/meeting-document.entity.ts';
import { RecordingMedia } from '../src/modules/records/media.entity.ts';
import { MeetingRecord, RecordingApproval } from '../src/modules/records/meeting-record.entity.ts';
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

/** of a topic that the viewer was not admitted to */
const RECORDING_MEDIA_1 = `
  | viewer                                                                             | read | upload | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ---- | -------- | ------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO     | NO   | WITHHELD | WITHHELD     |
`;

/** of a topic that the viewer was admitted to */
const RECORDING_MEDIA_2 = `
  | viewer                                                                       | read | upload | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---- | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO     | YES  | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO     | YES  | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO     | YES  | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO     | YES  | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO     | YES  | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO     | YES  | FULL     | FULL         |
`;

/** of a record assigned to the viewer, and not readable */
const RECORDING_MEDIA_3 = `
  | viewer                                                                                    | read | upload | open | INTERNAL | CONFIDENTIAL |
  | ----------------------------------------------------------------------------------------- | ---- | ------ | ---- | -------- | ------------ |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER COUNTY_OFFICE @YL #43 %own                          | NO   | YES    | NO   | WITHHELD | WITHHELD     |
  | TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                                                | NO   | YES    | NO   | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                               | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                                     | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own             | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own                      | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own                       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                                       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                               | NO   | NO     | NO   | WITHHELD | WITHHELD     |
`;

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

/** of another place */
const MEETING_DOCUMENT_1 = `
  | viewer                                                                             | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
`;

/** of the own level */
const MEETING_DOCUMENT_2 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | PUBLIC                                                                       | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
`;

/** convened by the viewer */
const MEETING_DOCUMENT_3 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
`;

/** held by the viewer */
const MEETING_DOCUMENT_4 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
`;

/** held by the viewer, and due */
const MEETING_DOCUMENT_5 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
`;

/** that the viewer gave back */
const MEETING_DOCUMENT_6 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
`;

/** of another place */
const DOCUMENT_COPY_1 = `
  | viewer                                                                             | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO         | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO         | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO         | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO     | NO         | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO     | NO         | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO     | NO         | NO   | WITHHELD |
`;

/** of the own level */
const DOCUMENT_COPY_2 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO     | NO         | NO   | WITHHELD |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO     | NO         | NO   | WITHHELD |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO     | NO         | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO     | NO         | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO     | NO         | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO     | NO         | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO     | NO         | NO   | WITHHELD |
  | PUBLIC                                                                       | NO   | NO     | NO         | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES    | YES        | NO   | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES    | YES        | NO   | FULL     |
`;

/** convened by the viewer */
const DOCUMENT_COPY_3 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO     | NO         | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO     | NO         | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO     | NO         | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO     | NO         | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO     | NO         | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO     | NO         | NO   | FULL     |
`;

/** held by the viewer */
const DOCUMENT_COPY_4 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | YES  | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
`;

/** held by the viewer, due */
const DOCUMENT_COPY_5 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | NO   | FULL     |
`;

/** held by the viewer, returned */
const DOCUMENT_COPY_6 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | NO   | FULL     |
`;

/** held by the viewer, lost */
const DOCUMENT_COPY_7 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | NO   | FULL     |
`;

describe('Records and papers (FG26, FG30, N01 to N03, N05)', () => {
  everyRoleIn(
    MEETING_RECORD_1,
    MEETING_RECORD_2,
    MEETING_RECORD_3,
    MEETING_RECORD_4,
    RECORDING_MEDIA_1,
    RECORDING_MEDIA_2,
    RECORDING_MEDIA_3,
    RECORDING_APPROVAL_1,
    RECORDING_APPROVAL_2,
    RECORDING_APPROVAL_3,
    RECORDING_APPROVAL_4,
    MEETING_DOCUMENT_1,
    MEETING_DOCUMENT_2,
    MEETING_DOCUMENT_3,
    MEETING_DOCUMENT_4,
    MEETING_DOCUMENT_5,
    MEETING_DOCUMENT_6,
    DOCUMENT_COPY_1,
    DOCUMENT_COPY_2,
    DOCUMENT_COPY_3,
    DOCUMENT_COPY_4,
    DOCUMENT_COPY_5,
    DOCUMENT_COPY_6,
    DOCUMENT_COPY_7,
  );
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
  const others = { readers: ['somebody'], recorder: 'somebody' };
  grid('RecordingMedia: of a topic that the viewer was not admitted to', RecordingMedia, others, RECORDING_MEDIA_1);
  const admitted = { ...others, readers: [MINE] };
  grid('RecordingMedia: of a topic that the viewer was admitted to', RecordingMedia, admitted, RECORDING_MEDIA_2);
  const assigned = { readers: [], recorder: MINE };
  grid('RecordingMedia: assigned to the viewer, and not readable', RecordingMedia, assigned, RECORDING_MEDIA_3);
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
  grid(
    'MeetingDocument: of another place',
    MeetingDocument,
    { conveners: [], holders: [], everHeld: [], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_1,
  );
  grid(
    'MeetingDocument: of the own level',
    MeetingDocument,
    { conveners: [], holders: [], everHeld: [], recallDue: null, region: 'YL' },
    MEETING_DOCUMENT_2,
  );
  grid(
    'MeetingDocument: convened by the viewer',
    MeetingDocument,
    { conveners: [MINE], holders: [], everHeld: [], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_3,
  );
  grid(
    'MeetingDocument: held by the viewer',
    MeetingDocument,
    { conveners: [], holders: [MINE], everHeld: [MINE], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_4,
  );
  grid(
    'MeetingDocument: held by the viewer, and due',
    MeetingDocument,
    { conveners: [], holders: [MINE], everHeld: [MINE], recallDue: '2023-04-17T01:00:00.000Z', region: 'B' },
    MEETING_DOCUMENT_5,
  );
  grid(
    'MeetingDocument: that the viewer gave back',
    MeetingDocument,
    { conveners: [], holders: [], everHeld: [MINE], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_6,
  );
  grid(
    'DocumentCopy: of another place',
    DocumentCopy,
    { conveners: [], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_1,
  );
  grid(
    'DocumentCopy: of the own level',
    DocumentCopy,
    { conveners: [], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'YL' },
    DOCUMENT_COPY_2,
  );
  grid(
    'DocumentCopy: convened by the viewer',
    DocumentCopy,
    { conveners: [MINE], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_3,
  );
  grid(
    'DocumentCopy: held by the viewer',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: null, returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_4,
  );
  grid(
    'DocumentCopy: held by the viewer, due',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: '2023-04-17T01:00:00.000Z', returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_5,
  );
  grid(
    'DocumentCopy: held by the viewer, returned',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: null, returnedAt: '2023-04-17T01:00:00.000Z', lostAt: null, region: 'B' },
    DOCUMENT_COPY_6,
  );
  grid(
    'DocumentCopy: held by the viewer, lost',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: null, returnedAt: null, lostAt: '2023-04-17T01:00:00.000Z', region: 'B' },
    DOCUMENT_COPY_7,
  );
});
