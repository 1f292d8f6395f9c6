// Refuse to start incomplete (启动检查): a type without policy, a field without label, a label without clearance, a verb
// without rule, a mask that does not exist. Each finding names the file to edit. Unknown means no, and says so at once.
import { PRINCIPAL_ROLE } from '../domain/vocabulary.ts';
import { divisionLevel } from '../model/connection.ts';
import { type Attribute, allTypes, type ScalarAttribute, type TypeMeta } from '../model/meta.ts';
import { isMarked, SENSITIVITY } from '../model/sensitivity.ts';
import { allVerbs, isReading } from '../model/verb.ts';
import { workflowOf } from '../model/workflow.ts';
import { isSlot, OPERATORS } from './condition.ts';
import { clearanceRows, type Policy, type PolicySet, type Row } from './policy.ts';
import { POST_FACTS } from './principal.ts';

export interface Finding {
  readonly file: string;
  readonly zh: string;
  readonly en: string;
}

export class IncompletePolicy extends Error {
  override readonly name = 'IncompletePolicy';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ file, zh, en }) => `  ${file}: ${zh} / ${en}`);
    super(['权限规则不完整，拒绝启动 / The policy is incomplete; the server does not start', ...lines].join('\n'));
    this.findings = findings;
  }
}

/** Everything that is missing or cannot be right, at once. */
export function findIncomplete(set: PolicySet): Finding[] {
  return [...allTypes().flatMap(meta => [...typeFindings(set, meta)]), ...verbFindings(set)];
}

export function assertComplete(set: PolicySet): void {
  const findings = findIncomplete(set);
  if (findings.length > 0) throw new IncompletePolicy(findings);
}

function* typeFindings(set: PolicySet, meta: TypeMeta): Generator<Finding> {
  const policy = set.policies.get(meta.name);
  if (!policy) {
    const file = 'policies/index.ts';
    yield {
      file,
      zh: `类型 ${meta.name}（${meta.file}）没有权限规则`,
      en: `${meta.name} (${meta.file}) has no policy`,
    };
    return;
  }
  for (const attribute of meta.attributes.values()) yield* attributeFindings(set, policy, attribute);
  for (const [place, rows] of [...policy.verbs, ...policy.clearances, ...policy.fields])
    for (const row of rows) yield* rowFindings(policy, place, row);
  if ((policy.verbs.get('read') ?? []).length === 0)
    yield { file: policy.file, zh: `${meta.name} 没有 read 规则`, en: `${meta.name} has no row for read` };
  for (const name of policy.fields.keys())
    if (!meta.attributes.has(name))
      yield { file: policy.file, zh: `${meta.name} 没有字段 ${name}`, en: `${meta.name} has no field ${name}` };
  yield* countFindings(policy);
  yield* exportFindings(policy);
  for (const label of policy.clearances.keys())
    if (!(label in SENSITIVITY))
      yield { file: policy.file, zh: `没有敏感级别 ${label}`, en: `There is no label ${label}` };
}

/** Whoever may count needs dimensions of closed values; dimensions need somebody who may count. */
function* countFindings({ file, meta, verbs }: Policy): Generator<Finding> {
  if (!meta.counted && !verbs.has('count')) return;
  if (!meta.counted)
    yield { file: meta.file, zh: `${meta.name} 没有计数维度`, en: `${meta.name} may be counted, but not by anything` };
  else if ((verbs.get('count') ?? []).length === 0)
    yield { file, zh: `${meta.name} 没有 count 规则`, en: `${meta.name} has dimensions, and no row for count` };
  for (const name of [...(meta.counted?.by ?? []), meta.counted?.household ?? 'id']) {
    const attribute = meta.attributes.get(divisionLevel(name) === null ? name : (meta.counted?.division ?? 'region'));
    const closed = attribute?.kind === 'choice' || attribute?.kind === 'flag' || attribute?.kind === 'ref';
    if (attribute && (closed || name === meta.counted?.household)) continue;
    yield { file: meta.file, zh: `${meta.name} 不能按 ${name} 计数`, en: `${meta.name} cannot be counted by ${name}` };
  }
}

