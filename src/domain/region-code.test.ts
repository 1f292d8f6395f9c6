// Region codes and paths: properties over generated trees, and the odd cases by hand.
import fc from 'fast-check';
import {
  isRegionPath,
  isWithin,
  levelAbove,
  levelOfCode,
  parentCode,
  pathOfCode,
  regionPath,
  subtreeRange,
} from './region-code.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map(list => list.join(''));
/** Few distinct digits, so that neighbours and shared prefixes are common. */
const code = fc
  .tuple(fc.constantFrom(2, 4, 6, 9, 12), fc.array(fc.constantFrom('0', '1', '9'), { minLength: 12, maxLength: 12 }))
  .map(([length, list]) => list.join('').slice(0, length));

test.each([
  ['61', 'PROVINCE', null, '/61/'],
  ['6108', 'CITY', '61', '/61/6108/'],
  ['610802', 'COUNTY', '6108', '/61/6108/610802/'],
  ['610802001', 'TOWN', '610802', '/61/6108/610802/610802001/'],
  ['610802001001', 'VILLAGE', '610802001', '/61/6108/610802/610802001/610802001001/'],
])('%s is of level %s below %s', (value, level, parent, path) => {
  expect([levelOfCode(value), parentCode(value), pathOfCode(value)]).toEqual([level, parent, path]);
});

test.each(['', '6', '610', '61080', '6108020010010', '61 8', '６１', '6108O2', '-1', '1e3', '61\n'])(
  'not a code: %j',
  value => {
    expect(levelOfCode(value)).toBeNull();
    expect(() => parentCode(value)).toThrow(RangeError);
  },
);

test('the level above a province is none', () => {
  expect(['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'].map(level => levelAbove(level as 'CITY'))).toEqual([
    null,
    'PROVINCE',
    'CITY',
    'COUNTY',
    'TOWN',
  ]);
});

test.each([
  ['/61/', '610802'],
  ['/62/', '6108'],
  ['/61/6109/', '610802'],
  ['/61', '6108'],
  ['61/', '6108'],
  ['/61//', '6108'],
  [null, '6108'],
  ['/61/', '62'],
  ['/99/6108/', '610802'],
])('the path %j takes no child %s', (parentPath, child) => {
  expect(() => regionPath(parentPath, child)).toThrow(RangeError);
});

test('a path is built from the parent’s as from the code alone', () => {
  fc.assert(
    fc.property(code, value => {
      const parent = parentCode(value);
      return regionPath(parent === null ? null : pathOfCode(parent), value) === pathOfCode(value);
    }),
  );
});

test('within means: the code of the ancestor is a code above, or the same', () => {
  fc.assert(
    fc.property(code, code, (value, ancestor) => {
      const codesAbove: (string | null)[] = [];
      for (let at: string | null = value; at !== null; at = parentCode(at)) codesAbove.push(at);
      return isWithin(pathOfCode(value), pathOfCode(ancestor)) === codesAbove.includes(ancestor);
    }),
    { numRuns: 2000 },
  );
});

test('the range holds exactly the subtree', () => {
  fc.assert(
    fc.property(code, code, (value, ancestor) => {
      const [path, ancestorPath] = [pathOfCode(value), pathOfCode(ancestor)];
      const { from, to } = subtreeRange(ancestorPath);
      return isWithin(path, ancestorPath) === (from <= path && path < to);
    }),
    { numRuns: 2000 },
  );
});

test('the upper bound is the byte after the closing delimiter', () => {
  expect(subtreeRange('/61/6108/')).toEqual({ from: '/61/6108/', to: '/61/61080' });
});

test('a name that merely starts alike is not within', () => {
  expect(isWithin('/61/6108/', '/61/610/')).toBe(false);
  expect(isWithin('/61/6108/610802/', '/61/6108/61080/')).toBe(false);
  expect(isWithin('/', '/')).toBe(false);
  expect(isWithin('', '')).toBe(false);
});

test('no text but a real path counts as one', () => {
  fc.assert(fc.property(fc.string(), digits(4), (text, value) => !isRegionPath(`/${text}/${value}`)));
  expect(['', '/', '//', '61', '/61', '/61/6108', '/6108/', '/61/6208/', '/61/610802/'].map(isRegionPath)).toEqual(
    Array(9).fill(false),
  );
  expect(() => subtreeRange('/')).toThrow(RangeError);
});
