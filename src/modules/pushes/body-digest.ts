// Digest of a request body (内容摘要): tells whether a repeated request says the same. The order of keys says nothing.
import { createHash, randomUUID } from 'node:crypto';
import { jsonOfSent } from '../../database/array-values.ts';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, canonical(item)]);
}

const digestOfJson = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Of inputs: a body of thousands of records is asked for twice. */
const known = new WeakMap<object, string>();

export function digestOf(body: object): string {
  const digest = known.get(body) ?? digestOfJson(canonical(body));
  known.set(body, digest);
  return digest;
}

/** Stands for a list of records; nobody can have sent it. */
const LIST = randomUUID();

/**
 * Of a body that no key stands for: it is kept as evidence and compared with none, so it need not be put in order. It is that
 * of its JSON; the records, which are nearly all of it, are written once for this and for storing them.
 */
export function digestAsSent(body: object): string {
  const lists: unknown[][] = [];
  const around = JSON.stringify(body, (name, value) => {
    if (name !== 'records' || !Array.isArray(value)) return value;
    lists.push(value);
    return LIST;
  });
  const hash = createHash('sha256');
  for (const [index, piece] of around.split(`"${LIST}"`).entries()) {
    const list = lists[index - 1];
    if (list) hash.update(jsonOfSent(list));
    hash.update(piece);
  }
  return hash.digest('hex');
}
