// The way of a relief (应急救助流程, SM-RELIEF): requested in village or town, verified by the town, approved by the county
// office, paid by the county's civil affairs. The clock of two working days starts with the request and stops with the pay.
import { reliefDue } from '../../domain/deadlines.ts';
import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import { isPositiveAmount } from '../../domain/household-income.ts';
import { RELIEF_DOMAIN } from '../../domain/relief-vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { workdaysAfter } from '../calendar/working-days.ts';
import { Household } from '../households/household.entity.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { EmergencyRelief, OPEN_RELIEF, ReliefGrant } from './emergency-relief.entity.ts';
import type {
  ApproveReliefInput,
  PostCheckReliefInput,
  RejectReliefInput,
  ReliefInput,
  RequestReliefInput,
} from './relief.inputs.ts';

const FILE = 'src/modules/relief/relief.actions.ts';
/** Civil affairs among the member units (000 §1(三)22). */
const CIVIL_AFFAIRS = 22;

const required = (scene: Scene, path: string, given: string): void => {
  if (given.trim() === '')
    scene.refuse({ path, rule: 'REQUIRED', zh: '请填写具体内容', en: 'Say it in words; blank is not enough' });
};

export const requestRelief = action<EmergencyRelief, RequestReliefInput>({
  type: EmergencyRelief,
  verb: 'request',
  mutation: 'requestRelief',
  file: FILE,
  async change(scene, input) {
    const household = await scene.look(Household, input.householdId, 'input.householdId');
    required(scene, 'input.cause', input.cause);
    scene.check();
    const relief = scene.em.create(
      EmergencyRelief,
      {
        reliefNo: drawnNumber('R', scene.today),
        state: 'REQUESTED',
        cause: input.cause,
        requestedOn: scene.today,
        dueOn: reliefDue(scene.today, await workdaysAfter(scene.em, scene.today)).day,
        overdue: false,
        domain: RELIEF_DOMAIN,
        householdNo: household!.householdNo,
        regionPath: household!.regionPath,
        household,
        unit: await scene.em.findOne(MemberUnit, { number: CIVIL_AFFAIRS } as never),
        requestedBy: scene.context.principal.account!.id,
      } as unknown as EmergencyRelief,
      { persist: false },
    );
    scene.permit(relief);
    // Two requests at once for one household must not both be paid.
    await scene.lock(Household, household);
    if (await scene.em.findOne(EmergencyRelief, { household, state: { $in: [...OPEN_RELIEF] } } as never))
      throw new Failure('CONFLICT', {
        zh: '该户已有未办结的应急救助',
        en: 'The household has a relief on its way already',
      });
    scene.em.persist(relief);
    return [relief];
  },
});

export const verifyRelief = action<EmergencyRelief, ReliefInput>({
  type: EmergencyRelief,
  verb: 'verify',
  mutation: 'verifyRelief',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, relief) {
    relief.state = 'VERIFIED';
    return [relief];
  },
});

export const approveRelief = action<EmergencyRelief, ApproveReliefInput>({
  type: EmergencyRelief,
  verb: 'approve',
  mutation: 'approveRelief',
  file: FILE,
  target: input => input.id,
  async change(scene, { grants }, relief) {
    if (grants.length === 0)
      scene.refuse({
        path: 'input.grants',
        rule: 'REQUIRED',
        zh: '请至少给出一个资金来源',
        en: 'Give one source at least',
      });
    for (const [index, { source, amount }] of grants.entries()) {
      if (grants.findIndex(one => one.source === source) < index)
        scene.refuse({
          path: `input.grants.${index}.source`,
          rule: 'SOURCE_TWICE',
          zh: '同一资金来源只能有一项，请合并金额',
          en: 'Each source once; add the amounts up',
        });
      if (!isPositiveAmount(amount))
        scene.refuse({
          path: `input.grants.${index}.amount`,
          rule: 'NOT_POSITIVE',
          zh: '金额须大于零',
          en: 'An amount is more than zero',
        });
    }
    scene.check();
    const { domain, householdNo, regionPath, unit } = relief;
    for (const grant of grants) {
      const row = { ...grant, domain, householdNo, regionPath, unit, relief };
      scene.em.create(ReliefGrant, row as unknown as ReliefGrant);
    }
    const approvedBy = scene.context.principal.account!.id as never;
    Object.assign(relief, { state: 'APPROVED', approvedOn: scene.today, approvedBy });
    return [relief];
  },
});

export const payRelief = action<EmergencyRelief, ReliefInput>({
  type: EmergencyRelief,
  verb: 'pay',
  mutation: 'payRelief',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, relief) {
    const paidBy = scene.context.principal.account!.id as never;
    Object.assign(relief, { state: 'PAID', paidOn: scene.today, paidBy, overdue: scene.today > relief.dueOn });
    return [relief];
  },
});

export const postCheckRelief = action<EmergencyRelief, PostCheckReliefInput>({
  type: EmergencyRelief,
  verb: 'postCheck',
  mutation: 'postCheckRelief',
  file: FILE,
  target: input => input.id,
  async change(scene, input, relief) {
    required(scene, 'input.result', input.result);
    scene.check();
    Object.assign(relief, { state: 'POST_CHECKED', checkResult: input.result });
    return [relief];
  },
});

export const rejectRelief = action<EmergencyRelief, RejectReliefInput>({
  type: EmergencyRelief,
  verb: 'reject',
  mutation: 'rejectRelief',
  file: FILE,
  target: input => input.id,
  async change(scene, input, relief) {
    required(scene, 'input.reason', input.reason);
    scene.check();
    Object.assign(relief, { state: 'REJECTED', rejectReason: input.reason });
    return [relief];
  },
});
