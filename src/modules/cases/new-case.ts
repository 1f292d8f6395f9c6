// A new case (新建个案). A household has one open case; a lead that comes to the same household later joins it.

import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import type { Scene } from '../../graph/scene.ts';
import { Household } from '../households/household.entity.ts';
import { MonitoringCase } from './monitoring-case.entity.ts';

export interface CaseFacts {
  readonly registeredOn: string;
  readonly dueOn: string;
  readonly monitoredType?: string | undefined;
  readonly riskCauses?: readonly string[] | undefined;
}

/** The case of a household that is not at its end. */
export const openCaseOf = (scene: Scene, household: Household): Promise<MonitoringCase | null> =>
  scene.em.findOne(MonitoringCase, { household, state: { $nin: ['CLOSED', 'REJECTED'] } } as never, {
    orderBy: { caseNo: 'asc' } as never,
  });

/** `permit` is asked first: who may not open a case is not told that there is one. */
export async function newCase(
  scene: Scene,
  household: Household,
  facts: CaseFacts,
  permit?: Scene['permit'],
): Promise<MonitoringCase> {
  const about = scene.em.create(
    MonitoringCase,
    {
      caseNo: drawnNumber('C', scene.today),
      state: 'LEAD_REGISTERED',
      registeredOn: facts.registeredOn,
      dueOn: facts.dueOn,
      monitoredType: facts.monitoredType ?? null,
      riskCauses: [...(facts.riskCauses ?? [])],
      overdue: false,
      stepCount: 0,
      householdNo: household.householdNo,
      regionPath: household.regionPath,
      household,
      region: household.region,
      enteredBy: scene.context.principal.account!.id,
    } as unknown as MonitoringCase,
    { persist: false },
  );
  permit?.(about);
  await scene.lock(Household, household);
  if (await openCaseOf(scene, household))
    throw new Failure('CONFLICT', {
      zh: '该户已有未办结的个案',
      en: 'The household has an open case already',
    });
  scene.em.persist(about);
  return about;
}
