// Digest of a request body (内容摘要): tells whether a repeated request says the same. The order of keys says nothing.
import { createHash } from 'node:crypto';

/** A text that JSON writes as it is. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;

/** As JSON writes it; a body has thousands of short texts, and asking for each costs more than the text. */
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** JSON in which an object is a list of its members by name; what is null is not there. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let members = '';
  if (Array.isArray(value)) for (const item of value) members += `,${canonical(item)}`;
  else
    for (const name of Object.keys(value).sort()) {
      const item = (value as Readonly<Record<string, unknown>>)[name];
      if (item !== undefined && item !== null) members += `,[${quoted(name)},${canonical(item)}]`;
    }
  return `[${members.slice(1)}]`;
}

export const digestOf = (body: unknown): string => createHash('sha256').update(canonical(body)).digest('hex');
