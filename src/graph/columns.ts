// The columns of rows that are read and written without entities (直接读写的列), and the statements for them, which are prepared
// once on each connection.
import { sqlType } from '../model/attribute.ts';
import type { RefAttribute, ScalarAttribute, TypeMeta } from '../model/meta.ts';
import { type Prepared, prepared } from './transaction-sql.ts';

export interface Stored {
  readonly name: string;
  readonly column: string;
  readonly sql: string;
}

export function stored(meta: TypeMeta, name: string): Stored {
  const attribute = meta.attributes.get(name) as ScalarAttribute | RefAttribute | undefined;
  if (!attribute?.column) throw new Error(`${meta.name} has no column for ${name}`);
  return { name, column: attribute.column, sql: attribute.kind === 'ref' ? 'uuid' : sqlType(attribute) };
}

/** Columns that are written. What has a mask is refused: a mask that comes back is noticed on entities. */
export function written(meta: TypeMeta, names: readonly string[]): Stored[] {
  const masked = names.find(name => (meta.attributes.get(name) as ScalarAttribute | undefined)?.mask);
  if (masked) throw new Error(`${meta.name}.${masked} has a mask: write it as an entity`);
  return names.map(name => stored(meta, name));
}

const statements = new Map<string, Prepared>();

/** The statement for a use; uses are named by types and attributes, of which there are only so many. */
export function statementFor(use: readonly unknown[], text: () => string): Prepared {
  const key = use.join(' ');
  const known = statements.get(key) ?? prepared(text());
  statements.set(key, known);
  return known;
}
