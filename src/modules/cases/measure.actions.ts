// From measures to the end of a case (帮扶、消除、观察): the village applies, the town checks, the county accepts; half a year
// of observation; a relapse within it opens the same case again.
import { observation } from '../../domain/deadlines.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { PlanMeasureInput, RecordEffectInput } from './case.inputs.ts';
import { leaveStep } from './leave-step.ts';
import { AssistMeasure, MonitoringCase } from './monitoring-case.entity.ts';
import { stepAction } from './step-action.ts';

const FILE = 'src/modules/cases/measure.actions.ts';
const ASSISTED = ['ENROLLED', 'MEASURES_ACTIVE', 'REOPENED'];

export const planMeasure = action<AssistMeasure, PlanMeasureInput>({
  type: AssistMeasure,
  verb: 'plan',
  mutation: 'planMeasure',
  file: FILE,
  async change(scene, input) {
    const about = await scene.look(MonitoringCase, input.caseId, 'input.caseId');
    scene.check();
    const measure = scene.em.create(AssistMeasure, {
      kind: input.kind,
      plan: input.plan,
      startedOn: input.startedOn ?? scene.today,
      effect: null,
      householdNo: about!.householdNo,
      regionPath: about!.regionPath,
      case: about,
    } as unknown as AssistMeasure);
    scene.permit(measure);
    await scene.lock(MonitoringCase, about);
    if (!ASSISTED.includes(about!.state))
      throw new Failure('INVALID_STATE', {
        zh: `当前状态为 ${about!.state}，帮扶措施要求 ${ASSISTED.join('、')}`,
        en: `The state is ${about!.state}; a measure needs ${ASSISTED.join(' or ')}`,
        extensions: { state: about!.state, allowedFrom: ASSISTED },
      });
    about!.state = 'MEASURES_ACTIVE';
    leaveStep(scene, about!, 'MEASURE');
    return [measure];
  },
});

export const recordEffect = action<AssistMeasure, RecordEffectInput>({
  type: AssistMeasure,
  verb: 'recordEffect',
  mutation: 'recordEffect',
  file: FILE,
  target: input => input.id,
  async change(_scene, input, measure) {
    measure.effect = input.effect;
    return [measure];
  },
});

export const applyElimination = stepAction({
  verb: 'applyElimination',
  mutation: 'applyElimination',
  state: 'ELIMINATION_APPLIED',
  kind: 'ELIMINATION',
  file: FILE,
});

export const checkElimination = stepAction({
  verb: 'checkElimination',
  mutation: 'checkElimination',
  state: 'ELIMINATION_CHECKED',
  kind: 'ELIMINATION_CHECK',
  file: FILE,
});

export const refuseElimination = stepAction({
  verb: 'refuseElimination',
  mutation: 'refuseElimination',
  state: 'MEASURES_ACTIVE',
  kind: 'ELIMINATION_REFUSED',
  file: FILE,
});

export const acceptElimination = stepAction({
  verb: 'acceptElimination',
  mutation: 'acceptElimination',
  state: 'ELIMINATED_OBSERVING',
  kind: 'ELIMINATED',
  file: FILE,
  change(about, today) {
    about.eliminatedOn = today;
    about.observationEnd = observation(today).endsOn;
  },
});

export const closeObservation = stepAction({
  verb: 'closeObservation',
  mutation: 'closeObservation',
  state: 'CLOSED',
  kind: 'CLOSE',
  file: FILE,
  change({ eliminatedOn }, today) {
    const { closableFrom } = observation(eliminatedOn!);
    if (today < closableFrom)
      throw new Failure('INVALID_STATE', {
        zh: `观察期未满，${closableFrom} 起可办结`,
        en: `The observation is not over; the case can be closed from ${closableFrom}`,
        extensions: { rule: 'TOO_EARLY', closableFrom },
      });
  },
});

export const reopenCase = stepAction({
  verb: 'reopen',
  mutation: 'reopenCase',
  state: 'REOPENED',
  kind: 'RELAPSE',
  file: FILE,
  change({ observationEnd }, today) {
    if (today > observationEnd!)
      throw new Failure('INVALID_STATE', {
        zh: '观察期已满，请按新线索登记',
        en: 'The observation is over; register a new lead',
        extensions: { rule: 'OBSERVATION_OVER' },
      });
  },
});
