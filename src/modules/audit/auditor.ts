// Who may ask about others (审计资格): whoever may read every line of the access log. That is a row of policies/, so no
// role is named here, and a client that was not granted `AccessLog.read` asks about nobody.
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { metaOf } from '../../model/meta.ts';
import { isAlways, scopeOf } from '../../policy/scope.ts';
import { AccessLog } from './access-log.entity.ts';

/** Throws before anything is looked up, so that a refusal tells nothing. */
export function assertAuditor({ principal, engine }: Context): void {
  if (isAlways(scopeOf(engine.set, principal, 'read', metaOf(AccessLog)))) return;
  if (!principal.account) throw new Failure('UNAUTHENTICATED');
  throw new Failure('FORBIDDEN', {
    zh: '没有权限。查询他人的权限，须可查看全部访问审计',
    en: 'You may not ask about others. It needs the right to read the whole access log',
  });
}
