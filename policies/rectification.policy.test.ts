// The grids of the rectification ledger (S57, S58, FG42): every role of the catalogue. The town office writes, the town and those
// who attended read, and nobody of another town, of the county or of the city.
import { describe } from '@jest/globals';
import { PolicyChangeNote, RectificationItem } from '../src/modules/rectification/rectification-item.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of the own town */
const OWN = `
  | viewer                                                                              | read | record | recordMeasure | rectify | escalate | INTERNAL |
  | ----------------------------------------------------------------------------------- | ---- | ------ | ------------- | ------- | -------- | -------- |
  | TOWN_OFFICE @A.1 #43 %own                                                           | YES  | YES    | YES           | YES     | YES      | FULL     |
  | TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A.1 #43 %own           | YES  | NO     | NO            | NO      | NO       | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A.1 #43 %own                        | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A.1 #43 %own                  | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A.1 #43 %own | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A.1 #43 %own                         | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A.1 #43 %own     | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | COUNTY_UNIT VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @A.1 #43 %own              | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @A.1 #43 %own                               | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @A.1 #43 %own                    | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | PUBLIC @A.1 #43 %own                                                                | NO   | NO     | NO            | NO      | NO       | WITHHELD |
`;

/** of another town */
const OTHER = `
  | viewer                                                                              | read | record | recordMeasure | rectify | escalate | INTERNAL |
  | ----------------------------------------------------------------------------------- | ---- | ------ | ------------- | ------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A.1 #43 %own                        | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A.1 #43 %own                  | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A.1 #43 %own | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A.1 #43 %own                         | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A.1 #43 %own     | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1 #43 %own                   | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A.1 #43 %own       | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A.1 #43 %own                           | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A.1 #43 %own                       | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A.1 #43 %own                                                    | NO   | NO     | NO            | NO      | NO       | WITHHELD |
`;

/** of another town, the viewer attended */
const ATTENDED = `
  | viewer                                                                        | read | record | recordMeasure | rectify | escalate | INTERNAL |
  | ----------------------------------------------------------------------------- | ---- | ------ | ------------- | ------- | -------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @A.1 #43 %own    | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A.1 #43 %own                     | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A.1 #43 %own                 | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A.1 #43 %own                                              | NO   | NO     | NO            | NO      | NO       | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @A.1 #43 %own           | YES  | NO     | NO            | NO      | NO       | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @A.1 #43 %own   | YES  | NO     | NO            | NO      | NO       | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @A.1 #43 %own         | YES  | NO     | NO            | NO      | NO       | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @A.1 #43 %own                | YES  | NO     | NO            | NO      | NO       | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1 #43 %own             | YES  | NO     | NO            | NO      | NO       | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A.1 #43 %own | YES  | NO     | NO            | NO      | NO       | FULL     |
`;

/** of the own town */
const NOTE_OWN = `
  | viewer                                                                              | read | record | INTERNAL |
  | ----------------------------------------------------------------------------------- | ---- | ------ | -------- |
  | TOWN_OFFICE @A.1 #43 %own                                                           | YES  | YES    | FULL     |
  | TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A.1 #43 %own           | YES  | NO     | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A.1 #43 %own                        | NO   | NO     | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A.1 #43 %own                  | NO   | NO     | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A.1 #43 %own | NO   | NO     | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A.1 #43 %own                         | NO   | NO     | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A.1 #43 %own     | NO   | NO     | WITHHELD |
  | COUNTY_UNIT VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @A.1 #43 %own              | NO   | NO     | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @A.1 #43 %own                               | NO   | NO     | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @A.1 #43 %own                    | NO   | NO     | WITHHELD |
  | PUBLIC @A.1 #43 %own                                                                | NO   | NO     | WITHHELD |
`;

/** of another town */
const NOTE_OTHER = `
  | viewer                                                                              | read | record | INTERNAL |
  | ----------------------------------------------------------------------------------- | ---- | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A.1 #43 %own                        | NO   | NO     | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A.1 #43 %own                  | NO   | NO     | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A.1 #43 %own | NO   | NO     | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A.1 #43 %own                         | NO   | NO     | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A.1 #43 %own     | NO   | NO     | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1 #43 %own                   | NO   | NO     | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A.1 #43 %own       | NO   | NO     | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A.1 #43 %own                           | NO   | NO     | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A.1 #43 %own                       | NO   | NO     | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A.1 #43 %own                                                    | NO   | NO     | WITHHELD |
`;

/** of another town, the viewer attended */
const NOTE_ATTENDED = `
  | viewer                                                                        | read | record | INTERNAL |
  | ----------------------------------------------------------------------------- | ---- | ------ | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @A.1 #43 %own    | NO   | NO     | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A.1 #43 %own                     | NO   | NO     | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A.1 #43 %own                 | NO   | NO     | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A.1 #43 %own                                              | NO   | NO     | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @A.1 #43 %own           | YES  | NO     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @A.1 #43 %own   | YES  | NO     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @A.1 #43 %own         | YES  | NO     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @A.1 #43 %own                | YES  | NO     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1 #43 %own             | YES  | NO     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A.1 #43 %own | YES  | NO     | FULL     |
`;

describe('The rectification ledger (S57, S58)', () => {
  everyRoleIn(OWN, OTHER, ATTENDED, NOTE_OWN, NOTE_OTHER, NOTE_ATTENDED);
  for (const [type, own, other, attended] of [
    [RectificationItem, OWN, OTHER, ATTENDED],
    [PolicyChangeNote, NOTE_OWN, NOTE_OTHER, NOTE_ATTENDED],
  ] as const) {
    grid(`${type.name} of the own town`, type, { region: 'A.1', participants: [] }, own);
    grid(`${type.name} of another town`, type, { region: 'A.2', participants: [] }, other);
    grid(`${type.name} of another town that was attended`, type, { region: 'A.2', participants: [MINE] }, attended);
  }
});
