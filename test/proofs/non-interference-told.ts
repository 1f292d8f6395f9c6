// What a mutation tells although it may not be read (依职责告知): decided one by one, each with the decision that says why.
import type { TypeMeta } from '../../src/model/meta.ts';
import type { Asked } from './non-interference-world.ts';
import type { StoredRow } from './operations/stock.ts';

interface Told {
  readonly mutation: string;
  /** Type of the object that the asker names. */
  readonly named: string;
  /** Type of the rows whose being there is told, and their column that holds the named id. */
  readonly type: string;
  readonly column: string;
  readonly decision: string;
}

const TOLD: readonly Told[] = [
  {
    mutation: 'createAccount',
    named: 'StaffMember',
    type: 'StaffMember',
    column: 'id',
    decision: 'an administrator is given a person by an opaque id, and learns whether there is such a person',
  },
  {
    mutation: 'submitDeclaration',
    named: 'Household',
    type: 'SelfDeclaration',
    column: 'household_id',
    decision: 'docs/decisions/0025-what-a-helper-learns.md',
  },
];

/** Types of which a mutation tells as such: all their rows stay. Whoever assigns learns whether a person holds such a post. */
const TOLD_WHOLE: readonly (readonly [mutation: string, types: readonly string[], decision: string])[] = [
  ['assignMatter', ['Account', 'RoleGrant', 'AssignedMatter'], 'docs/decisions/0036-assigned-matters-are-posts.md'],
];

/** Rows of which the operations of a run are told by decision: they stay as they are. */
export function toldBy(operations: readonly Asked[]): (meta: TypeMeta, row: StoredRow) => boolean {
  const told = TOLD.map(({ mutation, named, type, column }) => {
    const texts = operations.filter(({ query }) => query.includes(`${mutation}(`));
    const ids = new RegExp(`${named}_([0-9a-f-]{36})`, 'g');
    const found = texts.flatMap(({ query, variables }) => [...`${query}${JSON.stringify(variables)}`.matchAll(ids)]);
    return { type, column, ids: new Set(found.map(([, id]) => id)) };
  });
  const whole = new Set(
    TOLD_WHOLE.flatMap(([mutation, types]) =>
      operations.some(({ query }) => query.includes(`${mutation}(`)) ? types : [],
    ),
  );
  return (meta, row) =>
    whole.has(meta.name) || told.some(({ type, column, ids }) => type === meta.name && ids.has(String(row[column])));
}
