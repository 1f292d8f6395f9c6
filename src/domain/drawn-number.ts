// Numbers of records (编号): drawn, not counted, so that a number tells nothing about how many there are.
import { randomInt } from 'node:crypto';
import type { CivilDay } from './civil-day.ts';

/** No letters or digits that look alike. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

/** `L-20230417-7K2QXM9P` */
export const drawnNumber = (letter: string, day: CivilDay): string =>
  `${letter}-${day.replaceAll('-', '')}-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
