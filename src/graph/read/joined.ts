// Objects joined to the rows that refer to them (并联对象). A scalar subquery is run for each row; what is joined PostgreSQL may
// remember. So a statement with very many rows that refer to the same few objects joins them: a join to at most one row that
// keeps rows without any changes nothing else.
import type { Statement } from './statement.ts';

export interface Joined {
  /** Whose rows refer to them. */
  readonly alias: string;
  readonly joins: string[];
}

/** An object as an expression over one alias, from where it is and under what conditions. */
export function oneObject(
  statement: Statement,
  joined: Joined | undefined,
  alias: string,
  object: string,
  from: string,
): string {
  if (joined?.alias !== alias) return `(select ${object} from ${from})`;
  const beside = statement.alias();
  joined.joins.push(`left join lateral (select ${object} as j from ${from}) ${beside} on true`);
  return `${beside}.j`;
}
