// The grids of Minutes, decisions, relays (FG27 to FG29, N04) and incidents (N28): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { SecrecyIncident } from '../src/modules/audit/secrecy-incident.entity.ts';
import { Decision, DecisionProgress } from '../src/modules/decisions/decision.entity.ts';
import { Minutes } from '../src/modules/decisions/minutes.entity.ts';
import { RelayAuthorization } from '../src/modules/decisions/relay.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const MINUTES_1 = `
  | viewer                                                                             | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
`;

/** of the own level */
const MINUTES_2 = `
  | viewer                                                                      | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | ----- | ------ | ----- | -------- | ----------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own  | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                    | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                             | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own         | YES  | YES   | YES    | YES   | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                              | YES  | YES   | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER GENERAL_OFFICE @YL #43 %own           | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | DEPUTY_SECRETARY_GENERAL COUNTY_LEADER TOWN_LEADER @YL #43 %own             | YES  | NO    | NO     | NO    | FULL     | FULL        |
`;

/** of the own level, drafted */
const MINUTES_3 = `
  | viewer                                                                       | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | PUBLIC                                                                       | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES   | YES    | YES   | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES   | YES    | YES   | FULL     | FULL        |
`;

/** to the viewer */
const MINUTES_4 = `
  | viewer                                                                       | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | NO    | FULL     | FULL        |
`;

/** to the own organisation */
const MINUTES_5 = `
  | viewer                                                                       | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | NO    | FULL     | FULL        |
`;

/** to the own unit */
const MINUTES_6 = `
  | viewer                                                                         | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ----- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO    | NO     | NO    | FULL     | FULL        |
`;

/** to the own division */
const MINUTES_7 = `
  | viewer                                                                             | read | draft | revise | issue | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | PUBLIC                                                                             | NO   | NO    | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | NO    | NO     | NO    | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | NO    | NO     | NO    | FULL     | FULL        |
`;

/** of another place */
const DECISION_1 = `
  | viewer                                                                             | read | dispatch | verify | return | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | -------- | ------ | ------ | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
`;

/** of the own level */
const DECISION_2 = `
  | viewer                                                                      | read | dispatch | verify | return | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | -------- | ------ | ------ | -------- | ----------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own  | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                    | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                             | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own         | YES  | YES      | YES    | YES    | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                              | YES  | YES      | YES    | YES    | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER GENERAL_OFFICE @YL #43 %own           | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | DEPUTY_SECRETARY_GENERAL COUNTY_LEADER TOWN_LEADER @YL #43 %own             | YES  | NO       | NO     | NO     | FULL     | FULL        |
`;

/** to the viewer */
const DECISION_3 = `
  | viewer                                                                       | read | dispatch | verify | return | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | -------- | ------ | ------ | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO       | NO     | NO     | FULL     | FULL        |
`;

/** to the own organisation */
const DECISION_4 = `
  | viewer                                                                       | read | dispatch | verify | return | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | -------- | ------ | ------ | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO       | NO     | NO     | FULL     | FULL        |
`;

/** to the own unit */
const DECISION_5 = `
  | viewer                                                                         | read | dispatch | verify | return | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | -------- | ------ | ------ | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO       | NO     | NO     | FULL     | FULL        |
`;

/** to the own division */
const DECISION_6 = `
  | viewer                                                                             | read | dispatch | verify | return | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | -------- | ------ | ------ | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | PUBLIC                                                                             | NO   | NO       | NO     | NO     | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | NO       | NO     | NO     | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | NO       | NO     | NO     | FULL     | FULL        |
`;

/** of another place */
const DECISION_PROGRESS_1 = `
  | viewer                                                                             | read | report | comment | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO     | NO      | WITHHELD | WITHHELD    |
