// Texts that callers send (输入文本): no control characters, not blank, not endless, no marking of a state secret. Checked for every input of every
// mutation at once, and for the values of a read: PostgreSQL stores no NUL, and a caller deserves a clear answer.
import { Failure, type Violation } from '../domain/errors.ts';
import { hasSecrecyMarking } from '../domain/secrecy-marking.ts';

const MAX_LENGTH = 10_000;
const MARKED = 'STATE_SECRET_MARKING';

export const markedAt = (path: string): Violation => ({
  path,
  rule: MARKED,
  zh: '含有国家秘密标志；涉密内容不得录入本平台，请按保密规定另行办理',
  en: 'Carries a marking of a state secret; such content never enters the platform and is handled elsewhere',
});

/** Paths of an input that were refused for a marking. */
export const markedPaths = (error: unknown): string[] =>
  error instanceof Failure
    ? ((error.extensions['violations'] ?? []) as Violation[])
        .filter(({ rule }) => rule === MARKED)
        .map(({ path }) => path)
    : [];

/** Everything below space but tab and line ends, and the C1 controls. */
const CONTROL = /[\p{Cc}]/u;
const ALLOWED_CONTROLS = /[\t\n\r]/g;

/** What nearly every text is: nothing can be wrong with it but that it is blank or endless. */
const PRINTABLE = /^[\x20-\x7e]*$/;

function judge(value: unknown, path: string, found: Violation[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) judge(value[index], `${path}.${index}`, found);
  } else if (value !== null && typeof value === 'object') {
    for (const name of Object.keys(value)) {
      // The name itself may come from the caller, in JSON: it is not repeated.
      if (hasSecrecyMarking(name)) found.push(markedAt(path));
      else judge((value as Readonly<Record<string, unknown>>)[name], `${path}.${name}`, found);
    }
  } else if (typeof value === 'string') judgeText(value, path, found);
}

function judgeText(value: string, path: string, found: Violation[]): void {
  if (value.trim() === '') found.push({ path, rule: 'BLANK', zh: '不能为空白', en: 'May not be blank' });
  const printable = PRINTABLE.test(value);
  if (!printable && CONTROL.test(value) && CONTROL.test(value.replace(ALLOWED_CONTROLS, '')))
    found.push({ path, rule: 'CONTROL_CHARACTER', zh: '含有控制字符', en: 'Contains control characters' });
  if (!printable && hasSecrecyMarking(value)) found.push(markedAt(path));
  if (value.length > MAX_LENGTH)
    found.push({
      path,
      rule: 'TOO_LONG',
      zh: `不能超过 ${MAX_LENGTH} 个字符`,
      en: `May not be longer than ${MAX_LENGTH} characters`,
    });
}

/** Throws INVALID_INPUT with every offending text of an input. */
export function refuseUnprintable(input: object): void {
  const violations: Violation[] = [];
  judge(input, 'input', violations);
  if (violations.length > 0) throw new Failure('INVALID_INPUT', { violations });
}

/** Values of a read: a NUL matches nothing, and PostgreSQL would fail on it. */
export function refuseNul(values: readonly unknown[]): void {
  const nul = (value: unknown): boolean =>
    typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(nul);
  if (values.some(nul))
    throw new Failure('INVALID_INPUT', {
      zh: '筛选条件含有控制字符',
      en: 'A filter value contains a control character',
    });
}
