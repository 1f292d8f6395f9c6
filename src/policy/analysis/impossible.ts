// Conditions that can never hold (永不成立): tests of one row that exclude each other, and facts that no role of the row can
// carry. Such a row looks like a grant and is none.
import { isSlot, type Test } from '../condition.ts';
import type { PolicySet, Row } from '../policy.ts';
import { factsOfRole } from './declared.ts';
import { type AnalysisFinding, atRow, placedRows } from './finding.ts';

const testsOf = (row: Row): Test[] => row.conditions.flatMap(({ tests }) => tests);
const sameOperand = (a: Test, b: Test): boolean => JSON.stringify(a.operand) === JSON.stringify(b.operand);

/** Whether no value at all passes both tests of one attribute. */
export function exclude(a: Test, b: Test): boolean {
  if (a.attribute !== b.attribute) return false;
  const pair = `${a.operator} ${b.operator}`;
  if (pair === '$eq $differs' || pair === '$reached $open') if (sameOperand(a, b)) return true;
  const [x, y] = [a.operand, b.operand];
  if (isSlot(x) || isSlot(y)) return false;
  switch (pair) {
    case '$eq $eq':
      return x !== y;
    case '$within $within':
      return !String(x).startsWith(String(y)) && !String(y).startsWith(String(x));
    case '$eq $within':
      return !String(x).startsWith(String(y));
    case '$reached $open':
      return String(x) <= String(y);
    case '$reached $lasts':
    case '$eq $lasts':
      return String(x) < String(y);
    case '$eq $reached':
      return String(x) > String(y);
    case '$eq $open':
      return String(x) <= String(y);
    default:
      return false;
  }
}

export function* impossibleFindings(set: PolicySet): Generator<AnalysisFinding> {
  for (const policy of set.policies.values())
    for (const placed of placedRows(policy)) {
      const tests = testsOf(placed.row);
      if (tests.some(a => tests.some(b => a !== b && exclude(a, b))))
        yield atRow(placed, 'contradiction', 'error', {
          zh: '条件互相矛盾，永不成立',
          en: 'its conditions contradict each other and never hold',
        });
      const facts = [...new Set(tests.flatMap(({ operand }) => (isSlot(operand) ? [operand.slot] : [])))];
      if (placed.row.roles.some(role => facts.every(fact => factsOfRole(role).includes(fact)))) continue;
      yield atRow(placed, 'missing fact', 'error', {
        zh: `${placed.row.roles.join('、')} 的任职都没有 ${facts.join('、')}，条件永不成立`,
        en: `no post of ${placed.row.roles.join(', ')} carries ${facts.join(', ')}, so it never holds`,
      });
    }
}
