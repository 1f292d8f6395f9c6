// The grid of thresholds and reference values (FG01, FG23): figures are public, parameters are for staff, and only the
// director of the office decides.
import { describe } from '@jest/globals';
import { ReferenceValue, ThresholdParameter } from '../src/modules/pushes/threshold.entity.ts';
import { everyRoleIn, grid } from '../test/harness/grid.ts';

const PARAMETER = `
  | viewer                                                                | read | set | INTERNAL |
  | --------------------------------------------------------------------- | ---- | --- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | NO  | FULL     |
  | OFFICE_DIRECTOR @YL                                                   | YES  | YES | FULL     |
  | OFFICE_STAFF RECORDER @YL                                             | YES  | NO  | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                           | YES  | NO  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | NO  | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                   | YES  | NO  | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | YES  | NO  | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | YES  | NO  | FULL     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | YES  | NO  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | YES  | NO  | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | YES  | NO  | FULL     |
  | FARMER @A.1.v1                                                        | NO   | NO  | WITHHELD |
  | THIRD_PARTY CONVENER FRONTEND @YL                                     | NO   | NO  | WITHHELD |
  | INTEGRATOR @YL #43                                                    | NO   | NO  | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | NO   | NO  | WITHHELD |
  | PUBLIC                                                                | NO   | NO  | WITHHELD |
`;

const REFERENCE = `
  | viewer                                                                | read | publish | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------- | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | NO      | FULL   | FULL     |
  | OFFICE_DIRECTOR @YL                                                   | YES  | YES     | FULL   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL     | YES  | NO      | FULL   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | NO      | FULL   | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                   | YES  | NO      | FULL   | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | YES  | NO      | FULL   | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | YES  | NO      | FULL   | FULL     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | YES  | NO      | FULL   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | YES  | NO      | FULL   | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | YES  | NO      | FULL   | FULL     |
  | FARMER THIRD_PARTY CONVENER FRONTEND @A.1.v1                          | YES  | NO      | FULL   | WITHHELD |
  | INTEGRATOR @YL #43                                                    | YES  | NO      | FULL   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | YES  | NO      | FULL   | WITHHELD |
  | PUBLIC                                                                | YES  | NO      | FULL   | WITHHELD |
`;

describe('FG23 thresholds and FG01 reference values', () => {
  everyRoleIn(PARAMETER, REFERENCE);
  grid('staff read a parameter, the director sets it', ThresholdParameter, { code: 'EDU_BURDEN_LINE' }, PARAMETER);
  grid('everybody reads a published figure, the director enters it', ReferenceValue, { year: 2022 }, REFERENCE);
});
