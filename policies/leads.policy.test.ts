// The grids of leads (FG17): a level sees a lead from the hop that brought it there, the units that sent it its status, the
// bureau of its domain the amount (N13), and nobody outside the subtree anything (N12).
import { describe } from '@jest/globals';
import { WarningLead } from '../src/modules/leads/warning-lead.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';
import { STRANGERS } from '../test/proofs/mutants-offices.ts';

const OTHERS = STRANGERS.replace(' INTEGRATOR', '');
/** Posts that would match every condition there is. */
const HERE = '@A.1.v1 #43 ^MEDICAL_INS ~g1 &H-1';

const AT_CITY = `
  | viewer                                                           | read | report | triage | dispatch | verify | return | feedBack | close | INTERNAL | PERSONAL | SENSITIVE_PERSONAL | state    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                 | YES  | YES    | YES    | YES      | NO     | NO     | YES      | YES   | FULL     | FULL     | WITHHELD           | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #43 ^MEDICAL_INS ~g1            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_OFFICE @A                                                 | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_OFFICE @B #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @A ^MEDICAL_INS                                      | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @A #43 ^EDUCATION ~g1                                | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @B #43 ^MEDICAL_INS ~g1                              | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.1                                                 | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.2 #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 #43 ^EDUCATION ~g1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.2 #43 ^MEDICAL_INS ~g1                        | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #43 ^MEDICAL_INS ~g1     | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER ~g1                                                  | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER @A.1.v1 #43 ^MEDICAL_INS ~g2                         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^MEDICAL_INS ~g1 | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #43                          | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #27 ^MEDICAL_INS ~g1 | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_LEADER ${HERE}         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INFO_OFFICER FARMER ${HERE}                                      | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INTEGRATOR #43                                                   | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #43 ^MEDICAL_INS ~g1                          | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #27 ^MEDICAL_INS ~g1                          | NO | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ${OTHERS} ${HERE}                                             | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
`;

const AT_COUNTY = `
  | viewer                                                           | read | report | triage | dispatch | verify | return | feedBack | close | INTERNAL | PERSONAL | SENSITIVE_PERSONAL | state    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                 | YES  | YES    | YES    | YES      | NO     | NO     | YES      | YES   | FULL     | FULL     | WITHHELD           | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #43 ^MEDICAL_INS ~g1            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_OFFICE @A                                                 | YES  | NO     | NO     | YES      | NO     | YES    | YES      | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | COUNTY_OFFICE @B #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @A ^MEDICAL_INS                                      | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | FULL               | FULL     |
  | COUNTY_UNIT @A #43 ^EDUCATION ~g1                                | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @B #43 ^MEDICAL_INS ~g1                              | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.1                                                 | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.2 #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 #43 ^EDUCATION ~g1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.2 #43 ^MEDICAL_INS ~g1                        | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #43 ^MEDICAL_INS ~g1     | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER ~g1                                                  | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER @A.1.v1 #43 ^MEDICAL_INS ~g2                         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^MEDICAL_INS ~g1 | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #43                          | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #27 ^MEDICAL_INS ~g1 | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_LEADER ${HERE}         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INFO_OFFICER FARMER ${HERE}                                      | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INTEGRATOR #43                                                   | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #43 ^MEDICAL_INS ~g1                          | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #27 ^MEDICAL_INS ~g1                          | NO | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ${OTHERS} ${HERE}                                             | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
`;

