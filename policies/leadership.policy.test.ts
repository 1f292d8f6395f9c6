// The grid of the leading group, its seats and delegations (FG03). The office keeps the roster, only the leader
// delegates; units, supervision groups and counties read the roster, not the delegations.
import { describe } from '@jest/globals';
import { Delegation, LeadingGroup, LeadingGroupSeat } from '../src/modules/leadership/leading-group.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';

const CITY_GROUP = `
  | viewer                                                             | read | PUBLIC   | INTERNAL |
  | ------------------------------------------------------------------ | ---- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | YES  | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                          | YES  | FULL     | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | YES  | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | YES  | FULL     | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                | YES  | FULL     | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | NO   | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | NO   | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | WITHHELD | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | WITHHELD | WITHHELD |
  | INTEGRATOR @YL #43                                                 | NO   | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL                        | NO   | WITHHELD | WITHHELD |
  | PUBLIC                                                             | NO   | WITHHELD | WITHHELD |
`;

const COUNTY_GROUP = `
  | viewer                                                             | read | PUBLIC   | INTERNAL |
  | ------------------------------------------------------------------ | ---- | -------- | -------- |
  | LEADER OFFICE_STAFF @YL                                            | YES  | FULL     | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | YES  | FULL     | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | YES  | FULL     | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B                         | NO   | WITHHELD | WITHHELD |
  | TOWN_OFFICE @A.1                                                   | NO   | WITHHELD | WITHHELD |
`;

const CITY_SEAT = `
  | viewer                                                             | read | appoint | end | INTERNAL |
  | ------------------------------------------------------------------ | ---- | ------- | --- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | YES  | NO      | NO  | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                   | YES  | YES     | YES | FULL     |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL               | YES  | NO      | NO  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | YES  | NO      | NO  | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                | YES  | NO      | NO  | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                           | NO   | NO      | NO  | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                         | NO   | NO      | NO  | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | NO      | NO  | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | NO      | NO  | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | NO      | NO  | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | NO      | NO  | WITHHELD |
  | INTEGRATOR @YL #43                                                 | NO   | NO      | NO  | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL                        | NO   | NO      | NO  | WITHHELD |
  | PUBLIC                                                             | NO   | NO      | NO  | WITHHELD |
  | OFFICE_STAFF @B + COUNTY_LEADER @YL                                | YES  | NO      | NO  | FULL     |
`;

const BETWEEN_OTHERS = `
  | viewer                                                             | read | delegate | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------ | ---- | -------- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                          | YES  | NO       | FULL     | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                          | YES  | NO       | FULL     | FULL        |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                        | YES  | NO       | FULL     | WITHHELD    |
  | DISCIPLINE AUDITOR @YL                                             | YES  | NO       | FULL     | WITHHELD    |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                       | NO   | NO       | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                               | NO   | NO       | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1   | NO   | NO       | WITHHELD | WITHHELD    |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                           | NO   | NO       | WITHHELD | WITHHELD    |
  | INTEGRATOR @YL #43                                                 | NO   | NO       | WITHHELD | WITHHELD    |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL                        | NO   | NO       | WITHHELD | WITHHELD    |
  | PUBLIC                                                             | NO   | NO       | WITHHELD | WITHHELD    |
`;

/** FG03 gives these columns the roster only. */
const ROSTER_ONLY = `
  | viewer                                                             | read | delegate | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------ | ---- | -------- | -------- | ----------- |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 | NO   | NO       | WITHHELD | WITHHELD    |
  | ORGANIZATION @YL                                                   | NO   | NO       | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @YL                          | NO   | NO       | WITHHELD | WITHHELD    |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL                        | NO   | NO       | WITHHELD | WITHHELD    |
`;

const OWN = `
  | viewer                                                             | read | delegate | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------ | ---- | -------- | -------- | ----------- |
  | LEADER @YL                                                         | YES  | YES      | FULL     | FULL        |
  | EXECUTIVE_LEADER DEPUTY_LEADER @YL                                 | YES  | NO       | FULL     | FULL        |
  | OFFICE_STAFF @YL                                                   | YES  | NO       | FULL     | FULL        |
  | GENERAL_OFFICE @YL                                                 | YES  | NO       | FULL     | WITHHELD    |
`;

const between = { delegator: 'ldr', delegate: 'dplP', regionPath: PLACE.YL };

describe('FG03 roster and delegations', () => {
  everyRoleIn(CITY_GROUP, CITY_SEAT, `${BETWEEN_OTHERS}${ROSTER_ONLY}`);
  grid('the leading group of the city', LeadingGroup, { regionPath: PLACE.YL }, CITY_GROUP);
  grid('the leading group of county A', LeadingGroup, { regionPath: PLACE.A }, COUNTY_GROUP);
  grid('a seat of the city’s group', LeadingGroupSeat, { regionPath: PLACE.YL, person: 'somebody' }, CITY_SEAT);
  grid(
    'the own seat of a member of another place',
    LeadingGroupSeat,
    { regionPath: PLACE.YL, person: MINE },
    `
  | viewer                 | read | appoint | end | INTERNAL |
  | UNIT_PRINCIPAL @A #43  | YES  | NO      | NO  | FULL     |
  | COUNTY_LEADER @A       | NO   | NO      | NO  | WITHHELD |
  `,
  );
  grid('a delegation between others', Delegation, between, BETWEEN_OTHERS);
  grid('a delegation is not part of the roster', Delegation, between, ROSTER_ONLY);
  grid('a delegation that the viewer gives', Delegation, { ...between, delegator: MINE }, OWN);
  grid(
    'a delegation to the viewer',
    Delegation,
    { ...between, delegate: MINE },
    `
  | viewer                                    | read | delegate | INTERNAL | WORK_SECRET |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL | YES  | NO       | FULL     | FULL        |
  | DEPUTY_LEADER @B                          | YES  | NO       | FULL     | FULL        |
  `,
  );
});
