// Several rows that an input names (批量查找): each looked up as the viewer sees it, each fault at its own place.
import type { Scene } from '../../graph/scene.ts';
import type { Class } from '../../model/meta.ts';
import type { Entity } from '../../model/type.ts';

export async function lookAll<T extends Entity>(
  scene: Scene,
  type: Class<T>,
  ids: readonly string[] | null | undefined,
  path: string,
): Promise<T[]> {
  const found: T[] = [];
  for (const [index, id] of [...new Set(ids ?? [])].entries()) {
    const row = await scene.look(type, id, `${path}.${index}`);
    if (row) found.push(row);
  }
  return found;
}

/** A list column with more in it; a new list, so that the change is seen. */
export const joined = (list: readonly string[], ...more: readonly (string | null | undefined)[]): string[] => [
  ...new Set([...list, ...more.filter(item => item != null)]),
];

export const without = (list: readonly string[], item: string): string[] => list.filter(one => one !== item);

/** Id of a reference, loaded or not. */
export const idOf = (row: unknown): string => (row as { id: string }).id;
