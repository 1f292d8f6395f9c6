// The rectification ledger (S57, S58, FG42): written by the town office, read in the town and by those who attended the meeting;
// nothing of it is for another town, nor for a county or the city.
import { PolicyChangeNote, RectificationItem } from '../src/modules/rectification/rectification-item.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { attendedBySelf, hosted } from './conditions.ts';
import { attendants, townOffice, townStaff } from './roles.ts';

const FILE = 'rectification.policy.ts';
const ledger = [
  [townStaff, hosted, because('S57: the ledger is for the town')],
  [attendants, attendedBySelf, because('S57: participants')],
] as const;
const office = [[townOffice, hosted]] as const;

export const rectificationPolicies = [
  policy(
    RectificationItem,
    FILE,
    { read: ledger, record: office, recordMeasure: office, rectify: office, escalate: office },
    { INTERNAL: ledger },
  ),
  policy(PolicyChangeNote, FILE, { read: ledger, record: office }, { INTERNAL: ledger }),
];
