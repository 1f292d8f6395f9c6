// Exchange of data keys (密钥轮换): every sealed text is opened and sealed anew under the first key, and its blind indexes with
// it, batch by batch. Each batch is one transaction that takes only rows still under another key, so a break loses nothing
// and the next run goes on where it stopped; rows that somebody changes meanwhile are waited for.
import type pg from 'pg';
import { allTypes, type ScalarAttribute, scalarOf, type TypeMeta } from '../model/meta.ts';
import type { Sealer } from './sealer.ts';

const BATCH = 500;

export interface Rotated {
  /** `person.id_no_sealed`: what the texts are sealed for. */
  readonly column: string;
  readonly rows: number;
}

interface SealedColumn {
  readonly meta: TypeMeta;
  readonly sealed: ScalarAttribute;
  /** Columns by which the text is found. */
  readonly indexes: readonly string[];
}

function sealedColumns(): SealedColumn[] {
  return allTypes().flatMap(meta => {
    const scalars = [...meta.attributes.values()].filter(
      (attribute): attribute is ScalarAttribute => attribute.kind !== 'ref' && attribute.kind !== 'many',
    );
    return scalars
      .filter(({ sealed }) => sealed)
      .map(sealed => ({
        meta,
        sealed: scalarOf(meta, sealed.name),
        indexes: scalars.filter(({ blindIndexOf }) => blindIndexOf === sealed.name).map(({ column }) => column),
      }));
  });
}

/** As the owner, who said that it maintains; `batch` rows at a time. */
export async function rotateKeys(client: pg.ClientBase, sealer: Sealer, batch = BATCH): Promise<Rotated[]> {
  const rotated: Rotated[] = [];
  for (const one of sealedColumns()) {
    let rows = 0;
    for (let after: string | null = null; ; ) {
      const { last, done } = await rotateBatch(client, sealer, one, after, batch);
      rows += done;
      if (last === null) break;
      after = last;
    }
    rotated.push({ column: `${one.meta.table}.${one.sealed.column}`, rows });
  }
  return rotated;
}

async function rotateBatch(
  client: pg.ClientBase,
  sealer: Sealer,
  { meta, sealed, indexes }: SealedColumn,
  after: string | null,
  batch: number,
): Promise<{ last: string | null; done: number }> {
  const column = `${meta.table}.${sealed.column}`;
  await client.query('begin');
  try {
    const { rows } = await client.query<{ id: string; text: string }>(
      `select id, ${sealed.column} as text from ${meta.table}
       where ${sealed.column} is not null and ($1::uuid is null or id > $1) order by id limit $2 for update`,
      [after, batch],
    );
    const stale = rows.filter(({ text }) => !sealer.isCurrent(text));
    const set = [sealed.column, ...indexes].map((name, index) => `${name} = $${index + 2}`).join(', ');
    for (const { id, text } of stale) {
      const plain = sealer.open(text, column);
      const values = [sealer.seal(plain, column), ...indexes.map(() => sealer.index(plain, column))];
      // The version stays: nobody's reading of the row became wrong.
      await client.query(`update ${meta.table} set ${set} where id = $1`, [id, ...values]);
    }
    await client.query('commit');
    return { last: rows.length < batch ? null : rows.at(-1)!.id, done: stale.length };
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  }
}
