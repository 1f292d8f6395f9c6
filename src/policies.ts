// The policies as one checked set (权限规则集).
import './modules/resolvers.ts';
import { policies } from '../policies/index.ts';
import { masks } from '../policies/masks.ts';
import { assertComplete } from './policy/completeness.ts';
import { type PolicySet, policySet } from './policy/policy.ts';

/** Throws IncompletePolicy, naming every file to edit. */
export function completePolicySet(): PolicySet {
  const set = policySet(policies, masks);
  assertComplete(set);
  return set;
}
