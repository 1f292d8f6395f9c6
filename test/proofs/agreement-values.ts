// Values on which memory and SQL could part (易错值): empty and missing, quotes and wildcards, look-alike and astral
// characters, combining marks, paths that are prefixes of each other, ends of days and very long text.
import fc from 'fast-check';
import { isOpen } from './agreement-fixtures.ts';

/** Id of a row of a world, by its place. */
export const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
/** Few ids, so that facts and rows meet. */
export const IDS = [0, 1, 2, 3].map(idOf);

export const WORDS: readonly string[] = [
  ...['', ' ', 'a', 'A', 'a ', "o'brien", '100%', '_', '\\', '"', 'null', '张', '張'],
  ...['\u00e9', 'e\u0301', '\u{20bb7}', '\u{1f468}\u200d\u{1f469}', 'ﬁ', 'İ', '\u00ad', '\ufeff'],
];

export const PATHS: readonly string[] = [
  ...['/61/', '/61/6108/', '/61/6108/610802/', '/61/6108/610802/610802102/', '/61/6108/610828/', '/61/61080/'],
  ...['/61/6108', '/61', '/', '', '/6', '//', '/14/1406/', '/61/6108%/', '/61/6108_/', '/61/6108./', '/61/6108.'],
  ...['/61/6108/张/', '/61/6108/\u{10ffff}/', '/61/6108/e\u0301/', '/61/6108/\u00e9/', '/61/(/', '/61/a*/', '/61/a\\/'],
  ...['/61/6108/610802', '/61/6108/61080', '/61/6108/ /', 'a.', 'a./', ' ', '%/', '/61/6108/0', '/61/61080'],
];

export const DAYS: readonly string[] = [
  '2023-04-16',
  '2023-04-17',
  '2023-04-18',
  '0001-01-01',
  '1969-12-31',
  '9999-12-31',
];
export const MOMENTS: readonly string[] = [
  '2023-04-16T23:59:59.999Z',
  '2023-04-17T00:00:00.000Z',
  '2023-04-17T01:00:00.000Z',
  '2023-04-17T01:00:00.001Z',
  '1969-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59.999Z',
];
export const NOWS: readonly string[] = [
  '2023-04-17T01:00:00.000Z',
  '2023-04-17T00:00:00.000Z',
  '2023-04-16T23:59:59.999Z',
  '2023-04-18T15:59:59.999Z',
];
/** Finer than a JavaScript Date. */
const FINE_MOMENTS = ['2023-04-17T01:00:00.000001Z', '2023-04-17T00:59:59.9999Z'];
const ROW_MOMENTS = isOpen('fine moments') ? MOMENTS : [...MOMENTS, ...FINE_MOMENTS];

/** Paths of posts and of policies; those of rows may be any. */
export const SCOPES: readonly string[] = PATHS.filter(
  path =>
    (path.endsWith('/') || !isOpen('unclosed paths')) && (!/[\\^$.*+?()[\]{}|]/.test(path) || !isOpen('packed paths')),
);

const long = fc.constantFrom('x'.repeat(9_000), '张'.repeat(5_000), '\u{20bb7}'.repeat(3_000));
/** Any text that PostgreSQL can hold: every character but NUL. */
const anyText = fc.string({ unit: 'binary', maxLength: 24 }).map(value => value.replaceAll('\u0000', ''));
const digits = fc.string({ unit: fc.constantFrom(...'0123456789Xx'), minLength: 0, maxLength: 20 });
const word = fc.constantFrom(...WORDS);
const sensitive = fc.oneof(
  { weight: 4, arbitrary: digits },
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 14 }).map(value => value.replaceAll('\u0000', '')) },
  { weight: 2, arbitrary: word },
  long,
);

const VALUES: { readonly [attribute: string]: fc.Arbitrary<unknown> } = {
  path: fc.constantFrom(...PATHS),
  regionPath: fc.constantFrom(...PATHS),
  name: fc.oneof(fc.constantFrom(...PATHS), anyText),
  note: word,
  domain: word,
  household: word,
  secret: sensitive,
  phone: sensitive,
  idNo: sensitive,
  account: sensitive,
  amount: fc.constantFrom(0, 7, -1, 2_147_483_647),
  published: fc.boolean(),
  phase: fc.constantFrom('DRAFT', 'SEALED'),
  from: fc.constantFrom(...DAYS),
  to: fc.constantFrom(...DAYS),
  notBefore: fc.constantFrom(...ROW_MOMENTS),
  notAfter: fc.constantFrom(...ROW_MOMENTS),
  region: fc.constantFrom(...IDS),
  unit: fc.constantFrom(...IDS),
  members: fc.array(fc.constantFrom(...WORDS, ...IDS), { maxLength: 3 }),
};

export const rowValue = (name: string): fc.Arbitrary<unknown> =>
  name === 'path' ? VALUES['path']! : fc.option(VALUES[name]!, { freq: 5 });
