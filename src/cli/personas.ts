// `npm run -s personas` (示例角色一览): everybody of the demo world, and what each may do, in Chinese and in English.
import { describePersona, PERSONAS, type Persona } from '../demo/personas.ts';

const WIDTH = Math.max(...PERSONAS.map(({ name }) => name.length)) + 2;

function linesOf(persona: Persona): string {
  const { zh, en } = describePersona(persona);
  const { name, titleZh, titleEn } = persona;
  return `${name.padEnd(WIDTH)}${titleZh}：${zh}\n${' '.repeat(WIDTH)}${titleEn}: ${en}`;
}

console.log(PERSONAS.map(linesOf).join('\n'));
