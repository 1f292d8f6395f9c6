// Reading member units: JSON syntax and shape, each fault by line and column.
import { ImportRefused } from '../src/reference/import-problem.ts';
import { readMemberUnits } from '../src/reference/member-units.ts';

async function* bytes(content: string | Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

async function faults(reading: Promise<unknown>): Promise<string[]> {
  const outcome = await reading.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ImportRefused)) throw outcome ?? new Error('The file was accepted');
  return outcome.problems.map(({ line, column, problem, expected }) => `${line}:${column} ${problem} ${expected}`);
}

const unitFile = (text: string) => readMemberUnits(bytes(text), 'u.json');
const duty = (seq: number, more = '') =>
  `{"seq":${seq},"role":"LEAD","roleWordZh":"牵头","summaryEn":"A duty","termZh":"职责","theme":"WATER"${more}}`;
const unit = (number: number, slug: string, duties = duty(1)) =>
  `{"number":${number},"slug":"${slug}","nameZh":"某局","nameEn":"Bureau","category":"GOV","source":"x",
"organizations":[{"slug":"${slug}","nameZh":"某局","nameEn":"Bureau"}],
"duties":[${duties}]}`;
const units = (...list: string[]) => `{"common":[],"units":[\n${list.join(',\n')}]}`;

test('units come back in the order of their numbers', async () => {
  const { units: rows } = await unitFile(units(unit(2, 'b'), unit(1, 'a', `${duty(2)},${duty(1)}`)));
  expect(rows.map(row => row.slug)).toEqual(['a', 'b']);
  expect(rows[0]?.duties.map(row => row.seq)).toEqual([1, 2]);
});

test.each([
  ['', ['1:1 EMPTY_FILE JSON']],
  ['{"common":[],', ['1:14 JSON_SYNTAX a key in double quotes']],
  ['{"common":[]\n "units":[]}', ['2:2 JSON_SYNTAX , or }']],
  ['{"common":[1,]}', ['1:14 JSON_SYNTAX a value']],
  ['{"common" []}', ['1:11 JSON_SYNTAX :']],
  ['{"common":"a', ['1:13 JSON_SYNTAX a closing quote']],
  ['{"common":"a\nb"}', ['1:13 JSON_SYNTAX no line break or control character in a text']],
  ['{"common":"\\x"}', ['1:12 JSON_SYNTAX an escape of JSON']],
  ['{"common":01}', ['1:12 JSON_SYNTAX , or }']],
  ['{"common":[]}\n{}', ['2:1 JSON_SYNTAX the end of the file']],
  ['{"common":NaN}', ['1:11 JSON_SYNTAX a value']],
  ['['.repeat(99), ['1:34 JSON_SYNTAX at most 32 levels']],
  ['{"a":1, "common":[],"units":[]}', ['1:2 UNKNOWN_KEY common, units', '1:29 LIST_EMPTY at least one']],
  ['[]', ['1:1 WRONG_TYPE an object']],
  ['{"common":[],"common":[]}', ['1:1 MISSING_KEY units', '1:14 DUPLICATE_KEY each key once']],
])('%j: the first syntax error or every wrong key is named', async (text, expected) => {
  expect(await faults(unitFile(text))).toEqual(expected);
});

test('bad bytes in JSON are named by line and byte', async () => {
  const text = Buffer.concat([Buffer.from('{"common":[],\n"units":"局'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
  expect(await faults(readMemberUnits(bytes(text), 'u.json'))).toEqual([
    '2:9 WRONG_TYPE a list',
    '2:13 INVALID_UTF8 UTF-8',
  ]);
});

/** Where a text stands in a file for the last time, as `line:column`, found without the reader under test. */
function placeOf(text: string, needle: string): string {
  const before = text.slice(0, text.lastIndexOf(needle)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

test.each([
  ['a number twice', units(unit(1, 'a'), unit(1, 'b')), '1,"slug":"b"', 'DUPLICATE_NUMBER each once'],
  ['a number missing', units(unit(1, 'a'), unit(3, 'b')), '3,"slug"', 'NUMBER_GAP 2 before it'],
  ['numbers from 2', units(unit(2, 'a')), '2,"slug"', 'NUMBER_GAP 1 before it'],
  ['a number of zero', units(unit(0, 'a')), '0,"slug"', 'VALUE_OUT_OF_RANGE 1 to 999, whole'],
  ['a fraction', units(unit(1.5, 'a')), '1.5', 'VALUE_OUT_OF_RANGE 1 to 999, whole'],
  ['a duty twice', units(unit(1, 'a', `${duty(1)},${duty(1)}`)), '1,"role"', 'DUPLICATE_NUMBER each once'],
  ['a key too many', units(unit(1, 'a', duty(1, ',"level":3'))), '"level"', 'UNKNOWN_KEY'],
  ['an unknown role', units(unit(1, 'a', duty(1).replace('LEAD', 'OWN'))), '"OWN"', 'VALUE_NOT_IN_LIST LEAD | CO_LEAD'],
  ['an unknown theme', units(unit(1, 'a', duty(1).replace('WATER', 'FIRE'))), '"FIRE"', 'VALUE_NOT_IN_LIST ARCHIVES'],
  ['an unknown category', units(unit(1, 'a').replace('GOV', 'OTHER')), '"OTHER"', 'VALUE_NOT_IN_LIST PARTY'],
  ['no name', units(unit(1, 'a').replace('某局', '')), '""', 'VALUE_MISSING 1-100'],
  ['a number for a name', units(unit(1, 'a').replace('"某局"', '77')), '77', 'WRONG_TYPE a text'],
  [
    'a control character',
    units(unit(1, 'a').replace('某局', '某\\u0000')),
    '"某\\',
    'CONTROL_CHARACTER visible characters',
  ],
  [
    'half a character',
    units(unit(1, 'a').replace('某局', '某\\ud800')),
    '"某\\',
    'CONTROL_CHARACTER visible characters',
  ],
  ['no organisation', units(unit(1, 'a').replace(/\[\{"slug".*\}\]/, '[]')), '[],', 'LIST_EMPTY at least one'],
])('units with %s are refused', async (_, text, needle, problem) => {
  const found = await faults(unitFile(text));
  expect(found).toEqual([expect.stringContaining(`${placeOf(text, needle)} ${problem}`)]);
});

test('slugs of units and of organisations are each unique, and lower case', async () => {
  expect(await faults(unitFile(units(unit(1, 'a'), unit(2, 'a'))))).toEqual([
    '5:20 DUPLICATE_SLUG each once',
    '6:26 DUPLICATE_SLUG each once',
  ]);
  expect(await faults(unitFile(units(unit(1, 'A'))))).toEqual([
    expect.stringContaining('2:20 VALUE_MALFORMED'),
    expect.stringContaining('3:26 VALUE_MALFORMED'),
  ]);
});

test('a repeated number names both lines', async () => {
  const refused = await unitFile(units(unit(1, 'a'), unit(1, 'b'))).catch((error: unknown) => error);
  expect(String(refused)).toBe(
    'u.json:5:11 DUPLICATE_NUMBER 序号重复，首次出现在第 2 行 / The number occurs twice, first at line 2 (each once)',
  );
});
