// The grids of minutes (FG27): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { Minutes } from '../src/modules/decisions/minutes.entity.ts';
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

describe('Minutes (FG27)', () => {
  everyRoleIn(MINUTES_1, MINUTES_2, MINUTES_3, MINUTES_4, MINUTES_5, MINUTES_6, MINUTES_7);
  grid('Minutes: of another place', Minutes, { recipients: [], state: 'ISSUED', region: 'B' }, MINUTES_1);
  grid('Minutes: of the own level', Minutes, { recipients: [], state: 'ISSUED', region: 'YL' }, MINUTES_2);
  grid('Minutes: of the own level, drafted', Minutes, { recipients: [], state: 'DRAFT', region: 'YL' }, MINUTES_3);
  grid('Minutes: to the viewer', Minutes, { recipients: [MINE], state: 'ISSUED', region: 'B' }, MINUTES_4);
  grid('Minutes: to the own organisation', Minutes, { recipients: ['own'], state: 'ISSUED', region: 'B' }, MINUTES_5);
  grid('Minutes: to the own unit', Minutes, { recipients: ['43'], state: 'ISSUED', region: 'B' }, MINUTES_6);
  grid('Minutes: to the own division', Minutes, { recipients: ['YL'], state: 'ISSUED', region: 'B' }, MINUTES_7);
  // Sent is sent: recipients stand from the issue on, and the state is not asked a second time.
  grid('Minutes: to the viewer, in any state', Minutes, { recipients: [MINE], state: 'DRAFT', region: 'B' }, MINUTES_4);
  grid(
    'Minutes: to the organisation, in any state',
    Minutes,
    { recipients: ['own'], state: 'DRAFT', region: 'B' },
    MINUTES_5,
  );
  grid('Minutes: to the unit, in any state', Minutes, { recipients: ['43'], state: 'DRAFT', region: 'B' }, MINUTES_6);
  grid(
    'Minutes: to the division, in any state',
    Minutes,
    { recipients: ['YL'], state: 'DRAFT', region: 'B' },
    MINUTES_7,
  );
});
