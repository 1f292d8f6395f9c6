// The policies as one checked set (权限规则集).
import './modules/resolvers.ts';
import { policies } from '../policies/index.ts';
import { masks } from '../policies/masks.ts';
import { raisedWall } from './database/migrate.ts';
import { APPLICATION_ROLE } from './database/roles.ts';
import { assertComplete } from './policy/completeness.ts';
import { type PolicySet, policySet } from './policy/policy.ts';
import { wallDigest, wallStatements } from './policy/row-security.ts';

/** Throws when no migration raises the wall that these policies ask for. */
export function assertWalled(set: PolicySet): void {
  const digest = wallDigest(wallStatements(set, APPLICATION_ROLE));
  if (raisedWall() !== digest)
    throw new Error(
      '行级安全与 policies/ 不一致 / Row security is not what policies/ asks for; run: npm run migration:row-security',
    );
}

/** Throws IncompletePolicy, naming every file to edit. */
export function completePolicySet(): PolicySet {
  const set = policySet(policies, masks);
  assertComplete(set);
  return set;
}
