// A file of divisions as a file: header, encoding, line ends, quotes, order of rows, size, and the refusal as a whole.
import fc from 'fast-check';
import { ImportRefused } from '../src/reference/import-problem.ts';
import { dataFile } from '../src/reference/reference.ts';
import { readRegions } from '../src/reference/regions.ts';

const HEADER = 'code,name,level,kind,parentCode';
const TREE = [
  '61,陕西省,PROVINCE,PROVINCE,',
  '6108,榆林市,CITY,CITY,61',
  '610802,榆阳区,COUNTY,DISTRICT,6108',
  '610802001,鼓楼街道,TOWN,TOWN,610802',
  '610802001001,定慧寺社区,VILLAGE,VILLAGE,610802001',
];

/** Cuts the bytes into small chunks, so that every character and line is torn apart somewhere. */
async function* bytes(content: string | Uint8Array, size = 7): AsyncGenerator<Buffer> {
  const buffer = Buffer.from(content);
  for (let at = 0; at < buffer.length; at += size) yield buffer.subarray(at, at + size);
}

async function refusal(content: string | Uint8Array, existing?: Set<string>): Promise<ImportRefused> {
  const outcome = await readRegions(bytes(content), 'r.csv', existing).then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof ImportRefused) return outcome;
  throw outcome ?? new Error('The file was accepted');
}

/** `line:column CODE` of every problem. */
async function faults(lines: readonly string[], existing?: Set<string>): Promise<string[]> {
  const { problems } = await refusal(lines.join('\n'), existing);
  return problems.map(({ line, column, problem }) => `${line}:${column} ${problem}`);
}

test.each([
  ['a lacking column', 'code,name,level', ['1:16 MISSING_COLUMN']],
  ['an unknown column', `${HEADER},population`, ['1:33 UNKNOWN_COLUMN']],
  ['a repeated column', `code,${HEADER}`, ['1:6 DUPLICATE_COLUMN']],
  [
    'Chinese headings',
    '代码,名称,level,parentCode',
    ['1:1 UNKNOWN_COLUMN', '1:4 UNKNOWN_COLUMN', '1:23 MISSING_COLUMN', '1:23 MISSING_COLUMN'],
  ],
  ['nothing at all', '', ['1:1 EMPTY_FILE']],
  ['blank lines only', '\n\r\n\n', ['1:1 EMPTY_FILE']],
])('a header with %s is refused before any row', async (_, header, expected) => {
  expect(await faults([header, ...(header.trim() === '' ? [] : ['bad,row'])])).toEqual(expected);
});

test('bytes that are not UTF-8 are named by line and byte', async () => {
  // 榆阳区 takes three bytes a character; the fault is the 4th character of the name.
  const bad = Buffer.concat([
    Buffer.from(`${HEADER}\n61,陕西省`),
    Buffer.from([0xff]),
    Buffer.from(',PROVINCE,PROVINCE,\n'),
  ]);
  const { problems } = await refusal(bad);
  expect(problems.map(({ line, column, problem }) => [line, column, problem])).toEqual([[2, 13, 'INVALID_UTF8']]);
  const gbk = Buffer.concat([
    Buffer.from(`${HEADER}\n61,`),
    Buffer.from('c9c2cef7caa1', 'hex'),
    Buffer.from(',PROVINCE,PROVINCE,'),
  ]);
  expect((await refusal(gbk)).problems).toEqual([
    expect.objectContaining({ line: 2, column: 4, problem: 'INVALID_UTF8' }),
  ]);
});

test('a byte-order mark, CRLF, a missing last line end, blank lines and another order of columns are all fine', async () => {
  const plain = await readRegions(bytes([HEADER, ...TREE].join('\n')), 'r.csv');
  const dressed = `\uFEFF${[HEADER, '', ...TREE].join('\r\n')}\r\n\r\n`;
  expect(await readRegions(bytes(dressed), 'r.csv')).toEqual(plain);
  const turned = [HEADER, ...TREE].map(line => line.split(',').reverse().join(','));
  expect(await readRegions(bytes(turned.join('\n')), 'r.csv')).toEqual(plain);
});

