// Divisions and rule packs (FG01): public to everybody; their technical fields to those in whose jurisdiction they lie.
import { Region } from '../src/modules/regions/region.entity.ts';
import { RulePack } from '../src/modules/regions/rule-pack.entity.ts';
import { policy } from '../src/policy/policy.ts';
import { anywhere, divisionWithin } from './conditions.ts';
import { administrators, allStaff, cityDesk, everyone } from './roles.ts';

const FILE = 'regions.policy.ts';

export const regionPolicies = [
  policy(
    Region,
    FILE,
    { read: [[everyone, anywhere]] },
    {
      INTERNAL: [
        [allStaff, divisionWithin],
        [administrators, anywhere],
      ],
    },
  ),
  policy(
    RulePack,
    FILE,
    { read: [[everyone, anywhere]] },
    {
      INTERNAL: [
        [cityDesk, anywhere],
        [administrators, anywhere],
      ],
    },
  ),
];
