// Putting an event into the outbox (发件箱): in the transaction of the change, so that none is lost or doubled.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Verb } from '../model/verb.ts';
import { prepared, runInTransaction } from './transaction-sql.ts';

const ADD = prepared(
  'insert into outbox_event (kind, object_type, object_id, audience) values ($1::text, $2::text, $3::uuid, $4::text[])',
);

/** `audience`: whom it may concern (src/graph/audience.ts); null where everybody is judged. */
export async function addEvent(
  em: EntityManager,
  { mutation, type }: Verb,
  objectId: string,
  audience: readonly string[] | null,
): Promise<void> {
  await runInTransaction(em, ADD, [mutation, type.name, objectId, audience]);
}
