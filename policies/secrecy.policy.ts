// Refused markings of state secrets (N28): for the audit administrator, and for each person about themselves.
import { SecrecyIncident } from '../src/modules/audit/secrecy-incident.entity.ts';
import { policy } from '../src/policy/policy.ts';
import { anywhere, ofOwnAccount } from './conditions.ts';
import { auditAdmin, everyPost } from './roles.ts';

const readers = [
  [auditAdmin, anywhere],
  [everyPost, ofOwnAccount],
] as const;

export const secrecyPolicies = [policy(SecrecyIncident, 'secrecy.policy.ts', { read: readers }, { INTERNAL: readers })];
