// Mutations of leave and absence (请假、缺席), and the two lists that one person looks at.
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { pointTo } from '../../graph/pointer.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import * as absence from './absence.actions.ts';
import * as leave from './leave.actions.ts';
import * as inputs from './leave.inputs.ts';
import { LeaveRequest } from './leave-request.entity.ts';
import { nameSubstitute } from './substitute.actions.ts';

const { LeaveInput } = inputs;

export const LeaveMutations = mutationsOf('LeaveMutations', [
  { act: leave.requestLeave, input: inputs.RequestLeaveInput, zh: '请假', en: 'ask for leave from a meeting' },
  { act: leave.approveLeave, input: LeaveInput, zh: '准假', en: 'approve leave' },
  { act: leave.refuseLeave, input: LeaveInput, zh: '不准假', en: 'refuse leave' },
  { act: leave.fileLeave, input: inputs.FileLeaveInput, zh: '报备', en: 'file leave with the noticing unit' },
  { act: leave.supplementLeave, input: LeaveInput, zh: '补书面材料', en: 'supplement in writing' },
  { act: nameSubstitute, input: inputs.NameSubstituteInput, zh: '指定替会人', en: 'name a substitute' },
  { act: leave.cancelLeave, input: LeaveInput, zh: '销假', en: 'give leave back: attend after all' },
  { act: absence.confirmAbsence, input: inputs.ConfirmAbsenceInput, zh: '确认缺席', en: 'confirm an absence' },
  { act: absence.circulateAbsence, input: inputs.CirculateAbsenceInput, zh: '通报缺席', en: 'circulate an absence' },
  {
    act: absence.submitSelfCriticism,
    input: inputs.SubmitSelfCriticismInput,
    zh: '提交书面检查',
    en: 'submit the written self-criticism',
  },
  { act: absence.recordDeduction, input: inputs.RecordDeductionInput, zh: '扣分', en: 'record the deduction' },
  { act: absence.excuseAbsence, input: inputs.ExcuseAbsenceInput, zh: '免责', en: 'excuse an absence' },
]);

/** Requests that the policy lets the caller read, of those found. */
async function requests({ orm, engine, principal }: Context, where: object): Promise<LeaveRequest[]> {
  if (principal.staff === null) return [];
  const order = { orderBy: { requestedAt: 'asc' } as never };
  const found = await orm.em.fork().find(LeaveRequest, where as never, order);
  const meta = metaOf(LeaveRequest);
  return found.filter(one => may(engine.set, principal, 'read', meta, one)).map(({ id }) => pointTo(LeaveRequest, id));
}

@Resolver()
export class LeaveResolver {
  @Query(() => [LeaveRequest], { description: '待本人审批的请假 leave requests that wait for one’s own decision' })
  leaveInbox(@Ctx() context: Context): Promise<LeaveRequest[]> {
    return requests(context, { approver: context.principal.staff, state: 'REQUESTED' });
  }

  @Query(() => [LeaveRequest], { description: '本人的请假 the own leave requests' })
  myLeaveRequests(@Ctx() context: Context): Promise<LeaveRequest[]> {
    return requests(context, { staff: context.principal.staff });
  }
}
