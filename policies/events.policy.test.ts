// The grids of event reports (FG15, FG16, N11, N24) and opinion items (FG14). A unit makes and reads its own events only;
// persons in a push are seen by those who pushed it; an opinion item is seen by the unit that found it and its receivers.
import { describe } from '@jest/globals';
import { EventFollowUp, EventReport } from '../src/modules/events/event-report.entity.ts';
import { OpinionHandling, OpinionItem, OpinionReceipt } from '../src/modules/events/opinion-item.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';

const EVENT_VERBS = `
  | viewer                                                             | read | open | push | followUp | acknowledge | close |
  | ------------------------------------------------------------------ | ---- | ---- | ---- | -------- | ----------- | ----- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | YES  | NO   | NO   | NO       | NO          | NO    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #34                               | YES  | NO   | NO   | NO       | YES         | YES   |
  | RECORDER @YL #34                                                   | YES  | NO   | NO   | NO       | NO          | NO    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YY                          | NO   | NO   | NO   | NO       | NO          | NO    |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | YES  | NO   | NO   | NO       | NO          | NO    |
  | LEADER GENERAL_OFFICE @YY                                          | NO   | NO   | NO   | NO       | NO          | NO    |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #34                        | YES  | YES  | YES  | YES      | NO          | NO    |
  | UNIT_PRINCIPAL LIAISON @YL #34                                     | YES  | NO   | NO   | NO       | NO          | NO    |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @B #34                         | YES  | NO   | NO   | NO       | NO          | NO    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #16 | NO   | NO   | NO   | NO       | NO          | NO    |
  | DISCIPLINE AUDITOR @YL                                             | YES  | NO   | NO   | NO       | NO          | NO    |
  | DISCIPLINE AUDITOR @YY                                             | NO   | NO   | NO   | NO       | NO          | NO    |
  | ORGANIZATION @YL #34                                               | NO   | NO   | NO   | NO       | NO          | NO    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL #34                      | NO   | NO   | NO   | NO       | NO          | NO    |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | YES  | NO   | NO   | NO       | NO          | NO    |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B #34                     | NO   | NO   | NO   | NO       | NO          | NO    |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #34                     | NO   | NO   | NO   | NO       | NO          | NO    |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A #34                             | NO   | NO   | NO   | NO       | NO          | NO    |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #34    | NO   | NO   | NO   | NO       | NO          | NO    |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A #34                        | NO   | NO   | NO   | NO       | NO          | NO    |
  | INTEGRATOR @YL #34                                                 | YES  | YES  | YES  | NO       | NO          | NO    |
  | INTEGRATOR @B #34                                                  | YES  | YES  | YES  | NO       | NO          | NO    |
  | INTEGRATOR @YL #16                                                 | NO   | NO   | NO   | NO       | NO          | NO    |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #34                    | NO   | NO   | NO   | NO       | NO          | NO    |
  | PUBLIC                                                             | NO   | NO   | NO   | NO       | NO          | NO    |
  | COUNTY_OFFICE @B + DATA_OPERATOR @YL #16                           | NO   | NO   | NO   | NO       | NO          | NO    |
  | DATA_OPERATOR @B #34 + LIAISON @YL #16                             | YES  | NO   | NO   | NO       | NO          | NO    |
`;

const EVENT_FIELDS = `
  | viewer                                                             | INTERNAL | SENSITIVE_PERSONAL | eventNo  | status   | version  | dueOn    | dueAt    | pushedAt | late     | lateBy   |
  | ------------------------------------------------------------------ | -------- | ------------------ | -------- | -------- | -------- | -------- | -------- | -------- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #34                               | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | RECORDER @YL #34                                                   | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YY                          | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | LEADER GENERAL_OFFICE @YY                                          | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #34                        | FULL     | FULL               | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | UNIT_PRINCIPAL LIAISON @YL #34                                     | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @B #34                         | FULL     | FULL               | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #16 | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR @YL                                             | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | DISCIPLINE AUDITOR @YY                                             | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ORGANIZATION @YL #34                                               | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL #34                      | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | FULL     | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B #34                     | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #34                     | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A #34                             | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #34    | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A #34                        | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | INTEGRATOR @YL #34                                                 | WITHHELD | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | INTEGRATOR @B #34                                                  | WITHHELD | WITHHELD           | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
  | INTEGRATOR @YL #16                                                 | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #34                    | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | PUBLIC                                                             | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @B + DATA_OPERATOR @YL #16                           | WITHHELD | WITHHELD           | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | DATA_OPERATOR @B #34 + LIAISON @YL #16                             | FULL     | FULL               | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     | FULL     |
`;

