// Totals (合计表): of a type with `totals`, a table that holds how many rows there are with each combination of these values.
// Triggers keep it (src/database/totals.ts); the wall and the compiler treat it as the rows that it stands for.
import { scalarOf, type TypeMeta } from './meta.ts';

export const totalTable = (meta: TypeMeta): string => `${meta.table}_total`;

export const totalColumns = (meta: TypeMeta): readonly string[] =>
  meta.totals.map(name => {
    const { column, optional } = scalarOf(meta, name);
    if (optional) throw new Error(`${meta.name}.${name} may be missing: no total is kept by it (${meta.file})`);
    return column;
  });
