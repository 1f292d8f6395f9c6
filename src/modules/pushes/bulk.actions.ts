// Submitting by the bulk entrance (批量报送, S32): the verb, the rules and the transaction of submitPush, for a body that is
// read as a stream. A body that breaks off, or that is refused, leaves nothing.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import type { Pointer } from '../../graph/pointer.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, recordsOfUnit } from '../../graph/wall.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { digestOf } from './body-digest.ts';
import { type BulkFacts, type BulkInput, deliveredDatasets } from './bulk-delivery.ts';
import { takeInBulk } from './bulk-intake.ts';
import { type DueTask, dueTask, refuseSecond } from './due-task.ts';
import { warningsOf } from './known-blocked.ts';
import { PushRecord, PushSubmission } from './push-submission.entity.ts';
import { OTHER_CONTENT, unitsOf } from './repeated-request.ts';
import { facts } from './store.ts';
import { FILE, NOTHING_SENT, newSubmission, refuseLongKey } from './submit.actions.ts';

/** What was asked, and what was sent: the digest of both tells whether a request is the same. */
const requestDigest = ({ body: _body, ...asked }: BulkInput, sha256: string): string => digestOf({ ...asked, sha256 });

/** Reads the body, stores its records for the submission, and notes on it what was found. */
async function takeBody(scene: Scene, task: DueTask, input: BulkInput, submission: PushSubmission): Promise<void> {
  const delivered = deliveredDatasets(scene, task.obligation.code, input);
  let digest = '';
  const body = input.body();
  const read = async function* () {
    for await (const chunk of body) yield chunk;
    digest = body.digest();
  };
  const intake = await takeInBulk(scene, task, delivered, input, read(), submission);
  const { tally, provisional, villages } = intake;
  const named = villages.size > 0 ? [{ record: { villages: [...villages] } }] : [];
  const warnings = await warningsOf(scene, task, named, input.omissionReason);
  const bulk: BulkFacts = {
    format: input.format,
    sha256: digest,
    received: tally.received,
    lines: tally.lines,
    datasets: input.datasets,
    rejectedByRule: tally.rejectedByRule,
  };
  Object.assign(submission, warnings, {
    verdicts: tally.verdicts(),
    acceptedCount: tally.accepted,
    rejectedCount: tally.rejected,
    provisionalReference: provisional,
    bodyDigest: requestDigest(input, digest),
    bulk,
  });
}

const submit = action<PushSubmission, BulkInput>({
  type: PushSubmission,
  verb: 'submit',
  mutation: 'submitPush',
  file: FILE,
  async change(scene, input) {
    refuseLongKey(scene, input.idempotencyKey);
    const task = await dueTask(scene, input.obligationCode, input.periodKey);
    deliveredDatasets(scene, task.obligation.code, input);
    await refuseSecond(scene, task);
    // The records refer to it, so it comes first; what is counted follows.
    const submission = scene.em.create(PushSubmission, {
      ...newSubmission(scene, task, input, facts(NOTHING_SENT), false),
      ...{ obligation: task.obligation.id, unit: task.obligation.unit.id },
    } as never);
    await scene.em.flush();
    await takeBody(scene, task, input, submission);
    return [submission];
  },
});

/** The whole batch once more, as correctPush: what was sent before stays, marked as superseded. */
const correct = action<PushSubmission, BulkInput>({
  type: PushSubmission,
  verb: 'correct',
  mutation: 'correctPush',
  file: FILE,
  target: input => input.corrects!,
  async change(scene, input, submission) {
    refuseLongKey(scene, input.idempotencyKey);
    const { em } = scene;
    const obligation = await em.findOneOrFail(PushObligation, submission.obligation.id as never);
    if (obligation.code !== input.obligationCode || submission.periodKey !== input.periodKey)
      scene.refuse({
        path: 'input.corrects',
        rule: 'OF_ANOTHER_PERIOD',
        zh: '该批次属于另一义务或周期',
        en: 'The submission is of another obligation or period',
      });
    scene.check();
    const task = await dueTask(scene, obligation.code, submission.periodKey);
    await asSystem(scene, recordsOfUnit(submission.unit.id), () =>
      em.nativeUpdate(PushRecord, { submission, superseded: false } as never, { superseded: true } as never),
    );
    Object.assign(submission, {
      status: 'SUBMITTED',
      round: submission.round + 1,
      zeroReport: false,
      envelope: null,
      narrative: null,
      idempotencyKey: input.idempotencyKey,
    });
    await em.flush();
    await takeBody(scene, task, input, submission);
    return [submission];
  },
});

/** The submission that was made under the key, if the caller may still make it and read it. */
async function madeBefore({ orm, engine, principal }: Context, key: string): Promise<PushSubmission | null> {
  if (/\p{Cc}/u.test(key)) return null; // refused by the action
  const where = { idempotencyKey: key, unit: { $in: unitsOf(principal.posts) } };
  const found = await orm.em.fork().find(PushSubmission, where as never);
  const meta = metaOf(PushSubmission);
  const allowed = (row: PushSubmission) =>
    ['submit', 'read'].every(verb => may(engine.set, principal, verb, meta, row));
  return found.find(allowed) ?? null;
}

/** The same key with the same request and body gets the first answer; with another one it is a conflict. */
async function answeredBefore(context: Context, input: BulkInput): Promise<string | null> {
  const before = await madeBefore(context, input.idempotencyKey);
  if (!before) return null;
  const body = input.body();
  for await (const _chunk of body);
  if (before.bodyDigest === requestDigest(input, body.digest())) return before.id;
  throw OTHER_CONTENT;
}

/** Submits the body, and gives the bare key of the submission. */
export async function submitBulk(context: Context, input: BulkInput): Promise<string> {
  const act = input.corrects === undefined ? submit : correct;
  const before = await answeredBefore(context, input).catch(cause => act.refuse(context, input, cause));
  if (before !== null) return before;
  try {
    return ((await act(context, input)) as unknown as Pointer).id;
  } catch (cause) {
    // Two of the same at once: the other one was first, and nothing of this body was read yet.
    const conflict = cause instanceof Failure && cause.code === 'CONFLICT';
    const other = conflict ? await answeredBefore(context, input) : null;
    if (other !== null) return other;
    throw cause;
  }
}
