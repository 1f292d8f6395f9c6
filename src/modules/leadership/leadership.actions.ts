// Seats and delegations (小组职务、授权委托). One leader and one office director at a time; a delegation goes from the leader
// to an executive or deputy leader of the same group, for a time that has an end.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import type { AppointSeatInput, DelegateAuthorityInput, EndSeatInput } from './leadership.resolver.ts';
import { Delegation, LeadingGroup, LeadingGroupSeat } from './leading-group.entity.ts';

const FILE = 'src/modules/leadership/leadership.actions.ts';
const SINGLE_SEATS = ['LEADER', 'OFFICE_DIRECTOR'];

/** Seats held on some day of a period. */
function held(scene: Scene, where: object, from: string, to: string | null): Promise<LeadingGroupSeat[]> {
  const begun = to === null ? {} : { from: { $lte: to } };
  return scene.em.find(LeadingGroupSeat, { ...where, ...begun, $or: [{ to: null }, { to: { $gte: from } }] } as never);
}

/** Whether a seat is held on every day of a period. */
const covers = (seat: LeadingGroupSeat, from: string, to: string): boolean =>
  seat.from <= from && (seat.to === null || seat.to >= to);

function checkDays(scene: Scene, from: string, to: string | null | undefined): void {
  if (to != null && to < from)
    scene.refuse({
      path: 'input.to',
      rule: 'ENDS_BEFORE_START',
      zh: '截止日期早于起始日期',
      en: 'The last day comes before the first',
    });
}

export const appointSeat = action<LeadingGroupSeat, AppointSeatInput>({
  type: LeadingGroupSeat,
  verb: 'appoint',
  mutation: 'appointSeat',
  file: FILE,
  async change(scene, input) {
    const group = await scene.look(LeadingGroup, input.groupId, 'input.groupId');
    const person = await scene.look(StaffMember, input.personId, 'input.personId');
    const from = input.from ?? scene.today;
    const to = input.to ?? null;
    checkDays(scene, from, to);
    scene.check();
    const seat = scene.em.create(LeadingGroupSeat, {
      group,
      person,
      seat: input.seat,
      capacity: input.capacity ?? null,
      from,
      to,
      regionPath: group!.regionPath,
    } as unknown as LeadingGroupSeat);
    scene.permit(seat);
    await scene.lock(LeadingGroup, group);
    const same = { group, seat: input.seat, ...(SINGLE_SEATS.includes(input.seat) ? {} : { person }) };
    if ((await held(scene, same, from, to)).some(other => other !== seat))
      throw new Failure('CONFLICT', {
        zh: '该职务已有人担任，请先用 endSeat 结束',
        en: 'The seat is held already; end it with endSeat first',
      });
    return [seat];
  },
});

export const endSeat = action<LeadingGroupSeat, EndSeatInput>({
  type: LeadingGroupSeat,
  verb: 'end',
  mutation: 'endSeat',
  file: FILE,
  target: input => input.id,
  async change(scene, input, seat) {
    const to = input.to ?? scene.today;
    // An end that was fixed is only ever brought forward: others may have been appointed for the time after it.
    if (seat.to !== null && (seat.to < scene.today || to > seat.to))
      throw new Failure('INVALID_STATE', {
        zh: '该职务的截止日期已确定，只能提前',
        en: 'The end of this seat is fixed; it can only be brought forward',
      });
    checkDays(scene, seat.from, to);
    scene.check();
    seat.to = to;
    return [seat];
  },
});

export const delegateAuthority = action<Delegation, DelegateAuthorityInput>({
  type: Delegation,
  verb: 'delegate',
  mutation: 'delegateAuthority',
  file: FILE,
  async change(scene, input) {
    const group = await scene.look(LeadingGroup, input.groupId, 'input.groupId');
    const delegate = await scene.look(StaffMember, input.delegateId, 'input.delegateId');
    const from = input.from ?? scene.today;
    scene.check();
    const delegator = scene.context.principal.staff;
    const leader = (await held(scene, { group, seat: 'LEADER', person: delegator }, scene.today, scene.today)).at(0);
    if (!delegator || !leader || !covers(leader, from, from))
      throw new Failure('FORBIDDEN', {
        zh: '只有该领导小组的现任组长可以授权',
        en: 'Only the present leader of this group may delegate',
      });
    checkDays(scene, from, input.to);
    const deputies = { group, person: delegate, seat: { $in: ['EXECUTIVE_LEADER', 'DEPUTY_LEADER'] } };
    if (!(await held(scene, deputies, from, input.to)).some(seat => covers(seat, from, input.to)))
      scene.refuse({
        path: 'input.delegateId',
        rule: 'NOT_A_DEPUTY',
        zh: '受权人在授权期内须一直担任本小组的执行组长或副组长',
        en: 'The delegate has to be an executive or deputy leader of the group for the whole time',
      });
    scene.check();
    const delegation = scene.em.create(Delegation, {
      group,
      delegator: leader.person,
      delegate,
      matter: input.matter,
      from,
      to: input.to,
      condition: input.condition ?? null,
      regionPath: group!.regionPath,
    } as unknown as Delegation);
    return [delegation];
  },
});
