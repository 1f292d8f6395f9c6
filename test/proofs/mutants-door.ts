// Stands for src/policies.ts where mutants are tried (规则替身): the policy tests are given one set for good, and what is
// behind it is exchanged for each mutant. Remembers which types a test asked for.
import '../../src/modules/resolvers.ts';
import { policies } from '../../policies/index.ts';
import { masks } from '../../policies/masks.ts';
import { type Policy, type PolicySet, policySet } from '../../src/policy/policy.ts';

export const real = policySet(policies, masks);
let behind: PolicySet = real;
export const asked = new Set<string>();

export function putBehind(set: PolicySet): void {
  behind = set;
}

const lookedUp = {
  get(name: string): Policy | undefined {
    asked.add(name);
    return behind.policies.get(name);
  },
} as PolicySet['policies'];

const door: PolicySet = {
  get policies() {
    return lookedUp;
  },
  get masks() {
    return behind.masks;
  },
  get version() {
    return behind.version;
  },
};

export const completePolicySet = (): PolicySet => door;
export const assertWalled = (): void => undefined;
