// Administrators and business values (三员与业务数据, N02): no row gives an administrator more of a business type than the
// own row, or than everybody has.
import { isSlot } from '../condition.ts';
import type { PolicySet, Row } from '../policy.ts';
import { ADMINISTRATORS } from '../principal.ts';
import { ADMINISTRATIVE, OWN_FACTS } from './declared.ts';
import { type AnalysisFinding, atRow, placedRows } from './finding.ts';

const isOwn = (row: Row): boolean =>
  row.conditions.some(({ tests }) =>
    tests.some(({ operator, operand }) => operator === '$eq' && isSlot(operand) && OWN_FACTS.includes(operand.slot)),
  );

export function* administratorFindings(set: PolicySet): Generator<AnalysisFinding> {
  for (const policy of set.policies.values()) {
    if (policy.meta.name in ADMINISTRATIVE) continue;
    for (const placed of placedRows(policy)) {
      const admitted = placed.row.roles.filter(role => ADMINISTRATORS.includes(role));
      if (admitted.length === 0 || isOwn(placed.row)) continue;
      yield atRow(placed, 'administrator', 'error', {
        zh: `管理员 ${admitted.join('、')} 不得接触业务数据（N02）`,
        en: `${admitted.join(', ')} would reach business values (N02)`,
      });
    }
  }
}
