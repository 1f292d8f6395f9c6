// Tracking what was decided (议定事项督办, S08): dispatched by the office, reported on by whoever is responsible, commented on by
// whoever cooperates, verified and closed by the office. What was late stays marked as late.
import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { joined } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { lookRecipients } from '../meetings/recipients.ts';
import { Decision, DecisionProgress } from './decision.entity.ts';
import type {
  CommentDecisionInput,
  DispatchDecisionInput,
  ReportDecisionProgressInput,
  ReturnDecisionInput,
  VerifyDecisionInput,
} from './decision.inputs.ts';

const FILE = 'src/modules/decisions/decision.actions.ts';
const HELD = ['IN_SESSION', 'CLOSED', 'RECORD_SEALED', 'MINUTES_DRAFTED', 'MINUTES_ISSUED'];
const REPORTABLE = ['DISPATCHED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'];

export const dispatchDecision = action<Decision, DispatchDecisionInput>({
  type: Decision,
  verb: 'dispatch',
  mutation: 'dispatchDecision',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const responsible = await lookRecipients(scene, input.responsibleIds, 'input.responsibleIds');
    const cooperators = await lookRecipients(scene, input.cooperatorIds ?? [], 'input.cooperatorIds');
    const reported = await lookRecipients(scene, input.reportToIds ?? [], 'input.reportToIds');
    const copied = await lookRecipients(scene, input.copyToIds ?? [], 'input.copyToIds');
    if (input.responsibleIds.length === 0)
      scene.refuse({
        path: 'input.responsibleIds',
        rule: 'NOBODY_RESPONSIBLE',
        zh: '须有责任方',
        en: 'Somebody has to be responsible',
      });
    scene.check();
    const decision = scene.em.create(Decision, {
      decisionNo: drawnNumber('J', scene.today),
      text: input.text,
      state: 'DISPATCHED',
      dueOn: input.dueOn,
      overdue: false,
      responsibleNames: responsible.names,
      cooperatorNames: cooperators.names,
      reportedTo: reported.names,
      copiedTo: copied.names,
      responsible: responsible.ids,
      cooperators: cooperators.ids,
      recipients: joined(responsible.ids, ...cooperators.ids, ...reported.ids, ...copied.ids),
      meeting,
      region: meeting!.region,
    } as unknown as Decision);
    scene.permit(decision);
    demand(meeting!.state, HELD);
    return [decision];
  },
});

function demand(state: string, allowedFrom: readonly string[]): void {
  if (!allowedFrom.includes(state))
    throw new Failure('INVALID_STATE', {
      zh: `当前状态为 ${state}，该操作要求 ${allowedFrom.join('、')}`,
      en: `The state is ${state}; this needs ${allowedFrom.join(' or ')}`,
      extensions: { state, allowedFrom },
    });
}

async function newReport(scene: Scene, decisionId: string, kind: string, text: string): Promise<DecisionProgress> {
  const decision = await scene.look(Decision, decisionId, 'input.decisionId');
  scene.check();
  const { now, staff } = scene.context.principal;
  const report = scene.em.create(DecisionProgress, {
    kind,
    text,
    at: new Date(now),
    responsible: decision!.responsible,
    cooperators: decision!.cooperators,
    decision,
    author: staff,
    region: decision!.region,
  } as unknown as DecisionProgress);
  scene.permit(report);
  await scene.lock(Decision, decision);
  demand(decision!.state, REPORTABLE);
  return report;
}

export const reportDecisionProgress = action<DecisionProgress, ReportDecisionProgressInput>({
  type: DecisionProgress,
  verb: 'report',
  mutation: 'reportDecisionProgress',
  file: FILE,
  async change(scene, input) {
    const report = await newReport(scene, input.decisionId, 'PROGRESS', input.text);
    const { decision } = report;
    decision.state = input.done ? 'REPORTED' : 'IN_PROGRESS';
    decision.overdue ||= scene.today > decision.dueOn;
    return [report];
  },
});

export const commentDecision = action<DecisionProgress, CommentDecisionInput>({
  type: DecisionProgress,
  verb: 'comment',
  mutation: 'commentDecision',
  file: FILE,
  async change(scene, input) {
    return [await newReport(scene, input.decisionId, 'COMMENT', input.text)];
  },
});

export const verifyDecision = action<Decision, VerifyDecisionInput>({
  type: Decision,
  verb: 'verify',
  mutation: 'verifyDecision',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, decision) {
    decision.overdue ||= scene.today > decision.dueOn;
    Object.assign(decision, { state: 'CLOSED', closedAt: new Date(scene.context.principal.now) });
    return [decision];
  },
});

export const returnDecision = action<Decision, ReturnDecisionInput>({
  type: Decision,
  verb: 'return',
  mutation: 'returnDecision',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, decision) {
    decision.state = 'RETURNED';
    return [decision];
  },
});