const AT_TOWN = `
  | viewer                                                           | read | report | triage | dispatch | verify | return | feedBack | close | INTERNAL | PERSONAL | SENSITIVE_PERSONAL | state    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                 | YES  | YES    | YES    | NO       | NO     | NO     | YES      | YES   | FULL     | FULL     | WITHHELD           | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #43 ^MEDICAL_INS ~g1            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_OFFICE @A                                                 | YES  | NO     | NO     | YES      | NO     | YES    | YES      | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | COUNTY_OFFICE @B #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @A ^MEDICAL_INS                                      | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | FULL               | FULL     |
  | COUNTY_UNIT @A #43 ^EDUCATION ~g1                                | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @B #43 ^MEDICAL_INS ~g1                              | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.1                                                 | YES  | YES    | NO     | YES      | NO     | YES    | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | TOWN_OFFICE @A.2 #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                | YES  | YES    | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | TOWN_DEPARTMENT @A.1 #43 ^EDUCATION ~g1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.2 #43 ^MEDICAL_INS ~g1                        | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #43 ^MEDICAL_INS ~g1     | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER ~g1                                                  | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER @A.1.v1 #43 ^MEDICAL_INS ~g2                         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^MEDICAL_INS ~g1 | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #43                          | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #27 ^MEDICAL_INS ~g1 | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_LEADER ${HERE}         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INFO_OFFICER FARMER ${HERE}                                      | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INTEGRATOR #43                                                   | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #43 ^MEDICAL_INS ~g1                          | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #27 ^MEDICAL_INS ~g1                          | NO | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ${OTHERS} ${HERE}                                             | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
`;

const AT_VILLAGE = `
  | viewer                                                           | read | report | triage | dispatch | verify | return | feedBack | close | INTERNAL | PERSONAL | SENSITIVE_PERSONAL | state    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                 | YES  | YES    | YES    | NO       | NO     | NO     | YES      | YES   | FULL     | FULL     | WITHHELD           | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #43 ^MEDICAL_INS ~g1            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_OFFICE @A                                                 | YES  | NO     | NO     | NO       | NO     | YES    | YES      | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | COUNTY_OFFICE @B #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @A ^MEDICAL_INS                                      | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | FULL               | FULL     |
  | COUNTY_UNIT @A #43 ^EDUCATION ~g1                                | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @B #43 ^MEDICAL_INS ~g1                              | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.1                                                 | YES  | YES    | NO     | YES      | NO     | YES    | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | TOWN_OFFICE @A.2 #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                | YES  | YES    | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | TOWN_DEPARTMENT @A.1 #43 ^EDUCATION ~g1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.2 #43 ^MEDICAL_INS ~g1                        | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                          | YES  | YES    | NO     | NO       | YES    | YES    | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #43 ^MEDICAL_INS ~g1     | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER ~g1                                                  | YES  | YES    | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | GRID_WORKER @A.1.v1 #43 ^MEDICAL_INS ~g2                         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^MEDICAL_INS ~g1 | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #43                          | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #27 ^MEDICAL_INS ~g1 | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_LEADER ${HERE}         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INFO_OFFICER FARMER ${HERE}                                      | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INTEGRATOR #43                                                   | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #43 ^MEDICAL_INS ~g1                          | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #27 ^MEDICAL_INS ~g1                          | NO | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ${OTHERS} ${HERE}                                             | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
`;

const RETURNED = `
  | viewer                                                           | read | report | triage | dispatch | verify | return | feedBack | close | INTERNAL | PERSONAL | SENSITIVE_PERSONAL | state    |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                 | YES  | YES    | YES    | YES      | NO     | NO     | YES      | YES   | FULL     | FULL     | WITHHELD           | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #43 ^MEDICAL_INS ~g1            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_OFFICE @A                                                 | YES  | NO     | NO     | NO       | NO     | YES    | YES      | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | COUNTY_OFFICE @B #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @A ^MEDICAL_INS                                      | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | FULL               | FULL     |
  | COUNTY_UNIT @A #43 ^EDUCATION ~g1                                | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | COUNTY_UNIT @B #43 ^MEDICAL_INS ~g1                              | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_OFFICE @A.1                                                 | YES  | YES    | NO     | NO       | NO     | YES    | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | TOWN_OFFICE @A.2 #43 ^MEDICAL_INS ~g1                            | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                | YES  | YES    | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | TOWN_DEPARTMENT @A.1 #43 ^EDUCATION ~g1                          | NO   | YES    | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | TOWN_DEPARTMENT @A.2 #43 ^MEDICAL_INS ~g1                        | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                          | YES  | YES    | NO     | NO       | YES    | YES    | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #43 ^MEDICAL_INS ~g1     | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | GRID_WORKER ~g1                                                  | YES  | YES    | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | FULL     | WITHHELD           | FULL     |
  | GRID_WORKER @A.1.v1 #43 ^MEDICAL_INS ~g2                         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^MEDICAL_INS ~g1 | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #43                          | YES  | NO     | NO     | NO       | NO     | NO     | NO       | NO    | FULL     | WITHHELD | WITHHELD           | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #27 ^MEDICAL_INS ~g1 | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_LEADER ${HERE}         | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INFO_OFFICER FARMER ${HERE}                                      | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
  | INTEGRATOR #43                                                   | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #43 ^MEDICAL_INS ~g1                          | YES | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | FULL |
  | INTEGRATOR @A.1.v1 #27 ^MEDICAL_INS ~g1                          | NO | NO | NO | NO | NO | NO | NO | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ${OTHERS} ${HERE}                                             | NO   | NO     | NO     | NO       | NO     | NO     | NO       | NO    | WITHHELD | WITHHELD | WITHHELD           | WITHHELD |
`;

