// The grids of emergency relief (FG13, FG19): who requests neither verifies nor approves nor pays it, who approves does not
// pay it (N22); the cause is for those who work on it.
import { describe } from '@jest/globals';
import { EmergencyRelief, ReliefGrant } from '../src/modules/relief/emergency-relief.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { STRANGERS } from '../test/proofs/mutants-offices.ts';

const HERE = '@A.1.v1 #22 ^CIVIL_RELIEF ~g1 &H-1';

const BY_OTHERS = `
  | viewer                                                         | read | request | verify | approve | pay | postCheck | reject | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                               | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A                                               | YES  | NO      | NO     | YES     | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1                                               | YES  | YES     | YES    | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1                                               | YES  | NO      | YES    | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY @A.1.v1                                      | YES  | YES     | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | RESIDENT_TEAM @A.1.v1                                          | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #22 ^CIVIL_RELIEF &H-1        | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A #22 ^CIVIL_RELIEF &H-1                        | YES  | NO      | NO     | YES     | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1 #22 ^CIVIL_RELIEF &H-1                        | YES  | YES     | YES    | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1 #22 ^CIVIL_RELIEF &H-1                        | YES  | NO      | YES    | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY @A.1.v1 #22 ^CIVIL_RELIEF &H-1               | YES  | YES     | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | RESIDENT_TEAM @A.1.v1 #22 ^CIVIL_RELIEF &H-1                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_UNIT @A ^CIVIL_RELIEF                                   | YES  | NO      | NO     | NO      | YES | NO        | NO     | FULL     | FULL     | FULL               |
  | COUNTY_UNIT @A #22 ^CIVIL_RELIEF &H-1                          | YES  | NO      | NO     | NO      | YES | NO        | NO     | FULL     | FULL     | FULL               |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #22                        | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #22 ^CIVIL_RELIEF &H-1 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | FARMER &H-1                                                    | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 #22 ^CIVIL_RELIEF &H-1                          | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #22 ^CIVIL_RELIEF &H-1        | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_OFFICE COUNTY_UNIT @B #22 ^CIVIL_RELIEF &H-1            | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_UNIT @A #22 ^EDUCATION &H-1                             | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_OFFICE TOWN_LEADER @A.2 #22 ^CIVIL_RELIEF &H-1            | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #22 ^CIVIL_RELIEF &H-1 | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^CIVIL_RELIEF &H-1 | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER @A.1.v1 #22 ^CIVIL_RELIEF &H-2                          | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_DEPARTMENT INFO_OFFICER GRID_WORKER ${HERE} | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | ${STRANGERS} ${HERE}                                           | NO   | NO      | NO     | NO      | NO  | NO        | NO     | WITHHELD | WITHHELD | WITHHELD           |
`;

const REQUESTED_BY_ONESELF = `
  | viewer                                                  | read | request | verify | approve | pay | postCheck | reject | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                        | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A                                        | YES  | NO      | NO     | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1                                        | YES  | YES     | NO     | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1                                        | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY @A.1.v1                               | YES  | YES     | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | RESIDENT_TEAM @A.1.v1                                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #22 ^CIVIL_RELIEF &H-1 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A #22 ^CIVIL_RELIEF &H-1                 | YES  | NO      | NO     | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1 #22 ^CIVIL_RELIEF &H-1                 | YES  | YES     | NO     | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1 #22 ^CIVIL_RELIEF &H-1                 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY @A.1.v1 #22 ^CIVIL_RELIEF &H-1        | YES  | YES     | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | RESIDENT_TEAM @A.1.v1 #22 ^CIVIL_RELIEF &H-1            | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_UNIT @A ^CIVIL_RELIEF                            | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | COUNTY_UNIT @A #22 ^CIVIL_RELIEF &H-1                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #22                 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #22 ^CIVIL_RELIEF &H-1 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | FARMER &H-1                                             | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 #22 ^CIVIL_RELIEF &H-1                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
`;

