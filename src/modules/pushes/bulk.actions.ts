// Submitting by the bulk entrance (批量报送, S32): the verb, the rules and the transaction of submitPush, for a body that is
// read as a stream. A body that breaks off, or that is refused, leaves nothing.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import type { Pointer } from '../../graph/pointer.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { digestOf } from './body-digest.ts';
import { type BulkFacts, type BulkInput, deliveredDatasets } from './bulk-delivery.ts';
import { takeInBulk } from './bulk-intake.ts';
import { dueTask, refuseSecond } from './due-task.ts';
import { warningsOf } from './known-blocked.ts';
import { PushSubmission } from './push-submission.entity.ts';
import { unitsOf } from './repeated-request.ts';
import { facts } from './store.ts';
import { FILE, NOTHING_SENT, newSubmission, refuseLongKey } from './submit.actions.ts';

/** What was asked, and what was sent: the digest of both tells whether a request is the same. */
const requestDigest = ({ body: _body, ...asked }: BulkInput, sha256: string): string => digestOf({ ...asked, sha256 });

const submit = action<PushSubmission, BulkInput>({
  type: PushSubmission,
  verb: 'submit',
  mutation: 'submitPush',
  file: FILE,
  async change(scene, input) {
    refuseLongKey(scene, input.idempotencyKey);
    const task = await dueTask(scene, input.obligationCode, input.periodKey);
    const delivered = deliveredDatasets(scene, task.obligation.code, input);
    await refuseSecond(scene, task);
    // The records refer to it, so it comes first; what is counted follows.
    const submission = newSubmission(scene, task, input, facts(NOTHING_SENT), false);
    await scene.em.flush();
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
  throw new Failure('CONFLICT', {
    zh: '该幂等键已用于另一内容；请换一个键',
    en: 'The key was used for another request or body; choose another one',
  });
}

/** Submits the body, and gives the bare key of the submission. */
export async function submitBulk(context: Context, input: BulkInput): Promise<string> {
  const before = await answeredBefore(context, input);
  if (before !== null) return before;
  try {
    return ((await submit(context, input)) as unknown as Pointer).id;
  } catch (cause) {
    // Two of the same at once: the other one was first, and nothing of this body was read yet.
    const conflict = cause instanceof Failure && cause.code === 'CONFLICT';
    const other = conflict ? await answeredBefore(context, input) : null;
    if (other !== null) return other;
    throw cause;
  }
}
