// The grids of Meetings, topics and attendees (FG24, FG25, FG31): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { Attendee } from '../src/modules/meetings/attendee.entity.ts';
import { Meeting } from '../src/modules/meetings/meeting.entity.ts';
import { MeetingTopic } from '../src/modules/meetings/topic.entity.ts';
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

/** of another place */
const MEETING_TOPIC_1 = `
  | viewer                                                                             | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
`;

/** of the own level */
const MEETING_TOPIC_2 = `
  | viewer                                                                      | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                             | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                              | YES  | YES     | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own            | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                    | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own         | YES  | YES     | YES    | NO      | NO     | YES   | FULL     | FULL        |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                        | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of the own level and unit */
const MEETING_TOPIC_3 = `
  | viewer                                                                   | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------ | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER RECORDER DATA_OPERATOR DISCIPLINE @YL #43 %own                  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own               | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                           | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                           | YES  | YES     | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own         | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                 | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own      | YES  | YES     | YES    | NO      | NO     | YES   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                | YES  | YES     | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                     | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of the own level, proposed by the viewer */
const MEETING_TOPIC_4 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES     | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own             | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                     | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES     | YES    | NO      | NO     | YES   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                       | YES  | YES     | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE AUDITOR @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | ORGANIZATION DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own                    | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, proposed by the viewer */
const MEETING_TOPIC_5 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, of the own unit */
const MEETING_TOPIC_6 = `
  | viewer                                                                         | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, consulting the own unit */
const MEETING_TOPIC_7 = `
  | viewer                                                                         | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, inviting the viewer */
const MEETING_TOPIC_8 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of the group, convened by the viewer */
const MEETING_TOPIC_9 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another meeting, convened by the viewer */
const MEETING_TOPIC_10 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
`;

/** of another meeting of another place */
const MEETING_TOPIC_11 = `
  | viewer                                                                             | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
`;

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

describe('Meetings, topics and attendees (FG24, FG25, FG31)', () => {
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
    MEETING_TOPIC_1,
    MEETING_TOPIC_2,
    MEETING_TOPIC_3,
    MEETING_TOPIC_4,
    MEETING_TOPIC_5,
    MEETING_TOPIC_6,
    MEETING_TOPIC_7,
    MEETING_TOPIC_8,
    MEETING_TOPIC_9,
    MEETING_TOPIC_10,
    MEETING_TOPIC_11,
    ATTENDEE_1,
    ATTENDEE_2,
    ATTENDEE_3,
    ATTENDEE_4,
    ATTENDEE_5,
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
    'MeetingTopic: of another place',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_1,
  );
  grid(
    'MeetingTopic: of the own level',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'YL',
    },
    MEETING_TOPIC_2,
  );
  grid(
    'MeetingTopic: of the own level and unit',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '43',
      proposer: 'somebody',
      region: 'YL',
    },
    MEETING_TOPIC_3,
  );
  grid(
    'MeetingTopic: of the own level, proposed by the viewer',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: MINE,
      region: 'YL',
    },
    MEETING_TOPIC_4,
  );
  grid(
    'MeetingTopic: of another place, proposed by the viewer',
    MeetingTopic,
    { conveners: [], consulted: [], invited: [], admitted: [], ofGroup: true, unit: '27', proposer: MINE, region: 'B' },
    MEETING_TOPIC_5,
  );
  grid(
    'MeetingTopic: of another place, of the own unit',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '43',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_6,
  );
  grid(
    'MeetingTopic: of another place, consulting the own unit',
    MeetingTopic,
    {
      conveners: [],
      consulted: ['43'],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_7,
  );
  grid(
    'MeetingTopic: of another place, inviting the viewer',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [MINE],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_8,
  );
  grid(
    'MeetingTopic: of the group, convened by the viewer',
    MeetingTopic,
    {
      conveners: [MINE],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_9,
  );
  grid(
    'MeetingTopic: of another meeting, convened by the viewer',
    MeetingTopic,
    {
      conveners: [MINE],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: false,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_10,
  );
  grid(
    'MeetingTopic: of another meeting of another place',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: false,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_11,
  );
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
