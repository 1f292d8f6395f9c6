// The grids of attendees (FG31): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { Attendee } from '../src/modules/meetings/attendee.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const ATTENDEE_1 = `
  | viewer                                                                             | read | invite | confirm | admit | markLeft | refuseEntry | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ------- | ----- | -------- | ----------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
`;

/** of the own level */
const ATTENDEE_2 = `
  | viewer                                                                      | read | invite | confirm | admit | markLeft | refuseEntry | INTERNAL |
  | --------------------------------------------------------------------------- | ---- | ------ | ------- | ----- | -------- | ----------- | -------- |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own         | YES  | YES    | YES     | YES   | YES      | YES         | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                              | YES  | YES    | YES     | YES   | YES      | YES         | FULL     |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own  | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                    | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                             | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                        | YES  | YES    | NO      | NO    | NO       | NO          | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own            | YES  | NO     | NO      | NO    | NO       | NO          | FULL     |
  | TOWN_LEADER @YL #43 %own                                                    | YES  | NO     | NO      | NO    | NO       | NO          | FULL     |
`;

/** convened by the viewer */
const ATTENDEE_3 = `
  | viewer                                                                       | read | invite | confirm | admit | markLeft | refuseEntry | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ------- | ----- | -------- | ----------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | NO      | YES   | YES      | YES         | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | NO      | YES   | YES      | YES         | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | NO      | YES   | YES      | YES         | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | NO      | YES   | YES      | YES         | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | NO      | YES   | YES      | YES         | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | NO      | YES   | YES      | YES         | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
`;

/** of the own organisation */
const ATTENDEE_4 = `
  | viewer                                                                              | read | invite | confirm | admit | markLeft | refuseEntry | INTERNAL |
  | ----------------------------------------------------------------------------------- | ---- | ------ | ------- | ----- | -------- | ----------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                         | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                   | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR ORGANIZATION SUPERVISION_LEADER @YL #43 %own | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | SUPERVISION_MEMBER TOWN_LEADER TOWN_OFFICE DATA_SPECIALIST @YL #43 %own             | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own           | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                                | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                     | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | PUBLIC                                                                              | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                           | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
  | DISCIPLINE AUDITOR COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                         | YES  | NO     | NO      | NO    | NO       | NO          | FULL     |
  | COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own                                            | YES  | NO     | NO      | NO    | NO       | NO          | FULL     |
`;

/** the viewer */
const ATTENDEE_5 = `
  | viewer                                                                       | read | invite | confirm | admit | markLeft | refuseEntry | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ------- | ----- | -------- | ----------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO      | NO    | NO       | NO          | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO     | YES     | NO    | NO       | NO          | FULL     |
`;

describe('Attendees (FG31)', () => {
  everyRoleIn(ATTENDEE_1, ATTENDEE_2, ATTENDEE_3, ATTENDEE_4, ATTENDEE_5);
  grid(
    'Attendee: of another place',
    Attendee,
    { conveners: [], staff: 'somebody', organization: 'other', region: 'B' },
    ATTENDEE_1,
  );
  grid(
    'Attendee: of the own level',
    Attendee,
    { conveners: [], staff: 'somebody', organization: 'other', region: 'YL' },
    ATTENDEE_2,
  );
  grid(
    'Attendee: convened by the viewer',
    Attendee,
    { conveners: [MINE], staff: 'somebody', organization: 'other', region: 'B' },
    ATTENDEE_3,
  );
  grid(
    'Attendee: of the own organisation',
    Attendee,
    { conveners: [], staff: 'somebody', organization: 'own', region: 'B' },
    ATTENDEE_4,
  );
  grid(
    'Attendee: the viewer',
    Attendee,
    { conveners: [], staff: MINE, organization: 'other', region: 'B' },
    ATTENDEE_5,
  );
});
