// The grid of posts (FG04, Assignment of policies/staff.policy.ts): who reads them, and who designates and replaces a
// liaison. Units read the posts of their own people and the liaisons of all units, and no other posts.
import { describe } from '@jest/globals';
import { Assignment } from '../src/modules/staff/staff-member.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';

const LIAISON_OF_43 = `
  | viewer                                                             | read | designate | replace | INTERNAL |
  | ------------------------------------------------------------------ | ---- | --------- | ------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | YES  | NO        | NO      | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                   | YES  | YES       | YES     | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL               | YES  | NO        | NO      | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43                       | YES  | YES       | YES     | FULL     |
  | LIAISON DATA_OPERATOR @YL #43                                      | YES  | NO        | NO      | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #27 | YES  | NO        | NO      | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                | YES  | NO        | NO      | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | NO   | NO        | NO      | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | NO   | NO        | NO      | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | NO        | NO      | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | NO        | NO      | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | NO        | NO      | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | NO        | NO      | WITHHELD |
  | INTEGRATOR @YL #43                                                 | NO   | NO        | NO      | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                            | NO   | NO        | NO      | WITHHELD |
  | PUBLIC                                                             | NO   | NO        | NO      | WITHHELD |
  | UNIT_PRINCIPAL @YL #27 + LIAISON @YL #43                           | YES  | NO        | NO      | FULL     |
`;

const GRID_WORKER_OF_V1 = `
  | viewer                                                             | read | designate | replace | INTERNAL |
  | ------------------------------------------------------------------ | ---- | --------- | ------- | -------- |
  | LEADER RECORDER GENERAL_OFFICE DISCIPLINE AUDITOR ORGANIZATION @YL | YES  | NO        | NO      | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | YES  | NO        | NO      | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.1                                       | YES  | NO        | NO      | FULL     |
  | VILLAGE_SECRETARY GRID_WORKER @A.1.v1                              | YES  | NO        | NO      | FULL     |
  | COUNTY_OFFICE @B                                                   | NO   | NO        | NO      | WITHHELD |
  | TOWN_OFFICE @A.2                                                   | NO   | NO        | NO      | WITHHELD |
`;

const OF_COUNTY_OFFICE_A = `
  | viewer                                                             | read | designate | replace | INTERNAL |
  | ------------------------------------------------------------------ | ---- | --------- | ------- | -------- |
  | COUNTY_OFFICE @A %office-a                                         | YES  | YES       | YES     | FULL     |
  | COUNTY_OFFICE @A %bureau-a                                         | YES  | NO        | NO      | FULL     |
  | COUNTY_LEADER COUNTY_UNIT @A %office-a                             | YES  | NO        | NO      | FULL     |
  | COUNTY_OFFICE @B %office-b                                         | NO   | NO        | NO      | WITHHELD |
  | COUNTY_OFFICE @B %office-b + COUNTY_UNIT @A %office-a              | YES  | NO        | NO      | FULL     |
  | UNIT_PRINCIPAL @YL #43                                             | YES  | NO        | NO      | FULL     |
`;

const post = { staff: 'somebody', unit: null };

describe('FG04 posts', () => {
  everyRoleIn(LIAISON_OF_43);
  const unitPost = { ...post, unit: '43', organization: 'bureau-43', kind: 'LIAISON', regionPath: PLACE.YL };
  grid('the post of the liaison of unit 43', Assignment, unitPost, LIAISON_OF_43);
  const gridPost = { ...post, organization: 'village-1', kind: 'GRID_WORKER', regionPath: PLACE['A.1.v1'] };
  grid('the post of a grid worker of village v1', Assignment, gridPost, GRID_WORKER_OF_V1);
  grid(
    'units read no posts but their own and those of liaisons (FG04: R@own + liaisons)',
    Assignment,
    gridPost,
    `
  | viewer                                                             | read | INTERNAL |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | NO   | WITHHELD |
  `,
  );
  const countyPost = { ...post, organization: 'office-a', kind: 'LIAISON', regionPath: PLACE.A };
  grid(
    'the liaison of the office of county A, designated by that office alone',
    Assignment,
    countyPost,
    OF_COUNTY_OFFICE_A,
  );
  grid(
    'the own post',
    Assignment,
    { ...gridPost, staff: MINE },
    `
  | viewer                                           | read | designate | replace | INTERNAL |
  | FARMER THIRD_PARTY INTEGRATOR SUPERVISION_MEMBER | YES  | NO        | NO      | FULL     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN          | YES  | NO        | NO      | FULL     |
  | PUBLIC CONVENER FRONTEND                         | NO   | NO        | NO      | WITHHELD |
  `,
  );
});