const FOLLOW_UP = `
  | viewer                                                             | read | INTERNAL |
  | ------------------------------------------------------------------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | YES  | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #34                               | YES  | FULL     |
  | RECORDER @YL #34                                                   | YES  | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YY                          | NO   | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | YES  | FULL     |
  | LEADER GENERAL_OFFICE @YY                                          | NO   | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #34                        | YES  | FULL     |
  | UNIT_PRINCIPAL LIAISON @YL #34                                     | YES  | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @B #34                         | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #16 | NO   | WITHHELD |
  | DISCIPLINE AUDITOR @YL                                             | YES  | FULL     |
  | DISCIPLINE AUDITOR @YY                                             | NO   | WITHHELD |
  | ORGANIZATION @YL #34                                               | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL #34                      | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | YES  | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B #34                     | NO   | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #34                     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A #34                             | NO   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #34    | NO   | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A #34                        | NO   | WITHHELD |
  | INTEGRATOR @YL #34                                                 | NO   | WITHHELD |
  | INTEGRATOR @B #34                                                  | NO   | WITHHELD |
  | INTEGRATOR @YL #16                                                 | NO   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #34                    | NO   | WITHHELD |
  | PUBLIC                                                             | NO   | WITHHELD |
  | COUNTY_OFFICE @B + DATA_OPERATOR @YL #16                           | NO   | WITHHELD |
  | DATA_OPERATOR @B #34 + LIAISON @YL #16                             | YES  | FULL     |
`;

/** An event of the whole city is in no county. */
const EVENT_OF_CITY = `
  | viewer                                     | read | acknowledge | close | INTERNAL |
  | ------------------------------------------ | ---- | ----------- | ----- | -------- |
  | OFFICE_STAFF @YL                           | YES  | YES         | YES   | FULL     |
  | OFFICE_STAFF @A                            | NO   | NO          | NO    | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A | NO   | NO          | NO    | WITHHELD |
`;

const OPINION = `
  | viewer                                                             | read | transfer | INTERNAL | WORK_SECRET | SENSITIVE_PERSONAL | itemRef  | transferredAt | onTarget | late     | lateByHours |
  | ------------------------------------------------------------------ | ---- | -------- | -------- | ----------- | ------------------ | -------- | ------------- | -------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL #7                       | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                   | YES  | NO       | FULL     | FULL        | WITHHELD           | FULL     | FULL          | FULL     | FULL     | FULL        |
  | RECORDER @YL #7                                                    | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY                                   | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #7                     | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #7                         | YES  | YES      | FULL     | FULL        | FULL               | FULL     | FULL          | FULL     | FULL     | FULL        |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @B #7                          | YES  | NO       | FULL     | FULL        | FULL               | FULL     | FULL          | FULL     | FULL     | FULL        |
  | UNIT_PRINCIPAL LIAISON @YL #7                                      | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #42 | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | DISCIPLINE AUDITOR ORGANIZATION @YL #7                             | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL #7                       | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE @A                                                   | YES  | NO       | FULL     | FULL        | FULL               | FULL     | FULL          | FULL     | FULL     | FULL        |
  | COUNTY_OFFICE @B #7                                                | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_UNIT @A #7                                    | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #7                      | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A #7                              | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #7     | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A #7                         | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | INTEGRATOR @YL #7                                                  | YES  | YES      | WITHHELD | WITHHELD    | WITHHELD           | FULL     | FULL          | FULL     | FULL     | FULL        |
  | INTEGRATOR @B #7                                                   | YES  | YES      | WITHHELD | WITHHELD    | WITHHELD           | FULL     | FULL          | FULL     | FULL     | FULL        |
  | INTEGRATOR @YL #42                                                 | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #7                     | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | PUBLIC                                                             | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE @B + COUNTY_LEADER @A                                | NO   | NO       | WITHHELD | WITHHELD    | WITHHELD           | WITHHELD | WITHHELD      | WITHHELD | WITHHELD | WITHHELD    |
  | DATA_OPERATOR @B #7 + LIAISON @YL #7                               | YES  | NO       | FULL     | FULL        | FULL               | FULL     | FULL          | FULL     | FULL     | FULL        |
`;

const RECEIPT_OF_COUNTY = `
  | viewer                                                             | read | acknowledge | INTERNAL |
  | ------------------------------------------------------------------ | ---- | ----------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL #7                       | NO   | NO          | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                   | YES  | NO          | FULL     |
  | RECORDER @YL #7                                                    | NO   | NO          | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY                                   | NO   | NO          | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #7                     | NO   | NO          | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #7                         | YES  | NO          | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @B #7                          | YES  | NO          | FULL     |
  | UNIT_PRINCIPAL LIAISON @YL #7                                      | NO   | NO          | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #42 | NO   | NO          | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL #7                             | NO   | NO          | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL #7                       | NO   | NO          | WITHHELD |
  | COUNTY_OFFICE @A                                                   | YES  | YES         | FULL     |
  | COUNTY_OFFICE @B #7                                                | NO   | NO          | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT @A #7                                    | NO   | NO          | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #7                      | NO   | NO          | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A #7                              | NO   | NO          | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #7     | NO   | NO          | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A #7                         | NO   | NO          | WITHHELD |
  | INTEGRATOR @YL #7                                                  | NO   | NO          | WITHHELD |
  | INTEGRATOR @B #7                                                   | NO   | NO          | WITHHELD |
  | INTEGRATOR @YL #42                                                 | NO   | NO          | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #7                     | NO   | NO          | WITHHELD |
  | PUBLIC                                                             | NO   | NO          | WITHHELD |
  | COUNTY_OFFICE @B + COUNTY_LEADER @A                                | NO   | NO          | WITHHELD |
  | DATA_OPERATOR @B #7 + LIAISON @YL #7                               | YES  | NO          | FULL     |
`;

