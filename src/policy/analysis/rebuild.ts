// Values put together again (推算还原): what somebody may not see, but could work out from what is shown, in full or masked.
// Judged for each role and each way in which its conditions can come out together.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import type { PolicySet } from '../policy.ts';
import { type CompiledType, compiled } from './compiled.ts';
import { DERIVATIONS, type Derivation } from './declared.ts';
import { type AnalysisFinding, lineOf } from './finding.ts';
import { assignments, clearance, granted, keyOf, rowsAt, rowsFor } from './truths.ts';

/** Whether one post of the role can rebuild the value on some row that it may read. */
function rebuilds(type: CompiledType, role: PrincipalRole, derivation: Derivation): boolean {
  const names = [derivation.value, ...Object.keys(derivation.full), ...Object.keys(derivation.masked)];
  const fields = [...new Set(names)].map(name => [name, rowsFor(role, clearance(type, name))] as const);
  const read = rowsFor(role, rowsAt(type.verbs, 'read'));
  const rows = [...read, ...fields.flatMap(([, found]) => found)];
  const tests = new Map(rows.flatMap(row => row.tests.map(test => [keyOf(test), test] as const)));
  return assignments([...tests.values()]).some(held => {
    const truths = new Set(held.map(keyOf));
    if (granted(read, truths) === 'NO') return false;
    const parts = new Set<string>();
    for (const [name, cleared] of fields) {
      const sight = granted(cleared, truths);
      if (name === derivation.value && sight === 'YES') return false;
      const shown = sight === 'YES' ? derivation.full[name] : sight === 'MASKED' ? derivation.masked[name] : [];
      for (const part of shown ?? []) parts.add(part);
    }
    return derivation.parts.every(part => parts.has(part));
  });
}

export function* rebuildFindings(
  set: PolicySet,
  derivations: readonly Derivation[] = DERIVATIONS,
): Generator<AnalysisFinding> {
  const { types } = compiled(set);
  for (const policy of set.policies.values())
    for (const derivation of derivations) {
      const value = policy.meta.attributes.get(derivation.value);
      if (!value) continue;
      const roles = Object.keys(PRINCIPAL_ROLE) as PrincipalRole[];
      const able = roles.filter(role => rebuilds(types[policy.meta.name]!, role, derivation));
      if (able.length === 0) continue;
      const at = `${policy.meta.name}.${derivation.value}`;
      yield {
        check: 'rebuilt value',
        at,
        severity: 'error',
        file: policy.file,
        line: lineOf(policy, value.label!),
        zh: `${able.join('、')} 无权完整查看 ${at}，却可由其他字段推算`,
        en: `${able.join(', ')} may not see ${at}, but could rebuild it: ${derivation.because}`,
      };
    }
}
