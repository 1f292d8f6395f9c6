// Expectations that the grids of policies/ leave open (补充权限表), found by mutants that survived them: leading groups of
// another prefecture, and labels without a table. Written from 04-permissions, not from the rules.
import { describe } from '@jest/globals';
import { RoleGrant } from '../../src/modules/accounts/account.entity.ts';
import { AccessLog } from '../../src/modules/audit/access-log.entity.ts';
import { Delegation, LeadingGroup, LeadingGroupSeat } from '../../src/modules/leadership/leading-group.entity.ts';
import { Duty } from '../../src/modules/organisation/duty.entity.ts';
import { MemberUnit } from '../../src/modules/organisation/organization.entity.ts';
import { grid, MINE, PLACE } from '../harness/grid.ts';
import { LEADERS, OFFICE, OTHERS, POWERS, STAFF, UNIT } from './mutants-offices.ts';

describe('leading groups of another prefecture', () => {
  grid(
    'a group there is not seen',
    LeadingGroup,
    { regionPath: PLACE.YY },
    `
    | viewer                    | read |
    | ${STAFF} @YL #43          | NO   |
  `,
  );
  grid(
    'nor a seat in it',
    LeadingGroupSeat,
    { regionPath: PLACE.YY, person: 'other' },
    `
    | viewer                    | read | appoint | end |
    | ${STAFF} @YL #43          | NO   | NO      | NO  |
  `,
  );
  grid(
    'but the own seat, by people of units',
    LeadingGroupSeat,
    { regionPath: PLACE.YY, person: MINE },
    `
    | viewer                                    | read | INTERNAL |
    | ${UNIT} @YL #43                           | YES  | FULL     |
    | SUPERVISION_LEADER SUPERVISION_MEMBER @A  | NO   | WITHHELD |
  `,
  );
  grid(
    'supervision groups see the roster of their county',
    LeadingGroupSeat,
    { regionPath: PLACE.A, person: 'other' },
    `
    | viewer                                    | read | INTERNAL |
    | SUPERVISION_LEADER SUPERVISION_MEMBER @A  | YES  | FULL     |
    | SUPERVISION_LEADER SUPERVISION_MEMBER @B  | NO   | WITHHELD |
  `,
  );
  grid(
    'a delegation there is seen by nobody',
    Delegation,
    { regionPath: PLACE.YY, delegate: 'other', delegator: 'other' },
    `
    | viewer                    | read |
    | ${STAFF} @YL #43          | NO   |
  `,
  );
  grid(
    'but by the leader who received it',
    Delegation,
    { regionPath: PLACE.YY, delegate: MINE, delegator: 'other' },
    `
    | viewer                                              | read | INTERNAL | condition |
    | ${LEADERS} @YL                                      | YES  | FULL     | FULL      |
    | ${OFFICE} GENERAL_OFFICE DISCIPLINE ${UNIT} @YL #43 | NO   | WITHHELD | WITHHELD  |
  `,
  );
  grid(
    'who received one without being a leader sees no secret of it',
    Delegation,
    { regionPath: PLACE.YL, delegate: MINE, delegator: 'other' },
    `
    | viewer                                                  | read | condition |
    | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL DISCIPLINE @YL  | YES  | WITHHELD  |
    | AUDITOR @YL                                             | YES  | WITHHELD  |
  `,
  );
});

describe('labels without a table', () => {
  grid(
    'technical fields of a member unit are for staff and administrators',
    MemberUnit,
    { number: 43 },
    `
    | viewer              | INTERNAL | pushObligations |
    | ${STAFF} @YL        | FULL     | FULL            |
    | ${POWERS}           | FULL     | FULL            |
    | INTEGRATOR @YL #43  | WITHHELD | FULL            |
    | FARMER THIRD_PARTY CONVENER FRONTEND PUBLIC | WITHHELD | WITHHELD |
  `,
  );
  grid(
    'a duty that ended is still shown whole',
    Duty,
    { unit: '43', validTo: '2022-12-31' },
    `
    | viewer          | read | INTERNAL | revise |
    | ${STAFF} @YL    | YES  | FULL     | NO     |
    | ${POWERS}       | YES  | FULL     | NO     |
  `,
  );
  grid(
    'lines of the access log about others are for the audit administrator alone',
    AccessLog,
    { account: 'other' },
    `
    | viewer                        | read | INTERNAL |
    | AUDIT_ADMIN                   | YES  | FULL     |
    | SYSTEM_ADMIN SECURITY_ADMIN   | NO   | WITHHELD |
    | ${STAFF} ${OTHERS} @YL #43    | NO   | WITHHELD |
  `,
  );
  grid(
    'an administrator proposes a grant or its end, and reads it, whoever proposed before',
    RoleGrant,
    { account: MINE, proposedBy: MINE },
    `
    | viewer                       | read | grant | revoke | approve | decline | INTERNAL |
    | SYSTEM_ADMIN SECURITY_ADMIN  | YES  | YES   | YES    | NO      | NO      | FULL     |
    | AUDIT_ADMIN                  | YES  | NO    | NO     | NO      | NO      | FULL     |
  `,
  );
  grid(
    'a grant of others, proposed by oneself',
    RoleGrant,
    { account: 'other', proposedBy: MINE },
    `
    | viewer                       | read | grant | revoke | approve | decline | INTERNAL |
    | SYSTEM_ADMIN SECURITY_ADMIN  | YES  | YES   | YES    | NO      | NO      | FULL     |
  `,
  );
});
