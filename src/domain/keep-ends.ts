// What a masked number keeps (脱敏保留位, 04-permissions 4.3): so many characters at the start, so many at the end.
export const KEPT_ENDS = { name: [1, 0], idNo: [6, 4], phone: [3, 4], bankAccount: [0, 4] } as const satisfies Record<
  string,
  readonly [head: number, tail: number]
>;

/** A value too short to keep its ends would be shown whole, so it is hidden whole. */
export function keepEnds(value: string, [head, tail]: readonly [head: number, tail: number]): string {
  const characters = [...value];
  if (characters.length <= head + tail) return '*'.repeat(characters.length);
  const hidden = '*'.repeat(characters.length - head - tail);
  return `${characters.slice(0, head).join('')}${hidden}${tail === 0 ? '' : characters.slice(-tail).join('')}`;
}
