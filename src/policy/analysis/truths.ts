// Who is granted what under which truths (真值枚举): a compiled policy judged without rows, for one role and one assignment
// of truth to the conditions that occur. What compares and searches policies exhaustively is built on it.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import { isSlot, type Test } from '../condition.ts';
import type { PostFact } from '../principal.ts';
import type { CompiledRow, CompiledTable, CompiledType } from './compiled.ts';
import { exclude } from './impossible.ts';

export type Grant = 'NO' | 'MASKED' | 'YES';

export const RANK: Record<Grant, number> = { NO: 0, MASKED: 1, YES: 2 };
export const keyOf = ({ attribute, operator, operand }: Test): string => JSON.stringify([attribute, operator, operand]);
export type Truths = ReadonlySet<string>;

/** The public has no facts but the time. */
const CLOCK: readonly PostFact[] = ['now', 'today'];
const isForAll = ({ roles, tests }: CompiledRow): boolean =>
  roles.includes('PUBLIC') && tests.every(({ operand }) => !isSlot(operand) || CLOCK.includes(operand.slot));

/** Rows that count for somebody with one post of the role: its own, and those of the public. */
export const rowsFor = (role: PrincipalRole, rows: readonly CompiledRow[]): CompiledRow[] =>
  rows.filter(row => isForAll(row) || (role !== 'PUBLIC' && row.roles.includes(role)));

export function granted(rows: readonly CompiledRow[], truths: Truths): Grant {
  const holding = rows.filter(({ tests }) => tests.every(test => truths.has(keyOf(test))));
  return holding.some(({ masked }) => !masked) ? 'YES' : holding.length > 0 ? 'MASKED' : 'NO';
}

const ANYBODY: CompiledRow = { roles: Object.keys(PRINCIPAL_ROLE) as PrincipalRole[], tests: [], masked: false };
export const rowsAt = (table: CompiledTable | undefined, place: string): readonly CompiledRow[] => table?.[place] ?? [];

export function clearance(type: CompiledType | undefined, field: string): readonly CompiledRow[] {
  const label = type?.labels[field];
  if (!type || !label) return [];
  if (type.fields[field]) return type.fields[field];
  return label === 'PUBLIC' ? [ANYBODY] : rowsAt(type.clearances, label);
}

/** Every assignment of truth in which no two true tests exclude each other, those with few true ones first. */
export function assignments(tests: readonly Test[]): Test[][] {
  let found: Test[][] = [[]];
  for (const test of tests)
    found = found.flatMap(held =>
      held.some(other => exclude(test, other) || exclude(other, test)) ? [held] : [held, [...held, test]],
    );
  return found.sort((a, b) => a.length - b.length);
}
