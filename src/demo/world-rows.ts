// The demo world as rows (示例世界): everything follows from the personas. All people are invented. Their phone numbers
// are of a kind that is not given out; their ID numbers begin with a division that does not exist and name 30 February.
import { DEMO_GROUPS, SEATS_FROM } from './leading-groups.ts';
import { DEMO_ORGANIZATIONS } from './organizations.ts';
import { PLATFORM_ROLES } from './persona.ts';
import { PERSONAS } from './personas.ts';
import { PLACES } from './places.ts';

const POSTS_FROM = '2021-01-01';
const REASON = '示例世界的角色 / Persona of the demo world';

const staffNo = (persona: string): string => `DEMO-${persona}`;

export const organizationRows = () =>
  DEMO_ORGANIZATIONS.map(({ place, ...organization }) => ({ ...organization, region: PLACES[place] }));

const members = PERSONAS.flatMap(persona => {
  const { person, place, organization } = persona;
  return person && place && organization ? [{ persona, person, place, organization }] : [];
});

export const staffRows = () =>
  members.map(({ persona, person, place, organization }, index) => ({
    staffNo: staffNo(persona.name),
    name: `示例·${persona.titleZh}`,
    post: person.post,
    grade: person.grade ?? null,
    phone: `1380000${String(index + 1).padStart(4, '0')}`,
    idNo: `99999919900230${String(index + 1).padStart(3, '0')}X`,
    personnelFileNotes: person.personnelFileNotes ?? null,
    published: person.published ?? false,
    liaison: person.assignment === 'LIAISON',
    organization,
    region: PLACES[place],
  }));

export const assignmentRows = () =>
  members.flatMap(({ persona, person }) =>
    person.assignment ? [{ staffNo: staffNo(persona.name), kind: person.assignment, from: POSTS_FROM }] : [],
  );

export const accountRows = () =>
  PERSONAS.map(({ name, person }) => ({ persona: name, staffNo: person ? staffNo(name) : null }));

export const grantRows = () =>
  PERSONAS.flatMap(({ name, posts, place, organization, person }) =>
    posts.map(({ role, domain, grid, household }) => ({
      persona: name,
      role,
      region: place === null || PLATFORM_ROLES.includes(role) ? null : PLACES[place],
      organization,
      domain: domain ?? null,
      grid: grid ?? null,
      household: household ?? null,
      assignment: person?.assignment ?? null,
      from: POSTS_FROM,
      reason: REASON,
    })),
  );

export const groupRows = () =>
  DEMO_GROUPS.map(({ kind, place, name, mandateDoc, office }) => ({
    kind,
    region: PLACES[place],
    name,
    mandateDoc,
    office,
  }));

export const seatRows = () =>
  DEMO_GROUPS.flatMap(({ kind, place, seats }) =>
    seats.map(({ persona, seat, capacity }) => ({
      kind,
      region: PLACES[place],
      staffNo: staffNo(persona),
      seat,
      capacity,
      from: SEATS_FROM,
    })),
  );
