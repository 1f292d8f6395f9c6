// Rows of a file of divisions: each fault is named by file, line and column.
import { ImportRefused } from '../src/reference/import-problem.ts';
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

const withRow = (row: string) => [HEADER, ...TREE, row];

test.each([
  ['a letter in the code', '6108O3,横山区,COUNTY,DISTRICT,6108', ['7:1 CODE_MALFORMED']],
  ['full-width digits', '６１０８０３,横山区,COUNTY,DISTRICT,6108', ['7:1 CODE_MALFORMED']],
  ['no code', ',横山区,COUNTY,DISTRICT,6108', ['7:1 VALUE_MISSING']],
  ['seven digits', '6108031,横山区,COUNTY,DISTRICT,6108', ['7:1 CODE_LENGTH']],
  [
    'a length of another level',
    '610803001,横山区,COUNTY,DISTRICT,610802',
    ['7:1 CODE_LENGTH', '7:31 PARENT_NOT_PREFIX'],
  ],
  ['an unknown level', '610803,横山区,GRID,DISTRICT,6108', ['7:12 UNKNOWN_LEVEL']],
  ['an unknown kind', '610803,横山区,COUNTY,BANNER,6108', ['7:19 UNKNOWN_KIND']],
  ['a kind of another level', '610803,横山区,COUNTY,SCENIC_AREA,6108', ['7:19 KIND_LEVEL']],
  ['a name of Object', '610803,横山区,constructor,DISTRICT,6108', ['7:12 UNKNOWN_LEVEL']],
  ['no name', '610803,,COUNTY,DISTRICT,6108', ['7:8 VALUE_MISSING']],
  ['a blank name', '610803,　 ,COUNTY,DISTRICT,6108', ['7:8 VALUE_MISSING']],
  ['a tab in the name', '610803,横\t山区,COUNTY,DISTRICT,6108', ['7:8 CONTROL_CHARACTER']],
  ['a direction override', '610803,横\u202E山区,COUNTY,DISTRICT,6108', ['7:8 CONTROL_CHARACTER']],
  ['a space after the name', '610803,横山区 ,COUNTY,DISTRICT,6108', ['7:8 SURROUNDING_SPACE']],
  ['a name of 61 characters', `610803,${'横'.repeat(61)},COUNTY,DISTRICT,6108`, ['7:8 VALUE_TOO_LONG']],
  ['no parent', '610803,横山区,COUNTY,DISTRICT,', ['7:28 PARENT_MISSING']],
  ['a parent of a province', '62,甘肃省,PROVINCE,PROVINCE,61', ['7:26 PARENT_NOT_ALLOWED']],
  ['a parent that is no code', '610803,横山区,COUNTY,DISTRICT,榆林', ['7:28 PARENT_MALFORMED']],
  ['an unknown parent', '610903,横山区,COUNTY,DISTRICT,6109', ['7:28 UNKNOWN_PARENT']],
  ['a parent two levels up', '610803,横山区,COUNTY,DISTRICT,61', ['7:28 PARENT_LEVEL']],
  ['a parent elsewhere', '620803,横山区,COUNTY,DISTRICT,6108', ['7:28 PARENT_NOT_PREFIX']],
  ['a row that is its own parent', '610803,横山区,COUNTY,DISTRICT,610803', ['7:28 PARENT_LEVEL', '7:28 CYCLE']],
  ['a field too few', '610803,横山区,COUNTY,DISTRICT', ['7:27 FIELD_COUNT']],
  ['a field too many', '610803,横山区,COUNTY,DISTRICT,6108,x', ['7:33 FIELD_COUNT']],
  ['a quote inside a plain field', '610803,横"山"区,COUNTY,DISTRICT,6108', ['7:9 STRAY_QUOTE']],
  ['text after a quote', '610803,"横山"区,COUNTY,DISTRICT,6108', ['7:12 TEXT_AFTER_QUOTE']],
  ['a quote that is never closed', '610803,"横山区,COUNTY,DISTRICT,6108', ['7:8 UNCLOSED_QUOTE']],
])('names the place of %s', async (_, row, expected) => {
  expect(await faults(withRow(row))).toEqual(expected);
});

test('a repeated code names both lines', async () => {
  const { problems } = await refusal(withRow('610802,榆阳,COUNTY,DISTRICT,6108').join('\n'));
  expect(problems).toEqual([
    {
      file: 'r.csv',
      line: 7,
      column: 1,
      problem: 'DUPLICATE_CODE',
      zh: '代码重复，首次出现在第 4 行',
      en: 'The code occurs twice, first at line 4',
      expected: 'each code once',
    },
  ]);
});

test('a circle is named once, with all its lines', async () => {
  const lines = [
    HEADER,
    '610801,甲县,COUNTY,COUNTY,610802',
    '610802,乙县,COUNTY,COUNTY,610803',
    '610803,丙县,COUNTY,COUNTY,610801',
  ];
  const { problems } = await refusal(lines.join('\n'));
  const circles = problems.filter(({ problem }) => problem === 'CYCLE');
  expect(circles).toEqual([
    expect.objectContaining({ line: 2, column: 25, en: expect.stringContaining('lines 2, 3, 4') }),
  ]);
});

test('without the column kind it follows from level and name', async () => {
  const lines = [
    'code,name,level,parentCode',
    '61,陕西省,PROVINCE,',
    '6108,榆林市,CITY,61',
    '610802,榆阳区,COUNTY,6108',
    '610881,神木市,COUNTY,6108',
  ];
  const rows = await readRegions(bytes(lines.join('\n')), 'r.csv');
  expect(rows.map(row => row.kind)).toEqual(['PROVINCE', 'CITY', 'DISTRICT', 'COUNTY']);
});

test('a parent may be known already', async () => {
  const town = [HEADER, '610802001,鼓楼街道,TOWN,TOWN,610802'];
  expect(await faults(town)).toEqual(['2:26 UNKNOWN_PARENT']);
  expect(await readRegions(bytes(town.join('\n')), 'r.csv', new Set(['610802']))).toHaveLength(1);
});

test('no message repeats a value', async () => {
  expect(String(await refusal(withRow('SECRET1,SECRET2\t,SECRET3,SECRET4,SECRET5').join('\n')))).not.toContain(
    'SECRET',
  );
});
