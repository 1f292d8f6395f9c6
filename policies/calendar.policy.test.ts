// The grid of the work calendar (FG01): public; its technical fields for staff and for the system administrator, who
// keeps it.
import { describe } from '@jest/globals';
import { WorkCalendar } from '../src/modules/calendar/work-calendar.entity.ts';
import { everyRoleIn, grid } from '../test/harness/grid.ts';

const DAY = `
  | viewer                                                                | read | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | FULL   | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                             | YES  | FULL   | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                           | YES  | FULL   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | FULL   | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                   | YES  | FULL   | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | YES  | FULL   | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | YES  | FULL   | FULL     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | YES  | FULL   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | YES  | FULL   | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | YES  | FULL   | FULL     |
  | FARMER @A.1.v1                                                        | YES  | FULL   | WITHHELD |
  | THIRD_PARTY CONVENER FRONTEND @YL                                     | YES  | FULL   | WITHHELD |
  | INTEGRATOR @YL #43                                                    | YES  | FULL   | WITHHELD |
  | SYSTEM_ADMIN                                                          | YES  | FULL   | FULL     |
  | SECURITY_ADMIN AUDIT_ADMIN                                            | YES  | FULL   | WITHHELD |
  | PUBLIC                                                                | YES  | FULL   | WITHHELD |
`;

describe('FG01 the work calendar', () => {
  everyRoleIn(DAY);
  grid('a day of the calendar is public', WorkCalendar, { date: '2023-04-17' }, DAY);
});
