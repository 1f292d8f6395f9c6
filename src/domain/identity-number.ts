// ID numbers (居民身份证号, GB 11643) and mobile numbers: what has the right form, and what a number says by itself.
import { type CivilDay, isCivilDay } from './civil-day.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

export interface IdentityNumber {
  readonly birthDate: CivilDay;
  readonly sex: 'MALE' | 'FEMALE';
}

/** The last character that belongs to the first seventeen. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return CHECK[sum % 11]!;
}

/** What an ID number says, or null where it is none: eighteen places, a real day of birth, the right check character. */
export function readIdentityNumber(text: string): IdentityNumber | null {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/.exec(text);
  if (!match) return null;
  const [, year, month, date, order] = match;
  const birthDate = `${year}-${month}-${date}`;
  if (!isCivilDay(birthDate) || checkCharacter(text) !== text[17]) return null;
  return { birthDate, sex: Number(order) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

export const isMobileNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

/** Sixteen to nineteen digits; the check of Luhn is not asked for: rural credit books have numbers without it. */
export const isBankAccount = (text: string): boolean => /^\d{16,19}$/.test(text);
