// Static analysis of the policies (静态分析): what can be wrong with rules that are complete. `npm run policy -- check` prints
// it; an error means that the rules cannot be meant so, and the server does not start.
import { findIncomplete } from '../completeness.ts';
import type { PolicySet } from '../policy.ts';
import { administratorFindings } from './administrators.ts';
import { JUSTIFIED, type Justified } from './declared.ts';
import { escalationFindings } from './escalation.ts';
import type { AnalysisFinding } from './finding.ts';
import { impossibleFindings } from './impossible.ts';
import { meaningFindings } from './meaning.ts';
import { rebuildFindings } from './rebuild.ts';
import { roleFindings } from './roles.ts';
import { subsumptionFindings } from './subsumption.ts';

/** Everything found, errors first; justified warnings are left out. */
export function analyse(set: PolicySet, justified: readonly Justified[] = JUSTIFIED): AnalysisFinding[] {
  const incomplete = findIncomplete(set).map(
    (found): AnalysisFinding => ({ ...found, check: 'incomplete', at: found.file, severity: 'error', line: null }),
  );
  // The other checks take complete tables for given.
  if (incomplete.length > 0) return incomplete;
  const found = [
    ...meaningFindings(set),
    ...impossibleFindings(set),
    ...administratorFindings(set),
    ...escalationFindings(set),
    ...rebuildFindings(set),
    ...roleFindings(set),
    ...subsumptionFindings(set),
  ];
  const covers = (one: Justified, { check, at, severity }: AnalysisFinding) =>
    severity === 'warning' && one.check === check && one.at === at;
  const stale = justified.filter(one => !found.some(finding => covers(one, finding)));
  const open = found.filter(finding => !justified.some(one => covers(one, finding)));
  return [...open, ...stale.map(staleFinding)].sort((a, b) => rank(a) - rank(b));
}

const rank = ({ severity }: AnalysisFinding): number => (severity === 'error' ? 0 : 1);

const staleFinding = ({ check, at }: Justified): AnalysisFinding => ({
  check: 'stale justification',
  at,
  severity: 'warning',
  file: 'src/policy/analysis/declared.ts',
  line: null,
  zh: `${at} 的 ${check} 已不再出现，请删去理由`,
  en: `${check} of ${at} no longer occurs; remove its justification`,
});
