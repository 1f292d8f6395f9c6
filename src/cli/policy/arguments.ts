// What the commands take (命令参数): `--action read --on Type:<business key or id>[.field] --at TIME`.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closeNames } from '../../demo/find-persona.ts';
import { globalId, parseGlobalId } from '../../model/global-id.ts';
import { isPublished, typeNamed } from '../../model/meta.ts';
import { isMoment } from '../../model/scalars.ts';
import { instantOf, type Question, questionOf } from '../../modules/audit/question.ts';
import type { PolicySet } from '../../policy/policy.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Throws with the usage where a word is not understood. */
export function read(words: string[], options: NonNullable<ParseArgsConfig['options']>, usage: string) {
  try {
    const { values } = parseArgs({ args: words, options });
    return values as Record<string, string | boolean | undefined>;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n用法 / Usage: npm run policy -- ${usage}`);
  }
}

export function required(value: string | boolean | undefined, name: string, usage: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`缺少 / missing: --${name}\n用法 / Usage: npm run policy -- ${usage}`);
}

/** Keys may hold dots (`Account:med.op`), so what follows the last one is a field only where the type has it. */
export function questionIn(set: PolicySet, action: string, on: string): Question {
  const colon = on.indexOf(':');
  const type = colon === -1 ? on : on.slice(0, colon);
  const rest = colon === -1 ? '' : on.slice(colon + 1);
  const dot = rest.lastIndexOf('.');
  const attribute = dot === -1 ? undefined : typeNamed(type)?.attributes.get(rest.slice(dot + 1));
  const field = attribute && isPublished(attribute) ? attribute.name : null;
  const name = field === null ? rest : rest.slice(0, dot);
  const id = UUID.test(name) ? globalId(type, name) : parseGlobalId(name)?.type === type ? name : null;
  return questionOf(set, { action, field, ...(id ? { id } : { type, key: name || null }) });
}

export function momentIn(at: string | boolean | undefined): string | null {
  if (at === undefined) return null;
  if (typeof at !== 'string' || !isMoment(at))
    throw new Error('--at: 应为带时区的时刻 / an instant with its offset, such as 2023-04-17T09:00:00+08:00');
  return instantOf(at);
}

export function noSuchPerson(username: string): Error {
  const close = closeNames(username);
  const hint = close.length > 0 ? `\n是否指 / Did you mean: ${close.join(', ')}` : '';
  return new Error(`没有该账户或该行 / There is no such account, or no such row${hint}`);
}
