// The verbs of a type (操作): one word from policy to mutation to audit line. Declared where the mutation is declared;
// the server refuses to start when a verb has no rule, or a rule has no verb.
import type { Class, TypeMeta } from './meta.ts';
import { metaOf } from './meta.ts';

export interface Verb {
  readonly type: TypeMeta;
  readonly verb: string;
  readonly mutation: string;
  /** Makes a new row, so there is none to judge before. */
  readonly creates: boolean;
  readonly file: string;
}

const verbs = new Map<string, Verb>();

export function registerVerb(type: Class, verb: string, mutation: string, creates: boolean, file: string): Verb {
  const meta = metaOf(type);
  const entry = { type: meta, verb, mutation, creates, file };
  const key = `${meta.name}.${verb}`;
  const known = verbs.get(key);
  // One verb may have two entrances, such as a form and a file; it stays one declaration.
  if (known && known.mutation === mutation && known.file === file && known.creates === creates) return known;
  if (known) throw new Error(`${key} is declared twice: ${known.mutation} and ${mutation}`);
  verbs.set(key, entry);
  return entry;
}

export const allVerbs = (): Verb[] => [...verbs.values()];

/** `read` shows rows, `count` how many there are, `export` hands them out whole: granted by rows of a policy like every verb, and no mutations. */
const READING: ReadonlySet<string> = new Set(['read', 'count', 'export']);
export const isReading = (verb: string): boolean => READING.has(verb);

export const isCreation = (meta: TypeMeta, verb: string): boolean =>
  verbs.get(`${meta.name}.${verb}`)?.creates ?? false;