test('fields in quotes may hold commas and quotes, and lines count on after a field of several lines', async () => {
  const quoted = await readRegions(bytes(`${HEADER}\n"61","陕""西"",省",PROVINCE,PROVINCE,`), 'r.csv');
  expect(quoted[0]?.name).toBe('陕"西",省');
  expect(await faults([HEADER, '61,"陕\n\n西省",PROVINCE,PROVINCE,', '62,甘肃省,PROVINCE,XX,'])).toEqual([
    '2:4 CONTROL_CHARACTER',
    '5:17 UNKNOWN_KIND',
  ]);
  expect(await faults([HEADER, '61,"陕\n西省",NOWHERE,PROVINCE,'])).toEqual([
    '2:4 CONTROL_CHARACTER',
    '3:5 UNKNOWN_LEVEL',
  ]);
});

test('the order of rows does not matter', async () => {
  const expected = await readRegions(bytes([HEADER, ...TREE].join('\n')), 'r.csv');
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(TREE, { minLength: TREE.length }),
      fc.integer({ min: 1, max: 99 }),
      async (lines, size) => {
        expect(await readRegions(bytes([HEADER, ...lines].join('\n'), size), 'r.csv')).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

test('all problems are told at once, in the order of the lines, one line of text each', async () => {
  const refused = await refusal([HEADER, 'x,,TOWN,TOWN,1', '61,陕西省,PROVINCE,PROVINCE,99'].join('\n'));
  expect(refused.count).toBe(3);
  expect(String(refused).split('\n')).toEqual([
    'r.csv:2:1 CODE_MALFORMED 区划代码格式有误 / The code is malformed (9 digits)',
    'r.csv:2:3 VALUE_MISSING 不能为空 / The value is empty (1-60)',
    'r.csv:3:26 PARENT_NOT_ALLOWED 省级区划没有上级 / A province has no parent (empty)',
  ]);
});

test('a thousand problems are listed, all are counted', async () => {
  const lines = Array.from({ length: 2500 }, () => 'x,甲,CITY,CITY,61');
  const refused = await refusal([HEADER, ...lines].join('\n'));
  expect([refused.problems.length, refused.count]).toEqual([1000, 2500]);
  expect(String(refused).split('\n').at(-1)).toContain('1500');
});

test('a file that cannot be read is a problem, not a crash', async () => {
  const missing = readRegions('/nowhere/regions.csv', 'regions.csv');
  await expect(missing).rejects.toMatchObject({
    problems: [{ file: 'regions.csv', problem: 'FILE_NOT_READABLE', expected: 'ENOENT' }],
  });
  await expect(readRegions(dataFile('.'), 'data')).rejects.toMatchObject({ problems: [{ expected: 'EISDIR' }] });
});

test('a fault of the stream itself is not taken for a fault of the file', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from(HEADER);
    throw new TypeError('bug');
  }
  await expect(readRegions(broken(), 'r.csv')).rejects.toThrow(TypeError);
});

test('200,000 rows with one fault in the last are read in seconds and name that line', async () => {
  async function* large(): AsyncGenerator<Buffer> {
    yield Buffer.from(`${[HEADER, ...TREE.slice(0, 3)].join('\n')}\n`);
    for (let town = 0; town < 200; town++) {
      const code = `610802${String(town).padStart(3, '0')}`;
      const lines = [`${code},第${town}镇,TOWN,TOWN,610802`];
      for (let village = 1; village < 1000; village++) {
        lines.push(`${code}${String(village).padStart(3, '0')},第${village}村,VILLAGE,VILLAGE,${code}`);
      }
      yield Buffer.from(`${lines.join('\n')}\n`);
    }
    yield Buffer.from('610802001999,又一村,VILLAGE,VILLAGE,610802001\n');
  }
  const started = performance.now();
  const outcome = await readRegions(large(), 'large.csv').catch((error: unknown) => error);
  expect(String(outcome)).toBe(
    'large.csv:200005:1 DUPLICATE_CODE 代码重复，首次出现在第 2004 行 / The code occurs twice, first at line 2004 (each code once)',
  );
  expect(performance.now() - started).toBeLessThan(30_000);
});
