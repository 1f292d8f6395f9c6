// Thresholds and reference values (FG01, FG23): published figures are public; parameters are known to all staff, and the
// director of the office decides on both.
import { ReferenceValue, ThresholdParameter } from '../src/modules/pushes/threshold.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { anywhere } from './conditions.ts';
import { allStaff, everyone, officeDirector } from './roles.ts';

const FILE = 'thresholds.policy.ts';
const director = [[officeDirector, anywhere, because('FG23: the director decides')]] as const;
const staff = [[allStaff, anywhere]] as const;

export const thresholdPolicies = [
  policy(ThresholdParameter, FILE, { read: staff, set: director }, { INTERNAL: staff }),
  policy(ReferenceValue, FILE, { read: [[everyone, anywhere]], publish: director }, { INTERNAL: staff }),
];