/** No lead comes to be so; each level looks at its own mark and not at those of others. */
const TOWN_MARK_ALONE = `
  | viewer                                                            | read | return | INTERNAL | PERSONAL |
  | COUNTY_OFFICE @A                                                  | NO   | NO     | WITHHELD | WITHHELD |
  | COUNTY_UNIT @A ^MEDICAL_INS                                       | NO   | NO     | WITHHELD | WITHHELD |
  | TOWN_OFFICE @A.1                                                  | YES  | YES    | FULL     | FULL     |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                 | YES  | NO     | FULL     | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                           | NO   | NO     | WITHHELD | WITHHELD |
  | GRID_WORKER ~g1                                                   | NO   | NO     | WITHHELD | WITHHELD |
`;
const VILLAGE_MARK_ALONE = `
  | viewer                                                            | read | return | verify | INTERNAL | PERSONAL |
  | COUNTY_OFFICE @A                                                  | NO   | NO     | NO     | WITHHELD | WITHHELD |
  | TOWN_OFFICE @A.1                                                  | NO   | NO     | NO     | WITHHELD | WITHHELD |
  | TOWN_DEPARTMENT @A.1 ^MEDICAL_INS                                 | NO   | NO     | NO     | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v1                           | YES  | YES    | YES    | FULL     | FULL     |
  | GRID_WORKER ~g1                                                   | YES  | NO     | NO     | FULL     | FULL     |
`;

const LEAD = { units: ['43', '44'], domain: 'MEDICAL_INS', gridCode: 'g1', regionPath: PLACE['A.1.v1'] };
const reached = (atCounty: boolean, atTown: boolean, atVillage: boolean) => ({ ...LEAD, atCounty, atTown, atVillage });

describe('FG17 leads', () => {
  everyRoleIn(AT_CITY, AT_COUNTY, AT_TOWN, AT_VILLAGE, RETURNED);
  grid('with the city', WarningLead, { ...reached(false, false, false), hop: 'CITY' }, AT_CITY);
  grid('dispatched to the county', WarningLead, { ...reached(true, false, false), hop: 'COUNTY' }, AT_COUNTY);
  grid('dispatched to the town', WarningLead, { ...reached(true, true, false), hop: 'TOWN' }, AT_TOWN);
  grid('dispatched to the village', WarningLead, { ...reached(true, true, true), hop: 'VILLAGE' }, AT_VILLAGE);
  grid(
    'returned by the village: whoever had it still sees it',
    WarningLead,
    { ...reached(true, true, true), hop: 'CITY' },
    RETURNED,
  );
  grid('marked for the town alone', WarningLead, { ...reached(false, true, false), hop: 'CITY' }, TOWN_MARK_ALONE);
  grid(
    'marked for the village alone',
    WarningLead,
    { ...reached(false, false, true), hop: 'CITY' },
    VILLAGE_MARK_ALONE,
  );
});