/** What is sealed or secret leaves one row at a time, by a verb or a reading that leaves its line. */
function* exportFindings({ file, meta, verbs }: Policy): Generator<Finding> {
  const secret = [...meta.attributes.values()].some(({ label }) => label !== null && isMarked(label));
  if (verbs.has('export') && secret)
    yield {
      file,
      zh: `${meta.name} 有工作秘密或保密字段，不能导出`,
      en: `${meta.name} has fields that are work secrets or confidential, and cannot be exported`,
    };
}

function* attributeFindings(set: PolicySet, policy: Policy, attribute: Attribute): Generator<Finding> {
  const { meta } = policy;
  const coordinate = `${meta.name}.${attribute.name}`;
  // `null` is a decision (not published); undefined is a label that somebody forgot.
  if (attribute.label === null) return;
  if (attribute.label === undefined || !(attribute.label in SENSITIVITY)) {
    yield { file: meta.file, zh: `${coordinate} 没有敏感级别`, en: `${coordinate} has no sensitivity label` };
    return;
  }
  if (attribute.label === 'PUBLIC') return;
  const rows = clearanceRows(policy, attribute);
  if (rows.length === 0)
    yield {
      file: policy.file,
      zh: `${coordinate} 的敏感级别 ${attribute.label} 没有任何授权`,
      en: `${coordinate} is labelled ${attribute.label}, and no post is cleared for that`,
    };
  if (!rows.some(row => row.masked)) return;
  const mask = (attribute as ScalarAttribute).mask;
  if (attribute.kind !== 'text' || !mask || !set.masks.has(mask))
    yield {
      file: mask ? 'policies/masks.ts' : meta.file,
      zh: `${coordinate} 须脱敏显示，但没有可用的脱敏规则`,
      en: `${coordinate} is shown masked to some, but it has no mask that exists`,
    };
}

function* rowFindings({ file, meta }: Policy, place: string, row: Row): Generator<Finding> {
  const at = `${meta.name}.${place}`;
  if (row.roles.length === 0) yield { file, zh: `${at} 有一行没有角色`, en: `A row of ${at} has no role` };
  for (const role of row.roles)
    if (!(role in PRINCIPAL_ROLE)) yield { file, zh: `${at}：没有角色 ${role}`, en: `${at}: there is no role ${role}` };
  for (const { tests } of row.conditions)
    for (const test of tests) {
      const attribute = meta.attributes.get(test.attribute);
      if (!attribute || attribute.kind === 'many')
        yield { file, zh: `${at}：没有字段 ${test.attribute}`, en: `${at}: ${meta.name} has no ${test.attribute}` };
      if (isSlot(test.operand) && !POST_FACTS.includes(test.operand.slot))
        yield {
          file,
          zh: `${at}：任职没有 ${test.operand.slot}`,
          en: `${at}: a post has no ${test.operand.slot}`,
        };
      if (!(test.operator in OPERATORS))
        yield { file, zh: `${at}：没有运算 ${test.operator}`, en: `${at}: there is no operator ${test.operator}` };
    }
}

function* verbFindings(set: PolicySet): Generator<Finding> {
  const declared = new Set(allVerbs().map(({ type, verb }) => `${type.name}.${verb}`));
  for (const { type, verb, file } of allVerbs()) {
    if ((set.policies.get(type.name)?.verbs.get(verb) ?? []).length > 0) continue;
    const policyFile = set.policies.get(type.name)?.file ?? 'policies/index.ts';
    yield {
      file: policyFile,
      zh: `操作 ${type.name}.${verb}（${file}）没有规则`,
      en: `The verb ${type.name}.${verb} (${file}) has no rule`,
    };
  }
  for (const { meta, verbs, file } of set.policies.values())
    for (const verb of verbs.keys())
      if (!isReading(verb) && !declared.has(`${meta.name}.${verb}`))
        yield {
          file,
          zh: `规则 ${meta.name}.${verb} 没有对应操作`,
          en: `The rule ${meta.name}.${verb} has no mutation`,
        };
  for (const meta of allTypes())
    for (const verb of Object.keys(workflowOf(meta.class)?.transitions ?? {}))
      if (!declared.has(`${meta.name}.${verb}`))
        yield {
          file: meta.file,
          zh: `流程中的 ${verb} 没有对应操作`,
          en: `The workflow's ${meta.name}.${verb} has no mutation`,
        };
}
