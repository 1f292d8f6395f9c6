// The grids of special groups (S69): every role of the catalogue. County leaders and their office set them up; departments with a
// sector in one read it, and no other county or department does.
import { describe } from '@jest/globals';
import { SectorMeeting, SpecialGroup, SpecialGroupSector } from '../src/modules/groups/special-group.entity.ts';
import { everyRoleIn, grid } from '../test/harness/grid.ts';

/** of the own county, of other departments */
const GROUP_OWN = `
  | viewer                                                                            | read | create | close | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | ------ | ----- | -------- |
  | COUNTY_LEADER COUNTY_OFFICE @A #43 %own                                           | YES  | YES    | YES   | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | NO     | NO    | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | NO     | NO    | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | NO     | NO    | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | NO     | NO    | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_LEADER @A #43 %own         | NO   | NO     | NO    | WITHHELD |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A #43 %own           | NO   | NO     | NO    | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #43 %own              | NO   | NO     | NO    | WITHHELD |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @A #43 %own                                | NO   | NO     | NO    | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @A #43 %own                        | NO   | NO     | NO    | WITHHELD |
`;

/** of another county, of other departments */
const GROUP_OTHER = `
  | viewer                                                                            | read | create | close | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | ------ | ----- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | NO     | NO    | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | NO     | NO    | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | NO     | NO    | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | NO     | NO    | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | NO     | NO    | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #43 %own                   | NO   | NO     | NO    | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A #43 %own       | NO   | NO     | NO    | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A #43 %own                           | NO   | NO     | NO    | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A #43 %own                       | NO   | NO     | NO    | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A #43 %own                                                    | NO   | NO     | NO    | WITHHELD |
`;

/** of another county, the own organisation takes part */
const GROUP_TAKING_PART = `
  | viewer                                                                            | read | create | close | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | ------ | ----- | -------- |
  | COUNTY_UNIT @A #43 %own                                                           | YES  | NO     | NO    | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | NO     | NO    | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | NO     | NO    | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | NO     | NO    | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | NO     | NO    | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | NO     | NO    | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @A #43 %own               | NO   | NO     | NO    | WITHHELD |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @A #43 %own          | NO   | NO     | NO    | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @A #43 %own                               | NO   | NO     | NO    | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @A #43 %own                    | NO   | NO     | NO    | WITHHELD |
  | PUBLIC @A #43 %own                                                                | NO   | NO     | NO    | WITHHELD |
`;

/** of the own county, of other departments */
const SECTOR_OWN = `
  | viewer                                                                            | read | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | -------- |
  | COUNTY_LEADER COUNTY_OFFICE @A #43 %own                                           | YES  | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_LEADER @A #43 %own         | NO   | WITHHELD |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A #43 %own           | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #43 %own              | NO   | WITHHELD |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @A #43 %own                                | NO   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @A #43 %own                        | NO   | WITHHELD |
`;

/** of another county, of other departments */
const SECTOR_OTHER = `
  | viewer                                                                            | read | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #43 %own                   | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A #43 %own       | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A #43 %own                           | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A #43 %own                       | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A #43 %own                                                    | NO   | WITHHELD |
`;

/** of another county, the own organisation takes part */
const SECTOR_TAKING_PART = `
  | viewer                                                                            | read | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | -------- |
  | COUNTY_UNIT @A #43 %own                                                           | YES  | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @A #43 %own               | NO   | WITHHELD |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @A #43 %own          | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @A #43 %own                               | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @A #43 %own                    | NO   | WITHHELD |
  | PUBLIC @A #43 %own                                                                | NO   | WITHHELD |
`;

/** of the own county, of other departments */
const MEETING_OWN = `
  | viewer                                                                            | read | link | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | ---- | -------- |
  | COUNTY_LEADER COUNTY_OFFICE @A #43 %own                                           | YES  | YES  | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_LEADER @A #43 %own         | NO   | NO   | WITHHELD |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @A #43 %own           | NO   | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #43 %own              | NO   | NO   | WITHHELD |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @A #43 %own                                | NO   | NO   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @A #43 %own                        | NO   | NO   | WITHHELD |
`;

/** of another county, of other departments */
const MEETING_OTHER = `
  | viewer                                                                            | read | link | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #43 %own                   | NO   | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @A #43 %own       | NO   | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @A #43 %own                           | NO   | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @A #43 %own                       | NO   | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @A #43 %own                                                    | NO   | NO   | WITHHELD |
`;

/** of another county, the own organisation takes part */
const MEETING_TAKING_PART = `
  | viewer                                                                            | read | link | INTERNAL |
  | --------------------------------------------------------------------------------- | ---- | ---- | -------- |
  | COUNTY_UNIT @A #43 %own                                                           | YES  | NO   | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @A #43 %own                        | NO   | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @A #43 %own                  | NO   | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @A #43 %own | NO   | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @A #43 %own                         | NO   | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @A #43 %own     | NO   | NO   | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @A #43 %own               | NO   | NO   | WITHHELD |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @A #43 %own          | NO   | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @A #43 %own                               | NO   | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @A #43 %own                    | NO   | NO   | WITHHELD |
  | PUBLIC @A #43 %own                                                                | NO   | NO   | WITHHELD |
`;

describe('Special groups (S69)', () => {
  everyRoleIn(
    GROUP_OWN,
    GROUP_OTHER,
    GROUP_TAKING_PART,
    SECTOR_OWN,
    SECTOR_OTHER,
    SECTOR_TAKING_PART,
    MEETING_OWN,
    MEETING_OTHER,
    MEETING_TAKING_PART,
  );
  for (const [type, own, other, takingPart] of [
    [SpecialGroup, GROUP_OWN, GROUP_OTHER, GROUP_TAKING_PART],
    [SpecialGroupSector, SECTOR_OWN, SECTOR_OTHER, SECTOR_TAKING_PART],
    [SectorMeeting, MEETING_OWN, MEETING_OTHER, MEETING_TAKING_PART],
  ] as const) {
    grid(`${type.name} of the own county`, type, { region: 'A', organizations: ['other'] }, own);
    grid(`${type.name} of another county`, type, { region: 'B', organizations: ['other'] }, other);
    grid(`${type.name} with the own organisation`, type, { region: 'B', organizations: ['own'] }, takingPart);
  }
});
