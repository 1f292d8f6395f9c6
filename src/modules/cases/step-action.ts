// A verb that does nothing but take a case one step on (个案步骤): the state changes, and a step stays.
import type { CaseStepKind } from '../../domain/case-vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { CaseStepInput } from './case.inputs.ts';
import { leaveStep } from './leave-step.ts';
import { MonitoringCase } from './monitoring-case.entity.ts';

export interface StepOf {
  readonly verb: string;
  readonly mutation: string;
  readonly state: string;
  readonly kind: CaseStepKind;
  readonly file: string;
  /** What else changes, or has to hold; throws where it does not. */
  readonly change?: (about: MonitoringCase, today: string) => void;
}

export const stepAction = ({ verb, mutation, state, kind, file, change }: StepOf) =>
  action<MonitoringCase, CaseStepInput>({
    type: MonitoringCase,
    verb,
    mutation,
    file,
    target: input => input.id,
    async change(scene, input, about) {
      change?.(about, scene.today);
      about.state = state;
      leaveStep(scene, about, kind, input.result);
      return [about];
    },
  });
