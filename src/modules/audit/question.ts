// A question about access (权限提问): an action, a row by id or business key, perhaps a field. All of it is policy text,
// which is public, so what is wrong with a question may be said before anything is known of the row.
import { Failure, type Violation } from '../../domain/errors.ts';
import { parseGlobalId } from '../../model/global-id.ts';
import { isPublished, type TypeMeta, typeNamed } from '../../model/meta.ts';
import { isCreation } from '../../model/verb.ts';
import type { RowName } from '../../policy/explain/row-facts.ts';
import type { PolicySet } from '../../policy/policy.ts';

export interface Question {
  readonly action: string;
  readonly meta: TypeMeta;
  /** Null for a verb that makes a row, where there is none yet. */
  readonly name: RowName | null;
  readonly field: string | null;
}

export interface QuestionInput {
  action: string;
  id?: string | null;
  type?: string | null;
  key?: string | null;
  field?: string | null;
}

/** A moment as an instant; the database knows no years of myth, and nobody holds posts in them. */
export function instantOf(at: string | null | undefined): string | null {
  if (at == null) return null;
  const instant = new Date(at).toISOString();
  if (instant >= '1900' && instant < '2200') return instant;
  const violation = {
    path: 'input.at',
    rule: 'OUT_OF_RANGE',
    zh: '时刻须在 1900 至 2199 年间',
    en: 'A year from 1900 to 2199',
  };
  throw new Failure('INVALID_INPUT', { violations: [violation] });
}

/** Throws INVALID_INPUT with everything that is wrong. */
export function questionOf(set: PolicySet, input: QuestionInput): Question {
  const violations: Violation[] = [];
  const refuse = (name: string, rule: string, zh: string, en: string) =>
    void violations.push({ path: `input.${name}`, rule, zh, en });
  const parts = input.id == null ? null : parseGlobalId(input.id);
  const meta = typeNamed(parts?.type ?? input.type ?? '');
  const policy = meta && set.policies.get(meta.name);
  const { action } = input;
  const field = input.field ?? null;
  if ((input.id == null) === (input.type == null))
    refuse('id', 'ONE_NAME', '请给出 id，或 type 和 key', 'Give an id, or a type and a key');
  else if (!meta || !policy)
    refuse(input.id == null ? 'type' : 'id', 'UNKNOWN_TYPE', '没有这种对象类型', 'There is no such type of object');
  else {
    if (!policy.verbs.has(action)) {
      const verbs = [...policy.verbs.keys()].join(', ');
      refuse('action', 'UNKNOWN_ACTION', `${meta.zh}的操作有：${verbs}`, `The actions of ${meta.name} are: ${verbs}`);
    }
    const attribute = field === null ? null : meta.attributes.get(field);
    if (attribute === undefined || (attribute && !isPublished(attribute)))
      refuse('field', 'UNKNOWN_FIELD', `${meta.zh}没有该字段`, `${meta.name} has no such field`);
    else if (attribute && action !== 'read')
      refuse('field', 'READ_ONLY', '只能询问读取字段的权限', 'Only the reading of a field can be asked about');
    if (input.id == null && input.key == null && !isCreation(meta, action))
      refuse('key', 'REQUIRED', '请给出业务主键', 'Give the business key of the row');
    if (input.key != null && (input.id != null || meta.key === null))
      refuse('key', 'NO_KEY', '此处不能给出业务主键，请用 id', 'No business key is taken here; give an id');
  }
  if (violations.length > 0) throw new Failure('INVALID_INPUT', { violations });
  const name = parts ? { id: parts.id } : input.key == null ? null : { key: input.key };
  return { action, meta: meta!, name, field };
}