`;

/** of the own level */
const DECISION_PROGRESS_2 = `
  | viewer                                                                          | read | report | comment | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------- | ---- | ------ | ------- | -------- | ----------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own             | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                           | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own     | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own      | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                        | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                    | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                 | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own              | YES  | NO     | NO      | FULL     | FULL        |
  | OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own | YES  | NO     | NO      | FULL     | FULL        |
  | COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own            | YES  | NO     | NO      | FULL     | FULL        |
`;

/** for which the own unit is responsible */
const DECISION_PROGRESS_3 = `
  | viewer                                                                         | read | report | comment | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------ | ------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                              | YES  | YES    | NO      | FULL     | FULL        |
  | LIAISON @YL #43 %own                                                           | YES  | NO     | NO      | FULL     | FULL        |
`;

/** for which the own division is responsible */
const DECISION_PROGRESS_4 = `
  | viewer                                                                             | read | report | comment | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | PUBLIC                                                                             | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | YES    | NO      | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | YES    | NO      | FULL     | FULL        |
`;

/** with which the own unit cooperates */
const DECISION_PROGRESS_5 = `
  | viewer                                                                         | read | report | comment | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------ | ------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO     | YES     | FULL     | FULL        |
`;

/** with which the own division cooperates */
const DECISION_PROGRESS_6 = `
  | viewer                                                                             | read | report | comment | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | PUBLIC                                                                             | NO   | NO     | NO      | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | NO     | YES     | FULL     | FULL        |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | NO     | YES     | FULL     | FULL        |
`;

/** of another place */
const RELAY_AUTHORIZATION_1 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** of the own level */
const RELAY_AUTHORIZATION_2 = `
  | viewer                                                                          | read | authorise | revoke | open | INTERNAL |
  | ------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own             | NO   | NO        | NO     | NO   | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own      | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                 | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own              | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own            | YES  | NO        | NO     | YES  | FULL     |
`;

/** convened by the viewer */
const RELAY_AUTHORIZATION_3 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES       | YES    | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES       | YES    | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES       | YES    | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES       | YES    | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES       | YES    | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES       | YES    | YES  | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** of the own level, not begun, over and revoked */
const RELAY_AUTHORIZATION_4 = `
  | viewer                                                                          | read | authorise | revoke | open | INTERNAL |
  | ------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own             | NO   | NO        | NO     | NO   | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own      | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                 | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own              | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own            | YES  | NO        | NO     | YES  | FULL     |
`;

/** convened by the viewer, not begun, over and revoked */
const RELAY_AUTHORIZATION_5 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES       | YES    | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES       | YES    | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES       | YES    | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES       | YES    | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES       | YES    | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES       | YES    | YES  | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** to the viewer, in the window */
const RELAY_AUTHORIZATION_6 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO        | NO     | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO        | NO     | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO        | NO     | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
`;

/** to the own organisation, in the window */
const RELAY_AUTHORIZATION_7 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO        | NO     | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO        | NO     | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO        | NO     | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
`;

/** to the own unit, in the window */
const RELAY_AUTHORIZATION_8 = `
  | viewer                                                                         | read | authorise | revoke | open | INTERNAL |
  | ------------------------------------------------------------------------------ | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO        | NO     | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO        | NO     | NO   | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO        | NO     | NO   | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO        | NO     | YES  | FULL     |
`;

/** to the own division, in the window */
const RELAY_AUTHORIZATION_9 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO        | NO     | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO        | NO     | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | PUBLIC                                                                             | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | NO        | NO     | YES  | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | NO        | NO     | YES  | FULL     |
`;

/** to all of these, before the window */
const RELAY_AUTHORIZATION_10 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** to all of these, after the window */
const RELAY_AUTHORIZATION_11 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** to all of these, revoked */
const RELAY_AUTHORIZATION_12 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** of another */
const SECRECY_INCIDENT_1 = `
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
  | PUBLIC                                                                             | NO   | WITHHELD |
  | AUDIT_ADMIN @YL #43 %own                                                           | YES  | FULL     |
`;

