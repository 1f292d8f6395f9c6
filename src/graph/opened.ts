// Opened texts (已开启的原文): what a verb took out of a sealed column, kept for the one answer that it goes into and nowhere
// else. The verb leaves its access line in the same transaction: without the line there is no text.
import type { Context } from './context.ts';

const opened = new WeakMap<Context, Map<string, unknown>>();

/** `id`: of the row that the verb answers with. */
export function open<T>(context: Context, id: string, value: T): void {
  const values = opened.get(context) ?? new Map<string, unknown>();
  values.set(id, value);
  opened.set(context, values);
}

export const openedFor = <T>(context: Context, row: object): T | null =>
  (opened.get(context)?.get((row as { id: string }).id) as T | undefined) ?? null;
