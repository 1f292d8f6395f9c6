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

export const OTHER_CONTENT = new Failure('CONFLICT', {
  zh: '该幂等键已用于另一内容；请换一个键',
  en: 'The key was used for another request or body; choose another one',
});

/** Submissions made under the key that the caller may still make and read, whatever was sent under it. */
async function made({ orm, engine, principal }: Context, verb: string, input: Keyed): Promise<PushSubmission[]> {
  // What no key can be is left to the action, which refuses it: the database takes no NUL.
  if (input.idempotencyKey == null || /\p{Cc}/u.test(input.idempotencyKey)) return [];
  const { idempotencyKey } = input;
  const found = await orm.em
    .fork()
    .find(PushSubmission, { idempotencyKey, unit: { $in: unitsOf(principal.posts) } } as never);
  const meta = metaOf(PushSubmission);
  const allowed = (row: PushSubmission) =>
    may(engine.set, principal, verb, meta, row) && may(engine.set, principal, 'read', meta, row);
  return found.filter(allowed);
}

export const unitsOf = (posts: readonly { readonly unit: string | null }[]): string[] =>
  posts.flatMap(({ unit }) => unit ?? []);

/** An action that answers a repeated request as it answered the first. */
export function answeringAgain<Input extends Keyed>(
  act: Acted<PushSubmission, Input>,
  verb: string,
): Acted<PushSubmission, Input> {
  const before = async (context: Context, input: Input) => {
    const known = await made(context, verb, input);
    const same = known.find(({ bodyDigest }) => bodyDigest === digestOf(input));
    return { used: known.length > 0, same: same ? pointTo(PushSubmission, same.id) : null };
  };
  const again = async (context: Context, input: Input): Promise<PushSubmission> => {
    const { same } = await before(context, input);
    if (same) return same;
    try {
      return await act(context, input);
    } catch (cause) {
      if (!(cause instanceof Failure && cause.code === 'CONFLICT')) throw cause;
      // Two of the same at once: the other one was first.
      const other = await before(context, input);
      if (other.same) return other.same;
      throw other.used ? OTHER_CONTENT : cause;
    }
  };
  return Object.assign(again, { definition: act.definition, refuse: act.refuse });
}
