// The receipt of a bulk submission (批量报送回执): made from the stored row, so that a repeated request gets the same one, and
// for whom the policy lets read the result of the validation (N24).
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { globalId, keyOf } from '../../model/global-id.ts';
import { metaOf } from '../../model/meta.ts';
import { factsOf } from '../../policy/facts.ts';
import { accessOf, may } from '../../policy/judge.ts';
import type { BulkFacts } from './bulk-delivery.ts';
import { type LinesVerdict, MOST_LISTED, type Rejection, rejectionsOf } from './bulk-tally.ts';
import type { Verdict } from './intake.ts';
import { PushSubmission } from './push-submission.entity.ts';

export interface BulkReceipt {
  readonly submission: string;
  readonly submissionNo: string;
  readonly late: boolean;
  readonly received: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejectedByRule: Readonly<Record<string, number>>;
  readonly sha256: string;
  /** The first of them. */
  readonly rejections: readonly Rejection[];
}

const TOLD = ['submissionNo', 'late', 'acceptedCount', 'rejectedCount', 'verdicts'];

/** The row as the viewer may read it; one that is not there and one that is not theirs are alike. */
async function readable({ orm, engine, principal }: Context, id: string | null): Promise<PushSubmission> {
  const row = id === null ? null : await orm.em.fork().findOne(PushSubmission, { id } as never);
  const meta = metaOf(PushSubmission);
  if (!row?.bulk || !may(engine.set, principal, 'read', meta, row)) throw new Failure('NOT_FOUND');
  const facts = factsOf(meta, row);
  const open = TOLD.every(name => accessOf(engine.set, principal, meta, meta.attributes.get(name)!)(facts) === 'FULL');
  if (!open) throw new Failure('FIELD_NOT_PERMITTED');
  return row;
}

const verdictsOf = (row: PushSubmission) => row.verdicts as readonly (Verdict | LinesVerdict)[];

export async function receiptOf(context: Context, id: string): Promise<BulkReceipt> {
  const row = await readable(context, id);
  const { sha256, received, rejectedByRule } = row.bulk as BulkFacts;
  return {
    submission: globalId('PushSubmission', row.id),
    submissionNo: row.submissionNo,
    late: row.late,
    received,
    accepted: row.acceptedCount,
    rejected: row.rejectedCount,
    rejectedByRule,
    sha256,
    rejections: [...rejectionsOf(verdictsOf(row), MOST_LISTED)],
  };
}

/** A number has a dot and a global id has none: after a broken connection the sender knows only the number. */
async function keyOfNamed({ orm }: Context, name: string): Promise<string | null> {
  if (!/^[\w.-]{1,80}$/.test(name)) return null;
  if (!name.includes('.')) return keyOf('PushSubmission', name);
  return (await orm.em.fork().findOne(PushSubmission, { submissionNo: name } as never))?.id ?? null;
}

/** The receipt once more, by global id or number of the submission. */
export async function receiptAgain(context: Context, name: string): Promise<BulkReceipt> {
  const key = await keyOfNamed(context, name);
  if (key === null) throw new Failure('NOT_FOUND');
  return receiptOf(context, key);
}

/** Everything that did not pass, by global id or number of the submission. */
export async function rejectionsIn(context: Context, name: string): Promise<Generator<Rejection>> {
  return rejectionsOf(verdictsOf(await readable(context, await keyOfNamed(context, name))));
}
