// Frozen rows (封存不改): what the mapper would change or remove of a row that never changes again. The attempt leaves a line
// on a connection of its own, which outlives the transaction that fails; the database refuses once more by a trigger.
import type { EventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Failure } from '../domain/errors.ts';
import type { TypeMeta } from '../model/meta.ts';

type Row = Record<string, unknown> & { id: string };

async function refuse(meta: TypeMeta, { em, entity, changeSet }: EventArgs<object>, kind: string): Promise<void> {
  const [attribute, value] = meta.frozen!;
  const before = (changeSet?.originalEntity ?? entity) as Row;
  if (before[attribute] !== value) return;
  const columns = Object.keys(changeSet?.payload ?? {}).filter(name => name !== 'version' && name !== 'updatedAt');
  // A fork is outside of the transaction that is about to fail.
  const connection = (em as EntityManager).fork().getConnection();
  const note = `select note_attempt(?, ?, ?::uuid, string_to_array(?, ','))`;
  await connection.execute(note, [kind, meta.name, (entity as Row).id, columns.sort().join(',')]);
  throw new Failure('INVALID_STATE', {
    zh: `${meta.zh}已封存，不得改动`,
    en: `This ${meta.name} is sealed and never changes again`,
    extensions: { state: value },
  });
}

/** Hooks of the mapper for a type of which some rows never change; none for others. */
export const frozenHooks = (meta: TypeMeta) =>
  meta.frozen
    ? {
        beforeUpdate: [(args: EventArgs<object>) => refuse(meta, args, 'update')],
        beforeDelete: [(args: EventArgs<object>) => refuse(meta, args, 'delete')],
      }
    : {};
