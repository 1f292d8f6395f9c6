// Accounts, grants, clients (FG52) and the access log (FG53). System and security administrator are needed jointly for a
// grant; the audit administrator reads the log; none of them reads business values (N02). Everybody sees what is their own.
import { Account, ApiClient, RoleGrant } from '../src/modules/accounts/account.entity.ts';
import { AccessLog } from '../src/modules/audit/access-log.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { anywhere, ofOwnAccount, ownAccount, proposedByAnother } from './conditions.ts';
import { administrators, auditAdmin, everyPost, grantAdmins, systemAdmin } from './roles.ts';

const FILE = 'accounts.policy.ts';
const own = [
  [administrators, anywhere],
  [everyPost, ownAccount],
] as const;
const ofOwn = [
  [administrators, anywhere],
  [everyPost, ofOwnAccount],
] as const;
const joint = [[grantAdmins, anywhere, because('4.4: proposed by one administrator, approved by the other')]] as const;
const decided = [[grantAdmins, proposedByAnother, because('4.4: neither of the two alone')]] as const;

export const accountPolicies = [
  policy(
    Account,
    FILE,
    {
      read: own,
      create: [[systemAdmin, anywhere, because('4.4')]],
      suspend: [[systemAdmin, anywhere]],
      resume: [[systemAdmin, anywhere]],
    },
    { INTERNAL: own },
  ),
  policy(
    RoleGrant,
    FILE,
    { read: ofOwn, grant: joint, approve: decided, decline: decided, revoke: joint },
    { INTERNAL: ofOwn },
  ),
  policy(
    ApiClient,
    FILE,
    { read: [[systemAdmin, anywhere]], register: [[systemAdmin, anywhere]] },
    { INTERNAL: [[systemAdmin, anywhere]] },
  ),
  policy(
    AccessLog,
    FILE,
    {
      read: [
        [auditAdmin, anywhere],
        [everyPost, ofOwnAccount],
      ],
      export: [[auditAdmin, anywhere]],
    },
    {
      INTERNAL: [
        [auditAdmin, anywhere],
        [everyPost, ofOwnAccount],
      ],
    },
  ),
];
