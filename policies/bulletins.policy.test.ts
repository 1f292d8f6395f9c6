// The grids of bulletins (S11, FG51, N04): every role of the catalogue. Nobody in the scope reads before it is sent, nor after the
// relay that it rests on; what is about a restricted meeting is for its author alone in a unit.
import { describe } from '@jest/globals';
import { Bulletin } from '../src/modules/bulletins/bulletin.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

const BEFORE = '2023-04-16T01:00:00.000Z';
const LATER = '2023-04-18T01:00:00.000Z';
const NOBODY = { unit: 'other', author: 'somebody', conveners: [], recipients: [] };
const DRAFT = { ...NOBODY, region: 'A', restricted: false, state: 'DRAFT', notAfter: null, revokedAt: null };
const TO_ALL = { ...DRAFT, restricted: true, recipients: [MINE, 'own', '43', 'YL'], state: 'SENT' };

/** of the own level, of another unit, about a restricted meeting */
const HOSTED = `
  | viewer                                                                      | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE @YL #43 %own                     | YES  | YES   | YES     | YES  | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER GENERAL_OFFICE @YL #43 %own           | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own                         | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own   | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own             | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | PUBLIC @YL #43 %own                                                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** of another level and another unit */
const ELSEWHERE = `
  | viewer                                                                             | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** of the own unit at the own level, about no restricted meeting */
const OF_UNIT = `
  | viewer                                                                       | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE @YL #43 %own                      | YES  | YES   | YES     | YES  | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                    | YES  | YES   | NO      | NO   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER GENERAL_OFFICE @YL #43 %own            | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own                          | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | CONVENER RECORDER DATA_OPERATOR DISCIPLINE @YL #43 %own                      | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** of the own unit at another level, about no restricted meeting */
const OF_UNIT_ELSEWHERE = `
  | viewer                                                                         | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ----- | ------- | ---- | -------- | ----------- |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** of the own unit at another level, about a restricted meeting */
const OF_UNIT_RESTRICTED = `
  | viewer                                                                             | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** drafted by the viewer, at another level */
const DRAFTED = `
  | viewer                                                                       | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO      | NO   | FULL     | FULL        |
`;

/** about a meeting that the viewer convened, at another level */
const CONVENED = `
  | viewer                                                                       | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO      | NO   | FULL     | FULL        |
`;

/** to the viewer, approved and not sent */
const UNSENT = `
  | viewer                                                                             | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** to the viewer, sent, the relay over */
const OVER = `
  | viewer                                                                             | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** to the viewer, sent, the relay revoked */
const REVOKED = `
  | viewer                                                                             | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** sent to the viewer, on a relay that lasts */
const TO_SELF = `
  | viewer                                                                       | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO      | NO   | FULL     | FULL        |
`;

/** sent to the own organisation */
const TO_ORGANIZATION = `
  | viewer                                                                       | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO      | NO   | FULL     | FULL        |
`;

/** sent to the own member unit */
const TO_UNIT = `
  | viewer                                                                         | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ----- | ------- | ---- | -------- | ----------- |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

/** sent to the own division */
const TO_REGION = `
  | viewer                                                                             | read | draft | approve | send | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------- | ---- | -------- | ----------- |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | NO    | NO      | NO   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
  | PUBLIC @YL #43 %own                                                                | NO   | NO    | NO      | NO   | WITHHELD | WITHHELD    |
`;

describe('Bulletins (S11, FG51)', () => {
  everyRoleIn(
    HOSTED,
    ELSEWHERE,
    OF_UNIT,
    OF_UNIT_ELSEWHERE,
    OF_UNIT_RESTRICTED,
    DRAFTED,
    CONVENED,
    UNSENT,
    OVER,
    REVOKED,
    TO_SELF,
    TO_ORGANIZATION,
    TO_UNIT,
    TO_REGION,
  );
  grid(
    'of the own level, of another unit, about a restricted meeting',
    Bulletin,
    { ...DRAFT, region: 'YL', restricted: true },
    HOSTED,
  );
  grid('of another level and another unit', Bulletin, DRAFT, ELSEWHERE);
  grid(
    'of the own unit at the own level, about no restricted meeting',
    Bulletin,
    { ...DRAFT, region: 'YL', unit: '43' },
    OF_UNIT,
  );
  grid(
    'of the own unit at another level, about no restricted meeting',
    Bulletin,
    { ...DRAFT, unit: '43' },
    OF_UNIT_ELSEWHERE,
  );
  grid(
    'of the own unit at another level, about a restricted meeting',
    Bulletin,
    { ...DRAFT, unit: '43', restricted: true },
    OF_UNIT_RESTRICTED,
  );
  grid('drafted by the viewer, at another level', Bulletin, { ...DRAFT, author: MINE, restricted: true }, DRAFTED);
  grid(
    'about a meeting that the viewer convened, at another level',
    Bulletin,
    { ...DRAFT, conveners: [MINE], restricted: true },
    CONVENED,
  );
  grid('to the viewer, approved and not sent', Bulletin, { ...TO_ALL, state: 'APPROVED' }, UNSENT);
  grid('to the viewer, sent, the relay over', Bulletin, { ...TO_ALL, notAfter: BEFORE }, OVER);
  grid('to the viewer, sent, the relay revoked', Bulletin, { ...TO_ALL, revokedAt: BEFORE }, REVOKED);
  grid(
    'sent to the viewer, on a relay that lasts',
    Bulletin,
    { ...TO_ALL, recipients: [MINE], notAfter: LATER },
    TO_SELF,
  );
  grid('sent to the own organisation', Bulletin, { ...TO_ALL, recipients: ['own'] }, TO_ORGANIZATION);
  grid('sent to the own member unit', Bulletin, { ...TO_ALL, recipients: ['43'] }, TO_UNIT);
  grid('sent to the own division', Bulletin, { ...TO_ALL, recipients: ['YL'] }, TO_REGION);
  grid('of the own level, of another unit, about no restricted meeting', Bulletin, { ...DRAFT, region: 'YL' }, HOSTED);
  // Who is at the desk, drafted it or convened the meeting knows of it after the relay has ended as before.
  for (const end of ['notAfter', 'revokedAt']) {
    const over = { ...DRAFT, [end]: BEFORE };
    grid(`of the own level, ${end} past`, Bulletin, { ...over, region: 'YL', restricted: true }, HOSTED);
    grid(`of the own unit at another level, ${end} past`, Bulletin, { ...over, unit: '43' }, OF_UNIT_ELSEWHERE);
    grid(`drafted by the viewer, ${end} past`, Bulletin, { ...over, author: MINE, restricted: true }, DRAFTED);
    grid(`convened by the viewer, ${end} past`, Bulletin, { ...over, conveners: [MINE], restricted: true }, CONVENED);
  }
});
