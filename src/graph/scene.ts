// The scene of a change (操作现场): the transaction, the day, and rows looked up as the viewer sees them. Violations are
// collected and reported all at once.
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOfInstant } from '../domain/civil-day.ts';
import { Failure, type Violation } from '../domain/errors.ts';
import { keyOf } from '../model/global-id.ts';
import { type Class, metaOf, type TypeMeta } from '../model/meta.ts';
import type { Entity } from '../model/type.ts';
import { may } from '../policy/judge.ts';
import type { Context } from './context.ts';
import { isKnown } from './known.ts';

/** What a change may use: the transaction, the request, and rows looked up as the viewer sees them. */
export interface Scene {
  readonly em: EntityManager;
  readonly context: Context;
  /** Civil day of the request in Asia/Shanghai. */
  readonly today: string;
  /** Id of the member of staff who acts, for what names a person; FORBIDDEN where the account is of nobody on the staff. */
  person(): string;
  /**
   * A row that the input names, null where it names none. Unknown and invisible rows are one and the same violation at
   * that path, which `check` throws together with the others: look everything up, then check.
   */
  look<T extends Entity>(type: Class<T>, id: string | null | undefined, path: string): Promise<T | null>;
  /** The row that another refers to, as the viewer may know it; NOT_FOUND otherwise: nothing is decided by what one may not read. */
  known<T extends Entity>(type: Class<T>, row: unknown): Promise<T>;
  /** Throws FORBIDDEN unless the verb may be performed on this row: before anything about other rows is told. */
  permit(row: Entity): void;
  /** Waits until no other change holds this row: for rules about several rows, such as one liaison at a time. */
  lock(type: Class<Entity>, row: unknown): Promise<void>;
  /** Collects a violation; all are reported together when the change returns. */
  refuse(violation: Violation): void;
  /** Throws what was collected so far. Call before work that relies on valid input. */
  check(): void;
}

const NOBODY = new Failure('FORBIDDEN', {
  zh: '该账号未关联工作人员，不能办理须记名的事项',
  en: 'What you do here names a person, and this account is of no member of staff',
});

export function sceneOf(context: Context, em: EntityManager, permit: Scene['permit']): Scene {
  const violations: Violation[] = [];
  const check = () => {
    if (violations.length > 0) throw new Failure('INVALID_INPUT', { violations });
  };
  /** Null where there is no such row for the viewer; it is asked for before anything of it is loaded. */
  const seen = async <T extends Entity>(type: Class<T>, key: string): Promise<T | null> => {
    const meta: TypeMeta = metaOf(type);
    const row = (await isKnown(em, context, meta, key)) ? await em.findOne(type, { id: key } as never) : null;
    return row && may(context.engine.set, context.principal, 'read', meta, row) ? (row as T) : null;
  };
  return {
    em,
    context,
    today: dayOfInstant(context.principal.now),
    person: () => {
      const { staff } = context.principal;
      if (staff === null) throw NOBODY;
      return staff;
    },
    refuse: violation => void violations.push(violation),
    check,
    lock: async (type, row) => {
      await em.findOneOrFail(type, { id: (row as Entity).id } as never, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
        refresh: true,
      });
    },
    permit,
    known: async (type, row) => {
      const found = await seen(type, (row as Entity).id);
      if (found) return found;
      throw new Failure('NOT_FOUND');
    },
    look: async (type, id, path) => {
      if (id == null) return null;
      const { name, zh }: TypeMeta = metaOf(type);
      const key = keyOf(name, id);
      const row = key === null ? null : await seen(type, key);
      if (!row) violations.push({ path, rule: 'NOT_FOUND', zh: `未找到该${zh}`, en: `No such ${name}` });
      return row;
    },
  };
}
