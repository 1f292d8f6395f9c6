// Finds a persona by its name (查找示例角色), or those that somebody who mistyped may have meant.
import { PERSONAS, type Persona } from './personas.ts';

const MOST = 6;

export function findPersona(name: string): Persona | null {
  return PERSONAS.find(persona => persona.name === name) ?? null;
}

/** Names that begin alike, and those at most two keystrokes away; the closest first. */
export function closeNames(name: string): string[] {
  const wanted = name.toLowerCase();
  return PERSONAS.map(persona => ({ name: persona.name, distance: distance(wanted, persona.name.toLowerCase()) }))
    .filter(
      close => close.distance <= 2 || (wanted.length > 1 && close.name.toLowerCase().startsWith(wanted.slice(0, 3))),
    )
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, MOST)
    .map(close => close.name);
}

/** Keystrokes between two words (Levenshtein): insert, remove or replace a character. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, character] of [...from].entries()) {
    const next = [above + 1];
    for (const [index, other] of [...to].entries())
      next.push(Math.min(row[index + 1]! + 1, next[index]! + 1, row[index]! + (character === other ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
