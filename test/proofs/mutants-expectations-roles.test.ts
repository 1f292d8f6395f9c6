// Expectations that the grids of policies/ leave open (补充权限表), found by mutants that survived them: each role by itself.
// Written from 04-permissions, not from the rules.
import { describe } from '@jest/globals';
import { Account, RoleGrant } from '../../src/modules/accounts/account.entity.ts';
import { AccessLog } from '../../src/modules/audit/access-log.entity.ts';
import { LeadingGroupSeat } from '../../src/modules/leadership/leading-group.entity.ts';
import { CommonDuty } from '../../src/modules/organisation/duty.entity.ts';
import { Organization } from '../../src/modules/organisation/organization.entity.ts';
import { Region } from '../../src/modules/regions/region.entity.ts';
import { Assignment } from '../../src/modules/staff/staff-member.entity.ts';
import { grid, MINE, PLACE } from '../harness/grid.ts';
import { CITY, COUNTY, LOCAL, OTHERS, POWERS, STAFF, TOWN, UNIT, VILLAGE } from './mutants-offices.ts';

describe('every role by itself', () => {
  const ALL_INTERNAL = `
    | viewer              | read | INTERNAL |
    | ${STAFF} @A.1.v1    | YES  | FULL     |
    | ${POWERS}           | YES  | FULL     |
    | ${OTHERS} @A.1.v1   | YES  | WITHHELD |
  `;
  grid('technical fields of a common duty', CommonDuty, { seq: 1 }, ALL_INTERNAL);
  grid('technical fields of an organisation', Organization, { regionPath: PLACE.A }, ALL_INTERNAL);
  grid('technical fields of a division within the jurisdiction', Region, { path: PLACE['A.1.v1'] }, ALL_INTERNAL);

  const OWN = `
    | viewer                     | read | INTERNAL |
    | ${STAFF} ${OTHERS} @YL #43 | YES  | FULL     |
    | PUBLIC                     | NO   | WITHHELD |
  `;
  grid('the own account', Account, { id: MINE }, OWN);
  grid('the own grants', RoleGrant, { account: MINE, proposedBy: 'other' }, OWN);
  grid('the own lines of the access log', AccessLog, { account: MINE }, OWN);

  grid(
    'posts within the jurisdiction',
    Assignment,
    { regionPath: PLACE['A.1.v1'], unit: '16', staff: 'other' },
    `
    | viewer                                             | read | INTERNAL |
    | ${CITY} ${LOCAL} @A.1.v1                           | YES  | FULL     |
    | ${UNIT} SUPERVISION_LEADER SUPERVISION_MEMBER @A.1.v1 | NO | WITHHELD |
  `,
  );
  grid(
    'posts of liaisons, for units',
    Assignment,
    { regionPath: PLACE.YL, kind: 'LIAISON', unit: '16' },
    `
    | viewer            | read | INTERNAL |
    | ${UNIT} @YL #43   | YES  | FULL     |
  `,
  );
  grid(
    'the roster within the jurisdiction',
    LeadingGroupSeat,
    { regionPath: PLACE.A, person: 'other' },
    `
    | viewer                   | read | INTERNAL |
    | ${CITY} ${UNIT} @YL      | YES  | FULL     |
    | ${COUNTY} @A             | YES  | FULL     |
    | ${TOWN} ${VILLAGE} @A    | NO   | WITHHELD |
  `,
  );
});
