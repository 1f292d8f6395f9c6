// Organisations, member units, duties (FG02) and push obligations (FG15).
import { CommonDuty, Duty } from '../src/modules/organisation/duty.entity.ts';
import { MemberUnit, Organization } from '../src/modules/organisation/organization.entity.ts';
import { PushObligation } from '../src/modules/organisation/push-obligation.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { anywhere, inForce, ofOwnUnit } from './conditions.ts';
import {
  administrators,
  allStaff,
  auditors,
  cityDesk,
  discipline,
  everyone,
  integrators,
  officeEditors,
  unitStaff,
} from './roles.ts';

const FILE = 'organisation.policy.ts';
const published = { read: [[everyone, anywhere, because('榆巩衔发〔2021〕5号 一(三), issued to all')]] } as const;
const internal = {
  INTERNAL: [
    [allStaff, anywhere],
    [administrators, anywhere],
  ],
} as const;

export const organisationPolicies = [
  policy(MemberUnit, FILE, published, internal, {
    // Integrators reach their obligations through the unit, and nothing else that is internal (N24).
    pushObligations: [...internal.INTERNAL, [integrators, anywhere]],
  }),
  policy(Organization, FILE, published, internal),
  policy(Duty, FILE, { ...published, revise: [[officeEditors, inForce]] }, internal),
  policy(CommonDuty, FILE, published, internal),
  policy(
    PushObligation,
    FILE,
    {
      read: [
        [cityDesk, anywhere],
        [discipline, anywhere],
        [auditors, anywhere],
        [unitStaff, ofOwnUnit, because('N11')],
        [integrators, ofOwnUnit, because('N24: what it has to create')],
      ],
    },
    {
      INTERNAL: [
        [cityDesk, anywhere],
        [discipline, anywhere],
        [auditors, anywhere],
        [unitStaff, ofOwnUnit],
        [integrators, ofOwnUnit],
      ],
    },
  ),
];
