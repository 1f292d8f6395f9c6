// Assigned matters (cells "asg" of 4.1; who assigns is proposed, docs/decisions/0036): the office director assigns, as with
// recorders and distribution lists; the county office assigns to its supervision groups; nobody assigns to themselves.
import { AssignedMatter } from '../src/modules/matters/assigned-matter.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { forSupervision } from './assigned-conditions.ts';
import { aboutSelf, ofAnother, within } from './conditions.ts';
import {
  auditors,
  countyOffice,
  discipline,
  officeDirector,
  officeMembers,
  supervisors,
  unitManagers,
} from './roles.ts';

const readers = [
  [officeDirector, within],
  [countyOffice, [within, forSupervision]],
  [auditors, aboutSelf],
  [discipline, aboutSelf],
  [supervisors, aboutSelf],
  [officeMembers, aboutSelf],
  [unitManagers, aboutSelf],
] as const;

export const matterPolicies = [
  policy(
    AssignedMatter,
    'matters.policy.ts',
    {
      read: readers,
      assign: [
        [officeDirector, [within, ofAnother], because('4.0, as recorders are assigned; 4.4: not to oneself')],
        [countyOffice, [within, forSupervision, ofAnother], because('4.0: compiles supervision')],
      ],
      end: [
        [officeDirector, within],
        [countyOffice, [within, forSupervision]],
      ],
    },
    { INTERNAL: readers, PERSONAL: readers },
  ),
];
