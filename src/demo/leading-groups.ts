// The leading groups of the demo world (示例领导小组): of the city, with its leaders and the principals of its units, and of
// the two counties. Seats begin on the day of the founding document.
import type { LeaderCapacity, LeadingGroupKind, Seat } from '../domain/vocabulary.ts';
import { demoOrganization } from './organizations.ts';
import type { Place } from './places.ts';
import { DEMO_UNITS } from './unit-personas.ts';

export const SEATS_FROM = '2021-08-31';

export interface DemoGroup {
  readonly kind: LeadingGroupKind;
  readonly place: Place;
  readonly name: string;
  readonly mandateDoc: string | null;
  /** Slug of the organisation that is its office. */
  readonly office: string;
  readonly seats: readonly DemoSeat[];
}

interface DemoSeat {
  readonly persona: string;
  readonly seat: Seat;
  readonly capacity: LeaderCapacity | null;
}

const WORK = '巩固拓展脱贫攻坚成果同乡村振兴有效衔接工作领导小组';

const LEADERS: readonly DemoSeat[] = [
  { persona: 'ldr', seat: 'LEADER', capacity: 'PARTY_PRINCIPAL' },
  { persona: 'exl', seat: 'EXECUTIVE_LEADER', capacity: 'GOV_PRINCIPAL' },
  { persona: 'dplP', seat: 'DEPUTY_LEADER', capacity: 'PARTY_IN_CHARGE' },
  { persona: 'dplG', seat: 'DEPUTY_LEADER', capacity: 'GOV_IN_CHARGE' },
  { persona: 'dir', seat: 'OFFICE_DIRECTOR', capacity: null },
];

const MEMBERS = DEMO_UNITS.map(([short]): DemoSeat => ({ persona: `${short}.pr`, seat: 'MEMBER', capacity: null }));

const ofCounty = (place: Place, county: string): DemoGroup => ({
  kind: 'COUNTY',
  place,
  name: `${county}${WORK}（示例）`,
  mandateDoc: null,
  office: demoOrganization(place, 'linkage-office'),
  seats: [],
});

export const DEMO_GROUPS: readonly DemoGroup[] = [
  {
    kind: 'CITY',
    place: 'YL',
    name: `榆林市${WORK}`,
    mandateDoc: '榆巩衔发〔2021〕5号',
    office: 'rural-revitalization',
    seats: [...LEADERS, ...MEMBERS],
  },
  ofCounty('YL.A', '榆阳区'),
  ofCounty('YL.B', '佳县'),
];
