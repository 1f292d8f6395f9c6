// Whether contestants answer the same (答案核对), before anything is timed: the data of every request, value by value.
import { isDeepStrictEqual } from 'node:util';
import type { PreparedRequest } from './load.ts';
import type { Started } from './processes.ts';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** What may differ: the prefix of an id, how a moment is written, a list by itself or in a connection. */
function plain(value: unknown): unknown {
  if (typeof value === 'string')
    return MOMENT.test(value) ? new Date(value).toISOString() : value.replace(/^Household_/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]![0] === 'nodes') return plain(entries[0]![1]);
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]));
}

/** One request by itself. */
export const ask = ({ port }: Started, { headers, body }: PreparedRequest): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body,
  });

/** The data of an answer in a form that can be compared; throws where it is none, or empty. */
export async function dataOf(at: Started, request: PreparedRequest, name: string): Promise<unknown> {
  const response = await ask(at, request);
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown };
  if (!answer.data || answer.errors || Object.values(answer.data).includes(null))
    throw new Error(`${name}: ${response.status} ${text.slice(0, 600)}`);
  return plain(answer.data);
}

export function assertSame(name: string, expected: unknown, found: unknown): void {
  if (isDeepStrictEqual(found, expected)) return;
  const [left, right] = [JSON.stringify(expected), JSON.stringify(found)];
  const at = [...left].findIndex((character, place) => character !== right[place]);
  throw new Error(`${name} answers otherwise:\n${left.slice(at - 60, at + 140)}\n${right.slice(at - 60, at + 140)}`);
}
