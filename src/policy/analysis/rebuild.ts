// Values put together again (推算还原): what a role may not see, but could work out from what it does see, in full or
// masked. Judged for each role with all its conditions met: the most that one post can show.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import type { Attribute } from '../../model/meta.ts';
import { clearanceRows, type Policy, type PolicySet } from '../policy.ts';
import { DERIVATIONS, type Derivation } from './declared.ts';
import { type AnalysisFinding, lineOf } from './finding.ts';

type Sight = 'full' | 'masked' | 'none';

function sightOf(policy: Policy, attribute: Attribute, role: PrincipalRole): Sight {
  if (attribute.label === 'PUBLIC' && !policy.fields.has(attribute.name)) return 'full';
  const rows = clearanceRows(policy, attribute).filter(({ roles }) => roles.includes(role) || roles.includes('PUBLIC'));
  return rows.some(({ masked }) => !masked) ? 'full' : rows.length > 0 ? 'masked' : 'none';
}

const reads = (policy: Policy, role: PrincipalRole): boolean =>
  (policy.verbs.get('read') ?? []).some(({ roles }) => roles.includes(role) || roles.includes('PUBLIC'));

function known(policy: Policy, role: PrincipalRole, derivation: Derivation): Set<string> {
  const parts = new Set<string>();
  for (const attribute of policy.meta.attributes.values()) {
    const sight = sightOf(policy, attribute, role);
    if (sight === 'none') continue;
    for (const part of derivation[sight][attribute.name] ?? []) parts.add(part);
  }
  return parts;
}

export function* rebuildFindings(
  set: PolicySet,
  derivations: readonly Derivation[] = DERIVATIONS,
): Generator<AnalysisFinding> {
  for (const policy of set.policies.values())
    for (const derivation of derivations) {
      const value = policy.meta.attributes.get(derivation.value);
      if (!value) continue;
      const able = (Object.keys(PRINCIPAL_ROLE) as PrincipalRole[]).filter(role => {
        if (!reads(policy, role) || sightOf(policy, value, role) === 'full') return false;
        const parts = known(policy, role, derivation);
        return derivation.parts.every(part => parts.has(part));
      });
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
