// One value of a record against the kind of its field (字段取值): the first rule that it breaks, or null.
import { isCivilDay } from '../civil-day.ts';
import type { FieldKind } from './field.ts';
import type { FieldRule } from './violations.ts';

/** The day of the request, and the moment. */
export interface Clock {
  readonly today: string;
  readonly now: string;
}

type Plain = Exclude<FieldKind, { kind: 'list' } | { kind: 'group' }>;

const MOST = 10_000_000;
const CONTROL = /[\p{Cc}]/u;
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/;
/** As it stands on the first page of a classified document: 机密★1年. */
const SECRET_MARK = /(?:绝密|机密|秘密)\s*[★☆*]/;
const NUMBER = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$/;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u;
const AMOUNT = /^\d{1,12}(?:\.\d{1,2})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Rules of every text; line ends and tabs only where people write sentences. */
function textRule(value: string, longest: number, sentences: boolean): FieldRule | null {
  if (value.length > longest) return 'TOO_LONG';
  if (!value.isWellFormed()) return 'NOT_UNICODE';
  if (value.trim() === '') return 'BLANK';
  if (CONTROL.test(value) && (!sentences || CONTROL.test(value.replace(/[\t\n\r]/g, '')))) return 'CONTROL_CHARACTER';
  if (!sentences) return FULL_WIDTH.test(value) ? 'FULL_WIDTH' : null;
  if (/^\s*[=+\-@]/.test(value)) return 'FORMULA_START';
  return SECRET_MARK.test(value) ? 'STATE_SECRET_MARK' : null;
}

const MOST_CHARACTERS = 200;

/** A value of half-width signs that fits its pattern breaks no rule of texts: they are asked only to say what is wrong. */
function matching(value: unknown, pattern: RegExp, rule: FieldRule): FieldRule | null {
  if (typeof value !== 'string') return 'WRONG_TYPE';
  if (pattern !== CODE && value.length <= MOST_CHARACTERS && pattern.test(value)) return null;
  return textRule(value, MOST_CHARACTERS, false) ?? (pattern.test(value) ? null : rule);
}

function amountRule(value: unknown): FieldRule | null {
  if (typeof value === 'number') return 'NOT_AN_AMOUNT';
  if (typeof value === 'string' && !AMOUNT.test(value)) {
    if (/^-\d/.test(value)) return 'NEGATIVE';
    if (/^\d{13,200}(?:\.\d+)?$/.test(value)) return 'TOO_LARGE';
  }
  return matching(value, AMOUNT, 'NOT_AN_AMOUNT');
}

function countRule(value: unknown): FieldRule | null {
  if (typeof value !== 'number') return 'WRONG_TYPE';
  if (!Number.isInteger(value)) return 'NOT_WHOLE';
  if (value < 0) return 'NEGATIVE';
  return value > MOST ? 'TOO_LARGE' : null;
}

function percentRule(value: unknown): FieldRule | null {
  if (typeof value !== 'number') return 'WRONG_TYPE';
  const exact = /^\d{1,3}(?:\.\d{1,2})?$/.test(String(value));
  return exact && value >= 0 && value <= 100 ? null : 'NOT_A_PERCENTAGE';
}

function yearRule(value: unknown, today: string): FieldRule | null {
  if (typeof value !== 'number') return 'WRONG_TYPE';
  if (!Number.isInteger(value) || value < 1990 || value > 9999) return 'NOT_A_YEAR';
  return value > Number(today.slice(0, 4)) ? 'IN_THE_FUTURE' : null;
}

function dayRule(value: unknown, mayBeFuture: boolean, today: string): FieldRule | null {
  const wrong = matching(value, DAY, 'NOT_A_DAY');
  if (wrong) return wrong;
  const day = value as string;
  if (!isCivilDay(day)) return 'NOT_A_DAY';
  if (day < '1900-01-01') return 'TOO_EARLY';
  return !mayBeFuture && day > today ? 'IN_THE_FUTURE' : null;
}

function momentRule(value: unknown, now: string): FieldRule | null {
  const wrong = matching(value, MOMENT, 'NOT_A_MOMENT');
  if (wrong) return wrong;
  const moment = value as string;
  const time = Date.parse(moment);
  if (!isCivilDay(moment.slice(0, 10)) || Number.isNaN(time)) return 'NOT_A_MOMENT';
  if (moment < '1900') return 'TOO_EARLY';
  return time > Date.parse(now) ? 'IN_THE_FUTURE' : null;
}

/** The rule that a value breaks, or null. The value is given: neither null nor undefined. */
export function brokenRule(kind: Plain, value: unknown, { today, now }: Clock): FieldRule | null {
  switch (kind.kind) {
    case 'household':
      return matching(value, NUMBER, 'NOT_A_NUMBER_OF_A_HOUSEHOLD');
    case 'person':
      return matching(value, NUMBER, 'NOT_A_NUMBER_OF_A_PERSON');
    case 'code':
      return matching(value, CODE, 'NOT_A_CODE');
    case 'region':
      return matching(value, kind.level === 'COUNTY' ? /^[1-9]\d{5}$/ : /^[1-9]\d{11}$/, 'NOT_A_REGION');
    case 'text':
      return typeof value === 'string' ? textRule(value, kind.longest, true) : 'WRONG_TYPE';
    case 'amount':
      return amountRule(value);
    case 'count':
      return countRule(value);
    case 'percent':
      return percentRule(value);
    case 'flag':
      return typeof value === 'boolean' ? null : 'WRONG_TYPE';
    case 'year':
      return yearRule(value, today);
    case 'day':
      return dayRule(value, kind.mayBeFuture, today);
    case 'moment':
      return momentRule(value, now);
    case 'choice':
      if (typeof value !== 'string') return 'WRONG_TYPE';
      return Object.hasOwn(kind.values, value) ? null : 'NOT_IN_LIST';
  }
}
