// Repeated requests (幂等重放): the same key with the same body gets the first answer, and nothing happens a second time;
// with another body it is a conflict, which the action says.
import { Failure } from '../../domain/errors.ts';
import type { Acted } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { pointTo } from '../../graph/pointer.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { digestOf } from './body-digest.ts';
import { PushSubmission } from './push-submission.entity.ts';

export interface Keyed {
  readonly obligationCode: string;
  readonly idempotencyKey?: string;
}

/** The submission that this very request made before, if the caller may still make it and read it. */
async function made({ orm, engine, principal }: Context, verb: string, input: Keyed): Promise<PushSubmission | null> {
  // What no key can be is left to the action, which refuses it: the database takes no NUL.
  if (input.idempotencyKey == null || /\p{Cc}/u.test(input.idempotencyKey)) return null;
  const same = { idempotencyKey: input.idempotencyKey, bodyDigest: digestOf(input) };
  const found = await orm.em.fork().find(PushSubmission, { ...same, unit: { $in: unitsOf(principal.posts) } } as never);
  const meta = metaOf(PushSubmission);
  const allowed = (row: PushSubmission) =>
    may(engine.set, principal, verb, meta, row) && may(engine.set, principal, 'read', meta, row);
  const row = found.find(allowed);
  return row ? pointTo(PushSubmission, row.id) : null;
}

export const unitsOf = (posts: readonly { readonly unit: string | null }[]): string[] =>
  posts.flatMap(({ unit }) => unit ?? []);

/** An action that answers a repeated request as it answered the first. */
export function answeringAgain<Input extends Keyed>(
  act: Acted<PushSubmission, Input>,
  verb: string,
): Acted<PushSubmission, Input> {
  const again = async (context: Context, input: Input): Promise<PushSubmission> => {
    const before = await made(context, verb, input);
    if (before) return before;
    try {
      return await act(context, input);
    } catch (cause) {
      // Two of the same at once: the other one was first.
      const other = cause instanceof Failure && cause.code === 'CONFLICT' ? await made(context, verb, input) : null;
      if (other) return other;
      throw cause;
    }
  };
  return Object.assign(again, { definition: act.definition });
}
