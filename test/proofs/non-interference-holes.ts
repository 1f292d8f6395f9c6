// Holes (漏洞): deliberate mistakes in the engine, each of the kind that has been made elsewhere. The proof has to find
// every one of them; a proof that finds nothing proves nothing.
import { jest } from '@jest/globals';
import { anywhere } from '../../policies/conditions.ts';
import { policies } from '../../policies/index.ts';
import { masks } from '../../policies/masks.ts';
import { allStaff } from '../../policies/roles.ts';
import { ACCESS_CODE } from '../../src/graph/read/access.ts';
import { Viewpoint } from '../../src/graph/read/viewpoint.ts';
import type { Mask } from '../../src/policy/mask.ts';
import type { Row } from '../../src/policy/policy.ts';

export interface Hole {
  readonly name: string;
  /** Makes the mistake, and gives the way to undo it. */
  readonly open: () => () => void;
}

const original = { ...methods() };

function methods() {
  const { operand, shown, scope, scopeOfMany } = Viewpoint.prototype;
  return { operand, shown, scope, scopeOfMany };
}

/** Whether the compiler is at work in a function or file of this name. */
const within = (name: string): boolean => new Error().stack?.includes(name) ?? false;

function spy<Name extends keyof typeof original>(
  name: Name,
  replacement: (this: Viewpoint, ...given: Parameters<(typeof original)[Name]>) => ReturnType<(typeof original)[Name]>,
): () => void {
  const spied = jest.spyOn(Viewpoint.prototype, name as 'operand').mockImplementation(replacement as never);
  return () => spied.mockRestore();
}

/** Rows that are found by their key ask one door for their scope, rows that are looked for among many the other. */
const scopeOpenIn = (place: string) => () => {
  const doors = [spy('scope', opened('scope', place)), spy('scopeOfMany', opened('scopeOfMany', place))];
  return () => {
    for (const close of doors) close();
  };
};

const opened = (door: 'scope' | 'scopeOfMany', place: string): Viewpoint[typeof door] =>
  function (this: Viewpoint, meta, alias, verb) {
    const scope = original[door].call(this, meta, alias, verb);
    return within(place) ? 'true' : scope;
  };

const operandOpenIn = (place: string) => () =>
  spy('operand', function (meta, attribute, alias, path) {
    return within(place) ? `${alias}.${attribute.column}` : original.operand.call(this, meta, attribute, alias, path);
  });

function widened(type: string, label: string, by: Row): () => void {
  const clearances = policies.find(draft => draft.type.name === type)!.clearances as Map<string, readonly Row[]>;
  const known = clearances.get(label)!;
  clearances.set(label, [...known, by]);
  return () => void clearances.set(label, known);
}

export const HOLES: readonly Hole[] = [
  { name: 'a filter compares the value that is hidden', open: operandOpenIn('filter.ts') },
  { name: 'an order goes by the value that is hidden', open: operandOpenIn('order.ts') },
  { name: 'a list shows rows out of scope', open: scopeOpenIn('connection-sql.ts') },
  { name: 'totalCount counts rows out of scope', open: scopeOpenIn('at count ') },
  { name: 'a to-one field shows a row out of scope', open: scopeOpenIn('refSql') },
  { name: 'a filter looks through a relation at rows out of scope', open: scopeOpenIn('filter.ts') },
  {
    name: 'a withheld value is put out',
    open: () =>
      spy('shown', function (meta, attribute, alias, value) {
        return { ...original.shown.call(this, meta, attribute, alias, value), sql: value };
      }),
  },
  {
    name: 'extensions.access tells whether there is a hidden value',
    open: () =>
      spy('shown', function (meta, attribute, alias, value) {
        const shown = original.shown.call(this, meta, attribute, alias, value);
        const code = shown.code && `(case when ${value} is null then ${ACCESS_CODE.FULL} else ${shown.code} end)`;
        return { ...shown, code };
      }),
  },
  {
    name: 'a mask shows one digit more',
    open: () => {
      const known = masks.map(({ sql }) => sql);
      // One more character than the mask leaves.
      const wider = (sql: Mask['sql']) => (value: string) =>
        `overlay(${sql(value)} placing substr(${value}, position('*' in ${sql(value)}), 1) from position('*' in ${sql(value)}))`;
      for (const mask of masks) Object.assign(mask, { sql: wider(mask.sql) });
      return () => masks.forEach((mask, index) => void Object.assign(mask, { sql: known[index] }));
    },
  },
  {
    name: 'a clearance is wider in SQL than in the policy',
    open: () =>
      widened('StaffMember', 'PERSONAL', { roles: allStaff, conditions: [anywhere], masked: false, because: null }),
  },
];
