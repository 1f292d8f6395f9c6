// The grid of organisations, member units, duties (FG02) and push obligations (FG15). What was issued to all is public;
// only the office changes a duty; a unit sees its own obligations and nobody else's (N11).
import { describe } from '@jest/globals';
import { CommonDuty, Duty } from '../src/modules/organisation/duty.entity.ts';
import { MemberUnit, Organization } from '../src/modules/organisation/organization.entity.ts';
import { PushObligation } from '../src/modules/organisation/push-obligation.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';

const DUTY = `
  | viewer                                                                | read | revise | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------ | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | NO     | FULL   | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                      | YES  | YES    | FULL   | FULL     |
  | RECORDER @YL                                                          | YES  | NO     | FULL   | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                           | YES  | NO     | FULL   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | NO     | FULL   | FULL     |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                   | YES  | NO     | FULL   | FULL     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | YES  | NO     | FULL   | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | YES  | NO     | FULL   | FULL     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | YES  | NO     | FULL   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | YES  | NO     | FULL   | FULL     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | YES  | NO     | FULL   | FULL     |
  | FARMER @A.1.v1                                                        | YES  | NO     | FULL   | WITHHELD |
  | THIRD_PARTY CONVENER FRONTEND @YL                                     | YES  | NO     | FULL   | WITHHELD |
  | INTEGRATOR @YL #43                                                    | YES  | NO     | FULL   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | YES  | NO     | FULL   | FULL     |
  | PUBLIC                                                                | YES  | NO     | FULL   | WITHHELD |
  | LIAISON @YL #43 + DATA_OPERATOR @YL #16                               | YES  | NO     | FULL   | FULL     |
`;

const OTHER_TYPES = `
  | viewer                                                                | read | PUBLIC | INTERNAL |
  | --------------------------------------------------------------------- | ---- | ------ | -------- |
  | LEADER OFFICE_STAFF GENERAL_OFFICE @YL                                | YES  | FULL   | FULL     |
  | UNIT_PRINCIPAL DATA_OPERATOR @YL #16                                  | YES  | FULL   | FULL     |
  | COUNTY_OFFICE @B                                                      | YES  | FULL   | FULL     |
  | GRID_WORKER @A.1.v1                                                   | YES  | FULL   | FULL     |
  | FARMER @A.1.v1                                                        | YES  | FULL   | WITHHELD |
  | THIRD_PARTY @YL                                                       | YES  | FULL   | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | YES  | FULL   | FULL     |
  | PUBLIC                                                                | YES  | FULL   | WITHHELD |
`;

const UNIT_43 = `
  | viewer                                                                | read | duties | pushObligations |
  | --------------------------------------------------------------------- | ---- | ------ | --------------- |
  | LEADER OFFICE_STAFF UNIT_PRINCIPAL COUNTY_OFFICE GRID_WORKER @YL      | YES  | FULL   | FULL            |
  | INTEGRATOR @YL #43                                                    | YES  | FULL   | FULL            |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL                              | YES  | FULL   | WITHHELD        |
  | PUBLIC                                                                | YES  | FULL   | WITHHELD        |
`;

const OBLIGATION_OF_43 = `
  | viewer                                                                | read | PUBLIC   | INTERNAL |
  | --------------------------------------------------------------------- | ---- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                             | YES  | FULL     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL                             | YES  | FULL     | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                           | YES  | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43    | YES  | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #27    | NO   | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR @YL                                                | YES  | FULL     | FULL     |
  | ORGANIZATION @YL                                                      | NO   | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                              | NO   | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                            | NO   | WITHHELD | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                          | NO   | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                  | NO   | WITHHELD | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1      | NO   | WITHHELD | WITHHELD |
  | FARMER @A.1.v1                                                        | NO   | WITHHELD | WITHHELD |
  | THIRD_PARTY CONVENER FRONTEND @YL                                     | NO   | WITHHELD | WITHHELD |
  | INTEGRATOR @YL #43                                                    | YES  | FULL     | FULL     |
  | INTEGRATOR @YL #27                                                    | NO   | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN                               | NO   | WITHHELD | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN #43                           | NO   | WITHHELD | WITHHELD |
  | PUBLIC                                                                | NO   | WITHHELD | WITHHELD |
  | DATA_OPERATOR @YL #27 + COUNTY_UNIT @A #43                            | NO   | WITHHELD | WITHHELD |
  | DATA_OPERATOR @YL #27 + LIAISON @YL #43                               | YES  | FULL     | FULL     |
`;

describe('FG02 organisations, member units, duties', () => {
  everyRoleIn(DUTY);
  grid('everybody reads a duty, and only editors of the office revise it', Duty, { unit: '43', validTo: null }, DUTY);
  const LAST_DAY = `
  | viewer                                              | read | revise |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                    | YES  | YES    |
  | RECORDER UNIT_PRINCIPAL SYSTEM_ADMIN PUBLIC @YL #43 | YES  | NO     |
  `;
  const OVER = `
  | viewer                                              | read | revise |
  | OFFICE_DIRECTOR OFFICE_STAFF UNIT_PRINCIPAL @YL #43 | YES  | NO     |
  `;
  // The grids are judged on 2023-04-17.
  grid('a version is revised on its last day in force', Duty, { unit: '43', validTo: '2023-04-17' }, LAST_DAY);
  grid('a version out of force is read and not revised', Duty, { unit: '43', validTo: '2023-04-16' }, OVER);
  grid('a version whose end is unknown is not revised', Duty, { unit: '43' }, OVER);
  grid('the common duties are public', CommonDuty, { seq: 1 }, OTHER_TYPES);
  grid('an organisation is public, its seal number is not', Organization, { regionPath: PLACE.A }, OTHER_TYPES);
  grid('a member unit is public, its obligations are not', MemberUnit, { number: 43 }, UNIT_43);
});

describe('FG15 push obligations', () => {
  everyRoleIn(OBLIGATION_OF_43);
  grid('unit 43 reads its obligations, no other unit does', PushObligation, { unit: '43' }, OBLIGATION_OF_43);
  grid(
    'an obligation whose unit is unknown is nobody’s own',
    PushObligation,
    {},
    `
  | viewer                                    | read | INTERNAL |
  | OFFICE_STAFF @YL                          | YES  | FULL     |
  | DATA_OPERATOR LIAISON @YL #43             | NO   | WITHHELD |
  | DATA_OPERATOR INTEGRATOR @YL              | NO   | WITHHELD |
  `,
  );
});
