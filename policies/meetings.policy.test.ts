// The grids of meetings (FG24): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { Meeting } from '../src/modules/meetings/meeting.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place, that has nothing to do with the viewer */
const MEETING_1 = `
  | viewer                                                                             | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
`;

/** of the own level */
const MEETING_2 = `
  | viewer                                                                          | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                          | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER DATA_SPECIALIST @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                               | YES  | YES     | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @YL #43 %own                                                  | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | YES  | YES   | YES     | FULL     | FULL     | FULL     |
  | LIAISON COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                  | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own             | YES  | YES     | NO      | NO      | YES            | YES    | YES      | YES    | NO   | YES   | YES     | FULL     | FULL     | FULL     |
  | LEADER EXECUTIVE_LEADER COUNTY_LEADER TOWN_LEADER @YL #43 %own                  | YES  | YES     | YES     | YES     | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | DEPUTY_LEADER @YL #43 %own                                                      | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                   | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
`;

/** of the own level, restricted */
const MEETING_3 = `
  | viewer                                                                          | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                          | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER DATA_SPECIALIST @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                               | YES  | YES     | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @YL #43 %own                                                  | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | YES  | YES   | YES     | FULL     | FULL     | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL LIAISON @YL #43 %own           | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                          | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own             | YES  | YES     | NO      | NO      | YES            | YES    | YES      | YES    | NO   | YES   | YES     | FULL     | FULL     | FULL     |
  | LEADER EXECUTIVE_LEADER COUNTY_LEADER TOWN_LEADER @YL #43 %own                  | YES  | YES     | YES     | YES     | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | DEPUTY_LEADER @YL #43 %own                                                      | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
`;

/** of the own level, a progress meeting */
const MEETING_4 = `
  | viewer                                                                          | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                          | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER DATA_SPECIALIST @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                               | YES  | YES     | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @YL #43 %own                                                  | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | YES  | YES   | YES     | FULL     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own             | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | NO   | YES   | YES     | FULL     | FULL     | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL LIAISON @YL #43 %own           | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                          | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER COUNTY_LEADER TOWN_LEADER @YL #43 %own                  | YES  | YES     | YES     | YES     | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | DEPUTY_LEADER @YL #43 %own                                                      | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
`;

/** of the own level, a joint meeting */
const MEETING_5 = `
  | viewer                                                                          | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                          | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER DATA_SPECIALIST @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                               | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @YL #43 %own                                                  | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | YES  | YES   | YES     | FULL     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own             | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | NO   | YES   | YES     | FULL     | FULL     | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL LIAISON @YL #43 %own           | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                          | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER COUNTY_LEADER TOWN_LEADER @YL #43 %own                  | YES  | YES     | YES     | YES     | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | DEPUTY_LEADER @YL #43 %own                                                      | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
`;

/** of the own level, a meeting of liaisons */
const MEETING_6 = `
  | viewer                                                                          | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                          | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER DATA_SPECIALIST @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own                               | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY @YL #43 %own                                                  | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | YES  | YES   | YES     | FULL     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own             | YES  | YES     | YES     | NO      | YES            | YES    | YES      | YES    | NO   | YES   | YES     | FULL     | FULL     | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL LIAISON @YL #43 %own           | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                          | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER COUNTY_LEADER TOWN_LEADER @YL #43 %own                  | YES  | YES     | YES     | YES     | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | DEPUTY_LEADER @YL #43 %own                                                      | YES  | YES     | YES     | NO      | NO             | NO     | NO       | NO     | YES  | YES   | NO      | FULL     | FULL     | FULL     |
`;

/** of another place, a joint meeting */
const MEETING_7 = `
  | viewer                                                                             | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
`;

/** of another place, a meeting of liaisons */
const MEETING_8 = `
  | viewer                                                                             | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
`;

/** of another place, naming the viewer, restricted */
const MEETING_9 = `
  | viewer                                                                       | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
`;

/** of another place, inviting the viewer’s organisation */
const MEETING_10 = `
  | viewer                                                                              | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ----------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                         | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                   | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR ORGANIZATION SUPERVISION_LEADER @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SUPERVISION_MEMBER TOWN_LEADER TOWN_OFFICE DATA_SPECIALIST @YL #43 %own             | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own           | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                                | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | PUBLIC                                                                              | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own                | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | AUDITOR COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL #43 %own                        | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
  | TOWN_DEPARTMENT @YL #43 %own                                                        | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | FULL     | FULL     |
`;