const RECEIPT_OF_CITY = `
  | viewer                                     | read | acknowledge | INTERNAL |
  | ------------------------------------------ | ---- | ----------- | -------- |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL           | YES  | YES         | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @A            | NO   | NO          | WITHHELD |
  | COUNTY_OFFICE @A                           | NO   | NO          | WITHHELD |
  | COUNTY_OFFICE @YL                          | YES  | NO          | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #7 | YES  | NO          | FULL     |
`;

const HANDLING_OF_COUNTY = `
  | viewer                                                             | read | report | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------ | ---- | ------ | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL #7                       | NO   | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                   | YES  | NO     | FULL     | FULL        |
  | RECORDER @YL #7                                                    | NO   | NO     | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY                                   | NO   | NO     | WITHHELD | WITHHELD    |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #7                     | NO   | NO     | WITHHELD | WITHHELD    |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #7                         | YES  | NO     | FULL     | FULL        |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @B #7                          | YES  | NO     | FULL     | FULL        |
  | UNIT_PRINCIPAL LIAISON @YL #7                                      | NO   | NO     | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #42 | NO   | NO     | WITHHELD | WITHHELD    |
  | DISCIPLINE AUDITOR ORGANIZATION @YL #7                             | NO   | NO     | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL #7                       | NO   | NO     | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE @A                                                   | YES  | YES    | FULL     | FULL        |
  | COUNTY_OFFICE @B #7                                                | NO   | NO     | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_UNIT @A #7                                    | NO   | NO     | WITHHELD | WITHHELD    |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A #7                      | NO   | NO     | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A #7                              | NO   | NO     | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A #7     | NO   | NO     | WITHHELD | WITHHELD    |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A #7                         | NO   | NO     | WITHHELD | WITHHELD    |
  | INTEGRATOR @YL #7                                                  | NO   | NO     | WITHHELD | WITHHELD    |
  | INTEGRATOR @B #7                                                   | NO   | NO     | WITHHELD | WITHHELD    |
  | INTEGRATOR @YL #42                                                 | NO   | NO     | WITHHELD | WITHHELD    |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #7                     | NO   | NO     | WITHHELD | WITHHELD    |
  | PUBLIC                                                             | NO   | NO     | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE @B + COUNTY_LEADER @A                                | NO   | NO     | WITHHELD | WITHHELD    |
  | DATA_OPERATOR @B #7 + LIAISON @YL #7                               | YES  | NO     | FULL     | FULL        |
`;

const HANDLING_OF_CITY = `
  | viewer                                     | read | report | INTERNAL | WORK_SECRET |
  | ------------------------------------------ | ---- | ------ | -------- | ----------- |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL           | YES  | YES    | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF @A            | NO   | NO     | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE @A                           | NO   | NO     | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE @YL                          | YES  | NO     | FULL     | FULL        |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #7 | YES  | NO     | FULL     | FULL        |
`;

const EVENT = { regionPath: PLACE.A, unit: '34' };
const ITEM = { regionPath: PLACE.A, unit: '7' };
const OF_COUNTY = { ...ITEM, receiver: 'COUNTY_OFFICE' };
const OF_CITY = { regionPath: PLACE.YL, unit: '7', receiver: 'CITY_OFFICE' };

describe('FG15 event reports', () => {
  everyRoleIn(EVENT_VERBS, EVENT_FIELDS, FOLLOW_UP);
  grid('verbs on an event of unit 34 in county A', EventReport, EVENT, EVENT_VERBS);
  grid('fields of an event of unit 34 in county A', EventReport, EVENT, EVENT_FIELDS);
  grid('an event of the whole city', EventReport, { ...EVENT, regionPath: PLACE.YL }, EVENT_OF_CITY);
  grid('a follow-up', EventFollowUp, EVENT, FOLLOW_UP);
});

describe('FG14 opinion items', () => {
  everyRoleIn(OPINION, RECEIPT_OF_COUNTY, HANDLING_OF_COUNTY);
  grid('an item of county A', OpinionItem, ITEM, OPINION);
  grid('the receipt of county A', OpinionReceipt, OF_COUNTY, RECEIPT_OF_COUNTY);
  grid('the receipt of the city office', OpinionReceipt, OF_CITY, RECEIPT_OF_CITY);
  grid('what county A did', OpinionHandling, OF_COUNTY, HANDLING_OF_COUNTY);
  grid('what the city office did', OpinionHandling, OF_CITY, HANDLING_OF_CITY);
});
