// The trail of a case (个案留痕): every change of state leaves a step that stays.
import type { CaseStepKind } from '../../domain/case-vocabulary.ts';
import type { Scene } from '../../graph/scene.ts';
import { CaseStep, type MonitoringCase } from './monitoring-case.entity.ts';

/** Call after the state has changed: the step holds the state it led to. */
export function leaveStep(scene: Scene, about: MonitoringCase, kind: CaseStepKind, result?: string | null): CaseStep {
  about.stepCount += 1;
  return scene.em.create(CaseStep, {
    seq: about.stepCount,
    kind,
    state: about.state,
    at: new Date(scene.context.principal.now),
    result: result ?? null,
    householdNo: about.householdNo,
    regionPath: about.regionPath,
    case: about,
    actor: scene.context.principal.account!.id,
  } as unknown as CaseStep);
}
