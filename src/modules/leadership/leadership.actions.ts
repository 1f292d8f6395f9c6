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

const held = (scene: Scene, where: object, day: string): Promise<LeadingGroupSeat[]> =>
  scene.em.find(LeadingGroupSeat, { ...where, $or: [{ to: null }, { to: { $gte: day } }] } as never);

export const appointSeat = action<LeadingGroupSeat, AppointSeatInput>({
  type: LeadingGroupSeat,
  verb: 'appoint',
  mutation: 'appointSeat',
  file: FILE,
  async change(scene, input) {
    const group = await scene.find(LeadingGroup, input.groupId, 'input.groupId');
    const person = await scene.find(StaffMember, input.personId, 'input.personId');
    const from = input.from ?? scene.today;
    if (input.to != null && input.to < from)
      scene.refuse({
        path: 'input.to',
        rule: 'ENDS_BEFORE_START',
        zh: '截止日期早于起始日期',
        en: 'The last day comes before the first',
      });
    scene.check();
    await scene.lock(LeadingGroup, group);
    const clash = await held(
      scene,
      { group, seat: input.seat, ...(SINGLE_SEATS.includes(input.seat) ? {} : { person }) },
      from,
    );
    if (clash.length > 0)
      throw new Failure('CONFLICT', {
        zh: '该职务已有人担任，请先用 endSeat 结束',
        en: 'The seat is held already; end it with endSeat first',
      });
    const seat = scene.em.create(LeadingGroupSeat, {
      group,
      person,
      seat: input.seat,
      capacity: input.capacity ?? null,
      from,
      to: input.to ?? null,
      regionPath: group.regionPath,
    } as unknown as LeadingGroupSeat);
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
    if (seat.to !== null && seat.to < scene.today)
      throw new Failure('INVALID_STATE', { zh: '该职务已经结束', en: 'The seat has ended already' });
    if (to < seat.from)
      scene.refuse({
        path: 'input.to',
        rule: 'ENDS_BEFORE_START',
        zh: '截止日期早于起始日期',
        en: 'The last day comes before the first',
      });
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
    const group = await scene.find(LeadingGroup, input.groupId, 'input.groupId');
    const delegate = await scene.find(StaffMember, input.delegateId, 'input.delegateId');
    const from = input.from ?? scene.today;
    const delegator = scene.context.principal.staff;
    const [leader] = await held(scene, { group, seat: 'LEADER', person: delegator }, from);
    if (!delegator || !leader)
      throw new Failure('FORBIDDEN', {
        zh: '只有该领导小组的组长可以授权',
        en: 'Only the leader of this group may delegate',
      });
    const deputies = await held(
      scene,
      { group, person: delegate, seat: { $in: ['EXECUTIVE_LEADER', 'DEPUTY_LEADER'] } },
      input.to,
    );
    if (deputies.length === 0)
      scene.refuse({
        path: 'input.delegateId',
        rule: 'NOT_A_DEPUTY',
        zh: '受权人须为本小组的执行组长或副组长',
        en: 'The delegate has to be an executive or deputy leader of the group',
      });
    if (input.to < from)
      scene.refuse({
        path: 'input.to',
        rule: 'ENDS_BEFORE_START',
        zh: '截止日期早于起始日期',
        en: 'The last day comes before the first',
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
      regionPath: group.regionPath,
    } as unknown as Delegation);
    return [delegation];
  },
});
