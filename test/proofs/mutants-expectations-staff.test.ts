// Expectations that the grids of policies/ leave open (补充权限表), found by mutants that survived them: staff and posts of
// another prefecture. Written from 04-permissions, not from the rules.
import { describe } from '@jest/globals';
import { Assignment, StaffMember } from '../../src/modules/staff/staff-member.entity.ts';
import { grid, MINE, PLACE } from '../harness/grid.ts';
import { CITY, LOCAL, OTHERS, POWERS, STAFF, UNIT } from './mutants-offices.ts';

describe('staff of another prefecture (N12)', () => {
  grid(
    'nobody of this one reads them',
    StaffMember,
    { regionPath: PLACE.YY, unit: '16' },
    `
    | viewer                                            | read |
    | ${STAFF} ${OTHERS} @YL #43                        | NO   |
    | ${POWERS} @YL #43                                 | NO   |
  `,
  );
  grid(
    'nor their liaisons',
    StaffMember,
    { regionPath: PLACE.YY, unit: '16', liaison: true },
    `
    | viewer                                            | read |
    | ${STAFF} @YL #43                                  | NO   |
  `,
  );
  grid(
    'what is published of them is shown, and no personal data',
    StaffMember,
    { regionPath: PLACE.YY, unit: '16', published: true },
    `
    | viewer             | read | PUBLIC   | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
    | ${STAFF} @YL #43   | YES  | FULL     | FULL     | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
    | ${OTHERS} @YL #43  | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  `,
  );
  grid(
    'a published liaison there shows no phone either',
    StaffMember,
    { regionPath: PLACE.YY, unit: '16', published: true, liaison: true },
    `
    | viewer             | read | phone    | photo    |
    | ${STAFF} @YL #43   | YES  | WITHHELD | WITHHELD |
  `,
  );
  grid(
    'only the unit itself sees its own people there',
    StaffMember,
    { regionPath: PLACE.YY, unit: '43', published: true },
    `
    | viewer                                                     | read | INTERNAL | phone    | photo    | idNo     |
    | ${UNIT} @YL #43                                            | YES  | FULL     | FULL     | FULL     | WITHHELD |
    | ${CITY} SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43      | YES  | FULL     | WITHHELD | WITHHELD | WITHHELD |
    | ${LOCAL} @A #43                                            | YES  | FULL     | WITHHELD | WITHHELD | WITHHELD |
  `,
  );
  grid(
    'and sees their working facts where nothing is published',
    StaffMember,
    { regionPath: PLACE.YY, unit: '43' },
    `
    | viewer           | read | INTERNAL | phone    | idNo     |
    | ${UNIT} @YL #43  | YES  | FULL     | FULL     | WITHHELD |
    | ${UNIT} @YL #16  | NO   | WITHHELD | WITHHELD | WITHHELD |
  `,
  );
  grid(
    'one’s own record is whole, but for the personnel file',
    StaffMember,
    { id: MINE, regionPath: PLACE.YY, unit: '16' },
    `
    | viewer                         | read | INTERNAL | phone    | photo    | idNo     | personnelFileNotes |
    | ${STAFF} ${OTHERS} @YL #43     | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD           |
    | ${POWERS}                      | YES  | FULL     | FULL     | FULL     | FULL     | WITHHELD           |
    | PUBLIC                         | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  `,
  );
  grid(
    'an auditor sees the phone of a liaison masked',
    StaffMember,
    { regionPath: PLACE.YL, liaison: true, unit: '16' },
    `
    | viewer           | read | phone  |
    | AUDITOR @YL      | YES  | MASKED |
    | ${UNIT} @YL #43  | YES  | FULL   |
  `,
  );
});

describe('posts of another prefecture', () => {
  grid(
    'nobody of this one reads, fills or replaces them',
    Assignment,
    { regionPath: PLACE.YY, unit: '16', organization: 'far' },
    `
    | viewer                       | read | designate | replace |
    | ${STAFF} ${OTHERS} @YL #43 %near | NO | NO      | NO      |
  `,
  );
  grid(
    'nor those of liaisons',
    Assignment,
    { regionPath: PLACE.YY, unit: '16', kind: 'LIAISON' },
    `
    | viewer              | read | designate | replace |
    | ${STAFF} @YL #43    | NO   | NO        | NO      |
  `,
  );
  grid(
    'only the unit itself sees its own there',
    Assignment,
    { regionPath: PLACE.YY, unit: '43', organization: 'bureau' },
    `
    | viewer                    | read | INTERNAL | designate | replace |
    | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 | YES | FULL | YES | YES |
    | LIAISON DATA_OPERATOR @YL #43 | YES | FULL   | NO        | NO      |
    | ${CITY} @YL #43           | NO   | WITHHELD | NO        | NO      |
  `,
  );
  grid(
    'the organisation alone is no reason for a unit to see a post',
    Assignment,
    { regionPath: PLACE.YY, organization: 'bureau' },
    `
    | viewer                    | read |
    | ${UNIT} @YL #43 %bureau   | NO   |
  `,
  );
  grid(
    'one’s own post is always seen',
    Assignment,
    { regionPath: PLACE.YY, staff: MINE },
    `
    | viewer                         | read | INTERNAL |
    | ${STAFF} ${OTHERS} @YL #43     | YES  | FULL     |
    | PUBLIC                         | NO   | WITHHELD |
  `,
  );
});