/** of the viewer */
const SECRECY_INCIDENT_2 = `
  | viewer                                                                     | read | INTERNAL |
  | -------------------------------------------------------------------------- | ---- | -------- |
  | CONVENER FRONTEND PUBLIC @YL #43 %own                                      | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own         | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 %own    | YES  | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION SUPERVISION_LEADER @YL #43 %own            | YES  | FULL     |
  | SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL #43 %own    | YES  | FULL     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own       | YES  | FULL     |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own  | YES  | FULL     |
  | GRID_WORKER FARMER THIRD_PARTY INTEGRATOR @YL #43 %own                     | YES  | FULL     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                       | YES  | FULL     |
`;

describe('Minutes, decisions, relays (FG27 to FG29, N04) and incidents (N28)', () => {
  everyRoleIn(
    MINUTES_1,
    MINUTES_2,
    MINUTES_3,
    MINUTES_4,
    MINUTES_5,
    MINUTES_6,
    MINUTES_7,
    DECISION_1,
    DECISION_2,
    DECISION_3,
    DECISION_4,
    DECISION_5,
    DECISION_6,
    DECISION_PROGRESS_1,
    DECISION_PROGRESS_2,
    DECISION_PROGRESS_3,
    DECISION_PROGRESS_4,
    DECISION_PROGRESS_5,
    DECISION_PROGRESS_6,
    RELAY_AUTHORIZATION_1,
    RELAY_AUTHORIZATION_2,
    RELAY_AUTHORIZATION_3,
    RELAY_AUTHORIZATION_4,
    RELAY_AUTHORIZATION_5,
    RELAY_AUTHORIZATION_6,
    RELAY_AUTHORIZATION_7,
    RELAY_AUTHORIZATION_8,
    RELAY_AUTHORIZATION_9,
    RELAY_AUTHORIZATION_10,
    RELAY_AUTHORIZATION_11,
    RELAY_AUTHORIZATION_12,
    SECRECY_INCIDENT_1,
    SECRECY_INCIDENT_2,
  );
  grid('Minutes: of another place', Minutes, { recipients: [], state: 'ISSUED', region: 'B' }, MINUTES_1);
  grid('Minutes: of the own level', Minutes, { recipients: [], state: 'ISSUED', region: 'YL' }, MINUTES_2);
  grid('Minutes: of the own level, drafted', Minutes, { recipients: [], state: 'DRAFT', region: 'YL' }, MINUTES_3);
  grid('Minutes: to the viewer', Minutes, { recipients: [MINE], state: 'ISSUED', region: 'B' }, MINUTES_4);
  grid('Minutes: to the own organisation', Minutes, { recipients: ['own'], state: 'ISSUED', region: 'B' }, MINUTES_5);
  grid('Minutes: to the own unit', Minutes, { recipients: ['43'], state: 'ISSUED', region: 'B' }, MINUTES_6);
  grid('Minutes: to the own division', Minutes, { recipients: ['YL'], state: 'ISSUED', region: 'B' }, MINUTES_7);
  grid(
    'Decision: of another place',
    Decision,
    { recipients: [], responsible: [], cooperators: [], state: 'DISPATCHED', region: 'B' },
    DECISION_1,
  );
  grid(
    'Decision: of the own level',
    Decision,
    { recipients: [], responsible: [], cooperators: [], state: 'DISPATCHED', region: 'YL' },
    DECISION_2,
  );
  grid(
    'Decision: to the viewer',
    Decision,
    { recipients: [MINE], responsible: [], cooperators: [], state: 'DISPATCHED', region: 'B' },
    DECISION_3,
  );
  grid(
    'Decision: to the own organisation',
    Decision,
    { recipients: ['own'], responsible: [], cooperators: [], state: 'DISPATCHED', region: 'B' },
    DECISION_4,
  );
  grid(
    'Decision: to the own unit',
    Decision,
    { recipients: ['43'], responsible: [], cooperators: [], state: 'DISPATCHED', region: 'B' },
    DECISION_5,
  );
  grid(
    'Decision: to the own division',
    Decision,
    { recipients: ['YL'], responsible: [], cooperators: [], state: 'DISPATCHED', region: 'B' },
    DECISION_6,
  );
  grid(
    'DecisionProgress: of another place',
    DecisionProgress,
    { responsible: [], cooperators: [], region: 'B' },
    DECISION_PROGRESS_1,
  );
  grid(
    'DecisionProgress: of the own level',
    DecisionProgress,
    { responsible: [], cooperators: [], region: 'YL' },
    DECISION_PROGRESS_2,
  );
  grid(
    'DecisionProgress: for which the own unit is responsible',
    DecisionProgress,
    { responsible: ['43'], cooperators: [], region: 'B' },
    DECISION_PROGRESS_3,
  );
  grid(
    'DecisionProgress: for which the own division is responsible',
    DecisionProgress,
    { responsible: ['YL'], cooperators: [], region: 'B' },
    DECISION_PROGRESS_4,
  );
  grid(
    'DecisionProgress: with which the own unit cooperates',
    DecisionProgress,
    { responsible: [], cooperators: ['43'], region: 'B' },
    DECISION_PROGRESS_5,
  );
  grid(
    'DecisionProgress: with which the own division cooperates',
    DecisionProgress,
    { responsible: [], cooperators: ['YL'], region: 'B' },
    DECISION_PROGRESS_6,
  );
  grid(
    'RelayAuthorization: of another place',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_1,
  );
  grid(
    'RelayAuthorization: of the own level',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'YL',
    },
    RELAY_AUTHORIZATION_2,
  );
  grid(
    'RelayAuthorization: convened by the viewer',
    RelayAuthorization,
    {
      conveners: [MINE],
      recipients: [],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_3,
  );
  grid(
    'RelayAuthorization: of the own level, not begun, over and revoked',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [],
      notBefore: '2023-05-01T00:00:00.000Z',
      notAfter: '2023-04-01T00:00:00.000Z',
      revokedAt: '2023-04-01T00:00:00.000Z',
      region: 'YL',
    },
    RELAY_AUTHORIZATION_4,
  );
  grid(
    'RelayAuthorization: convened by the viewer, not begun, over and revoked',
    RelayAuthorization,
    {
      conveners: [MINE],
      recipients: [],
      notBefore: '2023-05-01T00:00:00.000Z',
      notAfter: '2023-04-01T00:00:00.000Z',
      revokedAt: '2023-04-01T00:00:00.000Z',
      region: 'B',
    },
    RELAY_AUTHORIZATION_5,
  );
  grid(
    'RelayAuthorization: to the viewer, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_6,
  );
  grid(
    'RelayAuthorization: to the own organisation, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: ['own'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_7,
  );
  grid(
    'RelayAuthorization: to the own unit, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: ['43'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_8,
  );
  grid(
    'RelayAuthorization: to the own division, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: ['YL'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_9,
  );
  grid(
    'RelayAuthorization: to all of these, before the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE, 'own', '43', 'YL'],
      notBefore: '2023-04-17T01:00:00.001Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_10,
  );
  grid(
    'RelayAuthorization: to all of these, after the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE, 'own', '43', 'YL'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-17T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_11,
  );
  grid(
    'RelayAuthorization: to all of these, revoked',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE, 'own', '43', 'YL'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: '2023-04-17T01:00:00.000Z',
      region: 'B',
    },
    RELAY_AUTHORIZATION_12,
  );
  grid('SecrecyIncident: of another', SecrecyIncident, { account: 'another' }, SECRECY_INCIDENT_1);
  grid('SecrecyIncident: of the viewer', SecrecyIncident, { account: MINE }, SECRECY_INCIDENT_2);
});
