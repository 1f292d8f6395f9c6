// Approved gains (批准的扩权): lines of policies/APPROVALS.md that let somebody see more of a confidential or sensitive field.
// A line names both versions and the coordinate, and counts for no other change.
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { Change } from './diff.ts';

export interface Approval {
  readonly before: string;
  readonly after: string;
  readonly coordinate: string;
}

const GUARDED: readonly (Sensitivity | null)[] = ['CONFIDENTIAL', 'SENSITIVE_PERSONAL'];
/** Digits of a version that a line has to name at least. */
const SHORTEST = 12;
const LINE = /^\|\s*`?([0-9a-f]+)`?\s*\|\s*`?([0-9a-f]+)`?\s*\|\s*`?(\w+\.\w+)`?\s*\|/;

export const approvalsIn = (markdown: string): Approval[] =>
  markdown.split('\n').flatMap(line => {
    const [, before, after, coordinate] = LINE.exec(line) ?? [];
    return before && after && coordinate && Math.min(before.length, after.length) >= SHORTEST
      ? [{ before, after, coordinate }]
      : [];
  });

/** Gains on guarded fields that no line approves. */
export function unapproved(
  changes: readonly Change[],
  [before, after]: readonly [string, string],
  approvals: readonly Approval[],
): Change[] {
  const approved = new Set(
    approvals
      .filter(line => before.startsWith(line.before) && after.startsWith(line.after))
      .map(({ coordinate }) => coordinate),
  );
  return changes.filter(
    ({ gain, kind, labels, coordinate }) =>
      gain && kind !== 'verb' && labels.some(label => GUARDED.includes(label)) && !approved.has(coordinate),
  );
}
