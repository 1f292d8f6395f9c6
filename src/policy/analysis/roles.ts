// Roles and labels that the tables forget (角色与敏感级别): a role that no row names, a row for roles that nobody can hold,
// and fields that nobody sees in full.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import { isPublished } from '../../model/meta.ts';
import { clearanceRows, type PolicySet } from '../policy.ts';
import { NOT_GRANTED } from './declared.ts';
import { type AnalysisFinding, atRow, lineOf, placedRows } from './finding.ts';

export function* roleFindings(set: PolicySet): Generator<AnalysisFinding> {
  const placed = [...set.policies.values()].flatMap(policy => [...placedRows(policy)]);
  const named = new Set(placed.flatMap(({ row }) => row.roles));
  for (const role of Object.keys(PRINCIPAL_ROLE) as PrincipalRole[]) {
    if (named.has(role) || role in NOT_GRANTED) continue;
    yield {
      check: 'unused role',
      at: role,
      severity: 'warning',
      file: 'policies/roles.ts',
      line: null,
      zh: `没有任何规则用到角色 ${role}（${PRINCIPAL_ROLE[role]}）`,
      en: `No row names the role ${role}`,
    };
  }
  for (const one of placed) {
    const unheld = one.row.roles.filter(role => role !== 'PUBLIC' && role in NOT_GRANTED);
    if (unheld.length === 0) continue;
    const reasons = unheld.map(role => `${role} ${NOT_GRANTED[role]}`).join('; ');
    yield atRow(one, 'unheld role', unheld.length === one.row.roles.length ? 'error' : 'warning', {
      zh: `没有账户能取得角色 ${unheld.join('、')}`,
      en: `no account can hold ${unheld.join(', ')}: ${reasons}`,
    });
  }
  yield* unseenFields(set);
}

function* unseenFields(set: PolicySet): Generator<AnalysisFinding> {
  for (const policy of set.policies.values())
    for (const attribute of policy.meta.attributes.values()) {
      if (!isPublished(attribute)) continue;
      const rows = clearanceRows(policy, attribute);
      const open = attribute.label === 'PUBLIC' && !policy.fields.has(attribute.name);
      if (open || rows.some(row => !row.masked && row.roles.some(role => role === 'PUBLIC' || !(role in NOT_GRANTED))))
        continue;
      const at = `${policy.meta.name}.${attribute.name}`;
      yield {
        check: 'unseen field',
        at,
        severity: 'error',
        file: policy.file,
        line: lineOf(policy, attribute.label!),
        zh: `没有人能完整查看 ${at}（${attribute.label}）`,
        en: `Nobody is cleared to see ${at} (${attribute.label}) in full`,
      };
    }
}
