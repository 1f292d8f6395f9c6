// The grid of the staff directory (FG04). A county, town or village looks inside its own subtree only (N12), but for the
// published contacts; units see their own people and the liaisons of all units; administrators see no people (N02).
import { describe } from '@jest/globals';
import { StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';

const OF_UNIT_43 = `
  | viewer                                                          | read | PUBLIC   | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
  | --------------------------------------------------------------- | ---- | -------- | -------- | -------- | -------- | -------- | ------------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                       | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                | YES  | FULL     | FULL     | FULL     | FULL     | MASKED   | WITHHELD           |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL            | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL @YL #43                                          | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | FULL               |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43             | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #27                    | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | LIAISON DATA_OPERATOR @YL #27                                   | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | DISCIPLINE @YL                                                  | YES  | FULL     | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD           |
  | AUDITOR @YL                                                     | YES  | FULL     | FULL     | MASKED   | WITHHELD | WITHHELD | WITHHELD           |
  | ORGANIZATION @YL                                                | YES  | FULL     | FULL     | FULL     | FULL     | FULL     | FULL               |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                      | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                    | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                            | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1 | NO  | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | INTEGRATOR @YL #43                                              | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43                 | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | PUBLIC                                                          | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL @YL #27 + LIAISON @YL #43                        | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | AUDITOR @YL + LIAISON @YL #35                                   | YES  | FULL     | FULL     | MASKED   | WITHHELD | WITHHELD | WITHHELD           |
`;

const OF_VILLAGE_V1 = `
  | viewer                                                          | read | PUBLIC   | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
  | --------------------------------------------------------------- | ---- | -------- | -------- | -------- | -------- | -------- | ------------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                       | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                | YES  | FULL     | FULL     | FULL     | FULL     | MASKED   | WITHHELD           |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL            | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD          |
  | DISCIPLINE @YL                                                  | YES  | FULL     | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD           |
  | AUDITOR @YL                                                     | YES  | FULL     | FULL     | MASKED   | WITHHELD | WITHHELD | WITHHELD           |
  | ORGANIZATION @YL                                                | YES  | FULL     | FULL     | FULL     | FULL     | FULL     | FULL               |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @A                                                | YES  | FULL     | FULL     | FULL     | FULL     | MASKED   | WITHHELD           |
  | COUNTY_LEADER COUNTY_UNIT @A                                    | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B                      | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @YY                                               | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE                                                   | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                    | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                            | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.2                    | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1 | YES | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A.1.v1                    | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | INTEGRATOR @YL #43                                              | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL                     | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | PUBLIC                                                          | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @B + COUNTY_UNIT @A                               | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @B + SUPERVISION_MEMBER @A                        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL @A #43 + SUPERVISION_LEADER @A                   | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
`;

const LIAISON_OF_43 = `
  | viewer                                                          | read | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
  | --------------------------------------------------------------- | ---- | -------- | -------- | -------- | -------- | ------------------ |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #27 | YES | FULL   | FULL     | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @A                                                | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY GRID_WORKER @A.1.v1                           | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | INTEGRATOR @YL #27                                              | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | PUBLIC                                                          | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
`;

const PUBLISHED_IN_A = `
  | viewer                                                          | read | PUBLIC   | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
  | --------------------------------------------------------------- | ---- | -------- | -------- | -------- | -------- | -------- | ------------------ |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B                      | YES  | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_OFFICE @A.1                                                | YES  | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1 | YES | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL DATA_OPERATOR @YL #43                            | YES  | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                        | YES  | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER THIRD_PARTY INTEGRATOR CONVENER FRONTEND @A              | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                         | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | PUBLIC                                                          | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE @B + COUNTY_UNIT @A                               | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD | WITHHELD           |
`;

const ONESELF = `
  | viewer                                                          | read | PUBLIC   | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
  | --------------------------------------------------------------- | ---- | -------- | -------- | -------- | -------- | -------- | ------------------ |
  | LEADER DATA_OPERATOR SUPERVISION_MEMBER GRID_WORKER             | YES  | FULL     | FULL     | FULL     | FULL     | FULL     | WITHHELD           |
  | FARMER THIRD_PARTY INTEGRATOR                                   | YES  | FULL     | FULL     | FULL     | FULL     | FULL     | WITHHELD           |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                         | YES  | FULL     | FULL     | FULL     | FULL     | FULL     | WITHHELD           |
  | PUBLIC                                                          | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
`;

const person = { id: 'somebody', organization: 'theirs', unit: null, published: false, liaison: false };

describe('FG04 the staff directory', () => {
  everyRoleIn(OF_UNIT_43, OF_VILLAGE_V1);
  grid('a clerk of unit 43', StaffMember, { ...person, unit: '43', regionPath: PLACE.YL }, OF_UNIT_43);
  grid('a cadre of village v1', StaffMember, { ...person, regionPath: PLACE['A.1.v1'] }, OF_VILLAGE_V1);
  const liaison = { ...person, unit: '43', regionPath: PLACE.YL, liaison: true };
  grid('the liaison of unit 43 is reached by all units', StaffMember, liaison, LIAISON_OF_43);
  const published = { ...person, regionPath: PLACE.A, published: true };
  grid('a published contact shows no personal data outside its county', StaffMember, published, PUBLISHED_IN_A);
  grid('oneself, but for the personnel file', StaffMember, { ...person, id: MINE, regionPath: PLACE.YY }, ONESELF);
});
