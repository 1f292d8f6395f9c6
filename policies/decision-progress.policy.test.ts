// The grids of progress of decisions (FG28): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { DecisionProgress } from '../src/modules/decisions/decision.entity.ts';
import { everyRoleIn, grid } from '../test/harness/grid.ts';

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

describe('Progress of decisions (FG28)', () => {
  everyRoleIn(
    DECISION_PROGRESS_1,
    DECISION_PROGRESS_2,
    DECISION_PROGRESS_3,
    DECISION_PROGRESS_4,
    DECISION_PROGRESS_5,
    DECISION_PROGRESS_6,
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
});
