// The grid of divisions and rule packs (FG01): everybody reads them; their technical fields (version, moments of
// change) are for those in whose jurisdiction they lie, and for administrators.
import { describe } from '@jest/globals';
import { Region } from '../src/modules/regions/region.entity.ts';
import { RulePack } from '../src/modules/regions/rule-pack.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';

const COUNTY_A = `
  | viewer                                                                | read | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | FULL   | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                             | YES  | FULL   | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                           | YES  | FULL   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | FULL   | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                   | YES  | FULL   | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | YES  | FULL   | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | YES  | FULL   | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B                            | YES  | FULL   | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | YES  | FULL   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | YES  | FULL   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | YES  | FULL   | WITHHELD |
  | FARMER @A.1.v1                                                        | YES  | FULL   | WITHHELD |
  | THIRD_PARTY @YL                                                       | YES  | FULL   | WITHHELD |
  | INTEGRATOR @YL #43                                                    | YES  | FULL   | WITHHELD |
  | CONVENER FRONTEND @YL                                                 | YES  | FULL   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | YES  | FULL   | FULL     |
  | PUBLIC                                                                | YES  | FULL   | WITHHELD |
  | COUNTY_OFFICE                                                         | YES  | FULL   | WITHHELD |
  | COUNTY_OFFICE @B + TOWN_OFFICE @A.1                                   | YES  | FULL   | WITHHELD |
  | COUNTY_OFFICE @B + SUPERVISION_MEMBER @A                              | YES  | FULL   | FULL     |
`;

const TOWN_A1 = `
  | viewer                                                                | read | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------ | -------- |
  | OFFICE_STAFF @YL                                                      | YES  | FULL   | FULL     |
  | COUNTY_OFFICE @A                                                      | YES  | FULL   | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.1                                          | YES  | FULL   | FULL     |
  | TOWN_LEADER TOWN_OFFICE @A.2                                          | YES  | FULL   | WITHHELD |
  | VILLAGE_SECRETARY @A.1.v1                                             | YES  | FULL   | WITHHELD |
  | COUNTY_OFFICE @YY                                                     | YES  | FULL   | WITHHELD |
`;

const RULE_PACK = `
  | viewer                                                                | read | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | FULL   | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                             | YES  | FULL   | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                           | YES  | FULL   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | FULL   | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                   | YES  | FULL   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | YES  | FULL   | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | YES  | FULL   | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | YES  | FULL   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | YES  | FULL   | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | YES  | FULL   | WITHHELD |
  | FARMER @A.1.v1                                                        | YES  | FULL   | WITHHELD |
  | THIRD_PARTY CONVENER FRONTEND @YL                                     | YES  | FULL   | WITHHELD |
  | INTEGRATOR @YL #43                                                    | YES  | FULL   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | YES  | FULL   | FULL     |
  | PUBLIC                                                                | YES  | FULL   | WITHHELD |
`;

describe('FG01 divisions and rule packs', () => {
  everyRoleIn(COUNTY_A, RULE_PACK);
  grid('county A is public; its technical fields are for its own jurisdiction', Region, { path: PLACE.A }, COUNTY_A);
  grid(
    'a town is in the jurisdiction of its county and city, not of its villages',
    Region,
    { path: PLACE['A.1'] },
    TOWN_A1,
  );
  grid(
    'a division without a path is in no jurisdiction',
    Region,
    { path: null },
    `
  | viewer               | read | PUBLIC | INTERNAL |
  | OFFICE_STAFF @YL     | YES  | FULL   | WITHHELD |
  | SYSTEM_ADMIN         | YES  | FULL   | FULL     |
  | PUBLIC               | YES  | FULL   | WITHHELD |
  `,
  );
  grid('rule packs are public; their technical fields are for the city desk', RulePack, { region: 'yl' }, RULE_PACK);
});
