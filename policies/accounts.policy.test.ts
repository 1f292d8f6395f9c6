// The grid of accounts, grants and clients (FG52) and of the access log (FG53). System and security administrator are
// needed jointly for a grant, the audit administrator reads and changes nothing; everybody sees what is their own.
import { describe } from '@jest/globals';
import { Account, ApiClient, RoleGrant } from '../src/modules/accounts/account.entity.ts';
import { AccessLog } from '../src/modules/audit/access-log.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

const ACCOUNT_OF_ANOTHER = `
  | viewer                                                             | read | create | suspend | resume | PUBLIC   | INTERNAL |
  | ------------------------------------------------------------------ | ---- | ------ | ------- | ------ | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                          | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | INTEGRATOR @YL #43                                                 | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN                                                       | YES  | YES    | YES     | YES    | FULL     | FULL     |
  | SECURITY_ADMIN AUDIT_ADMIN                                         | YES  | NO     | NO      | NO     | FULL     | FULL     |
  | PUBLIC                                                             | NO   | NO     | NO      | NO     | WITHHELD | WITHHELD |
`;

const GRANT_OF_ANOTHER = `
  | viewer                                                             | read | grant | approve | decline | revoke | INTERNAL |
  | ------------------------------------------------------------------ | ---- | ----- | ------- | ------- | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                          | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | INTEGRATOR @YL #43                                                 | NO   | NO    | NO      | NO      | NO     | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN                                        | YES  | YES   | YES     | YES     | YES    | FULL     |
  | AUDIT_ADMIN                                                        | YES  | NO    | NO      | NO      | NO     | FULL     |
  | PUBLIC                                                             | NO   | NO    | NO      | NO      | NO     | WITHHELD |
`;

const LOG_OF_ANOTHER = `
  | viewer                                                             | read | export | PUBLIC   | INTERNAL |
  | ------------------------------------------------------------------ | ---- | ------ | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | NO   | NO     | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                          | NO   | NO     | WITHHELD | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | NO   | NO     | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | NO   | NO     | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                | NO   | NO     | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | NO   | NO     | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | NO   | NO     | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | NO     | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | NO     | WITHHELD | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | NO     | WITHHELD | WITHHELD |
  | INTEGRATOR @YL #43                                                 | NO   | NO     | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN                                        | NO   | NO     | WITHHELD | WITHHELD |
  | AUDIT_ADMIN                                                        | YES  | YES    | FULL     | FULL     |
  | PUBLIC                                                             | NO   | NO     | WITHHELD | WITHHELD |
`;

/** FG53 names UNI, CTY, TWN and VIL for the own lines; the other offices have them too, since they tell nothing new. */
const OWN = `
  | viewer                                                             | read | PUBLIC   | INTERNAL |
  | ------------------------------------------------------------------ | ---- | -------- | -------- |
  | UNIT_PRINCIPAL DATA_OPERATOR COUNTY_OFFICE TOWN_OFFICE GRID_WORKER | YES  | FULL     | FULL     |
  | LEADER OFFICE_STAFF DISCIPLINE SYSTEM_ADMIN SECURITY_ADMIN         | YES  | FULL     | FULL     |
  | FARMER THIRD_PARTY INTEGRATOR                                      | YES  | FULL     | FULL     |
  | PUBLIC CONVENER FRONTEND                                           | NO   | WITHHELD | WITHHELD |
`;

describe('FG52 accounts, grants, clients', () => {
  everyRoleIn(ACCOUNT_OF_ANOTHER, GRANT_OF_ANOTHER);
  grid('the account of another', Account, { id: 'another' }, ACCOUNT_OF_ANOTHER);
  grid('the own account', Account, { id: MINE }, OWN);
  grid('a grant to another', RoleGrant, { account: 'another', proposedBy: 'a-third' }, GRANT_OF_ANOTHER);
  grid(
    'a grant to oneself is read and not changed',
    RoleGrant,
    { account: MINE, proposedBy: 'a-third' },
    `
  | viewer                                          | read | grant | approve | decline | revoke | INTERNAL |
  | LEADER OFFICE_STAFF COUNTY_OFFICE GRID_WORKER   | YES  | NO    | NO      | NO      | NO     | FULL     |
  | FARMER INTEGRATOR AUDIT_ADMIN                   | YES  | NO    | NO      | NO      | NO     | FULL     |
  `,
  );
  const NOT_ALONE = `
  | viewer                      | read | approve | decline |
  | SYSTEM_ADMIN SECURITY_ADMIN | YES  | NO      | NO      |
  `;
  grid('nobody decides what is their own proposal', RoleGrant, { account: 'another', proposedBy: MINE }, NOT_ALONE);
  grid('nobody decides on a grant to themselves', RoleGrant, { account: MINE, proposedBy: 'a-third' }, NOT_ALONE);
  grid(
    'a client is for the system administrator',
    ApiClient,
    { clientId: 'fe' },
    `
  | viewer                                          | read | register | INTERNAL |
  | SYSTEM_ADMIN                                    | YES  | YES      | FULL     |
  | SECURITY_ADMIN AUDIT_ADMIN                      | NO   | NO       | WITHHELD |
  | LEADER OFFICE_STAFF INTEGRATOR FRONTEND PUBLIC  | NO   | NO       | WITHHELD |
  `,
  );
});

describe('FG53 the access log', () => {
  everyRoleIn(LOG_OF_ANOTHER);
  grid('what another did is for the audit administrator alone', AccessLog, { account: 'another' }, LOG_OF_ANOTHER);
  grid('what oneself did', AccessLog, { account: MINE }, OWN);
  grid(
    'what an anonymous caller did',
    AccessLog,
    { account: null },
    `
  | viewer                                  | read | INTERNAL |
  | AUDIT_ADMIN                             | YES  | FULL     |
  | PUBLIC LEADER SYSTEM_ADMIN              | NO   | WITHHELD |
  `,
  );
});
