// Columns that a row is made of (可写列): all but those that PostgreSQL makes itself, for copying rows of a type.
import { allTypes } from '../../src/model/meta.ts';

export function columnsOf(table: string, alias = ''): string {
  const { attributes } = allTypes().find(meta => meta.table === table)!;
  const prefix = alias && `${alias}.`;
  return [...attributes.values()]
    .flatMap(attribute => (attribute.kind === 'many' ? [] : [`${prefix}"${attribute.column}"`]))
    .join(', ');
}
