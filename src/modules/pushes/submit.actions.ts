// Submitting (报送, S32 to S34, S37): by the unit that has the obligation, for a period that has begun; late is taken and
// marked. A second submission for a period is a conflict.
import { randomUUID } from 'node:crypto';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { registerVerb } from '../../model/verb.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { digestAsSent, digestOf } from './body-digest.ts';
import { type DueTask, dueTask, refuseSecond } from './due-task.ts';
import { type Intake, takeIn } from './intake.ts';
import { warningsOf } from './known-blocked.ts';
import type { CorrectPushInput, SubmitPushInput, SubmitZeroReportInput } from './push.inputs.ts';
import { PushRecord, PushSubmission } from './push-submission.entity.ts';
import { answeringAgain } from './repeated-request.ts';
import { facts, storeRecords, storeSubmission } from './store.ts';

/** Declares the verb, whichever entrance it is performed through. */
export const FILE = 'src/modules/pushes/submit.actions.ts';

// Records come with their submission; the wall asks who may add them.
registerVerb(PushRecord, 'submit', 'submitPush', true, FILE);

export const NOTHING_SENT: Omit<Intake, 'subjects'> = { kept: [], verdicts: [], provisional: false };

/** Only what passed names a village. */
const accepted = ({ kept }: Intake) => kept.filter(({ rule }) => rule === null).map(({ sent }) => sent);

interface Sending {
  readonly idempotencyKey?: string;
  readonly lateReason?: string;
}

/** A submission as it is made: not an entity, for it holds a verdict on each of its records. */
export function newSubmission(scene: Scene, task: DueTask, input: Sending, taken: object, zeroReport: boolean) {
  const { obligation, period, dueOn, lateByHours } = task;
  const { account, now } = scene.context.principal;
  return {
    id: randomUUID(),
    submissionNo: `${obligation.code}.${period.key}`,
    periodKey: period.key,
    status: 'SUBMITTED',
    dueOn,
    submittedAt: new Date(now),
    submittedBy: account!.id,
    zeroReport,
    late: lateByHours !== null,
    lateByHours,
    lateReason: input.lateReason ?? null,
    round: 1,
    returnReason: null,
    returnedRecords: null,
    acceptedAt: null,
    idempotencyKey: input.idempotencyKey ?? null,
    bodyDigest: input.idempotencyKey == null ? digestAsSent(input) : digestOf(input),
    bulk: null,
    obligation,
    unit: obligation.unit,
    ...taken,
  } as unknown as PushSubmission;
}

export function refuseLongKey(scene: Scene, key: string | undefined): void {
  if (key !== undefined && key !== null && key.length > 200)
    scene.refuse({
      path: 'input.idempotencyKey',
      rule: 'TOO_LONG',
      zh: '幂等键不能超过 200 个字符',
      en: 'The key may not be longer than 200 characters',
    });
}

export const submitPush = answeringAgain(
  action<PushSubmission, SubmitPushInput>({
    type: PushSubmission,
    verb: 'submit',
    mutation: 'submitPush',
    file: FILE,
    async change(scene, input) {
      refuseLongKey(scene, input.idempotencyKey);
      const task = await dueTask(scene, input.obligationCode, input.periodKey);
      await refuseSecond(scene, task);
      const { datasets, allOrNothing = false } = input;
      const intake = await takeIn(scene, { ...task, datasets, allOrNothing });
      const zero = datasets.every(dataset => dataset.zero === true);
      const warnings = await warningsOf(scene, task, accepted(intake), input.omissionReason);
      const submission = newSubmission(scene, task, input, { ...facts(intake), ...warnings }, zero);
      await storeSubmission(scene, submission);
      await storeRecords(scene, submission, intake);
      return [submission];
    },
  }),
  'submit',
);

export const submitZeroReport = answeringAgain(
  action<PushSubmission, SubmitZeroReportInput>({
    type: PushSubmission,
    verb: 'submitZero',
    mutation: 'submitZeroReport',
    file: FILE,
    async change(scene, input) {
      refuseLongKey(scene, input.idempotencyKey);
      const task = await dueTask(scene, input.obligationCode, input.periodKey);
      await refuseSecond(scene, task);
      const warnings = await warningsOf(scene, task, [], input.omissionReason);
      const submission = newSubmission(scene, task, input, { ...facts(NOTHING_SENT), ...warnings }, true);
      await storeSubmission(scene, submission);
      return [submission];
    },
  }),
  'submitZero',
);

/** The whole batch once more: what was sent before stays, marked as superseded. */
export const correctPush = action<PushSubmission, CorrectPushInput>({
  type: PushSubmission,
  verb: 'correct',
  mutation: 'correctPush',
  file: FILE,
  target: input => input.id,
  async change(scene, input, submission) {
    const obligation = await scene.em.findOneOrFail(PushObligation, submission.obligation.id as never);
    const task = await dueTask(scene, obligation.code, submission.periodKey);
    const { datasets, allOrNothing = false } = input;
    const intake = await takeIn(scene, { ...task, datasets, allOrNothing });
    const warnings = await warningsOf(scene, task, accepted(intake), input.omissionReason);
    Object.assign(submission, facts(intake), warnings, {
      status: 'SUBMITTED',
      bulk: null,
      round: submission.round + 1,
      zeroReport: datasets.every(dataset => dataset.zero === true),
    });
    await scene.em.flush();
    await storeRecords(scene, submission, intake);
    return [submission];
  },
});