const APPROVED_BY_ONESELF = `
  | viewer                                                  | read | request | verify | approve | pay | postCheck | reject | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                        | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A                                        | YES  | NO      | NO     | YES     | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1                                        | YES  | YES     | YES    | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1                                        | YES  | NO      | YES    | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY @A.1.v1                               | YES  | YES     | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | RESIDENT_TEAM @A.1.v1                                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #22 ^CIVIL_RELIEF &H-1 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_OFFICE @A #22 ^CIVIL_RELIEF &H-1                 | YES  | NO      | NO     | YES     | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_OFFICE @A.1 #22 ^CIVIL_RELIEF &H-1                 | YES  | YES     | YES    | NO      | NO  | YES       | YES    | FULL     | FULL     | FULL               |
  | TOWN_LEADER @A.1 #22 ^CIVIL_RELIEF &H-1                 | YES  | NO      | YES    | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | VILLAGE_SECRETARY @A.1.v1 #22 ^CIVIL_RELIEF &H-1        | YES  | YES     | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | RESIDENT_TEAM @A.1.v1 #22 ^CIVIL_RELIEF &H-1            | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | COUNTY_UNIT @A ^CIVIL_RELIEF                            | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | COUNTY_UNIT @A #22 ^CIVIL_RELIEF &H-1                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #22                 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #22 ^CIVIL_RELIEF &H-1 | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | WITHHELD           |
  | FARMER &H-1                                             | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
  | FARMER @A.1.v1 #22 ^CIVIL_RELIEF &H-1                   | YES  | NO      | NO     | NO      | NO  | NO        | NO     | FULL     | FULL     | FULL               |
`;

const GRANTS = `
  | viewer                                                         | read | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                               | YES  | FULL     | FULL     |
  | COUNTY_OFFICE @A                                               | YES  | FULL     | FULL     |
  | TOWN_OFFICE @A.1                                               | YES  | FULL     | FULL     |
  | TOWN_LEADER @A.1                                               | YES  | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1                                      | YES  | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1                                          | YES  | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL #22 ^CIVIL_RELIEF &H-1        | YES  | FULL     | FULL     |
  | COUNTY_OFFICE @A #22 ^CIVIL_RELIEF &H-1                        | YES  | FULL     | FULL     |
  | TOWN_OFFICE @A.1 #22 ^CIVIL_RELIEF &H-1                        | YES  | FULL     | FULL     |
  | TOWN_LEADER @A.1 #22 ^CIVIL_RELIEF &H-1                        | YES  | FULL     | FULL     |
  | VILLAGE_SECRETARY @A.1.v1 #22 ^CIVIL_RELIEF &H-1               | YES  | FULL     | FULL     |
  | RESIDENT_TEAM @A.1.v1 #22 ^CIVIL_RELIEF &H-1                   | YES  | FULL     | FULL     |
  | COUNTY_UNIT @A ^CIVIL_RELIEF                                   | YES  | FULL     | FULL     |
  | COUNTY_UNIT @A #22 ^CIVIL_RELIEF &H-1                          | YES  | FULL     | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR #22                        | YES  | FULL     | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #22 ^CIVIL_RELIEF &H-1 | YES  | FULL     | FULL     |
  | FARMER &H-1                                                    | YES  | FULL     | FULL     |
  | FARMER @A.1.v1 #22 ^CIVIL_RELIEF &H-1                          | YES  | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY #22 ^CIVIL_RELIEF &H-1        | NO   | WITHHELD | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT @B #22 ^CIVIL_RELIEF &H-1            | NO   | WITHHELD | WITHHELD |
  | COUNTY_UNIT @A #22 ^EDUCATION &H-1                             | NO   | WITHHELD | WITHHELD |
  | TOWN_OFFICE TOWN_LEADER @A.2 #22 ^CIVIL_RELIEF &H-1            | NO   | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM @A.1.v2 #22 ^CIVIL_RELIEF &H-1 | NO   | WITHHELD | WITHHELD |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @A.1.v1 #43 ^CIVIL_RELIEF &H-1 | NO   | WITHHELD | WITHHELD |
  | FARMER @A.1.v1 #22 ^CIVIL_RELIEF &H-2                          | NO   | WITHHELD | WITHHELD |
  | UNIT_PRINCIPAL LIAISON COUNTY_LEADER TOWN_DEPARTMENT INFO_OFFICER GRID_WORKER ${HERE} | NO   | WITHHELD | WITHHELD |
  | ${STRANGERS} ${HERE}                                           | NO   | WITHHELD | WITHHELD |
`;

const ABOUT = { householdNo: 'H-1', regionPath: PLACE['A.1.v1'], domain: 'CIVIL_RELIEF', unit: '22' };
const by = (requestedBy: string, approvedBy: string | null) => ({ ...ABOUT, requestedBy, approvedBy });

describe('FG19 emergency relief', () => {
  everyRoleIn(BY_OTHERS, GRANTS);
  grid('requested and approved by others', EmergencyRelief, by('other', 'another'), BY_OTHERS);
  grid('requested by oneself', EmergencyRelief, by(MINE, 'another'), REQUESTED_BY_ONESELF);
  grid('approved by oneself', EmergencyRelief, by('other', MINE), APPROVED_BY_ONESELF);
  grid('not approved yet: nobody pays it', EmergencyRelief, by('other', null), APPROVED_BY_ONESELF);
  grid('what a source pays', ReliefGrant, ABOUT, GRANTS);
});
