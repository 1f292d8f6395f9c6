// Whether the viewer knows a row (是否可知): decided by the database before anything of the row is loaded, so that a change of
// what one may not know takes as long as a change of nothing (`npm run bench -- timing`).
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TypeMeta } from '../model/meta.ts';
import type { PostFact } from '../policy/principal.ts';
import { scopeOf } from '../policy/scope.ts';
import { factType, scopeSql } from '../policy/scope-sql.ts';
import type { Context } from './context.ts';
import { runInTransaction } from './transaction-sql.ts';

/** False as well where there is no such row. */
export async function isKnown(em: EntityManager, context: Context, meta: TypeMeta, id: string): Promise<boolean> {
  const { engine, principal } = context;
  const values: unknown[] = [id];
  const fact = (post: number, name: PostFact) => `$${values.push(principal.posts[post]![name])}::${factType(name)}`;
  const scope = scopeSql(scopeOf(engine.set, principal, 'read', meta), meta, 't', fact);
  const statement = `select from ${meta.table} t where t.id = $1::uuid and ${scope}`;
  return (await runInTransaction(em, statement, values)).length > 0;
}
