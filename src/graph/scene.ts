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

/** What a change may use: the transaction, the request, and rows looked up as the viewer sees them. */
export interface Scene {
  readonly em: EntityManager;
  readonly context: Context;
  /** Civil day of the request in Asia/Shanghai. */
  readonly today: string;
  /** A row that the input names; unknown and invisible rows are the same violation at that path. */
  find<T extends Entity>(type: Class<T>, id: string, path: string): Promise<T>;
  /** Waits until no other change holds this row: for rules about several rows, such as one liaison at a time. */
  lock(type: Class<Entity>, row: unknown): Promise<void>;
  /** Collects a violation; all are reported together when the change returns. */
  refuse(violation: Violation): void;
  /** Throws what was collected so far. Call before work that relies on valid input. */
  check(): void;
}

export function sceneOf(context: Context, em: EntityManager): Scene {
  const violations: Violation[] = [];
  const check = () => {
    if (violations.length > 0) throw new Failure('INVALID_INPUT', { violations });
  };
  return {
    em,
    context,
    today: dayOfInstant(context.principal.now),
    refuse: violation => void violations.push(violation),
    check,
    lock: async (type, row) => {
      await em.findOneOrFail(type, { id: (row as Entity).id } as never, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
        refresh: true,
      });
    },
    find: async (type, id, path) => {
      const meta: TypeMeta = metaOf(type);
      const key = keyOf(meta.name, id);
      const row = key ? await em.findOne(type, { id: key } as never) : null;
      if (row && may(context.engine.set, context.principal, 'read', meta, row)) return row as never;
      violations.push({ path, rule: 'NOT_FOUND', zh: `未找到该${meta.zh}`, en: `No such ${meta.name}` });
      check();
      throw new Failure('NOT_FOUND');
    },
  };
}
