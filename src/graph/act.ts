// Gate 3, verbs (操作关口). Every change goes through `act`: the row as the viewer sees it (else NOT_FOUND), the policy of
// the verb (else FORBIDDEN), the workflow (else INVALID_STATE), the version, the change, the policy again on the rows
// after the change, the audit line and the outbox event. One transaction: all or nothing. Refusals are logged too.
import { ForeignKeyConstraintViolationException, LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { type ErrorCode, Failure } from '../domain/errors.ts';
import { globalId, keyOf } from '../model/global-id.ts';
import type { Class } from '../model/meta.ts';
import type { Entity } from '../model/type.ts';
import { registerVerb, type Verb } from '../model/verb.ts';
import { workflowOf } from '../model/workflow.ts';
import { may } from '../policy/judge.ts';
import { isNever, scopeOf } from '../policy/scope.ts';
import { describeVerb } from '../policy/sentences.ts';
import { audienceOf } from './audience.ts';
import { type Context, recordApart } from './context.ts';
import { groundsOf } from './grounds.ts';
import { markedPaths, refuseUnprintable } from './input-text.ts';
import { isKnown } from './known.ts';
import { refuseMasked } from './masked-input.ts';
import { addEvent } from './outbox.ts';
import { pointTo } from './pointer.ts';
import { type Scene, sceneOf } from './scene.ts';
import { tellWall } from './wall.ts';

export interface Action<T extends Entity, Input extends object> {
  readonly type: Class<T>;
  readonly verb: string;
  readonly mutation: string;
  readonly file: string;
  /** Global id of the row that is acted on; absent for verbs that make a row. */
  readonly target?: (input: Input) => string;
  /** Throws FORBIDDEN where an authority is missing that no column of the row can show; asked before the state is told. */
  readonly authorise?: (scene: Scene, input: Input, row: T) => Promise<void>;
  /** Makes the change and gives the rows it made or changed; the first is the answer, and is judged once more. */
  readonly change: (scene: Scene, input: Input, row: T) => Promise<[T, ...T[]]>;
}

/** Performs the verb, and tells what it was declared with. */
export interface Acted<T extends Entity, Input> {
  (context: Context, input: Input): Promise<T>;
  readonly definition: { readonly type: Class<T>; readonly mutation: string };
  /** Leaves the line of a refusal, also of one that came before the verb was performed, and throws what the caller is told. */
  readonly refuse: (context: Context, input: Input, cause: unknown) => Promise<never>;
}

/** Declares a verb and gives the function that performs it. */
export function action<T extends Entity, Input extends object>(definition: Action<T, Input>): Acted<T, Input> {
  const { type, verb, mutation, file, target } = definition;
  const registered = registerVerb(type, verb, mutation, !target, file);
  const objectIn = (input: Input) => (target ? keyOf(registered.type.name, target(input)) : null);
  const refuse = async (context: Context, input: Input, cause: unknown): Promise<never> => {
    const error = failureOf(cause);
    const decision: ErrorCode = error instanceof Failure ? error.code : 'INTERNAL';
    const refused = { fields: fieldsOf(input), decision, rules: [], role: null, marked: markedPaths(error) };
    await recordApart(context, { ...named(registered, objectIn(input)), ...refused });
    throw error;
  };
  const act = async (context: Context, input: Input): Promise<T> => {
    try {
      if (!context.principal.account) throw new Failure('UNAUTHENTICATED');
      refuseUnprintable(input);
      const permit = (row: Entity) => {
        const { engine, principal } = context;
        if (!may(engine.set, principal, verb, registered.type, row)) throw forbidden(context, registered);
      };
      // Events of its own: what is listened to here ends with this change.
      const fork = context.orm.em.fork({ freshEventManager: true });
      const id = await fork.transactional(async em => {
        await tellWall(em, context.principal);
        refuseMasked(em, context.engine.set, input);
        return perform(definition, registered, sceneOf(context, em, permit), input, objectIn(input));
      });
      return pointTo(type, id);
    } catch (cause) {
      return refuse(context, input, cause);
    }
  };
  return Object.assign(act, { definition, refuse });
}

const fieldsOf = (input: object): string[] =>
  Object.keys(input).filter(name => (input as Record<string, unknown>)[name] !== undefined);

/** What the database refuses is said without naming rows: they may be out of the caller's scope. */
function failureOf(cause: unknown): unknown {
  if (cause instanceof UniqueConstraintViolationException) return new Failure('CONFLICT');
  if (cause instanceof ForeignKeyConstraintViolationException)
    return new Failure('INVALID_INPUT', {
      zh: '输入引用的对象不存在',
      en: 'The input refers to an object that does not exist',
    });
  return cause;
}

async function perform<T extends Entity, Input extends object>(
  definition: Action<T, Input>,
  verb: Verb,
  scene: Scene,
  input: Input,
  objectId: string | null,
): Promise<string> {
  const { context, em } = scene;
  const { set } = context.engine;
  const row = definition.target ? await targetRow(definition, verb, scene, input, objectId) : undefined;
  // Who may never perform the verb learns nothing about the input.
  if (!row && !mayAtAll(context, verb)) throw forbidden(context, verb);
  const changed = await definition.change(scene, input, row as T);
  scene.check();
  await em.flush();
  const [subject] = changed;
  const { rules, role } = groundsOf(set, context.principal, verb.verb, verb.type, subject);
  if (rules.length === 0) throw forbidden(context, verb);
  await context.recordAccess(em, context, {
    ...named(verb, subject.id),
    fields: fieldsOf(input),
    decision: 'ALLOWED',
    rules,
    role,
  });
  for (const after of changed) await addEvent(em, verb, after.id, audienceOf(context.engine, verb.type, after));
  return subject.id;
}

async function targetRow<T extends Entity, Input extends object>(
  definition: Action<T, Input>,
  verb: Verb,
  scene: Scene,
  input: Input,
  objectId: string | null,
): Promise<T> {
  const { context, em } = scene;
  const { set } = context.engine;
  // Asked before it is locked: who may not know the row neither waits for those who change it, nor holds them up.
  if (!objectId || !(await isKnown(em, context, verb.type, objectId))) throw new Failure('NOT_FOUND');
  const find = async (options = {}) => {
    const found = await em.findOne(definition.type, { id: objectId } as never, options);
    if (!found || !may(set, context.principal, 'read', verb.type, found)) throw new Failure('NOT_FOUND');
    if (!may(set, context.principal, verb.verb, verb.type, found)) throw forbidden(context, verb);
    return found;
  };
  // Looked at first as well: who may not do this holds up nobody who may.
  await find();
  const row = await find({ lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await definition.authorise?.(scene, input, row as T);
  const workflow = workflowOf(definition.type);
  const from = workflow?.from(verb.verb);
  const state = workflow ? String((row as unknown as Record<string, unknown>)[workflow.attribute]) : '';
  if (from && !from.includes(state)) throw notInState(state, verb.verb, from, workflow!.stepsTo(state, from));
  const { version } = input as { version?: number | null };
  if (version != null && version !== row.version)
    throw new Failure('CONFLICT', {
      zh: '该对象已被他人修改，请重新读取后再试',
      en: 'The object was changed by somebody else; read it again and retry',
    });
  return row as T;
}

function notInState(state: string, verb: string, from: readonly string[], missing: readonly string[]): Failure {
  const [zh, en] =
    missing.length > 0 ? [`；尚缺：${missing.join('、')}`, `; still missing: ${missing.join(', ')}`] : ['', ''];
  return new Failure('INVALID_STATE', {
    zh: `当前状态为 ${state}，该操作要求 ${from.join('、')}${zh}`,
    en: `The state is ${state}; ${verb} needs ${from.join(' or ')}${en}`,
    extensions: { state, allowedFrom: from, ...(missing.length > 0 ? { missing } : {}) },
  });
}

const mayAtAll = ({ engine, principal }: Context, { verb, type }: Verb): boolean =>
  !isNever(scopeOf(engine.set, principal, verb, type));

function forbidden(context: Context, verb: Verb): Failure {
  if (!context.principal.account) return new Failure('UNAUTHENTICATED');
  const { zh, en } = describeVerb(context.engine.set, verb.verb, verb.type);
  return new Failure('FORBIDDEN', { zh: `没有权限。需要：${zh}`, en: `You may not do this. It needs: ${en}` });
}

const named = ({ verb, type }: Verb, id: string | null) => ({
  operation: verb,
  objectType: type.name,
  objectId: id === null ? null : globalId(type.name, id),
});
