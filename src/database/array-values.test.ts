// Columns as parameters (数组参数): what would be read as another value is refused, and not written.
import { expect, test } from '@jest/globals';
import { columnOf } from './array-values.ts';

test('keys, numbers and flags are one text, and what is missing is null', () => {
  expect(columnOf('int').write([1, null, -3])).toBe('{1,null,-3}');
  expect(columnOf('numeric').write(['6100.50', null])).toBe('{6100.50,null}');
  expect(columnOf('boolean').write([true, false])).toBe('{true,false}');
  expect(columnOf('uuid').write([])).toBe('{}');
});

test.each(['1,2', '{', '}', '"', '\\', ' ', '1\n2'])('a value that holds %j is no key, number or flag', value => {
  expect(() => columnOf('uuid').write(['1', value])).toThrow('neither key nor number nor flag');
});

test('JSON is one list', () => {
  expect(
    columnOf('jsonb')
      .write([{ a: '"' }, null])
      .toString(),
  ).toBe('\u0001[{"a":"\\""},null]');
  expect(columnOf('jsonb').rows('$2')).toBe('jsonb_array_elements($2::jsonb)');
});

test('a text may be anything: its length stands before it', () => {
  const written = columnOf('text').write(['a,"', null, '中']) as Buffer;
  const head = [1, 1, 25, 3, 1].map(number => number.toString(16).padStart(8, '0')).join('');
  expect(written.toString('hex')).toBe(`${head}00000003612c22ffffffff00000003e4b8ad`);
});
