// Masked numbers (脱敏): what is kept, and that a short value is hidden whole.
import { expect, test } from '@jest/globals';
import { KEPT_ENDS, keepEnds } from './keep-ends.ts';

test.each([
  ['999999197001010012', KEPT_ENDS.idNo, '999999********0012'],
  ['13900000001', KEPT_ENDS.phone, '139****0001'],
  ['62220000000001234', KEPT_ENDS.bankAccount, '*************1234'],
  ['1234567', KEPT_ENDS.phone, '*******'],
  ['12345678', KEPT_ENDS.phone, '123*5678'],
  ['1234', KEPT_ENDS.bankAccount, '****'],
  ['', KEPT_ENDS.phone, ''],
  ['abc', [1, 0], 'a**'],
  ['𠮷𠮷𠮷𠮷', [1, 1], '𠮷**𠮷'],
] as const)('%s keeps %j as %s', (value, ends, shown) => {
  expect(keepEnds(value, ends)).toBe(shown);
});
