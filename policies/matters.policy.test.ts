// The grid of assigned matters (cells "asg" of 4.1): assigned by the office director, and by the county office to its
// supervision group, never to oneself; read by who assigns and by whom they are assigned to.
import { describe } from '@jest/globals';
import { AssignedMatter } from '../src/modules/matters/assigned-matter.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { LEADERS, LOCAL, OTHERS, POWERS } from '../test/proofs/mutants-offices.ts';

const ALL = '#43 ^MEDICAL_INS ~g1 &H-1 !H-1 =m1';
const HOLDERS =
  'OFFICE_STAFF AUDITOR DISCIPLINE SUPERVISION_LEADER SUPERVISION_MEMBER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE';
const NOBODY =
  `${LEADERS} RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL ORGANIZATION LIAISON DATA_OPERATOR ` +
  `${LOCAL.replace('COUNTY_OFFICE ', '')} ${OTHERS} ${POWERS} CONVENER FRONTEND PUBLIC`;

const OF_ANOTHER = `
  | viewer                          | read | assign | end | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR @YL             | YES  | YES    | YES | FULL     | FULL     |
  | OFFICE_DIRECTOR @YY ${ALL}      | NO   | NO     | NO  | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A ${ALL}         | NO   | NO     | NO  | WITHHELD | WITHHELD |
  | ${HOLDERS} @A.1.v1 ${ALL}       | NO   | NO     | NO  | WITHHELD | WITHHELD |
  | ${NOBODY} @A.1.v1 ${ALL}        | NO   | NO     | NO  | WITHHELD | WITHHELD |
`;

const FOR_SUPERVISION = `
  | viewer                          | read | assign | end | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR @YL             | YES  | YES    | YES | FULL     | FULL     |
  | OFFICE_DIRECTOR @YY ${ALL}      | NO   | NO     | NO  | WITHHELD | WITHHELD |
  | COUNTY_OFFICE @A                | YES  | YES    | YES | FULL     | FULL     |
  | COUNTY_OFFICE @B ${ALL}         | NO   | NO     | NO  | WITHHELD | WITHHELD |
  | ${HOLDERS} @A.1.v1 ${ALL}       | NO   | NO     | NO  | WITHHELD | WITHHELD |
  | ${NOBODY} @A.1.v1 ${ALL}        | NO   | NO     | NO  | WITHHELD | WITHHELD |
`;

const TO_ONESELF = `
  | viewer                          | read | assign | end | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR @YL             | YES  | NO     | YES | FULL     | FULL     |
  | COUNTY_OFFICE @A                | YES  | NO     | YES | FULL     | FULL     |
  | ${HOLDERS} @B                   | YES  | NO     | NO  | FULL     | FULL     |
  | ${NOBODY} @A.1.v1 ${ALL}        | NO   | NO     | NO  | WITHHELD | WITHHELD |
`;

const AUDIT_TO_ONESELF = `
  | viewer                          | read | assign | end | INTERNAL | PERSONAL |
  | OFFICE_DIRECTOR @YL             | YES  | NO     | YES | FULL     | FULL     |
  | ${HOLDERS} @B                   | YES  | NO     | NO  | FULL     | FULL     |
  | COUNTY_OFFICE ${NOBODY} @A.1.v1 ${ALL} | NO | NO | NO | WITHHELD | WITHHELD |
`;

const HERE = { regionPath: PLACE['A.1.v1'], householdNo: 'H-1' };

describe('matters that are assigned', () => {
  everyRoleIn(OF_ANOTHER, FOR_SUPERVISION, TO_ONESELF, AUDIT_TO_ONESELF);
  grid('to another, for an audit', AssignedMatter, { ...HERE, purpose: 'AUDIT', staff: 'other' }, OF_ANOTHER);
  const supervised = { ...HERE, purpose: 'SUPERVISION' };
  grid('to another, for supervision', AssignedMatter, { ...supervised, staff: 'other' }, FOR_SUPERVISION);
  grid('to oneself', AssignedMatter, { ...supervised, staff: MINE }, TO_ONESELF);
  grid('to oneself, for an audit', AssignedMatter, { ...HERE, purpose: 'AUDIT', staff: MINE }, AUDIT_TO_ONESELF);
});
