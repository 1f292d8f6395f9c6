// What a text of an imported file may look like (文本规则): present, trimmed, visible characters only, not too long.
import type { ProblemCode } from './import-problem.ts';

/** Control and format characters (zero width, direction overrides), line and paragraph separators, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The first thing wrong with a text, or null. Length is counted in characters, not in UTF-16 units. */
export function problemOfText(text: string, longest: number): { problem: ProblemCode; expected: string } | null {
  if (text.trim() === '') return { problem: 'VALUE_MISSING', expected: `1-${longest}` };
  if (INVISIBLE.test(text)) return { problem: 'CONTROL_CHARACTER', expected: 'visible characters' };
  if (text.trim() !== text) return { problem: 'SURROUNDING_SPACE', expected: 'no space around' };
  if (text.length > longest && [...text].length > longest)
    return { problem: 'VALUE_TOO_LONG', expected: `1-${longest}` };
  return null;
}
