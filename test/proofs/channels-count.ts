// What a filter may count (筛选的预期): the rows in scope on which the viewer's own value satisfies the operator, where a
// value that is not seen in full counts as missing.
import type { Operator } from '../../src/model/connection.ts';
import { globalId } from '../../src/model/global-id.ts';
import {
  type ManyAttribute,
  metaOf,
  type RefAttribute,
  type ScalarAttribute,
  type TypeMeta,
} from '../../src/model/meta.ts';
import type { Probe } from './channels-probe.ts';
import type { View } from './non-interference-view.ts';
import type { StoredRow } from './operations/stock.ts';

/** The values of the field as the viewer may compare them, one for each row in scope. */
export function operands(
  view: View,
  meta: TypeMeta,
  attribute: ScalarAttribute,
  rows: readonly StoredRow[],
): unknown[] {
  return rows
    .filter(({ id }) => view.sees(meta, id))
    .map(row => {
      if (view.access(meta, attribute, row) !== 'FULL') return null;
      return attribute.kind === 'id' ? globalId(meta.name, row.id) : (row[attribute.column] ?? null);
    });
}

const EXACT: { readonly [operator in Operator]?: (value: unknown, given: unknown) => boolean } = {
  eq: (value, given) => value === given,
  ne: (value, given) => value !== given,
  in: (value, given) => (given as unknown[]).includes(value),
  isNull: (value, given) => (value === null) === given,
  startsWith: (value, given) => value !== null && String(value).startsWith(String(given)),
  contains: (value, given) => value !== null && String(value).includes(String(given)),
};

/** How many rows the operator has to find; null where only the two halves of an order add up. */
export function expectedCount(operator: Operator, given: unknown, values: readonly unknown[]): number | null {
  const holds = EXACT[operator];
  return holds ? values.filter(value => holds(value, given)).length : null;
}

/** Operators that together find each row that has a value, exactly once. */
export const HALVES: readonly (readonly [Operator, Operator])[] = [
  ['lt', 'gte'],
  ['lte', 'gt'],
];

/** How many rows have a related row that the viewer sees, along a relation that the viewer sees. */
export function linked({ view, ...probe }: Probe, meta: TypeMeta, attribute: RefAttribute | ManyAttribute): number {
  const target = metaOf(attribute.target());
  const rows = probe.visible(meta).filter(row => view.access(meta, attribute, row) === 'FULL');
  if (attribute.kind === 'ref')
    return rows.filter(row => row[attribute.column] !== null && view.sees(target, row[attribute.column])).length;
  const back = target.attributes.get(attribute.mappedBy) as RefAttribute;
  const children = probe.visible(target).filter(row => view.access(target, back, row) === 'FULL');
  const parents = new Set(children.map(row => row[back.column]));
  return rows.filter(({ id }) => parents.has(id)).length;
}
