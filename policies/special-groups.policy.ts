// Special groups (S69): set up by leaders and office of the county, read by them and by the departments that are responsible for
// a sector in it; nothing of it is for another county or another department.
import { SectorMeeting, SpecialGroup, SpecialGroupSector } from '../src/modules/groups/special-group.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { hosted, withOwnOrganization } from './conditions.ts';
import { countyHeads, countyUnits } from './roles.ts';

const FILE = 'special-groups.policy.ts';
const heads = [[countyHeads, hosted, because('S69: county leaders head special groups')]] as const;
const participants = [...heads, [countyUnits, withOwnOrganization, because('S69: participants')]] as const;

export const specialGroupPolicies = [
  policy(SpecialGroup, FILE, { read: participants, create: heads, close: heads }, { INTERNAL: participants }),
  policy(SpecialGroupSector, FILE, { read: participants }, { INTERNAL: participants }),
  policy(SectorMeeting, FILE, { read: participants, link: heads }, { INTERNAL: participants }),
];
