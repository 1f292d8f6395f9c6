// ID numbers of GB 11643 (身份证号): check characters, days of birth, and what only looks like a number.
import { describe, expect, test } from '@jest/globals';
import { checkCharacter, isBankAccount, isMobileNumber, readIdentityNumber } from './identity-number.ts';

/** A division that does not exist, so that nobody has these numbers. */
const number = (birth: string, order: string): string => {
  const digits = `999999${birth}${order}`;
  return digits + checkCharacter(digits);
};

describe('ID numbers', () => {
  test('the check character of the example in the standard', () => {
    // GB 11643-1999, annex A.
    expect(checkCharacter('11010519491231002')).toBe('X');
    expect(checkCharacter('44052418800101001')).toBe('4');
  });

  test('a right number tells day of birth and sex', () => {
    expect(readIdentityNumber(number('19700101', '001'))).toEqual({ birthDate: '1970-01-01', sex: 'MALE' });
    expect(readIdentityNumber(number('20000229', '002'))).toEqual({ birthDate: '2000-02-29', sex: 'FEMALE' });
  });

  test('every other check character is wrong, a small x too', () => {
    const right = number('19491231', '002');
    const others = [...'0123456789Xx'].filter(last => last !== right[17]);
    expect(others.filter(last => readIdentityNumber(right.slice(0, 17) + last))).toEqual([]);
  });

  test('days that are none, other lengths and other signs are no numbers', () => {
    const wrong = [
      number('20230229', '001'),
      number('19001301', '001'),
      number('00000101', '001'),
      '',
      '999999197001010',
    ];
    const right = number('19700101', '001');
    const more = [`${right} `, right.replace('9', '９'), `${right}0`, right.slice(1), `${right}\n`];
    expect([...wrong, ...more].filter(text => readIdentityNumber(text))).toEqual([]);
  });
});

test.each([
  ['13900000001', true],
  ['19900000001', true],
  ['12900000001', false],
  ['1390000000', false],
  ['139000000011', false],
  ['+8613900000001', false],
  ['１3900000001', false],
])('%s is a mobile number: %s', (text, is) => {
  expect(isMobileNumber(text)).toBe(is);
});

test.each([
  ['6222000000000123', true],
  ['6222000000000123456', true],
  ['622200000000012', false],
  ['62220000000001234567', false],
  ['6222 0000 0000 0123', false],
])('%s is a bank account: %s', (text, is) => {
  expect(isBankAccount(text)).toBe(is);
});