/** of another place, inviting the viewer’s organisation, restricted */
const MEETING_11 = `
  | viewer                                                                              | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ----------------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                         | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                   | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR ORGANIZATION SUPERVISION_LEADER @YL #43 %own | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | SUPERVISION_MEMBER TOWN_LEADER TOWN_OFFICE DATA_SPECIALIST @YL #43 %own             | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own           | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                                | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | PUBLIC                                                                              | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own                | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | AUDITOR COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL #43 %own                        | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
  | TOWN_DEPARTMENT @YL #43 %own                                                        | YES  | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | FULL     | WITHHELD | WITHHELD |
`;

/** of another place, convened by the viewer, who is named */
const MEETING_12 = `
  | viewer                                                                       | read | propose | convene | consent | assignRecorder | notify | postpone | cancel | open | close | archive | INTERNAL | title    | theme    |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------- | -------------- | ------ | -------- | ------ | ---- | ----- | ------- | -------- | -------- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO      | NO             | NO     | NO       | NO     | NO   | NO    | NO      | WITHHELD | WITHHELD | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO      | NO      | YES            | YES    | YES      | YES    | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO      | NO      | YES            | YES    | YES      | YES    | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO      | NO      | YES            | YES    | YES      | YES    | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO      | NO      | YES            | YES    | YES      | YES    | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO      | NO      | YES            | YES    | YES      | YES    | YES  | YES   | NO      | FULL     | FULL     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO      | NO      | YES            | YES    | YES      | YES    | YES  | YES   | NO      | FULL     | FULL     | FULL     |
`;

/** A title comes with the office that one holds at the level, or with the invitation of oneself. */
const INVITED_AND_PRESENT = `
  | viewer                                | read | title    | theme    |
  | RESIDENT_TEAM @YL %own                | YES  | WITHHELD | WITHHELD |
`;

describe('Meetings (FG24)', () => {
  everyRoleIn(
    MEETING_1,
    MEETING_2,
    MEETING_3,
    MEETING_4,
    MEETING_5,
    MEETING_6,
    MEETING_7,
    MEETING_8,
    MEETING_9,
    MEETING_10,
    MEETING_11,
    MEETING_12,
  );
  grid(
    'Meeting: of another place, that has nothing to do with the viewer',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: false, kind: 'LEADING_GROUP', region: 'B' },
    MEETING_1,
  );
  grid(
    'Meeting: of the own level',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: false, kind: 'LEADING_GROUP', region: 'YL' },
    MEETING_2,
  );
  grid(
    'Meeting: of the own level, restricted',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: true, kind: 'LEADING_GROUP', region: 'YL' },
    MEETING_3,
  );
  grid(
    'Meeting: of the own level, a progress meeting',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: true, kind: 'PROGRESS', region: 'YL' },
    MEETING_4,
  );
  grid(
    'Meeting: of the own level, a joint meeting',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: true, kind: 'JOINT', region: 'YL' },
    MEETING_5,
  );
  grid(
    'Meeting: of the own level, a meeting of liaisons',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: true, kind: 'LIAISON', region: 'YL' },
    MEETING_6,
  );
  grid(
    'Meeting: of another place, a joint meeting',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: false, kind: 'JOINT', region: 'B' },
    MEETING_7,
  );
  grid(
    'Meeting: of another place, a meeting of liaisons',
    Meeting,
    { named: [], invitedOrganizations: [], conveners: [], restricted: false, kind: 'LIAISON', region: 'B' },
    MEETING_8,
  );
  grid(
    'Meeting: of another place, naming the viewer, restricted',
    Meeting,
    { named: [MINE], invitedOrganizations: [], conveners: [], restricted: true, kind: 'LEADING_GROUP', region: 'B' },
    MEETING_9,
  );
  grid(
    'Meeting: of another place, inviting the viewer’s organisation',
    Meeting,
    { named: [], invitedOrganizations: ['own'], conveners: [], restricted: false, kind: 'LEADING_GROUP', region: 'B' },
    MEETING_10,
  );
  grid(
    'Meeting: of another place, inviting the viewer’s organisation, restricted',
    Meeting,
    { named: [], invitedOrganizations: ['own'], conveners: [], restricted: true, kind: 'LEADING_GROUP', region: 'B' },
    MEETING_11,
  );
  grid(
    'Meeting: of another place, convened by the viewer, who is named',
    Meeting,
    {
      named: [MINE],
      invitedOrganizations: [],
      conveners: [MINE],
      restricted: true,
      kind: 'LEADING_GROUP',
      region: 'B',
    },
    MEETING_12,
  );
  grid(
    'Meeting: of the own level, inviting the viewer’s organisation',
    Meeting,
    { named: [], invitedOrganizations: ['own'], conveners: [], restricted: false, kind: 'LEADING_GROUP', region: 'YL' },
    INVITED_AND_PRESENT,
  );
});
