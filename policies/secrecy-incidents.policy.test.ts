// The grids of incidents (N28): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { SecrecyIncident } from '../src/modules/audit/secrecy-incident.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

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

describe('Incidents (N28)', () => {
  everyRoleIn(SECRECY_INCIDENT_1, SECRECY_INCIDENT_2);
  grid('SecrecyIncident: of another', SecrecyIncident, { account: 'another' }, SECRECY_INCIDENT_1);
  grid('SecrecyIncident: of the viewer', SecrecyIncident, { account: MINE }, SECRECY_INCIDENT_2);
});
