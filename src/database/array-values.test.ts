// Columns as parameters (数组参数): what would be read as another value is refused, and not written.
import { expect, test } from '@jest/globals';
import { columnParameter } from './array-values.ts';

test('keys, numbers and flags are one text, and what is missing is null', () => {
  expect(columnParameter('int').write([1, null, -3])).toBe('{1,null,-3}');
  expect(columnParameter('numeric').write(['6100.50', null])).toBe('{6100.50,null}');
  expect(columnParameter('boolean').write([true, false])).toBe('{true,false}');
  expect(columnParameter('uuid').write([])).toBe('{}');
});

test.each(['1,2', '{', '}', '"', '\\', ' ', '1\n2'])('a value that holds %j is no key, number or flag', value => {
  expect(() => columnParameter('uuid').write(['1', value])).toThrow('neither key nor number nor flag');
});

test('JSON is one list', () => {
  expect(
    columnParameter('jsonb')
      .write([{ a: '"' }, null])
      .toString(),
  ).toBe('\u0001[{"a":"\\""},null]');
  expect(columnParameter('jsonb').rows('$2')).toBe('jsonb_array_elements($2::jsonb)');
});

test('a text may be anything: its length stands before it', () => {
  const written = columnParameter('text').write(['a,"', null, '中']) as Buffer;
  const head = [1, 1, 25, 3, 1].map(number => number.toString(16).padStart(8, '0')).join('');
  expect(written.toString('hex')).toBe(`${head}00000003612c22ffffffff00000003e4b8ad`);
});
