// The policies as one checked set (权限规则集).
import './modules/resolvers.ts';
import { policies } from '../policies/index.ts';
import { masks } from '../policies/masks.ts';
import { raisedWall } from './database/migrate.ts';
import { APPLICATION_ROLE } from './database/roles.ts';
import { analyse } from './policy/analysis/analyse.ts';
import { placeOf } from './policy/analysis/finding.ts';
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

/** Throws when the analysis finds an error: rules that are complete, and cannot be meant so. Warnings do not stop a start. */
export function assertSound(set: PolicySet): void {
  const errors = analyse(set).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(found => `  ${placeOf(found)} [${found.check}]: ${found.zh} / ${found.en}`);
  throw new Error(['权限规则有误，拒绝启动 / The policy is wrong; the server does not start', ...lines].join('\n'));
}

/** Throws IncompletePolicy, naming every file to edit. */
export function completePolicySet(): PolicySet {
  const set = policySet(policies, masks);
  assertComplete(set);
  return set;
}
