// How many rows there are by division (按区划计数), for changes that write figures: counted in the database, under the wall
// of whoever makes the change, and loaded as numbers. Answers do not come from here (src/graph/read/tally.ts).
import { divisionLevel } from '../model/connection.ts';
import { type Class, metaOf, scalarOf } from '../model/meta.ts';
import { columnOf } from '../policy/scope-sql.ts';
import type { Scene } from './scene.ts';
import { runInTransaction } from './transaction-sql.ts';

export interface DivisionCount {
  /** Code of the division. */
  readonly division: string;
  readonly by: string;
  readonly rows: number;
  /** How many different ones the rows are about. */
  readonly about: number;
}

interface Counting {
  readonly where: Readonly<Record<string, string | boolean>>;
  readonly by: string;
  /** Reference to what lies in a division, and its type. */
  readonly about: readonly [reference: string, type: Class];
  readonly level: string;
}

export function countsByDivision(
  scene: Scene,
  type: Class,
  { where, by, about: [reference, target], level }: Counting,
): Promise<DivisionCount[]> {
  const [meta, other] = [metaOf(type), metaOf(target)];
  const values = Object.values(where);
  const conditions = Object.keys(where).map((name, index) => `${columnOf(meta, name, 't')} = $${index + 1}`);
  const path = scalarOf(other, 'regionPath').column;
  const statement = `select split_part(o.${path}, '/', ${divisionLevel(level)}) as division, ${columnOf(meta, by, 't')} as by,
      count(*)::int as rows, count(distinct o.id)::int as about
    from ${meta.table} t join ${other.table} o on o.id = ${columnOf(meta, reference, 't')}
    where ${conditions.join(' and ')} group by 1, 2`;
  return runInTransaction<DivisionCount>(scene.em, statement, values);
}
