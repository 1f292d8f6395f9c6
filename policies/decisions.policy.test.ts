// The grids of decisions (FG28): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { Decision } from '../src/modules/decisions/decision.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

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

describe('Decisions (FG28)', () => {
  everyRoleIn(DECISION_1, DECISION_2, DECISION_3, DECISION_4, DECISION_5, DECISION_6);
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
});
