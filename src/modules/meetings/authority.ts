// By right or by delegation (职权与授权, table CA, N07): who convenes follows from the capacities of seats, and who chairs or
// approves a topic of the leading group is its leader, or a deputy who holds a delegation in force.
import { Failure } from '../../domain/errors.ts';
import { CONVENING_CAPACITIES, type ConvenerCase, GROUP_KINDS } from '../../domain/meeting-vocabulary.ts';
import type { DELEGATION_MATTER } from '../../domain/vocabulary.ts';
import type { Scene } from '../../graph/scene.ts';
import { Delegation, LeadingGroupSeat } from '../leadership/leading-group.entity.ts';
import { idOf } from './look-all.ts';
import type { Meeting } from './meeting.entity.ts';

type Matter = keyof typeof DELEGATION_MATTER;

const onDay = (day: string) => ({ from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] });

export const seatsToday = (scene: Scene, where: object): Promise<LeadingGroupSeat[]> =>
  scene.em.find(LeadingGroupSeat, { ...where, ...onDay(scene.today) } as never, {
    orderBy: { from: 'asc' } as never,
  });

/** Staff who convene in this case, the Party side first; empty where a seat of that capacity is vacant. */
export async function convenersOf(scene: Scene, group: unknown, convenerCase: ConvenerCase): Promise<string[]> {
  if (convenerCase === 'OTHER') return [scene.person()];
  const staff: string[] = [];
  for (const capacity of CONVENING_CAPACITIES[convenerCase]) {
    const [seat] = await seatsToday(scene, { group, capacity });
    if (!seat) return [];
    staff.push(idOf(seat.person));
  }
  return staff;
}

/** The case in which the holder of a seat convenes alone: by the capacity of that seat, else any other meeting. */
export async function ownCase(scene: Scene, group: unknown, holder: object): Promise<ConvenerCase> {
  const seats = await seatsToday(scene, { group, ...holder });
  const cases = Object.keys(CONVENING_CAPACITIES) as (keyof typeof CONVENING_CAPACITIES)[];
  const capacities = seats.map(({ capacity }) => capacity);
  return cases.find(one => CONVENING_CAPACITIES[one].length === 1 && capacities.includes(one)) ?? 'OTHER';
}

/**
 * The delegation that the caller needs for a matter of the group's meeting; null where the authority is the caller's by
 * right. Throws FORBIDDEN where there is neither. Groups below the city may have no leader's seat entered: there the
 * rows of the policy alone decide.
 */
export async function authorityFor(scene: Scene, meeting: Meeting, matter: Matter): Promise<Delegation | null> {
  const { group } = meeting;
  if (!group || !GROUP_KINDS.includes(meeting.kind)) return null;
  const leaders = await seatsToday(scene, { group, seat: 'LEADER' });
  const person = scene.context.principal.staff;
  if (leaders.length === 0 || leaders.some(seat => idOf(seat.person) === person)) return null;
  // 二(五)1: executive leader and deputies hold the monthly progress meeting themselves.
  if (matter === 'CHAIR' && meeting.kind === 'PROGRESS') {
    const deputies = await seatsToday(scene, { group, person, seat: { $in: ['EXECUTIVE_LEADER', 'DEPUTY_LEADER'] } });
    if (deputies.length > 0) return null;
  }
  const today = scene.today;
  const held = { group, delegate: person, matter, from: { $lte: today }, to: { $gte: today } };
  const orderBy = { from: 'asc', id: 'asc' } as never;
  const delegation = person ? await scene.em.findOne(Delegation, held as never, { orderBy }) : null;
  if (delegation) return delegation;
  throw new Failure('FORBIDDEN', {
    zh: '需要组长的有效授权（delegateAuthority）',
    en: 'This needs a delegation of the leader that is in force (delegateAuthority)',
    extensions: { rule: 'NO_DELEGATION', matter },
  });
}
