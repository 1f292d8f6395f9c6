// The permission matrix (权限矩阵): policies/PERMISSIONS.md, generated and committed, so that a change of policy shows in
// its diff what it means. One table of verbs per type, one of fields, and the cast of roles.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../domain/vocabulary.ts';
import { allTypes, isPublished, type TypeMeta } from '../model/meta.ts';
import { SENSITIVITY } from '../model/sensitivity.ts';
import { type Policy, type PolicySet, policyOf, type Row } from './policy.ts';
import { allGroups } from './role-group.ts';
import { describeField, describeVerb } from './sentences.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map(cells => row(...cells)),
];

function typeSection(set: PolicySet, meta: TypeMeta): string[] {
  const policy = policyOf(set, meta);
  const verbs = [...policy.verbs.keys()].map(verb => {
    const { zh, en } = describeVerb(set, verb, meta);
    return [`\`${verb}\``, zh, en, reasons(policy.verbs.get(verb) ?? [])];
  });
  const fields = new Map<string, { names: string[]; cells: string[] }>();
  for (const attribute of [...meta.attributes.values()].filter(isPublished)) {
    const sentence = describeField(set, meta, attribute) ?? { zh: '凡可读该行者', en: 'whoever may read the row' };
    const cells = [`${attribute.label} ${SENSITIVITY[attribute.label!]}`, sentence.zh, sentence.en];
    const known = fields.get(cells.join()) ?? { names: [], cells };
    known.names.push(`\`${attribute.name}\` ${attribute.zh}`);
    fields.set(cells.join(), known);
  }
  return [
    `## ${meta.name} ${meta.zh}`,
    '',
    `${meta.clause} · \`${meta.file}\` · \`${policy.file}\``,
    '',
    ...table(['操作 verb', '谁可以 who', 'who', '依据 because'], verbs),
    '',
    ...table(
      ['敏感级别 label', '可见 who', 'who', '字段 fields'],
      [...fields.values()].map(({ names, cells }) => [...cells, names.join('、')]),
    ),
    '',
  ];
}

const reasons = (rows: readonly Row[]): string =>
  [...new Set(rows.flatMap(found => found.because ?? []))].join('; ') || '—';

/** What the names of groups in the tables stand for. */
function groupSection(): string[] {
  const rows = allGroups().map(({ name, roles }) => [name.zh, name.en, roles.map(role => `\`${role}\``).join(' ')]);
  return ['## 角色组 groups of roles', '', ...table(['角色组', 'group', '角色 roles'], rows), ''];
}

/** Rows per role: what a role can get at most, with all conditions met. */
function roleSection(set: PolicySet): string[] {
  const types = allTypes();
  const rows = (Object.keys(PRINCIPAL_ROLE) as PrincipalRole[]).map(role => {
    const reach = types.flatMap(meta => verbsOf(policyOf(set, meta), role).map(verb => `${meta.name}.${verb}`));
    return [`\`${role}\``, PRINCIPAL_ROLE[role], reach.join(', ') || '—'];
  });
  return ['## 角色 roles', '', ...table(['角色 role', '名称', '最多可执行 may at most'], rows), ''];
}

const verbsOf = (policy: Policy, role: PrincipalRole): string[] =>
  [...policy.verbs].filter(([, rows]) => rows.some(found => found.roles.includes(role))).map(([verb]) => verb);

export function permissionMatrix(set: PolicySet): string {
  return [
    '# 权限矩阵 Permissions',
    '',
    '由 `npm run emit` 从 `policies/` 生成，请勿手改。Generated from `policies/` by `npm run emit`; do not edit.',
    '',
    `权限版本 policy version: \`${set.version}\``,
    '',
    '每个人同时具有“公众”的权限。Everybody also has what PUBLIC has.',
    '',
    ...allTypes().flatMap(meta => typeSection(set, meta)),
    ...groupSection(),
    ...roleSection(set),
  ].join('\n');
}
